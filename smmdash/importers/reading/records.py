"""The records of a text or sheet, held together in Arrow's memory: a list of lists would take ten times the file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Record = tuple[int, list[str]]
"""A record: its 1-based line and its cells; a blank line has no cells or only empty ones."""
Numbers = npt.NDArray[np.int64]

_BATCH = 8_192
_FEW = 16


class Records(Sequence[Record]):
    """Records in their order; slices and selections share the cells.

    ``counts`` are the cells of each record, ``fills`` those that hold something, ``used`` the place of the last of
    these, from 1. A cell's place among ``values`` is ``base + step * column``.
    """

    def __init__(
        self,
        values: pa.Array,
        lines: Numbers,
        base: Numbers,
        counts: Numbers,
        fills: Numbers,
        used: Numbers,
        step: int = 1,
    ) -> None:
        self.values = values
        self.lines = lines
        self.base = base
        self.counts = counts
        self.fills = fills
        self.used = used
        self.step = step

    @staticmethod
    def of(found: Iterable[Record]) -> "Records":
        """Return records given as lists."""
        gathered = Gatherer()
        for line, cells in found:
            gathered.add(line, cells)
        return gathered.records()

    @staticmethod
    def of_columns(columns: Sequence[pa.Array]) -> "Records":
        """Return the rows of a sheet, numbered from 1, given as columns of one length."""
        rows = len(columns[0]) if columns else 0
        fills, used = np.zeros(rows, np.int64), np.zeros(rows, np.int64)
        for place, column in enumerate(columns, 1):
            filled = is_filled(column)
            fills += filled
            used[filled] = place
        values = pa.concat_arrays(columns) if columns else pa.array([], pa.string())
        at = np.arange(rows, dtype=np.int64)
        return Records(values, at + 1, at, np.full(rows, len(columns), np.int64), fills, used, max(rows, 1))

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, at: int) -> Record: ...
    @overload
    def __getitem__(self, at: slice) -> "Records": ...
    def __getitem__(self, at: int | slice) -> "Record | Records":
        if isinstance(at, slice):
            return self.take(at)
        base, count = int(self.base[at]), int(self.counts[at])
        if self.step == 1:
            return int(self.lines[at]), self.values.slice(base, count).to_pylist()
        return int(self.lines[at]), [self.values[base + self.step * place].as_py() for place in range(count)]

    def take(self, at: "slice | Numbers | npt.NDArray[np.bool_]") -> "Records":
        """Return some of the records."""
        return Records(
            self.values, self.lines[at], self.base[at], self.counts[at], self.fills[at], self.used[at], self.step
        )

    def __iter__(self) -> Iterator[Record]:
        if len(self) <= _FEW:
            yield from (self[at] for at in range(len(self)))
            return
        for start in range(0, len(self), _BATCH):
            some = self.take(slice(start, start + _BATCH))
            width = int(some.counts.max(initial=0))
            columns = [some.column(place).to_pylist() for place in range(width)]
            rows = zip(*columns, strict=True) if columns else ((),) * len(some)
            for line, count, row in zip(some.lines.tolist(), some.counts.tolist(), rows, strict=True):
                yield line, list(row[:count])

    def column(self, place: int) -> pa.Array:
        """Return the cells of a column, empty ones where a record has none."""
        there = self.counts > place
        index = pa.array(self.base + self.step * place, mask=None if there.all() else ~there)
        cells = self.values.take(index)
        return cells if there.all() else cells.fill_null("")

    def cells(self, most: int | None = None) -> list[list[str]]:
        """Return the cells of the first records as lists."""
        return [cells for _, cells in (self if most is None else self.take(slice(0, most)))]

    def with_cells(self, other: Mapping[int, Sequence[str]]) -> "Records":
        """Return the records with other cells at some positions."""
        if not other:
            return self
        new = Records.of((0, list(cells)) for cells in other.values())
        made = Records(
            pa.concat_arrays([self.values, new.values]), self.lines, self.base.copy(), self.counts.copy(),
            self.fills.copy(), self.used.copy(), self.step,
        )  # fmt: skip
        at = np.fromiter(other, np.int64, len(other))
        made.base[at] = new.base + len(self.values)
        made.counts[at], made.fills[at], made.used[at] = new.counts, new.fills, new.used
        return made


class Gatherer:
    """Takes records one by one and packs them a few thousand at a time."""

    def __init__(self) -> None:
        self._lines: list[int] = []
        self._rows: list[list[str]] = []
        self._packed: list[tuple[pa.Array, Numbers, Numbers, Numbers, Numbers]] = []
        self.length = 0

    def add(self, line: int, cells: list[str]) -> None:
        """Add a record."""
        self._lines.append(line)
        self._rows.append(cells)
        self.length += 1
        if len(self._rows) >= _BATCH:
            self._pack()

    def _pack(self) -> None:
        flat = [cell for row in self._rows for cell in row]
        try:
            values = pa.array(flat, pa.string())
        except UnicodeEncodeError:  # half of a surrogate pair
            values = pa.array([cell.encode("utf-8", "replace").decode() for cell in flat], pa.string())
        counts = np.fromiter(map(len, self._rows), np.int64, len(self._rows))
        filled = is_filled(values)
        row = np.repeat(np.arange(len(counts)), counts)[filled]
        place = (np.arange(len(flat)) - np.repeat(np.cumsum(counts) - counts, counts))[filled]
        used = np.zeros(len(counts), np.int64)
        used[row] = place + 1  # of several the last stands
        fills = np.bincount(row, minlength=len(counts)).astype(np.int64)
        self._packed.append((values, np.array(self._lines, np.int64), counts, fills, used))
        self._lines, self._rows = [], []

    def records(self) -> Records:
        """Return everything that was added; the gatherer is empty then."""
        self._pack()
        packed, self._packed = self._packed, []
        values, *arrays = zip(*packed, strict=True)
        lines, counts, fills, used = (np.concatenate(each) for each in arrays)
        return Records(pa.concat_arrays(values), lines, np.cumsum(counts) - counts, counts, fills, used)


def together(parts: Sequence[Records]) -> Records:
    """Return records one after another; parts of the same file share its cells."""
    if len(parts) == 1:
        return parts[0]
    values = [part.values for part in parts]
    if any(one is not values[0] for one in values) or any(part.step != parts[0].step for part in parts):
        return Records.of(record for part in parts for record in part)
    return Records(
        values[0],
        np.concatenate([part.lines for part in parts]),
        np.concatenate([part.base for part in parts]),
        np.concatenate([part.counts for part in parts]),
        np.concatenate([part.fills for part in parts]),
        np.concatenate([part.used for part in parts]),
        parts[0].step,
    )


def is_filled(cells: pa.Array) -> npt.NDArray[np.bool_]:
    """Tell which cells hold something other than blanks."""
    nothing = pc.or_(pc.equal(cells, ""), pc.utf8_is_space(cells))
    return ~np.asarray(nothing)
