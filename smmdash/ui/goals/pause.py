"""A pause: a goal rests for a while, with the reason, and goes on with a press."""

from datetime import date

import streamlit as st

from smmdash.goals import Goal, life, words
from smmdash.ui import boundary, session
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


def resting(goal: Goal) -> None:
    """Draw since when and why a goal rests, what becomes of its deadline, and the way back."""
    if goal.paused is None:
        return
    t = session.texts()
    reason = life.pause_reason(goal)
    since = words.day(t, goal.paused)
    said = t("goal-paused.why", day=since, reason=reason) if reason else t("goal-paused.since", day=since)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key(f"resting-{goal.id}")):
        st.markdown(f"**{plain(words.ended(said))}**  \n{plain(_deadline(goal))}", width="stretch")
        st.button(
            t("goal-resume"),
            key=key(f"resume-{goal.id}"),
            icon=":material/play_circle:",
            on_click=boundary.safe(resume),
            args=(goal.id,),
        )


def _deadline(goal: Goal) -> str:
    """Say that the deadline stays, with the days that are left of it, and that nobody judges meanwhile."""
    t, today = session.texts(), session.today()
    if goal.deadline is None:
        return t("goal-paused.no_deadline")
    day, left = words.day(t, goal.deadline), (goal.deadline - today).days
    if left < 0:
        return t("goal-paused.passed", day=day)
    return t("goal-paused.deadline", day=day, count=left)


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
