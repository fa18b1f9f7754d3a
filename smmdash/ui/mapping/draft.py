"""The mapping that a visitor is working on: made from a table or from a saved mapping, kept until saved or left."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

import streamlit as st

from smmdash.importers import ReadError
from smmdash.importers.headers import folded
from smmdash.importers.mapping import MappedColumn, Mapping, Problem, Proposal, again, problems, propose
from smmdash.importers.mapping.content import Content
from smmdash.importers.mapping.document import MappedKind, placed
from smmdash.importers.reading import RawTable, read_tables
from smmdash.importers.recognise import Match, choose, matches
from smmdash.store import Source
from smmdash.store.state import day_added
from smmdash.ui import session

_KEY = "w:map-draft"
_ASKED = "w:map-asked"


@dataclass(frozen=True)
class Draft:
    """A mapping in the making. ``proposal`` is None where no upload with such a table is at hand.

    ``token`` keeps the fields of one draft apart from those of the next, ``mapping.columns`` are in the table's order.
    """

    token: str
    mapping: Mapping
    proposal: Proposal | None = None
    upload: str = ""
    table: int = 0
    is_saved: bool = False

    @property
    def contents(self) -> Sequence[Content]:
        """What the cells of each column look like."""
        return [guess.content for guess in self.proposal.columns] if self.proposal else ()

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with it, what forbids saving first."""
        return problems(self.mapping, self.contents)


def present() -> Draft | None:
    """Return the draft, None where none is open or what it is about is gone."""
    found: Draft | None = st.session_state.get(_KEY)
    if found is None:
        return None
    state = session.open_state()
    gone = found.upload and found.upload not in state.sources
    forgotten = found.is_saved and all(known.id != found.mapping.id for known in state.workspace.mappings)
    if gone or forgotten:  # an undo may have taken it away
        close()
        return None
    return found


def is_open() -> bool:
    """Tell whether a mapping is being worked on, opening the one that a link asks for, once per link."""
    upload, table = st.query_params.get("map", ""), st.query_params.get("table", "0")
    if upload and st.session_state.get(_ASKED) != (upload, table):
        st.session_state[_ASKED] = (upload, table)
        if upload in session.open_state().sources and table.isdecimal():
            begin(upload, int(table))
    return present() is not None


def begin(upload: str, number: int) -> None:
    """Open a table of an upload, with the mapping it is read by or with the best guess."""
    source = session.open_state().sources[upload]
    table = table_of(source, number)
    if table is None:
        return
    made = proposal(source, number)
    known = session.workspace().mappings
    read = source.read.tables[number].mapping if number < len(source.read.tables) else ""
    kept = next((mapping for mapping in known if mapping.id == read), None)
    mapping = made.mapping if kept is None else _in_order(kept, table)
    st.session_state[_KEY] = Draft(secrets.token_hex(3), mapping, made, upload, number, kept is not None)


def begin_saved(identity: str) -> None:
    """Open a saved mapping, with the newest upload that is read by it where there is one."""
    state = session.open_state()
    for upload in reversed(state.workspace.uploads):
        for number, table in enumerate(state.sources[upload.id].read.tables):
            if table.mapping == identity:
                begin(upload.id, number)
                return
    kept = next(mapping for mapping in state.workspace.mappings if mapping.id == identity)
    st.session_state[_KEY] = Draft(secrets.token_hex(3), kept.model_copy(deep=True), is_saved=True)


def close() -> None:
    """Forget the draft and its fields."""
    for name in [name for name in st.session_state if str(name).startswith("w:map-") and name != _ASKED]:
        del st.session_state[name]
    for name in ("map", "table"):
        if name in st.query_params:
            del st.query_params[name]


def change(made: Callable[[Mapping], Mapping]) -> None:
    """Change the mapping of the draft."""
    draft = present()
    if draft is not None:
        st.session_state[_KEY] = replace(draft, mapping=made(draft.mapping.model_copy(deep=True)))


def change_kind(kind: MappedKind) -> None:
    """Let one row be something else: columns that a person chose stay where that makes sense."""
    draft = present()
    if draft is None or draft.mapping.kind == kind:
        return
    if draft.proposal is None:
        change(lambda mapping: mapping.model_copy(update={"kind": kind}))
        return
    fresh = proposal(session.open_state().sources[draft.upload], draft.table, kind)
    moved = again(draft.proposal, draft.mapping, kind, fresh)
    st.session_state[_KEY] = replace(draft, mapping=moved, proposal=fresh, token=secrets.token_hex(3))


def table_of(source: Source, number: int) -> RawTable | None:
    """Return a table of an upload as it was read from the bytes, or None where there is no such table."""
    tables = _tables(source.upload.id, source.upload.answers.encoding, session.READER, source)
    return tables[number] if number < len(tables) else None


@st.cache_resource(max_entries=6, ttl=1800, show_spinner=False)
def _tables(identity: str, encoding: str, reader: int, _source: Source) -> list[RawTable]:
    try:
        return read_tables(_source.data, _source.upload.name, encoding=encoding or None)
    except ReadError:
        return []


def proposal(source: Source, number: int, kind: MappedKind | None = None) -> Proposal:
    """Return the guess at a table of an upload."""
    work = session.workspace()
    said = "|".join(f"{mapping.reading_key}{mapping.name}" for mapping in work.mappings)
    about = (source.upload.id, source.upload.answers.encoding, number, kind or "", said, session.READER)
    return _proposal(*about, source, kind)


@st.cache_resource(max_entries=32, ttl=1800, show_spinner=False)
def _proposal(
    identity: str,
    encoding: str,
    number: int,
    kind: str,
    said: str,
    reader: int,
    _source: Source,
    _kind: MappedKind | None,
) -> Proposal:
    table = table_of(_source, number)
    if table is None:
        raise LookupError("there is no such table")
    work = session.workspace()
    name = _source.upload.name
    match = recognised(_source, number, table)
    today = day_added(_source.upload, work.timezone)
    named = PurePosixPath(name).stem[:80]
    return propose(table, today, name=named, match=match, known=work.mappings, kind=_kind)


def recognised(source: Source, number: int, table: RawTable) -> Match | None:
    """Return the format a table was read as, None where it was not."""
    read = source.read.tables
    declared = read[number].format if number < len(read) and not read[number].mapping else ""
    if not declared:
        return None
    found = [match for match in matches(table, (source.upload.name,)) if match.format.key == declared]
    return choose(found, declared)


def _in_order(mapping: Mapping, table: RawTable) -> Mapping:
    """Return a mapping with its columns as they stand in a table."""
    said = {(folded(column.header), column.nth): column for column in mapping.columns}
    columns = [
        said.get((name, nth), MappedColumn(header=header[:200], nth=nth))
        for header, (name, nth) in zip(table.header, placed(table.header), strict=True)
    ]
    return mapping.model_copy(update={"columns": columns}, deep=True)
