"""The panel of a card that opens on its odds: how they moved, what they are seen beside, and a status set by hand."""

import pandas as pd
import streamlit as st

from smmdash.charts.odds_history import odds_history
from smmdash.goals import Goal
from smmdash.pacing import odds_words
from smmdash.ui import session
from smmdash.ui.chart import draw, kept
from smmdash.ui.goals.draft import key
from smmdash.ui.goals.odds import chance, compare, override
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain


def panel(goal: Goal) -> None:
    """Draw the panel."""
    t = session.texts()
    with st.container(border=True, key=key("odds_panel")):
        st.markdown(f"**{plain(t('odds-ui_title'))}**")
        _history(goal)
        compare.compare(goal, chances.odds(goal))
        compare.finished()
        override.form(goal)


def _history(goal: Goal) -> None:
    t = session.texts()
    points = chances.told(goal)
    if len(points) < 2:
        st.caption(plain(t("odds-ui_history.none")))
        return
    said = [
        chance.capital(t("odds-ui_told", chance=odds_words.out_of(t, point.chance), count=point.days))
        for point in points
    ]
    rows = pd.DataFrame(
        {
            "date": pd.to_datetime([point.as_of for point in points]),
            "chance": [point.chance for point in points],
            "shown": said,
        }
    )
    named = "|".join(f"{point.as_of}{point.chance}" for point in points)
    draw(
        kept(f"odds history {named}", lambda: odds_history(rows, t)),
        chance.history(t, goal) or t("odds-ui_history"),
        "",
        t("odds-ui_history.alt", count=len(points), first=said[0], last=said[-1]),
        key("odds-history"),
        note=t("odds-ui_history.note"),
    )
