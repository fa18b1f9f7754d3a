"""Whom a goal is for: whether it says so, and between which segments its rate differs where it does not."""

from functools import partial

from smmdash.checks.base import Evidence
from smmdash.checks.segment_rates import Difference, difference
from smmdash.facts import Facts, Scope, within
from smmdash.goals import Goal
from smmdash.metrics import METRICS, Metric
from smmdash.pacing import scope_of


def names_audience(goal: Goal, evidence: Evidence) -> bool:
    """Tell whether a goal names an audience that is still there, or a segment."""
    return bool(goal.scope.segment.strip()) or any(
        audience.id == goal.audience for audience in evidence.workspace.audiences
    )


def apart(goal: Goal, evidence: Evidence) -> Difference | None:
    """Return how the goal's rate differs between segments by more than chance, None where it does not or is no rate."""
    metric = METRICS.get(goal.metric)
    if metric is None or evidence.facts.segments.empty:
        return None
    scope = whose(goal)
    found: Difference | None = evidence.once(
        ("segments", metric.key, scope), partial(_difference, evidence.facts, metric, scope)
    )
    return found


def whose(goal: Goal) -> Scope:
    """Return the networks and accounts of a goal, without what narrows it down to some of their posts."""
    inside = scope_of(goal.scope)
    return Scope(inside.networks, inside.accounts)


def _difference(facts: Facts, metric: Metric, scope: Scope) -> Difference | None:
    return difference(metric, within(facts, scope).segments)
