"""Several accounts as one history: what an account brings by joining or leaving is no growth and no loss."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.kpi.figures import day_number
from smmdash.kpi.flows import sourced
from smmdash.kpi.levels import levels
from smmdash.kpi.view import Array, view
from smmdash.metrics import Minus, Sum

ENOUGH = 2 / 3
"""A day tells of several accounts where those known by then hold this part of what all of them have today."""
LATELY = 91
"""What an account brings of a flow is its mean over this many days."""


@dataclass(frozen=True, eq=False)
class Stock:
    """A stock day by day: ``whole`` for every day from the first level on, ``seen`` the days a forecast may read."""

    whole: Array
    seen: Array


def stock(facts: Facts, measure: str, scope: Scope, first: date, last: date) -> Stock | None:
    """Return the level of several accounts from ``first`` to ``last``; None where the scope has fewer than two.

    The accounts are those that still count on ``last`` (kpi carries a level for a month), so that the last day is what
    kpi says it is. Going back it changes only by what each account itself changed: before its first
    level an account has that level, between two of them it lies on a line, after its last one it stands still. A day is
    seen where an account was, and where the accounts known by then hold ENOUGH of the whole: a history of the smaller
    part alone would pass its pace off as that of all.
    """
    found = levels(view(facts, scope), measure)
    points = found.points
    if points.has.sum() < 2:
        return None
    begin, end = day_number(first), day_number(last)
    owners = np.flatnonzero(points.has)
    held = found.carried(owners, np.full(len(owners), end))
    live = owners[np.isfinite(held)]
    days = np.arange(begin, end + 1)
    whole, known, seen = np.zeros(len(days)), np.zeros(len(days)), np.zeros(len(days), dtype=bool)
    for account, level in zip(live, held[np.isfinite(held)], strict=True):
        mine = (points.account == account) & (points.day <= end)
        day, value = points.day[mine], points.value[mine]
        whole += np.interp(days, day, value)
        known += np.where((days >= day[0]) & (days <= day[-1]), level, 0.0)
        seen[day[day >= begin] - begin] = True
    if not len(live):
        return Stock(np.full(len(days), np.nan), np.full(len(days), np.nan))
    whole = np.where(np.maximum.accumulate(seen | (known > 0)), whole, np.nan)
    return Stock(whole, np.where(seen & (known >= ENOUGH * known.max()), whole, np.nan))


def part(facts: Facts, formula: Sum | Minus, scope: Scope, first: date, last: date) -> int:
    """Return how many days from ``first`` on tell of too few accounts: those known by then bring less than ENOUGH.

    A network added a month ago makes the sum of all leap on its first day. What an account brings is its mean of the
    LATELY days up to ``last``; 0 for a single account and for those that all begin together.
    """
    data = sourced(view(facts, scope), formula)
    begin, end = day_number(first), day_number(last)
    brings: list[tuple[int, float]] = []
    for account in np.flatnonzero(data.has):
        points = data.days if data.days.has[account] else data.posts
        mine = (points.account == account) & (points.day <= end)
        day, value = points.day[mine], points.value[mine]
        if len(day) and day[-1] > end - LATELY:
            recent = max(float(value[day > end - LATELY].sum()), 0.0)
            brings.append((int(day[0]), recent / min(LATELY, end - int(day[0]) + 1)))
    whole, known = sum(one for _, one in brings), 0.0
    if len(brings) < 2 or not whole > 0:
        return 0
    for joined, one in sorted(brings):
        known += one
        if known >= ENOUGH * whole:
            return max(joined - begin, 0)
    return 0


def of_posts(facts: Facts, formula: Sum | Minus, scope: Scope, first: date, last: date) -> Array:
    """Tell for each day whether some account's posts are known then, whatever other accounts report by the day.

    A day without any figure is then a day on which nothing was posted.
    """
    seen = view(facts, scope)
    whose = sourced(seen, formula).posts.has
    days = np.arange(day_number(first), day_number(last) + 1)
    begins, ends = (one[whose] for one in seen.post_span())
    return ((begins[:, None] <= days) & (days <= ends[:, None])).any(axis=0)
