"""What a table would do to a register: every row with its state, every cell that is not taken with the reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from smmdash.documents import Document

State = Literal["new", "changed", "same", "refused"]
STATES: tuple[State, ...] = ("new", "changed", "same", "refused")

CELLS = ("unknown", "scale", "date", "date_undecided", "too_long", "secret", "unnamed", "ambiguous")
"""Why a cell is not taken (texts ``audit_registers-problem_KEY``); the rest of its row is."""
ROWS = ("wide", "full", "nothing", "above", "many")
"""Why a whole row is not taken (texts ``audit_registers-problem_KEY``)."""
PROBLEMS = CELLS + ROWS


@dataclass(frozen=True)
class Problem:
    """Something that is not taken: a key of PROBLEMS, the column (empty: the whole row) and what was seen there.

    For a secret ``seen`` is its kind (texts ``audit-secret_KIND``), never the text.
    """

    key: str
    column: str = ""
    seen: str = ""


@dataclass(frozen=True)
class Row:
    """A row of the table. ``line`` is that of the table; ``opening`` are its first words, without what is secret.

    ``row`` is what it makes, ``place`` the register's row that it changes or equals, ``changed`` the columns.
    """

    line: int
    state: State
    opening: str
    row: Document | None = None
    place: int | None = None
    problems: tuple[Problem, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Incoming:
    """What a table would do: its rows, and the headers that are not taken.

    ``named`` tells whether a header named the columns; else ``columns`` are read in the register's order. ``unknown``
    headers mean nothing here; ``told`` are columns that the data fill in.
    """

    rows: tuple[Row, ...]
    columns: tuple[str, ...] = ()
    named: bool = False
    unknown: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    def counted(self) -> Mapping[State, int]:
        """Return how many rows are new, changed, the same and refused."""
        return {state: sum(row.state == state for row in self.rows) for state in STATES}


def applied(rows: Sequence[Document], incoming: Incoming) -> list[Document]:
    """Return the register with the rows that are changed or new; the others stay as they are."""
    made = list(rows)
    for row in incoming.rows:
        if row.state == "changed" and row.row is not None and row.place is not None:
            made[row.place] = row.row
    return [*made, *(row.row for row in incoming.rows if row.state == "new" and row.row is not None)]
