"""Whole goals replayed: the chance that ``pacing.odds`` gave against what ``pacing.pace`` judged at the deadline.

    python -m benchmarks.odds.goals SERIES.parquet

The engine alone is measured by ``replay``; here it is whether a goal's parts are put together rightly: what a window
has already, the blend of a rate's days, both comparisons. The model was fitted on the same series, and targets lie
around its own median, which is where chances are hardest to tell apart. Reported by kind and by the share of the window
that was over: Brier score, expected calibration error in tenths, number of chances.
"""

import sys
from datetime import timedelta
from pathlib import Path

import numpy as np
import pandas as pd

from smmdash.facts import Facts, frame
from smmdash.goals import Goal, Target
from smmdash.pacing import odds, pace

METRIC = {"flow": ("views", "total"), "stock": ("followers", "level"), "ratio": ("ctr", "rate")}
COLUMNS = {
    "flow": {"views": "value"}, "stock": {"followers": "value"},
    "ratio": {"link_clicks": "numerator", "impressions": "denominator"},
}  # fmt: skip
TIMES = (0.85, 0.95, 1.05, 1.2)
TASKS = 260


def measured(path: Path) -> pd.DataFrame:
    """Return one row per chance: kind, elapsed, chance, hit."""
    series = pd.read_parquet(path)
    draw, found = np.random.default_rng(1), []
    for kind in METRIC:
        long = [rows.sort_values("date") for _, rows in series[series["kind"] == kind].groupby("series")]
        long = [rows for rows in long if len(rows) >= 120]
        for _ in range(TASKS):
            rows, days = long[draw.integers(len(long))], int(draw.choice([30, 60, 90]))
            length, elapsed = int(draw.integers(28, 150)), float(draw.choice([0, 0.25, 0.5, 0.75]))
            if len(rows) >= length + days:
                cut = int(draw.integers(length, len(rows) - days + 1))
                part = rows.iloc[cut - length : cut + days]
                found += [{"kind": kind, "elapsed": elapsed, **one} for one in _goal(part, kind, length, days, elapsed)]
    return pd.DataFrame(found)


def _goal(part: pd.DataFrame, kind: str, length: int, days: int, elapsed: float) -> list[dict[str, float]]:
    start = part["date"].iloc[length].date()
    end, day = start + timedelta(days=days - 1), start + timedelta(days=int(elapsed * days))
    if part["date"].iloc[-1].date() != end:
        return []
    rows = pd.DataFrame({"date": part["date"].astype("datetime64[s]"), "network": "youtube", "account": "a"})
    rows = rows.assign(source="s", line=range(len(rows)), **{to: part[of] for to, of in COLUMNS[kind].items()})
    whole = Facts(frame("days", rows))
    seen = Facts(frame("days", rows[rows["date"] < pd.Timestamp(day)]))
    metric, judged = METRIC[kind]

    def asked(value: float, comparison: str = "at_least") -> Goal:
        target = Target.model_validate({"kind": judged, "value": value, "comparison": comparison})
        return Goal(id="g", metric=metric, target=target, start=start, deadline=end)

    probe = odds(asked(1e15), seen, today=day)
    actual = pace(asked(1e15), whole, today=end + timedelta(days=1)).actual
    if probe.chance is None or actual is None or not actual.known:
        return []
    now = probe.fan["p50"].iloc[0] if kind == "stock" else 0.0
    found = []
    for times in TIMES:
        value = float(now + (probe.expected - now) * times)
        for comparison in ("at_least", "at_most"):
            told = odds(asked(value, comparison), seen, today=day, brief=True).chance
            if told is not None:
                hit = actual.number >= value if comparison == "at_least" else actual.number <= value
                found.append({"chance": told, "hit": float(hit)})
    return found


def scores(rows: pd.DataFrame) -> pd.Series:
    """Return the Brier score, the calibration error and the number of chances."""
    tenth = pd.cut(rows["chance"], np.linspace(0, 1, 11))
    means = rows.groupby(tenth, observed=True)[["chance", "hit"]].mean()
    sizes = rows.groupby(tenth, observed=True).size()
    error = float(((means["chance"] - means["hit"]).abs() * sizes).sum() / sizes.sum())
    brier = float(((rows["chance"] - rows["hit"]) ** 2).mean())
    return pd.Series({"brier": round(brier, 3), "calibration": round(error, 3), "chances": len(rows)})


if __name__ == "__main__":
    told = measured(Path(sys.argv[1]))
    for by in (["kind", "elapsed"], ["kind"]):
        print(pd.DataFrame({key: scores(rows) for key, rows in told.groupby(by)}).T.to_string())
