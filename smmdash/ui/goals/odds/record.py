"""The history of the odds: kept up with the data and the goals after every run, in this one place."""

from datetime import date

import streamlit as st

from smmdash import pacing
from smmdash.goals import Goal
from smmdash.store import Workspace
from smmdash.ui import session
from smmdash.ui.goals.odds import figures

_SEEN = "odds-seen"
WEEK = 7
AT_ONCE = 100
"""Goals that are looked at in one run: 4 ms each, and where there are more, the next runs go on with them."""


def keep_up() -> None:
    """Add a point to the history of every goal whose data or target changed since its last one.

    Called once the page is drawn, so that no upload waits for it. The points are no change of the visitor's: they come
    with the change they follow from, and go with it when it is taken back.
    """
    state = session.state()
    if state is None or not state.workspace.goals:
        return
    seen = _seen()
    names = {goal.id: f"{figures.identity(goal)}{goal.outcome is None}" for goal in state.workspace.goals}
    due = [name for name, what in names.items() if seen.get(name) != what][:AT_ONCE]
    if not due:
        return
    goals = _replayed(state.workspace) if state.workspace.sample else state.workspace.goals
    looked = pacing.recorded(
        [goal for goal in goals if goal.id in due], session.facts(), today=session.today(), told=figures.for_history
    )
    made = {goal.id: goal for goal in looked}
    goals = [made.get(goal.id, goal) for goal in goals]
    if goals != state.workspace.goals:
        session.amend(lambda work: work.model_copy(update={"goals": goals}))
    seen.update({name: names[name] for name in due})


def _seen() -> dict[str, str]:
    """Return what the odds of each goal depended on when they were last looked at with these data on this day."""
    data = (session.facts_key(), session.today())
    held = st.session_state.get(_SEEN)
    if held is None or held[0] != data:
        held = st.session_state[_SEEN] = (data, {})
    seen: dict[str, str] = held[1]
    return seen


def _replayed(work: Workspace) -> list[Goal]:
    """Return the sample's goals with the chances of the weeks they run already, as the engine would have told them."""
    goals = work.goals
    begun = [goal.created for goal in goals if goal.created is not None]
    if not begun or any(goal.odds for goal in goals):
        return goals
    for day in range(min(begun).toordinal(), session.today().toordinal(), WEEK):
        goals = pacing.recorded(goals, session.facts(), today=date.fromordinal(day))
    return goals
