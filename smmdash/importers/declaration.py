"""What a format is: one small declaration of the tables an export holds and what their columns mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product
from typing import Literal

from smmdash.importers.headers import folded

Kind = Literal["days", "posts", "segments", "periods", "events", ""]
Role = Literal[
    "date", "nth_day", "hour_stamp", "export_day", "start", "end", "span", "id", "url", "text", "title", "type",
    "tags", "account", "account_name", "campaign", "campaign_detail", "breakdown", "indicator", "owner", "dimension",
    "segment", "label", "channel", "goal", "network", "part", "hour", "value", "share", "currency", "error",
    "measure", "known", "aside", "closed", "stage", "won", "status", "sentiment", "personal",
]  # fmt: skip
"""What a column is for: ``measure`` feeds the column's measure, ``known`` helps to recognise the format
and is kept under a name of its own where it holds figures, ``aside`` helps to recognise and is never kept, ``part``
says whether a post's figures are those of its lifetime or of one day, the cells of ``network`` name the network that a
row of days or posts is from.

In a table of events ``date`` is the day an event began and ``closed`` the day it ended, ``stage``, ``won``, ``status``
and ``sentiment`` decide what a row counts for. ``personal`` is dropped before anything is kept: names, e-mails, phones,
what people wrote in private.
"""

Unit = Literal["", "hours", "seconds", "milliseconds", "duration", "fraction", "net"]
"""How a measure's cells are written where it is not the measure's own unit; ``net`` is a gain less a loss, whose
negative cells are a loss of followers."""

Quirk = Literal[
    "total_row",  # a row without a date or id, or named Total, holds the file's own total
    "second_header",  # the first row explains the headers
    "id_time",  # the post's id encodes the instant it was made
    "video_address",  # the post's address is made of its id
    "added_by_day",  # several rows make one day (hours, channels): flows are added, unique figures are dropped
    "repeats",  # the source repeats a post once per campaign: flows are added
    "labels_in_header",  # the header row holds the segments, the first row their values
    "columns_are_segments",  # one row per segment, one column per part of it (women, men)
    "single_figure",  # a title and one number
    "span_above",  # the line above the header holds the period
    "span_in_header",  # the second header cell holds the period, each row a figure of it
    "stock_above",  # the line above the header holds the stock on a day
    "channels_of_a_period",  # one row per channel, figures of the whole period
    "networks_in_headers",  # one row per day, the header of each figure ends in the network
    "site_visits",  # visits of a site at one or several levels of a tree, goals in columns of their own
    "row_is_period",  # one row per period, nothing else
    "labels_in_column",  # one row per day and figure: a column of labels names it, another holds its value
    "accounts_of_a_period",  # one row per account, figures of the whole period and levels at its end
    "crossed",  # several columns together name a segment: age and sex
    "undated",  # the source may leave the period out altogether: the figures are kept without one
    "by_place",  # a person said which column is what, so columns of one name are not copies of each other
    "people",  # each row is about a person: columns that are not declared are dropped as personal
]


@dataclass(frozen=True)
class Name:
    """One way to write a header: folded, its language, and whether nobody has seen it in a real file.

    A text that ends in ``*`` is a beginning; the rest is the header's variable part, such as a currency.
    """

    text: str
    language: str
    guess: bool = False

    @property
    def is_beginning(self) -> bool:
        """Whether the name only says how the header begins."""
        return self.text.endswith("*")

    def matches(self, header: str) -> bool:
        """Tell whether a folded header is written this way."""
        return header.startswith(self.text[:-1]) if self.is_beginning else header == self.text


def spelled(**languages: str | tuple[str, ...]) -> tuple[Name, ...]:
    """Return names by language code; a leading ``~`` marks a guess that no real file has confirmed."""
    return tuple(
        Name(folded(text.removeprefix("~")), language, text.startswith("~"))
        for language, given in languages.items()
        for text in ((given,) if isinstance(given, str) else given)
    )


@dataclass(frozen=True)
class Column:
    """A column: its role, the names it goes by and, for measures, which one and in what unit."""

    role: Role
    names: tuple[Name, ...]
    measure: str = ""
    unit: Unit = ""


def role(name: Role, **languages: str | tuple[str, ...]) -> Column:
    """Declare a column that identifies or describes a row."""
    return Column(name, spelled(**languages))


def measure(key: str, unit: Unit = "", **languages: str | tuple[str, ...]) -> Column:
    """Declare a column that feeds a measure."""
    return Column("measure", spelled(**languages), key, unit)


def known(**languages: str | tuple[str, ...]) -> Column:
    """Declare columns that belong to the format but that smmdash does not compute with."""
    return Column("known", spelled(**languages))


@dataclass(frozen=True)
class Meaning:
    """What a table's title says: the network, and the measure or the dimension of its figures."""

    network: str = ""
    measure: str = ""
    dimension: str = ""
    drops_zero: bool = False
    """Whether the source leaves out days that counted zero."""
    guess: bool = False
    """Whether nobody has seen the title in a real file."""


@dataclass(frozen=True)
class Count:
    """A measure that rows of events add up to, day by day.

    A row counts where a cell of one of ``where``'s roles is one of the words (folded), any row where ``where`` is
    empty. It adds 1, or its own figure of the measure ``of``; ``each`` says that the day's figure is the mean of them.
    ``day`` is the role of its day.
    """

    measure: str
    day: Role = "date"
    where: Mapping[Role, frozenset[str]] = field(default_factory=dict)
    of: str = ""
    each: bool = False


@dataclass(frozen=True)
class Layout:
    """One kind of table of a format.

    ``signature`` is a choice of header sets: a table that has all of one set is surely this one. ``titles`` are the
    meanings of the lines above the header, ``places`` the names of the sheet or file it is found in, ``preamble``
    the beginnings of lines that support it; where ``title_needed`` is set, a table without one of the titles is
    something else. ``zone`` is the time zone of the instants, empty for the viewer's own; ``order`` the day-month
    order that settles doubtful dates. ``dimension``, ``measure`` and ``unit`` describe segments, ``labels`` the
    measures that a column of labels names (folded). A table with a header of ``never`` is something else: one of
    posts, not of days. ``counts`` says what rows of events add up to; a row whose status is one of ``apart`` counts
    for nothing, words of ``understood`` are known to count for nothing.
    """

    kind: Kind
    columns: tuple[Column, ...] = ()
    signature: tuple[frozenset[str], ...] = ()
    titles: Mapping[str, Meaning] = field(default_factory=dict)
    title_needed: bool = False
    places: frozenset[str] = frozenset()
    preamble: tuple[str, ...] = ()
    zone: str = ""
    order: str = ""
    quirks: frozenset[Quirk] = frozenset()
    dimension: str = ""
    unit: Literal["", "fraction", "percent", "count"] = ""
    measure: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    never: frozenset[str] = frozenset()
    counts: tuple[Count, ...] = ()
    apart: frozenset[str] = frozenset()
    understood: frozenset[str] = frozenset()

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of its cells that decides what a row of events counts for."""
        deciding = (said for count in self.counts for said in count.where.values())
        return frozenset().union(self.apart, self.understood, *deciding)

    @cached_property
    def exact(self) -> Mapping[str, tuple[Column, Name]]:
        """Every whole name to its column; of two columns with one name the first counts."""
        found: dict[str, tuple[Column, Name]] = {}
        for column in self.columns:
            for name in column.names:
                if not name.is_beginning:
                    found.setdefault(name.text, (column, name))
        return found

    @cached_property
    def beginnings(self) -> tuple[tuple[Column, Name], ...]:
        """Every name that only says how a header begins, the longest first."""
        pairs = [(column, name) for column in self.columns for name in column.names if name.is_beginning]
        return tuple(sorted(pairs, key=lambda pair: -len(pair[1].text)))

    def column_of(self, header: str) -> tuple[Column, Name] | None:
        """Return the column a folded header stands for, with the name it matched."""
        found = self.exact.get(header)
        if found is not None or not header.startswith(self._begin):
            return found
        return next((pair for pair in self.beginnings if pair[1].matches(header)), None)

    @cached_property
    def _begin(self) -> tuple[str, ...]:
        return tuple(name.text[:-1] for _, name in self.beginnings)


def words(*given: str) -> frozenset[str]:
    """Return words as cells are compared with them."""
    return frozenset(folded(word) for word in given)


def quirks(*given: Quirk) -> frozenset[Quirk]:
    """Return a set of quirks."""
    return frozenset(given)


def titled(meanings: Mapping[str, Meaning]) -> Mapping[str, Meaning]:
    """Return meanings by folded title; a leading ``~`` marks a guess that no real file has confirmed."""
    found = {folded(title): meaning for title, meaning in meanings.items() if not title.startswith("~")}
    guesses = {
        folded(title[1:]): replace(meaning, guess=True) for title, meaning in meanings.items() if title.startswith("~")
    }
    return guesses | found


def names_of(*columns: Column) -> frozenset[str]:
    """Return every whole name of some columns, folded."""
    return frozenset(name.text for column in columns for name in column.names if not name.is_beginning)


def labelled(**measures: tuple[str, ...]) -> Mapping[str, str]:
    """Return measures by the folded labels that a column names them by."""
    return {folded(label): key for key, labels in measures.items() for label in labels}


def signature(*sets: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Return header sets, each enough to know the layout by."""
    return tuple(frozenset(folded(text) for text in one) for one in sets)


def together(*columns: Column) -> tuple[frozenset[str], ...]:
    """Return header sets: one name of each column, all of one language, in every combination.

    A set that a table has only by names nobody has seen supports a layout without making sure of it.
    """
    languages = dict.fromkeys(name.language for name in columns[0].names)
    return tuple(
        frozenset(chosen)
        for language in languages
        for chosen in product(*([name.text for name in one.names if name.language == language] for one in columns))
    )


@dataclass(frozen=True)
class ExportFormat:
    """An export that a platform offers: its key, the network it tells of (empty where the file has to) and its tables.

    ``evidence`` says how sure the declaration is: read in a real file, read in code that parses it, or only described.
    ``platform`` names the account where neither the file nor a person does: advertising of several platforms meets in
    one network.
    """

    key: str
    network: str
    layouts: tuple[Layout, ...]
    evidence: Literal["file", "code", "described"] = "file"
    platform: str = ""
