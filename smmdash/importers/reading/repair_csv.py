"""The repairing reader: every record of a damaged text table, with a note on each line that had to be mended."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from smmdash.importers.reading import limits
from smmdash.importers.reading.dialect import Dialect
from smmdash.importers.reading.fit import Budget, Fit, fit
from smmdash.importers.reading.lines import Lines
from smmdash.importers.reading.records import Gatherer, Record, Records
from smmdash.importers.reading.shapes import is_value
from smmdash.importers.reading.strict_csv import record_lines
from smmdash.importers.reading.tables import MAX_COLUMNS, MAX_ROWS, NoteBook, ReadError

_WINDOW = 4_000
_SPANS = (1, 2, 3, 4, 6, 8, 12, 20, 40)
_DOUBTFUL = 2.0
_SWALLOWING = 3.0
"""From this cost on a cell of several lines holds other records: the line is better cut by itself."""


@dataclass(frozen=True)
class Walked:
    """The records of a text. A run of blank lines is one record there: it parts tables no better than one does.

    ``runs`` gives the number of lines of each such run by its first line, ``count`` the number of all records.
    """

    found: Records
    runs: Counter[int]
    count: int


def records(
    text: bytes,
    dialect: Dialect,
    notes: NoteBook,
    *,
    start: int = 0,
    first: int = 1,
    numbers: Sequence[int] | None = None,
) -> Walked:
    """Return every record of ``text`` (UTF-8, from ``start`` on) in order, blank lines included.

    Well-formed records come as they are; one whose quotes or delimiters are broken is cut at least cost into the width
    of the records around it and noted. Lines count from ``first``, or ``numbers`` has the number of each.
    Raises ReadError for too many columns or rows.
    """
    lines = Lines(text, start)
    for line in lines[:30]:
        if line.count(dialect.delimiter) >= MAX_COLUMNS and dialect.quote not in line:
            raise ReadError("too_many_columns", limit=MAX_COLUMNS)
    if numbers is None:
        numbers = range(first, len(lines) + first)
    found, runs, count = Gatherer(), Counter[int](), 0
    run = 0
    """The line on which the present run of blank lines begins, 0 outside of one."""
    for number, cells in _Walk(lines, dialect, notes, numbers).records():
        if not count & 127:
            limits.step(count / len(lines))
        count += 1
        if len(cells) > MAX_COLUMNS:
            raise ReadError("too_many_columns", limit=MAX_COLUMNS)
        if max(map(len, cells), default=0) > limits.MAX_FIELD:
            cells = [cell[: limits.MAX_FIELD] for cell in cells]
            notes.add(number, "cell_cut")
        if any(cells):
            found.add(number, cells)
            run = 0
        else:
            if not run:
                found.add(number, [])
                run = number
            runs[run] += 1
        if found.length > MAX_ROWS:
            raise ReadError("too_many_rows", limit=MAX_ROWS)
    return Walked(found.records(), runs, count)


@dataclass
class _Walk:
    lines: Lines
    dialect: Dialect
    notes: NoteBook
    numbers: Sequence[int]
    budget: Budget = field(default_factory=Budget)
    width: int = 0
    last: list[str] = field(default_factory=list)
    """The last regular row."""

    def records(self) -> Iterator[Record]:
        self.width = self.dialect.width
        position, total = 0, len(self.lines)
        while position < total:
            reader = self._reader(position)
            start = position
            limit = min(total, start + _WINDOW)
            while position < limit:
                used_before = reader.line_num
                row: list[str] | None
                try:
                    row, used = next(reader), reader.line_num - used_before
                except (csv.Error, StopIteration):
                    row, used = None, 1
                mended = self._mend(position, row, used) if self._is_odd(row, used) else None
                if mended:
                    cells, span = mended
                    yield self.numbers[position], cells
                    position += span
                    if row is None or span != used:
                        break  # the strict reader stands elsewhere: start it again
                    continue
                if row is None:
                    yield self.numbers[position], [self.lines[position].rstrip("\r\n")]
                    self.notes.add(self.numbers[position], "repaired")
                    position += 1
                    break
                if used == 1:
                    self._check_quotes(position, row)
                if len(row) > 1 and any(row):
                    self.width = len(row) if len(row) in self.dialect.usual else self.width
                    self.last = row if len(row) == self.width else self.last
                yield self.numbers[position], row
                position += max(used, 1)

    def _reader(self, position: int) -> Any:
        dialect = self.dialect
        return csv.reader(
            self.lines[position : position + _WINDOW + 1_000],
            delimiter=dialect.delimiter,
            quotechar=dialect.quote,
            skipinitialspace=dialect.spaced,
            strict=True,
        )

    def _is_odd(self, row: list[str] | None, used: int) -> bool:
        if row is None:
            return True
        if used > 1 and self._swallowed(row):
            return True
        width = len(row)
        if width == self.width or width in self.dialect.usual or not any(row):
            return False
        # a title or a footer is one cell in a line of its own; it is no damaged record
        return width > 1 or self.width >= 4

    def _swallowed(self, row: list[str]) -> bool:
        least = max(2, self.width - 1)
        return any(
            line.count(self.dialect.delimiter) >= least
            for cell in row
            if "\n" in cell or "\r" in cell
            for line in cell.splitlines()[1:]
        )

    def _mend(self, position: int, row: list[str] | None, used: int) -> tuple[list[str], int] | None:
        """Return better cells and how many lines they take, or None where the strict reading stands."""
        best = self._best(position, row, used) if self.width > 1 else None
        if row is not None and not (used > 1 and self._swallowed(row)):
            best = best if best and best[0].cost < _DOUBTFUL else None  # short or long, but well-formed
        elif best is None or (best[1] > 1 and best[0].cost >= _SWALLOWING):
            line = self.lines[position].rstrip("\r\n")
            loose = fit(line, self.dialect.delimiter, self.dialect.quote, None, self.budget)
            best = (loose or Fit(9, line.split(self.dialect.delimiter)), 1)
        if best is None:
            return None
        found, span = best
        if found.cells != row:
            self.notes.add(self.numbers[position], "repaired")
        return found.cells, span

    def _best(self, position: int, row: list[str] | None, used: int) -> tuple[Fit, int] | None:
        best: tuple[Fit, int] | None = None
        for span in _SPANS:
            if span > 1 and row is not None and span > used:
                break
            text = "".join(self.lines[position : position + span]).rstrip("\r\n")
            for other, penalty in self._delimiters(text, span):
                found = fit(text, other, self.dialect.quote, self.width, self.budget)
                if found and (other == self.dialect.delimiter or self._resembles(found.cells)):
                    cost = found.cost + penalty + 0.3 * (span > 1)
                    if best is None or cost < best[0].cost:
                        best = (Fit(cost, found.cells), span)
            if best and best[0].cost < _DOUBTFUL:
                break
        return best

    def _delimiters(self, text: str, span: int) -> list[tuple[str, float]]:
        own = self.dialect.delimiter
        if span > 1 or self.width < 4 or len(text) > 10_000:
            return [(own, 0.0)]
        return [(own, 0.0), *((other, 0.5) for other in (" ", ";", "\t", ",") if other != own)]

    def _resembles(self, cells: list[str]) -> bool:
        """Whether cells are figures and words where the last regular row has them."""
        alike = [is_value(cell.strip()) == is_value(last.strip()) for cell, last in zip(cells, self.last, strict=False)]
        return len(self.last) == len(cells) and sum(alike) >= 0.8 * len(alike)

    def _check_quotes(self, position: int, row: list[str]) -> None:
        quote, line = self.dialect.quote, self.lines[position]
        if quote not in line or sum(cell.count(quote) % 2 for cell in row) < 2:
            return
        if record_lines(line.rstrip("\r\n").encode(), self.dialect.delimiter) is None:
            self.notes.add(self.numbers[position], "quote_unbalanced")
