"""What a workspace already knows about the audit's questions, so that nobody types what the data can say.

Facts of the data depend on the facts and the day only, so that they may be kept; those of the document are quick.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from smmdash.facts import Facts
from smmdash.known.fact import WINDOW_DAYS, Around, Clauses, Known, Name, Percent, Quoted, Take
from smmdash.known.said import PAGE_OF, SAID, WOULDS, Said
from smmdash.known.taken import is_taken, take, taking
from smmdash.known.wording import sentence

__all__ = [
    "PAGE_OF",
    "SAID",
    "WINDOW_DAYS",
    "WOULDS",
    "Around",
    "Clauses",
    "Known",
    "Name",
    "Percent",
    "Quoted",
    "Said",
    "Take",
    "is_taken",
    "of_facts",
    "of_work",
    "sentence",
    "take",
    "taking",
    "would",
]


def of_facts(entry: str, facts: Facts, today: date) -> tuple[Known, ...]:
    """Return what the data say about a question or register (its key), most telling first."""
    said = SAID.get(entry)
    if said is None or facts.is_empty:
        return ()
    return _once(found for tell in said.of_facts for found in tell(facts, today))


def of_work(entry: str, around: Around) -> tuple[Known, ...]:
    """Return what the document says about a question or register: goals, how they ended, audiences, plans."""
    said = SAID.get(entry)
    return () if said is None else _once(found for tell in said.of_work for found in tell(around))


def would(entry: str) -> str:
    """Return what to add so that there is something to say (a key of WOULDS), or an empty string."""
    said = SAID.get(entry)
    return said.would if said is not None else ""


def _once(found: Iterable[Known]) -> tuple[Known, ...]:
    """Leave out a figure that another line has said already."""
    seen: set[str] = set()
    kept = []
    for one in found:
        name = repr(replace(one, take=None))
        if name not in seen:
            seen.add(name)
            kept.append(one)
    return tuple(kept)
