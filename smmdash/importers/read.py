"""Read an export: bytes to tables, tables to facts, and everything that a person has to know or to say."""

import datetime as dt
import hashlib
import re
from collections import Counter
from dataclasses import replace
from pathlib import PurePosixPath

import numpy as np
import pandas as pd

from smmdash.facts import KEYS, Facts, empty, union
from smmdash.importers.answers import Answers
from smmdash.importers.columns import Context, Work
from smmdash.importers.formats import FORMATS
from smmdash.importers.headers import folded
from smmdash.importers.reading import Note as ReadingNote
from smmdash.importers.reading import RawTable, ReadError, read_file
from smmdash.importers.recognise import Match, choose, matches
from smmdash.importers.results import Import, Note, Question, TableRead
from smmdash.importers.rows.days import read_days
from smmdash.importers.rows.networks import networks_by_row
from smmdash.importers.rows.outcome import Outcome
from smmdash.importers.rows.periods import read_periods
from smmdash.importers.rows.posts import read_posts
from smmdash.importers.rows.segments import read_segments
from smmdash.importers.rows.spans import property_name
from smmdash.importers.rows.verdicts import Verdicts, ledger_of
from smmdash.metrics import NETWORKS, SOCIAL_NETWORKS

_META = ("facebook", "instagram")
_READ = {"days": read_days, "posts": read_posts, "segments": read_segments, "periods": read_periods}


def source_id(data: bytes) -> str:
    """Return the id of an upload: the first 16 hexadecimal digits of the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()[:16]


def read_export(
    data: bytes, name: str, *, answers: Answers | None = None, today: dt.date, timezone: str = "UTC"
) -> Import:
    """Recognise an upload and read all of it.

    ``answers`` is what a person said where the file leaves something open, ``today`` the day on which days without a
    year are understood, ``timezone`` the zone of the marketer, for instants that a source writes in the viewer's own.
    Bad input never raises: ``error`` says why nothing could be read.
    """
    answers = answers or Answers()
    source = source_id(data)
    try:
        file = read_file(data, name, encoding=answers.encoding or None)
    except ReadError as error:
        return Import(name, source, len(data), error=error)
    tables = file.tables
    found = [matches(table, (name,)) for table in tables]
    preferred = _preferred(found)
    chosen = [choose(matched, preferred) for matched in found]
    site = next(filter(None, (property_name(table.preamble) for table in tables)), "")
    outcomes = _outcomes(tables, chosen, found, Context(source, name, answers, today, timezone, site))
    used = [match for match in chosen if match is not None]
    declared = Counter(match.format.key for match in used).most_common(1)
    networks = {outcome.read.network for outcome in outcomes if outcome.read.kind}
    confidence = sum(match.score for match in used) / len(used) if used else 0.0
    facts, disagreeing = _facts(outcomes)
    questions = _questions(outcomes)
    notes = _notes(found, chosen, questions)
    if disagreeing:
        notes.append(Note("tables_disagree", 0, {"count": disagreeing}))
    return Import(
        name=name,
        source=source,
        size=len(data),
        format=declared[0][0] if declared else "",
        network=networks.pop() if len(networks) == 1 else "",
        confidence=round(confidence, 3),
        tables=tuple(outcome.read for outcome in outcomes),
        facts=facts,
        notes=tuple(notes),
        questions=questions,
        ledger=ledger_of(file, [outcome.verdicts for outcome in outcomes if outcome.verdicts is not None]),
    )


def _preferred(found: list[list[Match]]) -> str:
    """The format that the tables of a file agree on most."""
    votes: Counter[str] = Counter()
    for matched in found:
        if matched:
            votes.update({match.format.key for match in matched if matched[0].score - match.score < 0.05})
    return votes.most_common(1)[0][0] if votes else ""


def _outcomes(
    tables: list[RawTable], chosen: list[Match | None], found: list[list[Match]], context: Context
) -> list[Outcome]:
    """Read the tables, those by day first: an undated table of the same network counts as of their last day."""
    made: dict[int, Outcome] = {}
    spans: dict[str, tuple[dt.date, dt.date]] = {}
    dated = [at for at, match in enumerate(chosen) if match is not None and match.layout.kind == "days"]
    for at in [*dated, *(at for at in range(len(tables)) if at not in dated)]:
        match = chosen[at]
        if match is None or not match.layout.kind:
            made[at] = _not_used(tables[at], match, found[at])
            continue
        network = _network(tables[at], match)
        since, until = spans.get(network, (None, None)) if at not in dated else (None, None)
        made[at] = _table(tables[at], match, network, replace(context, since=since, as_of=until))
        read = made[at].read
        if at in dated and read.first and read.last:
            first, last = spans.get(network, (read.first, read.last))
            spans[network] = min(first, read.first), max(last, read.last)
    return [made[at] for at in range(len(tables))]


def _network(table: RawTable, match: Match) -> str:
    return match.format.network or (match.meaning.network if match.meaning else "") or _named(table)


def _table(table: RawTable, match: Match, network: str, context: Context) -> Outcome:
    work = Work(table, match, context, network)
    if match.layout.kind in ("days", "posts"):
        work.by_row = networks_by_row(work)
    if work.by_row is not None:
        stated = set(work.by_row) - {""}
        work.network = stated.pop() if len(stated) == 1 else ""
    elif not network and context.answers.network in NETWORKS:
        work.network = context.answers.network
    elif not network:
        work.ask("network", _META if match.format.key.startswith("meta_") else SOCIAL_NETWORKS)
    account = context.answers.account or (context.property if work.network == "web" else "")
    outcome = _READ[match.layout.kind](work, account)
    unnamed = not outcome.read.account
    if work.by_row is not None:
        unnamed = any((frame["account"] == "").any() for frame in outcome.frames.values())
    if unnamed and (work.network or work.by_row is not None):
        suggestion = _suggestion(context.name)
        work.ask("account", (suggestion,) if suggestion else ())
    if match.format.evidence == "described" and not context.answers.confirm:
        work.ask("confirm", ("yes",))
    read = replace(outcome.read, ledger=work.verdicts.ledger)
    outcome = Outcome(read, outcome.frames, tuple(work.questions), work.verdicts)
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
    read = TableRead(
        kind="", format=match.format.key if match else "", network=match.format.network if match else "", account="",
        first=None, last=None, rows_read=0, rows_rejected=0, rows_known=tuple(sorted(verdicts.known)),
        unused=columns, sheet=table.sheet or table.member, title=table.title, notes=tuple(notes),
        around=table.around, ledger=verdicts.ledger,
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
            joined = union(Facts(**{kind: frame}) for frame in frames)
            made[kind] = joined.facts[kind]
            disagreeing += len(joined.replaced)
        else:
            made[kind] = frames[0] if frames else empty(kind)
    return Facts(**made), disagreeing


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
