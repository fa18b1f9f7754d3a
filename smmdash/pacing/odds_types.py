"""What the odds of a goal consist of."""

import math
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

import pandas as pd

from smmdash.facts import DAY

NAN = math.nan

ON_TRACK, AT_RISK = 0.70, 0.35
"""The borders of the status: on track from the first, at risk from the second, else off track."""

Said = Literal["number", "band", "base_rates", "none"]

ODDS_REASONS = (
    "milestone", "no_metric", "unknown_metric", "no_target", "no_upper", "no_deadline", "no_start",
    "deadline_before_start", "window_too_long", "kind_does_not_fit", "segment_scope", "no_baseline", "reached",
    "missed", "reach_not_added", "mixed_currency", "no_history", "history_short", "never_moved", "history_sparse",
    "horizon_long", "data_old", "data_ended",
)  # fmt: skip
"""Why a goal has no chance, or a rough one (history_short, horizon_long, data_old); texts ``odds-reason_<key>``."""

FAN = ("p10", "p25", "p50", "p75", "p90")
"""The columns of a fan beside ``date``."""


@cache
def no_fan() -> pd.DataFrame:
    """Return the one fan without rows; treat it as immutable, as every frame here."""
    return pd.DataFrame({"date": pd.Series(dtype=DAY), **{name: pd.Series(dtype=float) for name in FAN}})


@dataclass(frozen=True)
class Suggestion:
    """A target that has a certain chance: ``value`` (and ``upper`` for a band) in the metric's unit.

    ``written`` and ``written_upper`` are the same as the goal's own basis writes them, rounded to a sensible figure
    towards the safe side; NaN where that basis cannot write them (a percentage of nothing). ``chance`` is unrounded.
    """

    share: int
    value: float = NAN
    written: float = NAN
    upper: float = NAN
    written_upper: float = NAN
    chance: float = NAN


@dataclass(frozen=True)
class Best:
    """The best stretch of the own history as long as the goal (a rate: as its period), from ``first`` to ``last``.

    ``value``: a total's sum, a level's change, a rate's value. ``percent``: the change in percent over a level's start
    or, for totals and rates, over the stretch just before; NaN where that is unknown or not above zero. ``days`` long.
    """

    value: float
    percent: float
    first: date
    last: date
    days: int


@dataclass(frozen=True)
class Usual:
    """The quartiles of the own history's stretches of ``days``: a total's sums, a level's changes, a rate's values.

    ``stretches`` fit side by side.
    """

    low: float
    middle: float
    high: float
    days: int
    stretches: int


@dataclass(frozen=True)
class Longer:
    """The chance of the same target with a deadline ``days`` later."""

    chance: float
    deadline: date
    days: int


@dataclass(frozen=True)
class Smaller:
    """The chance of an easier target: 80 % of the change (a limit a fifth higher), in the metric's unit and written."""

    chance: float
    value: float
    written: float = NAN
    upper: float = NAN
    written_upper: float = NAN


@dataclass(frozen=True)
class Needed:
    """What is needed from now on beside what is usual (last 28 days), both in the metric's unit.

    ``per`` "week": amounts a week, of a total or a level's change. ``per`` "": a rate's value in the days left.
    ``days``: so many of the last 28 the usual is known from.
    """

    needed: float
    usual: float
    per: Literal["week", ""] = "week"
    days: int = 28


@dataclass(frozen=True)
class BaseRate:
    """Of ``accounts`` accounts, the share (0-1) that reached as much; what they are: text ``odds-base_source``."""

    share: float
    accounts: int


@dataclass(frozen=True)
class Norm:
    """What others have: competitors from own uploads, or an outside norm.

    ``value`` is in the unit of ``metric``, the ``statistic`` (median or mean) over ``count`` ``of`` (accounts, brands,
    posts) of ``year``; ``low`` and ``high`` are quartiles where they are known. It holds for accounts with ``least``
    followers and fewer than ``under`` (0: no bound). ``source`` and ``url`` are empty for competitors, whose figures
    are of ``first`` to ``last``. ``days``: for growth, the days in which ``value`` percent come; else 0. ``own`` is the
    figure of the account itself and ``target`` that of the goal, both in the norm's terms (NaN where unknown).
    """

    kind: Literal["competitors", "outside"]
    metric: str
    network: str
    statistic: str
    value: float
    count: int
    of: str = "accounts"
    year: int = 0
    least: int = 0
    under: int = 0
    source: str = ""
    url: str = ""
    days: int = 0
    own: float = NAN
    target: float = NAN
    first: date | None = None
    last: date | None = None
    low: float = NAN
    high: float = NAN


@dataclass(frozen=True, eq=False)
class Odds:
    """The chance that a goal is reached by its deadline, and what belongs to it.

    ``chance`` is unrounded (0.03-0.97), None where none can be given. ``said`` tells how to put it: a number in steps
    of 5 (``rounded``, percent), a band of 20 points (``low`` to ``high``, percent), base rates of other accounts only,
    or nothing. ``reason`` (ODDS_REASONS) says why there is none, or why it is rough. ``needs`` are the measures whose
    data would help. ``days`` with a figure lie behind it; it is seen from ``as_of``, and ``newest`` is the day of the
    last figure. ``basis`` is the engine's
    ("own", "mostly others", "base rates only", "none"). ``target`` and ``upper`` are the values to reach in the
    metric's unit, ``expected`` the median at the deadline. ``fan`` has a row per day from ``as_of`` to the deadline:
    date, p10, p25, p50, p75, p90 of the figure as the goal is drawn (a total's is accumulated). ``day_before`` is the
    chance as it was a day of data earlier, ``steady`` and ``steady_before`` the mean chances of the week of data up to
    the last day and the day before (for the status, see steady). ``early``: less than a fifth of the window is over.
    Without a target (no_target, no_upper) and with one that is reached there are suggestions, the own best and norms.
    ``changed``: the key of the platform's change of definition before which no history is looked at.
    ``season``: "december" or "august" where the days left hold a good part of it.
    """

    goal: str
    chance: float | None = None
    said: Said = "none"
    rounded: int | None = None
    low: int | None = None
    high: int | None = None
    days: int = 0
    basis: str = "none"
    reason: str = ""
    changed: str = ""
    needs: tuple[str, ...] = ()
    as_of: date | None = None
    newest: date | None = None
    deadline: date | None = None
    target: float = NAN
    upper: float = NAN
    expected: float = NAN
    safe: Suggestion | None = None
    ambitious: Suggestion | None = None
    stretch: Suggestion | None = None
    fan: pd.DataFrame = field(default_factory=no_fan)
    best: Best | None = None
    usual: Usual | None = None
    longer: Longer | None = None
    smaller: Smaller | None = None
    needed: Needed | None = None
    base_rate: BaseRate | None = None
    norms: tuple[Norm, ...] = ()
    day_before: float | None = None
    steady: float | None = None
    steady_before: float | None = None
    early: bool = False
    season: tuple[str, ...] = ()
