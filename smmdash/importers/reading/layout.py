"""Make a block a table: rows as wide as the header, oddities noted, nothing dropped in silence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.reading import limits
from smmdash.importers.reading.blocks import Block
from smmdash.importers.reading.realign import Columns, joined_places
from smmdash.importers.reading.records import Record, Records, is_filled
from smmdash.importers.reading.shapes import fill, is_comment, is_value, same_names
from smmdash.importers.reading.tables import MAX_COLUMNS, Around, NoteBook, RawTable, ReadError

_TRAILERS = 5
_ROUNDED = re.compile(r"\d(?:[.,]\d{1,17})?E\+(?:1[5-9]|[2-9]\d)", re.I)
_SAMPLE = 1_000
_MOST_REALIGNED = 5_000


def tables_of(
    block: Block, notes: NoteBook, *, encoding: str = "", delimiter: str = "", sheet: str = "", member: str = ""
) -> list[RawTable]:
    """Return the table of a block, or several where tables stand side by side. ``notes`` are those of its lines."""
    limits.step()
    first_line, header = block.header
    rows, aside = _without_repeats(block, notes)
    rows, trailer = _without_trailer(header, rows, notes)
    aside += [(line, "trailer") for line, _ in trailer]
    header, rows = _level(first_line, header, rows, delimiter, notes)
    sample = rows.cells(50)
    note_header(first_line, header, sample, notes)
    note_rounded(first_line, sample, notes)
    preamble, title, above = _above(block.above, delimiter or " ", notes)
    around = [Around(first_line, "header"), *above, *block.blanks]
    made = []
    columns = [rows.column(place) for place in range(len(header))]
    parts = _side_by_side(header, columns)
    if len(parts) > 1:
        notes.add(first_line, "side_by_side", count=len(parts))
    for part, (start, stop) in enumerate(parts):
        own, lines = columns[start:stop], rows.lines
        if len(parts) > 1:
            kept = np.any([is_filled(column) for column in own], axis=0)
            own, lines = [column.filter(pa.array(kept)) for column in own], lines[kept]
        made.append(
            RawTable(
                header[start:stop],
                columns=pa.table(own, [f"f{place}" for place in range(len(own))]),
                first_line=first_line,
                lines=lines,
                notes=notes.notes(),
                encoding=encoding,
                delimiter=delimiter,
                title=title,
                preamble=preamble,
                trailer=[sentence for _, sentence in trailer],
                sheet=sheet,
                member=member,
                aside=aside,
                around=around,
                repaired=notes.mended,
                part=part,
            )
        )
    return made


def note_header(line: int, header: Sequence[str], rows: Sequence[Sequence[str]], notes: NoteBook) -> None:
    """Note a first row that holds figures like the rows below: the file may have no header at all."""
    values = [index for index, cell in enumerate(header) if cell.strip() and is_value(cell)]
    below = [index for index in values if any(index < len(row) and is_value(row[index]) for row in rows[:5])]
    if len(below) >= 2 and len(below) >= 0.3 * fill(header):
        notes.add(line, "header_looks_like_data")


def note_rounded(line: int, rows: Sequence[Sequence[str]], notes: NoteBook) -> None:
    """Note columns of long numbers that a spreadsheet has rounded (``6.49E+17``): ids there are lost for good."""
    columns = {index for row in rows for index, cell in enumerate(row) if _ROUNDED.fullmatch(cell.strip())}
    if columns:
        notes.add(line, "numbers_rounded", count=len(columns))


def _without_repeats(block: Block, notes: NoteBook) -> tuple[Records, list[tuple[int, str]]]:
    rows, header = block.rows, block.header[1]
    if sum(is_value(cell) for cell in header) > 0.5 * fill(header) or not len(rows):
        return rows, []  # rows equal to a header of figures are data
    first, *_ = pc.utf8_lower(pc.utf8_trim_whitespace(pa.array(header[:1], pa.string())))
    cells = pc.utf8_lower(pc.utf8_trim_whitespace(rows.column(0)))
    alike = np.asarray(pc.equal(cells, first)) & (rows.fills == fill(header))
    again = [at for at in np.flatnonzero(alike).tolist() if same_names(rows[at][1], header)]
    kept = np.ones(len(rows), bool)
    kept[again] = False
    lines = rows.lines[again].tolist()
    for line in lines:
        notes.add(line, "header_repeated")
    return rows.take(kept) if again else rows, [(line, "header_again") for line in lines]


def _without_trailer(header: Sequence[str], rows: Records, notes: NoteBook) -> tuple[Records, list[tuple[int, str]]]:
    """Set aside sentences below the data, such as ``Showing top 500 results``: one cell of several words."""
    trailer: list[tuple[int, str]] = []
    while len(rows) and len(trailer) < _TRAILERS and fill(header) > 2:
        line, cells = rows[-1]
        sentence = cells[0].strip()
        if fill(cells) != 1 or not sentence or is_value(sentence) or (" " not in sentence and not is_comment(cells)):
            break
        trailer.insert(0, (line, sentence))
        notes.add(line, "trailer")
        rows = rows[:-1]
    return rows, trailer


def _level(
    first_line: int, header: Sequence[str], rows: Records, delimiter: str, notes: NoteBook
) -> tuple[list[str], Records]:
    """Widen the header where a row has more filled cells than it, and note the rows that are not as wide."""
    rows = _realigned(first_line, header, rows, delimiter, notes)
    named = _used(header)
    widest = int(rows.used.max(initial=0))
    width = len(header) if named < widest <= len(header) else max(named, widest, 1)
    if width > MAX_COLUMNS:
        raise ReadError("too_many_columns", limit=MAX_COLUMNS)
    wider = rows.counts > len(header)
    # a delimiter at the end of most lines is how some tools write: one remark then, else one for each line
    each = wider.sum() < 0.5 * len(rows)
    short = rows.counts < named
    long = ~short & wider & (each | (rows.used > len(header)))
    for at in np.flatnonzero(short | long).tolist():
        key, expected = ("row_short", named) if short[at] else ("row_long", len(header))
        notes.add(int(rows.lines[at]), key, found=int(rows.counts[at]), expected=expected)
    if wider.any() and not each:
        notes.add(first_line, "rows_wider", count=int(wider.sum()))
    unnamed = int((rows.used > named).sum())
    if unnamed and named < len(header):
        notes.add(first_line, "cells_beyond_header", count=unnamed)
    return (list(header) + [""] * (width - len(header)))[:width], rows


def _realigned(first_line: int, header: Sequence[str], rows: Records, delimiter: str, notes: NoteBook) -> Records:
    width, named = len(header), _used(header)
    beyond = rows.used > named
    if named < width and beyond.any():
        places = joined_places(header, rows)
        if places:
            notes.add(first_line, "places_joined", count=int(beyond.sum()))
            notes.mended.update(rows.lines[beyond].tolist())
            return Records.of(zip(rows.lines.tolist(), places, strict=True))
    wider = np.flatnonzero(rows.counts > width)
    if not len(wider):
        return rows
    columns = Columns(rows.cells(_SAMPLE), width, delimiter)
    put_back: dict[int, list[str]] = {}
    for at in wider[:_MOST_REALIGNED].tolist():
        limits.step()
        line, cells = rows[at]
        better = columns.realign(cells)
        if better:
            notes.add(line, "row_realigned", found=len(cells), expected=width)
            put_back[at] = better
    return rows.with_cells(put_back)


def _used(cells: Sequence[str]) -> int:
    width = len(cells)
    while width and not cells[width - 1].strip():
        width -= 1
    return width


def _above(above: Sequence[Record], joint: str, notes: NoteBook) -> tuple[list[str], str, list[Around]]:
    preamble: list[str] = []
    title: list[str] = []
    around: list[Around] = []
    for line, cells in above:
        text = joint.join(cells[: _used(cells)])
        if not cells:
            title = []
            continue
        preamble.append(text)
        title.append(text)
        around.append(Around(line, "preamble"))
        if fill(cells) > 1 and not is_comment(cells):
            notes.add(line, "preamble")
    around[len(around) - len(title) :] = [replace(run, reason="title") for run in around[len(around) - len(title) :]]
    return preamble, "\n".join(title), around


def _side_by_side(header: Sequence[str], columns: Sequence[pa.Array]) -> list[tuple[int, int]]:
    """Columns of each table where an empty column parts two that share a heading; otherwise all columns."""
    gaps = [
        index
        for index in range(1, len(header) - 1)
        if not header[index].strip() and not is_filled(columns[index]).any()
    ]
    parts, start = [], 0
    for gap in [*gaps, len(header)]:
        if gap > start:
            parts.append((start, gap))
        start = gap + 1
    if len(parts) < 2:
        return [(0, len(header))]
    names = [{header[i].strip().casefold() for i in range(a, b) if not is_value(header[i])} - {""} for a, b in parts]
    if all(names) and (all(left & right for left, right in pairwise(names)) or _end_apart(columns, parts, names)):
        return parts
    return [(0, len(header))]


def _end_apart(columns: Sequence[pa.Array], parts: Sequence[tuple[int, int]], names: Sequence[set[str]]) -> bool:
    """Whether tables of several columns each begin together and end on different rows: no row goes across them."""
    if any(len(own) < 2 for own in names):
        return False
    filled = [np.all([is_filled(columns[at]) for at in (start, start + 1)], axis=0) for start, _ in parts]
    holds = [np.any([is_filled(column) for column in columns[start:stop]], axis=0) for start, stop in parts]
    lengths = [int(mask.sum()) for mask in holds]
    whole = all(
        mask[:length].all() and rows[:length].all() for mask, rows, length in zip(holds, filled, lengths, strict=True)
    )
    return whole and len(set(lengths)) == len(lengths)
