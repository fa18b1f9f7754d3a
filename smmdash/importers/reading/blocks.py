"""Part the records of a file or sheet into tables: blocks one under another, each with what stands above its header."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import pyarrow.compute as pc

from smmdash.importers.reading import limits
from smmdash.importers.reading.records import Record, Records, together
from smmdash.importers.reading.shapes import (
    contradicts,
    fill,
    header_position,
    is_comment,
    is_value,
    is_wordy,
    same_names,
)
from smmdash.importers.reading.tables import Around

_LOOK = 30
_REMARKS = 5
_WORD = re.compile(r"[^\W\d_]{4,}|\d[./\-]\d{1,4}\s+[-–—]\s+\d{1,4}[./\-]\d")
"""What makes a line of many digits a sentence: a word, or a range of days as in ``01.09.2026 - 10.09.2026``."""


@dataclass
class Block:
    """One table as it stands in the file: lines above, the header's record and the records below, blanks left out."""

    header: Record
    below: list[Records]
    above: list[Record] = field(default_factory=list)
    """Everything between the block before and the header, with a record ``(0, [])`` where it is parted."""
    blanks: list[Around] = field(default_factory=list)
    """Blank lines anywhere from the block before to the end of this one; those below the last block are its too."""

    @property
    def rows(self) -> Records:
        """The records below the header."""
        return together(self.below)

    def first_rows(self, most: int) -> list[list[str]]:
        """Return the cells of the first records below the header."""
        rows: list[list[str]] = []
        for part in self.below:
            rows += part.cells(most - len(rows))
            if len(rows) >= most:
                break
        return rows

    @property
    def is_wide(self) -> bool:
        """Whether a line of one cell is no row of it."""
        return fill(self.header[1]) > 2

    def first(self) -> int:
        """Return the first line that is the block's own: above its header, or the header's."""
        return min((line for line, _ in self.above if line), default=self.header[0])


def blocks(records: Records, runs: Mapping[int, int] | None = None) -> list[Block]:
    """Return the tables of a file in order; a file of blank lines has none. Every record belongs to one of them.

    ``runs`` tells for how many blank lines the blank record of a line stands, one where it does not say.

    A block begins after a blank line or at a comment, where its first rows are not rows of the table above: words
    stand where that one has figures, or a title and a header come again.
    """
    found: list[Block] = []
    waiting: list[Record] = []
    blanks: list[Around] = []
    parts = list(_chunks(records))
    chunks = [chunk for chunk, _ in parts if len(chunk)]
    for number, (chunk, before) in enumerate(parts):
        blanks += [Around(line, "blank", (runs or {}).get(line, 1)) for line in before.lines.tolist()]
        if not len(chunk):
            break
        current = found[-1] if found else None
        following = chunks[number + 1] if number + 1 < len(chunks) else None
        closing = following is None and _only_remarks(chunk)
        if current is not None and not waiting and (_continues(current, chunk) or (closing and current.is_wide)):
            current.below.append(chunk)
        elif following is not None and _only_introduces(chunk, following):
            waiting += [*chunk, (0, [])]
        else:
            top = _header_at(chunk)
            if top is None:
                waiting += [*chunk, (0, [])]
                continue
            found.append(Block(chunk[top], [chunk[top + 1 :]], [*waiting, *chunk[:top]]))
            waiting = []
        if not waiting:
            found[-1].blanks += blanks
            blanks = []
    left = [record for record in waiting if record[1]]
    if left and found:
        found[-1].below.append(Records.of(left))
    elif left:
        found.append(Block(left[0], [Records.of(left[1:])]))
    if found:
        found[-1].blanks += blanks
    return found


def _chunks(records: Records) -> Iterator[tuple[Records, Records]]:
    """Runs of records without a blank line, each with the blank ones before it; those at the end come alone.

    A comment below data, or a title above a repeated header, cuts as well.
    """
    blank = records.fills == 0
    names: list[list[str]] = []
    begin = end = 0
    # where a run of blank records begins or ends
    edges = np.flatnonzero(np.diff(blank, prepend=True, append=True))
    for begin, stop in edges.reshape(-1, 2).tolist():
        before = records[end:begin]
        end = stop
        start = begin
        for cut in _cuts(records, begin, stop, names):
            yield records[start:cut], before
            before, start = records[0:0], cut
        yield records[start:stop], before
    if end < len(records):
        yield records[0:0], records[end:]


def _cuts(records: Records, begin: int, stop: int, names: list[list[str]]) -> Iterator[int]:
    """Return where a run of records is cut. Headers of its parts are added to ``names`` as they come."""
    single = records.fills[begin:stop] == 1
    hashed = np.asarray(pc.starts_with(records[begin:stop].column(0), "#"))
    titles = single & np.append(~single[1:], False)
    start = begin
    for at in (np.flatnonzero(titles | (single & hashed)) + begin).tolist():
        limits.step()
        if at == start:
            continue
        _learn(records[start : min(start + 3, at)], names)
        cells = records[at][1]
        comes_again = cells[0] != "" and at + 1 < stop and any(same_names(records[at + 1][1], known) for known in names)
        if comes_again or (is_comment(cells) and not is_comment(records[at - 1][1])):
            yield at
            start = at
    _learn(records[start : min(start + 3, stop)], names)


def _learn(first: Records, names: list[list[str]]) -> None:
    for _, cells in first:
        if fill(cells) > 1 and is_wordy(cells) and cells not in names:
            names.append(cells)


def _leading(chunk: Records) -> int:
    """Return how many records at the top are comments or titles of one cell above something wider."""
    wide = chunk.fills[:_LOOK].max() > 1
    top = 0
    for _, cells in chunk:
        if not (is_comment(cells) or (wide and fill(cells) == 1)):
            break
        top += 1
    return top


def _header_at(chunk: Records) -> int | None:
    """Return the position of the header in a chunk, or None where it has only comments."""
    top = _leading(chunk)
    rest = chunk[top:]
    if not len(rest):
        return None
    if rest.fills[:_LOOK].max() == 1:
        return top + _titled(rest)
    return top + header_position(rest.cells(_LOOK))


def _titled(rest: Records) -> int:
    """One column: a title, a heading and only figures below (Meta's follower total) has its header in second place."""
    if len(rest) < 3 or not (is_wordy(rest[0][1]) and is_wordy(rest[1][1])):
        return 0
    return int(all(is_value(next(c for c in cells if c.strip())) for _, cells in rest[2:]))


def _continues(block: Block, chunk: Records) -> bool:
    """Whether a chunk after a blank line goes on with the table above."""
    first = chunk[0][1]
    if is_comment(first):
        return False
    width = fill(block.header[1])
    if len(chunk) == 1 and fill(first) == 1 and width > 1:
        return True
    candidate = chunk[1][1] if fill(first) == 1 and width > 1 else first
    filled = fill(candidate)
    widest = max(width, len(block.header[1]))
    above = block.first_rows(50)
    if not above:
        return not is_wordy(candidate) and 0.5 * width <= filled <= widest
    if not is_wordy(candidate):
        return True
    if 1 < filled <= 0.75 * width and contradicts(candidate, chunk[1:50].cells()):
        return False  # fewer columns, and words above figures: another table's header
    if contradicts(candidate, above):
        return len(chunk) == 1 and width > 1 and not same_names(candidate, block.header[1])
    titled = fill(first) == 1 and width > 1
    return not titled and filled <= widest


def _only_remarks(chunk: Records) -> bool:
    """Whether a chunk is a few sentences, as platforms write below the last table of a file."""
    return (
        len(chunk) <= _REMARKS
        and bool((chunk.fills == 1).all())
        and all(" " in cells[0].strip() and not is_comment(cells) and not is_value(cells[0]) for _, cells in chunk)
    )


def _only_introduces(chunk: Records, following: Records) -> bool:
    """Whether a chunk is a preamble of the one below: titles in single cells, or one row of another shape."""
    if all(is_comment(cells) for _, cells in chunk):
        return True
    if (chunk.fills == 1).all():
        return following.fills[:_LOOK].max() > 1 and not any(
            is_value(cells[0]) and not _WORD.search(cells[0]) for _, cells in chunk
        )
    if len(chunk) > 1 or is_comment(following[0][1]):
        return False
    cells = chunk[0][1]
    return not (is_wordy(cells) and fill(cells) >= 0.5 * fill(following[0][1]))
