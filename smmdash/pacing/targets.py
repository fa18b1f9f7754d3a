"""The value to reach, and how far along the way a figure is."""

import math

from smmdash.goals import Goal
from smmdash.goals.model import Comparison, Target

NAN = math.nan


def target_values(goal: Goal) -> tuple[float, float]:
    """Return the value to reach and, for ``within``, the upper one, in the metric's unit; NaN where unknown.

    ``to``: the value as written. ``by`` and ``by_points``: the baseline plus it. ``by_percent``: the baseline changed
    by so many percent of its size. A band comes lower value first. Without a baseline only ``to`` gives a value.
    """
    start = goal.baseline.value
    return absolute(goal.target, NAN if start is None else start)


def absolute(target: Target, start: float) -> tuple[float, float]:
    """Return the value to reach and the upper one, from the baseline ``start`` (NaN when unknown)."""
    low = _reach(target, target.value, start)
    if target.comparison != "within":
        return low, NAN
    high = _reach(target, target.upper, start)
    if math.isnan(low) or math.isnan(high):
        return NAN, NAN
    return min(low, high), max(low, high)


def _reach(target: Target, written: float | None, start: float) -> float:
    if written is None:
        return NAN
    if target.basis == "to":
        found = float(written)
    elif target.basis == "by_percent":
        found = start + abs(start) * written / 100.0
    else:
        found = start + written
    return found if math.isfinite(found) else NAN


def met(comparison: Comparison, actual: float, target: float, upper: float) -> bool:
    """Tell whether a figure meets the target; an unknown one does not."""
    if comparison == "within":
        return target <= actual <= upper
    return actual <= target if comparison == "at_most" else actual >= target


def progress(comparison: Comparison, actual: float, start: float, target: float, upper: float) -> float:
    """Return how far from ``start`` to the target a figure is: 0 at the start, 1 at the target, more beyond it.

    (actual - start) / (target - start), which for ``at_most`` runs downwards. A limit that the start already keeps
    (``at_most`` at or above it) gives the share of the room left: 1 with all of it, 0 at the limit, less beyond it.
    Inside a band 1, beyond it less by the distance to the band over the way there. NaN where unknown, or where the
    start already lies beyond an ``at_least`` target that no longer holds.
    """
    if math.isnan(actual) or math.isnan(target):
        return NAN
    if comparison == "within":
        return _into_band(actual, start, target, upper)
    if comparison == "at_most" and target >= start:
        if target == start:
            return 1.0 if actual <= target else NAN
        return finite((target - actual) / (target - start))
    if comparison == "at_least" and target <= start:
        return 1.0 if actual >= target else NAN
    return finite((actual - start) / (target - start))


def _into_band(actual: float, start: float, low: float, high: float) -> float:
    if low <= actual <= high:
        return 1.0
    if math.isnan(start):
        return NAN
    way = max(low - start, start - high, 0.0)
    gap = max(low - actual, actual - high)
    return finite(1.0 - gap / way) if way > 0 else 0.0


def finite(number: float) -> float:
    """Return a number, NaN in the place of an infinite one."""
    return number + 0.0 if math.isfinite(number) else NAN  # never -0
