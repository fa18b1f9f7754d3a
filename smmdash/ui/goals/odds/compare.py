"""What the odds are seen beside: the own best stretch, what is needed and usual, other accounts, outside norms."""

import streamlit as st

from smmdash.goals import Goal
from smmdash.pacing import Norm, Odds, odds_words, reliability
from smmdash.ui import session
from smmdash.ui.plain import plain


def compare(goal: Goal, odds: Odds, *, folded: bool = False) -> None:
    """Draw what there is to compare with, a line each; outside norms with their source and year."""
    t = session.texts()
    currency = session.workspace().currency
    others = odds_words.base_rate(t, odds)
    lines = [
        plain(line)
        for line in (
            odds_words.usual(t, goal, odds.usual, currency=currency),
            odds_words.best(t, goal, odds.best, currency=currency),
            odds_words.needed(t, goal, odds, currency=currency),
            others and f"{others} {odds_words.base_source(t)}",
        )
        if line
    ]
    lines += [_norm(norm, currency) for norm in odds.norms]
    if not lines:
        return
    listed = "\n".join(f"- {line}" for line in lines)
    if folded:
        with st.expander(t("odds-ui_compare")):
            st.markdown(listed)
    else:
        st.markdown(f"**{plain(t('odds-ui_compare'))}**")
        st.markdown(listed)


def _norm(norm: Norm, currency: str) -> str:
    t = session.texts()
    said = plain(odds_words.norm(t, norm, currency=currency))
    return f"{said} [{plain(t('odds-ui_source'))}]({norm.url})" if norm.url else said


def finished() -> None:
    """Draw how the chances of the own finished goals turned out, as counts; nothing while no goal has ended."""
    t = session.texts()
    lines = odds_words.reliability(t, reliability(session.workspace().goals))
    if lines:
        st.markdown(f"**{plain(t('odds-ui_finished'))}**")
        st.markdown("\n".join(f"- {plain(line)}" for line in lines))
