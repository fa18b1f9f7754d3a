"""Checks of goals: can each be understood, measured, owned, planned and reviewed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from smmdash.checks.base import Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.blank import is_blank
from smmdash.checks.measured import is_measured
from smmdash.checks.scoped import known_for
from smmdash.checks.segment_apart import apart, names_audience
from smmdash.goals import Goal
from smmdash.goals.life import resumed_on
from smmdash.metrics import METRICS
from smmdash.planning import MOST_STEPS

MOST_GOALS = 7
PLANNED = ("steps", "milestones", "budget")
"""Fields of a goal that are written on the page of the plan."""


def open_goals(evidence: Evidence) -> list[Goal]:
    """Return the goals to judge: those neither ended nor paused, or the one that alone is judged."""
    return [goal for goal in every_open_goal(evidence) if not evidence.only or goal.id == evidence.only]


def every_open_goal(evidence: Evidence) -> list[Goal]:
    """Return the goals that are neither ended nor paused, judged or not."""
    return [goal for goal in evidence.workspace.goals if goal.outcome is None and goal.paused is None]


def running_goals(evidence: Evidence) -> list[Goal]:
    """Return the open goals whose deadline has not passed."""
    return [goal for goal in open_goals(evidence) if goal.deadline is None or goal.deadline >= evidence.today]


def goal_finding(goal: Goal, field: str, *, ages: dict[str, Any] | None = None, **values: Any) -> Finding:
    """Return a finding about a goal that is mended in one of its fields."""
    return Finding(
        "goal",
        goal.id,
        goal.statement.strip() or Term("check-unnamed_goal"),
        Mend("plan" if field in PLANNED else "goals", f"{goal.id}/{field}"),
        values,
        ages or {},
        goal.deadline,
    )


@check("error", subject="goal", needs=("goals",))
def goal_vague(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No metric can be told from the goal; a milestone needs words instead."""
    for goal in open_goals(evidence):
        if is_blank(goal.statement) if goal.target.kind == "milestone" else goal.metric not in METRICS:
            yield goal_finding(goal, "metric")


@check("error", subject="goal", needs=("goals",))
def goal_without_target(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No number to reach."""
    for goal in open_goals(evidence):
        target = goal.target
        if target.kind == "milestone":
            continue
        if target.value is None or (target.comparison == "within" and target.upper is None):
            yield goal_finding(goal, "target")


@check("error", subject="goal", needs=("goals",))
def goal_without_deadline(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No date to reach it by."""
    for goal in open_goals(evidence):
        if goal.deadline is None:
            yield goal_finding(goal, "deadline")


@check("warning", subject="goal", needs=("goals",))
def goal_deadline_passed(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The deadline is over and the goal has no outcome."""
    for goal in open_goals(evidence):
        if goal.deadline is not None and goal.deadline < evidence.today:
            days = (evidence.today - goal.deadline).days
            yield goal_finding(goal, "outcome", deadline=goal.deadline, ages={"days": days})


@check("error", subject="goal", needs=("goals", "data"))
def goal_unmeasured(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The metric has no data for its scope in any upload, and nobody notes it by hand."""
    for goal in open_goals(evidence):
        metric = METRICS.get(goal.metric)
        noted = any(check_in.value is not None for check_in in goal.check_ins)
        if metric is None or goal.target.kind == "milestone" or noted:
            continue
        if not is_measured(metric, known_for(goal, evidence)):
            yield goal_finding(goal, "metric", metric=Term(f"metric-{metric.key}"))


@check("warning", subject="goal", needs=("goals",))
def goal_without_audience(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No audience segment is named, or the named one is no longer there.

    Where the goal's rate differs between segments, ``audience_rates_differ`` says it, and between whom to choose.
    """
    for goal in open_goals(evidence):
        if not names_audience(goal, evidence) and apart(goal, evidence) is None:
            yield goal_finding(goal, "audience")


@check("warning", subject="goal", needs=("goals",))
def goal_without_owner(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Nobody is named."""
    for goal in open_goals(evidence):
        if is_blank(goal.owner):
            yield goal_finding(goal, "owner")


@check("warning", subject="goal", needs=("goals",))
def goal_without_steps(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The plan has no steps."""
    for goal in open_goals(evidence):
        if not any(step.title.strip() for step in goal.steps):
            yield goal_finding(goal, "steps")


@check("info", subject="goal", needs=("goals",))
def goal_too_many_steps(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The plan has more steps than a person keeps in mind."""
    for goal in open_goals(evidence):
        count = sum(bool(step.title.strip()) for step in goal.steps)
        if count > MOST_STEPS:
            yield goal_finding(goal, "steps", count=count, most=MOST_STEPS)


@check("warning", subject="goal", needs=("goals",))
def review_overdue(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No check-in within the goal's own cadence, counted from its last check-in or its start."""
    for goal in running_goals(evidence):
        began = goal.start or goal.created
        seen = [check_in.day for check_in in goal.check_ins if check_in.day <= evidence.today]
        last = max([*seen, *(day for day in (began, resumed_on(goal)) if day)], default=None)
        if last is None:
            yield Skipped("no_start")
            continue
        due = last + timedelta(days=goal.review_every_days)
        if due < evidence.today:
            days = (evidence.today - due).days
            yield goal_finding(goal, "check_ins", last=last, cadence=goal.review_every_days, ages={"days": days})


@check("info", subject="workspace", needs=("goals",))
def too_many_goals(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """More goals run at once than a team can pursue."""
    count = len(running_goals(evidence))
    if count > MOST_GOALS:
        name = evidence.workspace.name.strip() or Term("check-unnamed_workspace")
        yield Finding("workspace", "goals", name, Mend("goals"), {"count": count, "most": MOST_GOALS})
