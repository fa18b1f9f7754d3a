"""Cells of a table of goals, read: every cell gives a value or a problem, never a guess."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

import numpy as np

from smmdash.goal_table.columns import COLUMNS, Column, header
from smmdash.goal_table.write import TICKS
from smmdash.goals import CheckIn, Intermediate, Step
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.reading.dates import read_dates
from smmdash.importers.reading.numbers import read_numbers
from smmdash.sheet import as_typed


@dataclass(frozen=True)
class Bad(Exception):
    """A cell that cannot be taken: the key of the problem (texts ``goal_table-problem_KEY``) and what was seen."""

    key: str
    seen: str = ""
    column: str = ""


def folded(text: str) -> str:
    """Return a name as it is compared: no case, no double spaces, typographic quotes as plain ones."""
    return " ".join(text.casefold().replace("„", '"').replace("“", '"').replace("”", '"').split()).strip(" .:*")


@cache
def names_of(key: str) -> Mapping[str, str]:
    """Return the options of a choice by every name they go by: their key and their name in each language."""
    column = COLUMNS[key]
    found: dict[str, str] = {}
    for option in column.options:
        found.setdefault(folded(option), option)
        for language in LANGUAGES:
            found.setdefault(folded(Texts(language)(column.family + option)), option)
    return found


@cache
def headers() -> Mapping[str, tuple[str, frozenset[str]]]:
    """Return the columns by every header they go by, each with the languages it is of; a neutral key is of none."""
    found: dict[str, tuple[str, set[str]]] = {folded(key): (key, set()) for key in COLUMNS}
    for language in LANGUAGES:
        texts = Texts(language)
        for key in COLUMNS:
            name = folded(header(texts, key))
            known, languages = found.setdefault(name, (key, set()))
            if known == key:
                languages.add(language)
    return {name: (key, frozenset(languages)) for name, (key, languages) in found.items()}


@dataclass(frozen=True)
class Notation:
    """How a file writes: its decimal mark and the order of day and month, as its header and its form tell."""

    decimal: str = "."
    order: str | None = None


def read_cell(column: Column, text: str, notation: Notation, *, counts: bool = False) -> Any:
    """Return the value of a filled cell: text, key, keys, number, date, steps or check-ins. Raises Bad.

    ``counts``: the goal's metric counts things, so 1.500 beside nothing else is fifteen hundred.
    """
    text = as_typed(text).strip()
    if len(text) > column.longest:
        raise Bad("too_long", text[:60])
    found = _read(column, text, notation, counts)
    if isinstance(found, list) and (len(found) > column.most or any(len(one) > 300 for one in _names(found))):
        raise Bad("too_long", text[:60])
    return found


def _names(parts: list[Any]) -> list[str]:
    return [part for part in parts if isinstance(part, str)]


def _read(column: Column, text: str, notation: Notation, counts: bool) -> Any:
    if column.kind == "choice":
        return _option(column, text)
    if column.kind == "choices":
        return list(dict.fromkeys(_option(column, part) for part in _parts(text, column)))
    if column.kind == "list":
        return [part for part in (one.strip() for one in split(text, ";")) if part]
    if column.kind in ("number", "days"):
        return _number(column, text, notation, counts)
    if column.kind == "date":
        return day(text, notation)
    if column.kind == "steps":
        return [_step(line, notation) for line in text.splitlines() if line.strip()]
    if column.kind == "milestones":
        return [_intermediate(line, notation) for line in text.splitlines() if line.strip()]
    if column.kind == "check_ins":
        return [_check_in(line, notation) for line in text.splitlines() if line.strip()]
    return text


def _option(column: Column, text: str) -> str:
    found = names_of(column.key).get(folded(text))
    if found is None:
        raise Bad("unknown", text[:60])
    return found


def _parts(text: str, column: Column) -> list[str]:
    """Take several choices apart; a comma separates them too, unless it belongs to a name."""
    known = names_of(column.key)
    parts: list[str] = []
    for part in re.split(r"[;\n]", text):
        parts += [part] if folded(part) in known else part.split(",")
    return [part for part in parts if part.strip()]


def _number(column: Column, text: str, notation: Notation, counts: bool) -> float | int:
    read = read_numbers(
        [text.removesuffix("%").strip()], decimal=notation.decimal, whole=counts or column.kind == "days"
    )
    value = float(read.values[0])
    if read.undecided:
        raise Bad("number_undecided", text[:60])
    if value != value:
        raise Bad("number", text[:60])
    if column.kind == "number":
        return value
    if value != int(value) or not 1 <= value <= 3660:
        raise Bad("days", text[:60])
    return int(value)


@lru_cache(4096)
def day(text: str, notation: Notation) -> date:
    """Read a date, in digits or in words. Raises Bad; a date whose day and month could be either is asked for."""
    read = read_dates([text], order=notation.order)
    if read.undecided:
        raise Bad("date_undecided", text[:60])
    if bool(read.missing[0]) or bool(read.rejected[0]) or bool(read.months[0]):
        raise Bad("date", text[:60])
    found = np.datetime64(read.values[0], "D").astype(object)
    if not isinstance(found, date):
        raise Bad("date", text[:60])
    return found


def split(text: str, mark: str) -> list[str]:
    """Take apart what ``write.joined`` and its like put together."""
    parts, part, escaped = [], "", False
    for letter in text:
        if escaped:
            part += {"n": "\n"}.get(letter, letter)
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter == mark:
            parts.append(part)
            part = ""
        else:
            part += letter
    return [*parts, part + ("\\" if escaped else "")]


def _line(line: str, most: int) -> list[str]:
    parts = [part.strip() for part in split(line, "|")]
    if len(parts) > most:
        raise Bad("line", line[:60])
    return parts + [""] * (most - len(parts))


def _step(line: str, notation: Notation) -> Step:
    tick = next((tick for tick in TICKS if line.lstrip().startswith(tick)), "")
    title, owner, start, due, kpi = _line(line.lstrip().removeprefix(tick), 5)
    short = [title, owner, kpi]
    if any(len(part) > 300 for part in short):
        raise Bad("too_long", line[:60])
    return Step(
        id="",
        title=short[0],
        owner=owner,
        start=day(start, notation) if start else None,
        due=day(due, notation) if due else None,
        kpi=kpi,
        done=bool(tick),
    )


def _check_in(line: str, notation: Notation) -> CheckIn:
    on, value, confidence, note = _line(line, 4)
    if confidence and not (confidence.isdigit() and int(confidence) <= 10):
        raise Bad("confidence", line[:60])
    if len(note) > 4000:
        raise Bad("too_long", line[:60])
    # inside a cell numbers are always written with a point: a spreadsheet does not touch them
    number = _plain(value, line) if value else None
    return CheckIn(day=day(on, notation), value=number, confidence=int(confidence) if confidence else None, note=note)


def _intermediate(line: str, notation: Notation) -> Intermediate:
    on, value, note = _line(line, 3)
    if len(note) > 4000:
        raise Bad("too_long", line[:60])
    return Intermediate(day=day(on, notation), value=_plain(value, line) if value else None, note=note)


def _plain(value: str, line: str) -> float:
    try:
        number = float(value.replace(",", "."))
    except ValueError:
        raise Bad("line", line[:60]) from None
    if not np.isfinite(number):
        raise Bad("line", line[:60])
    return number


def first_lines(cells: Sequence[str]) -> str:
    """Return the filled cells of a row on one line, cut short, so that a person finds the row again."""
    said = " · ".join(" ".join(as_typed(cell).split()) for cell in cells if cell.strip())
    return said if len(said) <= 90 else said[:89].rstrip() + "…"
