"""The best guess at an unknown table: its kind, and of each column the meaning with the reason for it."""

import datetime as dt
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from smmdash.importers.headers import folded
from smmdash.importers.mapping import words
from smmdash.importers.mapping.column_guess import ColumnGuess, Reason, guess_column, personal_guess
from smmdash.importers.mapping.content import content_of, head_of
from smmdash.importers.mapping.document import (
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
from smmdash.importers.mapping.told import of_match, said_before
from smmdash.importers.reading import RawTable
from smmdash.importers.recognise import Match
from smmdash.importers.rows.networks import network_named


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
    said = {} if match is None else of_match(match)
    before = said_before(known, table.header)
    first = [
        personal_guess(at, header)
        if at in personal
        else guess_column(at, header, content_of(head_of(table, at), today), said.get(at), before)
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
