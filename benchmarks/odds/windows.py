"""Goals that run: chances within the window, and how often a status changes."""

from datetime import date
from itertools import pairwise

import numpy as np

from benchmarks.odds.replayed import Folds, projection
from benchmarks.odds.scores import TIMES, Sheet
from benchmarks.odds.tasks import Line, Task
from smmdash.pacing.status import plain, settled

SHARES = (0.0, 0.25, 0.5, 0.75)


def _goals(lines: list[Line], days: int, most: int, seed: int) -> list[tuple[Line, int]]:
    """Return series and the place of a goal's first day, with eight weeks of days before it and all days known."""
    rng = np.random.default_rng(seed)
    found = []
    for line in lines:
        size = len(line.values)
        if line.kind not in ("flow", "stock") or size < days + 56:
            continue
        for start in rng.choice(np.arange(56, size - days + 1), min(most, size - days - 55), replace=False):
            around = line.values[start - 56 : start + days]
            if np.isfinite(around).mean() >= 0.9 and np.isfinite(around[[0, 55, -1]]).all():
                found.append((line, int(start)))
    return found


def _target(line: Line, start: int, days: int, times: float) -> float:
    """Return a goal's target: so many times what the eight weeks before it promise."""
    before = line.values[start - 56 : start]
    if line.kind == "stock":
        return float(before[-1] + times * (before[-1] - before[0]) / 55 * days)
    return float(times * np.nanmean(before) * days)


def _chance(line: Line, start: int, days: int, done: int, targets: list[float], folds: Folds) -> list[float] | None:
    """Return the chances after ``done`` days of the window."""
    task = Task(line, max(0, start + done - 900), start + done, days - done)
    said = projection(task, "end" if line.kind == "stock" else "sum", folds.model(line.account))
    if said.basis in ("none", "base rates only"):
        return None
    so_far = line.values[start : start + done]
    known = so_far[np.isfinite(so_far)]
    reached = 0.0 if line.kind == "stock" or not len(known) else float(known.mean() * done)
    return [said.chance(target - reached) for target in targets]


def running(lines: list[Line], folds: Folds, *, most: int = 6, seed: int = 11) -> dict[float, tuple[Sheet, Sheet]]:
    """Return, for each share of the window, the sheets of the engine and of the pace (ahead of a straight line?)."""
    found = {share: (Sheet(), Sheet()) for share in SHARES}
    for days in (30, 91):
        for line, start in _goals(lines, days, most, seed):
            targets = [_target(line, start, days, float(times)) for times in TIMES]
            if targets[-1] <= targets[0]:
                continue
            window = line.values[start : start + days]
            came = window[-1] if line.kind == "stock" else float(np.nanmean(window) * days)
            hits = [came >= target for target in targets]
            for share, (engine, pace) in found.items():
                done = round(share * days)
                chances = _chance(line, start, days, done, targets, folds)
                if chances is None:
                    continue
                engine.add(line.account, chances, hits, days=days, kind=line.kind)
                if not done:
                    continue
                begin = float(line.values[start - 1]) if line.kind == "stock" else 0.0
                so_far = line.values[start : start + done]
                known = so_far[np.isfinite(so_far)]
                now = (float(known[-1]) if len(known) else begin) if line.kind == "stock" else float(np.nansum(so_far))
                ahead = [now - begin >= (target - begin) * done / days for target in targets]
                pace.add(line.account, [0.97 if one else 0.03 for one in ahead], hits, days=days)
    return found


NEAR = (0.85, 1.0, 1.15, 1.3)
"""Targets near the pace, where a status is hardest to hold."""


def flips(lines: list[Line], folds: Folds, *, days: int = 91, seed: int = 12) -> dict[str, tuple[float, float, int]]:
    """Return the changes of status per goal with and without hysteresis, and the number of goals.

    Each goal is asked on every day of its window, for all of TIMES (multiples of what the weeks before promise); NEAR
    are given once more by themselves.
    """
    counted: dict[str, list[tuple[int, int]]] = {"all": [], "near": []}
    for line, start in _goals(lines, days, 1, seed):
        targets = [_target(line, start, days, float(times)) for times in TIMES]
        if targets[-1] <= targets[0]:
            continue
        asked = [_chance(line, start, days, done, targets, folds) for done in range(1, days)]
        known = [one for one in asked if one is not None]
        if len(known) < days - 5:
            continue
        for times, row in zip(TIMES, zip(*known, strict=True), strict=True):
            states = [plain(chance) for chance in row]
            dated = [(date.fromordinal(1 + place), chance) for place, chance in enumerate(row)]
            kept = [settled(dated[: place + 1]) for place in range(len(dated))]
            pair = (sum(a != b for a, b in pairwise(kept)), sum(a != b for a, b in pairwise(states)))
            counted["all"].append(pair)
            if times in NEAR:
                counted["near"].append(pair)
    return {name: (*np.mean(pairs, axis=0).tolist(), len(pairs)) for name, pairs in counted.items()}
