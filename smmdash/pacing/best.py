"""What the own history has seen in stretches as long as the goal: the best of them, and what was usual."""

import numpy as np

from smmdash.kpi.view import Array
from smmdash.pacing.baseline import RATE_DAYS, shifted
from smmdash.pacing.course import Course
from smmdash.pacing.odds_types import NAN, Best, Usual
from smmdash.pacing.per import periods_until

KNOWN = 0.9
"""Part of a stretch's days that must have a figure."""
ROOM = 1.25
"""The history must be this much longer than the stretch, or the best would be the only one."""
FEWEST = 4
"""Quartiles need as many stretches that do not overlap."""
LEVELS = ("level", "net", "growth")
"""Shapes of which a stretch is read off the level at both its ends."""


def best(course: Course, days: int, *, highest: bool) -> Best | None:
    """Return the best stretch of ``days`` before the course's ``as_of``; None where the history is too short.

    A total's largest sum, a level's largest change, a rate's best value (a rate's stretch is at most 28 days);
    the smallest where less is better.
    """
    reading = course.reading
    end = reading.place(course.as_of) + 1
    values = reading.values[: max(end, 0)]
    if reading.shape in ("mean", "growth", "per_level"):
        days = min(days, RATE_DAYS)
    first = int(np.argmax(np.isfinite(values))) if np.isfinite(values).any() else len(values)
    if days < 1 or len(values) - first < max(ROOM * days, days + 1):
        return None
    found, percent = _stretches(course, values, days)
    if np.isnan(found).all():
        return None
    place = int(np.nanargmax(found) if highest else np.nanargmin(found))
    first_day = shifted(reading.first, place + (1 if reading.shape in LEVELS else 0))
    change = float(percent[place]) if np.isfinite(percent[place]) else NAN
    return Best(float(found[place]), change, first_day, shifted(first_day, days - 1), days)


def usual(course: Course, days: int) -> Usual | None:
    """Return the quartiles of the history's stretches of ``days`` before the course's ``as_of``.

    Stretches overlap, so that no start is chosen; what counts is how many fit side by side. Where fewer than
    FEWEST do, stretches of RATE_DAYS are taken, else None.
    """
    reading = course.reading
    values = reading.values[: max(reading.place(course.as_of) + 1, 0)]
    first = int(np.argmax(np.isfinite(values))) if np.isfinite(values).any() else len(values)
    if reading.shape in ("mean", "growth", "per_level"):
        days = min(days, RATE_DAYS)
    for length in dict.fromkeys((days, min(days, RATE_DAYS))):
        side_by_side = (len(values) - first) // length if length > 0 else 0
        if side_by_side < FEWEST:
            continue
        found, _ = _stretches(course, values, length)
        if np.isfinite(found).sum() < FEWEST:
            continue
        low, middle, high = np.nanquantile(found, (0.25, 0.5, 0.75))
        return Usual(float(low), float(middle), float(high), length, side_by_side)
    return None


def _stretches(course: Course, values: Array, days: int) -> tuple[Array, Array]:
    """Return what each stretch of ``days`` brought, by its first place, and by how many percent that was a change.

    A level changes over its start, all else over the stretch just before; NaN where that is unknown or not above zero.
    """
    return _of_levels(course, values, days) if course.reading.shape in LEVELS else _of_flows(course, values, days)


def _of_levels(course: Course, values: Array, days: int) -> tuple[Array, Array]:
    places = np.flatnonzero(np.isfinite(values))
    if len(places) < 2 or len(values) <= days:
        return np.full(1, np.nan), np.full(1, np.nan)
    levels = np.full(len(values), np.nan)
    levels[places[0] : places[-1] + 1] = np.interp(np.arange(places[0], places[-1] + 1), places, values[places])
    changes, starts = levels[days:] - levels[:-days], levels[:-days]
    percent = np.where(starts > 0, 100 * changes / np.where(starts > 0, starts, 1), np.nan)
    return (percent if course.reading.shape == "growth" else changes), percent


def _of_flows(course: Course, values: Array, days: int) -> tuple[Array, Array]:
    reading = course.reading
    weights = np.ones(len(values)) if reading.weights is None else reading.weights[: len(values)]
    known = np.isfinite(values) & np.isfinite(weights)
    tops = _running(np.where(known, values * weights, 0.0), days)
    counts = _running(known.astype(float), days)
    if reading.shape == "mean":
        bottoms = _running(np.where(known, weights, 0.0), days)
        fair = (bottoms > 0) & (counts >= min(3, days))
        found = np.where(fair, reading.times * tops / np.where(fair, bottoms, 1), np.nan)
    else:
        enough = counts >= (KNOWN * days / 7 - 1 if reading.weekly else KNOWN * days)
        found = np.where(enough, reading.times * tops, np.nan)
    before = np.append(np.full(days, np.nan), found)[: len(found)]
    percent = np.where(before > 0, 100 * (found - before) / np.where(before > 0, before, 1), np.nan)
    if course.per:
        gone = np.append(0.0, periods_until(reading.first, len(values), course.per))
        found = found / (gone[days:] - gone[:-days])
    return found, percent


def _running(values: Array, days: int) -> Array:
    summed = np.append(0.0, np.cumsum(values))
    found: Array = summed[days:] - summed[:-days]
    return found
