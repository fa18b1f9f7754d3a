"""A pause: a goal rests for a while, with the reason, and goes on with a press."""

from datetime import date

import streamlit as st

from smmdash.goals import Goal, edit
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft
from smmdash.ui.goals.draft import get, key
from smmdash.ui.plain import plain

_NOTE = 1000


def form(goal: Goal) -> None:
    """Draw the form that pauses a goal."""
    t = session.texts()
    with st.form(key("pause_form"), border=True):
        st.markdown(f"**{plain(t('goal-open_pause'))}**")
        st.caption(plain(t("goal-pause.explain")))
        st.text_input(
            t("goal-pause_note"),
            key=key("pause_note"),
            max_chars=_NOTE,
            placeholder=t("goal-pause_note.placeholder"),
            persist_state="session",
        )
        with st.container(horizontal=True):
            st.form_submit_button(
                t("goal-open_pause"),
                key=key("pause_save"),
                icon=":material/pause_circle:",
                on_click=boundary.safe(_pause),
                args=(goal.id,),
            )
            st.form_submit_button(
                t("goal-cancel"), key=key("pause_cancel"), type="tertiary", on_click=boundary.safe(_close)
            )


def resume(goal_id: str) -> None:
    """Let a paused goal go on."""
    _set(goal_id, None, "", "goal-change_resumed")


def _pause(goal_id: str) -> None:
    _set(goal_id, session.today(), get("pause_note", "").strip()[:_NOTE], "goal-change_paused")
    _close()


def _close() -> None:
    st.session_state.pop(key("panel"), None)


def _set(goal_id: str, since: date | None, reason: str, label: str) -> None:
    if draft.found(goal_id) is None:
        return
    at = session.now()

    def change(work: Workspace) -> Workspace:
        work.goals = edit.replaced(
            work.goals, goal_id, lambda known: edit.changed(known, at=at, reason=reason, paused=since)
        )
        return work

    session.edit(label, change)
    draft.lead_to(goal_id)
