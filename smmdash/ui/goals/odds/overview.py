"""The goals at a glance, for the start page: where each stands, and which are due for a review."""

import streamlit as st

from smmdash.goals import Goal, register, words
from smmdash.ui import session
from smmdash.ui.goals import figures
from smmdash.ui.goals.odds import chance, chip
from smmdash.ui.plain import plain

MOST = 6


def standings() -> None:
    """Draw the open goals with their status and chance, those that need somebody first."""
    if session.state() is None:
        return
    t = session.texts()
    running = chip.by_need([goal for goal in session.workspace().goals if goal.outcome is None])
    if not running:
        return
    st.header(t("odds-ui_goals"), anchor=False)
    with st.container(border=True, gap="small", key="start-goals"):
        for goal in running[:MOST]:
            _standing(goal)
        if len(running) > MOST:
            st.caption(t("odds-ui_goals.more", count=len(running) - MOST))
    reviews()


def _standing(goal: Goal) -> None:
    t = session.texts()
    title = plain(words.title(t, goal, currency=session.workspace().currency))
    pace = figures.pace(goal)
    said = chance.line(t, goal, pace)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"start-goal-{goal.id}"):
        with st.container(gap="xxsmall", width="stretch"):
            chip.badge(goal, pace)
            st.markdown(f"**{title}**" + (f"  \n:small[{plain(said)}]" if said else ""))
        _link(goal, t("odds-ui_open"), icon=":material/arrow_forward:")


def reviews() -> None:
    """Draw the goals that are due for a check-in, each with the way to it; nothing while none is."""
    t = session.texts()
    due = register.due(session.workspace().goals, session.today())
    if not due:
        return
    st.header(t("odds-ui_reviews"), anchor=False)
    with st.container(border=True, gap="small", key="start-reviews"):
        for goal, review in due[:MOST]:
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"start-review-{goal.id}"):
                title = plain(words.title(t, goal, currency=session.workspace().currency))
                when = t("goal-review_overdue", count=review.overdue_days, day=words.day(t, review.due))
                if not review.overdue_days:
                    when = t("odds-ui_reviews.today")
                st.markdown(f":material/event_busy: **{title}**  \n:small[{plain(when)}]", width="stretch")
                _link(goal, t("goal-open_check_in"), field="check_ins", icon=":material/how_to_reg:")
        if len(due) > MOST:
            st.caption(t("odds-ui_reviews.more", count=len(due) - MOST))


def _link(goal: Goal, label: str, *, field: str = "", icon: str | None = None) -> None:
    query = {"lang": session.texts().language, "goal": goal.id}
    st.page_link("pages/goals.py", label=label, icon=icon, query_params={**query, "field": field} if field else query)
