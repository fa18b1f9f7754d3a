"""What happens when something fails: a sentence in the visitor's language, a number for the log, nothing lost."""

import functools
import logging
import secrets
from collections.abc import Callable
from typing import Any

import streamlit as st

from smmdash.ui import session

log = logging.getLogger("smmdash")
_KEY = "_failed"


def failed(error: Exception) -> str:
    """Log an error without its message, which may quote what a visitor uploaded; return its number."""
    number = secrets.token_hex(3)
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}")
        trace = trace.tb_next
    log.error("failed %s: %s at %s", number, type(error).__name__, " < ".join(reversed(frames[-8:])))
    return number


def draw(number: str) -> None:
    """Say that something failed and what can be done."""
    t = session.texts()
    st.error(t("shell-failed.body", number=number), title=t("shell-failed"), icon=":material/error:")
    with st.container(horizontal=True):
        if st.button(t("shell-try_again"), key=f"shell-try_again-{number}", icon=":material/refresh:"):
            st.rerun()


def safe(callback: Callable[..., None]) -> Callable[..., None]:
    """Wrap a widget's callback: it runs before the page does, outside the page's own boundary."""

    @functools.wraps(callback)
    def wrapped(*arguments: Any, **named: Any) -> None:
        try:
            callback(*arguments, **named)
        except Exception as error:  # noqa: BLE001 - the boundary of every callback
            st.session_state[_KEY] = failed(error)

    return wrapped


def draw_failed_callback() -> None:
    """Draw what a callback left behind, once."""
    number = st.session_state.pop(_KEY, None)
    if number is not None:
        draw(number)
