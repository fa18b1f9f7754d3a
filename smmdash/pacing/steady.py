"""The chance over the last week of data: a status that goes by it does not flicker with every good or bad day."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from smmdash.pacing.odds_types import AT_RISK, ON_TRACK
from smmdash.pacing.status import MARGIN

WEEK = 7
"""Days of data whose mean chance is the steady one."""
BACK = (1, 4, 7)
"""Days of data that are replayed for it; those between lie on straight lines.

Each costs as much as the chance itself. Without the middle one, what repeats by the week would be taken for the week.
"""
FARTHEST = 0.15
"""The steady chance is kept so near to the chance itself: what is shown and what is judged may not drift apart."""
HIGH, LOW = ON_TRACK + MARGIN + FARTHEST, AT_RISK - MARGIN - FARTHEST
"""Beyond these the status is the same whatever the week was."""


@dataclass(frozen=True)
class Steady:
    """The chance a day of data earlier, and the steady chance of the last day and of the day before; None: unknown."""

    before: float | None = None
    now: float | None = None
    then: float | None = None


def steady(chance: float, earlier: Callable[[int], float | None], age: int) -> Steady:
    """Return the steady chance beside a ``chance``: a pure function of the data and the goal.

    ``earlier`` gives the chance as it was so many days of data ago, None where there was none. ``age`` is the days of
    data since the goal's window began: its first chance is the one by which it begins, so that nothing older counts.
    Where the week cannot change the status, nothing but the day before is replayed, and each day stands for its week.
    """
    before = earlier(1)
    if before is None or age < 1:
        return Steady(before)
    if min(chance, before) >= HIGH or max(chance, before) < LOW:
        return Steady(before, chance, before)
    days, chances = [0, 1], [chance, before]
    for back in sorted({min(back, age) for back in BACK} - {1}):
        found = earlier(back)
        if found is None:
            break
        days.append(back)
        chances.append(found)

    def mean(first: int) -> float:
        own = chances[first]
        week = np.interp(np.arange(first, min(first + WEEK, days[-1] + 1)), days, chances)
        return float(min(max(week.mean(), own - FARTHEST), own + FARTHEST))

    return Steady(before, mean(0), mean(1))
