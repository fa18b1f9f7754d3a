"""The history of the odds: kept up with the data and the goals after every run, in this one place."""

import hashlib
from datetime import date

import streamlit as st

from smmdash import pacing
from smmdash.goals import Goal
from smmdash.store import Workspace
from smmdash.ui import session
from smmdash.ui.goals.odds import figures

_SEEN = "odds-seen"
WEEK = 7


def keep_up() -> None:
    """Add a point to the history of every goal whose data or target changed since its last one.

    Called once the page is drawn, so that no upload waits for it. The points are no change of the visitor's: they come
    with the change they follow from, and go with it when it is taken back.
    """
    state = session.state()
    if state is None or not state.workspace.goals:
        return
    seen = _seen(state.workspace)
    if st.session_state.get(_SEEN) == seen:
        return
    goals = _replayed(state.workspace) if state.workspace.sample else state.workspace.goals
    goals = pacing.recorded(goals, session.facts(), today=session.today(), told=figures.odds)
    if goals != state.workspace.goals:
        session.amend(lambda work: work.model_copy(update={"goals": goals}))
    st.session_state[_SEEN] = seen


def _replayed(work: Workspace) -> list[Goal]:
    """Return the sample's goals with the chances of the weeks they run already, as the engine would have told them."""
    goals = work.goals
    begun = [goal.created for goal in goals if goal.created is not None]
    if not begun or any(goal.odds for goal in goals):
        return goals
    for day in range(min(begun).toordinal(), session.today().toordinal(), WEEK):
        goals = pacing.recorded(goals, session.facts(), today=date.fromordinal(day))
    return goals


def _seen(work: Workspace) -> str:
    """Return a name of all that the odds of a workspace depend on, and of what is recorded of them."""
    parts = [session.facts_key(), session.today().isoformat()]
    parts += [f"{goal.id}{figures.identity(goal)}{goal.outcome is None}" for goal in work.goals]
    return hashlib.sha256("|".join(parts).encode()).hexdigest()
