"""What a changed target leaves behind: the goal's own words, its intermediate targets and its steps.

Nothing is rewritten by itself: it is said, with one click that writes it anew.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal, words
from smmdash.pacing.statement import contradicted
from smmdash.ui import boundary, session
from smmdash.ui.goals import change, draft
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.plain import plain

LONGEST = 300


def in_editor(made: Goal) -> None:
    """Draw what the goal that is being written contradicts."""
    t = session.texts()
    differ = contradicted(made, today=session.today())
    if differ:
        _words(_said(differ), "anew", _into_field)
    saved = draft.found(get("editing", ""))
    if saved is None:
        return
    facts, today = session.facts(), session.today()
    if get("milestones_again", False) or planning.outdated_intermediates(made, facts, today=today, saved=saved):
        st.caption(":material/flag: " + plain(t("wording-targets")))
        st.checkbox(t("wording-targets_saved"), key=key("milestones_again"), persist_state="session")
    if planning.outdated_steps(made, saved=saved):
        st.caption(":material/checklist: " + plain(t("wording-steps")))


def on_card(goal: Goal) -> None:
    """Draw what a goal contradicts; nothing once it has ended or while it rests."""
    if goal.outcome is not None or goal.paused is not None:
        return
    t, today = session.texts(), session.today()
    differ = contradicted(goal, today=today)
    if differ:
        _words(_said(differ), f"anew-{goal.id}", _into_goal, goal.id)
    if planning.outdated_intermediates(goal, session.facts(), today=today):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key(f"astray-{goal.id}")):
            st.caption(":material/flag: " + plain(t("wording-targets")), width="content")
            st.button(
                t("wording-targets_again"), key=key(f"targets_again-{goal.id}"), type="tertiary",
                on_click=boundary.safe(_targets), args=(goal.id,),
            )  # fmt: skip
    if planning.outdated_steps(goal):
        st.caption(":material/checklist: " + plain(t("wording-steps")))


def _said(differ: tuple[str, ...]) -> str:
    t = session.texts()
    named = [t(f"goal-field_{facet}") for facet in differ]
    return t("wording-differ", fields=t.join([name[:1].lower() + name[1:] for name in named]))


def _words(said: str, name: str, click: Callable[..., None], *given: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key(f"{name}-box")):
        st.caption(":material/edit_note: " + plain(said), width="content")
        st.button(
            session.texts()("wording-anew"), key=key(name), type="tertiary", on_click=boundary.safe(click), args=given
        )


def _written(goal: Goal) -> str:
    """Say the goal from its fields."""
    bare = goal.model_copy(update={"statement": ""})
    return words.title(session.texts(), bare, currency=session.workspace().currency)[:LONGEST]


def _into_field() -> None:
    put("statement", _written(draft.goal()))


def _into_goal(goal_id: str) -> None:
    change.fields("wording-change", goal_id, lambda goal: {"statement": _written(goal)})


def _targets(goal_id: str) -> None:
    facts, today = session.facts(), session.today()

    def recomputed(goal: Goal) -> dict[str, Any]:
        return {"milestones": planning.proposed_intermediates(goal, facts, today=today) or goal.milestones}

    change.fields("wording-change_targets", goal_id, recomputed)
