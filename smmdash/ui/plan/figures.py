"""What the data say about the calendar and the costs, computed once per facts, day and plan."""

from datetime import date
from typing import Any

import streamlit as st

from smmdash import planning
from smmdash.facts import Facts, Scope
from smmdash.goals import Entry, GoalScope
from smmdash.planning import Cost, Published, Rhythm
from smmdash.planning.budget import FOLLOWERS
from smmdash.ui import session

_KEPT: dict[str, Any] = {"ttl": 3600, "show_spinner": False}


def published(first: date, last: date) -> Published:
    """Return how the calendar's entries of a period stand against the posts of the data."""
    entries = session.workspace().calendar
    identity = "".join(f"{one.id}{one.day}{one.network}{one.account}{one.state}" for one in entries)
    return _published(session.facts_key(), identity, first, last, session.today(), entries, session.facts())


@st.cache_resource(max_entries=60, **_KEPT)
def _published(
    key: str, identity: str, first: date, last: date, today: date, _entries: list[Entry], _facts: Facts
) -> Published:
    return planning.published(_entries, _facts, first, last, today=today)


def rhythms() -> list[Rhythm]:
    """Return the rhythm of every account that posts."""
    return _rhythms(session.facts_key(), session.today(), session.workspace().timezone, session.facts())


@st.cache_resource(max_entries=20, **_KEPT)
def _rhythms(key: str, today: date, timezone: str, _facts: Facts) -> list[Rhythm]:
    return planning.rhythms(_facts, today=today, timezone=timezone)


def costs(result: str, scope: GoalScope) -> list[tuple[Cost, list[tuple[float, float]]]]:
    """Return what a result has cost inside a goal's campaign, or altogether; see ``planning.costs``."""
    networks = tuple(scope.networks) if result == FOLLOWERS else ()
    return _costs(session.facts_key(), result, scope.campaign, networks, session.today(), session.facts())


@st.cache_resource(max_entries=60, **_KEPT)
def _costs(
    key: str, result: str, campaign: str, networks: tuple[str, ...], today: date, _facts: Facts
) -> list[tuple[Cost, list[tuple[float, float]]]]:
    return planning.costs(_facts, result, today=today, scope=Scope(campaign=campaign), networks=networks)
