"""What a card says of its goal: where it stands while it runs, that it rests, or how it ended."""

import streamlit as st

from smmdash import overview, pacing
from smmdash.goals import Goal, words
from smmdash.metrics import METRICS
from smmdash.pacing import Pace
from smmdash.ui import boundary, session
from smmdash.ui.goals import absent, draft, figures, outcome, panels, pause, smart, standing
from smmdash.ui.goals.draft import key
from smmdash.ui.goals.odds import chance, chip
from smmdash.ui.plain import plain

MOST = 3
"""So many uploads that wait are named on a card; the page of the data has them all."""


def situation(goal: Goal, pace: Pace) -> None:
    """Draw what there is to say of a goal; a forecast and what is still to be mended only while it runs."""
    if goal.outcome is None:
        _waiting(goal)
    if figures.last_day(goal) is not None:
        _over(goal, pace)
    elif goal.paused is not None:
        pause.resting(goal)
        _line(goal, pace)
    else:
        _running(goal, pace)


def _waiting(goal: Goal) -> None:
    """Name the uploads whose figures this goal lacks until somebody answers what they ask."""
    if goal.metric not in METRICS:
        return
    t, state = session.texts(), session.open_state()
    reads = {key_: source.read for key_, source in state.sources.items()}
    found = overview.held_back(reads, goal.metric, scope=pacing.scope_of(goal.scope))
    for upload in [one for one in state.workspace.uploads if one.id in found][:MOST]:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f":material/hourglass_top: {plain(t('goal-waits', name=upload.name))}", width="content")
            st.page_link(
                "pages/data.py",
                label=t("goal-waits.answer"),
                icon=":material/upload_file:",
                query_params={"lang": t.language, "upload": upload.id},
            )


def _running(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    told = chance.line(t, goal, pace)
    if told:
        st.markdown(f"**{plain(told)}**")
    _line(goal, pace)
    # once the target is reached no chance is left to tell; the open panel says how it moved over its chart
    silent = pace.state == "reached" or draft.get("panel") == f"odds:{goal.id}"
    notes = [absent.note(goal), "" if silent else chance.history(t, goal), chip.by_hand(t, goal, pace)]
    if any(notes):
        st.caption("  \n".join(plain(note) for note in notes if note))
    if pace.state == "reached":
        _ask(goal, t("goal-ask_reached"))
    smart.letters(goal)
    smart.point_a(goal)


def _over(goal: Goal, pace: Pace) -> None:
    """Draw how a goal ended: the figure against its target, then what was said of it, or the question."""
    t = session.texts()
    if goal.outcome is not None:
        result = t(f"goal-outcome_{goal.outcome.result}")
        st.markdown(f"**{plain(t('goal-ended', result=result, day=words.day(t, goal.outcome.day)))}**")
    _line(goal, pace)
    outcome.ended(goal)
    if goal.paused is not None and goal.outcome is None:
        pause.resting(goal)
    if goal.outcome is None and goal.deadline is not None:
        _ask(goal, t("goal-ask_outcome", day=words.day(t, goal.deadline)))


def _line(goal: Goal, pace: Pace) -> None:
    t = session.texts()
    line = standing.line(t, goal, pace, currency=session.workspace().currency)
    said = [words.ended(line) if line else "", chip.why(t, goal, pace)]
    if any(said):
        st.markdown(plain(" ".join(part for part in said if part)))


def _ask(goal: Goal, question: str) -> None:
    """Ask how a goal ended, unless its form is open already."""
    if draft.get("panel") == f"outcome:{goal.id}":
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key(f"ask-{goal.id}")):
        st.markdown(":material/sports_score: " + plain(question), width="content")
        st.button(
            session.texts()("goal-ask_outcome.answer"),
            key=key(f"ask_outcome-{goal.id}"),
            icon=":material/edit_note:",
            on_click=boundary.safe(panels.toggle),
            args=("outcome", goal.id),
        )
