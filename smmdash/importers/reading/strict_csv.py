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

from smmdash.importers.reading.shapes import is_header_for
from smmdash.importers.reading.tables import MAX_COLUMNS, MAX_ROWS, ReadError

_CHUNK = 1 << 24
_QUOTE, _LINE_FEED = 34, 10


@dataclass(frozen=True)
class Strict:
    """A well-formed table: its header, its columns as text and the line of every row, counted from 1.

    ``records`` counts the header, the rows and the ``blank`` lines that may end the file.
    """

    header: list[str]
    columns: pa.Table
    lines: npt.NDArray[np.int64]
    records: int
    blank: int


def read_strict(data: bytes, delimiter: str) -> Strict | None:
    """Return the table, or None where ``data`` (UTF-8) is not one plain well-formed table with a header on top.

    Raises ReadError for too many columns or rows.
    """
    end = data[len(data.rstrip(b"\r\n")) :]
    data = data[: len(data) - len(end)]
    if b"\r" in data[:200_000] and b"\n" not in data[:200_000]:
        return None
    lines = record_lines(data, delimiter)
    if lines is None:
        return None
    if len(lines) - 1 > MAX_ROWS:
        raise ReadError("too_many_rows", limit=MAX_ROWS)
    top = data[: 1 << 16].decode("utf-8", "ignore")
    header = next(csv.reader(io.StringIO(top, newline=""), delimiter=delimiter))
    if len(header) > MAX_COLUMNS:
        raise ReadError("too_many_columns", limit=MAX_COLUMNS)
    columns = _columns(data, delimiter, len(header), quoted_lines=_breaks_in_cells(data, len(lines)))
    if columns is None or columns.num_rows != len(lines):
        return None
    head = [list(row.values()) for row in columns.slice(0, 31).to_pylist()]
    columns = columns.slice(1)
    if head[0] != header or not is_header_for(header, head[1:]) or _has_structure(columns, header, delimiter):
        return None
    blank = max(len(end.replace(b"\r\n", b"\n")) - 1, 0)
    return Strict(header, columns, lines[1:], len(lines) + blank, blank)


def record_lines(data: bytes, delimiter: str) -> npt.NDArray[np.int64] | None:
    """Return the 1-based line on which each record starts, or None where the text is not well-formed.

    A blank line is taken as not well-formed: it may part two tables.
    """
    text = np.frombuffer(data, np.uint8)
    if not len(text):
        return None
    beside = np.zeros(256, bool)
    beside[[ord(delimiter), 10, 13, _QUOTE]] = True
    quotes_seen = lines_seen = 0
    previous_end, starts = -1, [np.ones(1, np.int64)]
    for start in range(0, len(text), _CHUNK):
        chunk = text[start : start + _CHUNK]
        quotes = np.flatnonzero(chunk == _QUOTE)
        breaks = np.flatnonzero(chunk == _LINE_FEED)
        opening = quotes[quotes_seen & 1 :: 2] + start
        closing = quotes[1 - (quotes_seen & 1) :: 2] + start
        if not (beside[text[opening - 1]] | (opening == 0)).all():
            return None
        if not (beside[text[np.minimum(closing + 1, len(text) - 1)]] | (closing == len(text) - 1)).all():
            return None
        outside = (np.searchsorted(quotes, breaks) + quotes_seen) & 1 == 0
        ends = breaks[outside] + start
        if len(ends):
            gaps = np.diff(ends, prepend=previous_end)
            if ((gaps == 1) | ((gaps == 2) & (text[ends - 1] == 13))).any():
                return None
            previous_end = int(ends[-1])
        starts.append(np.flatnonzero(outside) + lines_seen + 2)
        quotes_seen += len(quotes)
        lines_seen += len(breaks)
    return None if quotes_seen & 1 else np.concatenate(starts)


def _breaks_in_cells(data: bytes, records: int) -> bool:
    return data.count(b"\n") >= records or data.count(b"\r") != data.count(b"\r\n")


def _columns(data: bytes, delimiter: str, width: int, *, quoted_lines: bool) -> pa.Table | None:
    try:
        return pa_csv.read_csv(
            pa.BufferReader(pa.py_buffer(data)),
            read_options=pa_csv.ReadOptions(autogenerate_column_names=True, block_size=1 << 22),
            parse_options=pa_csv.ParseOptions(delimiter=delimiter, newlines_in_values=quoted_lines),
            convert_options=pa_csv.ConvertOptions(
                column_types={f"f{i}": pa.string() for i in range(width)}, strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None  # its message quotes the row, so it goes no further


def _has_structure(columns: pa.Table, header: list[str], delimiter: str) -> bool:
    """Whether rows are titles, separators, repeated headers or whole records in one cell: not a plain table.

    Neither is one with a column that has no heading, unless it is the first: it may part two tables or hold what was
    shifted.
    """
    if not all(name.strip() for name in header[1:]):
        return True
    if len(header) == 1:
        cells = columns.column(0)
        return bool(pc.any(pc.or_(pc.equal(cells, header[0]), pc.equal(cells, ""))).as_py()) or any(
            mark in cell for cell in [header[0], *cells.slice(0, 50).to_pylist()] for mark in ",;\t|"
        )
    return _every_cell_equal(columns, header, first=0) or _every_cell_equal(columns, [""] * len(header), first=1)


def _every_cell_equal(columns: pa.Table, cells: list[str], first: int) -> bool:
    """Whether some row equals ``cells`` from column ``first`` on; most tables are told after a column or two."""
    same = None
    for index in range(first, len(cells)):
        equal = pc.equal(columns.column(index), cells[index])
        same = equal if same is None else pc.and_(same, equal)
        if not pc.any(same).as_py():
            return False
    return columns.num_rows > 0
