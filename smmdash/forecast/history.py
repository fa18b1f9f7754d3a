"""A series in the few numbers that its future depends on."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from smmdash.forecast.grid import Grid, Vector

SMOOTHINGS = np.array([0.02, 0.05, 0.1, 0.2, 0.35, 0.6])
"""Weights of the newest step in the exponential smoothings that compete for the present level."""
LATELY = 240
"""Steps that the smoothings are compared on."""
_GROWTH = (1 - SMOOTHINGS[:, None]) ** -np.arange(LATELY + 1)
OUTLIER = 4.0
"""Steps count up to so many times the usual high."""
FEWEST = 3
"""A history of fewer steps has no traits."""


@dataclass(frozen=True)
class History:
    """What a history comes to.

    ``usual`` is the robust size of a step (of a step's change, for stocks), ``last`` the last value, ``weekdays`` seven
    factors around 1 (Monday first), ``steps`` the number of steps with a figure (for stocks, with a change), ``stale``
    the steps since the last figure, ``traits`` the horizon-free features by name; ``signed`` tells whether values
    below zero occur.
    """

    usual: float
    last: float
    weekdays: Vector
    steps: int
    stale: int
    signed: bool
    traits: dict[str, float]


def history_of(grid: Grid, *, stock: bool, period: int = 1) -> History | None:
    """Return what a series comes to, or None where it has fewer than three figures or never moved.

    ``period`` is the days of a step: 7 for weekly figures, which have no weekdays.
    """
    values, known = grid.values, np.isfinite(grid.values)
    places = np.flatnonzero(known)
    if len(places) < FEWEST:
        return None
    last, stale = float(values[places[-1]]), len(values) - 1 - int(places[-1])
    if stock:
        filled = np.interp(np.arange(places[0], places[-1] + 1), places, values[known])
        steps = _without_outliers(np.diff(filled))
        weekday = (np.arange(places[0] + 1, places[-1] + 1) + grid.first_weekday) % 7
    else:
        steps = _without_outliers(values[known])
        weekday = (places + grid.first_weekday) % 7
    weights = None if grid.weights is None or stock else _evened(grid.weights[known])
    if len(steps) < FEWEST:
        return None
    weekdays = np.ones(7) if period != 1 else _weekday_factors(np.abs(steps[-182:]), weekday[-182:])
    signed = steps / weekdays[weekday]
    sizes = np.abs(signed)
    recent = _mean(sizes, weights, 91)
    usual = 0.5 * _mean(sizes, weights, 28) + 0.25 * recent + 0.25 * _mean(np.minimum(sizes, 4 * recent), weights, 91)
    usual = max(usual, 0.1 * float(sizes.mean()))
    if not usual > 0:
        return None
    traits = _traits(steps, sizes, signed, usual, weights)
    traits["level"] = _adaptive_level(sizes, signed, weights) / usual
    traits["relative"] = usual / abs(last) if stock and last else 0.0
    return History(usual, last, weekdays, len(steps), stale, bool((steps < 0).any()), traits)


def _evened(weights: Vector) -> Vector:
    """Return weights around 1, none above ten times the mean of the rest."""
    bounded: Vector = np.minimum(weights, 10 * np.median(weights))
    return bounded / bounded.mean()


def _mean(x: Vector, weights: Vector | None, newest: int) -> float:
    x = x[-newest:]
    if weights is None:
        return float(np.add.reduce(x)) / len(x)  # in half the time of mean(), and this is asked for often
    weights = weights[-newest:]
    return float(x @ weights / weights.sum())


def _without_outliers(steps: Vector) -> Vector:
    """Cap figures at so many times the usual high: a typing error or one viral day may not own the level.

    The usual high is the 90th percentile, the mean without the largest, or, where most steps are zero (rounded counts,
    rare events), the median of those that are not.
    """
    recent = np.sort(np.abs(steps[-91:]))[:-1]
    if len(recent) < 6:
        return steps
    moved = recent[recent > 0]
    if not len(moved):
        return steps
    cap = OUTLIER * max(float(recent[int(0.9 * len(recent))]), float(recent.mean()), float(moved[len(moved) // 2]))
    capped: Vector = np.clip(steps, -cap, cap)
    return capped


def _weekday_factors(sizes: Vector, weekday: npt.NDArray[np.int64]) -> Vector:
    """Return seven factors of mean 1, each drawn to 1 as by eight average days."""
    if len(sizes) < 21 or not sizes.mean() > 0:
        return np.ones(7)
    bounded = np.minimum(sizes, 4 * sizes.mean())
    mean = bounded.mean()
    counts = np.bincount(weekday, minlength=7)
    sums = np.bincount(weekday, weights=bounded, minlength=7)
    factors: Vector = (sums + 8 * mean) / (counts + 8) / mean
    return factors / factors.mean()


def _traits(steps: Vector, sizes: Vector, signed: Vector, usual: float, weights: Vector | None) -> dict[str, float]:
    count = len(steps)
    scaled = np.minimum(sizes[-91:] / usual, 6)
    heavy = None if weights is None else weights[-91:]
    middle = _mean(scaled, heavy, 91)
    spread = float(np.sqrt(_mean((scaled - middle) ** 2, heavy, 91))) + 0.03
    weeks = min(count // 7, 26)
    if weeks >= 2:
        shares = np.ones(count) if weights is None else weights
        totals = (sizes * shares)[count - 7 * weeks :].reshape(-1, 7).sum(axis=1)
        means = totals / shares[count - 7 * weeks :].reshape(-1, 7).sum(axis=1)
        logs = np.log(means + 0.05 * usual)
        weekly_change = float(np.sqrt(np.mean(np.minimum(np.diff(logs) ** 2, 2)) + 0.0009))
        weekly_spread = float(logs.std()) + 0.03
    else:
        weekly_change = weekly_spread = 0.6 * spread
    moved = np.flatnonzero(steps)
    return {
        "spread": spread,
        "weekly_change": weekly_change,
        "weekly_spread": weekly_spread,
        "has_weeks": float(weeks >= 2),
        "memory": _lag_one(scaled),
        "zeros": float(np.mean(steps == 0)),
        "losses": float(np.mean(steps < 0)),
        "steps_7": _mean(signed, weights, 7) / usual,
        "steps_28": _mean(signed, weights, 28) / usual,
        "steps_91": _mean(signed, weights, 91) / usual,
        "steps_364": _mean(signed, weights, 364) / usual,
        "still": float(np.log1p(count - 1 - moved[-1])) if len(moved) else 5.0,
        "peak": float(min(np.abs(steps[-91:]).max() / usual / 10, 5)),
    }


def _lag_one(scaled: Vector) -> float:
    if len(scaled) < 6:
        return 0.0
    centred = scaled - scaled.mean()
    early, late = centred[:-1], centred[1:]
    bottom = np.sqrt(float(early @ early) * float(late @ late))
    return float(early @ late) / bottom if bottom > 1e-12 else 0.0


def _errors(bounded: Vector, warm: int) -> Vector:
    """Return the sum of squared errors of each of SMOOTHINGS over the steps after the first ``warm``.

    A smoothing is its start plus all steps so far, each grown by how much less the older ones weigh, shrunk again: no
    loop over steps. The figures are not negative, so that nothing cancels out.
    """
    later = bounded[warm:]
    grown = SMOOTHINGS[:, None] * _GROWTH[:, 1 : len(later) + 1] * later
    levels = np.cumsum(np.column_stack([np.full(len(SMOOTHINGS), bounded[:warm].mean()), grown]), axis=1)
    errors = later - levels[:, :-1] / _GROWTH[:, : len(later)]
    found: Vector = 0.001 * len(bounded) + (errors * errors).sum(axis=1)
    return found


def _adaptive_level(sizes: Vector, signed: Vector, weights: Vector | None) -> float:
    """Return the present level: six exponential smoothings, each believed as far as it foretold the last steps."""
    sizes, signed = sizes[-LATELY:], signed[-LATELY:]
    mean = float(sizes.mean()) or 1.0
    bounded = np.minimum(sizes, 6 * mean) / mean
    warm = max(3, min(14, len(bounded) // 4))
    squares = _errors(bounded, warm)
    trust = np.exp(-0.5 * max(len(bounded) - warm, 0) * np.log(squares / squares.min()))
    trust /= trust.sum()
    ages = np.arange(len(signed))[::-1]
    shares = SMOOTHINGS[:, None] * (1 - SMOOTHINGS[:, None]) ** ages
    shares[:, 0] = (1 - SMOOTHINGS) ** (len(signed) - 1)
    mixed = trust @ shares
    if weights is not None:
        mixed = mixed * weights[-LATELY:]
        mixed /= mixed.sum()
    return float(mixed @ signed)
