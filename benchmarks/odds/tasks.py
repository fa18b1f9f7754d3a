"""Questions with known answers: a history cut from a real series, and what came after it.

The series are a parquet file with the columns series, account, platform, kind (flow, stock, ratio, duration), date,
value, numerator and denominator. It is not part of the project.
"""

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd

from smmdash.forecast.grid import LONGEST, Grid, Vector
from smmdash.forecast.history import History, history_of
from smmdash.forecast.net import curved, features

FUNCTIONALS = {
    "flow": ("sum", "end7", "day"),
    "rate": ("sum", "end7"),
    "duration": ("sum", "end7", "day"),
    "stock": ("end",),
}


@dataclass(frozen=True)
class Line:
    """A real series on its grid; ``bottom`` holds the denominators of a rate."""

    key: str
    account: str
    network: str
    kind: str
    values: Vector
    weekday: int
    period: int = 1
    bottom: Vector | None = None


@dataclass(frozen=True)
class Task:
    """History ``values[begin:end]`` and the ``horizon`` steps after it."""

    line: Line
    begin: int
    end: int
    horizon: int

    @property
    def history(self) -> Grid:
        """Return what was known."""
        line, begin = self.line, max(self.begin, self.end - LONGEST)
        weekday = 0 if line.period == 7 else (line.weekday + begin) % 7
        return Grid(
            line.values[begin : self.end], weekday, None if line.bottom is None else line.bottom[begin : self.end]
        )

    def outcome(self, functional: str) -> float:
        """Return what came: missing days of a sum count as its mean day; NaN where the answer is not known."""
        future = self.line.values[self.end : self.end + self.horizon]
        if self.line.bottom is not None:
            tail = slice(-7, None) if functional == "end7" else slice(None)
            bottom = np.where(np.isfinite(future), self.line.bottom[self.end : self.end + self.horizon], 0.0)[tail]
            return float(np.nansum(future[tail] * bottom) / bottom.sum()) if bottom.sum() > 0 else np.nan
        if functional in ("end", "day"):
            return float(future[-1])
        last = future if functional == "sum" else future[-(7 if self.line.period == 1 else 1) :]
        if not np.isfinite(last).any():
            return np.nan
        return float(np.nanmean(last) * (len(future) if functional == "sum" and self.line.kind == "flow" else 1))


@dataclass(frozen=True)
class Row:
    """A task and one functional of it: ``scale`` is what going on as usual comes to, ``last`` the last value."""

    task: Task
    functional: str
    scale: float
    last: float
    actual: float
    history: History

    @property
    def times(self) -> float:
        """Return the outcome in parts of the usual (for a stock its growth in parts of the usual growth)."""
        return (self.actual - (self.last if self.functional == "end" else 0.0)) / self.scale


def read_lines(path: Path) -> list[Line]:
    """Return the series of a parquet file on a grid of days."""
    lines = []
    for key, rows in pd.read_parquet(path).groupby("series", sort=True):
        days = pd.date_range(rows["date"].min(), rows["date"].max(), freq="D")
        laid = rows.set_index("date").reindex(days)
        one = rows.iloc[0]
        kind = "rate" if one["kind"] == "ratio" else one["kind"]
        bottom = laid["denominator"].to_numpy(float) if kind == "rate" else None
        values = laid["value"].to_numpy(float)
        if bottom is not None:
            values = np.where(bottom > 0, laid["numerator"].to_numpy(float) / np.where(bottom > 0, bottom, 1), np.nan)
        lines.append(Line(key, one["account"], one["platform"], kind, values, days[0].dayofweek, 1, bottom))
    return lines


def rates_of(path: Path, most: int = 6) -> list[Line]:
    """Return daily rates made of two flows of one account over the same days, the smaller over the larger."""
    frame = pd.read_parquet(path)
    frame = frame[frame["kind"] == "flow"]
    lines = []
    for account, rows in frame.groupby("account", sort=True):
        wide = rows.pivot_table(index="date", columns="series", values="value")
        wide = wide.reindex(pd.date_range(wide.index.min(), wide.index.max(), freq="D"))
        wide = wide[wide.sum().sort_values().index]
        made = 0
        for top, bottom in combinations(wide.columns, 2):
            both = wide[[top, bottom]].where(wide[bottom] > 0)
            enough = both.notna().all(axis=1).sum() >= 20 and both[top].sum() > 30
            if made == most or not enough or not (both[top].fillna(0) <= both[bottom].fillna(0)).all():
                continue
            made += 1
            values = (both[top] / both[bottom]).to_numpy(float)
            where = np.flatnonzero(np.isfinite(values))
            span = slice(where[0], where[-1] + 1)
            heavy = both[bottom].to_numpy(float)[span]
            network = rows["platform"].iloc[0]
            weekday = wide.index[where[0]].dayofweek
            lines.append(Line(f"{top}/{bottom}", account, network, "rate", values[span], weekday, 1, heavy))
    return lines


def weekly_of(lines: list[Line]) -> list[Line]:
    """Return weekly series: totals of flows (at least five days known), means of durations, last values of stocks."""
    found = []
    for line in lines:
        skipped = (-line.weekday) % 7
        whole = (len(line.values) - skipped) // 7
        if line.kind == "rate" or whole < 6:
            continue
        weeks = line.values[skipped : skipped + 7 * whole].reshape(-1, 7)
        if line.kind == "stock":
            values = weeks[:, -1]
        else:
            enough = np.isfinite(weeks).sum(axis=1) >= 5
            means = np.nansum(weeks, axis=1) / np.maximum(np.isfinite(weeks).sum(axis=1), 1)
            values = np.where(enough, means * (7 if line.kind == "flow" else 1), np.nan)
        found.append(Line(line.key, line.account, line.network, line.kind, values, 0, 7))
    return found


def draw(lines: list[Line], seed: int, *, most: int = 120, shortest: int = 5) -> list[Task]:
    """Return random tasks: histories of ``shortest`` to 900 steps, horizons of 1 to 182 days, both log-uniform."""
    rng = np.random.default_rng(seed)
    tasks = []
    for line in lines:
        size = len(line.values)
        for _ in range(min(most, max(6, size // 6))):
            horizon = round(float(np.exp(rng.uniform(0, np.log(182 / line.period)))))
            steps = round(float(np.exp(rng.uniform(np.log(shortest), np.log(900)))))
            if steps + horizon > size:
                if size < 12 and line.period == 1:
                    continue
                horizon = min(horizon, max(1, int(size * rng.uniform(0.1, 0.6))))
                steps = min(steps, size - horizon)
                if steps < min(shortest, 4):
                    continue
            end = int(rng.integers(steps, size - horizon + 1))
            future = line.values[end : end + horizon]
            if np.isfinite(future).mean() >= 0.7 and np.isfinite(future[-1]):
                tasks.append(Task(line, end - steps, end, horizon))
    return tasks


def rows_of(tasks: list[Task]) -> tuple[list[Row], Vector, Vector]:
    """Return rows, what the networks read of each, and the curved outcomes; histories without traits are left out."""
    rows, read, came = [], [], []
    for task in tasks:
        kind, period = task.line.kind, task.line.period
        grid = task.history
        history = history_of(grid, stock=kind == "stock", period=period)
        if history is None:
            continue
        ahead = task.horizon + (history.stale if kind == "stock" else 0)
        first = grid.first_weekday + len(grid.values) - (history.stale if kind == "stock" else 0)
        factors = history.weekdays[(first + np.arange(ahead)) % 7]
        for functional in FUNCTIONALS[kind]:
            actual = task.outcome(functional)
            if not np.isfinite(actual):
                continue
            size = {"end7": factors[-7:].mean(), "day": factors[-1]}.get(functional, factors.sum())
            if functional == "sum" and kind != "flow":
                size = factors.mean()
            row = Row(task, functional, history.usual * size, history.last, actual, history)
            rows.append(row)
            read.append(features(history, ahead, functional, lasting=kind in ("rate", "duration"), period=period))
            came.append(float(curved(row.times)))
    return rows, np.array(read), np.array(came)


def weights_of(accounts: list[str], power: float = 0.5) -> Vector:
    """Return a weight per row, so that an account with many rows weighs less than all of them (power 1: as one)."""
    _, places, counts = np.unique(np.array(accounts), return_inverse=True, return_counts=True)
    weights = (1 / counts**power)[places]
    return weights / weights.mean()
