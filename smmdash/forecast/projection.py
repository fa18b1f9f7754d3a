"""From a history to the distribution of what a goal is about."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, overload

import numpy as np
import numpy.typing as npt
import pandas as pd

from smmdash.forecast.grid import Grid, Vector, by_week, falls, grid_of, seldom, whole
from smmdash.forecast.history import History, history_of
from smmdash.forecast.model import RATE_LEVELS, Model, shipped
from smmdash.forecast.net import DEEPEST, LEVELS, WIDEST, features, quantiles

Kind = Literal["flow", "stock", "rate", "duration"]
Functional = Literal["sum", "end", "end7", "day"]
Comparison = Literal["at_least", "at_most", "within"]
Basis = Literal["own", "mostly others", "base rates only", "none"]

LEAST, MOST = 0.03, 0.97
"""No chance is said beyond these: surprises are more frequent than any model of them."""
LARGEST_COUNT, NEAR = 1e12, 1e-6
"""Counts beyond the first are figures like any other; what is so near to a whole number is one."""
OWN_DAYS, OTHERS_DAYS = 28, 7
OWN_WEEKS, OTHERS_WEEKS = 12, 4
FARTHEST = 4
"""A horizon over so many times the history rests mostly on other accounts."""
FARTHEST_BOTH_WAYS = 4.0
"""What may lose as well as win comes to at most so many usual steps a step."""
_FUNCTIONALS: dict[str, dict[str, str]] = {
    "stock": {"end": "end", "end7": "end", "day": "end"},
    "flow": {"sum": "sum", "end7": "end7", "day": "day", "end": "day"},
    "rate": {"sum": "sum", "end7": "end7", "day": "day", "end": "end7"},
    "duration": {"sum": "sum", "end7": "end7", "day": "day", "end": "end7"},
}


@dataclass(frozen=True, eq=False)
class Projection:
    """What may come of a history: quantiles of the goal quantity.

    ``basis`` says what they rest on: "own" (28 valid days and more, the horizon within four times the history), "mostly
    others" (7 to 27 days, or a farther horizon), "base rates only" (under 7 days; quantiles and chances are those of
    other accounts) or "none" (nothing to go by or never moved: every number is NaN). ``days`` counts valid days,
    ``accounts`` those the base rates rest on, ``level`` is the usual figure of a step (the present level of a stock).
    ``counted``: the quantity is a count of things. Its quantiles lie between whole numbers as the engine gives them; a
    chance takes the nearest whole number for what comes, so that one sale is reached from half a sale on. (Of totals
    expected under 3, on accounts left out: calibration error from .061 to .018, Brier score a tenth lower.)
    """

    basis: Basis
    days: int
    accounts: int
    level: float
    _values: Vector = field(repr=False)
    _levels: Vector = field(repr=False)
    counted: bool = False

    @overload
    def quantile(self, q: float) -> float: ...
    @overload
    def quantile(self, q: npt.NDArray[np.float64] | list[float] | tuple[float, ...]) -> Vector: ...
    def quantile(self, q: float | npt.ArrayLike) -> float | Vector:
        """Return the quantiles for probabilities ``q``; NaN where the basis is "none".

        Raises ValueError beyond 0 to 1.
        """
        wanted = np.asarray(q, dtype=np.float64)
        if not ((wanted >= 0) & (wanted <= 1)).all():
            raise ValueError("A quantile needs a probability from 0 to 1.")
        found = np.interp(wanted, self._levels, self._values)
        return float(found) if found.ndim == 0 else found

    def chance(
        self, target: float, comparison: Comparison = "at_least", upper: float = float("nan"), *, one: float = 1.0
    ) -> float:
        """Return the chance of reaching ``target``, unrounded, within 0.03 to 0.97; NaN where the basis is "none".

        ``within`` is from ``target`` to ``upper``, both included. ``one`` is what one of the things counted comes to
        (see ``counted``), where the caller has stretched the quantity. Raises ValueError for another comparison, a
        target that is no number, or ``within`` without an upper bound.
        """
        if comparison not in ("at_least", "at_most", "within"):
            raise ValueError(f"Unknown comparison: {comparison}")
        if np.isnan(target) or (comparison == "within" and np.isnan(upper)):
            raise ValueError("A chance needs a target that is a number.")
        if self.basis == "none":
            return float("nan")
        if comparison == "at_least":
            found = 1 - self._below(self._halfway(target, one, np.ceil))
        elif comparison == "at_most":
            found = self._up_to(self._halfway(target, one, np.floor))
        else:
            low, high = min(target, upper), max(target, upper)
            found = self._up_to(self._halfway(high, one, np.floor)) - self._below(self._halfway(low, one, np.ceil))
        return float(min(max(found, LEAST), MOST))

    def _halfway(self, target: float, one: float, way: Callable[[float], float]) -> float:
        """Return, for a count, the middle between the last whole number that reaches the target and the next."""
        if not (self.counted and np.isfinite(target) and abs(target) < LARGEST_COUNT * one):
            return target
        near = round(target / one)
        count = float(near) if abs(target / one - near) < NEAR else float(way(target / one))
        return (count - 0.5 if way is np.ceil else count + 0.5) * one

    def _below(self, target: float) -> float:
        """Return the chance of less than the target: a heap of equal quantiles at the target does not count."""
        return float(np.interp(np.nextafter(target, -np.inf), self._values, self._levels, left=0, right=1))

    def _up_to(self, target: float) -> float:
        return float(np.interp(np.nextafter(target, np.inf), self._values, self._levels, left=0, right=1))


def project(
    history: pd.Series,
    *,
    kind: Kind,
    functional: Functional,
    horizon: int,
    network: str = "",
    weekly: bool = False,
    weights: pd.Series | None = None,
    model: Model | None = None,
) -> Projection:
    """Return what may come of a series over the ``horizon`` steps after its last one.

    ``history`` has a value a day (a week when ``weekly``; the horizon then counts weeks) under its date, NaN or no
    entry for missing. ``functional``: the ``sum`` over the horizon, the mean of its last seven days ``end7`` (last
    week), its last ``day``, or the level of a stock at its ``end``. A rate or a duration is never added up: its ``sum``
    is the rate of the whole horizon (total per total), and ``weights`` are its denominators. A goal that runs asks for
    what is left over the steps that are left. ``network`` unseen when the model was fitted widens the distribution; ""
    does not. The sum of a daily flow with nothing on many of its days (posts once a week, a sale now and then) is read
    by the week where the horizon has one (see grid.seldom). ``model`` None takes the shipped coefficients. Raises
    ValueError for an unknown kind or functional, the sum of a stock, or a horizon under one step.
    """
    outlook = Outlook(history, kind=kind, network=network, weekly=weekly, weights=weights, model=model)
    return outlook.project(functional, horizon)


def fan(
    history: pd.Series,
    *,
    kind: Kind,
    functional: Functional,
    horizons: Iterable[int],
    levels: Sequence[float] = (0.1, 0.25, 0.5, 0.75, 0.9),
    network: str = "",
    weekly: bool = False,
    weights: pd.Series | None = None,
    model: Model | None = None,
) -> pd.DataFrame:
    """Return quantiles at each horizon: a column ``horizon`` and one named by each of ``levels``; NaN where no basis.

    Sums of flows pile up and never fall from one horizon to the next. Arguments and errors are those of ``project``.
    """
    outlook = Outlook(history, kind=kind, network=network, weekly=weekly, weights=weights, model=model)
    return outlook.fan(functional, horizons, levels)


def _asked(kind: str, functional: str, horizon: int) -> str:
    if kind not in _FUNCTIONALS or functional not in _FUNCTIONALS[kind]:
        raise ValueError(f"No {functional} of a {kind}.")
    if horizon < 1:
        raise ValueError("A horizon is at least one step.")
    return _FUNCTIONALS[kind][functional]


class Outlook:
    """A history that is looked at once, for any number of horizons.

    Everything is worked out in parts of the largest figure, so that no size of figures overflows, and what mostly loses
    is looked at upside down: ``unit`` leads back, and for a stock ``mirror``, its last level. Raises ValueError for an
    unknown kind.
    """

    def __init__(
        self,
        history: pd.Series,
        *,
        kind: Kind,
        network: str = "",
        weekly: bool = False,
        weights: pd.Series | None = None,
        model: Model | None = None,
    ) -> None:
        self._look(grid_of(history, weekly=weekly, weights=weights), kind, network, weekly, model or shipped())

    @classmethod
    def of(
        cls, grid: Grid, *, kind: Kind, network: str = "", weekly: bool = False, model: Model | None = None
    ) -> "Outlook":
        """Return the look at a history that is on its grid already (see ``grid.laid``): cheaper by a third."""
        made = cls.__new__(cls)
        made._look(grid, kind, network, weekly, model or shipped())
        return made

    def _look(self, grid: Grid, kind: Kind, network: str, weekly: bool, model: Model) -> None:
        if kind not in _FUNCTIONALS:
            raise ValueError(f"No such kind: {kind}.")
        known = grid.values[np.isfinite(grid.values)]
        self.least = -np.inf if (known < 0).any() else 0.0
        self.mirror = float(known[-1]) if kind == "stock" and falls(known) else None
        if self.mirror is not None:
            grid = Grid(2 * self.mirror - grid.values, grid.first_weekday)
            known = 2 * self.mirror - known
        largest = float(np.abs(known).max()) if len(known) else 0.0
        self.kind, self.model = kind, model
        self.stock, self.period = kind == "stock", 7 if weekly else 1
        losing = not self.stock and bool((known[-91:] / (largest or 1.0)).sum() < 0)
        self.unit = -largest if losing else largest
        self.grid = Grid(grid.values / (self.unit or 1.0), grid.first_weekday, grid.weights)
        self.known = known / (self.unit or 1.0)
        self.signed = bool((self.known < 0).any())
        self.rising = kind == "flow" and not self.signed and not losing
        self.counted = self.rising and whole(known)
        self.moved = bool(largest > 0 and (not self.stock or (known != known[0]).any()))
        self.history: History | None = history_of(self.grid, stock=self.stock, period=self.period)
        seen = not network or network in model.networks
        self.wider = model.wider.get(kind, 1.0) * (1.0 if seen else model.unseen)
        self._told: dict[tuple[str, int], Projection] = {}
        self._weeks: History | None = None
        if self.rising and self.period == 1 and seldom(self.grid.values):
            self._weeks = history_of(by_week(self.grid), stock=False, period=7)

    def project(self, functional: Functional, horizon: int) -> Projection:
        """Return what may come over ``horizon`` steps; see ``project``."""
        asked = (_asked(self.kind, functional, horizon), int(horizon))
        if asked not in self._told:
            self._told[asked] = self._at(*asked)
        return self._told[asked]

    def fan(
        self, functional: Functional, horizons: Iterable[int], levels: Sequence[float] = (0.1, 0.25, 0.5, 0.75, 0.9)
    ) -> pd.DataFrame:
        """Return quantiles at each horizon; see ``fan``."""
        steps = sorted({int(horizon) for horizon in horizons})
        rows = [self.project(functional, step).quantile(list(levels)) for step in steps]
        drawn = np.array(rows).reshape(len(steps), len(levels))
        if self.kind == "flow" and functional == "sum" and self.rising and len(drawn):
            drawn = np.minimum.accumulate(drawn[::-1], axis=0)[::-1]
        return pd.DataFrame({"horizon": steps} | {level: drawn[:, place] for place, level in enumerate(levels)})

    def _at(self, functional: str, horizon: int) -> Projection:
        own, others = (OWN_WEEKS, OTHERS_WEEKS) if self.period == 7 else (OWN_DAYS, OTHERS_DAYS)
        steps, accounts = len(self.known), self.model.accounts
        days, level = steps * self.period, self._level()
        few = steps < others
        # A level that stands still for a few days tells nothing yet; any other lack of movement is no activity.
        if not self.moved and not (self.stock and few and self.unit):
            return Projection("none", days, accounts, level * self.unit, np.array([np.nan]), np.array([0.5]))
        if few or self.history is None:
            times, accounts = self._base(functional, horizon)
            return self._of("base rates only", days, accounts, level, times, RATE_LEVELS)
        basis: Basis = "own" if steps >= own and horizon <= FARTHEST * steps else "mostly others"
        values = self._values(self.history, functional, horizon)
        return self._of(basis, days, accounts, level, values, LEVELS, counted=self.counted and functional == "sum")

    def _of(
        self, basis: Basis, days: int, accounts: int, level: float, values: Vector, levels: Vector, *,
        counted: bool = False,
    ) -> Projection:  # fmt: skip
        values = np.sort(values if self.signed else np.maximum(values, 0.0)) * self.unit
        if self.unit < 0:
            values, levels = values[::-1], 1 - levels[::-1]
        if self.mirror is not None:
            values, levels = np.maximum(2 * self.mirror - values[::-1], self.least), 1 - levels[::-1]
        return Projection(basis, days, accounts, level * self.unit, values, levels, counted)

    def _level(self) -> float:
        if not len(self.known):
            return float("nan")
        if self.stock:
            return float(self.known[-1])
        return float(self.known.mean()) if self.history is None else self.history.usual

    def _values(self, history: History, functional: str, horizon: int) -> Vector:
        """Return the quantiles at ``LEVELS``."""
        if self._weeks is not None and functional == "sum" and horizon >= 7:
            weeks = max(round(horizon / 7), 1)
            return self._of_steps(self._weeks, functional, weeks, 7) * (horizon / (7 * weeks))
        return self._of_steps(history, functional, horizon, self.period)

    def _of_steps(self, history: History, functional: str, horizon: int, period: int) -> Vector:
        lasting = self.kind in ("rate", "duration")
        ahead = horizon + (history.stale if self.stock else 0)
        # What may lose as well as win adds up like the changes of a stock.
        both = functional == "sum" and self.signed and not lasting
        head = "end" if both else functional
        read = features(history, ahead, head, lasting=lasting, period=period)
        times = quantiles(self.model.nets(read)[:, 0], wider=self.wider, surprise=self.model.surprise)
        if both:
            times = np.clip(times, -FARTHEST_BOTH_WAYS, FARTHEST_BOTH_WAYS)
        first = self.grid.first_weekday + len(self.grid.values) - (history.stale if self.stock else 0)
        factors = history.weekdays[(first + np.arange(ahead)) % 7]
        size = {"end7": factors[-7:].mean(), "day": factors[-1]}.get(functional, factors.sum())
        if functional == "sum" and lasting:
            size = factors.mean()
        return (history.last if functional == "end" else 0.0) + history.usual * size * times

    def _base(self, functional: str, horizon: int) -> tuple[Vector, int]:
        """Return the quantiles at ``RATE_LEVELS`` and the accounts they rest on."""
        level = self._level()
        if self.stock:
            growth, accounts = self.model.rates["growth"].row(horizon * self.period)
            return level + abs(level) * np.clip(growth, DEEPEST, WIDEST), accounts
        times, accounts = self.model.rates[f"short_{functional}"].row(horizon)
        return level * np.clip(times, DEEPEST, WIDEST) * (
            horizon if functional == "sum" and self.kind == "flow" else 1
        ), accounts
