"""The head of the page: its name and the choice between steps, calendar and budget."""

import streamlit as st

from smmdash.ui import session
from smmdash.ui.plan import entry
from smmdash.ui.plan.held import found, get, key, put

VIEWS = ("steps", "calendar", "budget")


def heading() -> None:
    """Draw the title and the views.

    ``?view=`` names one in a link, ``?goal=`` opens a goal's plan and puts it in view, ``?entry=`` a planned post.
    """
    t = session.texts()
    st.title(t("plan-title"))
    asked, goal, planned = (st.query_params.pop(name, "") for name in ("view", "goal", "entry"))
    st.query_params.pop("field", "")
    if asked in VIEWS:
        put("view", asked)
    if goal:
        if found(goal) is not None:
            put("open", goal)
            put("budget_goal", goal)
            put("arrived", get("arrived", 0) + 1)
            put("arrived_at", goal)
        else:
            st.warning(t("goal-lost"), icon=":material/search_off:")
    if planned:
        entry.arrived(planned)
    if get("view") is None:
        put("view", VIEWS[0])
    st.segmented_control(
        t("plan-view"),
        VIEWS,
        format_func=lambda view: t(f"plan-view_{view}"),
        key=key("view"),
        required=True,
        label_visibility="collapsed",
        persist_state="session",
    )


def shown() -> str:
    """Return which view is shown: one of VIEWS."""
    return str(get("view", VIEWS[0]))
