"""Fits the coefficients that the package ships: ``python -m benchmarks.odds.fit SERIES.parquet [--date DATE]``."""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.odds.tasks import Line, Row, Task, draw, rates_of, read_lines, rows_of, weekly_of, weights_of
from benchmarks.odds.training import NAMES, fit_nets
from smmdash.forecast.grid import Vector
from smmdash.forecast.model import RATE_LEVELS, UNTIL, Model, model_of

TARGET = Path(__file__).parents[2] / "smmdash" / "forecast" / "coefficients.json"
NETWORKS = {
    "youtube": ("youtube",),
    "twitter": ("x",),
    "bub": ("facebook", "instagram"),
    "blog": ("web",),
    "ads": ("ads",),
}
"""Networks of smmdash that the series come from."""
SURPRISE = {"share": 0.05, "times": 3.0}
"""One forecast in twenty is three times as wide; chosen out of account for 95 % of outcomes in the 95 % band."""
WIDER = {"rate": 1.1}
UNSEEN = 1.1
NETS = 8
HOW: dict[str, float] = {"hidden": 20, "decay": 0.15, "epochs": 6}
RATE_WEIGHT = 3.0
"""Rates are few among the rows and count so many times."""


def all_tasks(path: Path, seed: int = 7) -> list[Task]:
    """Return the tasks of every kind: days, rates and weeks."""
    lines = read_lines(path)
    days = [line for line in lines if line.kind != "rate"]
    rates = [line for line in lines if line.kind == "rate"] + rates_of(path)
    weeks = weekly_of(lines)
    found = draw(days, seed) + draw(days, seed + 10) + draw(rates, seed + 1, most=40)
    return found + draw(weeks, seed + 2) + draw(weeks, seed + 12)


def short_tasks(lines: list[Line], seed: int = 5) -> list[Task]:
    """Return tasks with histories of one to six steps."""
    rng = np.random.default_rng(seed)
    tasks = []
    for line in lines:
        for _ in range(min(40, len(line.values) // 4)):
            steps = int(rng.integers(1, 7))
            horizon = round(float(np.exp(rng.uniform(0, np.log(182)))))
            if steps + horizon > len(line.values):
                horizon = max(1, int(len(line.values) * rng.uniform(0.1, 0.9)) - steps)
            end = int(rng.integers(steps, len(line.values) - horizon + 1))
            if np.isfinite(line.values[end - 1]) and np.isfinite(line.values[end + horizon - 1]):
                tasks.append(Task(line, end - steps, end, horizon))
    return tasks


def base_rates(rows: list[Row], short: list[Task]) -> dict[str, dict[str, Any]]:
    """Return the base rates of a model's document (see ``smmdash.forecast.model.Model``)."""
    came: dict[str, list[tuple[int, float, str]]] = {}
    for row in rows:
        if row.task.line.period == 1 and row.history.steps >= 7 and row.task.line.kind != "rate":
            came.setdefault(row.functional, []).append((row.task.horizon, row.times, row.task.line.account))
    for task in [*short, *{id(row.task): row.task for row in rows}.values()]:
        if task.line.period != 1 or task.line.kind == "rate":
            continue
        known = task.history.values[np.isfinite(task.history.values)]
        if task.line.kind == "stock" and len(known) and known[-1] > 0:
            growth = (task.outcome("end") - known[-1]) / known[-1]
            came.setdefault("growth", []).append((task.horizon, growth, task.line.account))
        elif task.line.kind != "stock" and len(known) and known.mean() > 0 and task.end - task.begin <= 6:
            for functional in ("sum", "end7", "day"):
                times = task.outcome(functional) / known.mean() / (task.horizon if functional == "sum" else 1)
                came.setdefault(f"short_{functional}", []).append((task.horizon, times, task.line.account))
    return {name: _table(found) for name, found in sorted(came.items())}


def _table(found: list[tuple[int, float, str]]) -> dict[str, Any]:
    horizons = np.array([one[0] for one in found])
    times = np.array([one[1] for one in found])
    accounts = np.array([one[2] for one in found])
    quantiles, counts, low = [], [], 0
    for high in UNTIL:
        chosen = (horizons > low) & (horizons <= high) & np.isfinite(times)
        weights = weights_of(list(accounts[chosen]), 1.0)
        order = np.argsort(times[chosen])
        ranks = (np.cumsum(weights[order]) - weights[order] / 2) / weights.sum()
        quantiles.append(_short(np.interp(RATE_LEVELS, ranks, times[chosen][order])))
        counts.append(len(np.unique(accounts[chosen])))
        low = high
    return {"quantiles": quantiles, "accounts": counts}


def _short(numbers: Vector) -> Any:
    return json.loads(json.dumps(numbers.tolist()), parse_float=lambda text: float(f"{float(text):.4g}"))


def fitted_document(
    rows: list[Row],
    read: Vector,
    came: Vector,
    short: list[Task],
    *,
    day: str,
    series: int,
    seed: int = 0,
    nets: int = NETS,
) -> dict[str, Any]:
    """Return the document of coefficients fitted to these rows."""
    accounts = [row.task.line.account for row in rows]
    weights = weights_of(accounts) * [RATE_WEIGHT if row.task.line.kind == "rate" else 1.0 for row in rows]
    fitted = fit_nets(read, came, weights, accounts, nets=nets, seed=seed, **HOW)
    document = {
        "fitted": {
            "on": "daily figures of public accounts, gathered from public repositories; names removed",
            "date": day,
            "series": series,
            "accounts": len(set(accounts)),
            "rows": len(rows),
            "kinds": _counts(row.task.line.kind for row in rows),
            "functionals": _counts(row.functional for row in rows),
        },
        "networks": list(NETWORKS),
        "surprise": SURPRISE,
        "wider": WIDER,
        "unseen": UNSEEN,
        "rates": base_rates(rows, short),
        "nets": {name: _short(getattr(fitted, name)) for name in ("middle", "spread", *NAMES)},
    }
    return document


def _counts(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))


def fitted_model(rows: list[Row], read: Vector, came: Vector, short: list[Task], **how: Any) -> Model:
    """Return a model fitted to these rows, for measuring."""
    return model_of(fitted_document(rows, read, came, short, day="", series=0, **how))


def main() -> None:
    """Fit on every account and write the package's coefficients."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("series", type=Path, help="parquet file of daily series (see tasks.py)")
    asked.add_argument("--date", default=date.today().isoformat(), help="date to state in the coefficients")
    given = asked.parse_args()
    lines = read_lines(given.series)
    rows, read, came = rows_of(all_tasks(given.series))
    short = short_tasks([line for line in lines if line.kind != "rate"])
    document = fitted_document(rows, read, came, short, day=given.date, series=len(lines))
    TARGET.write_text(json.dumps(document, separators=(",", ":")) + "\n", encoding="utf-8")
    print(json.dumps(document["fitted"], indent=2), TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
