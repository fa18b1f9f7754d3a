"""Tables whose columns are parted by blanks: aligned with several, or one blank between words, or of a fixed width.

Such a text is taken for a table only where no other delimiter cuts its lines evenly, at least three lines are filled
and 19 of 20 of them come out equally wide:

1. parted by two blanks or more (or tabs) into two columns or more;
2. else parted by single blanks, quotes heeded, into three columns or more, one of them of figures;
3. else cut where all lines have two blanks one above another, into two columns or more, one of them of figures: cells
   may be empty then.

It is written anew with tabs between the cells; no other character changes, and a line stays a line.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from smmdash.importers.reading.encoding import Decoded
from smmdash.importers.reading.shapes import is_value

_HEAD = 65_536
_LINES = 400
_FEWEST = 3
_EVEN = 0.95
_FIGURES = 0.8
_WIDE = re.compile(r" {2,}|\t")
_MARKS = ",;\t|^~"

Rows = list[list[str]]


def by_blanks(decoded: Decoded) -> Decoded:
    """Return a text with tabs between its columns where they are parted by blanks, any other as it is."""
    utf8 = decoded.utf8
    head = utf8[:_HEAD].decode("utf-8", "ignore")
    lines = head.split("\n")[:_LINES]
    if len(utf8) > _HEAD:
        lines = lines[:-1]
    lines = [line.rstrip("\r ") for line in lines if line.strip()]
    if len(lines) < _FEWEST or sum(" " in line for line in lines) < _EVEN * len(lines) or _is_cut(lines):
        return decoded
    cut = _way(lines)
    if cut is None:
        return decoded
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    widest = 0
    for line in utf8.decode().split("\n"):
        try:
            row = cut(line.rstrip("\r ")) if line.strip() else []
        except ValueError:
            return decoded
        widest = max(widest, len(row))
        writer.writerow(row)
    return replace(decoded, utf8=out.getvalue().removesuffix("\n").encode(), columns=widest)


def _is_cut(lines: Sequence[str]) -> bool:
    """Whether another delimiter cuts the lines evenly."""
    for mark in _MARKS:
        if not any(mark in line for line in lines):
            continue
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark) if row)
        except csv.Error:
            continue
        width, count = widths.most_common(1)[0] if widths else (0, 0)
        if width < 2 or count < 0.5 * widths.total():
            continue
        if count == widths.total() or not _even([_WIDE.split(line.strip()) for line in lines], 2):
            return True
    return False


def _even(rows: Rows, fewest: int) -> bool:
    width, count = Counter(map(len, rows)).most_common(1)[0]
    return width >= fewest and count >= _EVEN * len(rows)


def _has_figures(rows: Rows) -> bool:
    """Whether a column holds figures below its first row."""
    for place in range(max(map(len, rows))):
        cells = [row[place] for row in rows[1:] if place < len(row) and row[place].strip()]
        if cells and sum(map(is_value, cells)) >= _FIGURES * len(cells):
            return True
    return False


def _way(lines: Sequence[str]) -> Callable[[str], list[str]] | None:
    if _even([_by_runs(line) for line in lines], 2):
        return _by_runs
    words = [_by_words(line) for line in lines]
    if _even(words, 3) and _has_figures(words):
        return _by_words
    places = _places(lines)
    if places:
        by_place = [_by_places(line, places) for line in lines]
        if _has_figures(by_place):
            return lambda line: _by_places(line, places)
    return None


def _by_runs(line: str) -> list[str]:
    return _WIDE.split(line.strip())


def _by_words(line: str) -> list[str]:
    if line.count('"') % 2:
        return line.split()
    try:
        return next(csv.reader([line.strip()], delimiter=" ", skipinitialspace=True), [])
    except csv.Error:
        return line.split()


def _places(lines: Sequence[str]) -> list[int]:
    """Where columns begin: behind two blanks or more that all lines have one above another."""
    width = max(map(len, lines))
    blank = np.all([[c == " " for c in line.ljust(width)] for line in lines], axis=0).tolist()
    starts = [at for at in range(2, width) if not blank[at] and blank[at - 1] and blank[at - 2]]
    return [0, *starts] if starts else []


def _by_places(line: str, places: Sequence[int]) -> list[str]:
    """Cells of a line; raises ValueError where one reaches into the next."""
    ends = [*places[1:], len(line) + 1]
    if any(place < len(line) and line[place - 1] != " " for place in places[1:]):
        raise ValueError("a cell reaches into the next column")
    return [line[start:end].strip() for start, end in zip(places, ends, strict=True)]
