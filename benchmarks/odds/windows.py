"""Goals that run: chances within the window, and how often a status changes."""

from datetime import date
from itertools import groupby, pairwise

import numpy as np

from benchmarks.odds.replayed import Folds, projection
from benchmarks.odds.scores import TIMES, Sheet
from benchmarks.odds.tasks import Line, Task
from smmdash.pacing.odds_types import AT_RISK, ON_TRACK
from smmdash.pacing.status import Told, plain, settled
from smmdash.pacing.steady import steady

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


def flips(lines: list[Line], folds: Folds, *, days: int = 91, seed: int = 12) -> dict[str, tuple[list[float], int]]:
    """Return what becomes of statuses, and the number of goals.

    Changes per goal: as the app has it, by the chance alone with hysteresis, by the chance without. Then the share of
    days on which the chance lies over 10 points outside its status, the share of goals where it does so for more than a
    week running, and the farthest that it gets outside, meant over goals.

    Each goal is asked on every day of its window, for all of TIMES (multiples of what the weeks before promise); NEAR
    are given once more by themselves.
    """
    counted: dict[str, list[tuple[float, ...]]] = {"all": [], "near": []}
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
            told = [_told(row, place) for place in range(len(row))]
            kept = [settled(told[: place + 1]) for place in range(len(told))]
            raw = [one._replace(steady=one.chance) for one in told]
            by_chance = [settled(raw[: place + 1]) for place in range(len(raw))]
            found = [sum(a != b for a, b in pairwise(one)) for one in (kept, by_chance, states)]
            apart = [_apart(state, chance) for state, chance in zip(kept, row, strict=True)]
            longest = max((len(list(run)) for far, run in groupby(one > 0.1 for one in apart) if far), default=0)
            counts = (*found, float(np.mean(np.array(apart) > 0.1)), longest > 7, max(apart))
            counted["all"].append(counts)
            if times in NEAR:
                counted["near"].append(counts)
    return {name: (np.mean(rows, axis=0).round(4).tolist(), len(rows)) for name, rows in counted.items()}


def _told(row: tuple[float, ...], place: int) -> Told:
    """Return the chance of a day of the window with its steady one, as ``pacing.odds`` gives them."""
    found = steady(row[place], lambda back: row[place - back] if back <= place else None, place)
    return Told(date.fromordinal(1 + place), row[place], row[place] if found.now is None else found.now)


def _apart(state: str, chance: float) -> float:
    """Return how far a chance lies outside the state that is shown beside it."""
    low, high = {"on_track": (ON_TRACK, 1.0), "at_risk": (AT_RISK, ON_TRACK), "off_track": (0.0, AT_RISK)}[state]
    return max(low - chance, chance - high, 0.0)
