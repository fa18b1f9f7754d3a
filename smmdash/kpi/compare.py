"""A period against an earlier one, and a period cut into its networks, accounts, post types or campaigns."""

from dataclasses import replace
from datetime import date
from typing import Literal

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.kpi.crossed import crossed
from smmdash.kpi.evaluate import EVERYTHING, known_until, value
from smmdash.kpi.periods import Against, WeekStart, before
from smmdash.kpi.result import Comparison, Value
from smmdash.kpi.view import view
from smmdash.metrics import METRICS

Over = Literal["network", "account", "post_type", "campaign"]
_SUMMED = ("flow",)


def compare(
    facts: Facts,
    metric: str,
    start: date,
    end: date,
    *,
    against: Against = "previous",
    scope: Scope = EVERYTHING,
    today: date,
    week_start: WeekStart = "monday",
) -> Comparison:
    """Compare a period with the one before it or a year before (see ``periods.before``).

    A running period (``end`` is today or later) is compared *to date*: from its start to yesterday or to the last day
    the metric's data reach, whichever is earlier, against as many days from the start of the earlier period (not
    beyond its end). Both values then carry the note ``to_date`` and their own shortened dates.

    ``change`` is there whenever both numbers are and their currencies agree. ``percent`` only where it is fair:
    neither value partial, the same accounts count, the same basis, the earlier number above zero; for a flow no day
    (or post) is missing on either side; for a flow to date as many days on both; and no platform changed what it
    counts between the first day of the earlier period and the last of the later. Otherwise ``reason`` says why not.
    """
    wanted = METRICS[metric]
    try:
        earlier_start, earlier_end = before(start, end, against, week_start=week_start)
    except ValueError:
        now = value(facts, metric, start, end, scope=scope, today=today)
        return Comparison(now, now, against, reason="nothing_before")
    length_differs = False
    to_date = end >= today
    if to_date:
        reached = _last_day(facts, metric, scope, today)
        if reached < start:
            now = value(facts, metric, start, end, scope=scope, today=today)
            then = value(facts, metric, earlier_start, earlier_end, scope=scope, today=today)
            return Comparison(now, then, against, reason="not_started" if start >= today else "no_data_now")
        end, full = reached, earlier_end
        earlier_end = min(earlier_start + (end - start), full)
        length_differs = earlier_end - earlier_start != end - start
    now = value(facts, metric, start, end, scope=scope, today=today)
    then = value(facts, metric, earlier_start, earlier_end, scope=scope, today=today)
    if to_date:
        now, then = (replace(one, notes=(*one.notes, "to_date")) for one in (now, then))
    if not now.known or not then.known:
        return Comparison(now, then, against, reason="no_data_before" if now.known else "no_data_now")
    if now.currency != then.currency:
        return Comparison(now, then, against, reason="currency_differs")
    change = now.number - then.number
    changed = crossed(facts, metric, then.start, now.end, scope=scope)
    reason = "definition" if changed else _unfair(now, then, wanted.kind in _SUMMED, length_differs)
    percent = float("nan") if reason else 100.0 * change / then.number
    return Comparison(now, then, against, change, percent, reason, tuple(one.key for one in changed))


def _last_day(facts: Facts, metric: str, scope: Scope, today: date) -> date:
    """Return the earlier of yesterday and the last day that the metric's data reach."""
    yesterday = date.fromordinal(max(1, today.toordinal() - 1))
    return min(known_until(facts, metric, scope=scope, today=today) or date.min, yesterday)


def _unfair(now: Value, then: Value, summed: bool, length_differs: bool) -> str:
    if now.partial:
        return "partial_now"
    if then.partial:
        return "partial_before"
    if summed and length_differs:
        return "length_differs"
    if now.coverage.accounts_have != then.coverage.accounts_have:
        return "accounts_differ"
    if now.basis != then.basis:
        return "basis_differs"
    if summed and (now.coverage.have < now.coverage.of or then.coverage.have < then.coverage.of):
        return "gaps"
    if then.number == 0:
        return "zero_before"
    return "negative_before" if then.number < 0 else ""


def breakdown(
    facts: Facts,
    metric: str,
    start: date,
    end: date,
    *,
    over: Over,
    scope: Scope = EVERYTHING,
    today: date,
) -> list[tuple[str, Value]]:
    """Return the figure of each network, account (``network:account``), post type or campaign inside ``scope``.

    Those without any figure in the period are left out; the largest number comes first, unknown ones (with a reason
    other than no data) last.
    """
    found = []
    for key in _parts(facts, over, scope):
        narrower = {
            "network": replace(scope, networks=(key,)),
            "account": replace(scope, accounts=(key,)),
            "post_type": replace(scope, post_types=(key,)),
            "campaign": replace(scope, campaign=key),
        }[over]
        one = value(facts, metric, start, end, scope=narrower, today=today)
        if one.known or one.reason not in ("no_data", "not_by_campaign", "not_by_post_type", "level_too_old"):
            found.append((key, one))
    return sorted(found, key=lambda pair: (not pair[1].known, -pair[1].number if pair[1].known else 0.0, pair[0]))


def _parts(facts: Facts, over: Over, scope: Scope) -> list[str]:
    seen = view(facts, scope)
    base = seen.base
    inside = np.flatnonzero(seen.inside)
    if over == "network":
        return sorted({base.networks[place] for place in inside})
    if over == "account":
        return [base.accounts[place] for place in inside]
    if over == "post_type":
        if scope.post_types:
            return sorted(set(scope.post_types))
        return sorted(name for name in base.post_types if name)
    return [scope.campaign] if scope.campaign else sorted(name for name in base.campaigns if name)
