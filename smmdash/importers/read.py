"""Read an export: bytes to tables, tables to facts, and everything that a person has to know or to say."""

import datetime as dt
import hashlib
import re
from collections import Counter
from pathlib import PurePosixPath

import pandas as pd

from smmdash.facts import Facts, empty
from smmdash.importers.answers import Answers
from smmdash.importers.columns import Context, Work
from smmdash.importers.formats import FORMATS
from smmdash.importers.headers import folded
from smmdash.importers.reading import RawTable, ReadError, read_tables
from smmdash.importers.recognise import Match, choose, matches
from smmdash.importers.results import Import, Note, Question, TableRead
from smmdash.importers.rows.days import property_name, read_days
from smmdash.importers.rows.outcome import Outcome
from smmdash.importers.rows.posts import read_posts
from smmdash.importers.rows.verdicts import Verdicts
from smmdash.metrics import NETWORKS, SOCIAL_NETWORKS

_META = ("facebook", "instagram")
_READ = {"days": read_days, "posts": read_posts}


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
        tables = read_tables(data, name, encoding=answers.encoding or None)
    except ReadError as error:
        return Import(name, source, len(data), error=error)
    context = Context(source, name, answers, today, timezone)
    found = [matches(table, (name,)) for table in tables]
    preferred = _preferred(found)
    chosen = [choose(matched, preferred) for matched in found]
    outcomes = [
        _table(table, match, matched, context) for table, match, matched in zip(tables, chosen, found, strict=True)
    ]
    used = [match for match in chosen if match is not None]
    declared = Counter(match.format.key for match in used).most_common(1)
    networks = {outcome.read.network for outcome in outcomes if outcome.read.kind}
    confidence = sum(match.score for match in used) / len(used) if used else 0.0
    return Import(
        name=name,
        source=source,
        size=len(data),
        format=declared[0][0] if declared else "",
        network=networks.pop() if len(networks) == 1 else "",
        confidence=round(confidence, 3),
        tables=tuple(outcome.read for outcome in outcomes),
        facts=_facts(outcomes),
        notes=_notes(found, chosen),
        questions=_questions(outcomes),
    )


def _preferred(found: list[list[Match]]) -> str:
    """The format that the tables of a file agree on most."""
    votes: Counter[str] = Counter()
    for matched in found:
        if matched:
            votes.update({match.format.key for match in matched if matched[0].score - match.score < 0.05})
    return votes.most_common(1)[0][0] if votes else ""


def _table(table: RawTable, match: Match | None, matched: list[Match], context: Context) -> Outcome:
    if match is None or not match.layout.kind:
        return _not_used(table, match, matched)
    network = match.format.network or (match.meaning.network if match.meaning else "") or _named(table)
    asked = not network
    if asked and context.answers.network in NETWORKS:
        network, asked = context.answers.network, False
    work = Work(table, match, context, network)
    if asked:
        work.ask("network", _META if match.format.key.startswith("meta_") else SOCIAL_NETWORKS)
    account = context.answers.account or property_name(table.preamble)
    read = _READ.get(match.layout.kind)
    if read is None:
        return _not_used(table, match, matched)
    outcome = read(work, account)
    if not outcome.read.account and network:
        suggestion = _suggestion(context.name)
        work.ask("account", (suggestion,) if suggestion else ())
        outcome = Outcome(outcome.read, outcome.frames, tuple(work.questions))
    return outcome.withheld if any(question.required for question in work.questions) else outcome


def _named(table: RawTable) -> str:
    """The network that a title names although nothing else about it is known."""
    title = folded(table.title)
    return next((network for network in _META if network in title), "")


def _not_used(table: RawTable, match: Match | None, matched: list[Match]) -> Outcome:
    import numpy as np

    verdicts = Verdicts(table)
    verdicts.recognise(np.ones(len(table), dtype=bool), "not_ours")
    columns = tuple(header for header in table.header if header.strip())
    notes = [note for note in table.notes if note.key != "trailer"]
    if match is not None:
        notes.append(Note("not_used", table.first_line))  # type: ignore[arg-type]
    elif len(matched) > 1 and matched[0].score >= 0.6:
        close = dict.fromkeys(found.format.key for found in matched if matched[0].score - found.score < 0.05)
        notes.append(Note("ambiguous", table.first_line, {"formats": ", ".join(close)}))  # type: ignore[arg-type]
    else:
        notes.append(Note("unrecognised", table.first_line))  # type: ignore[arg-type]
    read = TableRead(
        kind="", format=match.format.key if match else "", network=match.format.network if match else "", account="",
        first=None, last=None, rows_read=0, rows_rejected=0, rows_known=tuple(sorted(verdicts.known)),
        unused=columns, sheet=table.sheet or table.member, title=table.title, notes=tuple(notes),
    )  # fmt: skip
    return Outcome(read)


def _facts(outcomes: list[Outcome]) -> Facts:
    made: dict[str, pd.DataFrame] = {}
    for kind in ("days", "posts", "segments", "periods"):
        frames = [outcome.frames[kind] for outcome in outcomes if kind in outcome.frames]
        frames = [frame for frame in frames if len(frame)]
        if not frames:
            made[kind] = empty(kind)
        elif len(frames) == 1:
            made[kind] = frames[0]
        else:
            made[kind] = pd.concat(frames, ignore_index=True)
    return Facts(**made)


def _questions(outcomes: list[Outcome]) -> tuple[Question, ...]:
    asked: dict[str, Question] = {}
    for outcome in outcomes:
        for question in outcome.questions:
            asked.setdefault(question.key, question)
    return tuple(asked.values())


def _notes(found: list[list[Match]], chosen: list[Match | None]) -> tuple[Note, ...]:
    notes = []
    if not any(match is not None for match in chosen):
        near = list(dict.fromkeys(match.format.key for matched in found for match in matched[:2] if match.score > 0.3))
        notes.append(Note("nothing_recognised", 0, {"formats": ", ".join(near[:3])}))
    if any(match is not None and match.guessed for match in chosen):
        notes.append(Note("vocabulary_guess"))
    return tuple(notes)


def _suggestion(name: str) -> str:
    """The account that a file name hints at, as LinkedIn writes it: ``page_followers_1707993600000.xlsx``."""
    found = re.match(
        r"(.+?)_(?:followers|visitors|content|updates|competitor_analytics)_\d{10,}", PurePosixPath(name).stem
    )
    return found[1].replace("_", " ").replace("-", " ").strip() if found else ""


__all__ = ["FORMATS", "read_export", "source_id"]
