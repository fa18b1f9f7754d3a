"""Figures of the dashboard, each worked out once per facts, filters and day."""

from datetime import date
from typing import Any

import streamlit as st

from smmdash import overview
from smmdash.facts import Facts, Scope, accounts, within
from smmdash.kpi import Value, breakdown, post_values
from smmdash.overview import Card
from smmdash.ranking import Ranking
from smmdash.ui import session
from smmdash.ui.dashboard.view import View
from smmdash.windows import known_days

_KEPT: dict[str, Any] = {"ttl": 3600, "show_spinner": False}
# Resources, because nothing here is ever changed: a cached value would be copied on every run.


def measured(view: View) -> dict[str, Value]:
    """Return the period's value of every metric that the data gives."""
    return _measured(session.facts_key(), *_asked(view), session.today(), session.facts())


@st.cache_resource(max_entries=60, **_KEPT)
def _measured(key: str, start: date, end: date, scope: Any, today: date, _facts: Facts) -> dict[str, Value]:
    return overview.measured(_facts, start, end, scope=Scope(*scope), today=today)


def card(view: View, metric: str) -> Card:
    """Return one metric's card."""
    week = session.workspace().week_start
    return _card(
        session.facts_key(),
        metric,
        *_asked(view),
        view.by,
        view.against,
        session.today(),
        week,
        view.window.whole_end,
        session.facts(),
    )


@st.cache_resource(max_entries=600, **_KEPT)
def _card(
    key: str,
    metric: str,
    start: date,
    end: date,
    scope: Any,
    by: Any,
    against: Any,
    today: date,
    week: Any,
    whole_end: date,
    _facts: Facts,
) -> Card:
    return overview.card(
        _facts,
        metric,
        start,
        end,
        by=by,
        against=against,
        scope=Scope(*scope),
        today=today,
        week_start=week,
        whole_end=whole_end,
    )


def parts(view: View, metric: str, over: str) -> list[tuple[str, Value]]:
    """Return the metric's value of each network, account or post type."""
    return _parts(session.facts_key(), metric, over, *_asked(view), session.today(), session.facts())


@st.cache_resource(max_entries=200, **_KEPT)
def _parts(
    key: str, metric: str, over: Any, start: date, end: date, scope: Any, today: date, _facts: Facts
) -> list[tuple[str, Value]]:
    return breakdown(_facts, metric, start, end, over=over, scope=Scope(*scope), today=today)


def ranking(view: View, metric: str) -> Ranking:
    """Return the best and worst posts of the period by ``metric``."""
    return _ranking(session.facts_key(), metric, *_asked(view), session.facts())


@st.cache_resource(max_entries=100, **_KEPT)
def _ranking(key: str, metric: str, start: date, end: date, scope: Any, _facts: Facts) -> Ranking:
    return overview.ranking(post_values(_facts, metric, start, end, scope=Scope(*scope)), metric)


def sources(view: View, metric: str) -> tuple[str, ...]:
    """Return the ids of the uploads behind the metric's figures of the period."""
    return _sources(session.facts_key(), metric, *_asked(view), session.facts())


@st.cache_resource(max_entries=200, **_KEPT)
def _sources(key: str, metric: str, start: date, end: date, scope: Any, _facts: Facts) -> tuple[str, ...]:
    return overview.sources(_facts, metric, start, end, scope=Scope(*scope))


def outline() -> tuple[tuple[str, ...], tuple[str, ...], tuple[date, date] | None]:
    """Return the accounts (``network:account``), the post types and the first and last day that the facts have."""
    return _outline(session.facts_key(), session.today(), session.facts())


@st.cache_resource(max_entries=40, **_KEPT)
def _outline(key: str, today: date, _facts: Facts) -> Any:
    types = _facts.posts["post_type"]
    named = tuple(sorted(str(name) for name in types[types != ""].unique()))
    return tuple(accounts(_facts)), named, known_days(_facts, today)


def within_days(scope: Scope) -> tuple[date, date] | None:
    """Return the first and last day with facts inside a scope."""
    return known_days(within(session.facts(), scope), session.today())


def _asked(view: View) -> tuple[date, date, tuple[Any, ...]]:
    scope = view.scope
    return view.window.start, view.window.end, (scope.networks, scope.accounts, scope.campaign, scope.post_types)
