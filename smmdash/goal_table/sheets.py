"""The rows of a file of goals, all of them.

The reader of exports looks for tables of figures: a row with one filled cell is a title to it, a blank line the end of
a table, and a column of sentences a text set in columns. In a list of goals all three are ordinary.
"""

import csv
import io
from collections.abc import Callable, Iterable
from itertools import islice

from smmdash.goal_table.cells import folded, headers
from smmdash.importers.reading import RawTable, limits, read_tables
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


def tables(data: bytes, name: str, saying: Iterable[str]) -> list[RawTable]:
    """Return the tables of a file with every row below their header.

    ``saying`` are the columns of which a header has at least one; where no row is such a header the file is read as any
    other upload. Raises importers.reading.ReadError.
    """
    wanted = frozenset(saying)
    with limits.limited():
        kind = kind_of(data)
        if kind == "text":
            whole = _text(data, wanted)
        elif kind == "ole":
            whole = _workbook(data, wanted, None)
        else:
            archive = open_archive(data)
            judge = (lambda: judge_workbook(archive)) if is_workbook(archive) else None
            whole = _workbook(data, wanted, judge) if judge else []
    return whole or read_tables(data, name)


def _text(data: bytes, wanted: frozenset[str]) -> list[RawTable]:
    text = decode(data).utf8.decode("utf-8", "replace")
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


def _workbook(data: bytes, wanted: frozenset[str], judge: Callable[[], None] | None) -> list[RawTable]:
    made = []
    for name, cells in read_sheets(data, judge=judge, most=_MOST_ROWS):
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
