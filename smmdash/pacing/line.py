"""The pace line: what a goal would have on each day if it kept pace with its target."""

from datetime import date

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.goals.model import Comparison, TargetKind
from smmdash.kpi import daily, extent
from smmdash.kpi.view import Array
from smmdash.pacing.baseline import shifted

HISTORY_WEEKS = 8
"""Weekdays shape the line of a total once the history before the goal has this many weeks."""
_LOOK_BACK_WEEKS = 26


def weekday_shape(facts: Facts, metric: str, scope: Scope, start: date, today: date) -> Array | None:
    """Return seven weights (Monday first, mean 1) of the days of the week before ``start``; None for a straight line.

    Each weekday's mean over the last 26 weeks at most, where at least 8 weeks of history lie before the start and each
    weekday has a value in at least 4 of them. A weekday that lost on average gets 0.
    """
    known = extent(facts, metric, scope=scope)
    last = min(shifted(start, -1), today)
    if known is None or known[0] > shifted(last, 1 - 7 * HISTORY_WEEKS):
        return None
    first = max(known[0], shifted(last, 1 - 7 * _LOOK_BACK_WEEKS))
    values = daily(facts, metric, first, last, scope=scope, today=today).values
    weekday = (first.weekday() + np.arange(len(values))) % 7
    seen = ~np.isnan(values)
    times = np.bincount(weekday[seen], minlength=7)
    if times.min() < HISTORY_WEEKS // 2:
        return None
    means = np.maximum(np.bincount(weekday[seen], weights=values[seen], minlength=7) / times, 0.0)
    return means / means.mean() if means.mean() > 0 else None


def shares(start: date, days: int, shape: Array | None) -> Array:
    """Return W: the share of the way that should be done at the end of each of the window's days; the last is 1."""
    if shape is None:
        return np.arange(1, days + 1) / days
    weights = shape[(start.weekday() + np.arange(days)) % 7]
    if weights.sum() <= 0:
        return np.arange(1, days + 1) / days
    found: Array = np.cumsum(weights) / weights.sum()
    return found


def expected(kind: TargetKind, comparison: Comparison, start: float, target: float, done: Array) -> Array:
    """Return the expected figure for each share ``done`` of the way (research: pacing per kind of target).

    total: T W. level and rate: A + (T - A) W; ``at_most`` falls by the same percentage every day, A (T / A)^W, where
    both are positive. Where A is unknown, or the limit is already kept, the line is flat at T.
    """
    if kind == "total":
        return target * done
    if np.isnan(start) or (comparison == "at_most" and target >= start):
        return np.full(len(done), target)
    if comparison == "at_most" and start > 0 and target > 0:
        found: Array = start * (target / start) ** done
        return found
    return start + (target - start) * done
