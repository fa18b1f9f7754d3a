"""Checks of a goal's plan: steps that can be told done, and something to reach on the way."""

from collections.abc import Iterator
from datetime import date

from smmdash.checks.base import Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.blank import is_blank
from smmdash.checks.goals import goal_finding, open_goals
from smmdash.goals import Goal

LONG_DAYS = 180
"""A goal over more days than these needs something to reach on the way."""


@check("info", subject="step", needs=("goals",))
def step_without_kpi(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A step that is still to be done has no date, or nothing to tell by that it is done."""
    for goal in open_goals(evidence):
        for place, step in enumerate(goal.steps, start=1):
            lacking = [
                key for key, told in (("due", step.due is not None), ("kpi", not is_blank(step.kpi))) if not told
            ]
            if step.done or not step.title.strip() or not lacking:
                continue
            yield Finding(
                "step",
                f"{goal.id}/{step.id}",
                step.title.strip(),
                Mend("plan", f"{goal.id}/steps"),
                {
                    "goal": goal.statement.strip() or Term("check-unnamed_goal"),
                    "place": place,
                    "lacking": tuple(Term(f"check-lacking_{key}") for key in lacking),
                },
                deadline=goal.deadline,
            )


@check("warning", subject="goal", needs=("goals",))
def long_goal_without_milestones(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Over LONG_DAYS days with no intermediate target; without a figure to reach, with no step that has a measure."""
    for goal in open_goals(evidence):
        start = goal.start or goal.created
        if start is None or goal.deadline is None:
            continue
        days = (goal.deadline - start).days
        if days > LONG_DAYS and not on_the_way(goal):
            yield goal_finding(goal, "steps", days=days, most=LONG_DAYS)


def on_the_way(goal: Goal) -> bool:
    """Tell whether there is something to reach between start and deadline.

    The figure of a goal has intermediate targets. A milestone has none, so the measure of one of its steps serves.
    """
    start, deadline = goal.start or goal.created or date.min, goal.deadline or date.max
    days = [one.day for one in goal.milestones if one.value is not None]
    if goal.target.kind == "milestone":
        days += [step.due for step in goal.steps if step.due is not None and not is_blank(step.kpi)]
    return any(start < day < deadline for day in days)
