"""Breaks in the figures of a metric: days across which they should not be compared without a word."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np

from smmdash.changes.daily import Table, by_account
from smmdash.changes.shifts import WEEK, WEEKS, level_shifts
from smmdash.facts import Facts, Scope
from smmdash.kpi import crossed, extent
from smmdash.kpi.view import Array, view
from smmdash.metrics import METRICS, Ratio

Kind = Literal["definition", "level"]

OWN_DOING = frozenset({"posts", "group_posts", "spend", "agents", "hires"})
"""Metrics that the team itself moves: another level is no fault of the figures."""
LOOKED_BACK = 365
"""Days before a period that tell what is usual for a series."""
_AFTER = 2 * WEEKS * WEEK


@dataclass(frozen=True)
class Break:
    """A day from which a metric's figures are not what they were.

    ``kind`` definition: a platform counts something else from that day on, ``change`` is its key in CHANGES and
    ``account`` is empty. ``kind`` level: the figures of an account jumped and stayed. ``before`` and ``after`` are the
    usual day (a level, a ratio in the metric's unit) of the four weeks on either side, NaN where that is not known.
    """

    day: date
    kind: Kind
    change: str
    network: str
    account: str
    before: float
    after: float


def breaks(
    facts: Facts,
    metric: str,
    *,
    network: str = "",
    account: str = "",
    start: date,
    end: date,
    scope: Scope | None = None,
) -> tuple[Break, ...]:
    """Return the breaks after ``start`` and up to ``end``, oldest first; a shift near a change of definition is its.

    ``network`` and ``account`` (its name without the network) narrow the facts, or ``scope`` does. A shift needs four
    weeks of figures on either side, also beyond the period. Raises KeyError for an unknown metric.
    """
    inside = _scope(network, account) if scope is None else scope
    known = crossed(facts, metric, start, end, scope=inside)
    if metric in OWN_DOING and not known:
        return ()
    table = _table(facts, metric, inside, start, end)
    if table is None:
        return ()
    found = [
        Break(
            change.day,
            "definition",
            change.key,
            change.network,
            "",
            *_around(table, metric, change.network, change.day),
        )
        for change in known
    ]
    if metric not in OWN_DOING:
        shifts = [one for one in _shifts(table, metric) if start < one.day <= end]
        found += [one for one in shifts if not _explained(one, found)]
    return tuple(sorted(found, key=lambda one: (one.day, one.network, one.account)))


def _scope(network: str, account: str) -> Scope:
    if account and network:
        return Scope(accounts=(f"{network}:{account}",))
    return Scope(networks=(network,) if network else ())


def _table(facts: Facts, metric: str, scope: Scope, start: date, end: date) -> Table | None:
    known = extent(facts, metric, scope=scope)
    if known is None:
        return None
    first = max(known[0], start - timedelta(days=LOOKED_BACK))
    last = min(known[1], end + timedelta(days=_AFTER))
    if last < first:
        return None
    return by_account(view(facts, scope), metric, first, last)


def _shifts(table: Table, metric: str) -> list[Break]:
    times = _times(metric)
    found = []
    for shift in level_shifts(table.values, table.weights):
        network, _, account = table.accounts[shift.row].partition(":")
        day = table.first + timedelta(days=shift.place)
        found.append(Break(day, "level", "", network, account, shift.before * times, shift.after * times))
    return found


def _around(table: Table, metric: str, network: str, day: date) -> tuple[float, float]:
    """Return the usual day of a network's accounts in the four weeks before a day and from it on."""
    mine = np.array([name.startswith(f"{network}:") for name in table.accounts], dtype=bool)
    place = (day - table.first).days
    before, after = (
        _usual(table.values[mine, first:last], None if table.weights is None else table.weights[mine, first:last])
        for first, last in ((max(place - WEEKS * WEEK, 0), max(place, 0)), (max(place, 0), place + WEEKS * WEEK))
    )
    times = _times(metric)
    return before * times, after * times


def _usual(values: Array, weights: Array | None) -> float:
    known = np.isfinite(values)
    if not known.any():
        return float("nan")
    if weights is not None:
        heavy = np.where(known, weights, 0.0)
        return float((np.where(known, values, 0.0) * heavy).sum() / heavy.sum())
    return float(np.nanmean(np.where(known.any(axis=0), np.nansum(values, axis=0), np.nan)))


def _times(metric: str) -> float:
    formula = METRICS[metric].formula
    return formula.times if isinstance(formula, Ratio) else 1.0


def _explained(shift: Break, definitions: list[Break]) -> bool:
    return any(
        one.kind == "definition" and one.network == shift.network and abs((one.day - shift.day).days) <= 2 * WEEK
        for one in definitions
    )
