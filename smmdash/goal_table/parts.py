"""The parts of a goal as the cells of a row set them; ``told`` holds the cells by column, None for an empty one."""

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from smmdash.goal_table.cells import Bad
from smmdash.goal_table.columns import COLUMNS
from smmdash.goals import Baseline, Budget, Goal, Outcome, StatusOverride, Step
from smmdash.goals.types import comparison_of, kind_of
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import MEAN_OF

_PLAIN = ("statement", "goal_type", "metric", "owner")
_DAYS = ("start", "deadline", "milestone_done", "paused")
_ENDS = ("low", "high", "first", "last")


def fill(made: Goal, told: Mapping[str, Any], notes: list[str], *, today: date, new_id: Callable[[], str]) -> None:
    """Set a goal's parts in place, all but its links; what there is to say of it is noted. Raises Bad."""
    for key in _PLAIN:
        if key in told:
            setattr(made, key, told[key] or "")
    for key in _DAYS:
        if key in told:
            setattr(made, key, told[key])
    if told.get("review_every_days"):
        made.review_every_days = told["review_every_days"]
    for key, value in told.items():
        if key.startswith("scope_"):
            empty: Any = [] if COLUMNS[key].kind in ("choices", "list") else ""
            setattr(made.scope, key.removeprefix("scope_"), value or empty)
    _target(made, told)
    _baseline(made, told)
    if "steps" in told:
        made.steps = _steps(made, told["steps"] or [], new_id)
    if "milestones" in told:
        made.milestones = told["milestones"] or []
    if "check_ins" in told:
        made.check_ins = sorted(told["check_ins"] or [], key=lambda one: one.day)
    _budget(made, told, notes)
    _override(made, told, today)
    _outcome(made, told, notes, today)


def _target(made: Goal, told: Mapping[str, Any]) -> None:
    target = made.target
    if "metric" in told and made.metric in METRICS and "target_kind" not in told and target.kind != "milestone":
        target.kind = "rate" if target.per else kind_of(made.metric)
    for key in ("value", "upper"):
        if f"target_{key}" in told:
            setattr(target, key, _exact(told[f"target_{key}"], getattr(target, key)))
    for key in ("kind", "basis", "per"):
        value = told.get(f"target_{key}")
        if value:
            setattr(target, key, value)
        elif key == "per" and "target_per" in told:
            target.per = ""
    if told.get("target_comparison"):
        target.comparison = told["target_comparison"]
    elif "metric" in told and made.metric in METRICS and target.comparison != "within":
        falls = target.basis != "to" and target.value is not None and target.value < 0
        target.comparison = "at_most" if falls else comparison_of(made.metric)


def _baseline(made: Goal, told: Mapping[str, Any]) -> None:
    if not any(key.startswith("baseline_") for key in told):
        return
    held = made.baseline
    given = {key: told.get(f"baseline_{key}", getattr(held, key)) for key in ("value", "first", "last", "note")}
    given["value"] = _exact(given["value"], held.value)
    given["note"] = given["note"] or ""
    if all(given[key] == getattr(held, key) for key in given):
        return
    # a zero without a period or a note is where a total begins, not a figure that somebody set
    set_here = given["value"] != held.value and (given["value"] != 0 or bool(given["note"]))
    by_hand = given["value"] is not None and (held.by_hand or (given["first"] is None and set_here))
    same_days = (given["first"], given["last"]) == (held.first, held.last)
    made.baseline = Baseline(**given, by_hand=by_hand, periods=held.periods if same_days else _periods(made, given))


def _periods(made: Goal, given: Mapping[str, Any]) -> int:
    """Return of how many periods of the goal's length the days of its baseline are: a total's is the mean of three."""
    first, last, start, deadline = given["first"], given["last"], made.start, made.deadline
    if first is None or last is None or start is None or deadline is None:
        return 1
    return MEAN_OF if (last - first).days + 1 == MEAN_OF * ((deadline - start).days + 1) else 1


def _steps(made: Goal, steps: Sequence[Step], new_id: Callable[[], str]) -> list[Step]:
    """Give the steps ids: those of the goal's own steps with the same title, else new ones."""
    free: dict[str, list[str]] = {}
    for step in made.steps:
        free.setdefault(step.title, []).append(step.id)
    return [step.model_copy(update={"id": (free.get(step.title) or [new_id()]).pop(0)}) for step in steps]


def _budget(made: Goal, told: Mapping[str, Any], notes: list[str]) -> None:
    """Set the budget: without an amount it is what one costs times how many are wanted.

    A figure that the table changes leaves nothing of the range and the days of the data that gave the one before.
    """
    given = {key.removeprefix("budget_"): value for key, value in told.items() if key.startswith("budget_")}
    if not given:
        return
    held = made.budget or Budget()
    kept = held.model_dump()
    for key, value in given.items():
        kept[key] = _exact(value, kept[key]) if COLUMNS[f"budget_{key}"].kind == "number" else value
    kept |= {key: kept[key] or "" for key in ("currency", "note", "result")}
    figures = ("cost_per_result", "wanted", "amount")
    changed = any(kept[key] != getattr(held, key) for key in figures) and made.budget is not None
    if changed and all(kept[end] == getattr(held, end) for end in _ENDS):
        kept |= dict.fromkeys(_ENDS)
    cost, wanted = kept["cost_per_result"], kept["wanted"]
    if cost is not None and wanted is not None:
        product = cost * wanted
        if kept["amount"] is None and math.isfinite(product):
            kept["amount"] = round(product, 2)
        elif changed or made.budget is None:
            _judge(kept["amount"], product, notes)
    made.budget = Budget(**kept) if any(value not in (None, "") for value in kept.values()) else None


def _judge(amount: float | None, product: float, notes: list[str]) -> None:
    if amount is not None and not math.isclose(amount, product, rel_tol=0.01, abs_tol=0.01):
        notes.append("budget_differs")


def _override(made: Goal, told: Mapping[str, Any], today: date) -> None:
    if not any(key.startswith("status_override") for key in told):
        return
    held = made.status_override
    state = told.get("status_override", held.state if held else None)
    if not state:
        if any(told.get(f"status_override_{key}") for key in ("day", "as_of", "note")):
            raise Bad("status_override", column="status_override")
        made.status_override = None
        return
    kept = held.model_dump() if held else {}
    kept |= {key: told[f"status_override_{key}"] for key in ("day", "as_of") if f"status_override_{key}" in told}
    if "status_override_note" in told:
        kept["note"] = told["status_override_note"] or ""
    made.status_override = StatusOverride(**{**kept, "state": state, "day": kept.get("day") or today})


def _outcome(made: Goal, told: Mapping[str, Any], notes: list[str], today: date) -> None:
    if not any(key.startswith("outcome") for key in told):
        return
    held = made.outcome
    result = told.get("outcome", held.result if held else None)
    if not result:
        if any(told.get(f"outcome_{key}") for key in ("day", "reasons", "note", "repeat", "drop")):
            raise Bad("outcome", column="outcome")
        made.outcome = None
        return
    day = told.get("outcome_day") or (held.day if held else None)
    if day is None:
        day = today
        notes.append("outcome_day")
    reasons = told.get("outcome_reasons", held.reasons if held else [])
    kept = held.model_dump() if held else {}
    words = {key: told[f"outcome_{key}"] or "" for key in ("note", "repeat", "drop") if f"outcome_{key}" in told}
    made.outcome = Outcome(**{**kept, **words, "result": result, "day": day, "reasons": reasons or []})


def _exact(number: float | None, held: float | None) -> float | None:
    """Return the number there is where a table gives it back with fewer digits."""
    close = number is not None and held is not None and math.isclose(number, held, rel_tol=1e-10)
    return held if close else number
