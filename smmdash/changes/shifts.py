"""Lasting shifts of level in daily figures, found without a model of the series.

Weeks are compared with weeks, so that weekdays do not count. The highest and the lowest day of a week, and the highest
and the lowest week of a side, are left out, so that single viral days do not. The step must happen between two
neighbouring weeks, so that trends do not. Where more weeks are known they must agree, so that a campaign does not.

Measured by benchmarks/shifts.py. Public accounts (101 flows by day, 204 years, mostly channels' views, which do jump):
0.10 shifts a series and year; levels of followers 0.01. Planted in the same series, which are noisier than a page's,
and looked for within a week of the day: a figure that stops is found in 50 of 56, a third of it in 34 of 58, a half in
16 of 56. Invented counts with the noise of a page (a day's spread of 40-60 %, 30 to 700 a day): a third is found in 95
to 100 of 100, a half in 40-70, and there are 0.001-0.003 shifts a series and year where none was planted. It is strict
on purpose: a dashboard looks at dozens of series, and a break that is not there costs more trust than one unseen.
"""

import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from statistics import median
from typing import Any

import numpy as np

Array = Any
"""A numpy array; its stubs lose shape and type after most steps."""

WEEK = 7
WEEKS = 4
"""Whole weeks on each side that a shift needs."""
MOST_WEEKS = 12
"""Whole weeks on each side that count where they are known."""
FACTOR = 1.62
"""The smallest ratio of the levels as they are estimated: noise makes a doubling look like less every other time."""
NEARLY = 0.7
"""The share of FACTOR, as logarithms, by which the nearest four weeks of both sides must differ too."""
ABRUPT = 0.6
"""The share of a shift that must happen between the last week before and the first week after."""
LASTING = 0.5
"""The share of a shift that must still be there, or have been there, a month further on either side."""
STRENGTH = 5.5
"""A shift in standard errors of the difference of both sides."""
USUAL = 3.5
"""A shift in medians of the difference between neighbouring months elsewhere in the series."""
EVENTS = 60.0
"""Counts a week, on the higher side, without which chance alone may double a level."""
FEWEST_DAYS = 5
"""Known days without which a week says nothing."""
LITTLE = 0.03
"""The share of the usual level that is added to every figure, so that nothing has a logarithm too."""
SHARP = 14
"""Days around the best place that are looked at for the very day."""
_NEAR = WEEK * WEEKS


@dataclass(frozen=True)
class Shift:
    """A lasting change of level: the row of the series, the place of the first day after it, the usual day around."""

    row: int
    place: int
    before: float
    after: float


def level_shifts(values: Array, weights: Array | None = None) -> list[Shift]:
    """Return the lasting shifts of daily series, oldest first in each.

    ``values``: series x days (or one series), NaN for missing. ``weights``, of the same shape, are a ratio's
    denominators; without them the figures are amounts of a day, and a level must rest on EVENTS counts a week. A shift
    needs four known weeks on each side. ``before`` and ``after`` are medians of the four nearest weeks' mean days.
    """
    table = np.atleast_2d(np.asarray(values, dtype=float))
    heavy = None if weights is None else np.atleast_2d(np.asarray(weights, dtype=float))
    if table.shape[1] < 2 * _NEAR:
        return []
    rows = np.flatnonzero(np.isfinite(table).sum(axis=1) >= 2 * WEEKS * FEWEST_DAYS)
    if not len(rows):
        return []
    table = table[rows]
    weeks = _weeks(table, None if heavy is None else heavy[rows])
    logs, little = _logs(weeks)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # weeks that nobody knows have no figure
        row, place = np.nonzero(_near(logs))
        scores = _scores(logs, little, 0.0 if heavy is not None else EVENTS / WEEK, row, place + _NEAR)
        strong = scores > -np.inf
        row, place, scores = row[strong], place[strong], scores[strong]
        found: list[Shift] = []
        for one in np.unique(row):
            left = np.full(logs.shape[1] + WEEK - 2 * _NEAR, -np.inf)
            left[place[row == one]] = scores[row == one]
            for day, before, after in _of_row(table[one], weeks[one], logs[one], float(little[one, 0]), left):
                found.append(Shift(int(rows[one]), day, before, after))
    return found


def _weeks(table: Array, heavy: Array | None) -> Array:
    """Return the mean day of the week that begins on each day: trimmed for amounts, total per total for ratios."""
    if heavy is not None:
        both = np.isfinite(table) & np.isfinite(heavy)
        tops = _by_week(np.where(both, table * heavy, 0.0), np.add)
        bottoms = _by_week(np.where(both, heavy, 0.0), np.add)
        return np.where(bottoms > 0, tops / np.where(bottoms > 0, bottoms, 1.0), np.nan)
    finite = np.isfinite(table)
    known = _by_week(finite.astype(np.int64), np.add)
    sums = _by_week(np.where(finite, table, 0.0), np.add)
    lowest = _by_week(np.where(finite, table, np.inf), np.minimum)
    highest = _by_week(np.where(finite, table, -np.inf), np.maximum)
    enough = known >= FEWEST_DAYS
    ends = np.where(enough, lowest, 0.0) + np.where(enough, highest, 0.0)
    return np.where(enough, (sums - ends) / np.maximum(known - 2, 1), np.nan)


def _by_week(table: Array, join: Callable[[Array, Array], Array]) -> Array:
    """Join the seven days from each day on."""
    count = table.shape[1] - WEEK + 1
    return reduce(join, (table[:, first : first + count] for first in range(WEEK)))


def _logs(weeks: Array) -> tuple[Array, Array]:
    """Return the weeks' logarithms and what was added to each series."""
    positive = np.where(weeks > 0, weeks, np.nan)
    counts = np.isfinite(positive).sum(axis=1)
    ordered, every = np.sort(positive, axis=1), np.arange(len(weeks))  # what is missing comes last
    middle = [ordered[every, np.maximum(counts - 1 + more, 0) // 2] for more in (0, 1)]
    usual = np.where(counts > 0, (middle[0] + middle[1]) / 2, 1.0)
    little = LITTLE * usual[:, None]
    return np.log(np.maximum(weeks, 0.0) + little), little


def _near(logs: Array) -> Array:
    """Tell at which places the nearest four weeks differ enough: nothing else can be a shift, and few places do."""
    sides = [
        [logs[:, first : first + logs.shape[1] + WEEK - 2 * _NEAR] for first in range(begin, begin + _NEAR, WEEK)]
        for begin in (0, _NEAR)
    ]
    return np.abs(_inner(sides[1]) - _inner(sides[0])) >= NEARLY * np.log(FACTOR)


def _inner(weeks: list[Array]) -> Array:
    """Return the median of four, NaN where one is unknown."""
    one, two, three, four = weeks
    low = np.maximum(np.minimum(one, two), np.minimum(three, four))
    return (low + np.minimum(np.maximum(one, two), np.maximum(three, four))) / 2


def _scores(logs: Array, little: Array, fewest: float, row: Array, place: Array) -> Array:
    """Compare both sides of some places; -inf for no shift."""
    before, after = (_sides(logs, row, place, side) for side in (-1, 1))
    low, high = _middle(before), _middle(after)
    step, size = high - low, np.abs(high - low)
    counts = [np.isfinite(side).sum(axis=0) for side in (before, after)]
    squares = np.nansum(np.square(before - low), axis=0) + np.nansum(np.square(after - high), axis=0)
    spread = np.sqrt(squares / np.maximum(counts[0] + counts[1] - 2, 1))
    doubt = spread * np.sqrt(1 / counts[0] + 1 / counts[1])
    abrupt = np.sign(step) * (after[0] - before[0])
    near = np.sign(step) * (_inner(after[:WEEKS]) - _inner(before[:WEEKS]))
    strong = (size >= np.log(FACTOR)) & (near >= NEARLY * np.log(FACTOR)) & (abrupt >= ABRUPT * size)
    strong &= (size >= STRENGTH * doubt) & (np.exp(np.maximum(low, high)) - little[row, 0] >= fewest)
    return np.where(strong, size - 2 * doubt, -np.inf)


def _sides(logs: Array, row: Array, place: Array, side: int) -> Array:
    """Return the weeks before (-1) or after (1) places, the nearest first; NaN beyond the ends: weeks x places."""
    weeks = np.arange(MOST_WEEKS)[:, None]
    first = place + WEEK * (weeks if side > 0 else -1 - weeks)
    inside = (first >= 0) & (first < logs.shape[1])
    return np.where(inside, logs[row, np.clip(first, 0, logs.shape[1] - 1)], np.nan)


def _middle(weeks: Array) -> Array:
    """Return the mean of the known weeks but the highest and the lowest."""
    count = np.isfinite(weeks).sum(axis=0)
    ends = np.nanmax(weeks, axis=0) + np.nanmin(weeks, axis=0)
    return (np.nansum(weeks, axis=0) - ends) / np.where(count > 2, count - 2, np.nan)


def _of_row(days: Array, weeks: Array, logs: Array, little: float, left: Array) -> Iterable[tuple[int, float, float]]:
    """Return the best place of each run of candidates that lasts and stands out of the whole history.

    ``left``: the scores of all places, of which those that are done become -inf.
    """
    every = np.arange(len(left))
    low, high = (_middle(_sides(logs[None, :], 0 * every, every + _NEAR, side)) for side in (-1, 1))
    steps = high - low
    size = np.abs(steps)
    found = []
    while left.max() > -np.inf:
        best = int(left.argmax())
        left[max(best - _NEAR + 1, 0) : best + _NEAR] = -np.inf
        others = size[(np.abs(every - best) > MOST_WEEKS * WEEK) & np.isfinite(size)]
        if len(others) >= 2 * _NEAR and size[best] < USUAL * np.median(others):
            continue
        if not _lasts(logs, best + _NEAR, steps[best]):
            continue
        place = _sharpened(days, best + _NEAR, little)
        before = _median(weeks, range(place - _NEAR, place, WEEK))
        after = _median(weeks, range(place, place + _NEAR, WEEK))
        if abs(np.log((after + little) / (before + little))) >= np.log(FACTOR):
            found.append((place, before, after))
    return sorted(found)


def _median(weeks: Array, places: Iterable[int]) -> float:
    known = _known(weeks, places)
    return float(median(known)) if known else float("nan")


def _lasts(logs: Array, place: int, step: float) -> bool:
    """Tell whether the next four weeks on either side, where they are known, lie on their side of the step."""
    low, high = (_median(logs, range(first, first + _NEAR, WEEK)) for first in (place - _NEAR, place))
    earlier = _known(logs, range(place - 2 * _NEAR, place - _NEAR, WEEK))
    later = _known(logs, range(place + _NEAR, place + 2 * _NEAR, WEEK))
    if later and (median(later) - low) / step < LASTING:
        return False
    return not earlier or (high - median(earlier)) / step >= LASTING


def _known(logs: Array, places: Iterable[int]) -> list[float]:
    return [float(logs[place]) for place in places if 0 <= place < len(logs) and np.isfinite(logs[place])]


def _sharpened(days: Array, place: int, little: float) -> int:
    """Return the day near ``place`` that parts the days best, as figures that spread in proportion to their level.

    Days count up to four times the median of their side of ``place``.
    """
    first, last = place - _NEAR, min(place + _NEAR, len(days))
    part = days[first:last].copy()
    for side in (slice(0, _NEAR), slice(_NEAR, None)):
        part[side] = np.minimum(part[side], 4 * np.nanmedian(part[side]) + little)
    best, least = place, np.inf
    for at in range(max(WEEK, _NEAR - SHARP), min(len(part) - WEEK, _NEAR + SHARP) + 1):
        cost = 0.0
        for side in (part[:at], part[at:]):
            known = side[np.isfinite(side)]
            if len(known):
                cost += len(known) * float(np.log(max(known.mean(), 0.0) + little))
        if cost < least:
            best, least = first + at, cost
    return best
