"""The questions of a step: each with why it is asked, an example, and what the data already says."""

from typing import Any

import streamlit as st

from smmdash.audit import Audit, Question
from smmdash.i18n import Texts
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.audit.said_by_data import draw_known
from smmdash.ui.plain import plain

_LONGEST = 4000


def questions() -> None:
    """Draw the open step's questions; one that a check points to comes first."""
    t = session.texts()
    for question in sorted(held.step().questions, key=lambda one: not held.points_at(one.key)):
        with st.container(key=f"audit-question-{question.key}"):
            asked, beside = st.columns([3, 2], gap="small")
            with asked:
                _ask(question, t)
            with beside:
                draw_known(question.key, t)


def _ask(question: Question, t: Texts) -> None:
    label = plain(t(f"audit-{question.key}"))
    optional = f" · {t('audit_page-optional')}" if question.optional else ""
    held.draw_mark(question.key, t)
    why = plain(t(f"audit-{question.key}.why"))
    st.markdown(f"**{label}**{optional}  \n:small[{why}]")
    _answer_field(question, label, t)
    held.draw_said(question.key, t)


def _answer_field(question: Question, label: str, t: Texts) -> None:
    value = getattr(held.audit(), question.key)
    example = t(f"audit-{question.key}.example")
    given: dict[str, Any] = {
        "key": held.mirror(f"w:audit-question-{question.key}", _shown(question, value)),
        "on_change": _answered,
        "args": (question.key, question.kind),
        "label_visibility": "collapsed",
    }
    if question.kind == "long":
        st.text_area(label, height=100, max_chars=_LONGEST, placeholder=t("audit_page-example", text=example), **given)
    elif question.kind == "text":
        st.text_input(label, max_chars=_LONGEST, placeholder=t("audit_page-example", text=example), **given)
    elif question.kind == "date":
        st.date_input(label, value=None, format=held.date_format(t), help=example, **given)
    elif question.kind == "scale":
        st.segmented_control(label, range(1, 6), **given)
        st.caption(plain(example))
    else:
        names = {option: t(f"audit-{question.key}_{option}") for option in question.options}
        st.segmented_control(label, question.options, format_func=lambda option: plain(names[option]), **given)
        st.caption(t("audit_page-example", text=plain(example)))


def _shown(question: Question, value: Any) -> Any:
    return None if question.kind == "choice" and value == "" else value


@boundary.safe
def _answered(key: str, kind: str) -> None:
    widget = f"w:audit-question-{key}"
    given = st.session_state[widget]
    if isinstance(given, str) and kind in ("long", "text") and held.refuses(key, given):
        st.session_state[widget] = getattr(held.audit(), key)
        return
    value = "" if given is None and kind in ("long", "text", "choice") else given

    def answer(audit: Audit) -> None:
        setattr(audit, key, value)

    held.change("audit_page-change_answer", key, answer)
