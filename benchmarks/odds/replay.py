"""Measures the odds engine: ``python -m benchmarks.odds.replay SERIES.parquet [--sample N] [--only PART]``."""

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.odds.counts import counts
from benchmarks.odds.fit import all_tasks, fitted_model, short_tasks
from benchmarks.odds.replayed import Folds, folds, opponents, replay
from benchmarks.odds.scores import HEAD, difference, line, pooled, reliability
from benchmarks.odds.tasks import Line, Task, draw, rates_of, read_lines, rows_of, weekly_of
from benchmarks.odds.windows import flips, running

PARTS = ("days", "opponents", "running", "others", "transfer", "flips", "counts")
_META = ("bub", "dan", "dge", "oig")


def main() -> None:
    """Print every table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("series", type=Path, help="parquet file of daily series (see tasks.py)")
    asked.add_argument("--sample", type=int, default=900, help="tasks put to the opponents")
    asked.add_argument("--only", choices=PARTS, action="append", help="these parts only")
    given = asked.parse_args()
    parts = tuple(given.only or PARTS)
    lines = read_lines(given.series)
    days = [one for one in lines if one.kind != "rate"]
    fitting = rows_of(all_tasks(given.series))
    short = short_tasks(days)
    asked_of = draw(days, 7)
    made = folds(*fitting, short) if set(parts) - {"transfer"} else None
    if made is not None:
        _with_folds(parts, given, lines, days, short, asked_of, made)
    if "transfer" in parts:
        _transfer(fitting, short, asked_of)


def _with_folds(
    parts: tuple[str, ...], given: argparse.Namespace, lines: list[Line], days: list[Line], short: list[Task],
    asked_of: list[Task], made: Folds,
) -> None:  # fmt: skip
    if "days" in parts:
        _days(asked_of, short, made)
    if "opponents" in parts:
        chosen = np.random.default_rng(5).choice(len(asked_of), min(given.sample, len(asked_of)), replace=False)
        engine, table, classic = opponents([asked_of[place] for place in np.sort(chosen)], made)
        print("\n## Against others, same rows\n" + HEAD)
        for label, sheet in (("engine", engine), ("base rates", table), ("UnobservedComponents", classic)):
            print(line(label, sheet, bounds=True))
        print(difference("engine against base rates", engine, table))
        print(difference("engine against UnobservedComponents", engine, classic))
    if "running" in parts:
        print("\n## Goals that run\n" + HEAD)
        for share, (engine, pace) in running(days, made).items():
            print(line(f"{share:.0%} of the window", engine, bounds=True))
            if pace.accounts:
                print(line(f"{share:.0%}, pace of 1 or not", pace))
    if "others" in parts:
        rates = [one for one in lines if one.kind == "rate"] + rates_of(given.series)
        print("\n## Rates and weeks\n" + HEAD)
        drawn = [replay(draw(rates, seed, most=40), made) for seed in (8, 21, 22)]
        print(line("rates", pooled(drawn), bounds=True))
        print("said -> came:", reliability(pooled(drawn)))
        for place, sheet in enumerate(drawn):
            print(line(f"rates, draw {place + 1}", sheet, bounds=True))
        weeks = replay(draw(weekly_of(lines), 9), made)
        print(line("weekly figures", weeks, bounds=True))
        for kind in ("flow", "stock"):
            print(line(f"weekly, {kind}", weeks.part(lambda marks, kind=kind: marks["kind"] == kind)))
    if "counts" in parts:
        print("\n## Totals of whole things, by what the pace promises; at least 1 to 5 of them\n" + HEAD)
        made_of = counts(days, made)
        made_of[(0.0, 3.0)] = tuple(pooled([made_of[0.0, 1.0][on], made_of[1.0, 3.0][on]]) for on in (0, 1))
        for (low, high), (engine, plain) in made_of.items():
            print(line(f"expected {low:g} to {high:g}", engine, bounds=True))
            print(line(f"expected {low:g} to {high:g}, not taken as counts", plain, bounds=True))
    if "flips" in parts:
        print("\n## Status of goals of 91 days (see windows.flips)")
        for seed in (12, 13, 14):
            print(seed, flips(days, made, seed=seed))


def _days(asked_of: list[Task], short: list[Task], made: Folds) -> None:
    sheet = replay(asked_of, made)
    print("## Days, whole accounts left out\n" + HEAD)
    print(line("all", sheet, bounds=True))
    print(line("all, every row alike", sheet, flat=True))
    for functional in ("sum", "end7", "day", "end"):
        print(line(functional, sheet.part(lambda marks, one=functional: marks["functional"] == one)))
    for low, high in ((1, 3), (4, 7), (8, 14), (15, 30), (31, 60), (61, 91), (92, 182)):
        print(
            line(
                f"horizon {low}-{high}",
                sheet.part(lambda marks, a=low, b=high: a <= marks["horizon"] <= b),
                bounds=low == 15,
            )
        )
    for low, high in ((7, 13), (14, 27), (28, 55), (56, 119), (120, 999)):
        print(line(f"history {low}-{high}", sheet.part(lambda marks, a=low, b=high: a <= marks["steps"] <= b)))
    for basis in ("own", "mostly others"):
        print(line(basis, sheet.part(lambda marks, one=basis: marks["basis"] == one)))
    print("said -> came:", reliability(sheet))
    months = sheet.part(lambda marks: 15 <= marks["horizon"] <= 30)
    print("said -> came, horizon 15-30:", reliability(months))
    print(line("base rates only (under 7 days)", replay(short, made, bases=True), bounds=True))


def _transfer(fitting: tuple, short: list[Task], asked_of: list[Task]) -> None:
    rows, read, came = fitting
    network = np.array([row.task.line.network for row in rows])
    print("\n## Networks never seen (the engine knows that they are new)\n" + HEAD)
    for label, out in (
        ("fitted on YouTube, asked of the rest", lambda one: one != "youtube"),
        ("fitted on the rest, asked of YouTube", lambda one: one == "youtube"),
        ("fitted without Meta, asked of Meta", lambda one: one in _META),
        ("fitted without X, asked of X", lambda one: one == "twitter"),
        ("fitted without sites, asked of sites", lambda one: one == "blog"),
        ("fitted without ads, asked of ads", lambda one: one == "ads"),
    ):
        kept = np.flatnonzero([not out(one) for one in network])
        model = fitted_model(
            [rows[place] for place in kept],
            read[kept],
            came[kept],
            [task for task in short if not out(task.line.network)],
        )
        kinds = {rows[place].task.line.kind for place in kept}
        tasks = [task for task in asked_of if out(task.line.network) and task.line.kind in kinds]
        tasks = tasks[:: max(1, len(tasks) // 3000)]
        print(line(label, replay(tasks, model, network="unseen"), bounds=True))
        print(line(f"{label}, not widened", replay(tasks, model), bounds=True))
        print(line(f"{label}, twice as much", replay(tasks, replace(model, unseen=model.unseen**2), network="unseen")))


if __name__ == "__main__":
    main()
