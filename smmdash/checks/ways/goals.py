"""Clicks that write what a goal lacks: a metric, a target from its odds, a deadline, a link, a start."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from smmdash import pacing
from smmdash.checks.base import Amount, Evidence, Finding, Term
from smmdash.checks.chances import goal_unrealistic, odds_of
from smmdash.checks.goals import every_open_goal
from smmdash.checks.measured import is_measured
from smmdash.checks.scoped import known_for
from smmdash.checks.ways.base import Asked, Way
from smmdash.goals import Baseline, Goal, Target, register
from smmdash.goals.types import GOAL_TYPES, bases_of, comparison_of, kind_of
from smmdash.metrics import METRICS
from smmdash.pacing import Suggestion
from smmdash.pacing.targets import met

NEAR = 0.005
"""A point A as near as this to the one from the data is the same, only rounded."""


def hints(goal: Goal, evidence: Evidence) -> tuple[Way, ...]:
    """Return what is lacking besides and no check names: a start, and point A where the data have another or one."""
    found = []
    if goal.start is None:
        day = goal.created or evidence.today
        found.append(Way("start", {"day": day}, {"start": day}))
    known = point_a(goal, evidence) if goal.metric in METRICS and goal.start is not None else None
    if known is not None and _is_other(goal, known.number):
        values = {"value": Amount(goal.metric, known.number)}
        found.append(Way("baseline", values, {"baseline": known.document()}))
    return tuple(found)


def _is_other(goal: Goal, number: float) -> bool:
    """Tell whether a goal has no point A, or one that the data do not bear out and no note explains."""
    held = goal.baseline
    if held.value is None:
        return True
    if goal.target.kind == "total" and held.value == 0:
        return False  # it counts from nothing, whatever was before
    return not held.note.strip() and abs(held.value - number) > NEAR * max(abs(held.value), abs(number))


def refitted(goal: Goal, metric: str) -> dict[str, Any]:
    """Return the fields of a goal with another metric: its target keeps its number, in a form that fits the metric."""
    aim = goal.target
    comparison = aim.comparison if aim.comparison == "within" else comparison_of(metric)
    basis = aim.basis if aim.basis in bases_of(metric) else bases_of(metric)[1]
    return {
        "metric": metric,
        "target": aim.model_copy(update={"kind": kind_of(metric), "comparison": comparison, "basis": basis}),
    }


def metrics(asked: Asked) -> Iterator[Way]:
    """Offer the metrics of the goal's type, those with data first.

    The target keeps its number. In a saved goal only metrics with data are offered, or else it could not be measured,
    and where the number would be out of reach the target is the one that the data tell.
    """
    if asked.goal is None:
        return
    if asked.finding is None:
        for metric in fitting(asked.goal, asked.evidence):
            yield _other_metric(asked.goal, metric)
        return
    unseen = asked.evidence.facts.is_empty or any(one.value is not None for one in asked.goal.check_ins)
    for metric in fitting(asked.goal, asked.evidence, measured=not unseen):
        made: Way | None = _other_metric(asked.goal, metric)
        if made is not None and is_hopeless(asked.goal.model_copy(update=dict(made.fields)), asked.evidence):
            made = swapped(asked, metric)
        if made is not None:
            yield made


def _other_metric(goal: Goal, metric: str) -> Way:
    return Way("metric", {"metric": Term(f"metric-{metric}")}, refitted(goal, metric))


def is_hopeless(goal: Goal, evidence: Evidence) -> bool:
    """Tell whether the check of what is out of reach would say so of a goal."""
    alone = evidence.workspace.model_copy(update={"goals": [goal]})
    found = goal_unrealistic.rule(replace(evidence, workspace=alone, only=""))
    return any(isinstance(one, Finding) for one in found)


def swapped(asked: Asked, metric: str) -> Way | None:
    """Return the way to another metric with the target that its data tell.

    None without one, where figures of the old metric are noted, which would be read as the new one's, or where another
    goal has this metric in the same scope already.
    """
    goal = asked.goal
    if goal is None or any(one.value is not None for one in goal.check_ins):
        return None
    others = [one for one in every_open_goal(asked.evidence) if one.id != goal.id and one.metric == metric]
    if any(one.scope == goal.scope for one in others):
        return None
    found = with_suggested(goal, metric, asked.evidence)
    if found is None:
        return None
    fields, value = found
    values = {"metric": Term(f"metric-{metric}"), "value": Amount(metric, value, asked.work.currency)}
    return Way("metric_target", values, fields)


def fitting(goal: Goal, evidence: Evidence, *, measured: bool = False) -> list[str]:
    """Return the other metrics of a goal's type, those with data first, or those with data alone."""
    kind = GOAL_TYPES.get(goal.goal_type)
    listed = [metric for metric in kind.metrics if metric != goal.metric] if kind else []
    known = known_for(goal, evidence) if listed else frozenset()
    listed.sort(key=lambda one: not is_measured(METRICS[one], known))
    return [one for one in listed if is_measured(METRICS[one], known)] if measured else listed


def targets(asked: Asked) -> Iterator[Way]:
    """Offer the ambitious and the safe target."""
    if asked.goal is not None:
        yield from _targets(asked.goal, asked.evidence, "ambitious", "safe")


def harder(asked: Asked) -> Iterator[Way]:
    """Offer targets that ask for more than what comes by itself."""
    if asked.goal is not None:
        yield from _targets(asked.goal, asked.evidence, "ambitious", "stretch")


def with_suggested(goal: Goal, metric: str, evidence: Evidence) -> tuple[dict[str, Any], float] | None:
    """Return the fields of a goal with another metric, point A and the ambitious target of its data, and that target.

    The words and the intermediate targets were about the metric before: without them the goal is called by its fields.
    None where the data tell no target.
    """
    aim = Target(kind=kind_of(metric), comparison=comparison_of(metric))
    bare = goal.model_copy(update={"metric": metric, "target": aim, "baseline": Baseline()})
    point = point_a(bare, evidence)
    if point is None:
        return None
    bare = bare.model_copy(update={"baseline": point.document()})
    odds = odds_of(bare, evidence, whole=True)
    offered = odds.ambitious
    if offered is None or not offered.written > 0 or _no_better(bare, offered, evidence):
        return None
    types = [goal.goal_type, *GOAL_TYPES]
    suits = next((key for key in types if key in GOAL_TYPES and metric in GOAL_TYPES[key].metrics), "")
    fields = {
        "metric": metric, "target": aim.model_copy(update={"value": offered.written}), "baseline": bare.baseline,
        "goal_type": suits, "statement": "", "milestones": [],
    }  # fmt: skip
    return fields, offered.value


def _targets(goal: Goal, evidence: Evidence, *names: str) -> Iterator[Way]:
    aim = goal.target
    if goal.metric not in METRICS or aim.kind == "milestone" or aim.comparison == "within":
        return
    odds = odds_of(goal, evidence, whole=True)
    for name in names:
        offered = getattr(odds, name)
        if offered is None or offered.written != offered.written or offered.written == aim.value:
            continue
        if _no_better(goal, offered, evidence):
            continue
        values = {"value": Amount(goal.metric, offered.value), "share": offered.share, "days": odds.days}
        yield Way(f"target_{name}", values, {"target": aim.model_copy(update={"value": offered.written})})


def _no_better(goal: Goal, offered: Suggestion, evidence: Evidence) -> bool:
    """Tell whether a suggested target asks for nothing more than there is: where a figure falls, safe is less."""
    aim = goal.target
    if aim.basis != "to":
        return offered.written <= 0 if aim.comparison == "at_least" else offered.written >= 0
    if aim.kind == "total":
        return False
    point = point_a(goal, evidence) if goal.baseline.value is None else None
    base = point.number if point is not None else goal.baseline.value
    return base is not None and met(aim.comparison, base, offered.value, offered.upper)


def deadlines(asked: Asked) -> Iterator[Way]:
    """Offer the end of the next quarter, and 90 days."""
    if asked.goal is None:
        return
    begins = max(asked.evidence.today, asked.goal.start or asked.evidence.today)
    yield by_quarter(begins)
    day = begins + timedelta(days=90)
    yield Way("deadline_90", {"day": day}, {"deadline": day})


def by_quarter(begins: date) -> Way:
    """Return the way that sets the deadline to the end of the quarter after the one in which ``begins`` lies."""
    this = register.quick_deadline("end_of_quarter", begins)
    day = register.quick_deadline("end_of_quarter", this + timedelta(1))
    return Way("deadline_quarter", {"day": day}, {"deadline": day})


def only_business_goal(asked: Asked) -> Iterator[Way]:
    """Offer the one business goal there is."""
    yield from _only("business_goal", asked.work.business_goals)


def only_audience(asked: Asked) -> Iterator[Way]:
    """Offer the one audience there is."""
    yield from _only("audience", asked.work.audiences)


def _only(name: str, entries: Any) -> Iterator[Way]:
    if len(entries) == 1 and entries[0].name.strip():
        yield Way(name, {"name": entries[0].name.strip()}, {name: entries[0].id})


def begun(asked: Asked) -> Iterator[Way]:
    """Offer a start to a goal whose odds lack nothing else."""
    if asked.goal is not None and asked.goal.start is None:
        yield from (way for way in hints(asked.goal, asked.evidence) if way.key == "start")


def point_a(goal: Goal, evidence: Evidence) -> pacing.Baseline | None:
    """Return point A of a goal as the data have it, None where they do not."""
    if goal.target.kind == "milestone" or goal.start is None:
        return None
    if not pacing.kind_fits(goal.target.kind, goal.metric, goal.target.per):
        return None
    deadline = goal.deadline if goal.deadline is not None and goal.deadline >= goal.start else None
    found = pacing.baseline(
        goal.metric, pacing.scope_of(goal.scope), evidence.facts,
        start=goal.start, today=evidence.today, deadline=deadline, kind=goal.target.kind,
        per=goal.target.per,
    )  # fmt: skip
    return found if found.known else None
