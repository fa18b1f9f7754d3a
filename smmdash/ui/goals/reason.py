"""The question why a running goal is changed. It is asked where a change moves what was promised, never forced."""

import streamlit as st

from smmdash.goals import life
from smmdash.ui import session
from smmdash.ui.goals import draft
from smmdash.ui.goals.draft import get, key
from smmdash.ui.plain import plain


def reason() -> None:
    """Draw the field for the reason of a change; over it, what the change moves while the goal runs."""
    before = draft.found(get("editing", ""))
    if before is None:
        return
    t = session.texts()
    moved = life.weighty(before, draft.goal(), session.today())
    if moved:
        named = t.join(t(f"goal-facet_{facet}") for facet in moved)
        st.info(plain(t("goal-reason_asked", fields=named)), icon=":material/contact_support:")
    st.text_input(
        t("goal-field_reason.asked" if moved else "goal-field_reason"),
        key=key("reason"),
        max_chars=1000,
        placeholder=t("goal-field_reason.placeholder"),
        persist_state="session",
    )
