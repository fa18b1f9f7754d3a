"""The fast reader: prove that a text table is well-formed and count its records, then let Arrow read it and compare.

The proof is RFC 4180's: every opening quote follows a delimiter or a line end, every closing one stands before one.
What cannot be proved, or does not give the counted number of records, belongs to the repairing reader.
"""

import csv
import io
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv

from smmdash.importers.reading import limits
from smmdash.importers.reading.shapes import is_header_for
from smmdash.importers.reading.tables import MAX_COLUMNS, MAX_ROWS, ReadError

_CHUNK = 1 << 20
_TAIL = 1 << 16
_QUOTE, _LINE_FEED = 34, 10


@dataclass(frozen=True)
class Strict:
    """A well-formed table: its header, its columns as text and the line of every row, counted from 1.

    ``records`` counts the header, the rows and the ``blank`` lines that may end the file. ``cut`` has the lines of rows
    with a cell that was too long.
    """

    header: list[str]
    columns: pa.Table
    lines: npt.NDArray[np.int64]
    records: int
    blank: int
    cut: npt.NDArray[np.int64]


@dataclass(frozen=True)
class _Proof:
    """Counted in a well-formed text: the line of each record, all line ends, the bytes of the longest record."""

    lines: npt.NDArray[np.int64]
    breaks: int
    longest: int


def read_strict(data: bytes, delimiter: str, start: int = 0) -> Strict | None:
    """Return the table, or None where ``data`` (UTF-8) from ``start`` on is not one plain well-formed table.

    Raises ReadError for too many columns or rows.
    """
    stop = _stop(data)
    if stop <= start:
        return None
    if data.find(b"\r", start, start + 200_000) >= 0 and data.find(b"\n", start, start + 200_000) < 0:
        return None
    with limits.part(0.0, 0.5):
        proof = _proof(data, delimiter, start, stop)
    if proof is None:
        return None
    lines = proof.lines
    if len(lines) - 1 > MAX_ROWS:
        raise ReadError("too_many_rows", limit=MAX_ROWS)
    top = data[start : min(start + (1 << 16), stop)].decode("utf-8", "ignore")
    header = next(csv.reader(io.StringIO(top, newline=""), delimiter=delimiter))
    if len(header) > MAX_COLUMNS:
        raise ReadError("too_many_columns", limit=MAX_COLUMNS)
    broken = proof.breaks >= len(lines) or _has_lone_returns(data, start, stop)
    columns = _columns(data, delimiter, len(header), start, stop, broken_cells=broken)
    limits.step(0.9)
    if columns is None or columns.num_rows != len(lines):
        return None
    cut = np.array([], np.int64)
    if proof.longest > limits.MAX_FIELD:
        columns, cut = _cut(columns, lines)
    if list(columns.slice(0, 1).to_pylist()[0].values()) != header or not is_plain(header, columns.slice(1), delimiter):
        return None
    blank = max(len(data[stop:].replace(b"\r\n", b"\n")) - 1, 0)
    return Strict(header, columns.slice(1), lines[1:], len(lines) + blank, blank, cut)


def is_plain(header: list[str], rows: pa.Table, delimiter: str) -> bool:
    """Whether a first row and those below it are a header and nothing but its rows.

    Rows may be titles, separators, repeated headers or whole records in one cell. A column without a heading, unless it
    is the first, may part two tables or hold what was shifted.
    """
    head = [list(row.values()) for row in rows.slice(0, 30).to_pylist()]
    if not is_header_for(header, head) or not all(name.strip() for name in header[1:]):
        return False
    if len(header) == 1:
        cells = rows.column(0)
        return not pc.any(pc.or_(pc.equal(cells, header[0]), pc.equal(cells, ""))).as_py() and not any(
            mark in cell for cell in [header[0], *cells.slice(0, 50).to_pylist()] for mark in ",;\t|"
        )
    return not _every_cell_equal(rows, header, first=0) and not _every_cell_equal(rows, [""] * len(header), first=1)


def record_lines(data: bytes, delimiter: str) -> npt.NDArray[np.int64] | None:
    """Return the 1-based line on which each record starts, or None where the text is not well-formed.

    A blank line is taken as not well-formed: it may part two tables.
    """
    proof = _proof(data, delimiter, 0, len(data))
    return None if proof is None else proof.lines


def _proof(data: bytes, delimiter: str, start: int, stop: int) -> _Proof | None:
    text = np.frombuffer(data, np.uint8, stop - start, start)
    if not len(text):
        return None
    beside = np.zeros(256, bool)
    beside[[ord(delimiter), 10, 13, _QUOTE]] = True
    quotes_seen = lines_seen = longest = 0
    previous_end, starts = -1, [np.ones(1, np.int64)]
    for at in range(0, len(text), _CHUNK):
        limits.step(at / len(text))
        chunk = text[at : at + _CHUNK]
        quotes = np.flatnonzero(chunk == _QUOTE)
        breaks = np.flatnonzero(chunk == _LINE_FEED)
        opening = quotes[quotes_seen & 1 :: 2] + at
        closing = quotes[1 - (quotes_seen & 1) :: 2] + at
        if not (beside[text[opening - 1]] | (opening == 0)).all():
            return None
        if not (beside[text[np.minimum(closing + 1, len(text) - 1)]] | (closing == len(text) - 1)).all():
            return None
        outside = (np.searchsorted(quotes, breaks) + quotes_seen) & 1 == 0
        ends = breaks[outside] + at
        if len(ends):
            gaps = np.diff(ends, prepend=previous_end)
            if ((gaps == 1) | ((gaps == 2) & (text[ends - 1] == 13))).any():
                return None
            longest = max(longest, int(gaps.max()))
            previous_end = int(ends[-1])
        starts.append(np.flatnonzero(outside) + lines_seen + 2)
        quotes_seen += len(quotes)
        lines_seen += len(breaks)
    if quotes_seen & 1:
        return None
    return _Proof(np.concatenate(starts), lines_seen, max(longest, len(text) - previous_end))


def _stop(data: bytes) -> int:
    """Return where the text ends without the line ends below it."""
    tail = data[-_TAIL:]
    stop = len(data) - len(tail) + len(tail.rstrip(b"\r\n"))
    return stop if stop > len(data) - len(tail) else len(data.rstrip(b"\r\n"))


def _has_lone_returns(data: bytes, start: int, stop: int) -> bool:
    return data.count(b"\r", start, stop) != data.count(b"\r\n", start, stop)


def _columns(data: bytes, delimiter: str, width: int, start: int, stop: int, *, broken_cells: bool) -> pa.Table | None:
    try:
        return pa_csv.read_csv(
            pa.BufferReader(pa.py_buffer(data).slice(start, stop - start)),
            read_options=pa_csv.ReadOptions(autogenerate_column_names=True, block_size=1 << 22),
            parse_options=pa_csv.ParseOptions(delimiter=delimiter, newlines_in_values=broken_cells),
            convert_options=pa_csv.ConvertOptions(
                check_utf8=False,  # the decoding has proved it
                column_types={f"f{i}": pa.string() for i in range(width)},
                strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid:
        return None  # its message quotes the row, so it goes no further


def _cut(columns: pa.Table, lines: npt.NDArray[np.int64]) -> tuple[pa.Table, npt.NDArray[np.int64]]:
    """Cut cells that are too long; return the columns and the lines of their rows."""
    found = np.zeros(len(lines), bool)
    for at, name in enumerate(columns.column_names):
        cells = columns.column(at)
        if (pc.max(pc.binary_length(cells)).as_py() or 0) > limits.MAX_FIELD:
            long = pc.greater(pc.utf8_length(cells), limits.MAX_FIELD)
            found |= np.asarray(long)
            columns = columns.set_column(at, name, pc.utf8_slice_codeunits(cells, 0, limits.MAX_FIELD))
    return columns, lines[found]


def _every_cell_equal(columns: pa.Table, cells: list[str], first: int) -> bool:
    """Whether some row equals ``cells`` from column ``first`` on; most tables are told after a column or two."""
    same = None
    for index in range(first, len(cells)):
        equal = pc.equal(columns.column(index), cells[index])
        same = equal if same is None else pc.and_(same, equal)
        if not pc.any(same).as_py():
            return False
    return columns.num_rows > 0
