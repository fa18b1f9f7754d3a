"""The head of the checks page."""

import streamlit as st

from smmdash.ui import session

PAGES = {
    "goals": ":material/target:",
    "audit": ":material/fact_check:",
    "data": ":material/upload_file:",
    "plan": ":material/checklist:",
    "dashboard": ":material/monitoring:",
    "checks": ":material/rule:",
    "start": ":material/flag:",
}
"""The icons of the pages that a finding leads to."""


def heading() -> None:
    """Draw the title and what the page is for; without goals and data, what will be here."""
    t = session.texts()
    st.title(t("checks-title"))
    work = session.workspace()
    if not work.goals and not work.uploads:
        with st.container(border=True, key="checks-nothing_yet"):
            st.markdown(f"**{t('checks-nothing_yet')}**  \n{t('checks-nothing_yet.body')}")
            with st.container(horizontal=True):
                st.page_link("pages/data.py", label=t("checks-nothing_yet.data"), icon=PAGES["data"])
                st.page_link("pages/goals.py", label=t("checks-nothing_yet.goals"), icon=PAGES["goals"])
    else:
        st.markdown(t("checks-lead"))
