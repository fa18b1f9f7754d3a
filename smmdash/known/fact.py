"""What is known about a question of the audit: one line a fact, its figures typed, and what may be taken from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from smmdash.audit import Context
from smmdash.documents import Document
from smmdash.store import State

WINDOW_DAYS = 90
"""The facts of the audit are about so many days, and the figures before them about as many."""


@dataclass(frozen=True)
class Take:
    """What a click writes into an entry of the audit.

    ``rows`` are added to a register; ``writes`` names the field of each row that takes the fact's own sentence.
    ``sets`` gives fields of rows that are there, by their place. Without any of them the sentence itself is the answer.
    """

    entry: str
    rows: tuple[Document, ...] = ()
    writes: str = ""
    sets: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def is_sentence(self) -> bool:
        """Tell whether the fact's own sentence is the answer."""
        return not self.rows and not self.sets


@dataclass(frozen=True)
class Known:
    """One fact: its key (text ``known-<key>``) and the values of its sentence, figures and names as types.

    ``until`` is the last day of the data that it rests on, where that is a period of WINDOW_DAYS days.
    """

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    until: date | None = None
    take: Take | None = None


@dataclass(frozen=True)
class Clauses:
    """Parts of one sentence, set one after another."""

    parts: tuple[Known, ...]


@dataclass(frozen=True)
class Quoted:
    """Words of a person or of a post, set in the language's quotation marks and cut short."""

    text: str


@dataclass(frozen=True)
class Name:
    """A name that the facts hold as it came, such as a type of post."""

    text: str


@dataclass(frozen=True)
class Around:
    """What a fact of the document is read from: the open workspace, what it tells the audit, and the day."""

    state: State
    context: Context
    today: date


@dataclass(frozen=True)
class Percent:
    """A share, 0 to 100, or a change in percent where ``signed``."""

    number: float
    signed: bool = False


@dataclass(frozen=True)
class Signed:
    """A change in whole people or things, written with its sign."""

    number: float


@dataclass(frozen=True)
class Span:
    """A period of two days, both included."""

    first: date
    last: date
