"""What a goal should have come to on days of its window, as figures that a person would write."""

import math
from collections.abc import Sequence
from datetime import date

from smmdash.facts import Facts
from smmdash.goals import Goal
from smmdash.metrics import METRICS
from smmdash.pacing import pace


def on_the_way(goal: Goal, days: Sequence[date], facts: Facts, *, today: date) -> list[float]:
    """Return the pace line's value on each day, rounded; empty where the goal has no line or a day is outside it.

    The line is ``pacing.pace``'s: straight, by the account's weekdays, or falling by the same percentage every day.
    """
    if not days or goal.metric not in METRICS:
        return []
    stands = pace(goal, facts, today=today)
    line = stands.line
    due = dict(zip((day.date() for day in line["date"]), line["expected"], strict=True))
    if any(day not in due for day in days):
        return []
    begin = stands.start_value if math.isfinite(stands.start_value) else 0.0
    way = abs(float(line["expected"].iloc[-1]) - begin)
    return [float(due[day]) if day == goal.deadline else rounded(float(due[day]), goal.metric, way) for day in days]


def rounded(value: float, metric: str, way: float) -> float:
    """Round a value on a way of so much as a person would write it: to about a fiftieth of the way, counts to wholes.

    4,297 of 11,000 becomes 4,300; 12,347 on the way from 12,000 to 12,500 becomes 12,350.
    """
    if not math.isfinite(value):
        return value
    digits = 1 - math.floor(math.log10(way / 2)) if way > 0 else 2
    whole = METRICS[metric].unit in ("count", "people") and METRICS[metric].kind in ("flow", "stock", "unique")
    return float(round(value, min(digits, 0 if whole else 2)))
