"""Beside the target in the editor: its chance as it is typed, what may come, and what would change it."""

import streamlit as st

from smmdash.goals import Goal
from smmdash.ui import session
from smmdash.ui.goals import absent, figures
from smmdash.ui.goals.draft import key
from smmdash.ui.goals.odds import chance, compare, course, suggested
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain


def beside(made: Goal) -> None:
    """Draw the odds of the goal that is being written; a milestone has none, and a goal that is over none any more."""
    if made.target.kind == "milestone":
        return
    t = session.texts()
    if figures.last_day(made) is not None:
        st.caption(":material/event_busy: " + plain(t("odds-ui_over")))
        return
    odds, pace = chances.odds(made), figures.pace(made)
    with st.container(border=True, key=key("odds")):
        st.caption(plain(t("odds-ui_title")))
        chance.headline(odds)
        if left_out := absent.note(made):
            st.caption(":material/info: " + plain(left_out))
        if len(odds.fan):
            before = len(chances.past(made)) > 0
            note = course.note(t, made, odds, marks=True, before=before)
            course.course(made, pace, odds, key("odds-chart"), height=220, before=before, note=note)
        suggested.targets(made, odds)
        suggested.levers(made, odds)
        compare.compare(made, odds, folded=True)
