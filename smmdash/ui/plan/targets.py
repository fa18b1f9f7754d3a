"""The intermediate targets of one goal: proposed on its pace line, changed in place."""

from datetime import timedelta
from typing import Any

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal, Intermediate
from smmdash.goals.planned import MOST_INTERMEDIATES
from smmdash.metrics import METRICS
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, fields
from smmdash.ui.plain import plain
from smmdash.ui.plan import held
from smmdash.ui.plan.held import get, key


def editor(goal: Goal) -> None:
    """Draw the intermediate targets with their fields; nothing for a goal that has no figure."""
    if goal.metric not in METRICS:
        return
    t = session.texts()
    st.markdown(f"**{plain(t('plan-targets'))}**")
    if not goal.milestones:
        need = planning.need(goal)
        st.caption(plain(t(f"plan-targets_{need}" if need else "plan-targets_short")))
    sign = fields.unit(t, goal.metric)
    label = t("plan-target_value")
    whole = draft.is_whole(goal.metric, "to")
    for place, one in enumerate(goal.milestones):
        own = f"{goal.id}-{place}"
        with st.container(border=True, key=key(f"target-{own}")):
            day, value, note, gone = st.columns([2, 1.3, 2.4, 1.1], vertical_alignment="bottom")
            with day:
                held.day_field(f"target_day-{own}", t("plan-target_day"), one.day, _changed, goal.id, place, "day")
            with value:
                held.number_field(
                    f"target_value-{own}", t("goal-in_unit", label=label, unit=sign) if sign else label, one.value,
                    _changed, goal.id, place, "value", whole=whole,
                )  # fmt: skip
            with note:
                held.text_field(f"target_note-{own}", t("plan-target_note"), one.note, _changed, goal.id, place, "note")
            with gone:
                st.button(t("plan-remove"), key=key(f"target_remove-{own}"), icon=":material/delete:", type="tertiary",
                          on_click=_remove, args=(goal.id, place))  # fmt: skip
    with st.container(horizontal=True):
        propose_button(goal)
        st.button(
            t("plan-target_add"), key=key(f"target_add-{goal.id}"), icon=":material/add:", on_click=_add,
            args=(goal.id,), disabled=len(goal.milestones) >= MOST_INTERMEDIATES,
        )  # fmt: skip
    st.caption(plain(t("plan-targets_propose.why")))
    if get("target_none") == goal.id:
        st.caption(":material/info: " + plain(t("plan-targets_none")))


def propose_button(goal: Goal) -> None:
    """Draw the button that proposes intermediate targets in place of those there are."""
    t = session.texts()
    st.button(
        t("plan-targets_again" if goal.milestones else "plan-targets_propose"), key=key(f"target_propose-{goal.id}"),
        icon=":material/flag:", on_click=_propose, args=(goal.id,)
    )  # fmt: skip


@boundary.safe
def _propose(goal_id: str) -> None:
    goal = held.found(goal_id)
    if goal is None:
        return
    made = planning.proposed_intermediates(goal, session.facts(), today=session.today())
    held.put("target_none", "" if made else goal_id)
    held.put("open", goal_id)
    if made:
        held.change_goal("plan-change_targets", goal_id, lambda _: {"milestones": made})


@boundary.safe
def _changed(goal_id: str, place: int, field: str) -> None:
    goal = held.found(goal_id)
    if goal is None or place >= len(goal.milestones):
        return
    name = f"target_{field}-{goal_id}-{place}"
    value: Any = get(name, "" if field == "note" else None)
    if field == "value":
        read, value = held.number_typed(name, whole=draft.is_whole(goal.metric, "to"))
        if not read:
            return
    if field == "day" and value is None:
        return  # an intermediate target without a day is removed with its button
    changed = [one.model_copy(update={field: value}) if at == place else one for at, one in enumerate(goal.milestones)]
    held.change_goal("plan-change_target", goal_id, lambda _: {"milestones": changed})


@boundary.safe
def _add(goal_id: str) -> None:
    def added(goal: Goal) -> dict[str, Any]:
        days = [one.day for one in goal.milestones] or [session.today()]
        day = max(days) + timedelta(days=30)
        if goal.deadline is not None and session.today() < goal.deadline < day:
            day = goal.deadline - timedelta(days=1)
        return {"milestones": [*goal.milestones, Intermediate(day=day)]}

    held.change_goal("plan-change_target_added", goal_id, added)


@boundary.safe
def _remove(goal_id: str, place: int) -> None:
    held.drop(f"target_value-{goal_id}-{place}_refused")
    held.change_goal(
        "plan-change_target_removed",
        goal_id,
        lambda goal: {"milestones": [one for at, one in enumerate(goal.milestones) if at != place]},
    )
