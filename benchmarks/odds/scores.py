"""Scores of stated chances and bands, with intervals from a bootstrap over accounts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
import numpy.typing as npt

from benchmarks.odds.tasks import weights_of
from smmdash.forecast.grid import Vector
from smmdash.forecast.net import LEVELS

TIMES = np.array([0.5, 0.7, 0.85, 1.0, 1.15, 1.3, 1.6, 2.0])
"""Targets as multiples of the recent pace."""
GROWTHS = np.array([0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0])
"""Targets of stocks as multiples of the recent growth."""
RISES = np.array([0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3])
"""Targets of stocks that do not grow, as a share of the level."""


@dataclass
class Sheet:
    """What was said and what came: a row per task and functional, ``chances`` and ``hits`` of (rows, targets)."""

    accounts: list[str] = field(default_factory=list)
    chances: list[Vector] = field(default_factory=list)
    hits: list[Vector] = field(default_factory=list)
    in_80: list[bool] = field(default_factory=list)
    in_95: list[bool] = field(default_factory=list)
    crps: list[float] = field(default_factory=list)
    marks: list[dict[str, float | str]] = field(default_factory=list)

    def add(
        self,
        account: str,
        chances: npt.ArrayLike,
        hits: npt.ArrayLike,
        quantiles: Vector | None = None,
        actual: float = 0.0,
        scale: float = 1.0,
        **marks: float | str,
    ) -> None:
        """Add a row; ``quantiles`` stand at ``LEVELS``, ``scale`` is what CRPS is a part of."""
        self.accounts.append(account)
        self.chances.append(np.asarray(chances, dtype=float))
        self.hits.append(np.asarray(hits, dtype=float))
        self.marks.append(marks)
        if quantiles is None:
            return
        low_95, low_80, high_80, high_95 = np.interp([0.025, 0.1, 0.9, 0.975], LEVELS, quantiles)
        slack = 1e-9 * (abs(actual) + abs(scale))
        self.in_80.append(bool(low_80 - slack <= actual <= high_80 + slack))
        self.in_95.append(bool(low_95 - slack <= actual <= high_95 + slack))
        error = (actual - quantiles) / scale
        self.crps.append(float(2 * np.maximum(LEVELS * error, (LEVELS - 1) * error).clip(0, 20).mean()))

    def part(self, keep: Callable[[dict[str, float | str]], bool]) -> "Sheet":
        """Return the rows whose marks pass."""
        chosen = [place for place, marks in enumerate(self.marks) if keep(marks)]

        def of(rows: list) -> list:
            return [rows[place] for place in chosen] if rows else []

        return Sheet(*(of(rows) for rows in vars(self).values()))


def pooled(sheets: list[Sheet]) -> Sheet:
    """Return the rows of several sheets as one."""
    return Sheet(
        *(list(chain.from_iterable(rows)) for rows in zip(*(vars(one).values() for one in sheets), strict=True))
    )


@dataclass(frozen=True)
class Score:
    """Sums per account, so that a bootstrap only counts accounts."""

    sums: dict[str, Vector]
    bins: Vector
    rows: int

    def of(self, times: Vector | None = None) -> dict[str, float]:
        """Return the scores, each account counted ``times`` times."""
        times = np.ones(len(self.bins)) if times is None else times
        weight = times @ self.sums["weight"]
        found = {name: float(times @ one / weight) for name, one in self.sums.items() if name != "weight"}
        said, came = np.tensordot(times, self.bins, 1)
        return found | {"ece": float(np.abs(said - came).sum() / weight)}


def score(sheet: Sheet, *, flat: bool = False) -> Score:
    """Return a sheet's score; a row weighs 1 over the root of its account's rows, or with ``flat`` as any other."""
    names, places = np.unique(np.array(sheet.accounts), return_inverse=True)
    weights = np.ones(len(places)) if flat else weights_of(sheet.accounts)
    chances, hits = np.array(sheet.chances), np.array(sheet.hits)
    logs = -(hits * np.log(chances) + (1 - hits) * np.log(1 - chances))
    rows = {
        "weight": np.ones(len(places)),
        "brier": ((chances - hits) ** 2).mean(axis=1),
        "log_loss": logs.mean(axis=1),
    }
    if sheet.in_80:
        rows |= {
            "in_80": np.array(sheet.in_80, float),
            "in_95": np.array(sheet.in_95, float),
            "crps": np.array(sheet.crps),
        }
    sums = {name: np.bincount(places, weights * row, minlength=len(names)) for name, row in rows.items()}
    bins = np.zeros((len(names), 2, 10))
    decile = np.minimum((chances * 10).astype(int), 9)
    share = weights[:, None] / chances.shape[1]
    for side, values in enumerate((chances, hits)):
        np.add.at(bins, (places[:, None], side, decile), share * values)
    return Score(sums, bins, len(places))


def drawn(accounts: int, draws: int = 1000, seed: int = 1) -> list[Vector]:
    """Return how often each account is counted in each draw."""
    rng = np.random.default_rng(seed)
    return [np.bincount(rng.integers(0, accounts, accounts), minlength=accounts).astype(float) for _ in range(draws)]


def interval(values: list[float]) -> tuple[float, float]:
    """Return the middle nine tenths."""
    low, high = np.quantile(values, [0.05, 0.95])
    return float(low), float(high)


NAMES = ("brier", "ece", "log_loss", "in_80", "in_95", "crps")


def line(label: str, sheet: Sheet, *, bounds: bool = False, flat: bool = False) -> str:
    """Return a row of a Markdown table, with 90 % intervals over accounts where ``bounds``."""
    if not sheet.accounts:
        return f"| {label} | 0 | - |"
    found = score(sheet, flat=flat)
    middle = found.of()
    draws = [found.of(times) for times in drawn(len(found.bins))] if bounds else []
    cells = []
    for name in NAMES:
        if name not in middle:
            cells.append("-")
            continue
        low, high = interval([draw[name] for draw in draws]) if bounds else (0.0, 0.0)
        cells.append(f"{middle[name]:.4f}" + (f" [{low:.3f}, {high:.3f}]" if bounds else ""))
    return f"| {label} | {found.rows} / {len(found.bins)} | " + " | ".join(cells) + " |"


HEAD = "| | rows / accounts | Brier | ECE | log loss | in 80 % band | in 95 % band | CRPS |\n" + "|---" * 8 + "|"


def difference(label: str, one: Sheet, other: Sheet) -> str:
    """Return how much better ``one`` is than ``other`` on the same rows, with 90 % intervals over accounts."""
    a, b = score(one), score(other)
    cells = []
    for name in ("brier", "log_loss", "ece"):
        gaps = [(1 - a.of(times)[name] / b.of(times)[name]) * 100 for times in drawn(len(a.bins), 400)]
        low, high = interval(gaps)
        cells.append(f"{name} {(1 - a.of()[name] / b.of()[name]) * 100:.1f} % lower [{low:.1f}, {high:.1f}]")
    return f"{label}: " + ", ".join(cells)


def reliability(sheet: Sheet) -> str:
    """Return said -> came for each tenth of the chances."""
    bins, sums = score(sheet).bins.sum(axis=0), np.zeros(10)
    weights = weights_of(sheet.accounts)
    chances = np.array(sheet.chances)
    decile = np.minimum((chances * 10).astype(int), 9)
    np.add.at(sums, decile, np.broadcast_to(weights[:, None] / chances.shape[1], chances.shape))
    return ", ".join(f"{s / n:.2f} -> {c / n:.2f}" for s, c, n in zip(*bins, sums, strict=True) if n > 0)
