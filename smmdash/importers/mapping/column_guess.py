"""The guess at one column on its own: from its heading, else from its cells, always with the reason."""

from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from typing import Any

from smmdash.importers.declaration import Unit
from smmdash.importers.headers import folded
from smmdash.importers.mapping.content import Content
from smmdash.importers.mapping.document import MEASURE, header_name
from smmdash.importers.mapping.units import unit_of
from smmdash.importers.mapping.vocabulary import Found, is_part, is_ratio, look_up

REASONS = frozenset({
    "format", "words", "alike", "said_before", "cells_dates", "cells_links", "cells_ids", "cells_texts",
    "cells_numbers", "cells_words", "cells_empty", "not_numbers", "not_dates", "ratio", "taken", "not_for_kind",
    "known_unused", "personal", "nothing",
})  # fmt: skip
"""Why a column was guessed to mean something, or nothing; each has the text ``mapping-reason_KEY``."""

_TEXTS = ("text", "title", "type", "tags", "network", "account", "campaign", "segment", "dimension", "currency")


@dataclass(frozen=True)
class Reason:
    """A key of ``REASONS`` with the values of its sentence."""

    key: str
    values: Dictionary[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.key not in REASONS:
            raise KeyError(self.key)


@dataclass(frozen=True)
class ColumnGuess:
    """A column: its header as written, first different cells, what it seems to mean and why.

    ``sure`` runs from 0 to 1. A ``personal`` column has no samples and cannot be used.
    """

    at: int
    header: str
    content: Content
    meaning: str
    unit: Unit
    reason: Reason
    sure: float = 0.0
    personal: bool = False


def personal_guess(at: int, header: str) -> ColumnGuess:
    """Return what a column with personal data is: nothing to be shown or used."""
    return ColumnGuess(at, header, Content("empty"), "ignore", "", Reason("personal"), 1.0, personal=True)


def guess_column(
    at: int,
    header: str,
    content: Content,
    said: tuple[str, Unit, str] | None,
    before: Dictionary[tuple[str, int], tuple[str, Unit, str]],
) -> ColumnGuess:
    """Guess one column on its own, whatever the kind of table."""

    def guess(meaning: str, reason: str, sure: float, unit: Unit = "", **values: Any) -> ColumnGuess:
        return ColumnGuess(at, header, content, meaning, unit, Reason(reason, values), sure)

    if said is not None and said[0] != "ignore":
        return guess(said[0], "format", 1.0, said[1], format=said[2])
    earlier = before.get((folded(header_name(header)), 0))
    if earlier is not None:
        return guess(earlier[0], "said_before", 1.0, earlier[1], name=earlier[2])
    for found in look_up(header):
        if (found.how != "exact" and is_ratio(header)) or (found.how == "alike" and content.looks == "empty"):
            break
        fits = _fits(found.meaning, content)
        if found.meaning == "ignore":
            return guess("ignore", "known_unused", 0.4, format=found.format)
        if fits:
            unit = found.unit or unit_of(found.meaning, header, content)
            reason, sure = _because(found)
            sure = sure * 0.6 if is_part(header) else sure
            return guess(found.meaning, reason, sure, unit, **_named(found))
        if found.how == "exact" and content.looks != "empty":
            key = "not_numbers" if found.meaning.startswith(MEASURE) else "not_dates"
            key = "ratio" if content.percent else key
            by_cells = _by_cells(content, guess)
            return by_cells if by_cells.meaning != "ignore" else guess("ignore", key, 0.3)
    if (is_ratio(header) or content.percent) and content.figures:
        return guess("ignore", "ratio", 0.5)
    return _by_cells(content, guess)


def _because(found: Found) -> tuple[str, float]:
    if found.how == "alike":
        return "alike", 0.5 * found.likeness
    return ("format" if found.format else "words"), 0.9 if found.how == "exact" else 0.8


def _named(found: Found) -> dict[str, Any]:
    values = {"name": found.name} if found.how == "alike" else {}
    return values | ({"format": found.format} if found.format else {})


def _fits(meaning: str, content: Content) -> bool:
    """Tell whether cells can be what a heading says."""
    if content.looks == "empty":
        return True
    if meaning == "share":
        return content.figures
    if meaning.startswith(MEASURE):
        return content.figures and not content.percent
    if meaning in ("date", "start", "end"):
        return content.dates
    if meaning == "url":
        return content.looks == "link"
    if meaning == "id":
        return content.looks in ("id", "number", "text", "words") and content.different > 0.8
    if meaning == "segment":
        return content.looks in ("words", "text", "number", "date")  # an age such as 18-24 may look like a day
    return content.looks in ("words", "text", "number") if meaning in _TEXTS else True


def _by_cells(content: Content, guess: Any) -> ColumnGuess:
    """Guess from the cells where the heading says nothing."""
    found: ColumnGuess
    if content.looks == "empty":
        found = guess("ignore", "cells_empty", 0.2)
    elif content.looks == "link":
        found = guess("url", "cells_links", 0.6)
    elif content.looks == "date":
        found = guess("date", "cells_dates", 0.6)
    elif content.looks == "id":
        found = guess("id", "cells_ids", 0.4)
    elif content.looks == "text" and content.mean_length > 30:
        found = guess("text", "cells_texts", 0.4)
    elif content.figures:
        found = guess("ignore", "cells_numbers", 0.1)
    elif content.looks in ("words", "text"):
        found = guess("ignore", "cells_words", 0.05)
    else:
        found = guess("ignore", "nothing", 0.0)
    return found
