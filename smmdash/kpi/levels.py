"""Stocks: levels as of a day, carried a while and never summed over time."""

import numpy as np

from smmdash.kpi.figures import Figures, Spans, cut, words
from smmdash.kpi.view import Array, Points, View
from smmdash.metrics import Sum

CARRY_DAYS = 31
"""A level is carried this many days at most; after that it is not known."""
INSIDE_DAYS = 7
"""Where no level lies before a period, the first one inside counts if it falls on one of this many first days."""

_SPAN = 10_000_000
_SHIFT = 1_000_000


class Levels:
    """Every account's levels of one stock, found by account and day."""

    def __init__(self, points: Points) -> None:
        self.points = points
        order = np.lexsort((points.day, points.account))
        self._key = points.account[order] * _SPAN + points.day[order] + _SHIFT
        self._day = np.append(points.day[order], 0)  # the last entry answers "none"
        self._account = np.append(points.account[order], -1)
        self._value = np.append(points.value[order], np.nan)

    def on(self, account: Array, day: Array) -> tuple[Array, Array]:
        """Return the level at or before each day, NaN where there is none, and the day it was seen (0 if none).

        Whatever its age: see ``carried``.
        """
        found = np.searchsorted(self._key, account * _SPAN + day + _SHIFT, side="right") - 1
        same = self._account[found] == account
        return np.where(same, self._value[found], np.nan), np.where(same, self._day[found], 0)

    def carried(self, account: Array, day: Array) -> Array:
        """Return the level at or before each day, NaN where there is none or it is over CARRY_DAYS old."""
        value, seen = self.on(account, day)
        return np.where(day - seen <= CARRY_DAYS, value, np.nan)

    def next_after(self, account: Array, day: Array) -> tuple[Array, Array]:
        """Return the first level on or after each day and its day (NaN and 0 where there is none)."""
        found = np.searchsorted(self._key, account * _SPAN + day + _SHIFT, side="left")
        same = self._account[found] == account
        return np.where(same, self._value[found], np.nan), np.where(same, self._day[found], 0)


def levels(view: View, measure: str) -> Levels:
    """Return the levels of a stock for the view's accounts, whatever the scope's campaign and post types."""
    table = view.level_days
    found: Levels = table.once(("levels", measure), lambda: Levels(table.points(Sum((measure,)), "max")))
    return found


def _grid(view: View, spans: Spans, days: Array) -> tuple[Array, Array]:
    count = len(view.accounts)
    return np.repeat(np.arange(count)[:, None], spans.count, axis=1), np.repeat(days[None, :], count, axis=0)


def level(view: View, measure: str, spans: Spans) -> Figures:
    """Every account's latest level at or before each bucket's end, added up.

    Coverage counts accounts: those with a level of those that ever have one. A bucket is partial when today has not
    closed it or an account's levels stop before its end.
    """
    found = levels(view, measure)
    owned = int(found.points.has.sum())
    figures = Figures.blank(spans, owned, what="accounts")
    if view.scope.campaign or view.scope.post_types:
        figures.reason[:] = "not_by_campaign" if view.scope.campaign else "not_by_post_type"
        return figures
    account, day = _grid(view, spans, spans.ends)
    value, seen = found.on(account, day)
    fresh = ~np.isnan(value) & (day - seen <= CARRY_DAYS)
    figures.reason[(~np.isnan(value)).any(axis=0)] = "level_too_old"
    figures.have = figures.accounts_have = fresh.sum(axis=0)
    figures.of = np.full(spans.count, owned)
    figures.basis = words(spans.count, "level")
    figures.note("level_carried", (fresh & (seen < day)).any(axis=0))
    if measure == "followers":
        figures.note("accounts_overlap", figures.have > 1)
    figures.partial |= (fresh & (found.points.last[:, None] < spans.last[None, :])).any(axis=0)
    figures.settle(np.where(fresh.any(axis=0), np.where(fresh, value, 0.0).sum(axis=0), np.nan))
    return figures


def start_levels(view: View, measure: str, spans: Spans) -> tuple[Array, Array, Array]:
    """Return each account's level before each bucket, the day it was seen, and whether it lies inside, all A x B.

    The last level before the start, CARRY_DAYS old at most; else the first one on the bucket's first INSIDE_DAYS days.
    """
    found = levels(view, measure)
    account, start = _grid(view, spans, spans.first)
    value, seen = found.on(account, start - 1)
    value = np.where(start - 1 - seen <= CARRY_DAYS, value, np.nan)
    later, later_seen = found.next_after(account, start)
    limit = np.minimum(start + INSIDE_DAYS - 1, spans.ends[None, :])
    later = np.where(later_seen <= limit, later, np.nan)
    inside = np.isnan(value) & ~np.isnan(later)
    return np.where(inside, later, value), np.where(inside, later_seen, seen), inside


def change(view: View, measure: str, spans: Spans) -> tuple[Array, Array]:
    """Return each account's last level inside each bucket less the level before it, A x B, and whether from inside.

    NaN without a level seen inside the bucket (a carried one would be an invented zero) or without a level to start
    from.
    """
    before, before_day, inside = start_levels(view, measure, spans)
    account, end = _grid(view, spans, spans.ends)
    value, seen = levels(view, measure).on(account, end)
    real = seen > before_day  # and then inside: nothing lies between the level before and the bucket's start
    return np.where(real, value - before, np.nan), inside & real


def mean_level(view: View, measure: str, spans: Spans) -> Array:
    """Return each account's mean level over the days of each bucket that have one, A x B."""
    points = levels(view, measure).points
    where, bucket = spans.place(points.day)
    count = len(view.accounts)
    place = points.account[where] * spans.count + bucket
    times = np.bincount(place, minlength=count * spans.count)
    summed = np.bincount(place, weights=points.value[where], minlength=count * spans.count)
    return np.where(times > 0, summed / np.maximum(times, 1), np.nan).reshape(count, spans.count)


def level_cut(view: View, measure: str, seen: Array, spans: Spans) -> Array:
    """Tell which buckets the levels of some account present in them do not reach the end of."""
    points = levels(view, measure).points
    return cut(np.full(len(view.accounts), -_SHIFT), points.last, seen, spans)
