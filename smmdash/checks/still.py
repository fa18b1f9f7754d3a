"""Checks of whether a target keeps up with what has happened since it was set."""

import math
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from smmdash import pacing
from smmdash.checks.base import Amount, Evidence, Finding, Skipped, check
from smmdash.checks.chances import ODDS_OF
from smmdash.checks.goals import goal_finding, running_goals
from smmdash.facts import Facts
from smmdash.goals import Goal
from smmdash.kpi import known_until
from smmdash.metrics import METRICS

TWO_QUARTERS = 182
MOVED = 0.2
"""A baseline that has moved by this share of itself asks for a new look at the target."""
_SIGNIFICANT = 3
_TARGET = re.compile(r"target(?:\b|_)")
"""The field of a change as smmdash writes it (target_value), or as the document has it (target, target.value)."""


@check("info", subject="goal", needs=("goals", "data"))
def kpi_static(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The target has stood for two quarters while the figure it was set from has moved."""
    for goal in running_goals(evidence):
        since = unchanged_since(goal)
        if since is None or goal.metric not in METRICS or goal.target.kind == "milestone":
            continue
        if (evidence.today - since).days < TWO_QUARTERS:
            continue
        key = ("points", since, goal.model_dump_json(include=ODDS_OF))
        then, now = evidence.once(key, partial(_points, goal, since, evidence.facts, evidence.today))
        if math.isnan(then) or math.isnan(now) or abs(now - then) < MOVED * abs(then) or then == now:
            continue
        yield goal_finding(
            goal,
            "target",
            since=since,
            then=Amount(goal.metric, then),
            now=Amount(goal.metric, float(f"{now:.{_SIGNIFICANT}g}")),
            ages={"days": (evidence.today - since).days},
        )


def unchanged_since(goal: Goal) -> date | None:
    """Return the day since which the target has been what it is: its last change, else the goal's start."""
    changes = [entry.at.date() for entry in goal.history if _TARGET.match(entry.field)]
    begun = [day for day in (goal.start, goal.created) if day is not None]
    return max([*changes, *begun[:1]], default=None)


def _points(goal: Goal, since: date, facts: Facts, today: date) -> tuple[float, float]:
    """Return point A as it was when the target was set, and as it would be by the newest data."""
    scope = pacing.scope_of(goal.scope)
    until = known_until(facts, goal.metric, scope=scope, today=today)
    if until is None or goal.target.kind == "milestone" or not pacing.kind_fits(goal.target.kind, goal.metric):
        return math.nan, math.nan
    length = (goal.deadline - goal.start) if goal.deadline and goal.start else timedelta(days=90)

    def point(start: date) -> float:
        return pacing.baseline(
            goal.metric, scope, facts, start=start, today=today, deadline=start + length, kind=goal.target.kind
        ).number

    first = goal.start is None or since <= goal.start
    then = goal.baseline.value if first and goal.baseline.value is not None else point(since)
    return then, point(until + timedelta(days=1) if goal.target.kind != "level" else until)
