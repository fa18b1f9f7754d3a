"""What the other columns of a file tell about a column that leaves its day-month order or decimal mark open."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa

from smmdash.importers.reading import RawTable
from smmdash.importers.reading.numbers import read_numbers

_DAY = re.compile(r"\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\b")
_MONTHS = 12
_FIGURE = re.compile(r"[^A-Za-zА-Яа-я]{0,6}\d[\d\s.,'’]*[.,]\d+[^A-Za-zА-Яа-я]{0,3}")
_HEAD = 2_000
_COLUMNS = 200
"""Look at so many cells of so many columns of a table at most."""


def order_of(tables: Sequence[RawTable]) -> str | None:
    """Return dmy or mdy where columns of days have a part over 12 that tells, and all tell the same; else None."""
    said = set()
    for cells in _columns(tables, _DAY):
        for found in filter(None, map(_DAY.match, cells.to_pylist())):
            first, second = int(found[1]), int(found[2])
            if max(first, second) > _MONTHS >= min(first, second):
                said.add("dmy" if first > _MONTHS else "mdy")
    return said.pop() if len(said) == 1 else None


def decimal_of(tables: Sequence[RawTable]) -> str | None:
    """Return the decimal mark where the columns of numbers that decide it all say the same, else None."""
    said = set()
    for cells in _columns(tables, _FIGURE):
        read = read_numbers(cells)
        if read.decimal and not read.undecided and read.rejected.mean() < 0.2:
            said.add(read.decimal)
    return said.pop() if len(said) == 1 else None


def _columns(tables: Sequence[RawTable], pattern: re.Pattern[str]) -> Iterator[Any]:
    for table in tables:
        for at in range(min(len(table.header), _COLUMNS)):
            column = table.column(at)
            cells = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
            first = cells.slice(0, 50).to_pylist()
            if any(pattern.match(cell[:64]) for cell in first):
                yield cells.slice(0, _HEAD)
