"""The status of a goal in a word, a shape and a colour."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Literal

import streamlit as st

from smmdash.goals import Goal, words
from smmdash.i18n import Texts
from smmdash.pacing import STATUS_STATES, Pace, Status, odds_words
from smmdash.ui import session
from smmdash.ui.goals import figures, standing
from smmdash.ui.goals.odds import figures as chances
from smmdash.ui.plain import plain

Colour = Literal["green", "orange", "red", "gray"]

ICONS: Mapping[str, str] = {
    **standing.ICONS,
    "on_track": ":material/check:",
    "at_risk": ":material/warning:",
    "off_track": ":material/error:",
    "none": ":material/pending:",
    "paused": ":material/pause_circle:",
    "over": ":material/event_busy:",
}
COLOURS: Mapping[str, Colour] = {
    "reached": "green",
    "missed": "red",
    "on_track": "green",
    "at_risk": "orange",
    "off_track": "red",
}
_OPEN = ("running", "judged_at_deadline")
_FRESH = timedelta(days=7)
"""Data as young as this are the newest there are: a goal that starts after them lacks none yet."""
NEED = ("off_track", "at_risk", "missed", "over", "none", "not_started", "on_track", "paused", "reached", "dropped")
"""States in the order in which goals need somebody, those that need most first."""


def state(goal: Goal, pace: Pace, status: Status) -> str:
    """Return one of NEED: what a person decided about the end, what the data settled, else the status.

    ``over``: the deadline has passed, and neither data nor a person say how it ended.
    """
    if goal.outcome is not None:
        return goal.outcome.result
    if goal.paused is not None:
        return "paused"
    if pace.state != "not_judged":
        return pace.state
    return status.state if figures.last_day(goal) is None else "over"


def said(texts: Texts, goal: Goal, name: str, *, by_hand: bool = False) -> str:
    """Write a state; one that a person set says so."""
    if goal.outcome is not None:
        return texts(f"goal-outcome_{name}")
    if name in ("paused", "over"):
        return texts(f"goal-{name}")
    if name in ("reached", "missed", "not_started"):
        return texts(f"pacing-state_{name}")
    word = texts(f"odds-status_{name}")
    return texts("odds-ui_status_by_hand", status=word) if by_hand else word


def colour(name: str) -> Colour:
    """Return the colour of a state."""
    return COLOURS.get(name, "gray")


def why(texts: Texts, goal: Goal, pace: Pace) -> str:
    """Say why the data settle nothing yet, unless a status says how it looks; nothing once a goal has ended.

    A status that the chance has passed without having settled there says so.
    """
    if goal.paused is not None:
        return ""
    status = chances.status(goal, pace)
    if pace.reason in _OPEN and status.state != "none":
        return odds_words.kept(texts, chances.odds(goal), status) if goal.outcome is None else ""
    as_of = chances.odds(goal).as_of if pace.reason == "no_data" and goal.outcome is None else None
    if as_of is not None and goal.start is not None and as_of < goal.start and session.today() - as_of <= _FRESH:
        return texts("goal-just_begun", day=words.day(texts, as_of))
    return standing.why(texts, goal, pace)


def by_hand(texts: Texts, goal: Goal, pace: Pace) -> str:
    """Say who is behind a status that a person set, and what the data say."""
    status = chances.status(goal, pace)
    if goal.outcome is not None or goal.paused is not None or not status.by_hand:
        return ""
    from_data = chances.status(goal.model_copy(update={"status_override": None}), pace)
    word = texts(f"odds-status_{from_data.state}")
    return texts("odds-ui_by_hand", day=words.day(texts, status.day), note=status.note, status=word)


def badge(goal: Goal, pace: Pace) -> None:
    """Draw the state of a goal."""
    status = chances.status(goal, pace)
    name = state(goal, pace, status)
    t = session.texts()
    explained = plain(t("odds-ui_status_help")) if goal.outcome is None and name in STATUS_STATES else None
    by_person = status.by_hand and goal.paused is None
    st.badge(said(t, goal, name, by_hand=by_person), icon=ICONS[name], color=colour(name), help=explained)


def by_need(goals: Iterable[Goal]) -> list[Goal]:
    """Return the goals that need somebody most first; among equals the nearest deadline first."""

    def need(goal: Goal) -> tuple[int, date, str]:
        pace = figures.pace(goal)
        name = state(goal, pace, chances.status(goal, pace))
        return NEED.index(name) if name in NEED else len(NEED), goal.deadline or date.max, goal.id

    return sorted(goals, key=need)
