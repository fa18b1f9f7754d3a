"""Measure the shifts of level on real accounts and on planted ones: alarms a year, and what share is found.

Run ``python benchmarks/shifts.py``. Reads ``../shared/series/dev.parquet``; without it only the invented figures are
measured. What it printed stands in ``smmdash/changes/shifts.py``.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from smmdash.changes.shifts import level_shifts  # noqa: E402

SERIES = ROOT.parent / "shared" / "series" / "dev.parquet"
FEWEST_DAYS = 120
WEEKS = (np.array([0.86, 0.92, 0.97, 1.02, 1.16, 1.22, 0.98]), np.array([1.2, 1.2, 1.1, 1.1, 1.0, 0.3, 0.2]))
NEAR = 7


def real() -> Iterator[tuple[str, np.ndarray]]:
    """Yield the kind and the days of every series that is long enough."""
    for _, rows in pd.read_parquet(SERIES).groupby("series"):
        days = pd.Series(rows["value"].to_numpy(float), index=pd.to_datetime(rows["date"]))
        days = days[~days.index.duplicated(keep="last")].sort_index().asfreq("D")
        if len(days) >= FEWEST_DAYS:
            yield str(rows["kind"].iloc[0]), days.to_numpy()


def invented(dice: np.random.Generator, mean: float, spread: float, week: np.ndarray, days: int = 420) -> np.ndarray:
    """Return counts of a page: weekdays, a slow trend, a yearly wave and days that vary more than by chance."""
    place = np.arange(days)
    level = mean * np.exp(0.3 * place / 365) * week[place % 7] * (1 + 0.1 * np.cos(2 * np.pi * place / 365))
    return dice.poisson(level * dice.gamma(spread, 1 / spread, days)).astype(float)


def hit(values: np.ndarray, day: int) -> bool:
    """Tell whether a shift is found within a week of its day."""
    return any(abs(one.place - day) <= NEAR for one in level_shifts(values))


def main() -> None:
    """Print alarms a year and recall."""
    dice = np.random.default_rng(1)
    if SERIES.is_file():
        held = list(real())
        for kind in sorted({kind for kind, _ in held}):
            mine = [days for one, days in held if one == kind]
            weights = [np.ones(len(days)) if kind in ("ratio", "duration") else None for days in mine]
            found = sum(len(level_shifts(days, heavy)) for days, heavy in zip(mine, weights, strict=True))
            years = sum(map(len, mine)) / 365
            print(f"{kind}: {len(mine)} series, {years:.0f} years, {found} shifts, {found / years:.3f} a year")
        for factor in (3.0, 2.0, 0.5, 0.33, 0.0):
            tried = []
            for kind, days in held:
                day = int(dice.integers(60, len(days) - 60))
                enough = np.isfinite(days[day - 56 : day + 56]).sum() >= 95 and np.nanmedian(days) * 7 >= 40
                if kind == "flow" and enough and not any(abs(one.place - day) < 70 for one in level_shifts(days)):
                    planted = days.copy()
                    planted[day:] = np.round(planted[day:] * factor)
                    tried.append(hit(planted, day))
            print(f"planted x {factor}: {sum(tried)} of {len(tried)}")
    else:
        print(f"{SERIES} is not there: real accounts are not measured")
    for mean, spread in ((8, 6), (30, 6), (30, 3), (200, 3)):
        alarms, found = 0, []
        for turn in range(60):
            days = invented(dice, mean, spread, WEEKS[turn % 2])
            alarms += len(level_shifts(days))
            day = int(dice.integers(60, 360))
            days[day:] = dice.binomial(days[day:].astype(int), 0.5)
            found.append(hit(days, day))
        years = 60 * 420 / 365
        halved = f"{sum(found)} of {len(found)}"
        print(f"invented, {mean} a day, spread {spread}: {alarms / years:.3f} a year; halved: {halved}")


if __name__ == "__main__":
    main()
