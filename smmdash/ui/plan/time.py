"""The timeline of all open goals."""

import streamlit as st

from smmdash import planning
from smmdash.charts.timeline import timeline as drawn
from smmdash.goals import words
from smmdash.i18n import Texts
from smmdash.planning import Bar
from smmdash.planning.timeline import next_due, overdue
from smmdash.ui import session
from smmdash.ui.chart import draw, kept
from smmdash.ui.plain import plain
from smmdash.ui.plan import held


def timeline() -> None:
    """Draw the timeline; without goals, what will be here and how to get it."""
    t = session.texts()
    goals = held.goals()
    if not goals:
        with st.container(border=True, key="plan-empty"):
            st.markdown(f"**{plain(t('plan-empty'))}**")
            st.markdown(plain(t("plan-empty.body")))
            st.page_link("pages/goals.py", label=t("plan-empty.go"), icon=":material/target:")
        return
    marks = {goal.id: held.marks(goal) for goal in goals}
    bars = planning.timeline(goals, marks, today=session.today())
    if not bars:
        st.caption(plain(t("plan-undated")))
        return
    currency = session.workspace().currency
    identity = " ".join(bar.goal.model_dump_json(exclude={"history", "check_ins", "odds"}) for bar in bars)
    draw(
        kept(f"timeline {currency} {identity}", lambda: drawn(bars, t, today=session.today(), currency=currency)),
        finding(t, bars),
        t("plan-timeline_source"),
        _described(t, bars),
        key="plan-timeline",
        note=t("plan-timeline_note"),
    )


def finding(t: Texts, bars: list[Bar]) -> str:
    """Say what the timeline shows: what is overdue, else what is next."""
    today = session.today()
    late, coming = overdue(bars), next_due(bars, today)
    parts = []
    if late:
        parts.append(t("plan-finding_late", count=len(late)))
    elif any(bar.segments for bar in bars):
        parts.append(t("plan-finding_none_late"))
    if coming:
        step = coming[0].step.title.strip() or t("plan-untitled")
        parts.append(t("plan-finding_next", step=step, day=t.date(coming[0].last)))
    return " ".join(parts) if parts else t("plan-finding_no_steps")


def _described(t: Texts, bars: list[Bar]) -> str:
    currency = session.workspace().currency
    parts = []
    for bar in bars:
        done = sum(one.step.done for one in bar.segments)
        title = words.title(t, bar.goal, currency=currency)
        day = t.date(bar.goal.deadline)
        parts.append(t("plan-timeline_alt", title=title, day=day, done=done, steps=len(bar.segments)))
    return " ".join(parts)
