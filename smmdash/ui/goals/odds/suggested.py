"""Three targets to choose from, each with its chance, and what would change the odds of the one that is set."""

import math

import streamlit as st

from smmdash.goals import Goal, words
from smmdash.pacing import Odds, Suggestion, odds_words
from smmdash.ui import session
from smmdash.ui.goals.draft import key
from smmdash.ui.goals.odds import take
from smmdash.ui.goals.odds.chance import capital
from smmdash.ui.plain import plain

KINDS = ("safe", "ambitious", "stretch")


def targets(goal: Goal, odds: Odds) -> None:
    """Draw the safe, the ambitious and the stretch target with a button each."""
    t = session.texts()
    found = {name: one for name in KINDS if (one := getattr(odds, name)) is not None and forward(goal, one)}
    if not found:
        return
    st.markdown(f"**{plain(t('odds-ui_suggested'))}**")
    if odds.chance is None:  # otherwise the chance of the target says what it rests on
        st.caption(plain(capital(odds_words.observations(t, odds))))
    with st.grid(3, min_column_width=180, key=key("odds-targets")):
        for name, suggestion in found.items():
            with st.container(border=True, height="stretch", gap="xsmall", key=key(f"odds-{name}")):
                _target(goal, name, suggestion)


def forward(goal: Goal, one: Suggestion) -> bool:
    """Tell whether a suggestion asks for something: a change the other way is no target beside one the right way."""
    target = goal.target
    if not math.isfinite(one.value) or math.isnan(one.written) or target.basis == "to" or target.comparison == "within":
        return math.isfinite(one.value)
    way = 1 if target.comparison == "at_least" else -1
    return way * one.written > 0 or way * (target.value or 0) < 0


def _target(goal: Goal, name: str, suggestion: Suggestion) -> None:
    t = session.texts()
    currency = session.workspace().currency
    aim = take.aimed(goal, suggestion)
    written = words.target(t, goal.model_copy(update={"target": aim}), currency=currency)
    lines = [t(f"odds-ui_{name}.chance")]
    if aim.basis != "to":
        upper = suggestion.upper if math.isfinite(suggestion.upper) else None
        lines.insert(0, words.reached(t, goal, suggestion.value, upper, currency=currency))
    st.markdown(f":small[{plain(t(f'odds-ui_{name}'))}]  \n**{plain(written[:1].upper() + written[1:])}**")
    st.caption("  \n".join(plain(line) for line in lines))
    st.space("stretch")
    if take.is_set(goal, aim):
        st.caption(":material/check: " + plain(t("odds-ui_taken")))
    else:
        take.target_button(name, t("odds-ui_take"), aim)


def levers(goal: Goal, odds: Odds) -> None:
    """Draw what would change the odds: a later deadline and an easier target, each to be taken over.

    What would leave the chance as it is told is no advice.
    """
    t = session.texts()
    longer, smaller = odds.longer, odds.smaller
    if longer is not None and not odds_words.differs(t, odds, longer.chance):
        longer = None
    if smaller is not None and (
        take.is_set(goal, take.aimed(goal, smaller)) or not odds_words.differs(t, odds, smaller.chance)
    ):
        smaller = None
    if longer is None and smaller is None:
        return
    st.markdown(f"**{plain(t('odds-ui_levers'))}**")
    if longer is not None:
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key("odds-longer")):
            st.markdown(plain(odds_words.longer(t, odds)), width="stretch")
            take.deadline_button("longer", t("odds-ui_longer"), longer.deadline)
    if smaller is not None:
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key("odds-smaller")):
            said = odds_words.smaller(t, goal, odds, currency=session.workspace().currency)
            st.markdown(plain(said), width="stretch")
            take.target_button("smaller", t("odds-ui_take"), take.aimed(goal, smaller))
