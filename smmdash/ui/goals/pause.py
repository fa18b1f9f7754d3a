"""A pause: a goal rests for a while, with the reason, and goes on with a press."""

from datetime import date

import streamlit as st

from smmdash.goals import Goal
from smmdash.ui import session
from smmdash.ui.goals import change, draft, panel_form
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
        panel_form.end("pause", goal.id, t("goal-open_pause"), _pause, icon=":material/pause_circle:")


def resume(goal_id: str) -> None:
    """Let a paused goal go on."""
    _set(goal_id, None, "", "goal-change_resumed")


def _pause(goal_id: str) -> None:
    _set(goal_id, session.today(), get("pause_note", "").strip()[:_NOTE], "goal-change_paused")
    panel_form.close()


def _set(goal_id: str, since: date | None, reason: str, label: str) -> None:
    if draft.found(goal_id) is None:
        return
    change.fields(label, goal_id, lambda _: {"paused": since}, reason=reason)
    draft.lead_to(goal_id)
