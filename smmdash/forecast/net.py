"""From traits to a distribution: small networks, each naming a split Student distribution, their forecasts pooled."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from smmdash.forecast.grid import Vector
from smmdash.forecast.history import History

FUNCTIONALS = ("sum", "end7", "day", "end")
"""Sum over the horizon, mean of its last seven days, its last day, the level at its end (stocks)."""
LEVELS = np.arange(1, 200) / 200
"""Probabilities whose quantiles describe a distribution."""
DEEPEST, WIDEST = -8.0, 20.0
"""Outcomes are kept within so many times the usual: the tails of the curved scale have no mean."""
USUAL_GROWTH = 0.0004
"""A usual step over the level, for stocks where there is no level: from the middle of the accounts."""
_MIDDLE = float(np.arcsinh(5))
_TURNS = np.linspace(0, np.pi / 2, 201)[:-1]
_LOG_HEIGHTS = np.log(np.cos(_TURNS))


def curved(x: float | Vector) -> Vector:
    """Return asinh(5 x): linear near zero, logarithmic far away, and defined for losses too."""
    return np.arcsinh(5 * np.asarray(x, dtype=np.float64))


def straight(y: float | Vector) -> Vector:
    """Return the inverse of ``curved``."""
    return np.sinh(np.asarray(y, dtype=np.float64)) / 5


def features(history: History, horizon: int, functional: str, *, lasting: bool = False, period: int = 1) -> list[float]:
    """Return what the networks read; ``lasting`` for durations and rates, which are levels rather than counts."""
    traits = history.traits
    levels = [float(np.arcsinh(5 * traits[key])) for key in ("steps_7", "steps_28", "steps_91", "steps_364", "level")]
    far = float(np.log(horizon * period / 30))
    known = float(np.log(min(history.steps, 400) / 60))
    is_end = float(functional == "end")
    asked = [float(functional == name) for name in FUNCTIONALS]
    return [
        far,
        *levels,
        float(np.log(traits["spread"])),
        float(np.log(traits["weekly_change"])),
        float(np.log(traits["weekly_spread"])),
        traits["zeros"],
        traits["losses"],
        traits["memory"],
        known,
        float(np.log(horizon / history.steps)),
        traits["has_weeks"],
        is_end * float(np.log(max(traits["relative"] or USUAL_GROWTH, 1e-6))),
        traits["still"],
        *asked,
        float(lasting),
        traits["peak"],
        float(period == 7),
        *(far * one for one in asked[1:]),
        *(known * one for one in asked[1:]),
        far * known,
        far * far,
        *(is_end * one for one in levels),
    ]


@dataclass(frozen=True)
class Nets:
    """Several networks of two hidden layers, stacked along the first axis, and the scaling of what they read."""

    middle: Vector
    spread: Vector
    first: Vector
    first_bias: Vector
    second: Vector
    second_bias: Vector
    last: Vector
    last_bias: Vector
    direct: Vector

    def __call__(self, read: npt.ArrayLike) -> Vector:
        """Return location, log scale, skew and tail for each network: (networks, rows, 4)."""
        x = np.clip((np.atleast_2d(np.asarray(read, dtype=np.float64)) - self.middle) / self.spread, -5, 5)
        inner = np.tanh(x @ self.first + self.first_bias[:, None])
        inner = np.tanh(inner @ self.second + self.second_bias[:, None])
        found: Vector = inner @ self.last + self.last_bias[:, None] + x @ self.direct
        return found


def quantiles(said: Vector, *, wider: float = 1.0, surprise: tuple[float, float] = (0.0, 1.0)) -> Vector:
    """Return the quantiles at ``LEVELS`` of the equal mixture of split Student distributions, on the straight scale.

    ``said`` is (networks, 4): location, log scale, skew and tail as the networks give them; ``wider`` multiplies the
    scales. ``surprise`` is the share of the mixture that is so many times as wide: accounts change in ways that no
    history shows.
    """
    middle, scale, skew, freedom = parts(said)
    curve = wider * scale[:, None] * split_student(skew, freedom)
    share, times = surprise
    pooled = np.concatenate([middle[:, None] + curve, middle[:, None] + times * curve]).ravel()
    heavy = np.repeat([1 - share, share], curve.size)
    order = np.argsort(pooled, kind="stable")  # rising runs, which it takes as they are
    ranks = np.cumsum(heavy[order]) - heavy[order] / 2
    found = np.interp(LEVELS * curve.size, ranks, pooled[order])
    return np.clip(straight(np.clip(found, -9, 9)), DEEPEST, WIDEST)


def parts(said: Vector) -> tuple[Vector, Vector, Vector, Vector]:
    """Return location, scale, skew and degrees of freedom from what networks say; the last axis holds the four."""
    return (
        said[..., 0] + _MIDDLE,
        np.exp(np.clip(said[..., 1], -6, 3)),
        np.exp(0.5 * np.clip(said[..., 2], -1, 1)),
        1.3 + np.exp(np.clip(said[..., 3], -3, 4)),
    )


def split_student(skew: Vector, freedom: Vector) -> Vector:
    """Return (n, 199) quantiles of Student distributions, the upper half ``skew`` times, the lower 1 / ``skew`` wide.

    The distribution function of Student's t is the integral of cos(turn) ** (freedom - 1) over turn, where
    x = sqrt(freedom) tan(turn): a sum over an even grid of one half is enough, and needs no special functions.
    """
    height = np.exp((freedom[:, None] - 1) * _LOG_HEIGHTS)
    total = np.cumsum(height, axis=1) - height / 2 - height[:, :1] / 2
    total = total / (total[:, -1:] + height[:, -1:] / 2)
    lower = (1 / (1 + skew**2))[:, None]
    below = lower > LEVELS
    farther = np.where(below, 1 - LEVELS / lower, (LEVELS - lower) / (1 - lower))
    turns = np.array([np.interp(one, line, _TURNS) for one, line in zip(farther, total, strict=True)])
    found: Vector = np.sqrt(freedom)[:, None] * np.tan(turns)
    return np.where(below, -found / skew[:, None], found * skew[:, None])
