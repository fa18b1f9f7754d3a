"""Ratios: one total per another, over the posts or account-days that carry both sides."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from smmdash.kpi.figures import Figures, Spans, cut, days_covered, present, total, words
from smmdash.kpi.flows import currency, first_of, flow, posts_in, sourced
from smmdash.kpi.levels import levels, mean_level, start_levels
from smmdash.kpi.view import MIXED, Array, Points, Table, View
from smmdash.metrics import (
    MEASURES,
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


@dataclass(frozen=True)
class Pairs:
    """Rows that carry both sides: ``top`` has the tops as its values, ``bottom`` the same rows' bottoms."""

    top: Points
    bottom: Array

    def of_accounts(self, chosen: Array) -> "Pairs":
        """Return the pairs of the chosen accounts."""
        return Pairs(self.top.of_accounts(chosen), self.bottom[chosen[self.top.account]])


def pairs(view: View, table: Table, top: Sum | Minus, bottom: Any) -> Pairs:
    """Return the posts (table of posts) or account-days (table of days) that carry both sides.

    Within an account-day, rows that carry both themselves come first (campaigns with both are not diluted by campaigns
    with one); where no row does, the sides of the account-day's rows are joined.
    """

    def find() -> Pairs:
        tops = table.rows(top)
        if isinstance(bottom, Sum):
            bottoms = table.rows(bottom)
            both = ~np.isnan(tops) & ~np.isnan(bottoms)
            top_cells = table.cells(np.where(both, tops, np.nan))
            bottom_cells = table.cells(np.where(both, bottoms, np.nan))
            if not table.single:
                apart = np.isnan(top_cells)
                top_cells = np.where(apart, table.cells(tops), top_cells)
                bottom_cells = np.where(apart, table.cells(bottoms), bottom_cells)
        else:
            top_cells = table.cells(tops)
            if isinstance(bottom, PostCount):
                bottom_cells = np.ones(len(top_cells))
            else:
                bottom_cells = levels(view, bottom.measure).carried(table.cell_account, table.cell_day)
        keep = ~np.isnan(top_cells) & ~np.isnan(bottom_cells)
        codes = table.currencies(top.needs | bottom.needs)
        found = table.known(np.where(keep, top_cells, np.nan), codes)
        return Pairs(found, bottom_cells[keep])

    made: Pairs = table.once(("pairs", top, bottom), find)
    return made


def ratio(view: View, formula: Ratio, spans: Spans) -> Figures:
    """Evaluate a ratio in every bucket."""
    if isinstance(formula, RatioOfMeans):
        return _of_means(view, formula, spans)
    if isinstance(formula.bottom, StartLevel):
        return _growth(view, formula, spans)
    if isinstance(formula.bottom, MeanLevel):
        return _per_mean_level(view, formula, spans)
    assert isinstance(formula.top, Sum | Minus)
    choices = formula.bottom.choices if isinstance(formula.bottom, FirstOf) else (formula.bottom,)
    grain = formula.grain
    table = view.posts if grain == "posts" else view.days
    found = [pairs(view, table, formula.top, choice) for choice in choices]
    if grain == "posts" and not found[0].top.has.any() and not isinstance(formula.bottom, PostCount):
        on_days = [pairs(view, view.days, formula.top, choice) for choice in choices]
        if on_days[0].top.has.any():
            grain, found = "days", on_days
    if not any(one.top.has.any() for one in found):
        if grain == "days" and all(isinstance(choice, Sum) for choice in choices):
            return _sides_apart(view, formula, spans)
        return _nothing(view, formula, spans)
    return _pooled(view, formula, found, grain, spans)


def _nothing(view: View, formula: Ratio, spans: Spans) -> Figures:
    """Say why no row carries both sides."""
    figures = Figures.blank(spans, what=formula.grain)
    assert isinstance(formula.top, Sum | Minus)
    one = flow(view, formula.top, spans) if not isinstance(formula.bottom, PostCount) else None
    figures.reason[:] = "no_data"
    if one is not None:
        side = "no_followers" if isinstance(formula.bottom, Level) else "side_missing"
        figures.reason = np.where(np.isnan(one.number), one.reason, side).astype(object)
    return figures


def _pooled(view: View, formula: Ratio, found: list[Pairs], grain: str, spans: Spans) -> Figures:
    """Divide the totals of the pairs; of several bottoms each account uses the first it has in the bucket."""
    count = len(view.accounts)
    figures = Figures.blank(spans, what=grain)
    tops, bottoms = np.zeros(spans.count), np.zeros(spans.count)
    taken = np.zeros((count, spans.count), dtype=bool)
    ever = np.zeros(count, dtype=bool)
    reached = np.zeros(spans.count, dtype=bool)
    figures.have[:] = 0
    for rank, one in enumerate(found):
        ever |= one.top.has
        here = present(one.top, spans, count) & ~taken
        where, bucket = spans.place(one.top.day)
        mine = here[one.top.account[where], bucket]
        bucket = bucket[mine]
        tops += np.bincount(bucket, weights=one.top.value[where][mine], minlength=spans.count)
        bottoms += np.bincount(bucket, weights=one.bottom[where][mine], minlength=spans.count)
        if grain == "posts":
            figures.have += np.bincount(bucket, minlength=spans.count)
            reached |= cut(*view.post_span(), here, spans)
        else:
            covered = days_covered(one.top, spans, present(one.top, spans, count).sum(axis=0))
            figures.have = np.maximum(figures.have, np.where(here.any(axis=0), covered, 0))
            reached |= cut(one.top.first, one.top.last, here, spans)
        if rank:
            figures.note("views_for_impressions", here.any(axis=0))
        currency(figures, view, one.top, spans)
        taken |= here
    figures.accounts_of = int(ever.sum())
    figures.accounts_have = taken.sum(axis=0)
    figures.partial = spans.running | reached
    figures.basis = words(spans.count, grain)
    if grain == "posts":
        figures.of = posts_in(view, np.ones(count, dtype=bool), spans)
    elif formula.grain == "posts":
        figures.note("days_for_posts", np.ones(spans.count, dtype=bool))
    _divide(figures, formula, tops, bottoms, taken.any(axis=0))
    _explain(figures, view, formula, spans)
    return figures


def _explain(figures: Figures, view: View, formula: Ratio, spans: Spans) -> None:
    """Where a bucket has one side only, say so."""
    missing = figures.reason == "no_data"
    if missing.any() and not isinstance(formula.bottom, PostCount):
        why = _nothing(view, formula, spans).reason
        figures.reason = np.where(missing, why, figures.reason)


def _divide(figures: Figures, formula: Ratio, tops: Array, bottoms: Array, known: Array) -> None:
    fair = known & (bottoms > 0) & (figures.reason != "mixed_currency")
    figures.reason[known & (bottoms <= 0) & (figures.reason != "mixed_currency")] = "zero_denominator"
    figures.settle(np.where(fair, formula.times * tops / np.where(bottoms > 0, bottoms, 1.0), np.nan))
    figures.bottom = np.where(fair, bottoms, np.nan)
    figures.currency = np.where(np.isnan(figures.number), "", figures.currency)


def _of_means(view: View, formula: RatioOfMeans, spans: Spans) -> Figures:
    """A post's mean top per its own account's level at the bucket's end; for one account just mean / level."""
    assert isinstance(formula.top, Sum)
    assert isinstance(formula.bottom, Level)
    points = view.posts.points(formula.top)
    figures = Figures.blank(spans, int(points.has.sum()), what="posts")
    where, bucket = spans.place(points.day)
    account = points.account[where]
    held = levels(view, formula.bottom.measure).carried(account, spans.ends[bucket])
    both = ~np.isnan(held)
    figures.have = np.bincount(bucket[both], minlength=spans.count)
    figures.of = posts_in(view, np.ones(len(view.accounts), dtype=bool), spans)
    seen = np.zeros((len(view.accounts), spans.count), dtype=bool)
    seen[account[both], bucket[both]] = True
    figures.accounts_have = seen.sum(axis=0)
    figures.basis = words(spans.count, "posts")
    figures.partial = spans.running | cut(*view.post_span(), seen, spans)
    figures.reason[np.bincount(bucket, minlength=spans.count) > 0] = "no_followers"
    tops = np.bincount(bucket[both], weights=points.value[where][both], minlength=spans.count)
    bottoms = np.bincount(bucket[both], weights=held[both], minlength=spans.count)
    _divide(figures, formula, tops, bottoms, figures.have > 0)
    return figures


def _growth(view: View, formula: Ratio, spans: Spans) -> Figures:
    """Net new followers per the level before the bucket, over the accounts that have both."""
    assert isinstance(formula.top, FirstOf)
    assert isinstance(formula.bottom, StartLevel)
    chosen = first_of(view, formula.top, spans)
    figures = chosen.figures
    before, _, inside = start_levels(view, formula.bottom.measure, spans)
    one = ~np.isnan(chosen.number)
    both = one & ~np.isnan(before)
    figures.accounts_have = both.sum(axis=0)
    figures.reason[one.any(axis=0)] = "no_start_level"
    figures.note("start_level_inside", (inside & both).any(axis=0))
    tops = np.where(both, chosen.number, 0.0).sum(axis=0)
    bottoms = np.where(both, before, 0.0).sum(axis=0)
    _divide(figures, formula, tops, bottoms, both.any(axis=0))
    return figures


def _per_mean_level(view: View, formula: Ratio, spans: Spans) -> Figures:
    """A flow's sum per the mean level of a stock in the bucket, over the accounts that have both."""
    assert isinstance(formula.top, Sum)
    assert isinstance(formula.bottom, MeanLevel)
    count = len(view.accounts)
    points = view.days.points(formula.top)
    held = mean_level(view, formula.bottom.measure, spans)
    where, bucket = spans.place(points.day)
    place = points.account[where] * spans.count + bucket
    sums = total(place, points.value[where], count * spans.count).reshape(count, spans.count)
    both = ~np.isnan(sums) & ~np.isnan(held)
    figures = Figures.blank(spans, int((points.has & levels(view, formula.bottom.measure).points.has).sum()))
    figures.accounts_have = both.sum(axis=0)
    figures.have = days_covered(points, spans, present(points, spans, count).sum(axis=0))
    figures.basis = words(spans.count, "days")
    figures.partial = spans.running | cut(points.first, points.last, both, spans)
    figures.reason[~np.isnan(sums).all(axis=0)] = "side_missing"
    tops, bottoms = np.where(both, sums, 0.0).sum(axis=0), np.where(both, held, 0.0).sum(axis=0)
    _divide(figures, formula, tops, bottoms, both.any(axis=0))
    return figures


def _leaves(formula: Any) -> list[tuple[int, str]]:
    if isinstance(formula, Minus):
        return _leaves(formula.left) + [(-sign, measure) for sign, measure in _leaves(formula.right)]
    return [(1, measure) for measure in formula.measures]


def _sides_apart(view: View, formula: Ratio, spans: Spans) -> Figures:
    """Total per total where no account ever carries both sides: spend in one export, sales in another.

    Each side is summed over the days of the bucket that lie inside every side's own first and last day.
    """
    figures = Figures.blank(spans)
    sides = None
    for choice in formula.bottom.choices if isinstance(formula.bottom, FirstOf) else (formula.bottom,):
        leaves = (_leaves(formula.top), _leaves(choice))
        data = {measure: sourced(view, Sum((measure,))).days for side in leaves for _, measure in side}
        if all(points.has.any() for points in data.values()):
            sides = leaves
            break
    if sides is None:
        return _nothing(view, formula, spans)
    low = max(int(points.day[0]) for points in data.values())
    high = min(int(points.day[-1]) for points in data.values())
    inner = {measure: _between(points, low, high) for measure, points in data.items()}
    sums = {measure: _sum(points, spans) for measure, points in inner.items()}
    tops, bottoms = (sum((sign * sums[measure] for sign, measure in side), np.zeros(spans.count)) for side in sides)
    known = ~np.isnan(tops) & ~np.isnan(bottoms)
    figures.reason[np.any([~np.isnan(one) for one in sums.values()], axis=0)] = "side_missing"
    owners = np.any([points.has for points in data.values()], axis=0)
    seen = np.any([present(points, spans, len(owners)) for points in inner.values()], axis=0)
    figures.accounts_of, figures.accounts_have = int(owners.sum()), seen.sum(axis=0)
    figures.have = np.min([_days_any(points, spans) for points in inner.values()], axis=0)
    figures.partial = spans.running | (spans.first < low) | (spans.last > high)
    figures.basis = words(spans.count, "sides_apart")
    figures.note("sides_apart", known)
    money = [points for measure, points in inner.items() if MEASURES[measure].money]
    if money:
        both = Points(*_joined(money), len(owners), np.concatenate([_code(points) for points in money]))
        order = np.argsort(both.day, kind="stable")
        both.day, both.currency = both.day[order], np.concatenate([_code(points) for points in money])[order]
        currency(figures, view, both, spans)
    _divide(figures, formula, np.where(known, tops, 0.0), np.where(known, bottoms, 0.0), known)
    return figures


def _between(points: Points, low: int, high: int) -> Points:
    part = slice(np.searchsorted(points.day, low), max(np.searchsorted(points.day, high, side="right"), 0))
    codes = None if points.currency is None else points.currency[part]
    return Points(points.day[part], points.account[part], points.value[part], len(points.has), codes)


def _sum(points: Points, spans: Spans) -> Array:
    where, bucket = spans.place(points.day)
    return total(bucket, points.value[where], spans.count)


def _days_any(points: Points, spans: Spans) -> Array:
    where, bucket = spans.place(points.day)
    day = points.day[where]
    new = np.append(True, day[1:] != day[:-1])[: len(day)]
    return np.bincount(bucket[new], minlength=spans.count)


def _code(points: Points) -> Array:
    return np.full(len(points.day), MIXED) if points.currency is None else points.currency


def _joined(many: list[Points]) -> tuple[Array, Array, Array]:
    return tuple(np.concatenate([getattr(points, name) for points in many]) for name in ("day", "account", "value"))  # type: ignore[return-value]
