"""What a step asks for: its questions and its registers."""

import streamlit as st

from smmdash.ui import session
from smmdash.ui.audit import held
from smmdash.ui.audit.questions import questions
from smmdash.ui.audit.registers import register
from smmdash.ui.audit.said_by_data import draw_known
from smmdash.ui.plain import plain


def entries() -> None:
    """Draw the open step's questions, then its registers; where a check points to a register, that one comes first."""
    if any(held.points_at(register.key) for register in held.step().registers):
        _registers()
        questions()
    else:
        questions()
        _registers()


def _registers() -> None:
    t = session.texts()
    for one in sorted(held.step().registers, key=lambda one: not held.points_at(one.key)):
        st.subheader(plain(t(f"audit-{one.key}")), anchor=False)
        st.markdown(f":small[{plain(t(f'audit-{one.key}.why'))}]")
        held.draw_mark(one.key, t, columns=tuple(column.key for column in one.columns))
        draw_known(one.key, t)
        register(one, t)
