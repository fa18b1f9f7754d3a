"""The open step as a conversation: one question at a time, those that are answered folded to a line."""

from datetime import date
from typing import Any

import streamlit as st

from smmdash.audit import Question, missing_sentence
from smmdash.audit.turns import Turn, next_turn, turns
from smmdash.i18n import Texts
from smmdash.ui import boundary, findings, session
from smmdash.ui.audit import held
from smmdash.ui.audit.questions import answer
from smmdash.ui.audit.registers import register
from smmdash.ui.audit.said_by_data import draw_known
from smmdash.ui.goals.focus import into_view
from smmdash.ui.look import main_button
from smmdash.ui.plain import plain

_MARKS = {
    "open": ":material/radio_button_unchecked:",
    "started": ":material/timelapse:",
    "done": ":material/check_circle:",
}
_CUT = 90


def entries() -> None:
    """Draw the questions and registers of the open step: the one in focus whole, the others as a line each."""
    t = session.texts()
    listed = turns(held.step(), held.audit(), findings.audit_context())
    at = held.turn(listed)
    with st.container(gap="xsmall", key="audit-turns"):
        for number, turn in enumerate(listed, start=1):
            if turn.key == at:
                _asked(turn, number, listed, t)
            else:
                _folded(turn, t)
    if not at:
        _told(listed, t)
    elif held.arrived():
        into_view("audit-asked", held.arrived())


def _folded(turn: Turn, t: Texts) -> None:
    name, said = plain(t(f"audit-{turn.key}")), _shortly(turn, t)
    st.button(
        f"**{name}**: {plain(said)}" if said else name, key=f"audit-turn-{turn.key}", icon=_MARKS[turn.standing],
        type="tertiary", on_click=boundary.safe(held.ask), args=(turn.key,),
    )  # fmt: skip


def _shortly(turn: Turn, t: Texts) -> str:
    """Return the answer in a few words, an empty string where there is none."""
    value: Any = getattr(held.audit(), turn.key)
    if not isinstance(turn.entry, Question):
        return t("audit_page-rows", count=len(value)) if value else ""
    if turn.standing == "open":
        return ""
    if isinstance(value, date):
        return t.date(value)
    if turn.entry.kind == "scale":
        return t("audit_page-scaled", level=t.number(value), of=t.number(5))
    if turn.entry.kind == "choice":
        return t(f"audit-{turn.key}_{value}")
    text = " ".join(str(value).split())
    return text if len(text) <= _CUT else text[: _CUT - 1].rstrip() + "…"


def _asked(turn: Turn, number: int, listed: tuple[Turn, ...], t: Texts) -> None:
    with st.container(border=True, key="audit-asked"):
        columns = () if isinstance(turn.entry, Question) else tuple(column.key for column in turn.entry.columns)
        held.draw_mark(turn.key, t, columns=columns)
        optional = isinstance(turn.entry, Question) and turn.entry.optional
        count = t("audit_page-turn_optional" if optional else "audit_page-turn", number=number, of=len(listed))
        st.caption(plain(count))
        st.subheader(plain(t(f"audit-{turn.key}.ask")), anchor=False)
        st.markdown(plain(t(f"audit-{turn.key}.why")))
        example = plain(t(f"audit-{turn.key}.example"))
        explains = isinstance(turn.entry, Question) and turn.entry.kind == "scale"
        st.caption(example if explains else t("audit_page-example", text=example))
        if isinstance(turn.entry, Question):
            left, right = st.columns(2, gap="medium")
            with left:
                answer(turn.entry, t)
            with right:
                draw_known(turn.key, t)
        else:
            draw_known(turn.key, t)
            register(turn.entry, t)
            if turn.standing == "started":
                lacking = " · ".join(plain(missing_sentence(key, t)) for key in turn.missing)
                st.caption(t("audit_page-lacking", list=lacking))
        _onward(turn, t)


def _onward(turn: Turn, t: Texts) -> None:
    with st.container(horizontal=True, key="audit-onward"):
        st.button(
            t("audit_page-next_question"), key="audit-next-question", type=main_button(), shortcut="Ctrl+Shift+Enter",
            on_click=_next, args=(turn.key,), kwargs={"around": True},
        )  # fmt: skip
        if turn.waits:
            st.button(
                t("audit_page-skip"), key="audit-skip", type="tertiary", on_click=_next, args=(turn.key,),
                kwargs={"around": False},
            )  # fmt: skip


@boundary.safe
def _next(key: str, *, around: bool) -> None:
    """Ask the next question that waits; ``around`` comes back to those that were skipped, but to this one last."""
    listed = turns(held.step(), held.audit(), findings.audit_context())
    held.ask(next_turn(listed, key) or (next_turn(listed) if around else ""))


def _told(listed: tuple[Turn, ...], t: Texts) -> None:
    """Say that the step has no more questions now: all are answered, or the rest was skipped."""
    waiting = [turn for turn in listed if turn.waits]
    if waiting:
        st.info(t("audit_page-skipped", count=len(waiting)), icon=":material/schedule:")
