"""A goal's metric day by day, as the engine reads it: what its gaps mean, how often it comes, what its days weigh."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import numpy as np
import pandas as pd

from smmdash import forecast
from smmdash.facts import Facts, Scope
from smmdash.goals.model import TargetKind
from smmdash.kpi import Daily, crossed, daily, extent
from smmdash.kpi.figures import Spans
from smmdash.kpi.flows import first_of
from smmdash.kpi.view import Array, view
from smmdash.metrics import (
    METRICS,
    Change,
    FirstOf,
    Formula,
    Level,
    MeanLevel,
    Median,
    Metric,
    Minus,
    Ratio,
    StartLevel,
    Sum,
)
from smmdash.pacing.baseline import shifted
from smmdash.pacing.together import of_posts, part, stock

MOST_DAYS = 1096
"""Days of history that are read: three years. What is older says nothing that the newer days do not."""
SHORT_GAP = 14
"""A flow without any written zero, missing for fewer days than this between two figures, had nothing on those days."""
RARE_DAYS = 10
"""Figures further apart than this, in the middle, are too rare to foretell from."""

ENOUGH_LEVELS = 28
"""Levels from which on they speak for themselves."""

Shape = Literal["sum", "net", "level", "growth", "mean", "per_level"]


@dataclass(frozen=True, eq=False)
class Reading:
    """The days of a metric from ``first`` on, one entry each.

    ``shape`` says what a goal makes of them: the ``sum`` of a window; the ``net`` change of a stock in it; the stock's
    ``level``; its ``growth`` in percent of the level before a period; the ``mean`` (ratio, mean, duration) of a period;
    a period's sum ``per_level`` of a stock. ``values`` is what the engine reads (a stock for net, level, growth),
    ``counted`` what a period adds up. ``weights``: denominators of a mean. ``times``: what the engine's figure is
    multiplied by (a median over a mean; one over a level). ``weekly``: one figure a week. ``whole``: levels of several
    accounts on every day, also on those that the engine does not read (see together). ``changed``: the key of the
    change of definition on ``first``, before which nothing is read.
    """

    first: date
    shape: Shape
    values: Array
    counted: Array
    weights: Array | None = None
    times: float = 1.0
    weekly: bool = False
    duration: bool = False
    network: str = ""
    rare: bool = False
    whole: Array | None = None
    changed: str = ""

    @property
    def last(self) -> date:
        """Return the last day."""
        return shifted(self.first, len(self.values) - 1)

    def place(self, day: date) -> int:
        """Return the entry of a day; before the first negative."""
        return (day - self.first).days

    def grid(self, day: date) -> forecast.Grid:
        """Return the history of days up to a day on the engine's grid."""
        count = max(self.place(day) + 1, 0)
        weights = None if self.weights is None else self.weights[:count]
        return forecast.laid(self.values[:count], self.first.weekday(), weights)

    def until(self, day: date) -> "tuple[pd.Series, pd.Series | None]":
        """Return the history up to a day as the engine takes it, and its weights; of a weekly one the figures only."""
        count = max(self.place(day) + 1, 0)
        index = np.datetime64(self.first, "D") + np.arange(min(count, len(self.values)))
        days = pd.DatetimeIndex(index.astype("datetime64[s]"))
        history = pd.Series(self.values[:count], index=days)
        weights = None if self.weights is None else pd.Series(self.weights[:count], index=days)
        if self.weekly:
            known = history.notna()
            return history[known], None if weights is None else weights[known]
        return history, weights


def read(metric: str, kind: TargetKind, scope: Scope, facts: Facts, last: date, *, today: date) -> Reading | None:
    """Return the days up to ``last`` of a metric judged as ``kind``; None where the data have none.

    Days before a platform's change of definition are left out: they tell of another figure.
    """
    known = extent(facts, metric, scope=scope)
    if known is None or known[0] > last:
        return None
    first = max(known[0], shifted(last, 1 - MOST_DAYS))
    changes = crossed(facts, metric, first, last, scope=scope)
    first = changes[-1].day if changes else first
    days = daily(facts, metric, first, last, scope=scope, today=today)
    made = _shaped(METRICS[metric], kind, scope, facts, days, last, today)
    if made is None or not np.isfinite(made.values).any():
        return None
    return replace(made, changed=changes[-1].key) if changes else made


def network_of(facts: Facts, metric: str, scope: Scope) -> str:
    """Return the one network whose accounts have the metric inside the scope, "" where there are several or none."""
    seen = view(facts, scope)
    has = np.zeros(len(seen.accounts), dtype=bool)
    for measure in sorted(METRICS[metric].needs):
        for table, how in ((seen.days, "max"), (seen.posts, "sum")):
            has |= table.points(Sum((measure,)), how).has
    found = {seen.networks[place] for place in np.flatnonzero(has)}
    return found.pop() if len(found) == 1 else ""


def _shaped(
    metric: Metric, kind: TargetKind, scope: Scope, facts: Facts, days: Daily, last: date, today: date
) -> Reading | None:
    network = network_of(facts, metric.key, scope)
    formula = metric.formula
    if kind == "level":
        assert isinstance(formula, Level)
        levels, whole = _stock(formula, facts, scope, days.first, last, today)
        return Reading(days.first, "level", levels, levels, network=network, whole=whole)
    if isinstance(formula, Ratio) and isinstance(formula.bottom, StartLevel):
        levels, whole = _stock(formula.bottom, facts, scope, days.first, last, today)
        return Reading(days.first, "growth", levels, days.values, network=network, whole=whole)
    if isinstance(formula, Ratio) and isinstance(formula.bottom, MeanLevel) and days.weights is not None:
        tops = days.values * days.weights / formula.times
        flow = _as_flow(days, tops, formula.top, facts, scope, last)
        level = np.nanmean(days.weights[-91:]) if np.isfinite(days.weights[-91:]).any() else np.nan
        times = formula.times / level if level > 0 else np.nan
        return Reading(
            days.first, "per_level", flow, tops, times=times, network=network, weekly=_weekly(flow), rare=_rare(flow)
        )
    if kind == "total" or metric.kind == "flow":
        return _flow(days, formula, facts, scope, last, today, network)
    weights = days.weights
    times = _median_over_mean(days.values) if isinstance(formula, Median) else 1.0
    return Reading(
        days.first, "mean", days.values, days.values, weights, times, _weekly(days.values),
        metric.kind == "duration", network, _rare(days.values),
    )  # fmt: skip


def _flow(days: Daily, formula: Formula, facts: Facts, scope: Scope, last: date, today: date, network: str) -> Reading:
    if days.level_based.any():
        # levels seen now and then put a week's change on one day: the stock behind it knows better
        levels, whole = _net(facts, scope, days.first, last, today)
        if np.isfinite(levels).any():
            return Reading(days.first, "net", levels, days.values, network=network, whole=whole)
    flow = _as_flow(days, days.values, formula, facts, scope, last)
    if isinstance(formula, Sum | Minus):
        flow = np.where(np.arange(len(flow)) < part(facts, formula, scope, days.first, last), np.nan, flow)
    return Reading(
        days.first, "sum", flow, days.values, network=network, weekly=_weekly(flow), rare=_rare(flow)
    )  # fmt: skip


def _stock(
    level: Level, facts: Facts, scope: Scope, first: date, last: date, today: date
) -> tuple[Array, Array | None]:
    """Return the levels that the engine reads and, for several accounts, those of every day."""
    metric = next(one for one in METRICS.values() if one.formula == Level(level.measure))
    found = daily(facts, metric.key, first, last, scope=scope, today=today)
    several = stock(facts, level.measure, scope, first, last) if np.isfinite(found.values).any() else None
    if several is not None:
        return several.seen, several.whole
    return _filled(_seen_levels(found), metric, facts, scope, first, last, today), None


def _net(facts: Facts, scope: Scope, first: date, last: date, today: date) -> tuple[Array, Array | None]:
    """Return a change that is read off levels as a stock: the levels of those accounts and what the others gained."""
    metric = METRICS["net_new_followers"]
    assert isinstance(metric.formula, FirstOf)
    seen = view(facts, scope)
    chosen = first_of(seen, metric.formula, Spans.of([(first, last)], today)).choice
    off_levels = [isinstance(one, Change) for one in metric.formula.choices]
    leveled, counted = (
        tuple(
            name for name, one in zip(seen.accounts, chosen.tolist(), strict=True) if one >= 0 and off_levels[one] is by
        )
        for by in (True, False)
    )
    levels, whole = _stock(Level("followers"), facts, replace(scope, accounts=leveled), first, last, today)
    if not counted:
        return levels, whole
    gains = daily(facts, metric.key, first, last, scope=replace(scope, accounts=counted), today=today)
    gained = np.nancumsum(gains.values)
    return levels + gained, None if whole is None else whole + gained


def _filled(levels: Array, metric: Metric, facts: Facts, scope: Scope, first: date, last: date, today: date) -> Array:
    """Return rare levels of one account with the days between them filled in from its daily gains.

    Between two levels the gains give the course and the levels its ends; after the last one the gains go on, less what
    they had in excess of the levels before (a source may count new followers only). Levels on their own stay as they
    are, and so do those of several accounts.
    """
    known = np.flatnonzero(np.isfinite(levels))
    if metric.key != "followers" or len(known) < 2 or len(known) >= ENOUGH_LEVELS:
        return levels
    seen = view(facts, scope)
    if seen.level_days.points(Sum(("followers",)), "max").has.sum() != 1:
        return levels
    gains = daily(facts, "net_new_followers", first, last, scope=scope, today=today)
    dense = np.isfinite(gains.values) & ~gains.level_based
    if dense.sum() <= len(known):
        return levels
    summed = np.cumsum(np.where(dense, gains.values, 0.0))
    apart = levels[known] - summed[known]
    slope = (apart[-1] - apart[0]) / (known[-1] - known[0])
    every = np.arange(len(levels))
    offset = np.interp(every, known, apart)
    offset = np.where(every > known[-1], apart[-1] + slope * (every - known[-1]), offset)
    offset = np.where(every < known[0], apart[0] + slope * (every - known[0]), offset)
    return np.where(dense, summed + offset, levels)


def _seen_levels(days: Daily) -> Array:
    """Return the levels that were seen: a carried one that did not move would be an invented standstill."""
    still = np.append(False, days.values[1:] == days.values[:-1])
    return np.where(days.carried & still, np.nan, days.values)


def _as_flow(days: Daily, values: Array, formula: Formula, facts: Facts, scope: Scope, last: date) -> Array:
    """Return a flow in which days that had nothing are 0 and days that nobody knows are NaN.

    A day without posts has no likes of posts. A source that never writes a zero but has short gaps leaves out the days
    on which nothing came; one that writes zeros would have written them.
    """
    known = np.isfinite(values)
    if not known.any():
        return values
    inside = np.arange(len(values)) >= np.argmax(known)
    posts = days.of_posts
    if isinstance(formula, Sum | Minus):
        posts = posts | of_posts(facts, formula, scope, days.first, last)
    filled = np.where(~known & inside & posts, 0.0, values)
    known = np.isfinite(filled)
    if known[inside].mean() > 0.9 or (filled[known] == 0).any() or _weekly(filled) or _rare(filled):
        return filled
    places = np.append(np.flatnonzero(known), len(filled))
    gap = np.repeat(np.diff(places), np.diff(places))
    short = np.zeros(len(filled), dtype=bool)
    short[places[0] :] = gap <= SHORT_GAP
    return np.where(~known & short, 0.0, filled)


def _gaps(values: Array) -> Array:
    return np.diff(np.flatnonzero(np.isfinite(values))[-60:])


def _weekly(values: Array) -> bool:
    gaps = _gaps(values)
    return len(gaps) >= 3 and bool(np.mean((gaps >= 6) & (gaps <= 8)) >= 0.8)


def _rare(values: Array) -> bool:
    gaps = _gaps(values)
    return len(gaps) >= 1 and bool(np.median(gaps) > RARE_DAYS)


def _median_over_mean(values: Array) -> float:
    recent = values[-91:][np.isfinite(values[-91:])]
    mean = recent.mean() if len(recent) else 0.0
    return float(np.median(recent) / mean) if mean > 0 else 1.0
