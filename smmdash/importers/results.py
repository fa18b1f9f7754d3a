"""What becomes of an upload: its tables, its facts, and every line that is not among them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from smmdash.facts import Facts
from smmdash.i18n import DEFAULT_LANGUAGE, Texts
from smmdash.importers.reading.tables import Around, ReadError
from smmdash.importers.reading.tables import Note as ReadingNote

REJECTED_SHOWN = 1_000

REASONS = frozenset({
    "part_of_day",
    "no_date", "date_unreadable", "date_undecided", "date_month", "date_swapped", "no_id", "no_figures",
    "figures_unreadable",
    "figures_undecided", "duplicate", "no_segment", "platform_error", "network_unknown", "no_closing", "no_account",
})  # fmt: skip
"""Why a row is not among the facts; each has the text ``import-reason_KEY``."""

KNOWN = frozenset({
    "part_of_post",
    "total", "trailer", "blank", "header_again", "not_ours", "separator", "title", "preamble", "header", "other_level",
})  # fmt: skip
"""Lines that hold no row of data and were understood; each has the text ``import-known_KEY``."""

NOTES = frozenset({
    "account_clash", "account_hint", "ads_as_periods", "ambiguous", "below_bound", "bounces_from_rate",
    "cells_are_dates", "cells_unreadable", "closings_undated", "collab", "collab_apart", "currencies_mixed",
    "currency_unknown",
    "dates_are_months", "dates_from_serials", "dates_swapped", "days_as_periods", "days_filled", "decimal_remembered",
    "duplicate_header", "duplicate_header_differs", "events_counted", "figure_undated", "figures_rounded",
    "goals_apart", "ids_destroyed", "ids_from_address", "levels_apart", "net_split", "not_used", "nothing_close",
    "nothing_counted", "nothing_recognised", "order_remembered", "parts_added", "personal_dropped", "posts_undated",
    "results_mixed", "rows_added", "rows_joined", "sales_without_amount", "segments_undated", "spend_column",
    "spend_vat", "spreadsheet_errors", "stock_undated", "tables_disagree", "times_from_ids", "title_over_header",
    "too_many_columns", "totals_apart", "totals_differ", "unrecognised", "users_dropped", "vocabulary_guess",
    "words_unknown", "year_inferred", "zones_dropped",
})  # fmt: skip
"""Remarks on a table or file; each has the text ``import-note_KEY``."""


@dataclass(frozen=True)
class Note:
    """A remark: a key of ``NOTES``, the line it is about (0 for the whole table) and its sentence's values.

    Days among the values are written as the language does, a tuple holds keys of formats.
    """

    key: str
    line: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.key not in NOTES:
            raise KeyError(self.key)

    def text(self, texts: Texts) -> str:
        """Return the sentence in the language of ``texts``."""
        values = {name: _written(value, texts) for name, value in self.values.items()}
        if "network" in values:
            values["network"] = texts(f"network-{values['network']}")
        return texts(f"import-note_{self.key}", line=self.line, **values)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text(Texts(DEFAULT_LANGUAGE))


def _written(value: Any, texts: Texts) -> Any:
    if isinstance(value, dt.date):
        return texts.date(value)
    if isinstance(value, tuple):
        return texts.join(texts(f"import-format_{key}") for key in value)
    return value


@dataclass(frozen=True)
class Rejected:
    """A row that is not among the facts: its line, the reason's key and the values of the reason's sentence."""

    line: int
    reason: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, texts: Texts) -> str:
        """Return the sentence in the language of ``texts``."""
        return texts(f"import-reason_{self.reason}", line=self.line, **self.values)


@dataclass(frozen=True)
class MeasureSummary:
    """A measure's column in short: ``sum`` and ``last`` (by date) are None where no cell holds a figure."""

    sum: float | None
    last: float | None
    count: int
    missing: int


@dataclass(frozen=True)
class Ledger:
    """What became of all records of a file or table; nothing is lost where it is ``balanced``.

    ``records`` is counted from the bytes, before they are parted into tables. ``read`` rows became facts as they stand
    in the file, ``repaired`` ones after their cells were mended, ``set_aside`` ones did not, each with a reason;
    ``known`` records hold no data of ours: headers, titles, totals, blank lines, tables that smmdash does not use.
    """

    records: int = 0
    read: int = 0
    repaired: int = 0
    set_aside: int = 0
    known: int = 0

    @property
    def balanced(self) -> bool:
        """Whether every record is accounted for."""
        return self.records == self.read + self.repaired + self.set_aside + self.known

    def __add__(self, other: "Ledger") -> "Ledger":
        """Return the ledger of both, which share no record."""
        return Ledger(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True)
class Hidden:
    """What a stored copy of a table must not hold: personal columns by position, and words on lines that were not read.

    ``words`` may stay there all the same: they are the format's own (a deal's stage), folded. ``header`` says that not
    even the first row is known to be one. Everything is empty where the table has no personal column.
    """

    columns: tuple[int, ...] = ()
    lines: frozenset[int] = frozenset()
    words: frozenset[str] = frozenset()
    header: bool = False


@dataclass(frozen=True)
class TableRead:
    """One table of an upload and what was read from it; ``kind`` is empty where smmdash does not use the table.

    ``rows_read + rows_rejected + len(rows_known)`` is the number of records in the table. ``rejected`` lists at most
    ``REJECTED_SHOWN`` rows, ``rows_rejected`` counts all. ``around`` are the known records that are not among the rows:
    the header, what stands above it, blank lines; ``ledger`` counts them too.
    """

    kind: Literal["days", "posts", "segments", "periods", ""]
    format: str
    network: str
    account: str
    first: dt.date | None
    last: dt.date | None
    rows_read: int
    rows_rejected: int
    rows_known: tuple[tuple[int, str], ...] = ()
    rejected: tuple[Rejected, ...] = ()
    measures: Mapping[str, MeasureSummary] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    sheet: str = ""
    title: str = ""
    notes: tuple[Note | ReadingNote, ...] = ()
    around: tuple[Around, ...] = ()
    ledger: Ledger = Ledger()
    fingerprint: str = ""
    """By which a mapping of the table is found again."""
    mapping: str = ""
    """The id of the mapping by which it was read, empty where a format or nothing did."""
    mappable: bool = False
    """Whether smmdash does not know the table and a person could say what its columns mean."""


@dataclass(frozen=True)
class Question:
    """What only a person can say; all but ``account`` and ``owner`` hold facts back.

    ``needed`` makes an account hold facts back too: another upload's figures would be taken for the same account's.
    ``confirm`` asks whether a table was understood rightly whose layout nobody has seen in a real file, ``mapping``
    what the columns of a table mean that no format describes; its options are the numbers of such tables, from 0.
    ``owner`` asks whose mentions they are.
    """

    key: Literal["network", "account", "order", "decimal", "confirm", "mapping", "owner"]
    options: tuple[str, ...] = ()
    needed: bool = False

    @property
    def required(self) -> bool:
        """Whether facts are withheld until it is answered."""
        return self.needed or self.key not in ("account", "owner")


@dataclass(frozen=True)
class Import:
    """An upload as it was understood. ``error`` says why nothing of it could be read."""

    name: str
    source: str
    size: int
    encoding: str = ""
    """The code page of its first text, as Python names it; empty where there is none, as in a workbook."""
    format: str = ""
    network: str = ""
    confidence: float = 0.0
    tables: tuple[TableRead, ...] = ()
    facts: Facts = field(default_factory=Facts)
    notes: tuple[Note | ReadingNote, ...] = ()
    questions: tuple[Question, ...] = ()
    error: ReadError | None = None
    ledger: Ledger = Ledger()
    """What became of every record of the file; where tables stand side by side, their common lines count once."""
    hidden: tuple[Hidden, ...] = ()
    """What was dropped as personal, for each table of the file; empty where nothing was."""

    @property
    def is_personal(self) -> bool:
        """Whether personal data was dropped, so that the file itself is not what may be kept."""
        return any(table.columns for table in self.hidden)

    @property
    def first(self) -> dt.date | None:
        """The first day that any table tells of."""
        return min((table.first for table in self.tables if table.first), default=None)

    @property
    def last(self) -> dt.date | None:
        """The last day that any table tells of."""
        return max((table.last for table in self.tables if table.last), default=None)

    @property
    def rows_read(self) -> int:
        """Rows of all tables that became facts, or will once a question is answered."""
        return sum(table.rows_read for table in self.tables)

    @property
    def rows_rejected(self) -> int:
        """Rows of all tables that could not be read."""
        return sum(table.rows_rejected for table in self.tables)
