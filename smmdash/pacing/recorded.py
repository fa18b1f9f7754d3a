"""The history of a goal's odds: a point whenever data or target changed, few enough to keep."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial

from smmdash.facts import Facts
from smmdash.goals import Goal, OddsPoint
from smmdash.metrics import METRICS
from smmdash.pacing.odds import odds
from smmdash.pacing.odds_types import Odds
from smmdash.pacing.status import StatusState, plain, same

MOST_POINTS = 400
DAILY_FOR = 90
"""Points of the last so many days are all kept, of older weeks the last one each."""


def recorded(
    goals: Iterable[Goal], facts: Facts, *, today: date, told: Callable[[Goal], Odds] | None = None
) -> list[Goal]:
    """Return the goals, each with a point more where its data or its target changed since its last point.

    ``told`` gives the odds of a goal as of ``today`` where the caller has them already. Goals that are over, have no
    chance or have not changed come back as they are. What is changed again on the same day without new data takes the
    place of that day's point, so that trying out targets leaves one point.
    """
    return [_recorded(goal, today, told or partial(odds, facts=facts, today=today, brief=True)) for goal in goals]


def _recorded(goal: Goal, today: date, told: Callable[[Goal], Odds]) -> Goal:
    if goal.outcome is not None or goal.metric not in METRICS or goal.target.kind == "milestone":
        return goal
    found = told(goal)
    if found.chance is None or found.as_of is None:
        return goal
    last = goal.odds[-1] if goal.odds else None
    if last is not None and last.as_of == found.as_of and same(last, found):
        return goal
    target = found.target if math.isfinite(found.target) else None
    point = OddsPoint(
        day=today, as_of=found.as_of, chance=found.chance, target=target, days=found.days, deadline=goal.deadline,
        before=found.day_before, steady=found.steady, steady_before=found.steady_before,
    )  # fmt: skip
    kept = [one for one in goal.odds if not (one.day == today and one.as_of == point.as_of)]
    return goal.model_copy(update={"odds": thinned([*kept, point])})


def thinned(points: list[OddsPoint]) -> list[OddsPoint]:
    """Return at most MOST_POINTS: the first, the last of every week that is long past, and all recent ones."""
    if not points:
        return points
    points = sorted(points, key=lambda one: (one.day, one.as_of))
    newest = points[-1].day
    weeks: dict[tuple[int, int], OddsPoint] = {}
    recent = []
    for point in points[1:]:
        if (newest - point.day).days > DAILY_FOR:
            weeks[point.day.isocalendar()[:2]] = point
        else:
            recent.append(point)
    kept = [*weeks.values(), *recent]
    return [points[0], *kept[-(MOST_POINTS - 1) :]]


@dataclass(frozen=True)
class Moved:
    """How the chance of the present target moved: the first point of it, the last, and the days behind each."""

    first: OddsPoint
    last: OddsPoint


def moved(goal: Goal, odds: Odds) -> Moved | None:
    """Return the first and last kept chance of the present target; None unless they are of two days of data."""
    points = [point for point in goal.odds if same(point, odds)]
    if len(points) < 2 or points[0].as_of == points[-1].as_of:
        return None
    return Moved(points[0], points[-1])


@dataclass(frozen=True)
class Kept:
    """Of ``finished`` goals whose first kept chance was in a state, how many were ``reached``."""

    state: StatusState
    finished: int
    reached: int


def reliability(goals: Iterable[Goal]) -> tuple[Kept, ...]:
    """Return how the chances of the own finished goals turned out, by the state of their first point; only counts.

    Goals that were dropped do not count: nobody knows whether they would have been reached.
    """
    counts: dict[StatusState, list[int]] = {"on_track": [0, 0], "at_risk": [0, 0], "off_track": [0, 0]}
    for goal in goals:
        if goal.outcome is None or goal.outcome.result == "dropped" or not goal.odds:
            continue
        count = counts[plain(goal.odds[0].chance)]
        count[0] += 1
        count[1] += goal.outcome.result == "reached"
    return tuple(Kept(state, *count) for state, count in counts.items() if count[0])
