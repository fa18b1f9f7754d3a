"""The steps of one goal, changed in place: every field is kept as it is left."""

import secrets
from typing import Any

import streamlit as st

from smmdash.goals import Goal, Step, edit
from smmdash.ui import boundary, session
from smmdash.ui.plain import plain
from smmdash.ui.plan import held
from smmdash.ui.plan.held import get, key

_DAYS = ("start", "due")


def editor(goal: Goal) -> None:
    """Draw the steps with their fields, and the way to add one."""
    t = session.texts()
    for place, step in enumerate(goal.steps):
        with st.container(border=True, key=key(f"step-{goal.id}-{step.id}")):
            _fields(goal, step, place)
            _buttons(goal, step, place)
    st.button(t("goal-step_add"), key=key(f"step_add-{goal.id}"), icon=":material/add:", on_click=_add,
              args=(goal.id,))  # fmt: skip


def _fields(goal: Goal, step: Step, place: int) -> None:
    t = session.texts()
    title, owner = st.columns([3, 1.4])
    start, due, kpi = st.columns([1.3, 1.3, 2.4])
    own = f"{goal.id}-{step.id}"
    label = t("goal-step_title", number=t.number(place + 1))
    for column, field, name, hint in (
        (title, "title", label, t("goal-step_title.placeholder")),
        (owner, "owner", t("goal-step_owner"), ""),
        (kpi, "kpi", t("goal-step_kpi"), t("goal-step_kpi.placeholder")),
    ):
        with column:
            held.text_field(f"{field}-{own}", name, getattr(step, field), _changed, goal.id, step.id, field,
                            placeholder=hint)  # fmt: skip
    for column, field in ((start, "start"), (due, "due")):
        with column:
            held.day_field(f"{field}-{own}", t(f"plan-step_{field}"), getattr(step, field), _changed, goal.id, step.id,
                           field)  # fmt: skip
    if step.start is not None and step.due is not None and step.due < step.start:
        st.caption(
            ":material/error: " + plain(t("plan-step_backwards", start=t.date(step.start), due=t.date(step.due)))
        )


def _buttons(goal: Goal, step: Step, place: int) -> None:
    t = session.texts()
    name = f"done-{goal.id}-{step.id}"
    held.put(name, step.done)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.checkbox(t("goal-step_done"), key=key(name), width="content", on_change=ticked,
                    args=(goal.id, step.id, name))  # fmt: skip
        for direction, by, icon, off in (
            ("up", -1, ":material/arrow_upward:", place == 0),
            ("down", 1, ":material/arrow_downward:", place == len(goal.steps) - 1),
        ):
            st.button(t(f"goal-step_{direction}"), key=key(f"{direction}-{goal.id}-{step.id}"), icon=icon,
                      type="tertiary", disabled=off, on_click=_move, args=(goal.id, step.id, by))  # fmt: skip
        st.button(t("goal-step_remove"), key=key(f"remove-{goal.id}-{step.id}"), icon=":material/delete:",
                  type="tertiary", on_click=_remove, args=(goal.id, step.id))  # fmt: skip


@boundary.safe
def _changed(goal_id: str, step_id: str, field: str) -> None:
    value = get(f"{field}-{goal_id}-{step_id}", None if field in _DAYS else "")
    _set(goal_id, step_id, "plan-change_step", **{field: value})


@boundary.safe
def ticked(goal_id: str, step_id: str, name: str) -> None:
    """Take over that a step was ticked or unticked."""
    _set(goal_id, step_id, "plan-change_step_done", done=bool(get(name, False)))


def _set(goal_id: str, step_id: str, label: str, **fields: Any) -> None:
    held.change_goal(
        label,
        goal_id,
        lambda goal: {"steps": [step.model_copy(update=fields) if step.id == step_id else step for step in goal.steps]},
    )


@boundary.safe
def _add(goal_id: str) -> None:
    held.change_goal(
        "plan-change_step_added",
        goal_id,
        lambda goal: {"steps": [*goal.steps, Step(id=secrets.token_hex(4), owner=goal.owner)][:50]},
    )


@boundary.safe
def _remove(goal_id: str, step_id: str) -> None:
    held.change_goal(
        "plan-change_step_removed",
        goal_id,
        lambda goal: {"steps": [step for step in goal.steps if step.id != step_id]},
    )


@boundary.safe
def _move(goal_id: str, step_id: str, by: int) -> None:
    def moved(goal: Goal) -> dict[str, Any]:
        steps = {step.id: step for step in goal.steps}
        return {"steps": [steps[one] for one in edit.moved(list(steps), step_id, by)]}

    held.change_goal("plan-change_step_moved", goal_id, moved)
