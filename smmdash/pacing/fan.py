"""The fan of a goal: the quantiles of its figure on every day up to the deadline."""

from datetime import date

import numpy as np
import pandas as pd

from smmdash.facts import DAY
from smmdash.pacing.baseline import shifted
from smmdash.pacing.course import Course
from smmdash.pacing.odds_types import FAN, no_fan

LEVELS = (0.1, 0.25, 0.5, 0.75, 0.9)
NODES = 6
"""Days that are worked out; the days between lie on straight lines."""


def fan(course: Course, deadline: date, *, actual: float) -> pd.DataFrame:
    """Return date, p10, p25, p50, p75, p90: a row per day of the window from ``as_of`` (or its start) to the deadline.

    The first row is ``actual``, the figure on ``as_of``, where that lies inside the window and is known.
    """
    first = max(course.as_of, shifted(course.start, -1))
    days = (deadline - first).days
    if days < 1:
        return no_fan()
    nodes = sorted({1, *np.geomspace(1, days, NODES).round().astype(int).tolist(), days})
    legs = [course.leg(shifted(first, node)) for node in nodes]
    made = course.outlook.fan(course.functional, [leg.steps for leg in legs], LEVELS).to_numpy()
    by_steps = {int(row[0]): row[1:] for row in made}
    rows = np.array([leg.add + leg.times * by_steps[leg.steps] for leg in legs])
    if not np.isfinite(rows).all():
        return no_fan()
    if course.reading.shape == "sum" and not course.per and (course.reading.counted[-91:] >= 0).any():
        rows = _rising(rows, course)
    if course.as_of >= course.start and np.isfinite(actual):
        nodes, rows = [0, *nodes], np.vstack([np.full(len(LEVELS), actual), rows])
    every = np.arange(nodes[0], days + 1)
    dates = np.datetime64(first, "D") + every
    drawn = {name: np.interp(every, nodes, rows[:, place]) for place, name in enumerate(FAN)}
    return pd.DataFrame({"date": dates.astype(DAY), **drawn})


def _rising(rows: np.ndarray, course: Course) -> np.ndarray:
    """Keep a total that cannot fall from falling between two days."""
    counted = course.reading.counted
    if (counted[np.isfinite(counted)] < 0).any():
        return rows
    found: np.ndarray = np.minimum.accumulate(rows[::-1], axis=0)[::-1]
    return found
