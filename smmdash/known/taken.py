"""Taking a fact as the answer: what it writes into the audit, and whether the audit has it already."""

from typing import Any

from smmdash.audit import Audit, Obstacle, Risk, Tactic
from smmdash.documents import Document
from smmdash.known.fact import Known, Take

_PICKED: dict[type[Document], str] = {Obstacle: "cause", Risk: "risk", Tactic: "tactic"}
"""Rows that the catalogue offers are there once, however they were filled in since."""


def is_taken(audit: Audit, found: Known, sentence: str) -> bool:
    """Tell whether the audit holds what ``found`` would write; ``sentence`` is the fact in the visitor's language."""
    wanted = found.take
    if wanted is None:
        return True
    if wanted.is_sentence:
        return sentence in getattr(audit, wanted.entry)
    held: list[Any] = getattr(audit, wanted.entry)
    there = all(any(_same(old, new, wanted) for old in held) for new in wanted.rows)
    set_ = all(
        place < len(held) and all(getattr(held[place], name) == value for name, value in fields.items())
        for place, fields in wanted.sets.items()
    )
    return there and set_


def _same(old: Document, new: Document, wanted: Take) -> bool:
    if type(new) in _PICKED:
        name = _PICKED[type(new)]
        return bool(getattr(old, name) == getattr(new, name))
    given = new.model_dump(exclude_defaults=True)
    return all(getattr(old, name) == value for name, value in given.items() if name != wanted.writes)


def taking(found: Known, sentence: str) -> Take | None:
    """Return what a click would write, its rows with the sentence where they take it."""
    wanted = found.take
    if wanted is None or not wanted.writes:
        return wanted
    rows = tuple(row.model_copy(update={wanted.writes: sentence[:300]}) for row in wanted.rows)
    return Take(wanted.entry, rows, wanted.writes, wanted.sets)


def take(audit: Audit, found: Known, sentence: str) -> None:
    """Write a fact into the audit: its rows or fields, or its sentence after what the answer says already.

    Raises ValueError where the register is full or the answer would grow too long.
    """
    wanted = taking(found, sentence)
    if wanted is None:
        return
    held = getattr(audit, wanted.entry)
    if wanted.is_sentence:
        setattr(audit, wanted.entry, f"{held.rstrip()}\n{sentence}" if held.strip() else sentence)
        return
    fresh = [row for row in wanted.rows if not any(_same(old, row, wanted) for old in held)]
    changed = [
        row.model_copy(update=dict(wanted.sets[place])) if place in wanted.sets else row
        for place, row in enumerate(held)
    ]
    setattr(audit, wanted.entry, [*changed, *fresh])
