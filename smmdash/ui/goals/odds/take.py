"""Taking over what the odds suggest: a target in the goal's own basis, or a later deadline."""

import math
from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from smmdash.goals import Goal, Target
from smmdash.pacing import Smaller, Suggestion
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, typed
from smmdash.ui.goals.draft import key


def aimed(goal: Goal, suggested: Suggestion | Smaller) -> Target:
    """Return the goal's target with a suggested value, in its own basis; as a value to reach where that cannot be."""
    own = math.isfinite(suggested.written)
    value, upper = (suggested.written, suggested.written_upper) if own else (suggested.value, suggested.upper)
    change = {"value": value, "upper": upper if math.isfinite(upper) else None}
    return goal.target.model_copy(update=change if own else {**change, "basis": "to"})


def is_set(goal: Goal, target: Target) -> bool:
    """Tell whether a target is the one that the goal has."""
    held = goal.target
    same = (held.basis, held.value) == (target.basis, target.value)
    return same and (held.comparison != "within" or held.upper == target.upper)


def target_button(name: str, label: str, target: Target) -> None:
    """Draw the button that puts a target into the editor."""
    _button(name, label, take_target, target)


def deadline_button(name: str, label: str, day: date) -> None:
    """Draw the button that moves the deadline in the editor."""
    _button(name, label, draft.set_deadline, day)


def _button(name: str, label: str, take: Callable[[Any], None], suggested: Target | date) -> None:
    st.button(
        label,
        key=key(f"take-{name}"),
        icon=":material/input:",
        type="tertiary",
        on_click=boundary.safe(take),
        args=(suggested,),
    )


def take_target(target: Target) -> None:
    """Put a target into the editor's fields, written in the visitor's language."""
    language = session.texts().language
    draft.put("basis", target.basis)
    for name, value in (("value", target.value), ("upper", target.upper)):
        if value is not None:
            draft.put(name, typed.write(value, language))
            draft.put(f"{name}_language", language)
