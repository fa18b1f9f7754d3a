"""What the forms in a card's panels share: how they end, and how their panel closes."""

from collections.abc import Callable

import streamlit as st

from smmdash.ui import boundary, session
from smmdash.ui.goals.draft import drop, key

Press = Callable[[str], None]


def end(
    name: str,
    goal_id: str,
    label: str,
    save: Press,
    *,
    icon: str = ":material/check:",
    other: tuple[str, str, str, Press] | None = None,
) -> None:
    """Draw the end of a form: save, an ``other`` way (its name, label, icon and what it does) and cancel.

    The buttons have the keys NAME_save, NAME_OTHER and NAME_cancel.
    """
    with st.container(horizontal=True):
        _button(f"{name}_save", label, icon, save, goal_id)
        if other is not None:
            which, named, sign, press = other
            _button(f"{name}_{which}", named, sign, press, goal_id)
        st.form_submit_button(
            session.texts()("goal-cancel"), key=key(f"{name}_cancel"), type="tertiary", on_click=boundary.safe(close)
        )


def _button(name: str, label: str, icon: str, press: Press, goal_id: str) -> None:
    st.form_submit_button(label, key=key(name), icon=icon, on_click=boundary.safe(press), args=(goal_id,))


def close() -> None:
    """Close the open panel."""
    drop("panel", "check_in_problem")
