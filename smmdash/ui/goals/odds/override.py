"""A status that a person sets for a while, with the reason."""

import streamlit as st

from smmdash.goals import Goal, StatusOverride
from smmdash.ui import session
from smmdash.ui.goals import change, draft, panel_form
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain

STATES = ("on_track", "at_risk", "off_track")
_NOTE = 1000


def fill(goal: Goal) -> None:
    """Fill the form's fields from the goal, when its panel is opened."""
    held = goal.status_override
    put("override_state", held.state if held else None)
    put("override_note", held.note if held else "")
    put("override_problem", False)


def form(goal: Goal) -> None:
    """Draw the form that sets the status by hand, and the way back to the data's."""
    t = session.texts()
    with st.form(key("override_form"), border=False):
        st.segmented_control(
            t("odds-ui_override"),
            STATES,
            format_func=lambda one: t(f"odds-status_{one}"),
            key=key("override_state"),
            help=t("odds-ui_override.help"),
            persist_state="session",
        )
        st.text_input(
            t("odds-ui_override.note"),
            key=key("override_note"),
            max_chars=_NOTE,
            placeholder=t("odds-ui_override.placeholder"),
            persist_state="session",
        )
        if get("override_problem"):
            st.caption(":material/error: " + plain(t("odds-ui_override.missing")))
        back = ("clear", t("odds-ui_override.clear"), ":material/restart_alt:", _clear)
        held = goal.status_override is not None
        panel_form.end("override", goal.id, t("odds-ui_override.save"), _save, other=back if held else None)


def _save(goal_id: str) -> None:
    goal, state, note = draft.found(goal_id), get("override_state"), get("override_note", "").strip()[:_NOTE]
    put("override_problem", not state or not note)
    if goal is None or not state or not note:
        return
    made = StatusOverride(state=state, note=note, day=session.today(), as_of=chances.odds(goal).as_of)
    _set(goal_id, made, "odds-ui_change_override")


def _clear(goal_id: str) -> None:
    _set(goal_id, None, "odds-ui_change_cleared")
    put("override_state", None)
    put("override_note", "")


def _set(goal_id: str, made: StatusOverride | None, label: str) -> None:
    change.alter(label, goal_id, lambda known: known.model_copy(update={"status_override": made}))
