"""What surrounds the chance of a goal: what would change it, what others did, the own best, the season."""

import math

import numpy as np

from smmdash import forecast
from smmdash.goals import Goal
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import shifted
from smmdash.pacing.best import best, usual
from smmdash.pacing.course import Ahead, Course, ahead
from smmdash.pacing.odds_types import BaseRate, Best, Longer, Needed, Usual
from smmdash.pacing.pace import Pace
from smmdash.pacing.per import periods_in

SELDOM = 3
"""Figures that a pace is read from at least."""
_SEASONS = {12: "december", 8: "august"}


def longer(goal: Goal, stands: Pace, course: Course) -> Longer | None:
    """Return the chance of the same target with a deadline later by half the window."""
    assert goal.deadline is not None
    days = math.ceil(stands.total_days / 2)
    deadline = shifted(goal.deadline, days)
    chance = ahead(course, deadline).chance(goal.target.comparison, stands.target_value, stands.upper_value)
    return None if math.isnan(chance) else Longer(chance, deadline, days)


def base_rate(
    course: Course, main: Ahead, comparison: forecast.Comparison, target: float, upper: float
) -> BaseRate | None:
    """Return how many other accounts did as well: by their growth, or by their own usual pace."""
    low, high = ((one - main.leg.add) / main.leg.times for one in (target, upper))
    level, growth = main.projection.level, course.kind == "stock"
    usual = level * (main.leg.steps if course.kind == "flow" else 1)
    if not usual > 0:
        return None
    low, high = ((one - level) / level if growth else one / usual for one in (low, high))
    found = forecast.base_rates(
        low, kind=course.kind, functional=course.functional, horizon=main.leg.steps, comparison=comparison, upper=high,
        growth=growth,
    )  # fmt: skip
    return None if math.isnan(found.chance) else BaseRate(found.chance, found.accounts)


def seldom_rate(course: Course, goal: Goal, target: float, upper: float) -> BaseRate | None:
    """Return how many other accounts did as well by their own pace, for a total that is known a few times a year only.

    Its own pace is the mean of its figures over the days between them. None for rates, with fewer than SELDOM figures,
    or when the deadline lies behind.
    """
    assert goal.start is not None
    assert goal.deadline is not None
    values, reading = course.reading.values, course.reading
    known = np.flatnonzero(np.isfinite(values[: reading.place(course.as_of) + 1]))
    left = (goal.deadline - max(course.as_of, shifted(goal.start, -1))).days
    if reading.shape != "sum" or len(known) < SELDOM or left < 1:
        return None
    gap = (known[-1] - known[0]) / (len(known) - 1)
    usual = float(values[known].mean()) / gap * left
    each = periods_in(goal.start, goal.deadline, course.per)
    if not usual > 0:
        return None
    low, high = ((one * each - course.done_by()) / usual for one in (target, upper))
    found = forecast.base_rates(
        low, kind="flow", functional="sum", horizon=left, comparison=goal.target.comparison, upper=high
    )
    return None if math.isnan(found.chance) else BaseRate(found.chance, found.accounts)


def needed(goal: Goal, stands: Pace, course: Course) -> Needed | None:
    """Return what is needed a week (a rate: in the days left) beside the last 28 days."""
    assert goal.start is not None
    assert goal.deadline is not None
    shape, target, usual = course.reading.shape, stands.target_value, course.usual()
    left = (goal.deadline - max(course.as_of, shifted(goal.start, -1))).days
    if math.isnan(usual):
        return None
    days = course.usual_days()
    if shape in ("sum", "net"):
        whole = target * periods_in(goal.start, goal.deadline, course.per)
        return Needed(7 * (whole - course.done_by()) / left, usual, days=days)
    if shape == "level":
        return Needed(7 * (target - course.level_on(course.as_of)) / left, usual, days=days)
    return Needed(stands.required_rate if math.isfinite(stands.required_rate) else target, usual, "", days)


def best_of(goal: Goal, course: Course) -> Best | None:
    """Return the best stretch of the own history as long as the goal, in the direction that the goal goes."""
    assert goal.start is not None
    assert goal.deadline is not None
    highest = goal.target.comparison == "at_least"
    if goal.target.comparison == "within":
        highest = METRICS[goal.metric].better == "up"
    return best(course, (goal.deadline - goal.start).days + 1, highest=highest)


def usual_of(goal: Goal, course: Course) -> Usual | None:
    """Return the quartiles of the own history in stretches as long as the goal."""
    assert goal.start is not None
    assert goal.deadline is not None
    return usual(course, (goal.deadline - goal.start).days + 1)


def season(goal: Goal, course: Course) -> tuple[str, ...]:
    """Return the months of unusual business that hold at least a week, or a quarter, of the days left."""
    assert goal.deadline is not None
    first = max(shifted(course.as_of, 1), course.start)
    left = (goal.deadline - first).days + 1
    months = [shifted(first, day).month for day in range(min(left, 366))]
    return tuple(name for month, name in _SEASONS.items() if months.count(month) >= min(7, max(left / 4, 1)))
