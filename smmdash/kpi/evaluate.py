"""Facts and a metric give numbers: one for a period, or one per calendar bucket."""

from datetime import date

import numpy as np
import pandas as pd

from smmdash.facts import DAY, Facts, Scope
from smmdash.kpi.figures import Figures, Spans, day_number
from smmdash.kpi.flows import flow, net_flow, post_count
from smmdash.kpi.levels import level
from smmdash.kpi.periods import Grain, WeekStart, buckets
from smmdash.kpi.ratios import ratio
from smmdash.kpi.result import Coverage, Value
from smmdash.kpi.special import median, unique
from smmdash.kpi.view import View, view
from smmdash.metrics import METRICS, FirstOf, Level, Median, Metric, Minus, PostCount, Ratio, Sum, Unique

EVERYTHING = Scope()
MOST_CELLS = 1_000_000
"""Accounts times buckets that are worked on at once, which bounds memory whatever the files hold."""
SERIES_COLUMNS = ("start", "end", "value", "partial", "have", "of", "basis")


def value(facts: Facts, metric: str, start: date, end: date, *, scope: Scope = EVERYTHING, today: date) -> Value:
    """Return the figure of ``metric`` from ``start`` to ``end``, both included; nothing after ``today`` counts.

    Raises KeyError for an unknown metric and ValueError when the period ends before it starts.
    """
    return values(facts, metric, [(start, end)], scope=scope, today=today)[0]


def values(
    facts: Facts, metric: str, periods: list[tuple[date, date]], *, scope: Scope = EVERYTHING, today: date
) -> list[Value]:
    """Return the figure of each period; periods must follow one another without gaps."""
    if any(last < first for first, last in periods):
        raise ValueError("a period ends before it starts")
    wanted = METRICS[metric]
    if not periods:
        return []
    figures = evaluate(view(facts, scope), wanted, Spans.of(periods, today))
    return [_value(figures, wanted, place, first, last) for place, (first, last) in enumerate(periods)]


def series(
    facts: Facts,
    metric: str,
    start: date,
    end: date,
    *,
    by: Grain = "week",
    scope: Scope = EVERYTHING,
    today: date,
    week_start: WeekStart = "monday",
) -> pd.DataFrame:
    """Return one row per full calendar bucket that covers ``start`` to ``end``: the columns of SERIES_COLUMNS.

    start, end (days), value (NaN where missing), partial (today has not closed it, or the data do not reach its ends),
    have, of (coverage), basis. Every row equals ``value`` of that bucket. Raises KeyError for an unknown metric and
    ValueError over MOST_BUCKETS buckets.
    """
    wanted = METRICS[metric]
    spans = (
        Spans.daily(start, end, today)
        if by == "day"
        else Spans.of(buckets(start, end, by, week_start=week_start), today)
    )
    figures = evaluate(view(facts, scope), wanted, spans) if spans.count else Figures.blank(spans)
    return pd.DataFrame(
        {
            "start": spans.first.astype("datetime64[D]").astype(DAY),
            "end": spans.last.astype("datetime64[D]").astype(DAY),
            "value": figures.number,
            "partial": figures.partial,
            "have": figures.have,
            "of": figures.of,
            "basis": pd.Series(figures.basis, dtype="str"),
        }
    )


def evaluate(seen: View, metric: Metric, spans: Spans) -> Figures:
    """Evaluate a metric's formula in every bucket, a bounded number of accounts x buckets at a time."""
    at_once = max(1, MOST_CELLS // max(len(seen.accounts), 1))
    if spans.count > at_once:
        return Figures.joined([_evaluate(seen, metric, part) for part in spans.cut(at_once)])
    return _evaluate(seen, metric, spans)


def _evaluate(seen: View, metric: Metric, spans: Spans) -> Figures:
    formula = metric.formula
    if isinstance(formula, Ratio):
        return ratio(seen, formula, spans)
    if isinstance(formula, PostCount):
        return post_count(seen, spans)
    if isinstance(formula, FirstOf):
        return net_flow(seen, formula, spans)
    if isinstance(formula, Sum | Minus):
        return flow(seen, formula, spans)
    if isinstance(formula, Median):
        return median(seen, formula.measure, spans)
    if isinstance(formula, Unique):
        return unique(seen, formula.measure, spans)
    if type(formula) is Level:
        return level(seen, formula.measure, spans)
    raise TypeError(f"{metric.key}: {type(formula).__name__} is not a formula of its own")


def _value(figures: Figures, metric: Metric, place: int, first: date, last: date) -> Value:
    money = metric.unit == "money"
    return Value(
        metric=metric.key,
        number=float(figures.number[place]),
        start=first,
        end=last,
        coverage=Coverage(
            have=int(figures.have[place]),
            of=int(figures.of[place]),
            what=str(figures.what[place]),
            accounts_have=int(figures.accounts_have[place]),
            accounts_of=figures.accounts_of,
        ),
        partial=bool(figures.partial[place]),
        basis=str(figures.basis[place]),
        reason=str(figures.reason[place]),
        currency=str(figures.currency[place] or "") if money else "",
        notes=tuple(key for key, where in figures.notes.items() if where[place]),
    )


def extent(facts: Facts, metric: str, *, scope: Scope = EVERYTHING) -> tuple[date, date] | None:
    """Return the first and last day on which any measure that ``metric`` can use is known, None without one.

    Posts count by the day they were published; a file's own total of different people by its first and last day.
    """
    seen, wanted = view(facts, scope), METRICS[metric]

    def find() -> tuple[date, date] | None:
        ends = days_with(seen, wanted)
        return (_date(int(ends.min())), _date(int(ends.max()))) if len(ends) else None

    found: tuple[date, date] | None = seen.days.once(("extent", metric), find)
    return found


def _date(day: int) -> date:
    return date.fromordinal(day + date(1970, 1, 1).toordinal())


def known_until(facts: Facts, metric: str, *, scope: Scope = EVERYTHING, today: date) -> date | None:
    """Return the last day, ``today`` at most, that the data reach for ``metric``; None where nothing has it.

    The newest row, whatever it holds, of the accounts that ever have one of the metric's measures: a day on which an
    account reports other figures but not this one has been reached. Figures of posts reach as far beyond the last post
    as their account's usual gap between posts says, yesterday at most.
    """
    seen, wanted = view(facts, scope), METRICS[metric]
    found: date | None = seen.days.once(("until", metric, today), lambda: _known_until(seen, wanted, today))
    return found


def _known_until(seen: View, wanted: Metric, today: date) -> date | None:
    on_days, on_posts = (np.zeros(len(seen.accounts), dtype=bool) for _ in range(2))
    for measure in sorted(wanted.needs):
        on_days |= seen.days.points(Sum((measure,)), "max").has
        on_posts |= seen.posts.points(Sum((measure,))).has
    if "posts" in wanted.needs:
        on_posts[seen.posts.account] = True
    of_posts = isinstance(wanted.formula, PostCount) or getattr(wanted.formula, "grain", "") == "posts"
    if not of_posts:
        on_posts &= ~on_days
    has = on_days | on_posts
    last = [int(table.day[has[table.account]][-1]) for table in (seen.days, seen.posts) if has[table.account].any()]
    if on_posts.any():
        last.append(min(int(seen.post_span()[1][on_posts].max()), day_number(today) - 1))
    return min(_date(max(last)), today) if last else None


def days_with(seen: View, metric: Metric) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Return the first and last day of every measure that a metric can use."""
    found: list[int] = []
    for measure in sorted(metric.needs):
        for table in (seen.days, seen.posts):
            points = table.points(Sum((measure,)), "max" if table is seen.days else "sum")
            if len(points.day):
                found += [int(points.day[0]), int(points.day[-1])]
    if isinstance(metric.formula, Unique) and not (seen.scope.campaign or seen.scope.post_types):
        first, last, _, _ = seen.own_periods(metric.formula.measure)
        found += [*first.tolist(), *last.tolist()]
    if isinstance(metric.formula, PostCount) or metric.needs == {"posts"}:
        found += [int(day) for day in seen.posts.day[[0, -1]]] if len(seen.posts.day) else []
    return np.array(found, dtype=np.int64)
