"""Columns of numbers as people and platforms write them.

The decimal mark is decided once per column: a cell such as ``1,234`` means 1234 or 1.234 and only its neighbours tell.
Where they do not, the hint decides, and without a hint the cell is rejected and the column is `undecided`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.reading.cell_shapes import (
    Distinct,
    Shapes,
    digit_positions,
    distinct,
    is_error,
    is_missing,
    plain,
    shapes_of,
)
from smmdash.importers.reading.date_words import looks_like_day
from smmdash.importers.reading.number_words import ENGLISH, IBERIAN, INDIAN, MILLION_MILLIONS, Affix, affix

_EXACT_DIGITS = 15
_FEW = 4

# Every part is delimited by what it excludes, so matching is linear. Digits are masked: 9, or 0 in front.
_SHAPE = re.compile(
    r"(?P<head>[^09.,']*)"
    r"(?P<number>[09]+(?:[ .,'][09]+)*|[.,][09]+)"
    r"(?P<exponent>[eEеЕ][-+]?[09]{1,3}|[×·][09]{2}\^[-+]?[09]{1,2})?"
    r"(?P<tail>[^09]*)"
)
_BARE = re.compile(r"-?[09]+(?:\.[09]+)?")
_SHOWN = re.compile(r"-?9(?:[.,][09]{1,5})?E\+[09]{2}")
_WIDE = 1e8
_TIMES_TEN = re.compile(r"[×·]10\^|[еЕ]")


@dataclass(frozen=True)
class NumberColumn:
    """A column of numbers, one entry per row.

    values: float64 as written ("12 %" is 12.0, "1.2K" is 1200.0), NaN where missing or rejected
    missing: the cell says that it has no value, or gives only an upper bound
    rejected: the cell is no number, or nothing decides what it means
    decimal: the column's decimal mark as far as the column shows it, by a fraction or by its thousands
    percent: cells carry %
    below: bounds such as "< 1%"
    currency: the one currency of the cells ("$" is taken for USD)
    undecided: cells were rejected because "1,234" may be 1234 or 1.234
    errors: missing because a spreadsheet wrote ``#REF!`` or ``####``
    dates: rejected cells that are days, as a spreadsheet makes of 17.6 or 3/4
    rounded: numbers of few digits and a big exponent, as a spreadsheet shows 1234567890 in a narrow column
    """

    values: np.ndarray
    missing: np.ndarray
    rejected: np.ndarray
    decimal: str | None
    percent: bool
    below: np.ndarray
    currency: str | None
    mixed_currency: bool
    undecided: bool
    errors: np.ndarray
    dates: np.ndarray
    rounded: np.ndarray


@dataclass(frozen=True)
class _Written:
    """One shape understood as far as it says by itself."""

    shape: str
    rows: np.ndarray
    affix: Affix
    decimal: str | None = None  # the mark in front of its fraction, known
    grouped: str | None = None  # "." or "," known to separate thousands
    doubtful: str | None = None  # "." or "," that may be either
    fraction: int = 0  # digits after the last mark
    exponent: bool = False


def _proper(groups: list[str], *, indian: bool = False) -> bool:
    first, *middle, last = groups
    sizes = {len(g) for g in middle}
    western = len(first) <= 3 and sizes <= {3}
    lakh = indian and bool(middle) and len(first) <= 2 and sizes == {2}
    return len(last) == 3 and not first.startswith("0") and (western or lakh)


def _marks(number: str) -> dict[str, Any] | None:
    """How the marks inside the digits can be read; None when they fit no notation."""
    soft = {c for c in number if c in " '"}
    hard = [c for c in number if c in ".,"]
    if soft:
        whole, *rest = re.split(r"[.,]", number)
        if len(soft) > 1 or len(rest) > 1 or (rest and set(rest[0]) & soft):
            return None
        if not _proper(whole.split(soft.pop())):
            return None
        return {"decimal": hard[0] if hard else None, "fraction": len(rest[0]) if rest else 0}
    if not hard:
        return {}
    mark = hard[-1]
    whole, _, tail = number.rpartition(mark)
    other = "," if mark == "." else "."
    if mark in whole:  # the same mark again: thousands only
        proper = other not in whole and _proper(number.split(mark), indian=mark == ",")
        return {"grouped": mark} if proper else None
    if other in whole:
        proper = _proper(whole.split(other), indian=other == ",")
        return {"decimal": mark, "grouped": other, "fraction": len(tail)} if proper else None
    if len(tail) != 3 or len(whole) > 3 or whole in ("", "0"):
        return {"decimal": mark, "fraction": len(tail)}
    return None if whole.startswith("0") else {"doubtful": mark, "fraction": len(tail)}


def _understand(shape: str, rows: np.ndarray) -> _Written | None:
    match = _SHAPE.fullmatch(plain(shape)) if "9" in shape or "0" in shape else None
    if match is None:
        return None
    around = affix(match["head"], match["tail"])
    marks = _marks(match["number"])
    if around is None or marks is None:
        return None
    exponent = match["exponent"] is not None
    if exponent:
        if around.power or re.search(r"[ ']|[.,].*[.,]", match["number"]):
            return None
        if "doubtful" in marks:  # a mantissa is not written with thousands
            marks["decimal"] = marks.pop("doubtful")
    return _Written(shape, rows, around, exponent=exponent, **marks)


def _other(mark: str) -> str:
    return "," if mark == "." else "."


def _decide(shapes: list[_Written], hint: str | None, whole: bool) -> tuple[set[str], str | None]:
    """The decimal marks the column gives evidence for, and the one to read doubtful cells with (None: undecided)."""
    marks = {w.decimal for w in shapes if w.decimal} | {_other(w.grouped) for w in shapes if w.grouped}
    doubtful = {w.doubtful for w in shapes if w.doubtful}
    if whole and len(doubtful) == 1:
        mark = doubtful.pop()
        hint = None if hint == mark else _other(mark)
    if len(marks) == 1:
        return marks, next(iter(marks))
    return marks, None if marks else hint


def _in_company(written: _Written, words: set[str]) -> _Written:
    if not words & MILLION_MILLIONS.get(written.affix.word, frozenset()):
        return written
    return replace(written, affix=replace(written.affix, power=12, needs=""))


def _allowed(written: _Written, marks: set[str], words: set[str]) -> bool:
    """Whether the rest of the column gives a suffix of several meanings the one it is read with."""
    needs = written.affix.needs
    if needs == "company":
        return bool(words)
    if needs == "no comma":
        return "," not in marks or bool(words & ENGLISH)
    if needs == "no dot":
        return "." not in marks or bool(words & IBERIAN)
    if needs == "english":
        return marks == {"."} or bool(words & ENGLISH)
    if needs == "indian":
        return bool(words & INDIAN)
    return not needs


def _convert(written: _Written, fraction: int, cells: Distinct, shapes: Shapes) -> np.ndarray:
    """The float64 nearest to what the cells write."""
    power = written.affix.power - fraction
    positions = digit_positions(written.shape)
    if len(positions) > _EXACT_DIGITS and _BARE.fullmatch(written.shape) and fraction == written.fraction:
        return np.asarray(pc.cast(cells.values.take(pa.array(written.rows)), pa.float64())) + 0.0
    if written.exponent or len(positions) > _EXACT_DIGITS or len(written.rows) < _FEW:
        texts = cells.values.take(written.rows).to_pylist()
        result = np.array([_slowly(text, fraction, written) for text in texts])
    else:
        # 15 digits and powers of ten up to 22 are exact in float64, so one operation rounds correctly.
        whole = shapes.integer(written.rows, positions).astype(np.float64)
        result = whole * 10.0**power if power >= 0 else whole / 10.0**-power
    return (-result if written.affix.negative else result) + 0.0


def _slowly(text: str, fraction: int, written: _Written) -> float:
    text = plain(text)
    exponent = 0
    if written.exponent:
        text = _TIMES_TEN.sub("e", text).replace("E", "e")
        text, _, tail = text.partition("e")
        digits = re.match(r"[-+]?[0-9]+", tail)
        if digits is None:  # "×20^3"
            return np.nan
        exponent = int(digits[0])
    whole = "".join(c for c in text if "0" <= c <= "9")
    return float(f"{whole}e{exponent + written.affix.power - fraction}")


def read_numbers(cells: Any, *, decimal: str | None = None, whole: bool = False) -> NumberColumn:
    """Read a column of numbers.

    cells: an arrow column of strings or any sequence of str. `decimal` ("." or ",") comes from elsewhere in the file or
    from the person; `whole` says that the column counts things, so one group of three digits is a thousand. Both decide
    only what the column leaves open; where they speak against each other the cells stay undecided.
    """
    found = distinct(cells)
    shapes = shapes_of(found.values, leading_zero=True)
    values = np.full(len(found), np.nan)
    missing, rejected, below, errors, dates, rounded = (np.zeros(len(found), dtype=bool) for _ in range(6))
    understood: list[_Written] = []
    for shape, rows in shapes.groups():
        if is_missing(shape):
            missing[rows] = True
            errors[rows] = is_error(shape)
            continue
        written = _understand(shape, rows)
        if written is None:
            rejected[rows] = True
            dates[rows] = looks_like_day(shape)
        else:
            understood.append(written)
    marks, doubtful = _decide(understood, decimal, whole)
    words = {w.affix.word.casefold() for w in understood if w.affix.power and w.affix.needs != "company"}
    understood = [_in_company(w, words) for w in understood]
    undecided = False
    for written in understood:
        mark = written.decimal or (doubtful if written.doubtful else None)
        if not _allowed(written, marks, words):
            rejected[written.rows] = True
        elif written.doubtful and mark is None:
            rejected[written.rows] = undecided = True
        elif written.affix.below:
            missing[written.rows] = below[written.rows] = True
        else:
            fraction = written.fraction if mark == (written.doubtful or mark) else 0
            values[written.rows] = _convert(written, fraction, found, shapes)
            rounded[written.rows] = _SHOWN.fullmatch(plain(written.shape)) is not None
    percents = [w for w in understood if w.affix.percent]
    if percents:
        # Beside "12 %" a bare 0.12 may be 12 % or 0.12 %.
        for written in understood:
            if not written.affix.percent:
                values[written.rows[values[written.rows] != 0]] = np.nan
    missing &= ~found.too_long
    rejected |= ~np.isfinite(values) & ~missing
    values[rejected] = np.nan
    currencies = {w.affix.currency for w in understood if w.affix.currency}
    return NumberColumn(
        values=values[found.codes],
        missing=missing[found.codes],
        rejected=rejected[found.codes],
        decimal=next(iter(marks)) if len(marks) == 1 else None,
        percent=bool(percents),
        below=below[found.codes],
        currency=currencies.pop() if len(currencies) == 1 else None,
        mixed_currency=len(currencies) > 1,
        undecided=undecided,
        errors=errors[found.codes],
        dates=dates[found.codes],
        rounded=rounded[found.codes] & (np.abs(values[found.codes]) >= _WIDE),
    )
