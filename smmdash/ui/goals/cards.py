"""The goals as cards: what each is, where it stands, what is missing, and what can be done with it."""

import secrets
from typing import Literal

import streamlit as st

from smmdash.goals import Goal, edit, register, words
from smmdash.pacing import Pace
from smmdash.store import Workspace
from smmdash.ui import boundary, findings, session
from smmdash.ui.goals import anew, draft, empty, figures, focus, history, panels, say, situation
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.odds import chip, course
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain

MOST = 12
"""So many goals are drawn at first: each is some thirty elements and a chart."""


def goal_list() -> None:
    """Draw every goal as a card, open ones by deadline first; without goals, what a good one looks like."""
    goals = register.in_order(session.workspace().goals)
    if goals:
        say.say()
        say.pick()
    else:
        empty.empty()
    drawn = _drawn(goals)
    explained = False
    for goal in drawn:
        pace = figures.pace(goal)
        charted = _has_chart(goal, pace)
        _card(goal, pace, charted=charted, explained=explained)
        explained = explained or charted
    if len(drawn) < len(goals):
        st.button(
            session.texts()("goal-show_all", count=len(goals) - len(drawn)),
            key=key("show_all"),
            icon=":material/expand_more:",
            on_click=_show_all,
        )
    after = st.session_state.pop(key("after"), "")
    if after:
        focus.card(after)


def _drawn(goals: list[Goal]) -> list[Goal]:
    """Return the first MOST goals, or all once asked for or where one further down is led to or has a panel open."""
    below = {goal.id for goal in goals[MOST:]}
    if below & {get("after", ""), get("panel", "").partition(":")[2]}:
        put("all", True)
    return goals if get("all", False) else goals[:MOST]


@boundary.safe
def _show_all() -> None:
    put("all", True)


def _has_chart(goal: Goal, pace: Pace) -> bool:
    """Tell whether there is something to draw besides the target: figures since the start, or a forecast."""
    if goal.paused is not None or not course.has_chart(goal, pace):
        return False
    return bool(pace.line["actual"].notna().any()) or len(chances.odds(goal).fan) > 0


def _card(goal: Goal, pace: Pace, *, charted: bool, explained: bool) -> None:
    with st.container(border=True, key=key(f"card-{goal.id}")):
        _head(goal, pace)
        anew.on_card(goal)
        situation.situation(goal, pace)
        if charted:
            _chart(goal, pace, explained=explained)
        _review(goal)
        findings.badge("goal", goal.id)
        _buttons(goal)
        panels.panel(goal, pace)


def _head(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    currency = session.workspace().currency
    with st.container(horizontal=True, vertical_alignment="top", gap="small"):
        st.markdown(f"#### {plain(words.title(t, goal, currency=currency))}", width="stretch")
        chip.badge(goal, pace)
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


def _chart(goal: Goal, pace: Pace, *, explained: bool) -> None:
    odds = chances.odds(goal)
    note = course.note(session.texts(), goal, odds, marks=not explained)
    course.course(goal, pace, odds, key(f"chart-{goal.id}"), note=note)


def _review(goal: Goal) -> None:
    t = session.texts()
    due = register.review(goal, session.today())
    if due is None or figures.last_day(goal) is not None:
        return
    last = goal.check_ins[-1] if goal.check_ins else None
    parts = [
        t("goal-review_overdue", count=due.overdue_days, day=words.day(t, due.due))
        if due.overdue_days
        else t("goal-review_next", day=words.day(t, due.due))
    ]
    if last is not None:
        parts.append(t("goal-review_last", day=words.day(t, last.day), said=history.noted(goal, last)))
    icon = ":material/event_busy:" if due.overdue_days else ":material/event:"
    st.caption(f"{icon} " + plain(" · ".join(parts)))


def _buttons(goal: Goal) -> None:
    t = session.texts()
    with st.container(horizontal=True, gap="small"):
        st.button(
            t("goal-edit"),
            key=key(f"edit-{goal.id}"),
            icon=":material/edit:",
            on_click=boundary.safe(draft.load),
            args=(goal,),
        )
        if goal.outcome is None:
            _panel_button("check_in", goal, "secondary")
        if panels.has_odds(goal):
            _panel_button("odds", goal)
        _panel_button("outcome", goal)
        with st.container(width="content", key=key(f"more-{goal.id}")):
            # a popover stays open over what was chosen in it, unless it is another one
            times = get("chosen", 0)
            with st.popover(
                t("goal-more"), icon=":material/more_horiz:", type="tertiary", key=key(f"menu-{times}-{goal.id}")
            ):
                _more(goal)


@boundary.safe
def _toggle(name: str, goal_id: str) -> None:
    _chosen()
    panels.toggle(name, goal_id)


def _chosen() -> None:
    """Close the menu in which something was chosen."""
    put("chosen", get("chosen", 0) + 1)


def _panel_button(name: str, goal: Goal, type_: Literal["secondary", "tertiary"] = "tertiary") -> None:
    st.button(
        session.texts()(f"goal-open_{name}"),
        key=key(f"{name}-{goal.id}"),
        icon=panels.PANELS[name],
        type=type_,
        on_click=_toggle,
        args=(name, goal.id),
    )


def _more(goal: Goal) -> None:
    """Draw what is seldom done with a goal."""
    t = session.texts()
    _panel_button("history", goal)
    if figures.last_day(goal) is None and goal.paused is None:
        _panel_button("pause", goal)
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


@boundary.safe
def _duplicate(goal: Goal) -> None:
    _chosen()
    copy = edit.duplicated(goal, secrets.token_hex(4), today=session.today())

    def change(work: Workspace) -> Workspace:
        work.goals = [*work.goals, copy]
        return work

    session.edit("goal-change_duplicated", change)
    draft.load(copy)


@boundary.safe
def _remove(goal_id: str) -> None:
    _chosen()

    def change(work: Workspace) -> Workspace:
        work.goals = [goal for goal in work.goals if goal.id != goal_id]
        return work

    session.edit("goal-change_removed", change)
