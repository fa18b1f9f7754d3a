"""Counts of different people, which never add up, and medians."""

import numpy as np

from smmdash.kpi.figures import Figures, Spans, present, total, words
from smmdash.kpi.flows import Sourced, cover, sourced, why_nothing
from smmdash.kpi.view import Array, View
from smmdash.metrics import Sum


def unique(view: View, measure: str, spans: Spans) -> Figures:
    """A count of different people, for one account only: the source's own figure, else a mean, never a sum.

    The file's own total where ``periods`` has exactly this period; one day's own value; else the mean of the days that
    have one; else (an account with posts only) the mean of its posts. Several accounts with the measure: missing.
    """
    figures = Figures.blank(spans)
    formula = Sum((measure,))
    data = sourced(view, formula, "only")
    totals, owners = _file_totals(view, measure, spans)
    has = data.has | owners
    figures.accounts_of = int(has.sum())
    if not has.any():
        figures.reason[:] = why_nothing(view, formula)
        return figures
    if has.sum() > 1:
        seen = present(data.days, spans, len(has)) | present(data.posts, spans, len(has))
        figures.accounts_have = seen.sum(axis=0)
        figures.reason[:] = "unique_over_accounts"
        return figures
    cover(figures, view, Sourced(data.days, data.posts), spans)
    figures.accounts_of = 1
    numbers = np.full(spans.count, np.nan)
    for points, basis in ((data.posts, "mean_per_post"), (data.days, "mean_per_day")):
        where, bucket = spans.place(points.day)
        times = np.bincount(bucket, minlength=spans.count)
        numbers = np.where(times > 0, total(bucket, points.value[where], spans.count) / np.maximum(times, 1), numbers)
        figures.basis[times > 0] = basis
    if data.days.has.any():
        figures.basis[spans.lengths == 1] = "day_value"
    exact = ~np.isnan(totals) & ~((spans.lengths == 1) & (figures.basis == "day_value") & ~np.isnan(numbers))
    figures.basis[exact] = "file_total"
    figures.have = np.where(exact, spans.lengths, figures.have)
    figures.of = np.where(exact, spans.lengths, figures.of)
    figures.what[exact] = "days"
    figures.accounts_have = np.where(exact, 1, figures.accounts_have)
    figures.partial = np.where(exact, spans.running, figures.partial)
    figures.settle(np.where(exact, totals, numbers))
    return figures


def _file_totals(view: View, measure: str, spans: Spans) -> tuple[Array, Array]:
    """Return the files' own totals of exactly the buckets (NaN where there is none), and the accounts that have any."""
    count = len(view.accounts)
    totals, owners = np.full(spans.count, np.nan), np.zeros(count, dtype=bool)
    if view.scope.campaign or view.scope.post_types:
        return totals, owners  # a file's total is of the whole account
    first, last, account, value = view.own_periods(measure)
    owners[account] = True
    bucket: Array = np.searchsorted(spans.first, first)
    fits = bucket < spans.count
    bucket, last, value, first = bucket[fits], last[fits], value[fits], first[fits]
    exact = (spans.first[bucket] == first) & (spans.last[bucket] == last)
    totals[bucket[exact]] = value[exact]
    return totals, owners


def median(view: View, measure: str, spans: Spans) -> Figures:
    """The median of all known values of the bucket, one per account-day (or post, for accounts without days)."""
    figures = Figures.blank(spans)
    formula = Sum((measure,))
    data = sourced(view, formula, "mean")
    if not data.has.any():
        figures.reason[:] = why_nothing(view, formula)
        return figures
    cover(figures, view, data, spans)
    buckets, values = [], []
    for points in (data.days, data.posts):
        where, bucket = spans.place(points.day)
        buckets.append(bucket)
        values.append(points.value[where])
    bucket, value = np.concatenate(buckets), np.concatenate(values)
    order = np.lexsort((value, bucket))
    bucket, value = bucket[order], value[order]
    times: Array = np.bincount(bucket, minlength=spans.count)
    starts = np.cumsum(times) - times
    known = times > 0
    low: Array = starts + (times - 1) // 2
    high: Array = starts + times // 2
    numbers = np.full(spans.count, np.nan)
    numbers[known] = (value[low[known]] + value[high[known]]) / 2
    figures.basis = words(spans.count, "median")
    figures.settle(numbers)
    return figures
