"""What the checks say about the open workspace, judged once per state of it."""

import hashlib
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from smmdash import checks
from smmdash.audit import Context
from smmdash.checks.audit import audit_context as context_of
from smmdash.checks.base import SEVERITIES, Evidence, Result
from smmdash.store import State
from smmdash.ui import session

_KEY = "findings-key"
_EVIDENCE = "findings-evidence"


MOST_FACTS = 8


def results() -> list[Result]:
    """Return every check's results of the open workspace: findings first, the gravest first, accepted ones last."""
    return list(_judged())


def counted() -> dict[str, int]:
    """Count the open findings, those nobody accepted, by severity: error, warning, info."""
    found = [result.severity for result in _judged() if result.is_open]
    return {severity: found.count(severity) for severity in SEVERITIES}


def evidence() -> Evidence:
    """Return the evidence of the open workspace; what is worked out from its facts is kept for later runs."""
    state = session.open_state()
    name, known = state_key(), st.session_state.get(_EVIDENCE)
    if known is None or known[0] != (name, session.today()):
        known = st.session_state[_EVIDENCE] = ((name, session.today()), _evidence(state))
    found: Evidence = known[1]
    return found


def state_key() -> str:
    """Return a name of the open workspace as it is: its facts and its document."""
    return _state_key(session.open_state())


def audit_context() -> Context:
    """Return what the open workspace tells the audit: its accounts, open goals and holes in the plan."""
    state = session.open_state()
    return _context(_state_key(state), session.today(), state)


def _judged() -> tuple[Result, ...]:
    state = session.open_state()
    return _judge(_state_key(state), session.today(), "|".join(checks.CHECKS), state)


def _state_key(state: State) -> str:
    """Return a name of the state: facts and document. Worked out once per state, because pages ask many times."""
    known = st.session_state.get(_KEY)
    if known is None or known[0] is not state:
        document = hashlib.sha256(_document(state).encode()).hexdigest()
        known = st.session_state[_KEY] = (state, f"{session.facts_key()}|{document}")
    found: str = known[1]
    return found


def _evidence(state: State) -> Evidence:
    name = session.facts_key()
    return replace(checks.evidence_of(state, session.today()), kept=_kept(name), facts_key=name)


@st.cache_resource(max_entries=MOST_FACTS, ttl=3600, show_spinner=False)
def _kept(facts_key: str) -> dict[Any, Any]:
    return {}


def _document(state: State) -> str:
    """Return the document without the history of the odds, which no check reads and which grows by itself."""
    return state.workspace.model_dump_json(exclude={"goals": {"__all__": {"odds"}}})


@st.cache_resource(max_entries=64, ttl=3600, show_spinner=False)
def _judge(state_key: str, today: date, catalogue: str, _state: State) -> tuple[Result, ...]:
    return tuple(checks.run(_evidence(_state)))


# Apart from the checks, so that an answer in the audit does not wait for all of them.
@st.cache_resource(max_entries=64, ttl=3600, show_spinner=False)
def _context(state_key: str, today: date, _state: State) -> Context:
    return context_of(checks.evidence_of(_state, today))
