"""The answer to a question of the audit, in the field that its kind asks for."""

from typing import Any

import streamlit as st

from smmdash.audit import Audit, Question
from smmdash.i18n import Texts
from smmdash.ui import boundary
from smmdash.ui.audit import held
from smmdash.ui.plain import plain

_LONGEST = 4000


def answer(question: Question, t: Texts) -> None:
    """Draw the field that takes the answer, and what the page said to the last change of it."""
    label = plain(t(f"audit-{question.key}.ask"))
    given: dict[str, Any] = {
        "key": held.mirror(f"w:audit-question-{question.key}", _shown(question)),
        "on_change": _answered,
        "args": (question.key, question.kind),
        "label_visibility": "collapsed",
    }
    if question.kind == "long":
        st.text_area(label, height=180, max_chars=_LONGEST, **given)
    elif question.kind == "text":
        st.text_input(label, max_chars=_LONGEST, **given)
    elif question.kind == "date":
        st.date_input(label, value=None, format=held.date_format(t), **given)
    elif question.kind == "scale":
        st.segmented_control(label, range(1, 6), **given)
    else:
        names = {option: t(f"audit-{question.key}_{option}") for option in question.options}
        # In one line the last choices would lie beyond the edge of the column.
        st.segmented_control(
            label, question.options, format_func=lambda option: plain(names[option]), wrap=True, **given
        )
    held.draw_said(question.key, t)


def _shown(question: Question) -> Any:
    value = getattr(held.audit(), question.key)
    return None if question.kind == "choice" and value == "" else value


@boundary.safe
def _answered(key: str, kind: str) -> None:
    widget = f"w:audit-question-{key}"
    given = st.session_state[widget]
    if isinstance(given, str) and kind in ("long", "text") and held.refuses(key, given):
        st.session_state[widget] = getattr(held.audit(), key)
        return
    value = "" if given is None and kind in ("long", "text", "choice") else given

    def write(audit: Audit) -> None:
        setattr(audit, key, value)

    held.change("audit_page-change_answer", key, write)
