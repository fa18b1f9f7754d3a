"""What the plan page holds: keys of its widgets, the goals it is about, and changes of one goal as one change."""

from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal, register
from smmdash.planning import Mark
from smmdash.ui import boundary, session
from smmdash.ui.goals import fields, figures, typed
from smmdash.ui.goals.change import fields as change_goal  # noqa: F401 - as held.change_goal
from smmdash.ui.goals.draft import found  # noqa: F401 - as held.found
from smmdash.ui.page_state import PageState

_STATE = PageState("plan")
key, get, put, drop = _STATE.key, _STATE.get, _STATE.put, _STATE.drop


def goals() -> list[Goal]:
    """Return the open goals, the nearest deadline first."""
    return [goal for goal in register.in_order(session.workspace().goals) if goal.outcome is None]


def marks(goal: Goal) -> list[Mark]:
    """Return how a goal's intermediate targets stand today."""
    return planning.judged(goal, figures.pace(goal), session.facts(), today=session.today()) if goal.milestones else []


def day_field(name: str, label: str, value: date | None, on_change: Callable[..., None], *given: Any) -> None:
    """Draw a date field that shows a date of the document and hands a new one to ``on_change``."""
    put(name, value)
    st.date_input(
        label, value=None, key=key(name), format=fields.date_format(), on_change=boundary.safe(on_change), args=given
    )


def text_field(
    name: str, label: str, value: str, on_change: Callable[..., None], *given: Any, placeholder: str = ""
) -> None:
    """Draw a text field that shows a text of the document and hands a new one to ``on_change``."""
    put(name, value)
    st.text_input(
        label, key=key(name), max_chars=300, placeholder=placeholder, on_change=boundary.safe(on_change), args=given
    )


def number_field(
    name: str, label: str, value: float | None, on_change: Callable[..., None], *given: Any, whole: bool = False
) -> None:
    """Draw a number field in the visitor's notation; what could not be read stays with a sentence about it."""
    t = session.texts()
    refused = get(f"{name}_refused")
    put(name, refused if refused is not None else typed.write(value, t.language))
    st.text_input(label, key=key(name), max_chars=40, on_change=boundary.safe(on_change), args=given)
    if refused is not None:
        fields.problem(typed.read(refused, t.language, whole=whole).problem or "unreadable", refused)


def number_typed(name: str, *, whole: bool = False) -> tuple[bool, float | None]:
    """Return whether the number in a field can be read, and it; one that cannot is remembered for the field."""
    written = get(name, "")
    read = typed.read(written, session.texts().language, whole=whole)
    if read.problem:
        put(f"{name}_refused", written)
        return False, None
    drop(f"{name}_refused")
    return True, read.value
