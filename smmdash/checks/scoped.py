"""What the facts inside a goal's scope hold, worked out once for all goals that share a scope."""

from functools import partial

from smmdash.checks.base import Evidence
from smmdash.checks.measured import known_measures
from smmdash.facts import Facts, Scope, within
from smmdash.goals import Goal, GoalScope


def known_for(goal: Goal, evidence: Evidence) -> frozenset[str]:
    """Return the measures that the facts know inside a goal's scope."""
    known: frozenset[str] = evidence.once(
        ("measures", goal.scope.model_dump_json()), partial(_known, goal.scope, evidence.facts)
    )
    return known


def _known(scope: GoalScope, facts: Facts) -> frozenset[str]:
    inside = within(facts, Scope(tuple(scope.networks), tuple(scope.accounts), scope.campaign, tuple(scope.post_types)))
    if scope.segment:
        rows = inside.segments[inside.segments["segment"].str.casefold() == scope.segment.casefold()]
        return known_measures(inside) | set(rows.loc[rows["value"].notna(), "measure"])
    return known_measures(inside)
