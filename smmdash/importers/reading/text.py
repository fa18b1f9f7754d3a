"""Read a text table: the fast reader where the bytes prove well-formed, the repairing one elsewhere."""

import csv
from collections.abc import Sequence

from smmdash.importers.reading import dialect as dialects
from smmdash.importers.reading.blocks import blocks
from smmdash.importers.reading.dialect import Dialect
from smmdash.importers.reading.encoding import Decoded, decode
from smmdash.importers.reading.layout import note_header, note_rounded, tables_of
from smmdash.importers.reading.repair_csv import Record, records
from smmdash.importers.reading.strict_csv import read_strict
from smmdash.importers.reading.tables import Note, NoteBook, RawTable, ReadError

_HEAD = 1 << 18
_MARKS = ",;\t|"


def read_text(data: bytes, *, encoding: str | None = None, member: str = "") -> list[RawTable]:
    """Return the tables of a CSV or TSV file. Raises ReadError for what is no table of text."""
    decoded = decode(data, encoding)
    head = decoded.utf8[:_HEAD].decode("utf-8", "ignore")
    delimiter, declared = dialects.declared(head)
    dialect = dialects.sniff(head[declared:], delimiter)
    if not head[declared:].strip() and len(decoded.utf8) <= _HEAD:
        raise ReadError("empty")
    return _fast(decoded, head, declared, dialect, member) or _repaired(decoded, declared, dialect, member)


def _fast(decoded: Decoded, head: str, declared: int, dialect: Dialect, member: str) -> list[RawTable] | None:
    if dialect.quote != '"' or dialect.spaced:
        return None
    preamble, skipped = _comments(head[declared:])
    start = declared + skipped
    before = head[:start]
    offset = len(before.encode())
    utf8 = decoded.utf8
    if b"\n" not in utf8 and b"\r" in utf8:
        utf8 = utf8.replace(b"\r", b"\n")
    table = read_strict(utf8[offset:] if offset else utf8, dialect.delimiter)
    if table is None:
        return None
    above = len(before.splitlines())
    notes = NoteBook(_file_notes(decoded))
    sample = [list(row.values()) for row in table.columns.slice(0, 50).to_pylist()]
    note_header(above + 1, table.header, sample, notes)
    note_rounded(above + 1, sample, notes)
    return [
        RawTable(
            table.header,
            columns=table.columns,
            first_line=above + 1,
            lines=table.lines + above,
            notes=notes.notes(),
            encoding=decoded.encoding,
            delimiter=dialect.delimiter,
            title="\n".join(preamble),
            preamble=preamble,
            member=member,
        )
    ]


def _comments(head: str) -> tuple[list[str], int]:
    """Lines beginning with ``#`` on top of the file and the length they take."""
    found, length = [], 0
    for line in head.splitlines(keepends=True):
        if not line.startswith("#"):
            break
        found.append(line.strip().rstrip(_MARKS))
        length += len(line)
    return found, length


def _repaired(decoded: Decoded, declared: int, dialect: Dialect, member: str) -> list[RawTable]:
    text = decoded.utf8.decode()
    above = len(text[:declared].splitlines())
    repairs = NoteBook()
    found = records(text[declared:], dialect, repairs)
    unwrapped = _unwrapped(found, dialect)
    if unwrapped is not None:
        inner = dialects.sniff(unwrapped)
        repairs = NoteBook([Note(0, "unwrapped")])
        found, dialect = records(unwrapped, inner, repairs), inner
    if above:
        found = [(line + above, cells) for line, cells in found]
    parts = blocks(found)
    if not parts:
        raise ReadError("empty")
    marks = [Note(note.line and note.line + above, note.key, note.values) for note in repairs.notes()]
    firsts = [(block.above[0][0] if block.above else block.header[0]) for block in parts]
    tables: list[RawTable] = []
    for number, block in enumerate(parts):
        stop = firsts[number + 1] if number + 1 < len(parts) else None
        own = [
            mark for mark in marks if (mark.line >= firsts[number] or not number) and (stop is None or mark.line < stop)
        ]
        notes = NoteBook([*_file_notes(decoded), *own])
        tables += tables_of(block, notes, encoding=decoded.encoding, delimiter=dialect.delimiter, member=member)
    return tables


def _file_notes(decoded: Decoded) -> list[Note]:
    notes = []
    if not decoded.is_certain:
        notes.append(Note(0, "encoding", {"encoding": decoded.encoding}))
    if decoded.undecodable:
        notes.append(Note(0, "undecodable", {"count": decoded.undecodable}))
    if decoded.nuls:
        notes.append(Note(0, "nul_removed", {"count": decoded.nuls}))
    return notes


def _unwrapped(found: Sequence[Record], dialect: Dialect) -> str | None:
    """Return the inner text of a file whose every record stands in one quoted cell, as Excel saves a pasted CSV."""
    filled = [cells for _, cells in found if any(cells)]
    sample = filled[:200]
    single = [cells[0] for cells in sample if not any(cells[1:])]
    if len(sample) < 2 or len(single) < 0.8 * len(sample):
        return None
    for mark in _MARKS:
        try:
            widths = [len(row) for row in csv.reader(single, delimiter=mark)]
        except csv.Error:
            continue
        if widths and max(widths) > 1 and widths.count(widths[0]) >= 0.8 * len(widths) and widths[0] > 1:
            return "\n".join(cells[0] if cells else "" for _, cells in found)
    return None
