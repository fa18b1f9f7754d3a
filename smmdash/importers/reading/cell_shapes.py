"""Distinct cells and their shapes: what numbers.py, dates.py and durations.py decide on.

The shape of a cell is the cell with its digits masked: ``1,234.50`` -> ``9,999.99``. A column has very few shapes, so
each is understood once in Python and its cells are converted together with numpy. The number of bytes stays the same,
hence a digit of the shape is found at the same byte of the cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_FIRST = 5_000
LONGEST = 64
"""Cells of more characters are neither numbers nor dates."""

INT64_DIGITS = 18

_IS_DIGIT = (np.arange(256) >= ord("0")) & (np.arange(256) <= ord("9"))
_NINES = np.where(_IS_DIGIT, ord("9"), np.arange(256)).astype(np.uint8)

# Spaces, minus signs and apostrophes as people and CLDR write them; direction marks and soft hyphens say nothing.
_SPACES = "\t\n\r\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_MINUSES = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u02bc\u00b4\u2032"
_SILENT = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_PLAIN = str.maketrans(
    dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_MINUSES, "-")
    | dict.fromkeys(_APOSTROPHES, "'")
    | dict.fromkeys(_SILENT, "")
)

_NO_VALUE = """|-|--|---|.|..|...|…|?|n/a|#n/a|na|n.a.|n.a|n/d|nd|null|none|nil|nan|nat|undefined|unknown|unavailable
not available|no data|not applicable|н/д|н.д.|нд|нет|нет данных|не определено|не определена|не определен|недоступно
неизвестно|н/п|немає даних|невідомо|не визначено|nav|nav datu|nav pieejams|nav pieejami|nav zināms|nezināms|n/p|k.a.
k. a.|keine angabe|keine daten|nicht verfügbar|sin datos|no disponible|sem dados|não disponível|pas de données
non disponible|brak danych|brak|nėra duomenų|andmed puuduvad"""
MISSING = frozenset(_NO_VALUE.replace("\n", "|").split("|"))
"""What a cell without a value says, as `plain` writes it. Never zero."""
_ERRORS = """#n/a|#n/a!|#ref!|#value!|#name?|#null!|#num!|#div/0!|#div/9!|#spill!|#calc!|#field!|#getting_data|#error!
#н/д|#ссылка!|#знач!|#имя?|#пусто!|#число!|#дел/0!|#дел/9!|#bezug!|#wert!|#zahl!|#nv|#¡ref!|#¡valor!|#¡num!|#¡div/0!
#¡div/9!|#¿nombre?|#valeur!|#nom?|#nombre!|#arg!|#adr!|#liczba!|#nazwa?|err:999"""
ERRORS = frozenset(_ERRORS.replace("\n", "|").split("|"))
"""What a spreadsheet shows in place of a result; in a shape a 0 is a 9."""
_HASHES = re.compile(r"#{2,64}")
LONGEST_MISSING = LONGEST


def plain(text: str) -> str:
    """The text with one kind of space, minus and apostrophe, without invisible characters, stripped."""
    return text.translate(_PLAIN).strip()


def is_error(shape: str) -> bool:
    """Whether a spreadsheet wrote an error, or the hashes of a column too narrow for its value."""
    text = plain(shape).casefold()
    return text in ERRORS or _HASHES.fullmatch(text) is not None


def is_missing(shape: str) -> bool:
    """Whether the cell says that it has no value."""
    return len(shape) <= LONGEST_MISSING and (plain(shape).casefold() in MISSING or is_error(shape))


@dataclass(frozen=True)
class Distinct:
    """The distinct values of a column. `codes` maps every row to its value; a null counts as an empty cell."""

    values: pa.StringArray
    codes: np.ndarray
    too_long: np.ndarray

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True)
class Shapes:
    """The shapes of distinct values: `texts[codes[i]]` is the shape of value i."""

    texts: list[str]
    codes: np.ndarray
    data: np.ndarray
    starts: np.ndarray

    def groups(self) -> Iterator[tuple[str, np.ndarray]]:
        """Every shape with the positions of its values."""
        order = np.argsort(self.codes, kind="stable")
        borders = np.searchsorted(self.codes[order], np.arange(len(self.texts) + 1))
        for i, text in enumerate(self.texts):
            yield text, order[borders[i] : borders[i + 1]]

    def integer(self, rows: np.ndarray, positions: Sequence[int]) -> np.ndarray:
        """The int64 that the digits at these bytes of the rows' cells write, at most `INT64_DIGITS` of them."""
        if len(positions) > INT64_DIGITS:
            raise ValueError(f"{len(positions)} digits do not fit into 64 bits")
        total = np.zeros(len(rows), dtype=np.int64)
        starts = self.starts[rows]
        for position in positions:
            total = total * 10 + (self.data[starts + position].astype(np.int64) - ord("0"))
        return total


def as_strings(cells: Any) -> pa.Array:
    """One arrow array of strings out of an arrow column or any sequence of str."""
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.combine_chunks()
    if isinstance(cells, pa.Array):
        if pa.types.is_dictionary(cells.type):
            cells = cells.dictionary_decode()
        return cells if pa.types.is_string(cells.type) else cells.cast(pa.string())
    listed = cells if isinstance(cells, list) else list(cells)
    try:
        return pa.array(listed, pa.string(), from_pandas=True)
    except UnicodeEncodeError:  # lone surrogates, from a text decoded with surrogateescape
        safe = [None if cell is None else cell.encode("utf-8", "replace").decode() for cell in listed]
        return pa.array(safe, pa.string())


def distinct(cells: Any, *, longest: int = LONGEST) -> Distinct:
    """The distinct cells of a column; those over ``longest`` characters are emptied and marked."""
    strings = as_strings(cells)
    if _all_differ(strings):
        values, codes = strings, np.arange(len(strings), dtype=np.int32)
    else:
        encoded = strings.dictionary_encode(null_encoding="encode")
        values, codes = encoded.dictionary, encoded.indices.to_numpy()
    too_long = np.asarray(pc.greater(pc.utf8_length(values), longest).fill_null(False))
    if too_long.any():
        values = pc.if_else(pa.array(too_long), "", values)
    if values.null_count:
        values = values.fill_null("")
    return Distinct(values, codes, too_long)


def _all_differ(strings: pa.Array) -> bool:
    """Whether looking for equal cells is not worth it: most of the first ones differ."""
    first = strings.slice(0, _FIRST)
    return len(strings) > 10 * _FIRST and not strings.null_count and pc.count_distinct(first).as_py() > 0.7 * _FIRST


def shapes_of(values: pa.StringArray, *, leading_zero: bool = False) -> Shapes:
    """Shapes of distinct values. `leading_zero` keeps the 0 that opens a run of digits (``0,125`` -> ``0,999``)."""
    if not len(values):
        return Shapes([], np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.int64))
    if values.offset:
        values = pa.concat_arrays([values, pa.array([], pa.string())])
    _, offsets_buffer, data_buffer = values.buffers()
    offsets = np.frombuffer(offsets_buffer, np.int32, len(values) + 1)
    data = np.frombuffer(data_buffer or b"", np.uint8)[: offsets[-1]]
    masked = _NINES[data]
    if leading_zero and len(data):
        opens = np.ones(len(data), dtype=bool)
        opens[1:] = ~_IS_DIGIT[data[:-1]]
        opens[offsets[:-1][offsets[:-1] < len(data)]] = True
        masked[(data == ord("0")) & opens] = ord("0")
    shaped = pa.StringArray.from_buffers(len(values), offsets_buffer, pa.py_buffer(masked))
    encoded = shaped.dictionary_encode()
    return Shapes(encoded.dictionary.to_pylist(), encoded.indices.to_numpy(), data, offsets[:-1].astype(np.int64))


def digit_positions(shape: str) -> list[int]:
    """The bytes of the cell that hold its digits, in order."""
    return [i for i, byte in enumerate(shape.encode()) if _IS_DIGIT[byte]]
