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
    digits = sum(1 for c in cell if c.isdigit())
    letters = sum(1 for c in cell if c.isalpha())
    return digits > 0 and (letters <= 3 or digits >= letters)


def is_wordy(row: Sequence[str]) -> bool:
    """Whether a row has words and no figures, as headers do."""
    filled = [cell for cell in row if cell and not cell.isspace()]
    return bool(filled) and not any(is_value(cell) for cell in filled)


def is_comment(row: Sequence[str]) -> bool:
    """Whether a row is a line that begins with ``#`` and is no data: GA4 writes its preamble so."""
    return bool(row) and row[0].startswith("#") and (row[0][1:2] in ("", " ", "-") or fill(row) == 1)


def is_header_for(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a first row can head the rows below it: filled about as well as they are."""
    fullest = max((fill(row) for row in islice(rows, _LOOK)), default=0)
    filled = fill(header)
    return not is_comment(header) and filled >= 0.5 * fullest and (filled > 1 or (fullest <= 1 and len(header) == 1))


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
