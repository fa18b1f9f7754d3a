"""The open goals: how far each has come."""

from datetime import date

import streamlit as st

from smmdash.charts.progress import progress
from smmdash.goals import Goal, words
from smmdash.metrics import METRICS
from smmdash.pacing import Pace
from smmdash.ui import session
from smmdash.ui.chart import draw, kept
from smmdash.ui.dashboard.view import View
from smmdash.ui.goals import figures, standing
from smmdash.ui.plain import plain

MOST = 6


def goals(view: View) -> None:
    """Draw one progress chart per open goal, the nearest deadline first; the goals' own dates count, not the filter."""
    t = session.texts()
    st.header(t("dashboard-goals"), anchor=False)
    running = sorted(
        (goal for goal in session.workspace().goals if goal.outcome is None),
        key=lambda goal: (goal.deadline or date.max, goal.id),
    )
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
    return goal.metric in METRICS and bool(len(pace.line)) and bool(pace.line["actual"].notna().any())


def _head(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    name = standing.state(goal, pace)
    # The chance of the target takes the badge's place once it can be given.
    badge = f":{standing.COLOURS.get(name, 'gray')}-badge[{standing.ICONS[name]} {t(f'pacing-state_{name}')}]"
    st.markdown(f"**{plain(words.title(t, goal, currency=session.workspace().currency))}** {badge}")


def _chart(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    currency = (pace.actual.currency if pace.actual else "") or session.workspace().currency
    draw(
        kept(
            f"progress {goal.model_dump_json()} {currency}",
            lambda: progress(
                pace.line,
                t,
                unit=METRICS[goal.metric].unit,
                target=pace.target_value,
                upper=pace.upper_value,
                currency=currency,
                height=150,
            ),
        ),
        standing.finding(t, goal, pace, currency=currency),
        standing.source(t, figures.sources(goal, pace), pace),
        standing.described(t, goal, pace, currency=currency),
        f"dashboard-progress-{goal.id}",
        note=_said(goal, pace, currency),
    )


def _words(goal: Goal, pace: Pace) -> None:
    said = _said(goal, pace, session.workspace().currency)
    if said:
        st.caption(plain(said))


def _said(goal: Goal, pace: Pace, currency: str) -> str:
    t = session.texts()
    parts = (standing.line(t, goal, pace, currency=currency), standing.why(t, goal, pace))
    return " ".join(f"{part[:1].upper()}{part[1:].rstrip('.')}." for part in parts if part)
