"""What one visitor has open: the language, the workspace with its history, and what was saved."""

import hashlib
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import streamlit as st

from smmdash import store
from smmdash.facts import Facts
from smmdash.i18n import DEFAULT_LANGUAGE, LANGUAGES, Texts
from smmdash.importers import Import, read_export
from smmdash.importers.mapping import Mapping
from smmdash.store import History, State, Upload, Workspace
from smmdash.store.state import day_added
from smmdash.ui.readings import SHELF

_KEY = "smmdash"
READER = 2
"""Raised whenever reading changes, so that no cached reading of an older one is shown."""


@dataclass
class Session:
    """One visitor's own things. Nothing here is shared between visitors."""

    history: History | None = None
    saved: int = 0
    news: list[Any] = field(default_factory=list)
    drop: Any = None
    """Files that are being read, with what came of those that are done; nothing of them is committed yet."""
    named: tuple[State, str] | None = None
    """The state whose facts were named last, and their name."""


def session() -> Session:
    """Return this visitor's session, made on the first call."""
    try:
        found: Session = st.session_state[_KEY]
    except KeyError:
        found = st.session_state[_KEY] = Session()
    return found


def choose_language() -> None:
    """Settle the language: what was chosen here, else ``?lang=``, else the browser's, else English."""
    memory = st.session_state
    if memory.get("lang") not in LANGUAGES:
        asked = st.query_params.get("lang")
        browser = (st.context.locale or DEFAULT_LANGUAGE).split("-")[0].lower()
        memory["lang"] = next((code for code in (asked, browser) if code in LANGUAGES), DEFAULT_LANGUAGE)
    if st.query_params.get("lang") != memory["lang"]:
        st.query_params["lang"] = memory["lang"]  # on every run, because a page switch drops it


def texts() -> Texts:
    """Return the texts of the visitor's language."""
    return Texts(st.session_state.get("lang", DEFAULT_LANGUAGE))


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())  # read from disk, about 10 ms


def browser_timezone() -> str:
    """Return the browser's time zone, or UTC when it is unknown."""
    zone = st.context.timezone
    return zone if zone in _zones() else "UTC"


def now() -> datetime:
    """Return the present moment in UTC; ``SMMDASH_TODAY`` fixes the day for tests and rehearsals."""
    fixed = os.environ.get("SMMDASH_TODAY")
    return datetime.fromisoformat(fixed).replace(hour=12, tzinfo=UTC) if fixed else datetime.now(UTC)


def today() -> date:
    """Return today where the workspace's time zone is."""
    open_state = state()
    zone = open_state.workspace.timezone if open_state else browser_timezone()
    return now().astimezone(ZoneInfo(zone if zone in _zones() else "UTC")).date()


def state() -> State | None:
    """Return the open workspace with its sources, or None."""
    history = session().history
    return history.present if history else None


def open_state() -> State:
    """Return the open workspace; pages call this after the guard made sure that there is one."""
    found = state()
    if found is None:
        raise LookupError("no workspace is open")
    return found


def workspace() -> Workspace:
    """Return the open document."""
    return open_state().workspace


def facts() -> Facts:
    """Return the facts of the open workspace."""
    return open_state().facts


def begin(fresh: State) -> None:
    """Open a workspace in place of the one that was open."""
    mine = session()
    mine.history = History(fresh)
    mine.saved = 0
    mine.news = []
    mine.drop = None
    for name in [name for name in st.session_state if str(name).startswith("w:")]:
        del st.session_state[name]


def begin_empty(name: str) -> None:
    """Open an empty workspace."""
    begin(store.new(secrets.token_hex(8), name, now(), timezone=browser_timezone()))


def commit(changed: State, label: str) -> None:
    """Make ``changed`` the present state; ``label`` is the text key that names the change for undo."""
    mine = session()
    if mine.history is not None:
        mine.history = mine.history.changed(changed, label)


def edit(label: str, change: Callable[[Workspace], Workspace]) -> None:
    """Change the document. ``change`` gets a copy of its own and may alter it in place or return another one."""
    present = open_state()
    made = change(present.workspace.model_copy(deep=True))
    commit(store.state.with_workspace(present, made), label)


def amend(change: Callable[[Workspace], Workspace]) -> None:
    """Write into the document what follows from it and its data by itself: not a change of the visitor's."""
    mine, present = session(), open_state()
    if mine.history is not None:
        made = change(present.workspace.model_copy())
        mine.history = mine.history.amended(store.state.with_workspace(present, made))


def undo() -> None:
    """Take the last change back."""
    mine = session()
    if mine.history is not None:
        mine.history = mine.history.undone()
        mine.news = []


def redo() -> None:
    """Make the last undone change again."""
    mine = session()
    if mine.history is not None:
        mine.history = mine.history.redone()
        mine.news = []


def unsaved() -> bool:
    """Tell whether something would be lost by leaving now. An untouched sample is no loss."""
    mine = session()
    return mine.history is not None and mine.history.revision != mine.saved


def handed_over(make: Callable[[State], bytes]) -> Callable[[], bytes]:
    """Return what makes the file of the present state and remembers that it was made.

    It is called when the visitor presses the button, outside of the session and while the page may be drawn anew.
    """
    mine = session()
    held = mine.history

    def made() -> bytes:
        if held is None:
            raise LookupError("no workspace is open")
        data = make(held.present)
        if mine.history is not None and mine.history.present.workspace.id == held.present.workspace.id:
            mine.saved = held.revision
        return data

    return made


def read(
    data: bytes,
    upload: Upload,
    timezone: str,
    mappings: Sequence[Mapping] = (),
    tick: Callable[[float], None] | None = None,
) -> Import:
    """Read an upload, once per content, answers, day, time zone and mappings in the whole process.

    ``tick`` is told the share done while a file is read; what it raises ends the reading and leaves nothing behind.
    """
    day = day_added(upload, timezone)
    mapped = "|".join(mapping.reading_key for mapping in mappings)
    key = (upload.id, upload.name, upload.answers.model_dump_json(), day, timezone, READER, mapped)
    answers = upload.answers
    return SHELF.once(
        key,
        lambda: read_export(
            data, upload.name, answers=answers, today=day, timezone=timezone, mappings=mappings, tick=tick
        ),
    )


def facts_key() -> str:
    """Return a name of the present facts: the same uploads, answers, mappings and time zone give the same name.

    Worked out once per state, because everything that is kept asks for it, hundreds of times a run.
    """
    present = open_state()
    known = session().named
    if known is None or known[0] is not present:
        known = session().named = (present, _facts_key(present.workspace))
    return known[1]


def _facts_key(work: Workspace) -> str:
    parts = [
        f"{upload.id}{upload.answers.model_dump_json()}{day_added(upload, work.timezone)}" for upload in work.uploads
    ]
    parts += [mapping.reading_key for mapping in work.mappings]
    return hashlib.sha256("|".join([work.id, work.timezone, str(READER), *parts]).encode()).hexdigest()[:24]


def revision() -> int:
    """Return the number of the present state; keys of widgets that show document values carry it to follow undo."""
    history = session().history
    return history.revision if history else 0
