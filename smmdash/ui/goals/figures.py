"""What the data say about goals, computed once per goal, facts and day. Nothing cached here is ever changed."""

from datetime import date
from typing import Any

import streamlit as st

from smmdash import overview, pacing
from smmdash.facts import Facts, accounts
from smmdash.goals import Baseline, Goal, GoalScope, life
from smmdash.goals.model import Per, TargetKind
from smmdash.kpi import Value, value
from smmdash.metrics import METRICS
from smmdash.pacing import Pace
from smmdash.ui import session
from smmdash.ui.readings import Shelf

_KEPT: dict[str, Any] = {"ttl": 3600, "show_spinner": False}
_PACES: Shelf[Pace] = Shelf(300)
JUDGED = {"metric", "scope", "target", "baseline", "start", "deadline", "milestone_done", "steps"}


def pace(goal: Goal) -> Pace:
    """Return where a goal stands today; one that ended early, where it stood then."""
    day = life.seen_from(goal, session.today())
    key = (session.facts_key(), goal.model_dump_json(include=JUDGED), day)
    return _PACES.once(key, lambda: pacing.pace(goal, session.facts(), today=day))


def last_day(goal: Goal) -> date | None:
    """Return the last day of a goal that is over; None while it runs."""
    return life.last_day(goal, session.today())


def point_a(
    metric: str, scope: GoalScope, start: date, deadline: date | None, kind: TargetKind, per: Per = ""
) -> tuple[pacing.Baseline, Value]:
    """Return the baseline that the data give, and the figure of its days, which knows its coverage."""
    fits = pacing.kind_fits(kind, metric, per)
    found: tuple[pacing.Baseline, Value] = _point_a(
        session.facts_key(),
        metric,
        scope.model_dump_json(),
        start,
        deadline if deadline and deadline >= start else None,
        kind if fits and kind != "milestone" else None,
        per if fits and kind == "rate" else "",
        session.today(),
        scope,
        session.facts(),
    )
    return found


@st.cache_resource(max_entries=300, **_KEPT)
def _point_a(
    key: str,
    metric: str,
    named: str,
    start: date,
    deadline: date | None,
    kind: TargetKind | None,
    per: Per,
    today: date,
    _scope: GoalScope,
    _facts: Facts,
) -> tuple[pacing.Baseline, Value]:
    scope = pacing.scope_of(_scope)
    found = pacing.baseline(metric, scope, _facts, start=start, today=today, deadline=deadline, kind=kind, per=per)
    return found, value(_facts, metric, found.first, found.last, scope=scope, today=today)


def baseline(
    metric: str, scope: GoalScope, start: date, deadline: date | None, kind: TargetKind, per: Per = ""
) -> Baseline:
    """Return the baseline that the data give, as a goal keeps it; empty where there is no number."""
    found, _ = point_a(metric, scope, start, deadline, kind, per)
    return found.document() if found.known else Baseline()


def sources(goal: Goal, state: Pace) -> list[str]:
    """Return the names of the files behind a goal's actual figures, those with most rows first."""
    if goal.metric not in METRICS or goal.start is None or state.as_of is None:
        return []
    scope = goal.scope.model_dump_json()
    found = _sources(session.facts_key(), goal.metric, scope, goal.start, state.as_of, goal.scope, session.facts())
    names = {upload.id: upload.name for upload in session.workspace().uploads}
    return [names[one] for one in found if one in names]


@st.cache_resource(max_entries=300, **_KEPT)
def _sources(
    key: str, metric: str, named: str, start: date, end: date, _scope: GoalScope, _facts: Facts
) -> tuple[str, ...]:
    return overview.sources(_facts, metric, start, end, scope=pacing.scope_of(_scope))


def known() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the accounts (``network:account``), post types and campaigns that the facts name."""
    found: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] = _known(session.facts_key(), session.facts())
    return found


@st.cache_resource(max_entries=40, **_KEPT)
def _known(key: str, _facts: Facts) -> Any:
    types = _facts.posts["post_type"].unique()
    campaigns = _facts.days["campaign"].unique()
    named = [tuple(sorted(str(name) for name in names if name)) for names in (types, campaigns)]
    return (tuple(accounts(_facts)), *named)
