"""Flows counted by the period, as in "10 sales a month": how many periods a stretch of days is."""

from datetime import date

import numpy as np

from smmdash.goals.model import Per, Target
from smmdash.kpi.periods import bucket_end, bucket_start
from smmdash.kpi.view import Array
from smmdash.metrics import METRICS


def counted_per(target: Target, metric: str) -> Per:
    """Return the period by which a target counts a flow, "" where it does not: then a rate is a ratio or a mean."""
    flow = target.kind == "rate" and metric in METRICS and METRICS[metric].kind == "flow"
    return target.per if flow else ""


def periods_in(first: date, last: date, per: Per) -> float:
    """Return how many calendar periods ``first`` to ``last`` are: January to March are three months.

    A day counts for its share of the calendar day, week, month, quarter or year that it lies in. Without a period 1, so
    that a total stays one.
    """
    return float(periods_until(first, (last - first).days + 1, per)[-1])


def periods_until(first: date, days: int, per: Per) -> Array:
    """Return, for each of so many days from ``first`` on, how many periods have gone by with it (see periods_in)."""
    if not per:
        return np.ones(days)
    if per in ("day", "week"):
        found: Array = np.arange(1, days + 1) / (7 if per == "week" else 1)
        return found
    shares, done = np.empty(days), 0
    while done < days:
        day = date.fromordinal(first.toordinal() + done)
        begin, end = bucket_start(day, per), bucket_end(bucket_start(day, per), per)
        until = min((end - first).days + 1, days)
        shares[done:until] = 1 / ((end - begin).days + 1)
        done = until
    return np.cumsum(shares)
