"""A wish without a figure gets one concrete goal in its place, set on the account's own data."""

from datetime import date
from typing import Any

import streamlit as st

from smmdash import pacing
from smmdash.facts import Facts
from smmdash.goals import words
from smmdash.i18n import Texts
from smmdash.pacing.example import Suggested, example
from smmdash.ui import boundary, session
from smmdash.ui.goals.draft import key, put
from smmdash.ui.goals.say import held
from smmdash.ui.goals.say.chances import words_of_chance
from smmdash.ui.goals.say.held import Said
from smmdash.ui.plain import plain


def wish(t: Texts, now: Said) -> None:
    """Draw the goal that is offered in place of a wish, and the button that takes it over."""
    said = now.meaning
    offered = suggested(said.goal_type, tuple(said.networks), said.start, said.deadline)
    goal, currency = offered.goal, session.workspace().currency
    value, upper = pacing.target_values(goal)
    with st.container(border=True, key=key("say_wish")):
        st.caption(":material/lightbulb: " + plain(t("sentence-wish_own" if offered.own else "sentence-wish")))
        read = words.reading(t, goal, value, upper if upper == upper else None, currency=currency)
        st.markdown(f"**{plain(read)}**")
        told = words_of_chance(t, goal) or (t("sentence-wish_days", count=offered.days) if offered.own else "")
        if told:
            st.caption(plain(words.ended(told)))
        st.button(
            t("sentence-wish_take"), key=key("say_take_over"), icon=":material/edit_note:",
            on_click=boundary.safe(_take_over), args=(offered,),
        )  # fmt: skip


def suggested(goal_type: str, networks: tuple[str, ...], start: date | None, deadline: date | None) -> Suggested:
    """Return the concrete goal for a goal type, the networks and the dates that were named."""
    found: Suggested = _suggested(
        session.facts_key(), goal_type, networks, start, deadline, session.today(), session.facts()
    )
    return found


@st.cache_resource(max_entries=100, ttl=3600, show_spinner=False)
def _suggested(
    facts_key: str,
    goal_type: str,
    networks: tuple[str, ...],
    start: date | None,
    deadline: date | None,
    today: date,
    _facts: Facts,
) -> Suggested:
    return example(goal_type, _facts, today=today, networks=networks, start=start, deadline=deadline)


def _take_over(offered: Suggested) -> None:
    """Say the offered goal in place of the wish, word by word, with its parts as they are and not as they read."""
    goal, t = offered.goal, session.texts()
    target = goal.target
    put("say_text", words.sentence(t, goal, currency=session.workspace().currency)[: held.LONGEST])
    held.entered()
    parts: dict[str, Any] = {
        "metric": goal.metric,
        "network": tuple(goal.scope.networks),
        "value": target.value,
        "basis": target.basis,
        "comparison": target.comparison,
        "deadline": goal.deadline,
    }
    held.change_all(parts)
