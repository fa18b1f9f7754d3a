"""Make a block a table: rows as wide as the header, oddities noted, nothing dropped in silence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise

from smmdash.importers.reading import limits
from smmdash.importers.reading.blocks import Block
from smmdash.importers.reading.realign import Columns, joined_places
from smmdash.importers.reading.repair_csv import Record
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
    sample = [cells for _, cells in rows[:50]]
    note_header(first_line, header, sample, notes)
    note_rounded(first_line, sample, notes)
    preamble, title, above = _above(block.above, delimiter or " ", notes)
    around = [Around(first_line, "header"), *above, *block.blanks]
    made = []
    parts = _side_by_side(header, rows)
    if len(parts) > 1:
        notes.add(first_line, "side_by_side", count=len(parts))
    for part, (start, stop) in enumerate(parts):
        kept = [(line, cells[start:stop]) for line, cells in rows]
        if len(parts) > 1:
            kept = [record for record in kept if fill(record[1])]
        made.append(
            RawTable(
                header[start:stop],
                [cells for _, cells in kept],
                first_line=first_line,
                lines=[line for line, _ in kept],
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


def _without_repeats(block: Block, notes: NoteBook) -> tuple[list[Record], list[tuple[int, str]]]:
    header = block.header[1]
    if sum(is_value(cell) for cell in header) > 0.5 * fill(header):
        return block.rows, []  # rows equal to a header of figures are data
    first = header[0].strip().casefold() if header else ""
    kept: list[Record] = []
    aside: list[tuple[int, str]] = []
    for record in block.rows:
        cells = record[1]
        if cells and cells[0].strip().casefold() == first and same_names(cells, header):
            notes.add(record[0], "header_repeated")
            aside.append((record[0], "header_again"))
        else:
            kept.append(record)
    return kept, aside


def _without_trailer(
    header: Sequence[str], rows: list[Record], notes: NoteBook
) -> tuple[list[Record], list[tuple[int, str]]]:
    """Set aside sentences below the data, such as ``Showing top 500 results``: one cell of several words."""
    trailer: list[tuple[int, str]] = []
    while rows and len(trailer) < _TRAILERS and fill(header) > 2:
        line, cells = rows[-1]
        sentence = cells[0].strip()
        if fill(cells) != 1 or not sentence or is_value(sentence) or (" " not in sentence and not is_comment(cells)):
            break
        trailer.insert(0, (line, sentence))
        notes.add(line, "trailer")
        rows = rows[:-1]
    return rows, trailer


def _level(
    first_line: int, header: Sequence[str], rows: list[Record], delimiter: str, notes: NoteBook
) -> tuple[list[str], list[Record]]:
    """Make all rows as wide as the header; it widens where a row has more filled cells than it."""
    rows = _realigned(first_line, header, rows, delimiter, notes)
    named = _used(header)
    widest = max((_used(cells) for _, cells in rows), default=0)
    width = len(header) if named < widest <= len(header) else max(named, widest, 1)
    if width > MAX_COLUMNS:
        raise ReadError("too_many_columns", limit=MAX_COLUMNS)
    level: list[Record] = []
    wider = [line for line, cells in rows if len(cells) > len(header)]
    # a delimiter at the end of most lines is how some tools write: one remark then, else one for each line
    each = len(wider) < 0.5 * len(rows)
    unnamed = 0
    for line, cells in rows:
        found = len(cells)
        if found < named:
            notes.add(line, "row_short", found=found, expected=named)
        elif found > len(header) and (each or _used(cells) > len(header)):
            notes.add(line, "row_long", found=found, expected=len(header))
        unnamed += _used(cells) > named
        level.append((line, (cells + [""] * (width - found))[:width]))
    if wider and not each:
        notes.add(first_line, "rows_wider", count=len(wider))
    if unnamed and named < len(header):
        notes.add(first_line, "cells_beyond_header", count=unnamed)
    return (list(header) + [""] * (width - len(header)))[:width], level


def _realigned(
    first_line: int, header: Sequence[str], rows: list[Record], delimiter: str, notes: NoteBook
) -> list[Record]:
    width, named = len(header), _used(header)
    if named < width and any(_used(cells) > named for _, cells in rows):
        places = joined_places(header, [cells for _, cells in rows])
        if places:
            cut = [line for line, cells in rows if _used(cells) > named]
            notes.add(first_line, "places_joined", count=len(cut))
            notes.mended.update(cut)
            return [(line, cells) for (line, _), cells in zip(rows, places, strict=True)]
    if not any(len(cells) > width for _, cells in rows):
        return rows
    columns = Columns([cells for _, cells in islice(rows, _SAMPLE)], width, delimiter)
    tries = _MOST_REALIGNED
    result = []
    for line, cells in rows:
        put_back = None
        if len(cells) > width and tries:
            limits.step()
            tries -= 1
            put_back = columns.realign(cells)
            if put_back:
                notes.add(line, "row_realigned", found=len(cells), expected=width)
        result.append((line, put_back or cells))
    return result


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


def _side_by_side(header: Sequence[str], rows: Sequence[Record]) -> list[tuple[int, int]]:
    """Columns of each table where an empty column parts two that share a heading; otherwise all columns."""
    gaps = [
        index
        for index in range(1, len(header) - 1)
        if not header[index].strip() and all(not cells[index].strip() for _, cells in rows)
    ]
    parts, start = [], 0
    for gap in [*gaps, len(header)]:
        if gap > start:
            parts.append((start, gap))
        start = gap + 1
    if len(parts) < 2:
        return [(0, len(header))]
    names = [{header[i].strip().casefold() for i in range(a, b) if not is_value(header[i])} - {""} for a, b in parts]
    if all(names) and all(left & right for left, right in pairwise(names)):
        return parts
    return [(0, len(header))]
