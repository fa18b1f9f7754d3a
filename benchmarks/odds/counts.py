"""Totals of things that come now and then: is at least one, two, three of them as likely as said?"""

from dataclasses import replace

import numpy as np

from benchmarks.odds.replayed import Folds, pace_of, projection
from benchmarks.odds.scores import Sheet
from benchmarks.odds.tasks import Line, draw
from smmdash.forecast.grid import whole

TARGETS = (1, 2, 3, 4, 5)
EXPECTED = ((0.0, 1.0), (1.0, 3.0), (3.0, 6.0), (6.0, 12.0))
"""What the pace of the last eight weeks promises for the horizon."""
DRAWS = 10


def counts(lines: list[Line], folds: Folds) -> dict[tuple[float, float], tuple[Sheet, Sheet]]:
    """Return, for each range of EXPECTED, the sheets of the engine and of its quantiles without regard to counting."""
    found = {span: (Sheet(), Sheet()) for span in EXPECTED}
    chosen = [line for line in lines if line.kind == "flow" and whole(line.values) and np.nanmean(line.values) < 3]
    for seed in range(7, 7 + DRAWS):
        for task in draw(chosen, seed):
            pace, actual = pace_of(task, "sum"), task.outcome("sum")
            future = task.line.values[task.end : task.end + task.horizon]
            span = next((one for one in EXPECTED if pace is not None and one[0] <= pace.usual < one[1]), None)
            if span is None or not np.isfinite(future).all():
                continue
            said = projection(task, "sum", folds.model(task.line.account))
            if said.basis in ("none", "base rates only"):
                continue
            hits = [actual >= target for target in TARGETS]
            for sheet, one in zip(found[span], (said, replace(said, counted=False)), strict=True):
                sheet.add(task.line.account, [one.chance(target) for target in TARGETS], hits)
    return found
