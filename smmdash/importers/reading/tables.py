"""What reading hands on: raw tables with their notes, or one error that a person can act on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from smmdash.i18n import DEFAULT_LANGUAGE, Texts

MAX_BYTES = 200 * 1024 * 1024
MAX_COLUMNS = 2_000
MAX_ROWS = 5_000_000
NOTES_PER_KEY = 1_000

NOTES = frozenset({
    "cell_cut", "cells_beyond_header", "encoding", "header_looks_like_data", "header_repeated", "member_unreadable",
    "more_lines", "nul_removed", "numbers_rounded", "places_joined", "preamble", "quote_unbalanced", "repaired",
    "row_long", "row_realigned", "row_short", "rows_wider", "sheet_hidden", "side_by_side", "trailer",
    "undecodable", "unwrapped", "columns_by_blanks", "header_missing", "mojibake", "mojibake_undone",
})  # fmt: skip
"""Keys of everything reading may remark; each has the text ``reading-note_KEY``."""

MENDS = frozenset({"cell_cut", "repaired", "row_realigned", "row_short"})
"""Those of the notes after which a row's cells are not what its line says."""

ERRORS = frozenset({
    "archive_bomb", "archive_damaged", "archive_empty", "archive_entries", "archive_method", "archive_nested", "binary",
    "compressed", "empty", "encoding_unknown", "encrypted", "html", "json", "no_table", "not_text", "pdf",
    "personal_left", "picture", "sheet_damaged", "sheet_too_big", "sheet_unsafe", "timeout", "too_big",
    "too_many_columns", "too_many_rows",
})  # fmt: skip
"""Keys of every refusal; each has the text ``reading-error_KEY``."""


@dataclass(frozen=True)
class Note:
    """A remark on a line, or on the whole table where ``line`` is 0. Values never hold a cell's contents."""

    line: int
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, texts: Texts) -> str:
        """Return the sentence in the language of ``texts``."""
        values = dict(self.values)
        page = "import-code_page_" + str(values.get("encoding", "")).replace("-", "_")
        if texts.has(page):
            values["encoding"] = texts(page)
        return texts(f"reading-note_{self.key}", line=self.line, **values)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text(Texts(DEFAULT_LANGUAGE))


class ReadError(Exception):
    """The file cannot be read: a key of ``ERRORS`` and the values of its sentence, never a cell's contents."""

    def __init__(self, key: str, **values: Any) -> None:
        if key not in ERRORS:
            raise KeyError(key)
        super().__init__(key)
        self.key = key
        self.values = values

    def text(self, texts: Texts) -> str:
        """Return the sentence in the language of ``texts``."""
        return texts(f"reading-error_{self.key}", **self.values)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text(Texts(DEFAULT_LANGUAGE))

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, order=True)
class Around:
    """Records beside the rows of a table, one under another and of one kind: the first one's line, kind and number.

    ``reason`` is separator (``sep=;``), title, preamble, header or blank.
    """

    line: int
    reason: str
    count: int = 1


def joined(found: Iterable[Around]) -> tuple[Around, ...]:
    """Return records beside a table by line, those that follow one another as one entry."""
    runs: list[Around] = []
    for item in sorted(found):
        last = runs[-1] if runs else None
        if last is not None and last.reason == item.reason and last.line + last.count == item.line:
            runs[-1] = replace(last, count=last.count + item.count)
        else:
            runs.append(item)
    return tuple(runs)


class NoteBook:
    """Collects notes; after ``NOTES_PER_KEY`` of a kind the others are counted and told in one sentence.

    ``mended`` has the line of every row that was mended, however many.
    """

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        self._notes: list[Note] = []
        self._count: Counter[str] = Counter()
        self.mended: set[int] = set()
        for note in notes:
            self.add(note.line, note.key, **note.values)

    def add(self, line: int, key: str, **values: Any) -> None:
        """Note something about a line; the key has to be one of ``NOTES``."""
        if key not in NOTES:
            raise KeyError(key)
        self._count[key] += 1
        if key in MENDS:
            self.mended.add(int(line))
        if self._count[key] <= NOTES_PER_KEY:
            self._notes.append(Note(int(line), key, values))

    def notes(self) -> list[Note]:
        """Return the notes in the order of their lines."""
        over = [
            Note(0, "more_lines", {"count": count - NOTES_PER_KEY, "note": key})
            for key, count in sorted(self._count.items())
            if count > NOTES_PER_KEY
        ]
        return sorted(self._notes + over, key=lambda note: note.line)


class RawTable:
    """One table of a file, every cell still text.

    ``lines`` gives the 1-based line (row of the sheet) on which each row starts, ``first_line`` that of the header.
    ``title`` is what stands directly above the header, ``preamble`` every line before it in its block, ``trailer``
    the lines set aside below the data. ``aside`` names every record among the rows that is none (a repeated header, a
    trailer), ``around`` every other record of the block: the header, what stands above it, blank lines. So each record
    is one of ``records == len(table) + set_aside + around``; ``raw_records`` leaves out the last. ``repaired`` has the
    lines of rows whose cells were mended. Of tables side by side, which share their lines, all but the first have a
    ``part`` above 0. ``sheet`` and ``member`` (the file inside an archive) are empty where there is none. A well-formed
    CSV keeps its Arrow columns, and ``rows`` is made of them when asked for.
    """

    def __init__(
        self,
        header: Sequence[str],
        rows: list[list[str]] | None = None,
        *,
        columns: pa.Table | None = None,
        first_line: int = 1,
        lines: Sequence[int] | npt.NDArray[np.int64] | None = None,
        notes: Iterable[Note] = (),
        encoding: str = "",
        delimiter: str = "",
        title: str = "",
        preamble: Iterable[str] = (),
        trailer: Iterable[str] = (),
        sheet: str = "",
        member: str = "",
        aside: Iterable[tuple[int, str]] = (),
        around: Iterable[Around] = (),
        repaired: Iterable[int] = (),
        part: int = 0,
    ) -> None:
        self.header = list(header)
        self._columns = columns
        if columns is None:
            self.rows = rows or []
        self._length = columns.num_rows if columns is not None else len(self.rows)
        self.first_line = first_line
        self.lines = range(first_line + 1, first_line + 1 + self._length) if lines is None else lines
        self.notes = list(notes)
        self.encoding = encoding
        self.delimiter = delimiter
        self.title = title
        self.preamble = list(preamble)
        self.trailer = list(trailer)
        self.sheet = sheet
        self.member = member
        self.aside = tuple(aside)
        self.around = joined(around)
        self.repaired = np.array(sorted(repaired), dtype=np.int64)
        self.part = part

    @cached_property
    def rows(self) -> list[list[str]]:
        """The rows, each as long as the header."""
        if self._columns is None:
            return []
        return [list(row) for row in zip(*(c.to_pylist() for c in self._columns.columns), strict=True)]

    def column(self, index: int) -> Any:
        """Return one column as an Arrow array (chunked on the fast path) of strings without nulls."""
        if self._columns is not None:
            return self._columns.column(index)
        return pa.array([row[index] for row in self.rows], pa.string())

    @property
    def set_aside(self) -> int:
        """How many records among the rows are none."""
        return len(self.aside)

    @property
    def raw_records(self) -> int:
        """Records counted in the block: the rows and those set aside with a note."""
        return self._length + self.set_aside

    @property
    def records(self) -> int:
        """All records of the block."""
        return self.raw_records + sum(run.count for run in self.around)

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return f"RawTable({len(self.header)} columns, {len(self)} rows, line {self.first_line})"


@dataclass(frozen=True)
class RawFile:
    """The tables of an upload, and how many records its bytes hold, counted before they were parted into tables.

    Files in an archive that could not be read at all are not counted; a note names each.
    """

    tables: list[RawTable]
    records: int
