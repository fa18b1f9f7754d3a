"""What the audit page holds between runs: the step it is at, the place a check points to, and the last answer to it.

Widgets mirror the document: before a widget is drawn it gets the document's value wherever the two differ, so undo,
another workspace and a refused text all show at once. Nothing of the document is kept beside it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from smmdash.audit import STEPS, Audit, Step, looks_like_secret, score
from smmdash.audit.turns import Turn, next_turn
from smmdash.i18n import Texts
from smmdash.ui import findings, session
from smmdash.ui.plain import plain

_AT = "w:audit-at"
_TURN = "w:audit-turn"
_ARRIVED = "w:audit-arrived"
_DATES = {"en": "YYYY-MM-DD"}
_SAID = "w:audit-said"


@dataclass(frozen=True)
class Said:
    """What the page answers to the last change, beside the entry it was about: a text's key with its values."""

    entry: str
    key: str
    values: dict[str, Any] = field(default_factory=dict)
    refused: bool = False


def audit() -> Audit:
    """Return the open audit."""
    return session.workspace().audit


def step() -> Step:
    """Return the step that is open: ``?step=`` asks for it, else the last one, else the first that lacks something."""
    asked = st.query_params.get("step", "")
    at = asked if asked in STEPS else st.session_state.get(_AT, "")
    if at not in STEPS:
        at = next((key for key in STEPS if score(key, audit(), findings.audit_context()).missing), next(iter(STEPS)))
    if at != st.session_state.get(_AT):
        st.session_state.pop(_TURN, None)
    st.session_state[_AT] = at
    if asked != at:
        st.query_params["step"] = at  # a page switch drops it; with it the address leads here again
    return STEPS[at]


def go(key: str) -> None:
    """Open another step."""
    st.session_state[_AT] = key
    st.query_params["step"] = key
    for name in ("field", "entry"):
        st.query_params.pop(name, None)
    for name in (_SAID, _TURN):
        st.session_state.pop(name, None)


def turn(listed: tuple[Turn, ...]) -> str:
    """Return the entry that is in focus: the one a link asks for, else the last one, else the first that waits.

    Empty once nothing of the step waits, or the rest was skipped.
    """
    keys = [one.key for one in listed]
    if place() and place()[0] in keys:
        at = place()[0]
    else:
        held_at = st.session_state.get(_TURN)
        at = next_turn(listed) if held_at is None or (held_at and held_at not in keys) else str(held_at)
    st.session_state[_TURN] = at
    return at


def ask(key: str) -> None:
    """Put another entry of the open step in focus; an empty key puts none."""
    st.session_state[_TURN] = key
    st.session_state[_ARRIVED] = st.session_state.get(_ARRIVED, 0) + 1
    st.session_state.pop(_SAID, None)
    for name in ("field", "entry"):
        st.query_params.pop(name, None)


def arrived() -> str:
    """Return a name of the last time that another entry was put in focus by a person, empty before the first."""
    count = st.session_state.get(_ARRIVED, 0)
    return f"audit:{st.session_state.get(_TURN, '')}:{count}" if count else ""


def place() -> list[str]:
    """Return the path a link points to: an entry, then a row and a column where it is a register."""
    asked = st.query_params.get("field", "") or st.query_params.get("entry", "")
    return [part for part in asked.split("/") if part]


def points_at(entry: str) -> bool:
    """Tell whether a check points to this question or register."""
    return place()[:1] == [entry]


def date_format(t: Texts) -> str:
    """Return how a date is typed in the visitor's language, in the notation of Streamlit's fields."""
    return _DATES.get(t.language, "DD.MM.YYYY")


def mirror(key: str, value: Any) -> str:
    """Give a widget the document's value where it shows another one; return its key."""
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def change(label: str, entry: str, make: Callable[[Audit], None]) -> bool:
    """Change the audit and tell whether that could be done; a list that is full is said beside its entry."""
    st.session_state.pop(_SAID, None)

    def made(work: Any) -> Any:
        make(work.audit)
        return work

    try:
        session.edit(label, made)
    except ValueError:  # pydantic: the register holds no more rows, or the cell no such value
        say(Said(entry, "audit_page-refused_value", refused=True))
        return False
    return True


def refuses(entry: str, text: str) -> bool:
    """Refuse a text that looks like a secret: say so beside its entry and keep it nowhere."""
    kind = looks_like_secret(text)
    if kind is None:
        return False
    say(Said(entry, "audit_page-refused_secret", {"kind": kind}, refused=True))
    return True


def say(said: Said) -> None:
    """Answer beside an entry until the next change."""
    st.session_state[_SAID] = said


def hush() -> None:
    """Take the answer to the last change away."""
    st.session_state.pop(_SAID, None)


def draw_said(entry: str, t: Texts) -> None:
    """Draw the answer that belongs to this entry."""
    said = st.session_state.get(_SAID)
    if said is None or said.entry != entry:
        return
    values = dict(said.values)
    if "kind" in values:
        values["kind"] = t(f"audit-secret_{values['kind']}")
    if "column" in values:
        values["column"] = t(values["column"])
    text = plain(t(said.key, **values))
    if said.refused:
        st.error(text, icon=":material/block:")
    else:
        st.success(text, icon=":material/check:")


def draw_mark(entry: str, t: Texts, *, columns: tuple[str, ...] = ()) -> None:
    """Draw the mark of a check that points to this entry, with the row and column of a register."""
    if not points_at(entry):
        return
    _, *rest = place()
    if len(rest) == 2 and rest[0].isdigit() and rest[1] in columns:
        where = t("audit_page-marked_cell", row=int(rest[0]) + 1, column=t(f"audit-{entry}_{rest[1]}"))
    else:
        where = t("audit_page-marked")
    st.info(plain(where), icon=":material/arrow_downward:")
