"""What opens inside a goal's card: the check-in, the outcome, the history and the pause. One panel at a time."""

import streamlit as st

from smmdash.goals import CheckIn, Goal, edit
from smmdash.pacing import Pace
from smmdash.ui import session
from smmdash.ui.goals import change, draft, fields, figures, history, outcome, panel_form, pause, typed
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.odds import override
from smmdash.ui.goals.odds.panel import panel as odds_panel
from smmdash.ui.plain import plain

PANELS = {
    "check_in": ":material/how_to_reg:",
    "odds": ":material/query_stats:",
    "outcome": ":material/sports_score:",
    "history": ":material/history:",
    "pause": ":material/pause_circle:",
}


def has_odds(goal: Goal) -> bool:
    """Tell whether a goal has a chance and a status: not while it rests, and no more once it is over."""
    return goal.paused is None and figures.last_day(goal) is None


def toggle(name: str, goal_id: str) -> None:
    """Open a panel of a goal, or close it if it is open."""
    if get("panel") == f"{name}:{goal_id}":
        panel_form.close()
    else:
        open_panel(name, goal_id)


def open_panel(name: str, goal_id: str) -> None:
    """Open a panel of a goal with its fields filled in."""
    put("panel", f"{name}:{goal_id}")
    goal = draft.found(goal_id)
    if goal is None:
        return
    pace = figures.pace(goal)
    if name == "check_in":
        seen = pace.actual.number if pace.actual is not None and pace.actual.known else None
        if seen is not None:
            seen = round(seen) if draft.is_whole(goal.metric, "to") else round(seen, 2)
        held = next((one for one in goal.check_ins if one.day == session.today()), None)
        value = seen if held is None else held.value
        put("check_in_day", session.today())
        put("check_in_value", typed.write(value, session.texts().language))
        put("check_in_confidence", held.confidence if held else None)
        put("check_in_note", held.note if held else "")
    if name == "odds":
        override.fill(goal)
    if name == "pause":
        put("pause_note", "")
    if name == "outcome":
        outcome.fill(goal, pace)
    if name == "history":
        history.fill()


def panel(goal: Goal, pace: Pace) -> None:
    """Draw the open panel of this goal, if one is."""
    opened = get("panel", "")
    if opened == f"check_in:{goal.id}":
        _check_in(goal, pace)
    elif opened == f"outcome:{goal.id}":
        outcome.form(goal)
    elif opened == f"odds:{goal.id}" and has_odds(goal):
        odds_panel(goal)
    elif opened == f"pause:{goal.id}":
        pause.form(goal)
    elif opened == f"history:{goal.id}":
        history.panel(goal)


def _check_in(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    with st.form(key("check_in_form"), border=True):
        st.markdown(f"**{plain(t('goal-check_in'))}**")
        left, right = st.columns(2)
        with left:
            fields.day("check_in_day", t("goal-check_in_day"))
        with right:
            sign = fields.unit(t, goal.metric)
            label = t("goal-check_in_value")
            st.text_input(
                t("goal-in_unit", label=label, unit=sign) if sign else label,
                key=key("check_in_value"),
                max_chars=40,
                help=t("goal-check_in_value.help"),
                persist_state="session",
            )
        problem = get("check_in_problem", "")
        if problem:
            fields.problem(problem, get("check_in_value", ""))
        st.pills(
            t("goal-check_in_confidence"),
            list(range(11)),
            format_func=lambda level: t.number(level),
            key=key("check_in_confidence"),
            help=t("goal-check_in_confidence.help"),
            persist_state="session",
        )
        last = max(goal.check_ins, key=lambda one: one.day, default=None)
        if last is not None:
            st.caption(plain(history.told(goal, last)))
        st.text_area(
            t("goal-check_in_note"), key=key("check_in_note"), max_chars=4000, height=80, persist_state="session"
        )
        panel_form.end("check_in", goal.id, t("goal-check_in_save"), _save_check_in)


def _save_check_in(goal_id: str) -> None:
    goal = draft.found(goal_id)
    if goal is None:
        return
    language = session.texts().language
    read = typed.read(get("check_in_value", ""), language, whole=draft.is_whole(goal.metric, "to"))
    put("check_in_problem", read.problem)
    if read.problem:
        return
    made = CheckIn(
        day=get("check_in_day", session.today()),
        value=read.value,
        confidence=get("check_in_confidence"),
        note=get("check_in_note", ""),
    )

    change.alter("goal-change_checked_in", goal_id, lambda known: edit.checked_in(known, made))
    panel_form.close()
