"""The rows of a file of goals, all of them.

The reader of exports looks for tables of figures: a row with one filled cell is a title to it, a blank line the end of
a table, and a column of sentences a text set in columns. In a list of goals all three are ordinary.
"""

import csv
import io
from collections.abc import Iterable
from itertools import islice

from smmdash.goal_table.cells import folded, headers
from smmdash.importers.reading import RawTable, ReadError, limits, read_tables
from smmdash.importers.reading.archives import is_workbook, judge_workbook, open_archive
from smmdash.importers.reading.encoding import decode
from smmdash.importers.reading.kinds import kind_of
from smmdash.importers.reading.spreadsheets import read_sheets

_MARKS = (";", ",", "\t", "|")
_ALONE = "\x1f"
"""Separates nothing that a person writes: for a file of one column, whose sentences have commas."""
_ABOVE = 20
_MOST_ROWS = 20_000

Cells = list[list[str]]
Numbered = list[tuple[int, list[str]]]


def tables(data: bytes, name: str, saying: Iterable[str]) -> list[RawTable]:
    """Return the tables of a file with every row below their header.

    ``saying`` are the columns of which a header has at least one; where no row is such a header the file is read as any
    other upload. Raises importers.reading.ReadError.
    """
    wanted = frozenset(saying)
    with limits.limited():
        found = _sheets(data)
        whole = [] if found is None else _text(found, wanted) if isinstance(found, str) else _workbook(found, wanted)
    return whole or read_tables(data, name)


def sheets_of(data: bytes, name: str) -> str | list[tuple[str, Numbered]]:
    """Return a file as its text, or every sheet by its name with its filled rows and the lines they stand on.

    Raises importers.reading.ReadError.
    """
    with limits.limited():
        found = _sheets(data)
        if found is None:
            return [(one.sheet, _with_header(one)) for one in read_tables(data, name)]
        if isinstance(found, str):
            return found
        sheets = list(found)
        if any(len(rows) > _MOST_ROWS for _, rows in sheets):
            raise ReadError("too_many_rows", limit=_MOST_ROWS)  # left out, a sheet would look empty
        return [
            (title, [(line, cells) for line, cells in enumerate(rows, start=1) if any(cell.strip() for cell in cells)])
            for title, rows in sheets
        ]


def _with_header(table: RawTable) -> Numbered:
    below = ((int(line), list(cells)) for line, cells in zip(table.lines, table.rows, strict=True))
    return [(table.first_line, list(table.header)), *below]


def _sheets(data: bytes) -> str | Iterable[tuple[str, Cells]] | None:
    """Return a file's text, or the sheets of a workbook, each with its name and rows; None for another archive."""
    kind = kind_of(data)
    if kind == "text":
        return decode(data).utf8.decode("utf-8", "replace")
    if kind == "ole":
        return read_sheets(data, judge=None, most=_MOST_ROWS)
    archive = open_archive(data)
    if not is_workbook(archive):
        return None
    return read_sheets(data, judge=lambda: judge_workbook(archive), most=_MOST_ROWS)


def _text(text: str, wanted: frozenset[str]) -> list[RawTable]:
    best: list[RawTable] = []
    known = 0
    for mark in (_ALONE, *_MARKS):
        rows = _rows(text, mark)
        place = _header(rows, wanted)
        if place is None:
            continue
        named = sum(folded(cell) in headers() for cell in rows[place][1])
        if named > known:
            found = [row for row in rows[place + 1 :] if any(cell.strip() for cell in row[1])]
            best = [_table(rows[place], found, delimiter="," if mark == _ALONE else mark)]
            known = named
    return best


def _rows(text: str, mark: str) -> list[tuple[int, list[str]]]:
    """Return the records with the lines on which they begin; none where quotes do not match."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    rows: list[tuple[int, list[str]]] = []
    begin = 1
    try:
        for cells in reader:
            rows.append((begin, cells))
            begin = reader.line_num + 1
            if len(rows) > _MOST_ROWS:
                return []
            if len(rows) % 500 == 0:
                limits.step()
    except csv.Error:
        return []
    return rows


def _workbook(sheets: Iterable[tuple[str, Cells]], wanted: frozenset[str]) -> list[RawTable]:
    made = []
    for name, cells in sheets:
        if len(cells) > _MOST_ROWS:
            continue
        rows = list(enumerate(cells, start=1))
        place = _header(rows, wanted)
        if place is not None:
            found = [row for row in rows[place + 1 :] if any(cell.strip() for cell in row[1])]
            made.append(_table(rows[place], found, sheet=name))
    return made


def _header(rows: list[tuple[int, list[str]]], wanted: frozenset[str]) -> int | None:
    """Return the place of the first row that names a column which says what a goal is about."""
    known = headers()
    for place, (_, cells) in enumerate(islice(rows, _ABOVE)):
        if any(known.get(folded(cell), ("",))[0] in wanted for cell in cells):
            return place
    return None


def _table(
    header: tuple[int, list[str]], rows: list[tuple[int, list[str]]], *, delimiter: str = "", sheet: str = ""
) -> RawTable:
    line, names = header
    while len(names) > 1 and not names[-1].strip():
        names = names[:-1]
    return RawTable(
        names,
        [cells + [""] * (len(names) - len(cells)) for _, cells in rows],
        first_line=line,
        lines=[line for line, _ in rows],
        delimiter=delimiter,
        sheet=sheet,
    )
