"""Tasks put to the engine and to its opponents; every one answers for accounts it was not fitted on."""

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from benchmarks.odds.fit import fitted_model
from benchmarks.odds.scores import GROWTHS, RISES, TIMES, Sheet
from benchmarks.odds.tasks import FUNCTIONALS, Row, Task
from smmdash.forecast import Projection, project
from smmdash.forecast.grid import Vector
from smmdash.forecast.model import RATE_LEVELS, Model
from smmdash.forecast.net import LEVELS

FOLDS = 5
LEAST, MOST = 0.03, 0.97
_MONDAY = pd.Timestamp("2024-01-01")


@dataclass(frozen=True)
class Folds:
    """Models by fold, each fitted without its fold's accounts."""

    of: dict[str, int]
    models: tuple[Model, ...]

    def model(self, account: str) -> Model:
        """Return the model that has not seen an account."""
        return self.models[self.of[account]]


def folds(rows: list[Row], read: Vector, came: Vector, short: list[Task], seed: int = 3) -> Folds:
    """Fit one model for each fifth of the accounts, on the other four."""
    names = sorted({row.task.line.account for row in rows} | {task.line.account for task in short})
    of = dict(
        zip(names, (int(place) % FOLDS for place in np.random.default_rng(seed).permutation(len(names))), strict=True)
    )
    fold = np.array([of[row.task.line.account] for row in rows])
    models = []
    for out in range(FOLDS):
        kept = np.flatnonzero(fold != out)
        others = [task for task in short if of[task.line.account] != out]
        models.append(fitted_model([rows[place] for place in kept], read[kept], came[kept], others))
    return Folds(of, tuple(models))


def series_of(task: Task) -> tuple[pd.Series, pd.Series | None]:
    """Return a task's history as the engine is given it, and its denominators."""
    grid = task.history
    first = _MONDAY + pd.Timedelta(days=grid.first_weekday)
    index = pd.date_range(first, periods=len(grid.values), freq="7D" if task.line.period == 7 else "D")
    return pd.Series(grid.values, index=index), None if grid.weights is None else pd.Series(grid.weights, index=index)


def projection(task: Task, functional: str, model: Model, *, network: str = "") -> Projection:
    """Ask the engine."""
    history, weights = series_of(task)
    kind: Any = task.line.kind
    asked: Any = functional
    weekly = task.line.period == 7
    return project(
        history,
        kind=kind,
        functional=asked,
        horizon=task.horizon,
        weekly=weekly,
        weights=weights,
        network=network,
        model=model,
    )


@dataclass(frozen=True)
class Pace:
    """What the last eight weeks promise: the outcome if all goes on (``usual``), and where a stock stands."""

    usual: float
    last: float
    targets: Vector


def pace_of(task: Task, functional: str) -> Pace | None:
    """Return the pace, and targets that no engine had a hand in; None where nothing moved."""
    grid = task.history
    places = np.flatnonzero(np.isfinite(grid.values))
    if not len(places):
        return None
    known = grid.values[places]
    back = 56 if task.line.period == 1 else 8
    if task.line.kind == "stock":
        since = max(len(known) - back - 1, 0)
        days = max(int(places[-1] - places[since]), 1)
        growth = (known[-1] - known[since]) / days * (len(grid.values) - 1 + task.horizon - places[-1])
        if growth > 0:
            return Pace(float(growth), float(known[-1]), known[-1] + growth * GROWTHS)
        return Pace(0.0, float(known[-1]), known[-1] * (1 + RISES)) if known[-1] > 0 else None
    weights = None if grid.weights is None else grid.weights[places][-back:]
    level = float(np.average(known[-back:], weights=weights))
    if not level > 0:
        return None
    usual = level * (task.horizon if functional == "sum" and task.line.kind == "flow" else 1)
    return Pace(usual, 0.0, usual * TIMES)


def replay(tasks: list[Task], folds_: Folds | Model, *, network: str = "", bases: bool = False) -> Sheet:
    """Put tasks to the engine. Rows without a number of its own are left out, unless ``bases`` asks for those only."""
    sheet = Sheet()
    for place, task in enumerate(tasks):
        account = task.line.account
        model = folds_ if isinstance(folds_, Model) else folds_.model(account)
        for functional in FUNCTIONALS[task.line.kind]:
            actual, pace = task.outcome(functional), pace_of(task, functional)
            if pace is None or not np.isfinite(actual):
                continue
            said = projection(task, functional, model, network=network)
            if said.basis == "none" or (said.basis == "base rates only") != bases:
                continue
            chances = [said.chance(float(target)) for target in pace.targets]
            quantiles = np.asarray(said.quantile(LEVELS))
            scale = abs(pace.usual) or abs(actual - pace.last) or abs(pace.last) or 1.0
            hits = actual >= pace.targets - 1e-9 * np.abs(pace.targets)
            sheet.add(
                account, chances, hits, quantiles, actual, scale, place=place, functional=functional,
                horizon=task.horizon * task.line.period, steps=said.days // task.line.period, basis=said.basis,
                kind=task.line.kind, network=task.line.network,
            )  # fmt: skip
    return sheet


def base_rate_chances(task: Task, functional: str, model: Model) -> Vector | None:
    """Answer from the table of other accounts alone: target over pace, by horizon."""
    pace = pace_of(task, functional)
    if pace is None:
        return None
    if task.line.kind == "stock" and not pace.usual:
        row, _ = model.rates["growth"].row(task.horizon)
        times = (pace.targets - pace.last) / pace.last
    else:
        row, _ = model.rates[functional].row(task.horizon)
        times = (pace.targets - pace.last) / pace.usual
    return np.clip(1 - np.interp(times, row, RATE_LEVELS, left=0, right=1), LEAST, MOST)


def components(task: Task, paths: int = 400, seed: int = 0) -> dict[str, Vector]:
    """Answer with statsmodels' UnobservedComponents (local level and weekdays): quantiles by functional.

    A stock is modelled by its daily changes. Empty where the model cannot be fitted.
    """
    from statsmodels.tsa.statespace.structural import UnobservedComponents

    values = task.history.values[-400:]
    stock = task.line.kind == "stock"
    if stock:
        places = np.flatnonzero(np.isfinite(values))
        if len(places) < 4:
            return {}
        filled = np.interp(np.arange(places[0], len(values)), places, values[places])
        last, values = float(filled[-1]), np.diff(filled)
    known = values[np.isfinite(values)]
    size = float(np.abs(known).mean()) if len(known) else 0.0
    if len(known) < 3 or not size > 0:
        return {}
    seasonal = 7 if len(known) >= 21 and task.line.period == 1 else None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            fitted = UnobservedComponents(values / size, level="llevel", seasonal=seasonal).fit(disp=0, maxiter=100)
            ahead = fitted.simulate(task.horizon, anchor="end", repetitions=paths, rng=np.random.default_rng(seed))
    except (ValueError, np.linalg.LinAlgError):
        return {}
    ahead = np.asarray(ahead).reshape(task.horizon, -1) * size
    if stock:
        return {"end": np.quantile(np.maximum(last + ahead.sum(axis=0), 0), LEVELS)}
    ahead = np.maximum(ahead, 0)
    total = ahead.sum(axis=0) if task.line.kind == "flow" else ahead.mean(axis=0)
    found = {"sum": total, "end7": ahead[-7:].mean(axis=0), "day": ahead[-1]}
    return {functional: np.quantile(found[functional], LEVELS) for functional in FUNCTIONALS[task.line.kind]}


def opponents(tasks: list[Task], folds_: Folds) -> tuple[Sheet, Sheet, Sheet]:
    """Put the same tasks to the engine, the base rates and UnobservedComponents; rows that all three answer."""
    engine, table, classic = Sheet(), Sheet(), Sheet()
    for place, task in enumerate(tasks):
        account, model = task.line.account, folds_.model(task.line.account)
        answers = components(task, seed=place)
        for functional in FUNCTIONALS[task.line.kind]:
            actual, pace = task.outcome(functional), pace_of(task, functional)
            rates = base_rate_chances(task, functional, model)
            if pace is None or rates is None or functional not in answers or not np.isfinite(actual):
                continue
            said = projection(task, functional, model)
            if said.basis in ("none", "base rates only"):
                continue
            scale = abs(pace.usual) or abs(actual - pace.last) or abs(pace.last) or 1.0
            hits = actual >= pace.targets - 1e-9 * np.abs(pace.targets)
            own = [said.chance(float(target)) for target in pace.targets]
            engine.add(account, own, hits, np.asarray(said.quantile(LEVELS)), actual, scale, functional=functional)
            table.add(account, rates, hits, functional=functional)
            below = np.interp(np.nextafter(pace.targets, -np.inf), answers[functional], LEVELS, left=0, right=1)
            chances = np.clip(1 - below, LEAST, MOST)
            classic.add(account, chances, hits, answers[functional], actual, scale, functional=functional)
    return engine, table, classic
