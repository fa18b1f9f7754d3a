"""The best guess at an unknown table: its kind, and of each column the meaning with the reason for it."""

import datetime as dt
import secrets
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from smmdash.importers.declaration import Unit
from smmdash.importers.headers import folded
from smmdash.importers.mapping import words
from smmdash.importers.mapping.content import Content, content_of, head_of
from smmdash.importers.mapping.document import (
    MEANINGS,
    MEASURE,
    MappedColumn,
    MappedKind,
    Mapping,
    fingerprint,
    header_name,
    meanings,
    placed,
)
from smmdash.importers.mapping.personal import personal_places
from smmdash.importers.mapping.units import unit_of
from smmdash.importers.mapping.vocabulary import Found, is_ratio, look_up
from smmdash.importers.reading import RawTable
from smmdash.importers.recognise import Match
from smmdash.importers.rows.networks import network_named

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


@dataclass(frozen=True)
class Proposal:
    """The mapping as guessed and, for each of its columns, why."""

    mapping: Mapping
    columns: tuple[ColumnGuess, ...]

    @property
    def order_open(self) -> bool:
        """Whether a column of days leaves the order of day and month open."""
        return any(guess.content.order_open and guess.content.dates for guess in self.columns)

    @property
    def decimal_open(self) -> bool:
        """Whether numbers leave the decimal mark open."""
        return any(guess.content.decimal_open for guess in self.columns)


def propose(
    table: RawTable,
    today: dt.date,
    *,
    name: str = "",
    match: Match | None = None,
    known: Sequence[Mapping] = (),
    kind: MappedKind | None = None,
) -> Proposal:
    """Guess what a table is.

    ``match`` is a format it was recognised as, ``known`` are mappings whose headings count as said before, ``kind``
    is given where a person chose it. Twice the same table gives the same guess, but for the mapping's id.
    """
    personal = personal_places(table)
    said = {} if match is None else _of_match(match)
    before = _said_before(known, table.header)
    first = [
        _personal(at, header)
        if at in personal
        else _one(at, header, content_of(head_of(table, at), today), said.get(at), before)
        for at, header in enumerate(table.header)
    ]
    chosen = kind or _kind(first, match, len(table))
    guessed = _settled(first, chosen)
    mapping = Mapping(
        id=secrets.token_hex(4),
        name=name[:120],
        fingerprint=fingerprint(table.header),
        kind=chosen,
        network=_network(table, match, guessed, name),
        order=(match.layout.order if match and match.layout.order in ("dmy", "mdy") else ""),  # type: ignore[arg-type]
        dimension=_dimension(guessed, match) if chosen == "segments" else "",
        columns=[
            MappedColumn(header=header_name(guess.header), nth=nth).meant(guess.meaning, guess.unit)
            for guess, (_, nth) in zip(guessed, placed(table.header), strict=True)
        ],
    )
    return Proposal(mapping, tuple(guessed))


def again(proposal: Proposal, mapping: Mapping, kind: MappedKind, fresh: Proposal) -> Mapping:
    """Return a mapping for another kind of table: what a person chose stays where it makes sense, else the fresh guess.

    ``proposal`` is the guess the mapping began with, ``fresh`` the guess for the new kind.
    """
    allowed = meanings(kind)
    columns = []
    for was, now, new in zip(proposal.mapping.columns, mapping.columns, fresh.mapping.columns, strict=True):
        chosen = now != was and now.meaning in allowed
        columns.append(now if chosen else new)
    taken: set[str] = set()
    for at, column in enumerate(columns):  # what a person chose comes first, a second guess of the same gives way
        chosen = column == mapping.columns[at] and column != proposal.mapping.columns[at]
        if column.meaning != "ignore" and not chosen and column.meaning in taken:
            columns[at] = column.meant("ignore")
        taken.add(column.meaning)
    dimension = mapping.dimension or fresh.mapping.dimension
    return mapping.model_copy(update={"kind": kind, "columns": columns, "dimension": dimension})


def _personal(at: int, header: str) -> ColumnGuess:
    return ColumnGuess(at, header, Content("empty"), "ignore", "", Reason("personal"), 1.0, personal=True)


def _of_match(match: Match) -> dict[int, tuple[str, Unit, str]]:
    """What a recognised format says about each column, with the format's key."""
    same = {"account_name": "account", "campaign_detail": "campaign", "breakdown": "campaign", "label": "segment"}
    found: dict[int, tuple[str, Unit, str]] = {}
    meaning, declared = match.meaning, match.format.key
    for at, (column, _) in match.columns.items():
        if column.role == "measure":
            found[at] = (f"{MEASURE}{column.measure}", column.unit, declared)
        elif column.role == "value":
            key = (meaning.measure if meaning else "") or match.layout.measure
            found[at] = (f"{MEASURE}{key}" if key else "share", "", declared)
        elif column.role in ("known", "aside"):
            found[at] = ("ignore", "", declared)
        else:
            found[at] = (same.get(column.role, column.role), "", declared)
    return {at: (said if said[0] in MEANINGS else ("ignore", "", declared)) for at, said in found.items()}


def understood(match: Match) -> dict[int, str]:
    """Return what a recognised format takes each column for that it uses: a role, or ``measure:KEY``."""
    found = {}
    for at, (column, _) in sorted(match.columns.items()):
        key = column.measure
        if column.role == "value":
            key = (match.meaning.measure if match.meaning else "") or match.layout.measure
        if column.role not in ("known", "aside", "personal"):
            found[at] = f"{MEASURE}{key}" if key else column.role
    return found


def _said_before(known: Sequence[Mapping], headers: Sequence[str]) -> dict[tuple[str, int], tuple[str, Unit, str]]:
    """What mappings say about headings, those of tables with more headings in common first."""
    mine = {folded(header_name(header)) for header in headers} - {""}

    def shared(mapping: Mapping) -> int:
        return len(mine & {folded(header) for header in mapping.headers})

    said: dict[tuple[str, int], tuple[str, Unit, str]] = {}
    for mapping in sorted(known, key=shared, reverse=True):
        if shared(mapping) < 2:
            break
        for column in mapping.used:
            said.setdefault((folded(column.header), column.nth), (column.meaning, column.unit, mapping.name))
    return said


def _one(
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
        if found.how != "exact" and is_ratio(header):
            break
        fits = _fits(found.meaning, content)
        if found.meaning == "ignore":
            return guess("ignore", "known_unused", 0.4, format=found.format)
        if fits:
            unit = found.unit or unit_of(found.meaning, header, content)
            reason, sure = _because(found)
            return guess(found.meaning, reason, sure, unit, **_named(found))
        if found.how == "exact" and content.looks != "empty":
            key = "not_numbers" if found.meaning.startswith(MEASURE) else "not_dates"
            by_cells = _by_cells(content, guess)
            return by_cells if by_cells.meaning != "ignore" else guess("ignore", key, 0.3)
    if is_ratio(header) and content.figures:
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
    if meaning.startswith(MEASURE) or meaning == "share":
        return content.figures or (content.looks == "id" and len(content.values) < 3)
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


def _kind(guessed: Sequence[ColumnGuess], match: Match | None, rows: int) -> MappedKind:
    if match is not None and match.layout.kind:
        return match.layout.kind  # type: ignore[return-value]
    found = {guess.meaning for guess in guessed if guess.sure >= 0.3}
    dates = [guess.content for guess in guessed if guess.meaning == "date"]
    if dates and ({"url", "text", "title"} & found or {"id", "type"} <= found):
        return "posts"
    if dates:
        return "days"
    if {"start", "end"} <= found:
        return "periods"
    if "segment" in found or "share" in found:
        return "segments"
    return "posts" if "url" in found else "days"


def _settled(guessed: Sequence[ColumnGuess], kind: MappedKind) -> list[ColumnGuess]:
    """Leave of every meaning the surest column, and only meanings that the kind of table has."""
    allowed = set(meanings(kind))
    made = list(guessed)
    for at, guess in enumerate(made):
        if guess.meaning == "date" and kind == "periods":
            made[at] = replace(guess, meaning="start")
        elif guess.meaning not in allowed:
            made[at] = replace(
                guess, meaning="ignore", unit="", reason=Reason("not_for_kind"), sure=min(guess.sure, 0.3)
            )
    taken: dict[str, int] = {}
    for at in sorted(range(len(made)), key=lambda place: (-made[place].sure, place)):
        meaning = made[at].meaning
        if meaning == "ignore":
            continue
        if meaning in taken:
            other = made[taken[meaning]].header
            made[at] = replace(made[at], meaning="ignore", unit="", reason=Reason("taken", {"header": other[:60]}))
        else:
            taken[meaning] = at
    if kind == "segments":
        made = _one_figure(made)
    return made


def _one_figure(made: list[ColumnGuess]) -> list[ColumnGuess]:
    """A table of groups has one column of figures: a share before a count, the surest of the counts."""
    figures = [guess for guess in made if guess.meaning == "share" or guess.meaning.startswith(MEASURE)]
    if not figures:
        percents = [guess for guess in made if guess.content.percent and not guess.personal]
        return [
            replace(guess, meaning="share", unit="", sure=0.4) if percents and guess is percents[0] else guess
            for guess in made
        ]
    kept = min(figures, key=lambda guess: (guess.meaning != "share", -guess.sure, guess.at))
    taken = Reason("taken", {"header": kept.header[:60]})
    return [
        replace(guess, meaning="ignore", unit="", reason=taken) if guess in figures and guess is not kept else guess
        for guess in made
    ]


def _network(table: RawTable, match: Match | None, guessed: Sequence[ColumnGuess], name: str) -> str:
    """The network of a match, else the one that the file's name, its title or its links speak of."""
    if any(guess.meaning == "network" for guess in guessed):
        return ""
    if match is not None and (match.format.network or match.meaning):
        return match.format.network or (match.meaning.network if match.meaning else "")
    links = {
        network_named(sample) for guess in guessed if guess.content.looks == "link" for sample in guess.content.samples
    } - {""}
    if len(links) == 1:
        return links.pop()
    spoken = " ".join([table.sheet, table.member, table.title, name])
    named = {network_named(word) for word in spoken.replace("_", " ").replace("-", " ").replace(".", " ").split()}
    named -= {"", "x", "ok"}  # too short to be meant for sure
    return named.pop() if len(named) == 1 else ""


def _dimension(guessed: Sequence[ColumnGuess], match: Match | None) -> str:
    if match is not None and match.layout.dimension:
        return match.layout.dimension
    if any(guess.meaning == "dimension" for guess in guessed):
        return ""
    header = next((folded(guess.header) for guess in guessed if guess.meaning == "segment"), "")
    return next((key for key, names in words.DIMENSIONS.items() if header in map(folded, names)), "")
