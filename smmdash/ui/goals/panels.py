"""What opens inside a goal's card: the check-in, the outcome, the history and the pause. One panel at a time."""

from collections.abc import Callable

import streamlit as st

from smmdash.goals import CheckIn, Goal, Outcome, edit, words
from smmdash.pacing import Pace
from smmdash.reasons import REASONS
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, fields, figures, pause, typed
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
_SHOWN = 40


def toggle(name: str, goal_id: str) -> None:
    """Open a panel of a goal, or close it if it is open."""
    if get("panel") == f"{name}:{goal_id}":
        close()
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
        for field, value in (("day", session.today()), ("value", typed.write(seen, session.texts().language)),
                             ("confidence", None), ("note", "")):  # fmt: skip
            put(f"check_in_{field}", value)
    if name == "odds":
        override.fill(goal)
    if name == "pause":
        put("pause_note", "")
    if name == "outcome":
        ended = goal.outcome
        put("outcome_result", ended.result if ended else pace.state if pace.state in ("reached", "missed") else None)
        put("outcome_day", ended.day if ended else session.today())
        put("outcome_reasons", list(ended.reasons) if ended else [])
        put("outcome_note", ended.note if ended else "")


def panel(goal: Goal, pace: Pace) -> None:
    """Draw the open panel of this goal, if one is."""
    opened = get("panel", "")
    if opened == f"check_in:{goal.id}":
        _check_in(goal, pace)
    elif opened == f"outcome:{goal.id}":
        _outcome(goal)
    elif opened == f"odds:{goal.id}":
        odds_panel(goal)
    elif opened == f"pause:{goal.id}":
        pause.form(goal)
    elif opened == f"history:{goal.id}":
        _history(goal)


def _buttons(panel: str, save: Callable[[str], None], goal: Goal) -> None:
    """Draw the end of a panel's form: save and cancel."""
    t = session.texts()
    with st.container(horizontal=True):
        st.form_submit_button(
            t(f"goal-{panel}_save"),
            key=key(f"{panel}_save"),
            icon=":material/check:",
            on_click=boundary.safe(save),
            args=(goal.id,),
        )
        st.form_submit_button(
            t("goal-cancel"), key=key(f"{panel}_cancel"), type="tertiary", on_click=boundary.safe(close)
        )


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
        st.text_area(
            t("goal-check_in_note"), key=key("check_in_note"), max_chars=4000, height=80, persist_state="session"
        )
        _buttons("check_in", _save_check_in, goal)


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

    def change(work: Workspace) -> Workspace:
        work.goals = [edit.checked_in(known, made) if known.id == goal_id else known for known in work.goals]
        return work

    session.edit("goal-change_checked_in", change)
    close()


def _outcome(goal: Goal) -> None:
    t = session.texts()
    with st.form(key("outcome_form"), border=True):
        st.markdown(f"**{plain(t('goal-outcome'))}**")
        st.segmented_control(
            t("goal-outcome_result"),
            ["reached", "missed", "dropped"],
            format_func=lambda one: t(f"goal-outcome_{one}"),
            key=key("outcome_result"),
            help=t("goal-outcome_result.help"),
            persist_state="session",
        )
        fields.day("outcome_day", t("goal-outcome_day"))
        st.multiselect(
            t("goal-outcome_reasons"),
            list(dict.fromkeys([*REASONS, *get("outcome_reasons", [])])),
            format_func=lambda one: t(f"audit-reason_{one}"),
            key=key("outcome_reasons"),
            placeholder=t("goal-choose"),
            persist_state="session",
        )
        st.text_area(
            t("goal-outcome_note"), key=key("outcome_note"), max_chars=4000, height=80, persist_state="session"
        )
        if get("outcome_problem"):
            st.caption(":material/error: " + plain(t("goal-outcome_missing")))
        _buttons("outcome", _save_outcome, goal)


def _save_outcome(goal_id: str) -> None:
    result = get("outcome_result")
    put("outcome_problem", not result and bool(get("outcome_note", "").strip() or get("outcome_reasons")))
    if get("outcome_problem"):
        return  # a note without a result would be lost in silence
    made = (
        Outcome(
            result=result,
            day=get("outcome_day", session.today()),
            reasons=get("outcome_reasons", []),
            note=get("outcome_note", ""),
        )
        if result
        else None
    )
    at = session.now()

    def change(work: Workspace) -> Workspace:
        work.goals = [
            edit.changed(known, at=at, outcome=made) if known.id == goal_id else known for known in work.goals
        ]
        return work

    session.edit("goal-change_outcome", change)
    close()


def _history(goal: Goal) -> None:
    t = session.texts()
    work = session.workspace()
    names = {one.id: one.name for one in work.business_goals} | {one.id: one.name for one in work.audiences}
    entries = [
        (entry.at.date(), words.change(t, entry, goal, names, currency=work.currency), entry.reason)
        for entry in goal.history
    ]
    entries += [(check_in.day, _checked(goal, check_in), check_in.note) for check_in in goal.check_ins]
    if goal.created:
        entries.append((goal.created, t("goal-history_created"), ""))
    entries.sort(key=lambda entry: entry[0], reverse=True)
    with st.container(border=True, key=key("history_panel")):
        st.markdown(f"**{plain(t('goal-history'))}**")
        lines = []
        for day, said, reason in entries[:_SHOWN]:
            because = f" — {plain(reason)}" if reason.strip() else ""
            lines.append(f"- {plain(t.date(day))}: {plain(said)}{because}")
        st.markdown("\n".join(lines) if lines else plain(t("goal-history_empty")))
        if len(entries) > _SHOWN:
            st.caption(plain(t("goal-history_more", count=len(entries) - _SHOWN)))


def _checked(goal: Goal, check_in: CheckIn) -> str:
    t = session.texts()
    parts = []
    if check_in.value is not None:
        parts.append(words.amount(t, goal.metric, check_in.value, currency=session.workspace().currency))
    if check_in.confidence is not None:
        parts.append(t("goal-history_confidence", confidence=t.number(check_in.confidence)))
    return t("goal-history_check_in", said=", ".join(parts)) if parts else t("goal-history_check_in.bare")


def close() -> None:
    """Close the open panel."""
    for name in ("panel", "check_in_problem"):
        st.session_state.pop(key(name), None)
