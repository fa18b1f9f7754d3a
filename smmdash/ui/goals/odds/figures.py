"""The odds of goals, worked out once per goal, facts and day. Nothing cached here is ever changed."""

from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from smmdash import pacing
from smmdash.facts import Facts
from smmdash.goals import Goal, OddsPoint
from smmdash.pacing import Odds, Pace, Status
from smmdash.pacing.past import past as past_of
from smmdash.pacing.status import same
from smmdash.ui import session
from smmdash.ui.goals import figures
from smmdash.ui.readings import Shelf

_KEPT: dict[str, Any] = {"ttl": 3600, "show_spinner": False}
_DECIDING = figures.JUDGED - {"steps", "milestone_done"}
_ODDS: Shelf[Odds] = Shelf(500)
_BRIEF: Shelf[Odds] = Shelf(1000)


def odds(goal: Goal) -> Odds:
    """Return the odds of a goal as of today; one that is over has none any more."""
    if figures.last_day(goal) is not None:
        return Odds(goal.id, deadline=goal.deadline)
    today = session.today()
    return _ODDS.once(_key(goal), lambda: pacing.odds(goal, session.facts(), today=today, known=figures.pace(goal)))


def for_history(goal: Goal) -> Odds:
    """Return the odds of a goal as their history keeps them: those that a page drew, else no more than the chance.

    What surrounds a chance takes three times as long, and a page that shows none of it need not wait.
    """
    drawn = _ODDS.get(_key(goal))
    if drawn is not None or figures.last_day(goal) is not None:
        return drawn or odds(goal)
    return _BRIEF.once(_key(goal), lambda: pacing.odds(goal, session.facts(), today=session.today(), brief=True))


def _key(goal: Goal) -> tuple[str, str, date]:
    return session.facts_key(), identity(goal), session.today()


def past(goal: Goal) -> pd.DataFrame:
    """Return what was before a goal began (columns of ``past.COLUMNS``)."""
    found: pd.DataFrame = _past(session.facts_key(), identity(goal), session.today(), goal, session.facts())
    return found


@st.cache_resource(max_entries=100, **_KEPT)
def _past(key: str, judged: str, today: date, _goal: Goal, _facts: Facts) -> pd.DataFrame:
    return past_of(_goal, _facts, today=today)


def status(goal: Goal, pace: Pace) -> Status:
    """Return the status of a goal: from its odds, unless a person set it and no newer data came.

    One that is over or rests has none.
    """
    if figures.last_day(goal) is not None or goal.paused is not None:
        return Status(reason=pace.state if pace.state in ("reached", "missed") else "no_chance")
    return pacing.status(odds(goal), goal.odds, pace, override=goal.status_override)


def told(goal: Goal) -> list[OddsPoint]:
    """Return the kept chances of the target that the goal has now, oldest first."""
    now = odds(goal)
    return [point for point in goal.odds if same(point, now)]


def identity(goal: Goal) -> str:
    """Return what the odds of a goal depend on."""
    return goal.model_dump_json(include=_DECIDING)
