"""The goals as cards: what each is, where it stands, what is missing, and what can be done with it."""

import secrets

import streamlit as st

from smmdash.charts.progress import progress
from smmdash.goals import Goal, edit, register, words
from smmdash.metrics import METRICS
from smmdash.pacing import Pace
from smmdash.store import Workspace
from smmdash.ui import session
from smmdash.ui.chart import draw
from smmdash.ui.goals import draft, empty, figures, panels, standing
from smmdash.ui.goals.draft import key
from smmdash.ui.plain import plain


def goal_list() -> None:
    """Draw every goal as a card, open ones by deadline first; without goals, what a good one looks like."""
    goals = register.in_order(session.workspace().goals)
    if not goals:
        empty.empty()
    for goal in goals:
        _card(goal)


def _card(goal: Goal) -> None:
    pace = figures.pace(goal)
    with st.container(border=True, key=key(f"card-{goal.id}")):
        _head(goal, pace)
        _standing(goal, pace)
        _chart(goal, pace)
        _review(goal)
        _buttons(goal)
        panels.panel(goal, pace)


def _head(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    currency = session.workspace().currency
    name = standing.state(goal, pace)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="top"):
        st.markdown(f"#### {plain(words.title(t, goal, currency=currency))}", width="stretch")
        chip = t(f"goal-outcome_{name}") if goal.outcome else t(f"pacing-state_{name}")
        st.badge(chip, icon=standing.ICONS[name], color=standing.COLOURS.get(name, "gray"))
    said = words.sentence(t, goal, currency=currency)
    facts = [said] if goal.statement.strip() and goal.target.kind != "milestone" else []
    if goal.owner.strip():
        facts.append(t("goal-card_owner", owner=goal.owner.strip()))
    business = next((one.name for one in session.workspace().business_goals if one.id == goal.business_goal), "")
    if business:
        facts.append(t("goal-card_business_goal", name=business))
    audience = next((one.name for one in session.workspace().audiences if one.id == goal.audience), "")
    if audience:
        facts.append(t("goal-card_audience", name=audience))
    if goal.deadline and goal.target.kind == "milestone":
        facts.append(t("goal-card_deadline", day=words.day(t, goal.deadline)))
    if facts:
        st.caption(" · ".join(plain(fact) for fact in facts))


def _standing(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    line = standing.line(t, goal, pace, currency=session.workspace().currency)
    if line:
        st.markdown(plain(line))
    why = standing.why(t, goal, pace)
    if why:
        st.caption(plain(why))
    missing = register.gaps(goal)
    if missing and goal.outcome is None:
        named = t.join(t(f"goal-gap_{one}") for one in missing)
        st.caption(":material/checklist: " + plain(t("goal-missing", missing=named)))


def _chart(goal: Goal, pace: Pace) -> None:
    if not len(pace.line) or goal.metric not in METRICS:
        return
    t = session.texts()
    currency = (pace.actual.currency if pace.actual else "") or session.workspace().currency
    drawn = progress(
        pace.line,
        t,
        unit=METRICS[goal.metric].unit,
        target=pace.target_value,
        upper=pace.upper_value,
        currency=currency,
    )
    draw(
        drawn,
        standing.finding(t, goal, pace, currency=currency),
        standing.source(t, figures.sources(goal, pace), pace),
        standing.described(t, goal, pace, currency=currency),
        key=key(f"chart-{goal.id}"),
        note=t("goal-chart_note"),
    )


def _review(goal: Goal) -> None:
    t = session.texts()
    due = register.review(goal, session.today())
    if due is None:
        return
    last = goal.check_ins[-1] if goal.check_ins else None
    parts = [
        t("goal-review_overdue", count=due.overdue_days, day=t.date(due.due))
        if due.overdue_days
        else t("goal-review_next", day=t.date(due.due))
    ]
    if last is not None and last.confidence is not None:
        parts.append(t("goal-review_last", day=t.date(last.day), confidence=t.number(last.confidence)))
    icon = ":material/event_busy:" if due.overdue_days else ":material/event:"
    st.caption(f"{icon} " + plain(" · ".join(parts)))


def _buttons(goal: Goal) -> None:
    t = session.texts()
    with st.container(horizontal=True, gap="small"):
        st.button(t("goal-edit"), key=key(f"edit-{goal.id}"), icon=":material/edit:", on_click=draft.load, args=(goal,))
        for name, icon in panels.PANELS.items():
            st.button(
                t(f"goal-open_{name}"),
                key=key(f"{name}-{goal.id}"),
                icon=icon,
                type="secondary" if name == "check_in" else "tertiary",
                on_click=panels.toggle,
                args=(name, goal.id),
            )
        st.button(
            t("goal-duplicate"),
            key=key(f"duplicate-{goal.id}"),
            icon=":material/content_copy:",
            type="tertiary",
            on_click=_duplicate,
            args=(goal,),
        )
        st.button(
            t("goal-remove"),
            key=key(f"remove-{goal.id}"),
            icon=":material/delete:",
            type="tertiary",
            on_click=_remove,
            args=(goal.id,),
        )


def _duplicate(goal: Goal) -> None:
    copy = edit.duplicated(goal, secrets.token_hex(4), today=session.today())

    def change(work: Workspace) -> Workspace:
        work.goals = [*work.goals, copy]
        return work

    session.edit("goal-change_duplicated", change)
    draft.load(copy)


def _remove(goal_id: str) -> None:
    def change(work: Workspace) -> Workspace:
        work.goals = [goal for goal in work.goals if goal.id != goal_id]
        return work

    session.edit("goal-change_removed", change)
