"""Read an export: bytes to tables, tables to facts, and everything that a person has to know or to say."""

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import PurePosixPath

import numpy as np
import pandas as pd

from smmdash.facts import KEYS, Facts, empty, of_frames, union
from smmdash.importers.answers import Answers
from smmdash.importers.columns import Context, Work
from smmdash.importers.formats import FORMATS
from smmdash.importers.headers import folded
from smmdash.importers.mapping import OWN, Mapping, fingerprint, is_mappable, mapping_for, match_of
from smmdash.importers.personal import hidden_of, names, without
from smmdash.importers.reading import Note as ReadingNote
from smmdash.importers.reading import RawTable, ReadError, Tick, limits, read_file
from smmdash.importers.reading.encoding import known_words
from smmdash.importers.recognise import Match, beside, choose, matches
from smmdash.importers.results import Hidden, Import, Note, Question, TableRead
from smmdash.importers.rows.days import read_days
from smmdash.importers.rows.events import read_events
from smmdash.importers.rows.networks import networks_by_row
from smmdash.importers.rows.outcome import Outcome
from smmdash.importers.rows.periods import read_periods
from smmdash.importers.rows.posts import read_posts
from smmdash.importers.rows.segments import read_segments
from smmdash.importers.rows.spans import property_name
from smmdash.importers.rows.verdicts import Verdicts, ledger_of
from smmdash.importers.rows.visits import read_visits
from smmdash.importers.rows.wide import read_wide
from smmdash.importers.vocabulary import words
from smmdash.metrics import NETWORKS, SOCIAL_NETWORKS

_META = ("facebook", "instagram")
_READ = {
    "days": read_days, "posts": read_posts, "segments": read_segments, "periods": read_periods, "events": read_events,
}  # fmt: skip


def source_id(data: bytes) -> str:
    """Return the id of an upload: the first 16 hexadecimal digits of the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()[:16]


def read_export(
    data: bytes,
    name: str,
    *,
    answers: Answers | None = None,
    today: dt.date,
    timezone: str = "UTC",
    mappings: Sequence[Mapping] = (),
    tick: Tick | None = None,
    look: Callable[[Sequence[RawTable], Sequence[Outcome]], None] | None = None,
) -> Import:
    """Recognise an upload and read all of it.

    ``answers`` is what a person said where the file leaves something open, ``today`` the day on which days without a
    year are understood, ``timezone`` the zone of the marketer, for instants that a source writes in the viewer's own.
    ``mappings`` are what a person said about tables earlier; one with a table's header comes before every format.
    ``tick`` is told the share that is done, 0 to 1, a few times a second; what it raises ends the reading.
    ``look`` is shown the tables, without their personal columns, and what became of each of their rows.
    Bad input never raises: ``error`` says why nothing could be read.
    """
    context = Context("", name, answers or Answers(), today, timezone)
    with ThreadPoolExecutor(1) as beside_reading, limits.limited(tick):
        source = beside_reading.submit(source_id, data)  # a tenth of a big file's time, and needed only by its rows
        try:
            return _import(data, context, source, mappings, look)
        except ReadError as error:
            return Import(name, source.result(), len(data), error=error)


def _import(
    data: bytes,
    context: Context,
    hashed: Future[str],
    mappings: Sequence[Mapping],
    look: Callable[[Sequence[RawTable], Sequence[Outcome]], None] | None,
) -> Import:
    name = context.name
    with limits.part(0.0, 0.6), known_words(words()):
        file = read_file(data, name, encoding=context.answers.encoding or None)
    own = [mapping_for(mappings, table) for table in file.tables]
    found = [
        matches(table, (name,)) if mapping is None else [match_of(mapping, table)]
        for table, mapping in zip(file.tables, own, strict=True)
    ]
    preferred = _preferred(found)
    chosen = [choose(matched, preferred) for matched in found]
    formats = {match.format.key for match in chosen if match is not None}
    chosen = [match or beside(matched, formats) for match, matched in zip(chosen, found, strict=True)]
    hidden = hidden_of(file.tables, chosen)
    tables = [without(table, gone) for table, gone in zip(file.tables, hidden, strict=True)]
    site = next(filter(None, (property_name(table.preamble) for table in tables)), "")
    source = hashed.result()
    context = replace(context, source=source, property=site, tables=tuple(tables))
    with limits.part(0.6, 0.95):
        outcomes = _outcomes(tables, chosen, found, own, context)
    outcomes = list(map(_told, outcomes, tables, hidden))
    if look is not None:
        look(tables, outcomes)
    used = [match for match in chosen if match is not None]
    declared = Counter(match.format.key for match in used).most_common(1)
    networks = {outcome.read.network for outcome in outcomes if outcome.read.kind}
    confidence = sum(match.score for match in used) / len(used) if used else 0.0
    facts, disagreeing = _facts(outcomes)
    questions = _questions(outcomes) or _unknown(outcomes)
    notes = _notes(found, chosen, questions)
    if disagreeing:
        notes.append(Note("tables_disagree", 0, {"count": disagreeing}))
    return Import(
        name=name,
        source=source,
        size=len(data),
        encoding=next((table.encoding for table in tables if table.encoding), ""),
        format=declared[0][0] if declared else "",
        network=networks.pop() if len(networks) == 1 else "",
        confidence=round(confidence, 3),
        tables=tuple(outcome.read for outcome in outcomes),
        facts=facts,
        notes=tuple(notes),
        questions=questions,
        hidden=_with_lines(hidden, outcomes) if any(gone.columns for gone in hidden) else (),
        ledger=ledger_of(file, [outcome.verdicts for outcome in outcomes if outcome.verdicts is not None]),
    )


def _with_lines(hidden: Sequence[Hidden], outcomes: Sequence[Outcome]) -> tuple[Hidden, ...]:
    """Add the lines that were not read to what is hidden of each table."""
    made = []
    for gone, outcome in zip(hidden, outcomes, strict=True):
        verdicts = outcome.verdicts
        lines = verdicts.lines[verdicts.unread].tolist() if gone.columns and verdicts is not None else ()
        made.append(replace(gone, lines=frozenset(lines)))
    return tuple(made)


def _told(outcome: Outcome, table: RawTable, gone: Hidden) -> Outcome:
    """Say of a table which of its columns were dropped as personal."""
    if not gone.columns:
        return outcome
    said = Note("personal_dropped", 0, {"count": len(gone.columns), "columns": names(table, gone.columns)})
    return replace(outcome, read=replace(outcome.read, notes=(*outcome.read.notes, said)))


def _preferred(found: list[list[Match]]) -> str:
    """The format that the tables of a file agree on most; none where two formats fit equally many."""
    votes: Counter[str] = Counter()
    for matched in found:
        if matched:
            votes.update({match.format.key for match in matched if matched[0].score - match.score < 0.05})
    most = votes.most_common(2)
    return most[0][0] if most and (len(most) == 1 or most[0][1] > most[1][1]) else ""


def _outcomes(
    tables: list[RawTable],
    chosen: list[Match | None],
    found: list[list[Match]],
    own: list[Mapping | None],
    context: Context,
) -> list[Outcome]:
    """Read the tables, those by day first: an undated table of the same network counts as of their last day."""
    made: dict[int, Outcome] = {}
    spans: dict[str, tuple[dt.date, dt.date]] = {}
    dated = [at for at, match in enumerate(chosen) if match is not None and match.layout.kind == "days"]
    for at in [*dated, *(at for at in range(len(tables)) if at not in dated)]:
        limits.step(len(made) / len(tables))
        match = chosen[at]
        if match is None or not match.layout.kind:
            made[at] = _not_used(tables[at], match, found[at])
            continue
        mapping = own[at]
        network = _network(tables[at], match)
        since, until = spans.get(network, (None, None)) if at not in dated else (None, None)
        said = replace(context, since=since, as_of=until)
        made[at] = _table(tables[at], match, network, said if mapping is None else by_mapping(said, mapping))
        if mapping is not None:
            made[at] = replace(made[at], read=replace(made[at].read, mapping=mapping.id))
        read = made[at].read
        if at in dated and read.first and read.last:
            first, last = spans.get(network, (read.first, read.last))
            spans[network] = min(first, read.first), max(last, read.last)
    marks = [fingerprint(table.header) for table in tables]
    return [replace(made[at], read=replace(made[at].read, fingerprint=marks[at])) for at in range(len(tables))]


def by_mapping(context: Context, mapping: Mapping) -> Context:
    """Return the context with what a mapping says; what a person answered about the upload itself comes first."""
    answers = context.answers
    said = {"account": answers.account or mapping.account, "decimal": answers.decimal or mapping.decimal}
    return replace(context, answers=answers.model_copy(update=said))


def read_mapped(table: RawTable, mapping: Mapping, context: Context) -> Outcome:
    """Read one table by a mapping, as ``read_export`` would: what a person sees before saving it."""
    match = match_of(mapping, table)
    bare = without(table, *hidden_of([table], [match]))
    return _table(bare, match, _network(bare, match), by_mapping(context, mapping))


def _unknown(outcomes: list[Outcome]) -> tuple[Question, ...]:
    """Ask what tables mean that no format describes, unless the file holds another one that is known."""
    tables = [str(at) for at, outcome in enumerate(outcomes) if outcome.read.mappable]
    known = any(outcome.read.kind for outcome in outcomes)
    return (Question("mapping", tuple(tables)),) if tables and not known else ()


def _network(table: RawTable, match: Match) -> str:
    return match.format.network or (match.meaning.network if match.meaning else "") or _named(table)


def _table(table: RawTable, match: Match, network: str, context: Context) -> Outcome:
    work = Work(table, match, context, network)
    if match.layout.kind in ("days", "posts") or work.has("accounts_of_a_period"):
        work.by_row = networks_by_row(work)
    if work.by_row is not None:
        stated = set(work.by_row) - {""}
        work.network = stated.pop() if len(stated) == 1 else ""
    elif not network and context.answers.network in NETWORKS:
        work.network = context.answers.network
    elif not network and not work.has("networks_in_headers"):
        likely = _META if match.format.key.startswith("meta_") else SOCIAL_NETWORKS
        work.ask("network", NETWORKS if match.format.key == OWN else likely)
    account = context.answers.account or (context.property if work.network == "web" else "")
    own = {"site_visits": read_visits, "networks_in_headers": read_wide}
    read_rows = next((own[quirk] for quirk in own if work.has(quirk)), _READ[match.layout.kind])
    outcome = read_rows(work, account)
    unnamed = not outcome.read.account
    if work.by_row is not None:
        unnamed = any((frame["account"] == "").any() for frame in outcome.frames.values())
    if unnamed and (work.network or work.by_row is not None):
        suggestion = _suggestion(context.name)
        work.ask("account", (suggestion,) if suggestion else ())
    if (match.format.evidence == "described" or match.by_guess) and not context.answers.confirm:
        work.ask("confirm", ("yes",))
    read = replace(outcome.read, ledger=work.verdicts.ledger)
    outcome = replace(outcome, read=read, questions=tuple(work.questions), verdicts=work.verdicts)
    return outcome.withheld if any(question.required for question in work.questions) else outcome


def _named(table: RawTable) -> str:
    """The network that a title names although nothing else about it is known."""
    title = folded(table.title)
    return next((network for network in _META if network in title), "")


def _not_used(table: RawTable, match: Match | None, matched: list[Match]) -> Outcome:
    verdicts = Verdicts(table)
    verdicts.recognise(np.ones(len(table), dtype=bool), "not_ours")
    columns = tuple(header for header in table.header if header.strip())
    notes: list[Note | ReadingNote] = [note for note in table.notes if note.key != "trailer"]
    if match is not None:
        notes.append(Note("not_used", table.first_line))
    elif len(matched) > 1 and matched[0].score >= 0.6:
        close = dict.fromkeys(found.format.key for found in matched if matched[0].score - found.score < 0.05)
        notes.append(Note("ambiguous", table.first_line, {"formats": tuple(close)}))
    else:
        notes.append(Note("unrecognised", table.first_line))
    mappable = match is None and is_mappable(table)
    read = TableRead(
        kind="", format=match.format.key if match else "", network=match.format.network if match else "", account="",
        first=None, last=None, rows_read=0, rows_rejected=0, rows_known=tuple(sorted(verdicts.known)),
        unused=columns, sheet=table.sheet or table.member, title=table.title, notes=tuple(notes),
        around=table.around, ledger=verdicts.ledger, mappable=mappable,
    )  # fmt: skip
    return Outcome(read, verdicts=verdicts)


def _facts(outcomes: list[Outcome]) -> tuple[Facts, int]:
    """Join the tables of a file: figures of one day or post that stand in several tables meet in one row.

    Returns the facts and in how many places two tables disagree.
    """
    disagreeing = 0
    made: dict[str, pd.DataFrame] = {}
    for kind in KEYS:
        frames = [outcome.frames[kind] for outcome in outcomes if kind in outcome.frames]
        frames = [frame for frame in frames if len(frame)]
        if len(frames) > 1:
            joined = union(of_frames({kind: frame}) for frame in frames)
            made[kind] = joined.facts[kind]
            disagreeing += len(joined.replaced)
        else:
            made[kind] = frames[0] if frames else empty(kind)
    guests = frozenset().union(*(outcome.guests for outcome in outcomes if outcome.frames))
    return of_frames(made, guests), disagreeing


def _questions(outcomes: list[Outcome]) -> tuple[Question, ...]:
    asked: dict[str, Question] = {}
    for outcome in outcomes:
        for question in outcome.questions:
            asked.setdefault(question.key, question)
    return tuple(asked.values())


def _notes(found: list[list[Match]], chosen: list[Match | None], questions: tuple[Question, ...]) -> list[Note]:
    notes = []
    if not any(match is not None for match in chosen):
        near = dict.fromkeys(match.format.key for matched in found for match in matched[:4] if match.score > 0.3)
        formats = tuple(near)[:3]
        notes.append(Note("nothing_recognised", 0, {"formats": formats}) if formats else Note("nothing_close"))
    if any(match is not None and match.guessed for match in chosen):
        notes.append(Note("vocabulary_guess"))
    hint = next((question.options for question in questions if question.key == "account"), ())
    if hint:
        notes.append(Note("account_hint", 0, {"account": hint[0]}))
    return notes


def _suggestion(name: str) -> str:
    """The account that a file name hints at, as LinkedIn writes it: ``page_followers_1707993600000.xlsx``."""
    found = re.match(
        r"(.+?)_(?:followers|visitors|content|updates|competitor_analytics)_\d{10,}", PurePosixPath(name).stem
    )
    return found[1].replace("_", " ").replace("-", " ").strip() if found else ""


__all__ = ["FORMATS", "read_export", "source_id"]
