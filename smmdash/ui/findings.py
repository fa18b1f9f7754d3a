"""What the checks say about the open workspace, judged once per state of it, and the badges that say it elsewhere."""

import hashlib
import time
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from smmdash import checks
from smmdash.audit import Context
from smmdash.checks.audit import audit_context as context_of
from smmdash.checks.base import SEVERITIES, Evidence, Result
from smmdash.checks.history import recorded
from smmdash.checks.priority import Ranked, ranked
from smmdash.checks.subjects import is_about
from smmdash.store import State
from smmdash.ui import session

_KEY = "findings-key"
_EVIDENCE = "findings-evidence"
_JUDGED = "findings-judged"
_TOOK = "findings-took"
_NOTED = "findings-noted"

MOST_FACTS = 8
SLOW = 0.5
"""Seconds; where judging takes longer, the history waits until a page asks for the findings itself."""
ICONS = {"error": ":material/error:", "warning": ":material/warning:", "info": ":material/lightbulb:"}
COLOURS = {"error": "red", "warning": "orange", "info": "blue"}


def results() -> list[Result]:
    """Return every check's results of the open workspace: findings first, the gravest first, accepted ones last."""
    return list(_judged())


def in_order() -> tuple[Ranked, ...]:
    """Return the open findings, what to fix first at the top."""
    found: tuple[Ranked, ...] = _rank(state_key(), session.today(), "|".join(checks.CHECKS), _judged(), evidence())
    return found


def of_subject(kind: str, identity: str) -> list[Result]:
    """Return the open findings about a goal, an upload (``data`` and its id), a step of the audit and so on."""
    state = session.open_state()
    asked, mine = f"{kind}:{identity}", places(identity)
    return [result for result in _judged() if result.is_open and is_about(result, asked, state.workspace, mine)]


def badge(kind: str, identity: str) -> None:
    """Draw how many findings are open about something and how grave they are, as the way to them; nothing without."""
    found = of_subject(kind, identity)
    if found:
        _link(found, {"subject": f"{kind}:{identity}"})


def sum_badge() -> None:
    """Draw how many findings are open in the whole workspace, as the way to the checks; nothing without.

    Where judging is slow, only what a page has asked for already is told.
    """
    work = session.workspace()
    if not (work.goals or work.uploads) or _waits():
        return
    found = [result for result in _judged() if result.is_open]
    if found:
        _link(found, {})


def _link(found: list[Result], query: dict[str, str]) -> None:
    t = session.texts()
    gravest = min((result.severity for result in found), key=SEVERITIES.index)
    count = sum(result.severity == gravest for result in found)
    said = t(f"checks-badge_{gravest}", count=count)
    if count < len(found):
        said = t("checks-badge", count=len(found), grave=said)
    st.page_link(
        "pages/checks.py",
        label=f":{COLOURS[gravest]}[{ICONS[gravest]} {said}]",
        query_params={"lang": t.language, **query},
        width="content",
    )


def places(upload: str) -> frozenset[str]:
    """Return the accounts of an upload, as findings about data name them; none for what is no upload's id."""
    source = session.open_state().sources.get(upload)
    tables = source.read.tables if source is not None else ()
    return frozenset(f"{table.network}:{table.account}" for table in tables if table.network)


def keep_up() -> None:
    """Note in the history what has come and gone since its last point; called once the page is drawn.

    It is no change of the visitor's: it comes with the change it follows from, and goes when that is taken back.
    """
    state = session.state()
    if state is None or not (state.workspace.goals or state.workspace.uploads or state.workspace.findings.days):
        return
    seen = (state_key(), session.today())
    if st.session_state.get(_NOTED) == seen:
        return
    if _waits():
        return
    made = recorded(state.workspace, _judged(), session.today())
    if made is not state.workspace:
        session.amend(lambda work: work.model_copy(update={"findings": made.findings}))
    st.session_state[_NOTED] = seen


def _waits() -> bool:
    """Tell whether nobody has judged the present state and judging takes long."""
    slow = st.session_state.get(_TOOK, 0.0) > SLOW
    return slow and st.session_state.get(_JUDGED) != (state_key(), session.today())


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
    name = (_state_key(state), session.today())
    began = time.perf_counter()
    found = _judge(*name, "|".join(checks.CHECKS), state)
    if st.session_state.get(_JUDGED) != name:
        st.session_state[_JUDGED], st.session_state[_TOOK] = name, time.perf_counter() - began
    return found


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
    """Return the document without the histories, which no check reads and which grow by themselves."""
    return state.workspace.model_dump_json(exclude={"goals": {"__all__": {"odds"}}, "findings": True})


@st.cache_resource(max_entries=64, ttl=3600, show_spinner=False)
def _judge(state_key: str, today: date, catalogue: str, _state: State) -> tuple[Result, ...]:
    return tuple(checks.run(_evidence(_state)))


@st.cache_resource(max_entries=64, ttl=3600, show_spinner=False)
def _rank(
    state_key: str, today: date, catalogue: str, _results: tuple[Result, ...], _evidence: Evidence
) -> tuple[Ranked, ...]:
    return ranked(_results, _evidence)


# Apart from the checks, so that an answer in the audit does not wait for all of them.
@st.cache_resource(max_entries=64, ttl=3600, show_spinner=False)
def _context(state_key: str, today: date, _state: State) -> Context:
    return context_of(checks.evidence_of(_state, today))
