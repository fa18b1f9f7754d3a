"""Columns of text looked at as the bytes they are: what has to be known of every cell, without making new texts."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

_PLAIN = np.zeros(256, dtype=bool)
_PLAIN[0x21:0x7F] = True


class Cells(NamedTuple):
    """The bytes of all cells and where each begins and ends: cell i is ``data[starts[i]:ends[i]]``."""

    data: npt.NDArray[np.uint8]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


def cells_of(column: pa.Array) -> Cells | None:
    """Return the bytes of an Arrow column of texts, or None for another type or one with nulls."""
    if column.null_count or not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return None
    _, offsets, data = column.buffers()
    width = np.int32 if pa.types.is_string(column.type) else np.int64
    if not len(column):
        return Cells(np.zeros(0, np.uint8), np.zeros(0, np.int64), np.zeros(0, np.int64))
    places = np.frombuffer(offsets, width, len(column) + 1, column.offset * np.dtype(width).itemsize)
    every = np.frombuffer(data, np.uint8) if data is not None else np.zeros(0, np.uint8)
    return Cells(every, places[:-1].astype(np.int64), places[1:].astype(np.int64))


def is_trimmed(column: pa.Array) -> bool:
    """Tell whether it is sure that no cell begins or ends with a blank: both its ends are visible ASCII characters."""
    cells = cells_of(column)
    if cells is None:
        return False
    filled = cells.ends > cells.starts
    first, last = cells.data[cells.starts[filled]], cells.data[cells.ends[filled] - 1]
    return bool(_PLAIN[first].all() and _PLAIN[last].all())


def at_most(column: pa.Array, size: int) -> npt.NDArray[np.bool_]:
    """Tell which cells may be texts of at most ``size`` characters, by their bytes (a character has up to four)."""
    cells = cells_of(column)
    if cells is None:
        return np.ones(len(column), dtype=bool)
    return (cells.ends - cells.starts) <= 4 * size


def tails(column: pa.Array, mark: int, *, keep_before: int) -> tuple[npt.NDArray[np.int64], pa.LargeStringArray]:
    """Return the rows that hold an ASCII character and, of each, its text from a little before the first one on.

    What comes before is the one character that stands there if it is ASCII, else up to ``keep_before`` bytes of whole
    characters. Raises TypeError for a column that ``cells_of`` cannot see.
    """
    cells = cells_of(column)
    if cells is None:
        raise TypeError("a column of texts without nulls is expected")
    if not len(cells.starts):
        return np.zeros(0, np.int64), pa.array([], pa.large_string())
    low, high = int(cells.starts[0]), int(cells.ends[-1])
    marks = np.flatnonzero(cells.data[low:high] == mark) + low
    at = np.searchsorted(marks, cells.starts)
    rows = np.flatnonzero(at < np.searchsorted(marks, cells.ends))
    begin = marks[at[rows]]
    start = np.maximum(begin - 1, cells.starts[rows])
    foreign = cells.data[start] >= 0x80
    start = np.where(foreign, np.maximum(begin - keep_before, cells.starts[rows]), start)
    for _ in range(3):  # never begin inside a character
        start += (cells.data[start] & 0xC0) == 0x80
    if not len(rows):
        return rows, pa.array([], pa.large_string())
    # every second text between these borders is a tail, the others are what lies between two: nothing is copied yet
    borders = np.column_stack([start, cells.ends[rows]]).ravel()
    both = pa.LargeStringArray.from_buffers(len(borders) - 1, pa.py_buffer(borders), column.buffers()[2])
    return rows, both.take(pa.array(np.arange(0, len(borders) - 1, 2)))
