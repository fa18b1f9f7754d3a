"""Intermediate targets of a long goal: proposed on its pace line, and judged against the data so far."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from smmdash.facts import Facts
from smmdash.goals import Goal, Intermediate
from smmdash.kpi import bucket_end, bucket_start, value
from smmdash.kpi.periods import Unit
from smmdash.metrics import METRICS
from smmdash.pacing import Pace
from smmdash.pacing.baseline import RATE_DAYS, judged_as, shifted
from smmdash.pacing.per import counted_per
from smmdash.planning.way import on_the_way

WANTED_DAYS = 90
NEEDED_DAYS = 180
"""Over so many days a goal is better for intermediate targets, or cannot do without (the comment under article E)."""
MOST_PROPOSED = 6
_EDGE = timedelta(days=20)
_NEAR = timedelta(days=6)
_DECIMALS = 2
"""What is shown to the hundredth is judged to the hundredth, or "3.26, missed (actual: 3.26)" would be read."""

State = Literal["reached", "missed", "running", "unknown"]


@dataclass(frozen=True)
class Mark:
    """An intermediate target as of today: ``actual`` is the goal's figure on its day, NaN where unknown.

    reached: met by its day (or already, where what is reached stays reached). missed: its day has passed without.
    running: its day is to come. unknown: its day has passed and the data do not reach it, or it has no number.
    """

    day: date
    value: float
    actual: float
    state: State
    note: str = ""


def need(goal: Goal) -> Literal["", "wanted", "needed"]:
    """Tell whether a goal is long enough for intermediate targets to be wanted or needed."""
    if goal.start is None or goal.deadline is None or goal.target.kind == "milestone":
        return ""
    days = (goal.deadline - goal.start).days + 1
    return "needed" if days > NEEDED_DAYS else "wanted" if days > WANTED_DAYS else ""


def proposed_intermediates(goal: Goal, facts: Facts, *, today: date) -> list[Intermediate]:
    """Return intermediate targets on the pace line: at the ends of months, or of quarters where these are many.

    At most MOST_PROPOSED, none within 20 days of either end; the middle where that leaves none. A figure that repeats
    the one before is left out. Empty where the goal has no pace line or no way to go.
    """
    if goal.start is None or goal.deadline is None or goal.deadline <= goal.start or goal.metric not in METRICS:
        return []
    days = _ends(goal.start, goal.deadline)
    values = on_the_way(goal, days, facts, today=today)
    made: list[Intermediate] = []
    last = 0.0 if goal.target.kind == "total" else _number(goal.baseline.value)
    end = on_the_way(goal, [goal.deadline], facts, today=today)
    for day, figure in zip(days, values, strict=False):
        if math.isfinite(figure) and figure != last and figure != end[0]:
            made.append(Intermediate(day=day, value=figure))
            last = figure
    return made


def judged(goal: Goal, pace: Pace, facts: Facts, *, today: date) -> list[Mark]:
    """Return the goal's intermediate targets, earliest first, each with how it stands; ``pace`` is the goal's.

    Each is held against the figure that the goal itself would be held against if it ended on that day: a rate against
    its last 28 days, not against the single weeks of the pace's line.
    """
    listed = sorted(goal.milestones, key=lambda one: one.day)
    aim = pace.target_value
    down = goal.target.comparison == "at_most" or (goal.target.comparison == "within" and aim < pace.start_value)
    locks = goal.target.comparison == "at_least" and goal.target.kind in ("total", "level")
    found = {day.date(): float(value) for day, value in zip(pace.line["date"], pace.line["actual"], strict=True)}
    if pace.as_of is not None and judged_as(goal) == "rate" and not counted_per(goal.target, goal.metric):
        found = _rates(goal, pace, [min(one.day, pace.as_of) for one in listed], facts, today)
    return [_mark(one, found, pace, today=today, down=down, locks=locks) for one in listed]


def _rates(goal: Goal, pace: Pace, days: Sequence[date], facts: Facts, today: date) -> dict[date, float]:
    """Return the rate that the goal had on each day of its window."""
    assert goal.start is not None
    first = {day: max(goal.start, shifted(day, 1 - RATE_DAYS)) for day in days if day >= goal.start}
    return {
        day: value(facts, goal.metric, begin, day, scope=pace.scope, today=today).number for day, begin in first.items()
    }


def _mark(one: Intermediate, found: dict[date, float], pace: Pace, *, today: date, down: bool, locks: bool) -> Mark:
    wanted, until = _number(one.value), one.day if pace.as_of is None else min(one.day, pace.as_of)
    seen = {day: figure for day, figure in found.items() if day <= until and math.isfinite(figure)}
    # A stock is not read every day, so the figure of a day may stand a few days before it.
    near = max((day for day in seen if day >= until - _NEAR), default=None)
    actual = seen[near] if near is not None else math.nan
    best, aim = round(max(seen.values(), default=math.nan) if locks else actual, _DECIMALS), round(wanted, _DECIMALS)
    met = math.isfinite(best) and (best <= aim if down else best >= aim)
    reaches = pace.as_of is not None and pace.as_of >= one.day
    state: State = "running" if one.day >= today else "unknown"
    if not math.isnan(wanted) and met and (locks or (one.day < today and reaches)):
        state = "reached"
    elif not math.isnan(wanted) and one.day < today and reaches and math.isfinite(actual):
        state = "missed"
    return Mark(one.day, wanted, actual, state, one.note)


def _ends(start: date, deadline: date) -> list[date]:
    units: tuple[Unit, ...] = ("month", "quarter")
    for unit in units:
        days = []
        first = bucket_start(start, unit)
        while (end := bucket_end(first, unit)) < deadline - _EDGE:
            if end >= start + _EDGE:
                days.append(end)
            first = end + timedelta(days=1)
        if len(days) <= MOST_PROPOSED:
            break
    if not days:
        return [start + (deadline - start) // 2]
    step = -(-len(days) // MOST_PROPOSED)
    return days[step - 1 :: step]


def _number(value: float | None) -> float:
    return math.nan if value is None else value
