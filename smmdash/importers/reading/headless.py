"""Tables without a header: how it is told that the first row is data, and what becomes of such a table.

The first row is data where it looks like the rows below it:

1. A word above a column of figures (four of five filled cells below) makes it a header; nothing else counts then.
2. Figures that stand in a row as headers do (years or days one after another, hours 0 to 23) make it a header, too,
   unless the cells below them are figures of that very kind.
3. Else each column speaks for data whose first cell is a figure of the same kind as the figures below (number, day,
   time, code), or a word that comes again below. Two such columns are needed, or all columns that have something.

Words above words that never come again say nothing: such a first row stays the header.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pyarrow as pa

from smmdash.importers.reading.shapes import is_value
from smmdash.importers.reading.tables import Note, RawFile, RawTable

_LOOK = 200
_MOST = 0.8
_ENOUGH = 2
_YEAR = 1990
_DAY = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b.*")
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?", re.I)
_NUMBER = re.compile(r"[-+(<]?[$€£₽]?\s*[\d.,\s' ]*\d[\d.,\s' ]*(?:[eE][+-]?\d+)?\s*[^\W\d]{0,3}[%$€£₽)]?\.?")


def _kind(cell: str) -> str:
    cell = cell.strip()
    if not cell or not is_value(cell):
        return ""
    if _DAY.fullmatch(cell):
        return "day"
    if _TIME.fullmatch(cell):
        return "time"
    return "number" if _NUMBER.fullmatch(cell) else "code"


def is_data(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a first row is one of the rows below it; False where nothing tells."""
    filled = [at for at, cell in enumerate(first) if cell.strip()]
    if not filled or not rows:
        return False
    speaking = 0
    figures: list[tuple[int, str]] = []
    for at in range(len(first)):
        below = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        kinds = Counter(_kind(cell) for cell in below)
        kind, count = kinds.most_common(1)[0] if kinds else ("", 0)
        of_figures = bool(below) and len(below) - kinds[""] >= _MOST * len(below)
        cell = first[at].strip()
        if not cell:
            continue
        if of_figures:
            if not _kind(cell):
                return False
            if _kind(cell) == kind and count >= 0.5 * len(below):
                speaking += 1
                figures.append((at, kind))
        elif not _kind(cell):
            speaking += cell in below
    if len(figures) > 1 and _is_series([first[at] for at, _ in figures]) and not _series_below(figures, rows):
        return False
    return bool(figures) and speaking >= min(_ENOUGH, len(filled))


def _is_series(cells: Sequence[str]) -> bool:
    """Whether cells go on by one: 2023, 2024, 2025 or 1 May, 2 May."""
    numbers = [int(digits) for cell in cells if (digits := re.sub(r"\D", "", cell)[:12])]
    steps = {later - earlier for earlier, later in pairwise(numbers)}
    long = len(cells) > 2 or all(number >= _YEAR for number in numbers)
    return long and len(numbers) == len(cells) and len(steps) == 1 and steps <= {1, -1}


def _series_below(figures: Sequence[tuple[int, str]], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows go on in the same way, as numbered columns of data may."""
    places = [at for at, _ in figures]
    whole = [row for row in rows if all(at < len(row) and row[at].strip() for at in places)]
    alike = sum(_is_series([row[at] for at in places]) for row in whole)
    return bool(whole) and alike >= _MOST * len(whole)


def with_first_rows(file: RawFile) -> RawFile:
    """Return a file whose tables without a header have their first row among their rows, and columns named by number.

    Tables side by side share their lines, so they are left as they are.
    """
    beside = [table.part > 0 for table in file.tables] + [False]
    tables = [
        table if own or following or not len(table) or not is_data(table.header, _head(table)) else _headless(table)
        for table, own, following in zip(file.tables, beside, beside[1:], strict=False)
    ]
    return replace(file, tables=tables)


def _headless(table: RawTable) -> RawTable:
    columns = [
        pa.chunked_array([pa.array([cell], pa.string()), *_chunks(table.column(at))], pa.string())
        for at, cell in enumerate(table.header)
    ]
    notes = [note for note in table.notes if note.key != "header_looks_like_data"]
    return RawTable(
        [f"column {at}" for at in range(1, len(columns) + 1)],
        columns=pa.table(columns, [f"f{at}" for at in range(len(columns))]),
        first_line=table.first_line,
        lines=np.concatenate([[table.first_line], np.asarray(table.lines, dtype=np.int64)]),
        notes=[Note(table.first_line, "header_missing", {"count": len(columns)}), *notes],
        encoding=table.encoding,
        delimiter=table.delimiter,
        title=table.title,
        preamble=table.preamble,
        trailer=table.trailer,
        sheet=table.sheet,
        member=table.member,
        aside=table.aside,
        around=[item for item in table.around if item.reason != "header"],
        repaired=table.repaired.tolist(),
    )


def _head(table: RawTable) -> list[list[str]]:
    columns = [table.column(at).slice(0, _LOOK).to_pylist() for at in range(len(table.header))]
    return [list(row) for row in zip(*columns, strict=True)]


def _chunks(column: pa.Array | pa.ChunkedArray) -> list[pa.Array]:
    return column.chunks if isinstance(column, pa.ChunkedArray) else [column]
