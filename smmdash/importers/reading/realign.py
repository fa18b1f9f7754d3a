"""Put back rows whose cells an extra or unquoted delimiter has shifted, where only one way fits the other rows."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from smmdash.importers.reading.shapes import is_value

_SAMPLE = 200
_MOST_SHAPES = 12
_WIDEST = 100
_FEWEST_ROWS = 3
_LONGEST_SHAPE = 60
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


class Columns:
    """What cells look like in each column of a table, learned from its regular rows."""

    def __init__(self, rows: Sequence[Sequence[str]], width: int, delimiter: str) -> None:
        sample = list(islice((row for row in rows if len(row) == width), _SAMPLE))
        self.width = width
        self.delimiter = delimiter
        self.known = len(sample) >= _FEWEST_ROWS and width <= _WIDEST
        self._shapes = [{_shape(row[i]) for row in sample} for i in range(width)] if self.known else []

    def realign(self, row: Sequence[str]) -> list[str] | None:
        """Return the row in the width of the table, or None where no way or more than one fits.

        An empty cell too many is left out; otherwise neighbours are joined again with the delimiter between them.
        """
        extra = len(row) - self.width
        if not self.known or extra < 1 or self._fits(row[: self.width]):
            return None
        for ways in (self._without_an_empty_cell(row), self._joined(row)):
            fitting = {tuple(way) for way in ways if self._fits(way)}
            if fitting:
                return list(fitting.pop()) if len(fitting) == 1 else None
        return None

    def _without_an_empty_cell(self, row: Sequence[str]) -> Iterator[Sequence[str]]:
        if len(row) == self.width + 1:
            for i, cell in enumerate(row):
                if not cell.strip():
                    yield [*row[:i], *row[i + 1 :]]

    def _joined(self, row: Sequence[str]) -> Iterator[Sequence[str]]:
        span = len(row) - self.width + 1
        for i in range(self.width):
            yield [*row[:i], self.delimiter.join(row[i : i + span]), *row[i + span :]]

    def _fits(self, row: Sequence[str]) -> bool:
        return all(self._fits_column(cell, self._shapes[i]) for i, cell in enumerate(row))

    @staticmethod
    def _fits_column(cell: str, shapes: set[str]) -> bool:
        shape = _shape(cell)
        if shape in shapes:
            return True
        # a column of many shapes, or of nothing but phrases, is free text: any words will do
        free = len(shapes) > _MOST_SHAPES or all(" " in known or known == "text" for known in shapes)
        return free and bool(shape) and not is_value(cell.strip())


def joined_places(header: Sequence[str], rows: Iterable[tuple[int, list[str]]]) -> list[list[str]] | None:
    """Return rows of a name and a figure whose names were cut at their commas, put together again.

    A spreadsheet saved without quotes makes ``Riga, Latvia`` two cells; the second keeps its blank, and that betrays
    it. None where any row speaks against it.
    """
    if sum(1 for cell in header if cell.strip()) != 2 or not (header[0].strip() and header[1].strip()):
        return None
    whole = []
    for _, row in rows:
        filled = [cell for cell in row if cell.strip()]
        between = filled[1:-1]
        if len(filled) < 2 or not is_value(filled[-1]) or not all(cell.startswith(" ") for cell in between):
            return None
        whole.append([",".join(filled[:-1]), filled[-1]])
    return whole


def _shape(cell: str) -> str:
    """Digits as 9 and letters as a; anything long is text."""
    text = cell.strip()
    return "text" if len(text) > _LONGEST_SHAPE else _LETTERS.sub("a", _DIGITS.sub("9", text))
