"""The open goals: how far each has come."""

import streamlit as st

from smmdash.goals import Goal, words
from smmdash.pacing import Pace
from smmdash.ui import session
from smmdash.ui.dashboard.view import View
from smmdash.ui.goals import figures, standing
from smmdash.ui.goals.odds import chance, chip, course
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain

MOST = 6


def goals(view: View) -> None:
    """Draw one progress chart per open goal, those that need somebody first; their own dates count, not the filter."""
    t = session.texts()
    st.header(t("dashboard-goals"), anchor=False)
    running = chip.by_need(goal for goal in session.workspace().goals if goal.outcome is None)
    if not running:
        st.caption(t("dashboard-goals.none"))
    paces = {goal.id: figures.pace(goal) for goal in running}
    drawn = [goal for goal in running if _has_chart(goal, paces[goal.id])]
    with st.grid(2, min_column_width=320, key="dashboard-goals"):
        for goal in drawn[:MOST]:
            with st.container(border=True, height="stretch", gap="xsmall", key=f"dashboard-goal-{goal.id}"):
                _head(goal, paces[goal.id])
                _chart(goal, paces[goal.id])
    rest = [goal for goal in running if goal not in drawn]
    if rest:
        with st.container(border=True, gap="small", key="dashboard-goals-rest"):
            for goal in rest[:MOST]:
                _head(goal, paces[goal.id])
                _words(goal, paces[goal.id])
    more = max(len(drawn) - MOST, 0) + max(len(rest) - MOST, 0)
    if more:
        st.caption(t("dashboard-goals.more", count=more))
    st.page_link("pages/goals.py", label=t("dashboard-goals.all"), icon=":material/target:")


def _has_chart(goal: Goal, pace: Pace) -> bool:
    return course.has_chart(goal, pace) and bool(pace.line["actual"].notna().any())


def _head(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        chip.badge(goal, pace)
        st.markdown(f"**{plain(words.title(t, goal, currency=session.workspace().currency))}**", width="stretch")
    told = chance.line(t, goal, pace)
    if told:
        st.markdown(plain(told))


def _chart(goal: Goal, pace: Pace) -> None:
    currency = (pace.actual.currency if pace.actual else "") or session.workspace().currency
    odds = chances.odds(goal)
    course.course(goal, pace, odds, f"dashboard-progress-{goal.id}", height=150, note=_said(goal, pace, currency))


def _words(goal: Goal, pace: Pace) -> None:
    said = _said(goal, pace, session.workspace().currency)
    if said:
        st.caption(plain(said))


def _said(goal: Goal, pace: Pace, currency: str) -> str:
    t = session.texts()
    parts = (
        standing.line(t, goal, pace, currency=currency),
        chip.why(t, goal, pace),
        chip.by_hand(t, goal, pace),
    )
    return " ".join(f"{part[:1].upper()}{part[1:].rstrip('.')}." for part in parts if part)
