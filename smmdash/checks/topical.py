"""How an audience and its interest have moved lately: whether growth is spent, and whether interest falls."""

import math
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.kpi import known_until, value, values
from smmdash.kpi.evaluate import extent

LENGTHS = (91, 56)
"""The days of each of the two halves that are compared: the longer where the data reach that far back."""
SPENT = 2.0
"""Growth under this many percent of the followers in 91 days is spent, if it was twice as fast before or is none."""
NONE = 0.5
FALL = 0.15
"""Interest that falls by less than this share is taken as unchanged."""
CHANCE = 0.01
_LEAST_WEEKS = 0.8
Array = np.ndarray


@dataclass(frozen=True)
class Movement:
    """Two halves of ``days`` days each, the later against the earlier.

    ``growth`` and ``growth_before`` are changes of the followers in percent; ``engagement`` is the change of weekly
    engagements per follower in percent, and ``falls`` whether that is more than chance.
    """

    days: int
    growth: float
    growth_before: float
    engagement: float
    falls: bool

    @property
    def asks_for_depth(self) -> bool:
        """Tell whether growth is spent while interest falls: more followers are not what is lacking."""
        scale = self.days / 91
        slowed = self.growth <= self.growth_before / 2 or self.growth <= NONE * scale
        return self.growth <= SPENT * scale and slowed and self.falls

    @property
    def asks_for_growth(self) -> bool:
        """Tell whether the audience leaves while those who stay are as interested as before or more."""
        return self.growth <= -1.0 * self.days / 91 and self.growth < self.growth_before and self.engagement >= -5.0


def movement(facts: Facts, scope: Scope, today: date) -> Movement | None:
    """Return how followers and engagement have moved inside ``scope``, or None where too little is known."""
    until = known_until(facts, "engagements", scope=scope, today=today)
    known = extent(facts, "engagements", scope=scope)
    followers = extent(facts, "followers", scope=scope)
    if until is None or known is None or followers is None:
        return None
    until = min(until, today - timedelta(days=1))
    for days in LENGTHS:
        if max(known[0], followers[0]) <= until - timedelta(days=2 * days - 8):
            return _movement(facts, scope, until, days, today)
    return None


def _movement(facts: Facts, scope: Scope, until: date, days: int, today: date) -> Movement | None:
    begins = [until - timedelta(days=2 * days), until - timedelta(days=days), until]
    stock = [_stock(facts, day, scope, today) for day in begins]
    if not all(level > 0 for level in stock):
        return None
    weeks = [(until - timedelta(days=back + 6), until - timedelta(days=back)) for back in range(0, 2 * days - 6, 7)]
    found = values(facts, "engagements", weeks[::-1], scope=scope, today=today)
    counted = np.array([one.number for one in found])
    half = len(counted) // 2
    level = np.interp(np.arange(len(counted)) + 0.5, [0, half, len(counted)], stock)
    each = counted / level
    before, now = each[:half], each[-half:]
    before, now = before[~np.isnan(before)], now[~np.isnan(now)]
    if min(len(before), len(now)) < _LEAST_WEEKS * half or before.mean() <= 0:
        return None
    change = float(now.mean() / before.mean() - 1)
    return Movement(
        days,
        growth=100 * (stock[2] / stock[1] - 1),
        growth_before=100 * (stock[1] / stock[0] - 1),
        engagement=100 * change,
        falls=change <= -FALL and lower(now, before) < CHANCE,
    )


def _stock(facts: Facts, day: date, scope: Scope, today: date) -> float:
    first = day - timedelta(days=6)
    found = value(facts, "followers", first, day, scope=scope, today=today)
    if not found.known:  # the first picture of the followers may come a little later
        found = value(facts, "followers", day, day + timedelta(days=7), scope=scope, today=today)
    return found.number


def lower(now: Array, before: Array) -> float:
    """Return the chance that ``now`` is not lower than ``before`` (Mann and Whitney, normal approximation)."""
    pairs = (now[:, None] < before[None, :]).sum() + 0.5 * (now[:, None] == before[None, :]).sum()
    mean = len(now) * len(before) / 2
    spread = math.sqrt(len(now) * len(before) * (len(now) + len(before) + 1) / 12)
    return 0.5 * math.erfc((float(pairs) - mean - 0.5) / spread / math.sqrt(2))
