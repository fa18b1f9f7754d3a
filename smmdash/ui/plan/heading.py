"""The head of the page: its name and the choice between steps, calendar and budget."""

import streamlit as st

from smmdash.ui import session
from smmdash.ui.plan.held import found, get, key, put

VIEWS = ("steps", "calendar", "budget")


def heading() -> None:
    """Draw the title and the views; ``?view=`` names one in a link and ``?goal=`` opens a goal's plan."""
    t = session.texts()
    st.title(t("plan-title"))
    asked, goal = st.query_params.get("view", ""), st.query_params.get("goal", "")
    if asked in VIEWS:
        put("view", asked)
        st.query_params.pop("view")
    elif goal and get("view") is None:
        put("view", VIEWS[0])
    if goal:
        st.query_params.pop("goal")
        if found(goal) is not None:
            put("open", goal)
            put("budget_goal", goal)
        else:
            st.warning(t("goal-lost"), icon=":material/search_off:")
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
