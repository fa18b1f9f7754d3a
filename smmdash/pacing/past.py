"""What was before a goal began, in the terms in which the goal is drawn."""

from datetime import date

import numpy as np
import pandas as pd

from smmdash.facts import DAY, Facts
from smmdash.goals import Goal
from smmdash.kpi import extent, series, values
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import kind_fits, scope_of, shifted

COLUMNS = ("date", "value")
FEWEST_DAYS, MOST_DAYS = 56, 365
"""A level and a rate are shown over at least and at most this many days before the goal."""


def past(goal: Goal, facts: Facts, *, today: date) -> pd.DataFrame:
    """Return what was before the goal's start: date and value, one row per known day, none where nothing is known.

    total: the days before the start that are as many as the goal has, added up from their first day on, as the goal
    itself will be. level: the level of each day. rate: the value of every seven days, on the last of them. Nothing
    after ``today`` counts. A goal without a metric, dates or a fitting kind has no past.
    """
    if goal.metric not in METRICS or goal.start is None or goal.deadline is None or goal.deadline < goal.start:
        return _frame([], [])
    kind = goal.target.kind
    if kind == "milestone" or not kind_fits(kind, goal.metric) or goal.scope.segment.strip():
        return _frame([], [])
    if kind == "total" and METRICS[goal.metric].kind != "flow":
        return _frame([], [])
    scope = scope_of(goal.scope)
    known = extent(facts, goal.metric, scope=scope)
    if known is None:
        return _frame([], [])
    days = (goal.deadline - goal.start).days + 1
    wanted = days if kind == "total" else min(max(days, FEWEST_DAYS), MOST_DAYS)
    last = min(shifted(goal.start, -1), today)
    first = max(shifted(last, 1 - min(wanted, MOST_DAYS)), known[0])
    if first > last:
        return _frame([], [])
    if kind == "rate":
        weeks = [(shifted(last, -back - 6), shifted(last, -back)) for back in range(0, (last - first).days - 5, 7)][
            ::-1
        ]
        found = values(facts, goal.metric, weeks, scope=scope, today=today) if weeks else []
        return _frame([week[1] for week in weeks], [one.number for one in found])
    daily = series(facts, goal.metric, first, last, by="day", scope=scope, today=today)
    numbers = daily["value"].to_numpy(dtype=float)
    if kind == "total":
        numbers = np.where(np.isnan(numbers), np.nan, np.nancumsum(numbers))
    return _frame(list(daily["start"]), list(numbers))


def _frame(days: list[date], numbers: list[float]) -> pd.DataFrame:
    made = pd.DataFrame({"date": pd.Series(days, dtype=DAY), "value": pd.Series(numbers, dtype=float)})
    return made[made["value"].notna()].reset_index(drop=True)
