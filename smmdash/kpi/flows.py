"""Flows: sums over a period of what is there, from days where an account has them, else from posts."""

from dataclasses import dataclass

import numpy as np

from smmdash.kpi.figures import Figures, Spans, currency_names, cut, days_covered, either, present, total, words
from smmdash.kpi.levels import change, level_cut, levels
from smmdash.kpi.view import Array, Points, View
from smmdash.metrics import Change, FirstOf, Minus, PostCount, Simple, Sum


@dataclass(frozen=True)
class Sourced:
    """The known values of a formula: of some accounts from days, of the others from posts. Never both of one."""

    days: Points
    posts: Points

    @property
    def has(self) -> Array:
        """Tell which accounts have any value."""
        found: Array = self.days.has | self.posts.has
        return found


def sourced(view: View, formula: Sum | Minus, how: str = "sum") -> Sourced:
    """Return a formula's known values, from ``days`` for accounts that have any there, else from ``posts``."""

    def choose() -> Sourced:
        days = view.days.points(formula, how)
        return Sourced(days, view.posts.points(formula).of_accounts(~days.has))

    found: Sourced = view.days.once(("sourced", formula, how), choose)
    return found


def posts_in(view: View, accounts: Array, spans: Spans) -> Array:
    """Count the posts of the accounts in each bucket."""
    where, bucket = spans.place(view.posts.day)
    return np.bincount(bucket[accounts[view.posts.account[where]]], minlength=spans.count)


def cover(figures: Figures, view: View, data: Sourced, spans: Spans) -> None:
    """Fill in coverage, basis and partial from where a formula's values come."""
    count = len(view.accounts)
    by_day, by_post = present(data.days, spans, count), present(data.posts, spans, count)
    days, posts = by_day.sum(axis=0), by_post.sum(axis=0)
    figures.accounts_of = int(data.has.sum())
    figures.accounts_have = days + posts
    of_posts = (posts > 0) & (days == 0) if data.days.has.any() else np.ones(spans.count, dtype=bool)
    if not data.posts.has.any():
        of_posts = np.zeros(spans.count, dtype=bool)
    figures.what = either(of_posts, "posts", "days")
    figures.have, figures.of = days_covered(data.days, spans, days), spans.lengths
    if of_posts.any():
        _, bucket = spans.place(data.posts.day)
        figures.have = np.where(of_posts, np.bincount(bucket, minlength=spans.count), figures.have)
        figures.of = np.where(of_posts, posts_in(view, data.posts.has, spans), figures.of)
    figures.basis = either(days == 0, "posts", "mixed")
    figures.basis[posts == 0] = "days"
    figures.partial = spans.running | cut(data.days.first, data.days.last, by_day, spans)
    if data.posts.has.any():
        figures.partial |= cut(*view.post_span(), by_post, spans)


def currency(figures: Figures, view: View, points: Points, spans: Spans) -> None:
    """Fill in the currency where money is involved; a bucket with several has the reason mixed_currency and None."""
    if points.currency is None:
        return
    names = currency_names(view, points, spans)
    figures.reason[[name is None for name in names]] = "mixed_currency"
    figures.currency = names


def flow(view: View, formula: Sum | Minus, spans: Spans) -> Figures:
    """Sum the known values of each bucket."""
    figures = Figures.blank(spans)
    data = sourced(view, formula)
    if not data.has.any():
        figures.reason[:] = why_nothing(view, formula)
        return figures
    cover(figures, view, data, spans)
    numbers = np.full(spans.count, np.nan)
    for points in (data.days, data.posts):
        where, bucket = spans.place(points.day)
        part = total(bucket, points.value[where], spans.count)
        numbers = np.where(np.isnan(numbers), part, np.where(np.isnan(part), numbers, numbers + part))
    currency(figures, view, data.days, spans)
    if data.days.currency is None:
        figures.settle(numbers)
        return figures
    figures.settle(np.where(figures.reason == "mixed_currency", np.nan, numbers))
    figures.currency = np.where(np.isnan(figures.number), "", figures.currency)
    return figures


def why_nothing(view: View, formula: Sum | Minus | PostCount) -> str:
    """Tell why a scope has no value at all: the accounts may have it without the campaign or post types."""
    if isinstance(formula, PostCount):
        elsewhere = len(view.all_posts.day) > 0
    else:
        elsewhere = any(table.points(formula).has.any() for table in (view.level_days, view.all_posts))
    if not elsewhere:
        return "no_data"
    return "not_by_campaign" if view.scope.campaign else "not_by_post_type" if view.scope.post_types else "no_data"


def post_count(view: View, spans: Spans) -> Figures:
    """Count posts: the rows of the posts frame, or for accounts without any the ``posts`` measure of days.

    Between an account's first and last post no row means no post, so the count there is a known 0; outside it is
    missing.
    """
    count = len(view.accounts)
    table = view.posts
    first, last = (np.zeros(count, dtype=np.int64), np.full(count, -1, dtype=np.int64))
    last[view.all_posts.account] = view.all_posts.day
    first[view.all_posts.account[::-1]] = view.all_posts.day[::-1]
    listed = last >= first
    if view.scope.campaign:
        listed[:] = False
    days = view.days.points(Sum(("posts",))).of_accounts(~listed)
    figures = Figures.blank(spans, int((listed | days.has).sum()))
    if not listed.any() and not days.has.any():
        figures.reason[:] = why_nothing(view, PostCount())
        return figures
    where, bucket = spans.place(table.day)
    counted = np.bincount(bucket, minlength=spans.count)
    last_seen = np.minimum(last, spans.today)
    by_post = listed[:, None] & (first[:, None] <= spans.last[None, :]) & (last_seen[:, None] >= spans.first[None, :])
    by_day = present(days, spans, count)
    in_posts, in_days = by_post.sum(axis=0), by_day.sum(axis=0)
    figures.accounts_have = in_posts + in_days
    of_days = (in_days > 0) & (in_posts == 0)
    figures.what = either(of_days | ~listed.any(), "days", "posts")
    figures.have = np.where(figures.what == "days", days_covered(days, spans, in_days), counted)
    figures.of = np.where(figures.what == "days", spans.lengths, counted)
    figures.basis = either(in_posts == 0, "days", "mixed")
    figures.basis[in_days == 0] = "posts"
    figures.partial = spans.running | cut(days.first, days.last, by_day, spans) | cut(*view.post_span(), by_post, spans)
    where, bucket = spans.place(days.day)
    of_day = total(bucket, days.value[where], spans.count)
    numbers = np.where(in_posts > 0, counted, 0) + np.where(np.isnan(of_day), 0, of_day)
    figures.settle(np.where(in_posts + in_days > 0, numbers, np.nan))
    return figures


SPARSE = 7
"""Days between levels, on average, beyond which they do not serve for a change over time."""


@dataclass(frozen=True)
class Chosen:
    """What FirstOf gave: A x B numbers (NaN missing), which choice each account uses, and figures' companions."""

    number: Array
    choice: Array
    inside: Array
    figures: Figures


def first_of(view: View, formula: FirstOf, spans: Spans) -> Chosen:
    """Evaluate, for each account, the first choice that its data allow at any time (so that a series is one thing)."""
    count = len(view.accounts)
    number = np.full((count, spans.count), np.nan)
    inside = np.zeros((count, spans.count), dtype=bool)
    choice = np.full(count, -1)
    figures = Figures.blank(spans)
    reached = np.zeros(spans.count, dtype=bool)
    have, bases = np.zeros((count, spans.count), dtype=bool), np.zeros((3, spans.count), dtype=bool)
    for rank, option in enumerate(formula.choices):
        if isinstance(option, Change):
            if view.scope.campaign or view.scope.post_types:
                continue
            points = levels(view, option.measure).points
            mine = (choice < 0) & _level_serves(view, points, formula.choices[rank + 1 :])
            if not mine.any():
                continue
            values, from_inside = change(view, option.measure, spans)
            number[mine], inside[mine] = values[mine], from_inside[mine]
            here = ~np.isnan(number) & mine[:, None]
            reached |= level_cut(view, option.measure, here, spans)
            figures.have = np.maximum(figures.have, days_covered(points.of_accounts(mine), spans, here.sum(axis=0)))
        elif isinstance(option, Sum | Minus):
            points = view.days.points(option)  # an account's growth is not the sum of what its posts brought
            mine = (choice < 0) & points.has
            if not mine.any():
                continue
            points = points.of_accounts(mine)
            number[mine] = _by_account(points, spans, count)[mine]
            here = ~np.isnan(number) & mine[:, None]
            reached |= cut(points.first, points.last, here, spans)
            figures.have = np.maximum(figures.have, days_covered(points, spans, here.sum(axis=0)))
        else:
            raise TypeError(f"{type(option).__name__} cannot be one of several")
        choice[mine] = rank
        bases[rank] = here.any(axis=0)
        have |= here
    figures.accounts_of = int((choice >= 0).sum())
    figures.accounts_have = have.sum(axis=0)
    figures.partial = spans.running | reached
    times = bases.sum(axis=0)
    figures.basis = either(times > 1, "mixed", "")
    for rank, name in enumerate(("days", "level", "gained_only")):
        figures.basis[bases[rank] & (times == 1)] = name
    figures.note("net_new_from_level", bases[1])
    figures.note("net_new_gained_only", bases[2])
    figures.note("start_level_inside", inside.any(axis=0))
    return Chosen(number, choice, inside, figures)


def _level_serves(view: View, points: Points, after: tuple[Simple, ...]) -> Array:
    """Tell for each account whether its change is read off its levels.

    It takes two levels. Levels further apart than SPARSE on average cannot say in which week the change fell, so where
    the source counts the gains day by day, those are taken (and said to be gains only).
    """
    seen = np.bincount(points.account, minlength=len(view.accounts))
    counted = np.zeros(len(view.accounts), dtype=bool)
    for option in after:
        if isinstance(option, Sum | Minus):
            counted |= view.days.points(option).has
    sparse = (points.last - points.first) > SPARSE * np.maximum(seen - 1, 1)
    enough: Array = (seen > 1) & ~(sparse & counted)
    return enough


def _by_account(points: Points, spans: Spans, count: int) -> Array:
    where, bucket = spans.place(points.day)
    place = points.account[where] * spans.count + bucket
    return total(place, points.value[where], count * spans.count).reshape(count, spans.count)


def net_flow(view: View, formula: FirstOf, spans: Spans) -> Figures:
    """Sum what FirstOf gave over accounts."""
    chosen = first_of(view, formula, spans)
    figures = chosen.figures
    known = ~np.isnan(chosen.number)
    if (chosen.choice < 0).all():
        scoped = [option for option in formula.choices if isinstance(option, Sum | Minus)]
        figures.reason = words(spans.count, why_nothing(view, scoped[0]))
    elif (chosen.choice == 1).any():
        figures.reason[:] = "no_start_level"
    figures.settle(np.where(known.any(axis=0), np.where(known, chosen.number, 0.0).sum(axis=0), np.nan))
    return figures
