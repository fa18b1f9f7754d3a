"""A pasted text taken apart into rows of cells."""

import csv
import io
from dataclasses import dataclass

from smmdash.audit_table.columns import headers
from smmdash.goal_table.cells import folded

Lines = list[tuple[int, list[str]]]

MARKS = ("\t", ";", ",", "|")
_ABOVE = 5
_EMPTY = " \t;,|\"'"


@dataclass(frozen=True)
class Taken:
    """A table taken apart: its header (empty where it has none) and the rows below and above it, each with its line."""

    rows: Lines
    header: tuple[str, ...] = ()
    above: Lines = ()  # type: ignore[assignment]
    mark: str = ""


def taken_apart(text: str, register: str, columns: int) -> Taken:
    """Return the rows of a text: by the mark whose header names most columns, else as the text itself suggests.

    ``columns`` is how many columns the register has in order. Without a header a tab separates wherever there is one; a
    semicolon, comma or stroke only if it gives every row equally many cells and not more than that.
    """
    best: Taken | None = None
    known = 0
    read = {mark: _rows(text, mark) for mark in MARKS if mark in text}
    for mark, rows in read.items():
        found = with_header(rows, register, mark)
        named = sum(folded(cell) in headers(register) for cell in found.header)
        if named > known:
            best, known = found, named
    if best is not None:
        return best
    alone = [(line, [cell]) for line, cell in enumerate(text.splitlines(), start=1) if cell.strip(_EMPTY)]
    if alone and folded(alone[0][1][0]) in headers(register):
        return Taken(alone[1:], tuple(alone[0][1]))
    for mark, rows in read.items():
        widths = {len(cells) for _, cells in rows}
        if mark == "\t" or (len(widths) == 1 and 1 < max(widths) <= columns):
            return Taken(rows, mark=mark)
    return Taken(alone)


def with_header(rows: Lines, register: str, mark: str = "") -> Taken:
    """Return rows with the header among the first of them: a row at least half of whose filled cells name columns."""
    known = headers(register)
    for place, (_, cells) in enumerate(rows[:_ABOVE]):
        filled = [cell for cell in cells if cell.strip()]
        named = sum(folded(cell) in known for cell in filled)
        if named * 2 >= len(filled) and (named > 1 or (named == 1 and len(filled) == 1)):
            return Taken(rows[place + 1 :], tuple(cells), rows[:place], mark)
    return Taken(rows, mark=mark)


def _rows(text: str, mark: str) -> Lines:
    """Return the filled rows with the lines on which they begin; where quotes do not match, every line is a row."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    rows: Lines = []
    begin = 1
    try:
        for cells in reader:
            rows.append((begin, cells))
            begin = reader.line_num + 1
    except csv.Error:
        rows = [(line, one.split(mark)) for line, one in enumerate(text.splitlines(), start=1)]
    return [(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)]
