"""A metric day by day with what its days weigh, as a forecast reads it."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.kpi.evaluate import EVERYTHING, evaluate
from smmdash.kpi.figures import Spans
from smmdash.kpi.view import Array, view
from smmdash.metrics import METRICS


@dataclass(frozen=True, eq=False)
class Daily:
    """One entry a day from ``first`` on.

    ``values`` is NaN where missing. ``weights`` are a ratio's denominators (posts, for means of posts), NaN where the
    value is missing; None for what is not divided. ``of_posts``: the day's figure comes, or would come, from posts, so
    that a day without any is a day without posts. ``carried``: a level that was not seen on the day itself.
    ``level_based``: a change that is read off levels.
    """

    first: date
    values: Array
    weights: Array | None
    of_posts: Array
    carried: Array
    level_based: Array


def daily(facts: Facts, metric: str, first: date, last: date, *, scope: Scope = EVERYTHING, today: date) -> Daily:
    """Return a metric's days from ``first`` to ``last``; nothing after ``today`` counts.

    Raises KeyError for an unknown metric and ValueError over MOST_BUCKETS days or when ``last`` lies before ``first``.
    """
    if last < first:
        raise ValueError("the last day is before the first")
    spans = Spans.daily(first, last, today)
    figures = evaluate(view(facts, scope), METRICS[metric], spans)
    weights = figures.bottom
    if weights is None and (figures.basis == "mean_per_post").any():
        weights = np.where(np.isnan(figures.number), np.nan, figures.have.astype(float))
    nowhere = np.zeros(spans.count, dtype=bool)
    return Daily(
        first,
        figures.number,
        weights,
        figures.what == "posts",
        figures.notes.get("level_carried", nowhere),
        figures.notes.get("net_new_from_level", nowhere),
    )
