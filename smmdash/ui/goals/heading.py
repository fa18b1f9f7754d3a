"""The head of the page: its name, how many goals there are, and the way to a new one."""

import streamlit as st

from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, panels, registers
from smmdash.ui.goals.draft import key
from smmdash.ui.plain import plain


def heading() -> None:
    """Draw the title, and a new-goal button while no goal is being written."""
    t = session.texts()
    _arrive()
    opened = draft.editing()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.title(t("goal-title"), width="content")
        if opened:
            st.button(
                t("goal-back"), key=key("back"), icon=":material/arrow_back:", on_click=boundary.safe(draft.close)
            )
        elif session.workspace().goals and shown() == "goals":
            st.button(t("goal-new"), key=key("new"), icon=":material/add:", on_click=boundary.safe(draft.begin))
    if not opened:
        _views()
    _kept()
    if st.session_state.pop(key("lost"), False):
        st.warning(t("goal-lost"), icon=":material/search_off:")


def _kept() -> None:
    """Say that a link led away from something unsaved, and lead back to it."""
    kept = draft.kept()
    if kept is None:
        return
    t = session.texts()
    editing, written = kept
    goal = draft.found(editing)
    name = plain((written.get("statement") or (goal.statement if goal else "") or t("goal-unnamed"))[:120])
    with st.container(border=True, key=key("kept")):
        st.markdown(t("goal-kept" if editing != draft.NEW else "goal-kept.new", name=name))
        with st.container(horizontal=True):
            st.button(
                t("goal-kept.resume"), key=key("resume"), icon=":material/edit:", on_click=boundary.safe(draft.resume)
            )
            st.button(
                t("goal-kept.forget"), key=key("forget"), icon=":material/delete:", on_click=boundary.safe(draft.forget)
            )


VIEWS = ("goals", "business_goals", "audiences")


def shown() -> str:
    """Return which of the three lists is shown: one of VIEWS."""
    return str(draft.get("view", VIEWS[0]))


_PANELS = {"check_ins": "check_in", "outcome": "outcome", "history": "history", "status_override": "odds"}


def _arrive() -> None:
    """Follow a link to what the editor does not hold: a card's panel, or an entry of a register (``audiences/0``)."""
    goal, (first, *rest) = st.query_params.get("goal", ""), st.query_params.get("field", "").split("/")
    if first in _PANELS and draft.found(goal) is not None:
        draft.keep()
        draft.close()
        draft.put("view", VIEWS[0])
        panels.open_panel(_PANELS[first], goal)
        draft.lead_to(goal)
    elif first in VIEWS[1:]:
        draft.keep()
        draft.close()
        draft.put("view", first)
        registers.open_place(first, rest[0] if rest else "")


def _views() -> None:
    """Draw the choice between the goals, the business goals and the audiences; ``?view=`` names one in a link."""
    t = session.texts()
    work = session.workspace()
    counts = {"goals": len(work.goals), "business_goals": len(work.business_goals), "audiences": len(work.audiences)}
    asked = st.query_params.get("view", "")
    if asked in VIEWS:
        draft.put("view", asked)
        st.query_params.pop("view")
    elif draft.get("view") is None:
        draft.put("view", VIEWS[0])
    st.segmented_control(
        t("goal-view"),
        VIEWS,
        format_func=lambda view: t(f"goal-view_{view}", count=counts[view]),
        key=key("view"),
        required=True,
        label_visibility="collapsed",
        persist_state="session",
    )
