"""The best that the own history has seen in a stretch as long as the goal."""

import math
from collections.abc import Callable

import numpy as np

from smmdash.kpi.view import Array
from smmdash.pacing.baseline import RATE_DAYS, shifted
from smmdash.pacing.course import Course
from smmdash.pacing.odds_types import NAN, Best
from smmdash.pacing.per import periods_in

KNOWN = 0.9
"""Part of a stretch's days that must have a figure."""
ROOM = 1.25
"""The history must be this much longer than the stretch, or the best would be the only one."""


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
    pick: Callable[[Array], int] = lambda found: int(np.nanargmax(found) if highest else np.nanargmin(found))  # noqa: E731
    if reading.shape in ("level", "net", "growth"):
        return _of_levels(course, values, days, pick)
    return _of_flows(course, values, days, pick)


def _of_levels(course: Course, values: Array, days: int, pick: Callable[[Array], int]) -> Best | None:
    places = np.flatnonzero(np.isfinite(values))
    if len(places) < 2:
        return None
    levels = np.full(len(values), np.nan)
    levels[places[0] : places[-1] + 1] = np.interp(np.arange(places[0], places[-1] + 1), places, values[places])
    changes, starts = levels[days:] - levels[:-days], levels[:-days]
    if course.reading.shape == "growth":
        changes = np.where(starts > 0, 100 * changes / np.where(starts > 0, starts, 1), np.nan)
    if np.isnan(changes).all():
        return None
    place = pick(changes)
    percent = 100 * (levels[place + days] - starts[place]) / starts[place] if starts[place] > 0 else NAN
    first = shifted(course.reading.first, place + 1)
    return Best(float(changes[place]), float(percent), first, shifted(first, days - 1), days)


def _of_flows(course: Course, values: Array, days: int, pick: Callable[[Array], int]) -> Best | None:
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
    if np.isnan(found).all():
        return None
    place = pick(found)
    before = found[place - days] if place >= days else NAN
    percent = 100 * (found[place] - before) / before if before > 0 else NAN
    first = shifted(reading.first, place)
    last = shifted(first, days - 1)
    value = float(found[place]) / periods_in(first, last, course.per)
    return Best(value, float(percent) if math.isfinite(percent) else NAN, first, last, days)


def _running(values: Array, days: int) -> Array:
    summed = np.append(0.0, np.cumsum(values))
    found: Array = summed[days:] - summed[:-days]
    return found
