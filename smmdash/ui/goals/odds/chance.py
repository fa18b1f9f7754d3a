"""The chance of a goal in words, with what it rests on."""

import math

import streamlit as st

from smmdash.goals import Goal
from smmdash.i18n import Texts
from smmdash.pacing import Odds, Pace, moved, odds_words
from smmdash.ui import session
from smmdash.ui.goals import figures
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain

_SAID = {("no_data", "no_history"), ("no_data", "data_ended"), ("data_end_early", "data_ended")}
"""What pace says already, in other words."""


def headline(odds: Odds) -> None:
    """Draw the chance of the goal that is being written; where there is none, why, and what data would help."""
    t = session.texts()
    if odds.chance is not None:
        st.markdown(f"##### {plain(capital(odds_words.chance(t, odds)))}")
    lines = [odds_words.reason(t, odds), odds_words.needs(t, odds), *odds_words.cautions(t, odds)]
    said = [plain(line) for line in lines if line]
    if said:
        st.caption(" ".join(said))


def line(texts: Texts, goal: Goal, pace: Pace) -> str:
    """Return the chance of a running goal and the pace ratio as a number beside it; without a chance, why."""
    rests = goal.paused is not None or figures.last_day(goal) is not None
    if rests or pace.state in ("reached", "missed") or goal.target.kind == "milestone":
        return ""
    odds = chances.odds(goal)
    said = "" if (pace.reason, odds.reason) in _SAID or pace.reason == odds.reason else odds_words.chance(texts, odds)
    if odds.chance is not None:
        said = texts("odds-ui_line", chance=odds_words.chance(texts, odds))
    if not math.isfinite(pace.pace_ratio):
        return said
    ratio = texts("odds-ui_pace", ratio=texts.number(pace.pace_ratio, 2))
    return f"{said.rstrip('.')} · {ratio}" if said else ratio


def history(texts: Texts, goal: Goal) -> str:
    """Return how the chance of the present target moved since it was first told; empty while it has not."""
    return capital(odds_words.moved(texts, moved(goal, chances.odds(goal))))


def capital(said: str) -> str:
    """Begin a sentence with a capital letter."""
    return said[:1].upper() + said[1:]
