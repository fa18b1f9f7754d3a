"""Post by post: what each post reached, and the mean and median of posts beside the pooled ratio."""

from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd

from smmdash.facts import Facts, Scope
from smmdash.kpi.evaluate import EVERYTHING
from smmdash.kpi.figures import Figures, Spans
from smmdash.kpi.flows import posts_in
from smmdash.kpi.levels import levels
from smmdash.kpi.result import Coverage, Value
from smmdash.kpi.view import Array, View, view
from smmdash.metrics import METRICS, FirstOf, Level, LevelOnDay, Metric, PostCount, Ratio, RatioOfMeans, Sum, Unique


def per_post(metric: str) -> bool:
    """Tell whether single posts have a value of ``metric``: flows, reach, and ratios whose sides a post can carry."""
    formula = METRICS[metric].formula
    if isinstance(formula, Ratio):
        return isinstance(formula.top, Sum) and (
            isinstance(formula.bottom, Sum | PostCount | LevelOnDay | FirstOf) or isinstance(formula, RatioOfMeans)
        )
    return isinstance(formula, Sum | Unique)


def post_values(facts: Facts, metric: str, start: date, end: date, *, scope: Scope = EVERYTHING) -> pd.DataFrame:
    """Return the posts from ``start`` to ``end`` with the column ``value``: the metric of that one post.

    The columns of the posts frame and ``value`` (NaN where the post lacks a side), in the order of their days. A ratio
    to followers takes the account's level on the post's day. Raises ValueError for a metric that posts cannot have
    (see ``per_post``).
    """
    if not per_post(metric):
        raise ValueError(f"{metric} is not a figure of single posts")
    seen = view(facts, scope)
    where, _ = Spans.of([(start, end)], end).place(seen.posts.day)
    found = facts.posts.iloc[seen.posts.index[where]].reset_index(drop=True)
    return found.assign(value=_each(seen, METRICS[metric])[where])


def _each(seen: View, metric: Metric) -> Array:
    table = seen.posts
    made: Array = table.once(("each", metric.key), lambda: _evaluate(seen, metric))
    return made


def _evaluate(seen: View, metric: Metric) -> Array:
    formula: Any = metric.formula
    table = seen.posts
    if isinstance(formula, Sum):
        return table.rows(formula)
    if isinstance(formula, Unique):
        return table.rows(Sum((formula.measure,)))
    bottom = np.full(len(table.day), np.nan)
    for choice in formula.bottom.choices if isinstance(formula.bottom, FirstOf) else (formula.bottom,):
        if isinstance(choice, PostCount):
            values = np.ones(len(table.day))
        elif isinstance(choice, Sum):
            values = table.rows(choice)
        else:
            assert isinstance(choice, Level)
            values = levels(seen, choice.measure).carried(table.account, table.day)
        bottom = np.where(np.isnan(bottom), values, bottom)
    bottom = np.where(bottom > 0, bottom, np.nan)
    each: Array = formula.times * table.rows(formula.top) / bottom
    return each


def mean_of_posts(
    facts: Facts, metric: str, start: date, end: date, *, scope: Scope = EVERYTHING, today: date
) -> Value:
    """Return the mean of the posts' own values: every post counts the same, however many people it reached."""
    return _middle(facts, metric, start, end, scope, today, "mean_of_posts")


def median_of_posts(
    facts: Facts, metric: str, start: date, end: date, *, scope: Scope = EVERYTHING, today: date
) -> Value:
    """Return the median of the posts' own values: half of the posts did better."""
    return _middle(facts, metric, start, end, scope, today, "median_of_posts")


def _middle(
    facts: Facts,
    metric: str,
    start: date,
    end: date,
    scope: Scope,
    today: date,
    basis: Literal["mean_of_posts", "median_of_posts"],
) -> Value:
    if not per_post(metric):
        raise ValueError(f"{metric} is not a figure of single posts")
    if end < start:
        raise ValueError("a period ends before it starts")
    seen = view(facts, scope)
    spans = Spans.of([(start, end)], today)
    where, _ = spans.place(seen.posts.day)
    values = _each(seen, METRICS[metric])[where]
    known = ~np.isnan(values)
    figures = Figures.blank(spans, what="posts")
    number = float("nan")
    if known.any():
        number = float(np.mean(values[known]) if basis == "mean_of_posts" else np.median(values[known]))
    everyone = np.ones(len(seen.accounts), dtype=bool)
    owners = seen.posts.account[~np.isnan(_each(seen, METRICS[metric]))]
    present = np.unique(seen.posts.account[where][known])
    first, last = seen.post_span()
    short = (first[present] > spans.first[0]) | (last[present] < spans.last[0])
    coverage = Coverage(
        int(known.sum()), int(posts_in(seen, everyone, spans)[0]), "posts", len(present), len(np.unique(owners))
    )
    return Value(
        metric,
        number,
        start,
        end,
        coverage,
        partial=bool(figures.partial[0] or short.any()),
        basis=basis if known.any() else "",
        reason="" if known.any() else "no_data",
    )
