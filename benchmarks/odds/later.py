"""A goal that begins after the data end: which projection stands for a window that lies ahead?

    python -m benchmarks.odds.later SERIES.parquet

For windows of n days that begin G days after the last known day (H = G + n), the sum over the window is taken as its
share of several projections, and their coverage and loss are compared. The model was fitted on the same series, which
flatters every rule alike.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

from smmdash import forecast

WINDOWS = ((0, 28), (14, 28), (30, 28), (62, 28), (30, 60), (60, 90), (90, 30))
TASKS = 220
LEVELS = np.array([0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975])


def measured(path: Path) -> pd.DataFrame:
    """Return coverage of the 80 and 95 % bands and the mean pinball loss (in usual days) by window and rule."""
    series = pd.read_parquet(path)
    flows = {
        name: rows.set_index("date")["value"].asfreq("D")
        for name, rows in series[series["kind"] == "flow"].groupby("series")
    }
    flows = {name: values for name, values in flows.items() if values.notna().sum() >= 100}
    chance, names, found = np.random.default_rng(0), list(flows), []
    for gap, days in WINDOWS:
        for _ in range(TASKS):
            values, length = flows[names[chance.integers(len(names))]], int(chance.integers(28, 200))
            if len(values) < length + gap + days:
                continue
            cut = int(chance.integers(length, len(values) - gap - days + 1))
            known, later = values.iloc[cut - length : cut], values.iloc[cut + gap : cut + gap + days]
            if known.notna().sum() < 28 or later.notna().sum() < 0.6 * days or not known.mean() > 0:
                continue
            for rule, low in _rules(known, gap, days).items():
                found.append({"gap": gap, "days": days, "rule": rule, **_scored(later.mean(), low, known.mean())})
    return pd.DataFrame(found).groupby(["gap", "days", "rule"], sort=False).mean().round(3)


def _rules(known: pd.Series, gap: int, days: int) -> dict[str, np.ndarray]:
    def mean(functional: forecast.Functional, horizon: int) -> np.ndarray:
        made = forecast.project(known, kind="flow", functional=functional, horizon=horizon).quantile(LEVELS)
        return made / horizon if functional == "sum" else made

    return {
        "sum over n": mean("sum", days),
        "sum over H": mean("sum", gap + days),
        "sum over G + H": mean("sum", 2 * gap + days),
        "last week of H": mean("end7", gap + days),
    }


def _scored(actual: float, quantiles: np.ndarray, usual: float) -> dict[str, float]:
    over = actual - quantiles
    pinball = float(np.mean(np.maximum(LEVELS * over, (LEVELS - 1) * over))) / usual
    return {
        "cover_80": float(quantiles[1] <= actual <= quantiles[5]),
        "cover_95": float(quantiles[0] <= actual <= quantiles[6]),
        "pinball": min(pinball, 5.0),
    }


if __name__ == "__main__":
    print(measured(Path(sys.argv[1])).to_string())
