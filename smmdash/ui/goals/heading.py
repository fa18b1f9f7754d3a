"""The head of the page: its name, how many goals there are, and the way to a new one."""

import streamlit as st

from smmdash.ui import session
from smmdash.ui.goals import draft
from smmdash.ui.goals.draft import key


def heading() -> None:
    """Draw the title, and a new-goal button while no goal is being written."""
    t = session.texts()
    opened = draft.editing()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.title(t("goal-title"), width="content")
        if opened:
            st.button(t("goal-back"), key=key("back"), icon=":material/arrow_back:", on_click=draft.close)
        elif session.workspace().goals:
            st.button(t("goal-new"), key=key("new"), icon=":material/add:", on_click=draft.begin)
    if st.session_state.pop(key("lost"), False):
        st.warning(t("goal-lost"), icon=":material/search_off:")
