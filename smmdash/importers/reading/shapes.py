"""What a row looks like: how many cells are filled, whether they are figures or words, whether it heads a table."""

from collections.abc import Sequence
from itertools import islice

_LONGEST_VALUE = 40
_LOOK = 30


def fill(row: Sequence[str]) -> int:
    """Return how many cells hold something."""
    return sum(1 for cell in row if cell and not cell.isspace())


def is_value(cell: str) -> bool:
    """Whether a cell is a figure, a date or an id rather than words: digits, and few letters beside them."""
    if len(cell) > _LONGEST_VALUE:
        return False
    digits = sum(map(str.isdigit, cell))
    if not digits:
        return False
    letters = sum(map(str.isalpha, cell))
    return letters <= 3 or digits >= letters


def is_wordy(row: Sequence[str]) -> bool:
    """Whether a row has words and no figures, as headers do."""
    filled = [cell for cell in row if cell and not cell.isspace()]
    return bool(filled) and not any(is_value(cell) for cell in filled)


def is_comment(row: Sequence[str]) -> bool:
    """Whether a row is a line that begins with ``#`` and is no data: GA4 writes its preamble so."""
    return bool(row) and row[0].startswith("#") and (row[0][1:2] in ("", " ", "-") or fill(row) == 1)


def is_header_for(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a first row can head the rows below it: filled about as well as they are."""
    if is_comment(header):
        return False
    if fill(header) <= 1:
        return len(header) == 1 and max((fill(row) for row in islice(rows, _LOOK)), default=0) <= 1
    return header_position([header, *islice(rows, _LOOK)]) == 0


def header_position(rows: Sequence[Sequence[str]]) -> int:
    """Return which of some first rows is the header: well filled, and rather words than figures.

    A row with figures gives way to a better filled one of words only below it: ``Period, 2025-01-01`` stands above
    many a table. So does one of words that fills at most half of another above figures: groups of columns.
    """
    fullest = max(fill(row) for row in rows)
    filled = [(position, row) for position, row in enumerate(rows) if fill(row) > 1 and fill(row) >= 0.5 * fullest]
    if not filled:
        return 0
    first, top = filled[0]
    if not is_wordy(top):
        for position, row in filled[1:]:
            if is_wordy(row) and fill(row) > fill(top):
                return position
    elif len(filled) > 2 and filled[1][0] == first + 1:
        below = filled[1][1]  # ``Post,,Figures,`` stands over the names of its columns
        if fill(top) <= 0.5 * fill(below) and is_wordy(below) and contradicts(below, [row for _, row in filled[2:]]):
            return first + 1
    return first


def same_names(row: Sequence[str], header: Sequence[str]) -> bool:
    """Whether a row repeats the header, whatever its case and the blank cells after it."""
    names = [cell.strip().casefold() for cell in row]
    wanted = [cell.strip().casefold() for cell in header]
    width = max(len(names), len(wanted))
    return names + [""] * (width - len(names)) == wanted + [""] * (width - len(wanted))


def contradicts(row: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a row has words in a column that holds figures in the rows given."""
    for index, cell in enumerate(row):
        if not cell.strip() or is_value(cell):
            continue
        filled = [r[index] for r in islice(rows, 50) if index < len(r) and r[index].strip()]
        if filled and sum(is_value(c) for c in filled) >= 0.8 * len(filled):
            return True
    return False
