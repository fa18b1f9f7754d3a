"""How often a goal is reviewed: a usual rhythm or a number of days of one's own."""

import streamlit as st

from smmdash.goals import life
from smmdash.ui import boundary, session
from smmdash.ui.goals.draft import get, key, put


def rhythm() -> None:
    """Draw the choice of the rhythm; the number of days only where it is one's own."""
    t = session.texts()
    days = get("review_every_days", 91)
    held = "own" if get("rhythm_own", False) else life.rhythm_of(days)
    put("rhythm", held)
    st.selectbox(
        t("goal-rhythm"),
        [*life.RHYTHMS, "own"],
        format_func=lambda one: t(f"goal-rhythm_{one}"),
        key=key("rhythm"),
        help=t("goal-field_review.help"),
        on_change=_chosen,
    )
    if held == "own":
        st.number_input(
            t("goal-field_review"),
            min_value=1,
            max_value=3660,
            value=None,
            step=1,
            key=key("review_every_days"),
            persist_state="session",
        )


@boundary.safe
def _chosen() -> None:
    chosen = get("rhythm", "own")
    put("rhythm_own", chosen == "own")
    if chosen in life.RHYTHMS:
        put("review_every_days", life.RHYTHMS[chosen])
