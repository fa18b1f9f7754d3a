"""Checks of what goals serve and whom they are for: business goals, audiences."""

from collections.abc import Iterator

from smmdash.checks.base import Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.goals import every_open_goal, goal_finding, open_goals


@check("error", subject="goal", needs=("goals",))
def goal_without_business_goal(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The goal serves no business goal, or one that is no longer there."""
    known = {wanted.id for wanted in evidence.workspace.business_goals}
    for goal in open_goals(evidence):
        if goal.business_goal not in known:
            yield goal_finding(goal, "business_goal")


@check("warning", subject="business_goal", needs=("business_goals",))
def business_goal_without_goal(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No open social goal serves the business goal."""
    served = {goal.business_goal for goal in every_open_goal(evidence)}
    for wanted in evidence.workspace.business_goals:
        if wanted.id not in served:
            name = wanted.name.strip() or Term("check-unnamed_business_goal")
            yield Finding("business_goal", wanted.id, name, Mend("goals", f"new/{wanted.id}"))


@check("info", subject="audience", needs=("audiences", "goals"))
def audience_without_goal(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No open goal is for the audience."""
    served = {goal.audience for goal in every_open_goal(evidence)}
    named = {goal.scope.segment.strip().casefold() for goal in every_open_goal(evidence)}
    for place, audience in enumerate(evidence.workspace.audiences):
        if audience.id not in served and (not audience.name.strip() or audience.name.strip().casefold() not in named):
            name = audience.name.strip() or Term("check-unnamed_audience")
            yield Finding("audience", audience.id, name, Mend("goals", f"audiences/{place}"))
