"""Where a goal stands today. The chance of reaching it is another matter: here is what is, and what was due."""

import math
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any, Literal

import numpy as np
import pandas as pd

from smmdash.facts import DAY, Facts, Scope
from smmdash.goals import Goal
from smmdash.goals.model import Per
from smmdash.kpi import Value, daily, known_until, value, values
from smmdash.kpi.view import Array
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import RATE_DAYS, judged_as, kind_fits, own_baseline, point_a, scope_of, shifted
from smmdash.pacing.line import expected, shares, weekday_shape
from smmdash.pacing.per import counted_per, periods_in, periods_until
from smmdash.pacing.targets import NAN, absolute, finite, met, progress

State = Literal["reached", "missed", "not_judged", "not_started"]
STATES: tuple[State, ...] = ("reached", "missed", "not_judged", "not_started")

REASONS = (
    "no_metric", "unknown_metric", "no_target", "no_upper", "no_deadline", "no_start", "deadline_before_start",
    "window_too_long", "kind_does_not_fit", "segment_scope", "no_baseline", "no_data", "reach_not_added", "running",
    "judged_at_deadline", "limit_exceeded", "data_end_early", "milestone_open", "starts_later", "mixed_currency",
)  # fmt: skip
"""Why a goal is not judged; each has the text ``pacing-reason_<key>``."""

MOST_DAYS = 14_610
"""A window over forty years is a slip of the pen."""

_SAID = {"mixed_currency": "mixed_currency", "unique_over_accounts": "reach_not_added"}


@cache
def _no_line() -> pd.DataFrame:
    return pd.DataFrame(
        {"date": pd.Series(dtype=DAY), "expected": pd.Series(dtype=float), "actual": pd.Series(dtype=float)}
    )


@dataclass(frozen=True, eq=False)
class Pace:
    """Where a goal stands. Numbers are in the metric's unit and NaN where unknown.

    ``start_value`` is 0 for a total. ``progress``: see targets.progress. ``expected`` is the pace line on ``as_of``,
    the last day the data reach. ``pace_ratio`` over 1 is ahead, under 1 behind. ``required_rate``: what is needed from
    today on: per day for a total (``at_most``: what a day may still take) and a level; for a rate the mean that the
    days left of its period must have, and so for a flow by the period. ``line`` has a row per day of the window: date,
    expected, actual (a total's is accumulated, a rate's stands on the last day of each seven, a flow's by the period is
    its mean from the start to each day). ``weekday_shaped``: the line follows weekdays.
    ``reason`` (REASONS) is empty once the goal is reached or missed. ``chance`` is filled in elsewhere.
    """

    goal: str
    state: State = "not_judged"
    reason: str = ""
    actual: Value | None = None
    start_value: float = NAN
    target_value: float = NAN
    upper_value: float = NAN
    progress: float = NAN
    expected: float = NAN
    pace_ratio: float = NAN
    required_rate: float = NAN
    elapsed_days: int = 0
    total_days: int = 0
    as_of: date | None = None
    weekday_shaped: bool = False
    line: pd.DataFrame = field(default_factory=_no_line)
    scope: Scope = field(default_factory=Scope)
    chance: float | None = None


def pace(goal: Goal, facts: Facts, *, today: date, brief: bool = False) -> Pace:
    """Return where ``goal`` stands on ``today``; whatever is wrong with the goal becomes a reason, not an error.

    ``brief`` leaves out the pace line and what is read off it: expected, pace_ratio, required_rate, weekday_shaped.

    A total counts from the start to the deadline. A level is the stock's. A rate is read over the last 28 days of the
    window (fewer while it is younger); a flow by the period ("10 sales a month") is the mean over the whole window so
    far, not a promise for every single month. ``by`` changes need a baseline: the goal's own, else that of the data.

    Reached: an ``at_least`` total or level as soon as it is met inside the window; everything else is judged on the day
    after the deadline, once the data reach the deadline. Missed: the deadline has passed without.
    """
    if goal.target.kind == "milestone":
        return _milestone(goal, today)
    wrong = _wrong(goal)
    if wrong:
        return Pace(goal.id, reason=wrong, scope=scope_of(goal.scope))
    assert goal.start is not None
    assert goal.deadline is not None
    return _measured(goal, goal.start, goal.deadline, facts, today, brief)


def _milestone(goal: Goal, today: date) -> Pace:
    elapsed, total = _days(goal.start, goal.deadline, today)
    done, deadline = goal.milestone_done, goal.deadline
    share = sum(step.done for step in goal.steps) / len(goal.steps) if goal.steps else NAN
    state: State = "not_judged"
    reason = "milestone_open"
    if done is not None and done <= today:
        state, reason, share = ("reached" if deadline is None or done <= deadline else "missed"), "", 1.0
    elif deadline is not None and today > deadline:
        state, reason = "missed", ""
    elif goal.start is not None and today < goal.start:
        state, reason = "not_started", "starts_later"
    return Pace(
        goal.id, state, reason, progress=share, elapsed_days=elapsed, total_days=total, scope=scope_of(goal.scope)
    )


def _days(start: date | None, deadline: date | None, today: date) -> tuple[int, int]:
    if start is None or deadline is None or deadline < start:
        return 0, 0
    total = (deadline - start).days + 1
    return min(max((today - start).days, 0), total), total


def _wrong(goal: Goal) -> str:
    """Return the reason for which a goal cannot be measured at all, or nothing."""
    target = goal.target
    if not goal.metric:
        return "no_metric"
    if goal.metric not in METRICS:
        return "unknown_metric"
    if target.value is None:
        return "no_target"
    if target.comparison == "within" and target.upper is None:
        return "no_upper"
    if goal.deadline is None:
        return "no_deadline"
    if goal.start is None:
        return "no_start"
    if goal.deadline < goal.start:
        return "deadline_before_start"
    if (goal.deadline - goal.start).days >= MOST_DAYS:
        return "window_too_long"
    if not kind_fits(target.kind, goal.metric, target.per):
        return "kind_does_not_fit"
    return "segment_scope" if goal.scope.segment.strip() else ""


def _measured(goal: Goal, start: date, deadline: date, facts: Facts, today: date, brief: bool) -> Pace:
    scope, target = scope_of(goal.scope), goal.target
    kind, comparison = judged_as(goal), target.comparison
    elapsed, total = _days(start, deadline, today)
    per = counted_per(target, goal.metric)
    base = point_a(goal, facts, today=today) if kind != "total" or target.basis != "to" else own_baseline(goal)
    low, high = absolute(target, base)
    begin = 0.0 if kind == "total" else base
    known = Pace(
        goal.id,
        start_value=begin,
        target_value=low,
        upper_value=high,
        elapsed_days=elapsed,
        total_days=total,
        scope=scope,
    )
    if math.isnan(low):
        return replace(known, reason="no_baseline")
    shape = weekday_shape(facts, goal.metric, scope, start, today) if kind == "total" and not brief else None
    aim = (low + high) / 2 if comparison == "within" else low
    with np.errstate(all="ignore"):
        due = expected(kind, comparison, begin, aim, shares(start, 0 if brief else total, shape))
    known = replace(known, weekday_shaped=shape is not None)

    def without(reason: str, **told: Any) -> Pace:
        return replace(known, reason=reason, line=_line(start, due, np.full(len(due), np.nan)), **told)

    if today < start:
        return without("starts_later", state="not_started")
    reached = known_until(facts, goal.metric, scope=scope, today=today)
    until = None if reached is None else min(reached, deadline)
    if until is None or until < start:
        return without("no_data")
    people = kind == "total" and METRICS[goal.metric].kind == "unique"
    if people:
        actual = value(facts, goal.metric, start, deadline, scope=scope, today=today)
    else:
        actual = _actual(goal.metric, kind, facts, start, until, scope, today, per)
    known = replace(known, actual=actual, as_of=until)
    if people and actual.basis != "file_total":
        return without("reach_not_added")
    if not actual.known:
        return without(_SAID.get(actual.reason, "no_data"))
    number = actual.number
    each = np.full(total, np.nan)
    if not people and (not brief or _locks(kind, comparison)):
        each = _daily(goal.metric, "total" if per else kind, facts, start, until, total, scope, today)
    if per:
        each = each / periods_until(start, total, per)
    left = (deadline - max(until, shifted(today, -1))).days
    state, reason = _judge(goal, kind, number, each, low, high, passed=today > deadline, whole=until >= deadline)
    known = replace(known, state=state, reason=reason, progress=progress(comparison, number, begin, low, high))
    if brief:
        return known
    now_due = float(due[(until - start).days])
    return replace(
        known,
        line=_line(start, due, each),
        expected=finite(now_due),
        pace_ratio=_ratio(kind, comparison, number, begin, now_due),
        required_rate=_required(kind, comparison, number, aim, left, total if per else min(RATE_DAYS, total)),
    )


def _actual(
    metric: str, kind: str, facts: Facts, start: date, until: date, scope: Scope, today: date, per: Per
) -> Value:
    if per:
        found = value(facts, metric, start, until, scope=scope, today=today)
        return replace(found, number=found.number / periods_in(start, until, per))
    first = start
    if kind == "level":
        first = until
    elif kind == "rate":
        first = max(start, shifted(until, 1 - RATE_DAYS))
    return value(facts, metric, first, until, scope=scope, today=today)


def _daily(
    metric: str, kind: str, facts: Facts, start: date, until: date, total: int, scope: Scope, today: date
) -> Array:
    """Return the actual line, one entry per day of the window, NaN where unknown and after ``until``."""
    found = np.full(total, np.nan)
    seen = (until - start).days + 1
    if kind == "rate":
        weeks = [(shifted(start, first), shifted(start, first + 6)) for first in range(0, seen - 6, 7)]
        for place, one in enumerate(values(facts, metric, weeks, scope=scope, today=today)):
            found[place * 7 + 6] = one.number
        return found
    each = daily(facts, metric, start, until, scope=scope, today=today).values
    if kind == "level":
        found[:seen] = each
        return found
    known = ~np.isnan(each)
    if known.any():
        first = int(np.argmax(known))
        found[first:seen] = np.nancumsum(each)[first:]
    return found


def _line(start: date, due: Array, actual: Array) -> pd.DataFrame:
    if not len(due):
        return _no_line()
    days = np.datetime64(start, "D") + np.arange(len(due))
    due = np.where(np.isfinite(due), due, np.nan)
    return pd.DataFrame({"date": days.astype(DAY), "expected": due, "actual": actual})


def _locks(kind: str, comparison: str) -> bool:
    """Tell whether a target is reached for good as soon as it is met inside the window."""
    return comparison == "at_least" and kind in ("total", "level")


def _judge(
    goal: Goal, kind: str, number: float, daily: Array, low: float, high: float, *, passed: bool, whole: bool
) -> tuple[State, str]:
    comparison = goal.target.comparison
    locks = _locks(kind, comparison)
    best = float(np.nanmax(daily)) if locks and not np.isnan(daily).all() else number
    if locks and max(best, number) >= low:
        return "reached", ""
    if passed and whole:
        return ("reached" if met(comparison, number, low, high) else "missed"), ""
    if passed:
        return "not_judged", "data_end_early"
    if kind == "total" and comparison != "at_least" and number > (high if comparison == "within" else low):
        return "not_judged", "limit_exceeded"
    return "not_judged", "running" if locks else "judged_at_deadline"


def _ratio(kind: str, comparison: str, number: float, begin: float, due: float) -> float:
    """Return actual over expected (over the way made, for a level); expected over actual where less is better."""
    if comparison == "at_most":
        top, bottom = due, number
    elif kind == "level" and not math.isnan(begin):
        top, bottom = number - begin, due - begin
    else:
        top, bottom = number, due
    return finite(top / bottom) if bottom > 0 else NAN


def _required(kind: str, comparison: str, number: float, aim: float, left: int, period: int) -> float:
    """Return what the days left must bring: see Pace."""
    if left <= 0:
        return NAN
    if kind != "rate":
        needed = finite((aim - number) / left)
        # a limit leaves no less than nothing, and what is reached asks for nothing more
        return max(needed, 0.0) if kind == "total" or comparison == "at_least" else needed
    if left >= period:
        return aim
    return finite((aim * period - number * (period - left)) / left)
