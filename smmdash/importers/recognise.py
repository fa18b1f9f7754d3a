"""Recognise a table: score every declared vocabulary against its headers, title, sheet and preamble."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from smmdash.importers.declaration import Column, ExportFormat, Layout, Meaning, Name
from smmdash.importers.formats import FORMATS
from smmdash.importers.headers import folded
from smmdash.importers.network_names import network_of_address
from smmdash.importers.reading import RawTable
from smmdash.importers.turned import turned
from smmdash.metrics import SOCIAL_NETWORKS

ACCEPTED = 0.6
"""Scores from here on are believed."""

BESIDE = 0.5
"""Scores from here on are believed of a table beside others of the same export."""

CLOSE = 0.05
"""Two scores nearer than this are a tie, unless both read the table the same way."""

_INSTANT = frozenset({"date", "nth_day", "hour_stamp"})
_SURE, _LIKELY, _SUPPORTED = 1.0, 0.85, 0.6
_ADDRESSES = 50


@dataclass(frozen=True)
class Match:
    """A layout laid over a table: ``columns`` by position, ``meaning`` of the title, ``score`` from 0 to 1."""

    format: ExportFormat
    layout: Layout
    score: float
    columns: Mapping[int, tuple[Column, Name]]
    meaning: Meaning | None = None

    def at(self, role: str) -> int | None:
        """Return the position of the first column with a role; earlier names of a role come before later ones."""
        found = self.all_at(role)
        return found[0] if found else None

    def all_at(self, role: str) -> list[int]:
        """Return the positions of every column with a role, by the order of its names, then by position."""
        places = [(column.names.index(name), at) for at, (column, name) in self.columns.items() if column.role == role]
        return [at for _, at in sorted(places)]

    @property
    def guessed(self) -> bool:
        """Whether a header was recognised only by a name nobody has seen in a real file."""
        return any(name.guess for _, name in self.columns.values()) or self.by_guess

    @property
    def by_guess(self) -> bool:
        """Whether nothing but guessed names says that the table is of this layout."""
        if self.meaning is not None:
            return self.meaning.guess
        sure, guessed = _names(self.columns)
        signatures = self.layout.signature
        return not any(one <= sure for one in signatures) and any(one <= sure | guessed for one in signatures)

    def covers(self, other: "Match") -> bool:
        """Whether this match understands all that the other does, in the same way, and more."""
        return (
            (self.format.network, self.layout.kind) == (other.format.network, other.layout.kind)
            and self.columns.keys() > other.columns.keys()
            and all(
                (self.columns[at][0].role, self.columns[at][0].measure) == (column.role, column.measure)
                for at, (column, _) in other.columns.items()
            )
        )

    @property
    def outcome(self) -> tuple[object, ...]:
        """What the reading would come to; two matches with one outcome cannot disagree."""
        used = frozenset(
            (at, column.role, column.measure, column.unit)
            for at, (column, _) in self.columns.items()
            if column.role not in ("known", "aside")
        )
        return (self.format.network, self.layout.kind, self.layout.dimension, used)


def matches(table: RawTable, places: Sequence[str] = ()) -> list[Match]:
    """Return every layout that could be the table's, the best first. ``places`` are names of its sheet and file."""
    headers = [folded(header) for header in table.header]
    here = frozenset(_stem(place) for place in (table.sheet, table.member, *places) if place)
    known = turned(FORMATS)
    found = [
        match
        for number, columns in known.columns(headers).items()
        if (match := _match(*known.layouts[number], table, headers, here, columns)) is not None
    ]
    return sorted(found, key=lambda match: -match.score)


def choose(found: Sequence[Match], preferred: str = "") -> Match | None:
    """Return the match to believe, or None where none is good enough or two good ones disagree.

    ``preferred`` is the format of the file's other tables; it settles a tie.
    """
    best = [match for match in found if match.score >= ACCEPTED]
    if not best:
        return None
    close = [match for match in best if best[0].score - match.score < CLOSE]
    close = [match for match in close if not any(other.covers(match) for other in close)]
    close = [match for match in close if not match.by_guess] or close  # a guess is no rival of what is sure
    if len({match.outcome for match in close}) == 1:
        return next((match for match in close if match.format.key == preferred), close[0])
    of_file = [match for match in close if match.format.key == preferred]
    return of_file[0] if len({match.outcome for match in of_file}) == 1 else None


def beside(found: Sequence[Match], formats: Set[str]) -> Match | None:
    """Return the match of a table that only the other tables of its file make sure of, None where none is near.

    ``formats`` are the keys of the other tables' formats: ``Date, Impressions`` could be anybody's, but under
    Pinterest's boards it is Pinterest's.
    """
    near = [match for match in found if match.format.key in formats and match.score >= BESIDE]
    near = [match for match in near if match.layout.kind or not any(_as_well(other, match) for other in near)]
    close = [match for match in near if near[0].score - match.score < CLOSE]
    if len({match.outcome for match in close}) != 1:
        return None
    return replace(near[0], score=round(min(near[0].score + 0.45 * _SUPPORTED, 1.0), 4))


def _as_well(match: Match, unused: Match) -> bool:
    """Whether a match that reads a table knows every column that one of a table not used does."""
    return bool(match.layout.kind) and match.columns.keys() >= unused.columns.keys()


def _stem(place: str) -> str:
    return folded(PurePosixPath(place.replace("\\", "/")).stem)


def _match(
    declared: ExportFormat,
    layout: Layout,
    table: RawTable,
    headers: Sequence[str],
    here: frozenset[str],
    columns: Mapping[int, tuple[Column, Name]],
) -> Match | None:
    if not layout.never.isdisjoint(headers):
        return None
    meaning = _meaning(layout, table)
    if layout.title_needed and meaning is None:
        if not _untitled(columns, headers):
            return None
    elif not _complete(layout, columns, table):
        return None
    if declared.network in SOCIAL_NETWORKS and _elsewhere(declared.network, columns, table):
        return None
    written = [header for header in headers if header]
    share = sum(_worth(name) for at, (_, name) in columns.items() if headers[at]) / max(len(written), 1)
    if "labels_in_header" in layout.quirks or "single_figure" in layout.quirks:
        share = max(share, 0.6)
    support = _support(layout, table, columns, meaning, here, share)
    if declared.evidence == "described" and support < _SUPPORTED:
        support = 0.0  # words that any network uses do not make sure of a layout nobody has seen
    score = 0.55 * min(share, 1.0) + 0.45 * support
    return Match(declared, layout, round(score, 4), columns, meaning)


def _elsewhere(network: str, columns: Mapping[int, tuple[Column, Name]], table: RawTable) -> bool:
    """Whether most addresses of the posts are other networks' than the one whose export this would be."""
    places = [at for at, (column, _) in columns.items() if column.role == "url"]
    if not places:
        return False
    cells = table.column(places[0])[:_ADDRESSES].to_pylist()
    named = [found for cell in cells if (found := network_of_address(cell))]
    return named.count(network) < 0.5 * len(named)


def _worth(name: Name) -> float:
    return 0.8 if name.guess else 1.0


def _support(
    layout: Layout,
    table: RawTable,
    columns: Mapping[int, tuple[Column, Name]],
    meaning: Meaning | None,
    here: frozenset[str],
    share: float,
) -> float:
    sure, guessed = _names(columns)
    if (meaning is not None and not meaning.guess) or any(signature <= sure for signature in layout.signature):
        return _SURE
    if meaning is not None or any(signature <= sure | guessed for signature in layout.signature):
        return _LIKELY
    if layout.places & here:
        return _SURE if share > 0.99 else _SUPPORTED
    preamble = [folded(line) for line in table.preamble]
    if layout.preamble and any(line.startswith(layout.preamble) for line in preamble):
        return _SUPPORTED
    return 0.0 if len(columns) < 4 else 0.2


def _names(columns: Mapping[int, tuple[Column, Name]]) -> tuple[set[str], set[str]]:
    """The names a table's headers matched: those seen in a real file or in code that reads one, and the guesses."""
    guessed = {name.text for _, name in columns.values() if name.guess}
    return {name.text for _, name in columns.values()} - guessed, guessed


def _meaning(layout: Layout, table: RawTable) -> Meaning | None:
    if not layout.titles:
        return None
    return next((layout.titles[line] for line in _titles(table) if line in layout.titles), None)


def _titles(table: RawTable) -> Iterator[str]:
    yield folded(table.title)
    for line in reversed(table.title.splitlines()):
        yield folded(line)


def _untitled(columns: Mapping[int, tuple[Column, Name]], headers: Sequence[str]) -> bool:
    """Meta's insights without a title that is known: nothing but ``Date`` and ``Primary`` says what they are."""
    return {"date", "value"} <= {column.role for column, _ in columns.values()} and "primary" in headers


def _complete(layout: Layout, columns: Mapping[int, tuple[Column, Name]], table: RawTable) -> bool:
    roles = {column.role for column, _ in columns.values()}
    figures = roles & {"measure", "value", "share"}
    quirks = layout.quirks
    if "labels_in_header" in quirks:
        return len(table) == 1 and (not layout.columns or "label" in roles)
    if "single_figure" in quirks:
        return len(table) == 1
    if "span_in_header" in quirks:
        return "label" in roles
    if layout.kind == "days":
        return bool(roles & _INSTANT and figures)
    if layout.kind == "posts":
        return bool(roles & {"id", "url"} and (figures or len(table) == 0) and "date" in roles)
    if layout.kind == "segments":
        return bool(("segment" in roles or {"hour", "date"} <= roles) and figures)
    if layout.kind == "events":
        return bool(roles & {"date", "closed"})
    if "accounts_of_a_period" in quirks:
        return bool(figures and roles & {"account", "owner"})
    if layout.kind == "periods":
        told = {"owner", "channel", "breakdown", "start", "end", "campaign", "campaign_detail", "date"}
        return bool(figures and roles & told)
    return bool(columns)
