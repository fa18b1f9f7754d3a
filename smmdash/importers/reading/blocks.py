"""Part the records of a file or sheet into tables: blocks one under another, each with what stands above its header."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from smmdash.importers.reading import limits
from smmdash.importers.reading.repair_csv import Record
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
_WORD = re.compile(r"[^\W\d_]{4,}|\d[./\-]\d{1,4}\s+[-–—]\s+\d{1,4}[./\-]\d")
"""What makes a line of many digits a sentence: a word, or a range of days as in ``01.09.2026 - 10.09.2026``."""


@dataclass
class Block:
    """One table as it stands in the file: lines above, the header's record and the records below, blanks left out."""

    header: Record
    rows: list[Record] = field(default_factory=list)
    above: list[Record] = field(default_factory=list)
    """Everything between the block before and the header, with a record ``(0, [])`` where it is parted."""
    blanks: list[Around] = field(default_factory=list)
    """Blank lines anywhere from the block before to the end of this one; those below the last block are its too."""

    def first(self) -> int:
        """Return the first line that is the block's own: above its header, or the header's."""
        return min((line for line, _ in self.above if line), default=self.header[0])


def blocks(records: Sequence[Record], runs: Mapping[int, int] | None = None) -> list[Block]:
    """Return the tables of a file in order; a file of blank lines has none. Every record belongs to one of them.

    ``runs`` tells for how many blank lines the blank record of a line stands, one where it does not say.

    A block begins after a blank line or at a comment, where its first rows are not rows of the table above: words
    stand where that one has figures, or a title and a header come again.
    """
    found: list[Block] = []
    waiting: list[Record] = []
    blanks: list[Around] = []
    parts = list(_chunks(records))
    chunks = [chunk for chunk, _ in parts if chunk]
    for number, (chunk, before) in enumerate(parts):
        blanks += [Around(line, "blank", (runs or {}).get(line, 1)) for line, _ in before]
        if not chunk:
            break
        current = found[-1] if found else None
        following = chunks[number + 1] if number + 1 < len(chunks) else None
        if current is not None and not waiting and _continues(current, chunk):
            current.rows += chunk
        elif following is not None and _only_introduces(chunk, following):
            waiting += [*chunk, (0, [])]
        else:
            top = _header_at(chunk)
            if top is None:
                waiting += [*chunk, (0, [])]
                continue
            found.append(Block(chunk[top], chunk[top + 1 :], [*waiting, *chunk[:top]]))
            waiting = []
        if not waiting:
            found[-1].blanks += blanks
            blanks = []
    left = [record for record in waiting if record[1]]
    if left and found:
        found[-1].rows += left
    elif left:
        found.append(Block(left[0], left[1:]))
    if found:
        found[-1].blanks += blanks
    return found


def _chunks(records: Sequence[Record]) -> Iterator[tuple[list[Record], list[Record]]]:
    """Runs of records without a blank line, each with the blank ones before it; those at the end come alone.

    A comment below data, or a title above a repeated header, cuts as well.
    """
    chunk: list[Record] = []
    before: list[Record] = []
    blank: list[Record] = []
    names: list[list[str]] = []
    for position, record in enumerate(records):
        if not position & 1023:
            limits.step()
        cells = record[1]
        filled = fill(cells)
        if not filled:
            blank.append(record)
            continue
        if blank:
            if chunk:
                yield chunk, before
            chunk, before, blank = [], blank, []
        if chunk and filled == 1:
            comes_again = (
                cells[0] != ""
                and position + 1 < len(records)
                and any(same_names(records[position + 1][1], known) for known in names)
            )
            if comes_again or (is_comment(cells) and not is_comment(chunk[-1][1])):
                yield chunk, before
                chunk, before = [], []
        chunk.append(record)
        if len(chunk) <= 3 and filled > 1 and is_wordy(cells):
            names.append(cells)
    if chunk:
        yield chunk, before
    if blank:
        yield [], blank


def _leading(chunk: Sequence[Record]) -> int:
    """Return how many records at the top are comments or titles of one cell above something wider."""
    wide = max(fill(cells) for _, cells in islice(chunk, _LOOK)) > 1
    top = 0
    while top < len(chunk) and (is_comment(chunk[top][1]) or (wide and fill(chunk[top][1]) == 1)):
        top += 1
    return top


def _header_at(chunk: Sequence[Record]) -> int | None:
    """Return the position of the header in a chunk, or None where it has only comments."""
    top = _leading(chunk)
    rest = chunk[top:]
    if not rest:
        return None
    fullest = max(fill(cells) for _, cells in islice(rest, _LOOK))
    if fullest == 1:
        return top + _titled(rest)
    return top + header_position([cells for _, cells in islice(rest, _LOOK)])


def _titled(rest: Sequence[Record]) -> int:
    """One column: a title, a heading and only figures below (Meta's follower total) has its header in second place."""
    if len(rest) < 3 or not (is_wordy(rest[0][1]) and is_wordy(rest[1][1])):
        return 0
    return int(all(is_value(next(c for c in cells if c.strip())) for _, cells in rest[2:]))


def _continues(block: Block, chunk: Sequence[Record]) -> bool:
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
    if not block.rows:
        return not is_wordy(candidate) and 0.5 * width <= filled <= widest
    if not is_wordy(candidate):
        return True
    if 1 < filled <= 0.75 * width and contradicts(candidate, [cells for _, cells in chunk[1:50]]):
        return False  # fewer columns, and words above figures: another table's header
    if contradicts(candidate, [cells for _, cells in block.rows[:50]]):
        return len(chunk) == 1 and width > 1 and not same_names(candidate, block.header[1])
    titled = fill(first) == 1 and width > 1
    return not titled and filled <= widest


def _only_introduces(chunk: Sequence[Record], following: Sequence[Record]) -> bool:
    """Whether a chunk is a preamble of the one below: titles in single cells, or one row of another shape."""
    if all(is_comment(cells) for _, cells in chunk):
        return True
    below = max(fill(cells) for _, cells in islice(following, _LOOK))
    if all(fill(cells) == 1 for _, cells in chunk):
        return below > 1 and not any(is_value(cells[0]) and not _WORD.search(cells[0]) for _, cells in chunk)
    if len(chunk) > 1 or is_comment(following[0][1]):
        return False
    cells = chunk[0][1]
    return not (is_wordy(cells) and fill(cells) >= 0.5 * fill(following[0][1]))
