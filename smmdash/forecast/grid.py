"""A series as it comes, on an even grid of days or weeks."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Vector = npt.NDArray[np.float64]

LONGEST = 1100
"""Steps that are looked at: three years of days. What is older says nothing that the newer steps do not."""
LARGEST = 1e290
"""A figure beyond it is none, and one under its inverse is zero: room for sums over years."""


SELDOM = 0.3
"""A flow with zeros on this part of its last 91 days is read by the week: what comes now and then has no usual day.

On 37 such series of 20 accounts the Brier score of sums falls from 0.261 to 0.202 and the calibration error from 0.18
to 0.06, though the coefficients were fitted on their days; where fewer days are empty, days are as good or better, and
so they are for a horizon under a week.
"""
SELDOM_DAYS = 28
FALLING = 0.7
"""A stock that lost on this part of its last 91 steps is looked at upside down.

Hardly any that the coefficients were fitted on does, so that its losses would be foretold to end at once. On the two
accounts that do, the Brier score falls from 0.28 to 0.16.
"""


@dataclass(frozen=True)
class Grid:
    """Even steps, oldest first: ``values`` with NaN for missing ones, ``weights`` (denominators) or None.

    ``first_weekday`` is the weekday of the first step, 0 for Monday.
    """

    values: Vector
    first_weekday: int
    weights: Vector | None = None


def grid_of(history: pd.Series, *, weekly: bool = False, weights: pd.Series | None = None) -> Grid:
    """Return a series on its grid, whatever its order, time zone or type of numbers.

    The index holds dates in any form that pandas reads as such (the wall clock's day counts), or plain positions. Of
    two figures for one step the last one stands. What is no finite number is missing. Weights belong to the history's
    places where they have as many entries, otherwise to its dates; a step whose weight is missing, zero or negative is
    missing.
    """
    values = _numbers(history)
    heavy = None if weights is None else _weights_of(weights, history)
    if heavy is not None:
        values = np.where(heavy > 0, values, np.nan)
    days = _days(history.index)
    if days is None:
        kept = slice(max(len(values) - LONGEST, 0), None)
        return Grid(values[kept], max(len(values) - LONGEST, 0) % 7, None if heavy is None else heavy[kept])
    known = days > np.iinfo(np.int64).min
    days, values = days[known], values[known]
    heavy = None if heavy is None else heavy[known]
    if not len(days):
        return Grid(np.empty(0), 0)
    steps = (days + 3) // 7 if weekly else days
    if (np.diff(steps) < 1).any():
        order = np.argsort(steps, kind="stable")
        steps, values = steps[order], values[order]
        heavy = None if heavy is None else heavy[order]
    first = max(int(steps[0]), int(steps[-1]) - LONGEST + 1)
    within = steps >= first
    places = steps[within] - first
    filled = np.full(int(steps[-1]) - first + 1, np.nan)
    filled[places] = values[within]
    laid = None
    if heavy is not None:
        laid = np.full(len(filled), np.nan)
        laid[places] = heavy[within]
    return Grid(filled, 0 if weekly else (first + 3) % 7, laid)


def laid(values: Vector, first_weekday: int, weights: Vector | None = None) -> Grid:
    """Return the grid of figures that stand on even steps already; figures and weights are taken as in ``grid_of``."""
    values, kept = _finite(values), slice(max(len(values) - LONGEST, 0), None)
    if weights is not None:
        weights = _finite(weights)
        values, weights = np.where(weights > 0, values, np.nan), weights[kept]
    return Grid(values[kept], (first_weekday + kept.start) % 7, weights)


def whole(values: Vector) -> bool:
    """Tell whether figures count things: whole numbers only, none below zero."""
    known = values[np.isfinite(values)]
    return len(known) > 0 and bool((known >= 0).all() and (known == np.round(known)).all())


def seldom(values: Vector) -> bool:
    """Tell whether a flow has nothing on many of its days: posts once a week, a sale now and then."""
    recent = values[np.isfinite(values)][-91:]
    return len(recent) >= SELDOM_DAYS and float(np.mean(recent == 0)) >= SELDOM


def falls(known: Vector) -> bool:
    """Tell whether a stock has long been losing day after day."""
    changes = np.diff(known)[-91:]
    return len(changes) >= SELDOM_DAYS and float(np.mean(changes < 0)) >= FALLING and bool(known[-1] < known[-91:][0])


def by_week(grid: Grid) -> Grid:
    """Return a daily flow in weeks that end on its last day; one with fewer than four figures is missing."""
    weeks = len(grid.values) // 7
    days = grid.values[len(grid.values) - 7 * weeks :].reshape(weeks, 7)
    known = np.isfinite(days).sum(axis=1)
    sums = np.where(known >= 4, 7 * np.nansum(days, axis=1) / np.maximum(known, 1), np.nan)
    return Grid(sums, 0)


def _numbers(series: pd.Series) -> Vector:
    if series.dtype.kind not in "fiub":
        series = pd.to_numeric(series, errors="coerce")
    return _finite(series.to_numpy(dtype=np.float64, na_value=np.nan))


def _finite(values: Vector) -> Vector:
    values = np.where(np.abs(values) < LARGEST, values, np.nan)
    return np.where(np.abs(values) < 1 / LARGEST, 0 * values, values)


def _weights_of(weights: pd.Series, history: pd.Series) -> Vector:
    if len(weights) == len(history):
        return _numbers(weights)
    return _numbers(weights[~weights.index.duplicated(keep="last")].reindex(history.index))


def _days(index: pd.Index) -> npt.NDArray[np.int64] | None:
    """Return days since 1970 for an index of dates (the smallest integer for no date), None for one of positions."""
    if isinstance(index, pd.PeriodIndex):
        index = index.to_timestamp()
    if not isinstance(index, pd.DatetimeIndex):
        if index.dtype.kind in "fiub":
            return None
        index = pd.DatetimeIndex(pd.to_datetime(index, errors="coerce"))
    if index.tz is not None:
        index = index.tz_localize(None)
    return index.to_numpy().astype("datetime64[D]").astype(np.int64)
