"""The history of a goal: every change, check-in and pause, to be narrowed down and searched."""

from dataclasses import dataclass
from datetime import date
from textwrap import shorten

import streamlit as st

from smmdash.goals import CheckIn, Goal, edit, life, words
from smmdash.ui import boundary, session
from smmdash.ui.goals import change, draft
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.plain import plain

FIRST = 20
SHOWN = 160
"""So many characters of a note stand on the card; the history has all of it."""
_KINDS = tuple(life.KINDS)


@dataclass(frozen=True)
class _Entry:
    day: date
    kind: str
    said: str
    why: str = ""


def fill() -> None:
    """Show the history from its newest entries, of every kind."""
    put("history_kinds", [])
    put("history_find", "")
    put("history_all", False)


def panel(goal: Goal) -> None:
    """Draw the history with its filters."""
    t = session.texts()
    every = _entries(goal)
    with st.container(border=True, key=key("history_panel")):
        st.markdown(f"**{plain(t('goal-history'))}**")
        if not every:
            st.markdown(plain(t("goal-history_empty")))
            return
        _filters(every)
        asked = " ".join(get("history_find", "").casefold().split())
        kinds = get("history_kinds", [])
        found = [
            entry
            for entry in every
            if (not kinds or entry.kind in kinds) and asked in f"{entry.said} {entry.why}".casefold()
        ]
        shown = found if get("history_all", False) else found[:FIRST]
        if not found:
            st.markdown(plain(t("goal-history_nothing")))
        else:
            st.markdown("\n".join(_line(entry) for entry in shown))
        if len(shown) < len(found):
            st.button(
                t("goal-history_more", count=len(found) - len(shown)), key=key("history_more"), on_click=_everything
            )
        rested = life.paused_days(goal, session.today())
        if rested:
            st.caption(plain(t("goal-history_paused_days", count=rested)))
        _undo_check_in(goal)


def told(goal: Goal, check_in: CheckIn) -> str:
    """Write a check-in with its day and note, as the last one is shown beside a new one."""
    t = session.texts()
    said = t("goal-check_in_last", day=words.day(t, check_in.day), said=_checked(goal, check_in))
    note = " ".join(check_in.note.split())
    return f"{said} — {note}" if note else said


def _filters(every: list[_Entry]) -> None:
    t = session.texts()
    counts = {kind: sum(entry.kind == kind for entry in every) for kind in _KINDS}
    held = [kind for kind in _KINDS if counts[kind] or kind in get("history_kinds", [])]
    if len(held) < 2 and len(every) < 6:
        return
    st.pills(
        t("goal-history_kind"),
        held,
        selection_mode="multi",
        format_func=lambda kind: t("goal-history_counted", kind=t(f"goal-history_kind_{kind}"), count=counts[kind]),
        key=key("history_kinds"),
        label_visibility="collapsed",
        persist_state="session",
    )
    st.text_input(
        t("goal-history_find"),
        key=key("history_find"),
        max_chars=80,
        icon=":material/search:",
        label_visibility="collapsed",
        placeholder=t("goal-history_find"),
        persist_state="session",
    )


def _entries(goal: Goal) -> list[_Entry]:
    """Return everything that has happened to a goal, the newest first."""
    t = session.texts()
    work = session.workspace()
    names = {one.id: one.name for one in work.business_goals} | {one.id: one.name for one in work.audiences}
    entries = [
        _Entry(
            entry.at.date(), life.kind_of(entry), words.change(t, entry, goal, names, currency=work.currency),
            entry.reason,
        )
        for entry in goal.history
    ]  # fmt: skip
    entries += [_Entry(one.day, "check_in", _checked(goal, one), one.note) for one in goal.check_ins]
    entries.sort(key=lambda entry: entry.day)
    if goal.created:
        entries.insert(0, _Entry(goal.created, "other", t("goal-history_created")))
    return entries[::-1]


def _line(entry: _Entry) -> str:
    because = f" — {plain(' '.join(entry.why.split()))}" if entry.why.strip() else ""
    return f"- {plain(words.day(session.texts(), entry.day))}: {plain(entry.said)}{because}"


def noted(goal: Goal, check_in: CheckIn) -> str:
    """Write what a check-in says: its value, how sure the person is, and how the note begins."""
    note = shorten(check_in.note, SHOWN, placeholder="…")
    said = ", ".join(_parts(goal, check_in))
    return f"{said} — {note}" if said and note else said or note or session.texts()("goal-nothing")


def _checked(goal: Goal, check_in: CheckIn) -> str:
    t, parts = session.texts(), _parts(goal, check_in)
    return t("goal-history_check_in", said=", ".join(parts)) if parts else t("goal-history_check_in.bare")


def _parts(goal: Goal, check_in: CheckIn) -> list[str]:
    t = session.texts()
    parts = []
    if check_in.value is not None:
        parts.append(words.amount(t, goal.metric, check_in.value, currency=session.workspace().currency))
    if check_in.confidence is not None:
        parts.append(t("goal-history_confidence", confidence=t.number(check_in.confidence)))
    return parts


def _undo_check_in(goal: Goal) -> None:
    """Offer to take out a check-in that was noted by mistake."""
    if not goal.check_ins:
        return
    t = session.texts()
    with st.popover(t("goal-check_in_remove"), icon=":material/event_busy:", type="tertiary"):
        st.selectbox(
            t("goal-check_in_remove.which"),
            [one.day for one in reversed(goal.check_ins)],
            format_func=lambda day: words.day(t, day),
            key=key("history_day"),
        )
        st.button(
            t("goal-remove"),
            key=key("history_remove"),
            icon=":material/delete:",
            on_click=boundary.safe(_remove_check_in),
            args=(goal.id,),
        )


def _remove_check_in(goal_id: str) -> None:
    day = get("history_day")
    if draft.found(goal_id) is None or day is None:
        return
    change.alter("goal-change_check_in_removed", goal_id, lambda known: edit.unchecked(known, day))


@boundary.safe
def _everything() -> None:
    put("history_all", True)
