"""A metric day by day and account by account, as shifts of level are looked for: accounts x days."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from smmdash.changes.shifts import WEEK
from smmdash.kpi.figures import Spans
from smmdash.kpi.flows import sourced
from smmdash.kpi.ratios import pairs
from smmdash.kpi.view import Array, Points, View
from smmdash.metrics import (
    METRICS,
    FirstOf,
    Level,
    MeanLevel,
    Minus,
    PostCount,
    Ratio,
    RatioOfMeans,
    StartLevel,
    Sum,
)

_MISSING = np.nan


@dataclass(frozen=True, eq=False)
class Table:
    """Accounts x days from ``first`` on: ``values``, NaN for missing, and a ratio's denominators or None."""

    first: date
    accounts: list[str]
    values: Array
    weights: Array | None = None


def by_account(seen: View, metric: str, first: date, last: date) -> Table:
    """Return a metric of every account of a view, in its unit; a ratio without its scale.

    Amounts of posts lie on the day of publication. A change of followers is what was gained less what was lost, else
    what was gained. What is divided by a level of a whole period is not divided: the level moves slowly.
    """
    formula: Any = METRICS[metric].formula
    spans = Spans.daily(first, last, last)
    if isinstance(formula, FirstOf):
        choices = [choice for choice in formula.choices if isinstance(choice, Sum | Minus)]
        return Table(first, seen.accounts, _first_known([_amounts(seen, choice, spans) for choice in choices]))
    if isinstance(formula, Ratio):
        if isinstance(formula.bottom, StartLevel | MeanLevel):
            top: Any = formula.top
            return by_account(seen, "net_new_followers", first, last) if isinstance(top, FirstOf) else Table(
                first, seen.accounts, _amounts(seen, top, spans)
            )  # fmt: skip
        return _ratio(seen, formula, first, spans)
    if isinstance(formula, PostCount):
        return Table(first, seen.accounts, _posts(seen, spans))
    if isinstance(formula, Level):
        points = seen.level_days.points(Sum((formula.measure,)), "max")
        return Table(first, seen.accounts, _laid(points, points.value, spans))
    return Table(first, seen.accounts, _amounts(seen, formula, spans))


def _laid(points: Points, values: Array, spans: Spans) -> Array:
    """Lay values on accounts x days, several of one day added up; NaN where there is none."""
    where, bucket = spans.place(points.day)
    shape = (len(points.has), spans.count)
    place = points.account[where] * spans.count + bucket
    times = np.bincount(place, minlength=shape[0] * shape[1])
    summed = np.bincount(place, weights=values[where], minlength=shape[0] * shape[1])
    return np.where(times > 0, summed, _MISSING).reshape(shape)


def _amounts(seen: View, formula: Sum | Minus, spans: Spans) -> Array:
    """Return a flow: from days where an account has them; else from posts, where a day without a post has nothing.

    A week without any post has no figure: who stops publishing, or exporting the posts, has not lost their views.
    """
    data = sourced(seen, formula)
    on_days = _laid(data.days, data.days.value, spans)
    if not data.posts.has.any():
        return on_days
    on_posts = _laid(data.posts, data.posts.value, spans)
    known = _near_posts(seen, spans) & data.posts.has[:, None]
    on_posts = np.where(known & np.isnan(on_posts), 0.0, on_posts)
    return np.where(data.days.has[:, None], on_days, on_posts)


def _posts(seen: View, spans: Spans) -> Array:
    table = seen.posts
    where, bucket = spans.place(table.day)
    counted = np.bincount(
        table.account[where] * spans.count + bucket, minlength=len(seen.accounts) * spans.count
    ).reshape(len(seen.accounts), spans.count)
    return np.where(_between_posts(seen, spans), counted, _MISSING)


def _near_posts(seen: View, spans: Spans) -> Array:
    """Tell which days have a post, or had one less than a week before."""
    table = seen.posts
    begin = spans.first[0] - WEEK + 1
    where = (table.day >= begin) & (table.day <= spans.first[-1])
    posted = np.zeros((len(seen.accounts), spans.count + WEEK), dtype=np.int64)
    posted[table.account[where], table.day[where] - begin + 1] = 1
    summed = posted.cumsum(axis=1)
    near: Array = summed[:, WEEK:] > summed[:, :-WEEK]
    return near & _between_posts(seen, spans)


def _between_posts(seen: View, spans: Spans) -> Array:
    first, last = seen.post_span()
    found: Array = (spans.first[None, :] >= first[:, None]) & (spans.first[None, :] <= last[:, None])
    return found


def _ratio(seen: View, formula: Ratio, first: date, spans: Spans) -> Table:
    """Return the totals' ratio of each day and its bottom; a mean of posts per level as the mean of posts."""
    table = seen.posts if formula.grain == "posts" else seen.days
    bottom = PostCount() if isinstance(formula, RatioOfMeans) else formula.bottom
    choices = bottom.choices if isinstance(bottom, FirstOf) else (bottom,)
    assert isinstance(formula.top, Sum | Minus)
    found = [pairs(seen, table, formula.top, choice) for choice in choices]
    if table is seen.posts and not found[0].top.has.any():
        found = [pairs(seen, seen.days, formula.top, choice) for choice in choices]
    tops = _first_known([_laid(one.top, one.top.value, spans) for one in found])
    bottoms = _first_known([_laid(one.top, one.bottom, spans) for one in found])
    with np.errstate(invalid="ignore", divide="ignore"):
        values = np.where(bottoms > 0, tops / bottoms, _MISSING)
    return Table(first, seen.accounts, values, np.where(np.isnan(values), _MISSING, bottoms))


def _first_known(tables: list[Array]) -> Array:
    """Return, account by account, the first table that knows anything of it."""
    made = tables[0]
    for table in tables[1:]:
        known = np.isfinite(made).any(axis=1)
        made = np.where(known[:, None], made, table)
    return made
