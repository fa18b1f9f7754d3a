"""Clicks that write a goal's plan: its steps, what is to be reached on the way, and what a step is told by."""

from collections.abc import Iterator
from datetime import date

from smmdash import planning
from smmdash.checks.blank import is_blank
from smmdash.checks.ways.base import Asked, Way
from smmdash.goals import Goal


def steps(asked: Asked) -> Iterator[Way]:
    """Offer the proposed steps."""
    if asked.goal is None:
        return
    evidence = asked.evidence
    made = planning.proposed_steps(asked.goal, today=evidence.today, texts=asked.texts, facts=evidence.facts)
    if made:
        yield Way("steps", {"count": len(made)}, {"steps": made})


def on_the_way(asked: Asked) -> Iterator[Way]:
    """Offer intermediate targets on the pace line."""
    if asked.goal is None:
        return
    made = planning.proposed_intermediates(asked.goal, asked.evidence.facts, today=asked.evidence.today)
    if made:
        yield Way("milestones", {"count": len(made)}, {"milestones": made})


def step_told(asked: Asked) -> Iterator[Way]:
    """Offer a step the date that fits its place in the order, and the goal's own figure of that day to be told by."""
    goal, finding, today = asked.goal, asked.finding, asked.evidence.today
    if goal is None or finding is None:
        return
    place = next((at for at, step in enumerate(goal.steps) if f"{goal.id}/{step.id}" == finding.subject_id), None)
    if place is None:
        return
    step = goal.steps[place]
    due = step.due or _due(goal, place, today)
    if due is None:
        return
    kpi = step.kpi
    if is_blank(kpi):
        kpi = planning.figure_on(goal, due, today=today, texts=asked.texts, facts=asked.evidence.facts)
    if is_blank(kpi):
        return
    told = step.model_copy(update={"due": due, "kpi": kpi})
    made = [told if at == place else other for at, other in enumerate(goal.steps)]
    yield Way("step_told", {"day": due, "kpi": kpi}, {"steps": made})


def _due(goal: Goal, place: int, today: date) -> date | None:
    """Return the day in the middle between the step before that has one and the next one, or the deadline."""
    begins = max(today, goal.start or today)
    before = [step.due for step in goal.steps[:place] if step.due is not None]
    own = goal.steps[place].start
    first = max([begins, *before, *([own] if own is not None else [])])
    after = [step.due for step in goal.steps[place + 1 :] if step.due is not None and step.due > first]
    last = min([*after[:1], *([goal.deadline] if goal.deadline is not None else [])], default=None)
    if last is None or last < first:
        return None
    others = sum(step.due is None for step in goal.steps[place + 1 :]) if not after else 0
    if not after and not others:
        return last
    return first + (last - first) / (others + 2)
