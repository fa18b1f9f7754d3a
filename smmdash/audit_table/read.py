"""A register's table taken in: every row is told apart as new, changed, the same or not taken, every cell likewise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from smmdash.audit import Audit, Register, looks_like_secret
from smmdash.audit.demands import account_key
from smmdash.audit_table.cells import read_cell
from smmdash.audit_table.columns import REGISTERS, Names, headers, languages, ordered, taken, titles
from smmdash.audit_table.incoming import Incoming, Problem, Row, State
from smmdash.audit_table.lines import Taken, taken_apart, with_header
from smmdash.documents import Document
from smmdash.goal_table.cells import Bad, Notation, first_lines, folded
from smmdash.goal_table.sheets import sheets_of

MOST_LETTERS = 2_000_000
MOST_ROWS = 5_000

_IDENTITY: Mapping[str, tuple[str, ...]] = {
    "profiles": ("network", "handle"),
    "team": ("person", "skill"),
    "past_goals": ("goal",),
    "to_repeat": ("what",),
    "to_drop": ("what",),
    "obstacles": ("cause",),
    "promises": ("audience",),
    "risks": ("risk", "name"),
    "criteria": ("criterion",),
    "tactics": ("tactic", "name"),
}
"""The columns that tell which row of a register is meant; registers without them know a row only as a whole."""


class TooMuch(Exception):
    """The text is longer than MOST_LETTERS."""


def pasted(text: str, register: Register, rows: Sequence[Document], names: Names, *, language: str) -> Incoming:
    """Read rows pasted from a spreadsheet against a register's ``rows``. Nothing is changed by it.

    Cells are separated by tabs, semicolons, commas or strokes. A header is known in any of the languages; without one
    the cells are in the order of the register's columns. A row whose identity the register has changes that row in its
    filled cells; every other row is new. A cell that cannot be understood is left out and told. Raises TooMuch.
    """
    if len(text) > MOST_LETTERS:
        raise TooMuch
    return _incoming(taken_apart(text, register.key, len(ordered(register))), register, rows, names, language)


def given(
    data: bytes, name: str, register: Register, rows: Sequence[Document], names: Names, *, language: str
) -> Incoming:
    """Read a file against a register's ``rows`` as ``pasted`` does; of a workbook the sheet that names most columns.

    Raises importers.reading.ReadError for a file that cannot be read, and TooMuch.
    """
    found = sheets_of(data, name)
    if isinstance(found, str):
        return pasted(found, register, rows, names, language=language)
    known, own = headers(register.key), titles(register.key)
    others = frozenset().union(*(titles(key) for key in REGISTERS if key != register.key)) - own
    read = [(folded(title), with_header(lines, register.key)) for title, lines in found]
    best = max(
        (one for one in read if one[0] not in others),
        key=lambda one: (sum(folded(cell) in known for cell in one[1].header), one[0] in own),
        default=("", Taken([])),
    )
    return _incoming(best[1], register, rows, names, language)


def _incoming(table: Taken, register: Register, rows: Sequence[Document], names: Names, language: str) -> Incoming:
    known = headers(register.key)
    takes = {column.key for column in taken(register)}
    places: dict[str, int] = {}
    unknown, told = [], []
    if table.header:
        for place, cell in enumerate(table.header):
            key = known.get(folded(cell), "")
            if key in takes and key not in places:
                places[key] = place
            elif key and key not in takes:
                told.append(key)
            elif cell.strip():
                unknown.append(" ".join(cell.split())[:60])
    else:
        places = {column.key: place for place, column in enumerate(ordered(register))}
    reader = _Reader(register, rows, names, places, _notation(table, register, language))
    for line, cells in table.above:
        reader.made.append(Row(line, "refused", _opening(cells), problems=(Problem("above"),)))
    width = len(table.header) or len(places)
    for line, cells in table.rows:
        reader.take(line, cells, width)
    return Incoming(tuple(reader.made), tuple(places), bool(table.header), tuple(dict.fromkeys(unknown)), tuple(told))


def _notation(table: Taken, register: Register, language: str) -> Notation:
    """Tell in which order a table writes day and month: as the language of its header does, else the visitor's."""
    spoken = [languages(register.key).get(folded(cell), frozenset()) for cell in table.header]
    counts = {code: sum(code in one for one in spoken) for code in ("en", "lv", "ru")}
    best = max(counts.values())
    leaders = [code for code, count in counts.items() if best and count == best] or [language]
    code = language if language in leaders else leaders[0]
    return Notation(order=None if code == "en" else "dmy")


def _opening(cells: Sequence[str]) -> str:
    return first_lines([cell for cell in cells if looks_like_secret(cell) is None])


@dataclass
class _Reader:
    """Reads rows one after another; what earlier rows took of the register is not taken again."""

    register: Register
    rows: Sequence[Document]
    names: Names
    places: Mapping[str, int]
    notation: Notation
    made: list[Row] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    fresh: int = 0

    def __post_init__(self) -> None:
        self.columns = {column.key: column for column in self.register.columns}
        self.room = _most(self.register) - len(self.rows)
        self.equal: dict[str, list[int]] = {}
        self.alike: dict[Any, list[int]] = {}
        for place, row in enumerate(self.rows):
            self.equal.setdefault(self._written(row), []).append(place)
            self.alike.setdefault(_identity(self.register.key, row), []).append(place)

    def take(self, line: int, cells: Sequence[str], width: int) -> None:
        """Read a row of ``width`` columns."""
        opening = _opening(cells)
        if any(cell.strip() for cell in cells[width:]):
            # A separator inside an unquoted cell shifts every cell after it: what else is to say would only mislead.
            self._refuse(line, opening, "wide")
        elif len(self.made) >= MOST_ROWS:
            self._refuse(line, opening, "many")
        else:
            self._row(line, opening, cells)

    def _refuse(self, line: int, opening: str, key: str, problems: Sequence[Problem] = ()) -> None:
        self.made.append(Row(line, "refused", opening, problems=(*problems, Problem(key))))

    def _row(self, line: int, opening: str, cells: Sequence[str]) -> None:
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for key, place in self.places.items():
            text = cells[place] if place < len(cells) else ""
            if not text.strip():
                continue
            try:
                values[key] = read_cell(self.register, self.columns[key], text, self.notation, self.names)
            except Bad as bad:
                problems.append(Problem(bad.key, key, bad.seen))
        if not values:
            self._refuse(line, opening, "nothing", problems)
            return
        self._put(line, opening, self.register.row.model_validate(values), values, tuple(problems))

    def _put(
        self, line: int, opening: str, fresh: Document, values: Mapping[str, Any], problems: tuple[Problem, ...]
    ) -> None:
        same = self._free(self.equal.get(self._written(fresh), []))
        place = same if same is not None else self._free(self.alike.get(_identity(self.register.key, fresh), []))
        state: State = "new"
        made = fresh
        changed: tuple[str, ...] = ()
        if place is not None:
            self.used.add(place)
            held = self.rows[place]
            made = held.model_copy(update=dict(values))
            changed = tuple(key for key in values if getattr(made, key) != getattr(held, key))
            state = "changed" if changed else "same"
        else:
            self.fresh += 1
            if self.fresh > self.room:
                self._refuse(line, opening, "full", problems)
                return
        self.made.append(Row(line, state, opening, made, place, problems, changed))

    def _free(self, places: Sequence[int]) -> int | None:
        return next((place for place in places if place not in self.used), None)

    def _written(self, row: Document) -> str:
        """Return what a table says of a row."""
        return repr([_plain(getattr(row, column.key)) for column in taken(self.register)])


def _plain(value: Any) -> Any:
    return as_line(value) if isinstance(value, str) else value


def as_line(text: str) -> str:
    """Return a text as tables give it back: without spaces around it and with plain line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _most(register: Register) -> int:
    """Return how many rows the register holds."""
    limits = [one.max_length for one in Audit.model_fields[register.key].metadata if hasattr(one, "max_length")]
    return int(limits[0])


def _identity(register: str, row: Any) -> Any:
    """Return what tells a row from every other of its register, or an object of its own where nothing does."""
    if register == "inventory":
        if row.post_id:
            return row.network, row.account, row.post_id
        return ("", "", row.url.strip()) if row.url.strip() else object()
    if register == "profiles":
        return account_key(row.network, row.handle or row.account) if row.handle or row.account else object()
    parts = tuple(folded(str(getattr(row, key))) for key in _IDENTITY.get(register, ()))
    return parts if any(parts) else object()
