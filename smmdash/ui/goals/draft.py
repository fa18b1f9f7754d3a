"""The goal being written. Its fields live in widgets (keys ``w:goals-FIELD``) until they are saved as one change."""

import secrets
from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from smmdash import planning
from smmdash.goals import Baseline, Goal, GoalScope, Step, Target, edit
from smmdash.goals.types import Example, bases_of, comparison_of, kind_of
from smmdash.metrics import METRICS
from smmdash.store import Workspace
from smmdash.ui import session
from smmdash.ui.goals import figures, typed
from smmdash.ui.page_state import PageState

NEW = "new"
_NUMBERS = ("value", "upper", "baseline_value")
_STEP = ("title", "owner", "start", "due", "kpi", "done")
_LINE, _NOTE = 300, 4000

_STATE = PageState("goals")
key, get, put, drop = _STATE.key, _STATE.get, _STATE.put, _STATE.drop


def found(goal_id: str) -> Goal | None:
    """Return a goal of the open workspace."""
    return next((goal for goal in session.workspace().goals if goal.id == goal_id), None)


def editing() -> str:
    """Return what the editor is open for: a goal's id, NEW, or nothing. ``?goal=`` asks for it and shows it."""
    asked, held = st.query_params.get("goal", ""), get("editing", "")
    if asked and asked != held:
        field = st.query_params.get("field", "")
        keep()
        if asked == NEW:
            begin(business_goal=st.query_params.get("business_goal", ""), audience=st.query_params.get("audience", ""))
        elif (goal := found(asked)) is not None:
            load(goal)
            if field:  # opening closes what was open, and with it forgets the field that the link is about
                st.query_params["field"] = field
        else:
            put("lost", True)
            close()
    elif held and held != NEW and found(held) is None:
        put("lost", True)
        close()
    elif held and not asked and held != NEW and untouched():
        close()  # the browser's Back button, or another page: there is nothing to keep
    elif held and not asked:
        st.query_params["goal"] = held  # a page switch drops it, the draft stays
    return str(get("editing", ""))


def begin(example: Example | None = None, goal_type: str = "", business_goal: str = "", audience: str = "") -> None:
    """Open the editor for a new goal, empty or from an example, for a business goal or an audience."""
    today = session.today()
    fresh = Goal(id=NEW, start=today, goal_type=goal_type, business_goal=business_goal, audience=audience)
    if example is not None:
        taken = example.goal(NEW, goal_type, today=today)
        fresh = taken.model_copy(update={"business_goal": business_goal, "audience": audience})
    load(fresh)


def load(goal: Goal) -> None:
    """Fill the widgets from a goal and open the editor for it."""
    close()
    put("editing", goal.id)
    put("opened", get("opened", 0) + 1)
    st.query_params["goal"] = goal.id
    held = values(goal)
    for name, value in held.items():
        put(name, value)
    numbers_in_language()
    for step in goal.steps:
        _put_step(step)
    put("held", tuple(held))
    put("as_opened", written())


def values(goal: Goal) -> dict[str, Any]:
    """Return what the fields hold for a goal, numbers as they are written in the visitor's language."""
    language = session.texts().language
    scope, target, baseline = goal.scope, goal.target, goal.baseline
    return {
        "statement": goal.statement,
        "goal_type": goal.goal_type or None,
        "metric": goal.metric or None,
        "networks": list(scope.networks),
        "accounts": list(scope.accounts),
        "post_types": list(scope.post_types),
        "campaign": scope.campaign,
        "segment": scope.segment,
        "kind": target.kind,
        "comparison": target.comparison,
        "basis": target.basis,
        "per": target.per,
        "value": typed.write(target.value, language),
        "upper": typed.write(target.upper, language),
        "milestone_done": goal.milestone_done,
        "start": goal.start,
        "deadline": goal.deadline,
        "by_hand": baseline.by_hand,
        "baseline_value": typed.write(baseline.value, language) if baseline.by_hand else "",
        "baseline_note": baseline.note,
        "business_goal": goal.business_goal or None,
        "audience": goal.audience or None,
        "owner": goal.owner or None,
        "review_every_days": goal.review_every_days,
        "reason": "",
        "milestones_again": False,
        "steps": [step.id for step in goal.steps],
    }


def numbers_in_language() -> None:
    """Note that the number fields hold numbers written in the visitor's language."""
    for name in _NUMBERS:
        put(f"{name}_language", session.texts().language)


def written() -> dict[str, Any]:
    """Return what the fields hold."""
    steps = [f"step_{name}-{step}" for step in get("steps", []) for name in _STEP]
    return {name: get(name) for name in (*get("held", ()), *steps, *(f"{number}_language" for number in _NUMBERS))}


def came_filled() -> bool:
    """Tell whether the draft came with something in it: from a sentence, an example or a saved goal."""
    opened = get("as_opened") or {}
    return bool(opened.get("metric") or opened.get("statement"))


def untouched() -> bool:
    """Tell whether nothing was written in the draft since it was opened."""
    return bool(written() == get("as_opened"))


def keep() -> None:
    """Put the open draft aside, if anything was written in it, before a link leads elsewhere."""
    if get("editing") and not untouched():
        put("kept", (get("editing"), written()))


def kept() -> tuple[str, dict[str, Any]] | None:
    """Return the draft that was put aside: its goal's id or NEW, and what was written."""
    found_kept: tuple[str, dict[str, Any]] | None = get("kept")
    return found_kept


def resume() -> None:
    """Open the draft that was put aside; what is open now is put aside in its place, if anything was written in it."""
    back = kept()
    put("kept", None)
    if back is None:
        return
    editing_id, written = back
    goal = Goal(id=NEW) if editing_id == NEW else found(editing_id)
    if goal is None:
        put("lost", True)
        return
    keep()
    load(goal)
    for name, value in written.items():
        put(name, value)


def forget() -> None:
    """Drop the draft that was put aside."""
    put("kept", None)


def lead_to(goal_id: str) -> None:
    """Put a goal's card in view on the next run."""
    put("after", goal_id)
    put("arrived", get("arrived", 0) + 1)


def mend(goal: Goal, field: str) -> None:
    """Open the editor for a goal at one of its fields."""
    load(goal)
    st.query_params["field"] = field


def close() -> None:
    """Close the editor; what was not saved is dropped."""
    drop("editing", "refused", "rhythm_own")
    for asked in ("goal", "field"):
        st.query_params.pop(asked, None)


def is_whole(metric: str, basis: str) -> bool:
    """Tell whether the target counts things, so that three digits after a mark are thousands."""
    return basis != "by_percent" and metric in METRICS and METRICS[metric].kind in ("stock", "flow", "unique")


def number(name: str) -> typed.Typed:
    """Return the number typed into a field, in the notation it was typed in."""
    metric, basis = get("metric", ""), "to" if name == "baseline_value" else get("basis", "to")
    language = get(f"{name}_language", session.texts().language)
    return typed.read(get(name, ""), language, whole=is_whole(metric, basis))


def in_language(name: str, read: Callable[[str], typed.Typed] | None = None) -> None:
    """Write a typed number anew when the visitor has switched the language, since 1,500 means another number there.

    ``read`` reads the field as typed, where it is not one of the editor's.
    """
    language = session.texts().language
    if get(f"{name}_language", language) != language:
        value = (read or number)(name).value
        if value is not None:
            put(name, typed.write(value, language))
    put(f"{name}_language", language)


def unreadable() -> list[str]:
    """Return the number fields in use whose text is no number."""
    used = [] if get("kind") == "milestone" else ["value"]
    if used and get("comparison") == "within":
        used.append("upper")
    if get("by_hand", False):
        used.append("baseline_value")
    return [name for name in used if number(name).problem]


def goal() -> Goal:
    """Return the goal as the widgets have it now."""
    base = found(get("editing", "")) or Goal(id=NEW)
    return base.model_copy(update=fields())


def fields() -> dict[str, Any]:
    """Return the goal's fields as the widgets have them now."""
    kind = get("kind", "total")
    comparison = get("comparison", "at_least")
    scope = GoalScope(
        networks=get("networks", [])[:40],
        accounts=[name[:_LINE] for name in get("accounts", [])],
        post_types=[name[:_LINE] for name in get("post_types", [])][:50],
        campaign=(get("campaign", "") or "")[:_LINE],
        segment=get("segment", "")[:_LINE],
    )
    target = Target(
        kind=kind,
        comparison=comparison,
        basis=get("basis", "to"),
        per=get("per", "") if kind == "rate" else "",
        value=None if kind == "milestone" else number("value").value,
        upper=number("upper").value if comparison == "within" and kind != "milestone" else None,
    )
    return {
        "statement": get("statement", "")[:_LINE],
        "goal_type": get("goal_type", ""),
        "metric": get("metric", ""),
        "scope": scope,
        "target": target,
        "start": get("start"),
        "deadline": get("deadline"),
        "baseline": _baseline(scope, kind),
        "business_goal": get("business_goal", ""),
        "audience": get("audience", ""),
        "owner": get("owner", "")[:_LINE],
        "review_every_days": get("review_every_days", 91),
        "milestone_done": get("milestone_done") if kind == "milestone" else None,
        "steps": [_step(step_id) for step_id in get("steps", [])],
    }


def _baseline(scope: GoalScope, kind: str) -> Baseline:
    if get("by_hand", False):
        note = get("baseline_note", "")[:_NOTE]
        value, known = number("baseline_value").value, found(get("editing", ""))
        if known is not None and known.baseline.by_hand and known.baseline.value == value:
            return known.baseline.model_copy(update={"note": note})  # with the days that it stands for
        return Baseline(value=value, by_hand=True, note=note)
    metric, start = get("metric", ""), get("start")
    if kind == "milestone" or metric not in METRICS or start is None:
        return Baseline()
    return figures.baseline(metric, scope, start, get("deadline"), get("kind", "total"), get("per", ""))


def _recomputed(made: dict[str, Any]) -> dict[str, Any]:
    """Return the intermediate targets for a goal as it will be, where that was asked for."""
    base = found(get("editing", ""))
    if base is None or not get("milestones_again", False):
        return {}
    goal = base.model_copy(update=made)
    proposed = planning.proposed_intermediates(goal, session.facts(), today=session.today())
    return {"milestones": proposed} if proposed else {}


def save() -> None:
    """Save the draft as one change and close the editor; a number that cannot be read keeps it open."""
    if unreadable():
        put("refused", True)
        return
    made, editing_id, at = fields(), get("editing", ""), session.now()
    made |= _recomputed(made)
    if editing_id == NEW:
        fresh = Goal(id=secrets.token_hex(4), created=session.today()).model_copy(update=made)

        def add(work: Workspace) -> Workspace:
            work.goals = [*work.goals, fresh]
            return work

        session.edit("goal-change_added", add)
        lead_to(fresh.id)
        unsay()
    else:
        reason = get("reason", "")[:_NOTE]

        def change(work: Workspace) -> Workspace:
            work.goals = [
                edit.changed(known, at=at, reason=reason, **made) if known.id == editing_id else known
                for known in work.goals
            ]
            return work

        session.edit("goal-change_edited", change)
        lead_to(editing_id)
    close()


def unsay() -> None:
    """Drop the sentence that a goal was said in, with its corrections."""
    for name, nothing in (("text", ""), ("before", ""), ("changes", {}), ("answered", ()), ("open", ""), ("back", "")):
        put(f"say_{name}", nothing)
    for name in [name for name in st.session_state if str(name).startswith(key("say_ask_"))]:
        del st.session_state[name]
    put("say_filled", None)
    put("say_told", None)


def metric_changed() -> None:
    """Fit the target to a newly chosen metric: its kind, the comparison that betters it, a basis it takes."""
    metric = get("metric", "")
    if metric not in METRICS:
        return
    if get("kind") != "milestone":
        put("kind", kind_of(metric))
    if get("comparison") != "within":
        put("comparison", comparison_of(metric))
    if get("basis") not in bases_of(metric):
        put("basis", bases_of(metric)[1])


def set_deadline(day: date) -> None:
    """Take over a quick choice of the deadline."""
    put("deadline", day)


def put_steps(steps: list[Step]) -> None:
    """Put steps in the place of those of the draft."""
    for step in steps:
        _put_step(step)
    put("steps", [step.id for step in steps])


def add_step() -> None:
    """Add an empty step at the end."""
    step = Step(id=secrets.token_hex(4))
    _put_step(step)
    put("steps", [*get("steps", []), step.id])


def remove_step(step_id: str) -> None:
    """Take a step out of the draft."""
    put("steps", [known for known in get("steps", []) if known != step_id])


def move_step(step_id: str, by: int) -> None:
    """Move a step up or down."""
    put("steps", edit.moved(get("steps", []), step_id, by))


def _put_step(step: Step) -> None:
    for name in _STEP:
        put(f"step_{name}-{step.id}", getattr(step, name))


def _step(step_id: str) -> Step:
    def held(name: str, otherwise: Any) -> Any:
        return get(f"step_{name}-{step_id}", otherwise)

    return Step(
        id=step_id,
        title=held("title", "")[:_LINE],
        owner=held("owner", "")[:_LINE],
        start=held("start", None),
        due=held("due", None),
        kpi=held("kpi", "")[:_LINE],
        done=held("done", False),
    )
