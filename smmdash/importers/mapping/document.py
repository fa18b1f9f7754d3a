"""The mapping as a document of the workspace, and the fingerprint by which its tables are found again."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import Field

from smmdash.documents import Document, Key, Line
from smmdash.importers.declaration import Unit
from smmdash.importers.headers import folded, shown
from smmdash.importers.mapping.personal import is_personal
from smmdash.metrics import MEASURES

MappedKind = Literal["days", "posts", "segments", "periods"]
MappedRole = Literal[
    "ignore", "date", "start", "end", "id", "url", "text", "title", "type", "tags", "network", "account", "campaign",
    "currency", "segment", "dimension", "share", "measure",
]  # fmt: skip
"""What a column of a mapped table may be: the roles of the declarations a person can tell apart, and ``ignore``."""

KINDS: tuple[MappedKind, ...] = ("days", "posts", "segments", "periods")

ROLES: dict[MappedKind, tuple[MappedRole, ...]] = {
    "days": ("date", "network", "account", "campaign", "currency", "measure"),
    "posts": ("date", "url", "id", "text", "title", "type", "tags", "network", "account", "measure"),
    "segments": ("segment", "dimension", "date", "share", "measure"),
    "periods": ("start", "end", "campaign", "account", "currency", "measure"),
}
"""What makes sense in each kind of table, the most important first."""

UNITS: dict[str, tuple[Unit, ...]] = {
    "watch_time_minutes": ("", "hours", "seconds", "milliseconds", "duration"),
    "response_minutes": ("", "hours", "seconds", "milliseconds", "duration"),
    "share": ("", "fraction"),
}
"""How a column may be written, by its meaning; the empty unit is minutes for times and percent for shares."""

DIMENSIONS = (
    "age", "gender", "country", "city", "language", "location", "job_title", "job_function", "seniority", "industry",
    "company_size", "channel", "source", "device", "hour", "weekday", "post_type", "other",
)  # fmt: skip
"""What the rows of a table of groups divide by; ``other`` where none of these fits."""

MEASURE = "measure:"
"""Begins the meaning of a column that holds figures: ``measure:likes``."""


class MappedColumn(Document):
    """What one column means. ``nth`` counts the columns of the same name before it, ``unit`` says how it is written."""

    header: Line = ""
    nth: int = Field(default=0, ge=0, le=2_000)
    role: MappedRole = "ignore"
    measure: Key = ""
    unit: Unit = ""

    @property
    def meaning(self) -> str:
        """The role, or ``measure:KEY``: one value for one choice."""
        return f"{MEASURE}{self.measure}" if self.role == "measure" else self.role

    def meant(self, meaning: str, unit: Unit = "") -> "MappedColumn":
        """Return the column with another meaning; a unit that does not belong to it is dropped."""
        role, key = ("measure", meaning.removeprefix(MEASURE)) if meaning.startswith(MEASURE) else (meaning, "")
        kept = unit if unit in UNITS.get(key or role, ()) else ""
        return MappedColumn(header=self.header, nth=self.nth, role=role, measure=key, unit=kept)  # type: ignore[arg-type]


class Mapping(Document):
    """What a person said about a table: its kind, whose figures they are, what each column means.

    An empty ``network`` or ``account`` is asked for every file, unless a column names it. ``repeats`` says what several
    rows of one day, post or period are: a correction (the last counts) or parts (they are added). ``dimension`` is what
    a table of groups divides by. ``columns`` lists every column of the table, used or not, in its order.
    """

    id: Key
    name: Line = ""
    fingerprint: Key = ""
    kind: MappedKind = "days"
    network: Key = ""
    account: Line = ""
    order: Literal["", "dmy", "mdy"] = ""
    decimal: Literal["", ".", ","] = ""
    dimension: Key = ""
    repeats: Literal["last", "add"] = "last"
    columns: list[MappedColumn] = Field(default_factory=list, max_length=2_000)

    @property
    def headers(self) -> tuple[str, ...]:
        """The header of the table it was made for."""
        return tuple(column.header for column in self.columns)

    @property
    def used(self) -> tuple[MappedColumn, ...]:
        """The columns that mean something."""
        return tuple(column for column in self.columns if column.role != "ignore")

    @property
    def reading_key(self) -> str:
        """A name of everything that decides how a table is read: all but the mapping's own name."""
        return hashlib.sha256(self.model_dump_json(exclude={"name"}).encode()).hexdigest()[:16]


def header_name(header: str) -> str:
    """Return a header as a mapping keeps it: at most 200 characters, nothing invisible, nothing that is no text."""
    return shown(header.encode("utf-8", "replace").decode())


def placed(headers: Sequence[str]) -> list[tuple[str, int]]:
    """Return of each column its comparable name and how many columns of that name stand before it."""
    seen: Counter[str] = Counter()
    places = []
    for header in headers:
        name = folded(header_name(header))
        places.append((name, seen[name]))
        seen[name] += 1
    return places


def fingerprint(headers: Iterable[str]) -> str:
    """Return the name of a table's set of headers, empty where it has none.

    The same columns in another order, in another case, or beside empty ones are the same table; a column more or less
    is another. Columns with personal data do not count, because they are not kept.
    """
    names = sorted(name for header in headers if (name := folded(header_name(header))) and not is_personal(header))
    return hashlib.sha256("\x1f".join(names).encode()).hexdigest()[:16] if names else ""


def meanings(kind: MappedKind) -> tuple[str, ...]:
    """Return every meaning a column of a kind of table may have, ``ignore`` first, figures last."""
    measures = [f"{MEASURE}{key}" for key in MEASURES if kind != "posts" or MEASURES[key].kind != "stock"]
    roles = [role for role in ROLES[kind] if role != "measure"]
    return ("ignore", *roles, *measures)


MEANINGS = frozenset(meaning for kind in KINDS for meaning in meanings(kind))
"""Every meaning there is; each has a text."""
