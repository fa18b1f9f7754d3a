"""Changes of a goal. Each returns a new goal; what changed is kept in its history, field by field."""

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from smmdash.goals.model import Change, CheckIn, Goal, Step
from smmdash.goals.planned import Budget, Intermediate

MOST_CHANGES = 2000
_NOTE = 4000


def facets(goal: Goal) -> dict[str, str]:
    """Return what a person can change, as language-neutral texts: keys, ISO dates, plain numbers, JSON for lists."""
    scope, target, baseline = goal.scope, goal.target, goal.baseline
    return {
        "statement": goal.statement,
        "goal_type": goal.goal_type,
        "business_goal": goal.business_goal,
        "metric": goal.metric,
        "scope_networks": _listed(scope.networks),
        "scope_accounts": _listed(scope.accounts),
        "scope_post_types": _listed(scope.post_types),
        "scope_campaign": scope.campaign,
        "scope_segment": scope.segment,
        "target_kind": target.kind,
        "target_comparison": target.comparison,
        "target_basis": target.basis,
        "target_value": _written(target.value),
        "target_upper": _written(target.upper),
        "target_per": target.per,
        "baseline_value": _written(baseline.value),
        "baseline_period": "/".join(_written(day) for day in (baseline.first, baseline.last) if day),
        "baseline_note": baseline.note,
        "start": _written(goal.start),
        "deadline": _written(goal.deadline),
        "owner": goal.owner,
        "audience": goal.audience,
        "steps": _listed(_step(step) for step in goal.steps),
        "milestones": _listed(_milestone(one) for one in goal.milestones),
        "budget": _budget(goal.budget),
        "review_every_days": _written(goal.review_every_days),
        "milestone_done": _written(goal.milestone_done),
        "status_override": goal.status_override.state if goal.status_override else "",
        "paused": _written(goal.paused),
        "outcome": goal.outcome.result if goal.outcome else "",
        "outcome_reasons": _listed(goal.outcome.reasons) if goal.outcome else "",
        "outcome_note": goal.outcome.note if goal.outcome else "",
        "outcome_repeat": goal.outcome.repeat if goal.outcome else "",
        "outcome_drop": goal.outcome.drop if goal.outcome else "",
    }


def changed(goal: Goal, *, at: datetime, reason: str = "", **fields: Any) -> Goal:
    """Return the goal with ``fields`` set and one history entry for every facet that differs.

    Raises pydantic.ValidationError for what the model does not hold (an unknown field, a text too long).
    """
    made = goal.model_copy(deep=True)
    for name, value in fields.items():
        setattr(made, name, value)
    before, after = facets(goal), facets(made)
    entries = [
        Change(at=at, field=name, old=before[name][:_NOTE], new=after[name][:_NOTE], reason=reason[:_NOTE])
        for name in before
        if before[name] != after[name]
    ]
    if entries:
        made.history = [*goal.history, *entries][-MOST_CHANGES:]
    return made


def duplicated(goal: Goal, goal_id: str, *, today: date) -> Goal:
    """Return a copy to be altered: the same aim and plan, nothing of what has happened to the original."""
    steps = [step.model_copy(update={"done": False}) for step in goal.steps]
    return goal.model_copy(
        deep=True,
        update={
            "id": goal_id, "steps": steps, "check_ins": [], "history": [], "outcome": None, "milestone_done": None,
            "odds": [], "status_override": None, "paused": None, "created": today,
        },
    )  # fmt: skip


def checked_in(goal: Goal, check_in: CheckIn) -> Goal:
    """Return the goal with a check-in; a later one on the same day takes the place of the earlier."""
    kept = [known for known in goal.check_ins if known.day != check_in.day]
    return goal.model_copy(update={"check_ins": sorted([*kept, check_in], key=lambda known: known.day)})


def unchecked(goal: Goal, day: date) -> Goal:
    """Return the goal without the check-in of a day."""
    return goal.model_copy(update={"check_ins": [known for known in goal.check_ins if known.day != day]})


def unlinked(goals: list[Goal], field: str, gone: str, *, at: datetime) -> list[Goal]:
    """Return the goals without the link ``field`` (business_goal or audience) to something that was removed."""
    return [changed(goal, at=at, **{field: ""}) if getattr(goal, field) == gone else goal for goal in goals]


def replaced(goals: list[Goal], goal_id: str, change: Callable[[Goal], Goal]) -> list[Goal]:
    """Return the goals with one of them changed."""
    return [change(goal) if goal.id == goal_id else goal for goal in goals]


def moved(items: list[str], item: str, by: int) -> list[str]:
    """Return the list with one item moved by places; at either end it stays."""
    made = [other for other in items if other != item]
    place = min(max(items.index(item) + by, 0), len(made))
    return [*made[:place], item, *made[place:]]


def _step(step: Step) -> str:
    when = " – ".join(_written(day) for day in (step.start, step.due) if day)
    parts = [step.title, step.owner, when, step.kpi]
    return ("✓ " if step.done else "") + " · ".join(part for part in parts if part)


def _milestone(one: Intermediate) -> str:
    return " · ".join(part for part in (_written(one.day), _written(one.value), one.note) if part)


def _budget(budget: Budget | None) -> str:
    if budget is None:
        return ""
    factors = " × ".join(_written(number) for number in (budget.wanted, budget.cost_per_result) if number is not None)
    amount = f"{_written(budget.amount)} {budget.currency}".strip()
    return f"{factors} = {amount}" if factors else amount


def _listed(items: Any) -> str:
    listed = list(items)
    return json.dumps(listed, ensure_ascii=False) if listed else ""


def _written(value: float | date | None) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return repr(int(value)) if value == int(value) else repr(value)
