"""Columns of durations: clock notation, units in words, plain numbers in a known unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pyarrow as pa

from smmdash.importers.reading.cell_shapes import (
    INT64_DIGITS,
    Shapes,
    digit_positions,
    distinct,
    is_missing,
    plain,
    shapes_of,
)
from smmdash.importers.reading.numbers import read_numbers

MINUTES = {"ms": 1 / 60000, "s": 1 / 60, "m": 1.0, "h": 60.0}
"""Minutes in each unit."""

_DAY = 1440.0
_UNIT_WORDS = {
    MINUTES["ms"]: "ms msec мс millisecond milliseconds",
    MINUTES["s"]: "s sec secs second seconds с сек секунда секунды секунд секунди sek sekunde sekundes sekunžu sekunden"
    " seg segundo segundos seconde secondes",
    MINUTES["m"]: "m min mins minute minutes м мин минута минуты минут minūte minūtes minūšu minuten minuto minutos хв"
    " хвилина хвилини хвилин",
    MINUTES["h"]: "h hr hrs hour hours ч час часа часов st stunda stundas stundu std stunde stunden hora horas heure"
    " heures год година години годин",
    _DAY: "d day days д дн день дня дней diena dienas dienu tag tage",
}
_WORDS = {word: minutes for minutes, words in _UNIT_WORDS.items() for word in words.split()}
_BARE = set("9 .,'")
_CLOCK = re.compile(r"(?:(?P<h>9{1,5}):)?(?P<m>9{1,5}):(?P<s>99)(?P<f>[.,]9{1,9})?")
_PERIOD = re.compile(r"(?P<days>p(?:9{1,4}d)?)?t?(?:9{1,9}(?:[.,]9{1,9})?[hms])+")
_PIECE = re.compile(r"(?P<number>9{1,9}(?:[.,]9{1,9})?) ?(?P<word>[^\W\d_]{1,12})\.?(?: |$|(?=9)|, ?)")


@dataclass(frozen=True)
class DurationColumn:
    """A column of durations, one entry per row.

    values: float64 minutes, NaN where missing or rejected; missing: the cell says that it has no value
    rejected: it is no duration, or nothing decides what it means (then `undecided` as well)
    """

    values: np.ndarray
    missing: np.ndarray
    rejected: np.ndarray
    undecided: bool


def read_durations(cells: Any, *, unit: str = "s", decimal: str | None = None) -> DurationColumn:
    """Read a column of durations into minutes.

    cells: an arrow column of strings or any sequence of str. Plain numbers are in `unit`: "ms", "s", "m" or "h"; two
    parts (``5:12``) are minutes and seconds, but in a column of hours they may be hours and minutes and are rejected.
    `decimal` is the hint of `read_numbers`. Raises KeyError for another unit.
    """
    scale = MINUTES[unit]
    found = distinct(cells)
    shapes = shapes_of(found.values)
    values = np.full(len(found), np.nan)
    missing, bare = np.zeros(len(found), dtype=bool), np.zeros(len(found), dtype=bool)
    for shape, rows in shapes.groups():
        text = plain(shape).casefold()
        if is_missing(shape):
            missing[rows] = True
        elif ":" in text:
            clock = _CLOCK.fullmatch(text)
            if clock is not None and (clock["h"] or unit != "h"):
                values[rows] = _clock(clock, shape, rows, shapes)
        elif any(c.isalpha() for c in text):
            values[rows] = _in_words(text, shape, rows, shapes)
        else:
            bare[rows] = set(text) <= _BARE
    undecided = False
    if bare.any():
        numbers = read_numbers(_only(found.values, bare), decimal=decimal)
        values[bare] = numbers.values[bare] * scale
        undecided = numbers.undecided
    missing &= ~found.too_long
    rejected = np.isnan(values) & ~missing
    return DurationColumn(values[found.codes], missing[found.codes], rejected[found.codes], undecided)


def _only(values: pa.StringArray, wanted: np.ndarray) -> pa.Array:
    return pa.array([text if take else "" for text, take in zip(values.to_pylist(), wanted, strict=True)], pa.string())


def _numbers(text: str, spans: list[tuple[int, int]], shape: str, rows: np.ndarray, shapes: Shapes) -> list[np.ndarray]:
    """float64 of each span of digits in the plain text, with or without a fraction."""
    positions = digit_positions(shape)
    order = {place: k for k, place in enumerate(i for i, c in enumerate(text) if c == "9")}
    result = []
    for first, last in spans:
        places = [positions[order[i]] for i in range(first, last) if text[i] == "9"]
        if len(places) > INT64_DIGITS:
            return []
        fraction = text[first:last].replace(",", ".").partition(".")[2]
        result.append(shapes.integer(rows, places) / 10.0 ** len(fraction))
    return result


def _clock(match: re.Match[str], shape: str, rows: np.ndarray, shapes: Shapes) -> np.ndarray:
    text = match.string
    spans = [match.span(name) for name in ("h", "m") if match[name]]
    spans.append((match.start("s"), match.end()))
    *hours, minutes, seconds = _numbers(text, spans, shape, rows, shapes)
    fits = seconds < 60
    if hours:
        fits &= minutes < 60
        minutes = minutes + 60 * hours[0]
    return np.where(fits, minutes + seconds / 60, np.nan)


def _in_words(text: str, shape: str, rows: np.ndarray, shapes: Shapes) -> np.ndarray | float:
    """``1h 2m 3s``, ``1 ч 2 мин``, ``PT1H2M3S``; units have to get smaller. NaN for anything else."""
    if text.startswith("p"):
        if not _PERIOD.fullmatch(text):
            return np.nan
        text = text.replace("p", " ").replace("t", " ")
    spans: list[tuple[int, int]] = []
    units: list[float] = []
    position = len(text) - len(text.lstrip())
    while position < len(text):
        piece = _PIECE.match(text, position)
        if piece is None or piece["word"] not in _WORDS:
            return np.nan
        spans.append(piece.span("number"))
        units.append(_WORDS[piece["word"]])
        position = piece.end()
        position += len(text[position:]) - len(text[position:].lstrip())
    if any(later >= earlier for earlier, later in pairwise(units)):
        return np.nan
    numbers = _numbers(text, spans, shape, rows, shapes)
    return sum((n * u for n, u in zip(numbers, units, strict=True)), np.zeros(len(rows))) if numbers else np.nan
