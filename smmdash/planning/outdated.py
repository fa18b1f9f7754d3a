"""What of a plan was made for an earlier target: intermediate targets off the new way, steps with old figures."""

import re
from collections.abc import Collection
from datetime import date

from smmdash.facts import Facts
from smmdash.goals import Goal
from smmdash.goals.named import names_metric
from smmdash.metrics import METRICS
from smmdash.pacing import target_values
from smmdash.planning.intermediates import proposed_intermediates
from smmdash.planning.way import on_the_way

OFF_THE_WAY = 0.05
"""Part of the whole way that an intermediate target may lie beside the pace line before it is unlike it."""
AIM = (
    "metric",
    "target_value",
    "target_upper",
    "target_basis",
    "target_comparison",
    "target_kind",
    "start",
    "deadline",
)
"""Fields of the history that move the way."""
_FIELDS = ("metric", "target", "start", "deadline")
_FIGURE = re.compile(r"\d")


def outdated_intermediates(goal: Goal, facts: Facts, *, today: date, saved: Goal | None = None) -> bool:
    """Tell whether intermediate targets do not lead to the target any more, and others can be proposed.

    Those beyond the target or after the deadline do not. Those beside the pace line by more than OFF_THE_WAY do not
    where the target, the metric or the dates were changed after them: what a person put beside the line by hand stays.
    ``saved`` is the goal as it was before a change that is being written.
    """
    if not goal.milestones or goal.metric not in METRICS or goal.deadline is None or goal.start is None:
        return False
    if not any(_is_beyond(goal, one.day, one.value) for one in goal.milestones) and not (
        _aimed_later(goal, "milestones", saved) and _beside_the_way(goal, facts, today)
    ):
        return False
    return bool(proposed_intermediates(goal, facts, today=today))


def outdated_steps(goal: Goal, *, saved: Goal | None = None) -> bool:
    """Tell whether steps that are still to be done name figures of the metric from before the target was changed."""
    if goal.metric not in METRICS:
        return False
    said = [f"{step.title}. {step.kpi}" for step in goal.steps if not step.done]
    named = any(_FIGURE.search(one) and names_metric(one, goal.metric) for one in said)
    return named and _aimed_later(goal, "steps", saved)


def _aimed_later(goal: Goal, field: str, saved: Goal | None) -> bool:
    if saved is not None and any(getattr(goal, name) != getattr(saved, name) for name in _FIELDS):
        return bool(getattr(saved, field) == getattr(goal, field))
    # of one change the target stands before the steps, so that what was changed together is in order
    return _last(goal, AIM) > _last(goal, (field,))


def _last(goal: Goal, fields: Collection[str]) -> int:
    """Return the place of the last change of some fields in the history, -1 without one."""
    return max((place for place, entry in enumerate(goal.history) if entry.field in fields), default=-1)


def _is_beyond(goal: Goal, day: date, value: float | None) -> bool:
    if goal.deadline is not None and day > goal.deadline:
        return True
    target, _ = target_values(goal)
    if value is None or goal.target.comparison == "within":
        return False
    return value < target if _is_falling(goal, target) else goal.target.comparison == "at_least" and value > target


def _is_falling(goal: Goal, target: float) -> bool:
    start = goal.baseline.value
    return goal.target.comparison == "at_most" and start is not None and target < start


def _beside_the_way(goal: Goal, facts: Facts, today: date) -> bool:
    listed = [one for one in goal.milestones if one.value is not None]
    assert goal.start is not None
    assert goal.deadline is not None
    if any(not goal.start <= one.day <= goal.deadline for one in listed):
        return True
    due = on_the_way(goal, [one.day for one in listed], facts, today=today)
    end = on_the_way(goal, [goal.deadline], facts, today=today)
    begin = 0.0 if goal.target.kind == "total" else goal.baseline.value or 0.0
    room = OFF_THE_WAY * abs(end[0] - begin) if end else 0.0
    return any(abs(figure - (one.value or 0.0)) > room for figure, one in zip(due, listed, strict=False))
