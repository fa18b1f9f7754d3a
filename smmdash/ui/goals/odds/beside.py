"""Beside the target in the editor: its chance as it is typed, what may come, and what would change it."""

import streamlit as st

from smmdash.goals import Goal
from smmdash.pacing import Odds
from smmdash.ui import session
from smmdash.ui.goals import figures
from smmdash.ui.goals.draft import key
from smmdash.ui.goals.odds import chance, compare, course, suggested
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain

_OUT_OF_REACH = 1e12


def beside(made: Goal) -> None:
    """Draw the odds of the goal that is being written; nothing for a milestone, which has none."""
    if made.target.kind == "milestone":
        return
    t = session.texts()
    odds, pace = chances.odds(made), figures.pace(made)
    with st.container(border=True, key=key("odds")):
        st.caption(plain(t("odds-ui_title")))
        chance.headline(odds)
        if len(odds.fan):
            before = len(chances.past(made)) > 0
            note = course.note(t, made, odds, marks=True, before=before)
            course.course(made, pace, odds, key("odds-chart"), height=220, before=before, note=note)
        suggested.targets(made, _for_choice(made, odds))
        suggested.levers(made, odds)
        compare.compare(made, odds)


def _for_choice(made: Goal, odds: Odds) -> Odds:
    """Return the odds that suggest targets: what they suggest does not depend on the target, so any stands for none."""
    if odds.reason != "no_target" or made.target.comparison == "within":
        return odds
    far = _OUT_OF_REACH if made.target.comparison == "at_least" else 0.0
    return chances.odds(made.model_copy(update={"target": made.target.model_copy(update={"value": far})}))
