"""The steps of the goal that is being written: added, edited, ordered and taken out by hand."""

import streamlit as st

from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, fields
from smmdash.ui.goals.draft import get, key
from smmdash.ui.plain import plain


def steps() -> None:
    """Draw the steps, each with its buttons, and the way to add one."""
    t = session.texts()
    listed = get("steps", [])
    with st.container(border=True, key=key("steps_box")):
        st.markdown(f"**{plain(t('goal-steps'))}**")
        opened_with = (get("as_opened") or {}).get("steps", [])
        if not opened_with:
            _listed(listed)
            return
        # a plan that stands is folded away: what is being changed is mostly the target
        done = sum(bool(get(f"step_done-{step_id}")) for step_id in listed)
        label = t("goal-steps_done", done=t.number(done), count=len(listed))
        with st.expander(plain(label), expanded=st.query_params.get("field") == "steps", key=key("steps_folded")):
            _listed(listed)


def _listed(listed: list[str]) -> None:
    t = session.texts()
    if not listed:
        st.caption(plain(t("goal-steps.none")))
    for place, step_id in enumerate(listed):
        _step(step_id, place, len(listed))
    st.button(t("goal-step_add"), key=key("step_add"), icon=":material/add:", on_click=boundary.safe(draft.add_step))


def _step(step_id: str, place: int, count: int) -> None:
    t = session.texts()
    number = t.number(place + 1)
    with st.container(key=key(f"step-{step_id}"), border=True):
        title, owner, due, kpi = st.columns([3, 1.9, 3.1, 2.6])
        with title:
            st.text_input(
                t("goal-step_title", number=number),
                key=key(f"step_title-{step_id}"),
                max_chars=300,
                placeholder=t("goal-step_title.placeholder"),
                persist_state="session",
            )
        with owner:
            st.text_input(
                t("goal-step_owner"), key=key(f"step_owner-{step_id}"), max_chars=300, persist_state="session"
            )
        with due:
            fields.day(f"step_due-{step_id}", t("goal-step_due"))
        with kpi:
            st.text_input(
                t("goal-step_kpi"),
                key=key(f"step_kpi-{step_id}"),
                max_chars=300,
                placeholder=t("goal-step_kpi.placeholder"),
                persist_state="session",
            )
        with st.container(horizontal=True, vertical_alignment="center"):
            st.checkbox(t("goal-step_done"), key=key(f"step_done-{step_id}"), width="content", persist_state="session")
            for name, by, icon, off in (
                ("up", -1, ":material/arrow_upward:", place == 0),
                ("down", 1, ":material/arrow_downward:", place == count - 1),
            ):
                st.button(
                    t(f"goal-step_{name}"),
                    key=key(f"step_{name}-{step_id}"),
                    icon=icon,
                    type="tertiary",
                    disabled=off,
                    on_click=boundary.safe(draft.move_step),
                    args=(step_id, by),
                )
            st.button(
                t("goal-step_remove"),
                key=key(f"step_remove-{step_id}"),
                icon=":material/delete:",
                type="tertiary",
                on_click=boundary.safe(draft.remove_step),
                args=(step_id,),
            )
