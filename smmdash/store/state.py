"""A workspace with its uploads as one immutable value: every change makes a new one and shares what did not change."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property
from itertools import zip_longest
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pandas as pd

from smmdash import facts as f
from smmdash.identity import Aligned, aligned, guests_of
from smmdash.importers import Import, read_export, source_id
from smmdash.importers.answers import Answers
from smmdash.importers.mapping import Mapping as Mapped
from smmdash.store.door import let_in
from smmdash.store.earlier import with_earlier
from smmdash.store.unnamed import clashing, waiting
from smmdash.store.workspace import Upload, Workspace

Read = Callable[[bytes, Upload, str, Sequence[Mapped]], Import]
"""Reads the bytes of an upload in a time zone by the workspace's mappings; the app passes a cached one."""


def day_added(upload: Upload, timezone: str) -> date:
    """Return the day on which an upload was added where the workspace is; an instant without a zone is UTC."""
    added = upload.added if upload.added.tzinfo else upload.added.replace(tzinfo=UTC)
    try:
        return added.astimezone(ZoneInfo(timezone)).date()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return added.date()


def read_upload(data: bytes, upload: Upload, timezone: str, mappings: Sequence[Mapped] = ()) -> Import:
    """Read an upload as on the day it was added, so that year-less dates mean the same for ever."""
    today = day_added(upload, timezone)
    return read_export(data, upload.name, answers=upload.answers, today=today, timezone=timezone, mappings=mappings)


@dataclass(frozen=True)
class Source:
    """One upload: its entry in the document, the bytes kept of it (deflated) and what was read from them."""

    upload: Upload
    packed: bytes
    read: Import
    whole: Import | None = None
    """What was read where a part of it waits until its account is known; None where nothing waits."""

    @cached_property
    def compared(self) -> dict[int, tuple[f.Facts, str]]:
        """Earlier uploads that this one was compared with, so that it is done once."""
        return {}

    @property
    def data(self) -> bytes:
        """The file as it was uploaded, or the copy without personal data."""
        return zlib.decompress(self.packed)


@dataclass(frozen=True)
class Effect:
    """What an upload changed: ``kind`` is added, same, answered, kept (an answer that could not be used), unused
    (nothing in it that smmdash uses) or refused.

    ``read`` is what was read; for the last two kinds it says why the upload was not kept.
    ``new_values`` counts measured values that were not known before, ``replaced`` lists the differing older ones
    (columns of facts.REPLACED), ``repeated_values`` counts values that were already known and agree. ``newer`` are the
    uploads whose values it replaced although their data reach further: an older download that was added later.
    """

    kind: str
    source: str
    name: str
    read: Import
    new_values: int = 0
    repeated_values: int = 0
    replaced: pd.DataFrame = field(default_factory=f.none_replaced)
    newer: tuple[str, ...] = ()

    @property
    def repeats(self) -> bool:
        """Whether all of it was known already: one more download of the same period."""
        return bool(self.repeated_values) and not self.new_values and not len(self.replaced)


@dataclass(frozen=True)
class Known:
    """What was worked out of a state's uploads: their facts under one name for each thing, and these joined."""

    aligned: Aligned
    union: f.Union
    latest: Aligned
    """As ``aligned``, with the uploads that were added since and are not joined yet."""

    @property
    def count(self) -> int:
        """How many uploads there were."""
        return len(self.aligned.made)


@dataclass(frozen=True)
class State:
    """The document and the sources behind it, oldest upload first."""

    workspace: Workspace
    sources: Mapping[str, Source] = field(default_factory=dict)
    before: "Known | None" = field(default=None, compare=False, repr=False)
    """What was worked out before uploads were added: only what these touch is worked out anew."""

    @cached_property
    def named(self) -> Mapping[str, f.Facts]:
        """What each upload brings, with one spelling of every account and one id of every post."""
        held = self._held
        made = aligned(list(held.values()), self.before.latest if self.before is not None else None)
        return dict(zip(held, made, strict=True))

    @cached_property
    def union(self) -> f.Union:
        """Facts of all uploads joined, and the older values that newer uploads replaced."""
        known, given = self.before, list(self.named.values())
        if known is None or any(
            one is not other for one, other in zip_longest(known.aligned.made, given[: known.count])
        ):
            joined = f.union(given)
        else:
            brought = given[known.count :]
            joined = f.rejoined(known.union, f.stacked(brought), _near(given, brought))
        guests = guests_of(given)
        return f.Union(lambda: replace(joined.facts, guests=guests), joined.replaced) if guests else joined

    @property
    def _held(self) -> Mapping[str, f.Facts]:
        return {upload.id: self.sources[upload.id].read.facts for upload in self.workspace.uploads}

    @property
    def known(self) -> "Known | None":
        """What is worked out already, for the states that follow."""
        if self.before is None and not self._joined:
            return None
        latest = Aligned(list(self._held.values()), list(self.named.values()))
        if self.before is None or self._joined:
            return Known(latest, self.union, latest)
        return replace(self.before, latest=latest)

    @property
    def _joined(self) -> bool:
        return "union" in self.__dict__

    @property
    def facts(self) -> f.Facts:
        """Facts of all uploads joined."""
        return self.union.facts


def new(workspace_id: str, name: str, now: datetime, *, timezone: str = "UTC", currency: str = "EUR") -> State:
    """Return an empty workspace."""
    return State(Workspace(id=workspace_id, name=name, created=now, timezone=timezone, currency=currency))


def with_workspace(state: State, workspace: Workspace) -> State:
    """Return the state with another document; the facts are shared when the uploads are the same."""
    same = workspace.uploads == state.workspace.uploads
    made = replace(state, workspace=workspace, before=state.before if same and not state._joined else None)
    if same and state._joined:
        made.__dict__["union"] = state.union
        made.__dict__["named"] = state.named
    return made


def add(
    state: State, data: bytes, name: str, *, now: datetime, answers: Answers | None = None, read: Read = read_upload
) -> tuple[State, Effect]:
    """Add an export, newest last.

    The same bytes twice change nothing. Of a file with personal data a cleaned copy is kept, never the file; its id is
    the copy's. Bytes that cannot be read, or hold nothing that smmdash uses and no question
    whose answer could change that, are not kept: the effect says what was seen.
    """
    identity = source_id(data)
    if identity in state.sources:
        return state, Effect("same", identity, state.sources[identity].upload.name, state.sources[identity].read)
    upload = Upload(id=identity, name=name[:300], size=len(data), added=now, answers=answers or Answers())
    data, upload, got = _let_in(state, data, upload, read)
    identity = upload.id
    if identity in state.sources:
        return state, Effect("same", identity, state.sources[identity].upload.name, state.sources[identity].read)
    if got.error is not None:
        return state, Effect("refused", identity, name, got)
    if got.facts.is_empty and not any(question.required for question in got.questions):
        return state, Effect("unused", identity, name, got)
    upload.format = got.format
    source = Source(upload, zlib.compress(data, 1), got)
    uploads = [*state.workspace.uploads, upload]
    workspace = state.workspace.model_copy(update={"uploads": uploads})
    made = settled(State(workspace, {**state.sources, identity: source}, state.known))
    return made, effect_of("added", made.sources[identity], made)


def _let_in(
    state: State, data: bytes, upload: Upload, read: Read, *, held: bool = False
) -> tuple[bytes, Upload, Import]:
    def again(other: bytes, entry: Upload) -> Import:
        return read(other, entry, state.workspace.timezone, state.workspace.mappings)

    got = again(data, upload)
    sources = (state.sources[other.id] for other in state.workspace.uploads if other.id != upload.id)
    answers = with_earlier(upload.answers, got, ((source.read, source.upload.answers) for source in sources))
    if answers is not None:
        upload = upload.model_copy(update={"answers": answers})
        got = again(data, upload)
    return let_in(data, upload, got, again, held=held)


def remove(state: State, identity: str) -> State:
    """Take an upload out; values it had replaced are back, because facts are always joined anew."""
    uploads = [upload for upload in state.workspace.uploads if upload.id != identity]
    sources = {key: source for key, source in state.sources.items() if key != identity}
    return settled(State(state.workspace.model_copy(update={"uploads": uploads}), sources))


def answer(state: State, identity: str, answers: Answers, *, read: Read = read_upload) -> tuple[State, Effect]:
    """Read an upload again with what a person said about it; its place in the order stays.

    An answer under which it could not be read, or a code page in which less of it is known, changes nothing: ``kept``.
    """
    source = state.sources[identity]
    upload = source.upload.model_copy(update={"answers": answers})
    data, upload, got = _let_in(state, source.data, upload, read, held=True)
    if got.error is not None or (answers.encoding != source.upload.answers.encoding and _worse(got, source, upload)):
        return state, Effect("kept", identity, upload.name, got)
    made = settled(_with_sources(state, {identity: _held_now(source, upload, data, got)}))
    return made, effect_of("answered", made.sources[upload.id], made)


def _worse(got: Import, source: Source, upload: Upload) -> bool:
    """Tell whether another code page only takes away: what was known is not, or a copy loses what it still held."""
    before = source.whole or source.read
    if got.facts.is_empty and not any(question.required for question in got.questions):
        return bool(before.tables)
    if before.format and not got.format:
        return True
    return before.is_personal and upload.id != source.upload.id and got.rows_read <= before.rows_read


def _held_now(source: Source, upload: Upload, data: bytes, got: Import) -> Source:
    same = upload.id == source.upload.id
    return Source(
        upload.model_copy(update={"format": got.format}), source.packed if same else zlib.compress(data, 1), got
    )


def _with_sources(state: State, anew: Mapping[str, Source]) -> State:
    """Return the state with other sources in the places of those with these ids; what two have become is one."""
    sources: dict[str, Source] = {}
    for upload in state.workspace.uploads:
        source = anew.get(upload.id, state.sources[upload.id])
        sources.setdefault(source.upload.id, source)
    uploads = [source.upload for source in sources.values()]
    return State(state.workspace.model_copy(update={"uploads": uploads}), sources)


def reread(state: State, identities: Iterable[str], *, read: Read = read_upload) -> State:
    """Return the state with uploads read anew by the workspace's mappings; their places in the order stay."""
    anew = {}
    for identity in identities:
        source = state.sources[identity]
        data, upload, got = _let_in(state, source.data, source.upload, read, held=True)
        if got.error is not None:  # no clean copy can be made by this reading: what is held stays as it is
            data, upload = source.data, source.upload
            got = read(data, upload, state.workspace.timezone, state.workspace.mappings)
        anew[identity] = _held_now(source, upload, data, got)
    return settled(_with_sources(state, anew)) if anew else state


def in_timezone(state: State, timezone: str, *, read: Read = read_upload) -> State:
    """Return the state with every upload read again for another time zone, since days move with it."""
    mappings = state.workspace.mappings
    sources = {
        key: replace(source, read=read(source.data, source.upload, timezone, mappings), whole=None)
        for key, source in state.sources.items()
    }
    return settled(State(state.workspace.model_copy(update={"timezone": timezone}), sources))


def settled(state: State) -> State:
    """Return the state in which what two uploads without an account dispute waits until it is said whose it is.

    Whatever made the state, it follows from the uploads alone.
    """
    held = {upload.id: state.sources[upload.id] for upload in state.workspace.uploads}
    whole = {key: source.whole or source.read for key, source in held.items()}
    waits = clashing([(key, whole[key], source.compared) for key, source in held.items()])
    changed = {
        key: replace(source, read=waiting(whole[key], waits[key]) if key in waits else whole[key],
                     whole=whole[key] if key in waits else None)
        for key, source in held.items()
        if (key in waits) != (source.whole is not None)
    }  # fmt: skip
    return replace(state, sources={**state.sources, **changed}) if changed else state


def effect_of(kind: str, source: Source, state: State) -> Effect:
    """Return what an upload of a state changed against its other uploads."""
    identity = source.upload.id
    mine = state.named[identity]
    own = _values(mine)
    others = list(_near((facts for key, facts in state.named.items() if key != identity), [mine]))
    if not others:
        return Effect(kind, identity, source.upload.name, source.read, own)
    known = f.touching(mine, others)
    joined = f.touching(mine, _near(state.named.values(), [mine]))
    replaced = joined.replaced
    replaced = replaced[replaced["new_source"] == identity].reset_index(drop=True)
    fresh = max(_values(joined.facts) - _values(known.facts), 0)
    repeated = max(own - fresh - len(replaced), 0)
    newer = tuple(key for key in dict.fromkeys(replaced["old_source"]) if _reaches_further(state, key, source))
    return Effect(kind, identity, source.upload.name, source.read, fresh, repeated, replaced, newer)


def _reaches_further(state: State, key: str, source: Source) -> bool:
    other = state.sources[key].read.last if key in state.sources else None
    return other is not None and source.read.last is not None and other > source.read.last


def _near(uploads: Iterable[f.Facts], brought: Sequence[f.Facts]) -> Iterator[f.Facts]:
    """Yield of each upload the frames that may share a key with one of those that are brought."""
    held = {kind: frozenset().union(*(facts.holders(kind) for facts in brought)) for kind in f.KEYS}
    for facts in uploads:
        kept = {kind: facts[kind] for kind in f.KEYS if not held[kind].isdisjoint(facts.holders(kind))}
        if kept:
            yield f.of_frames(kept)


def _values(facts: f.Facts) -> int:
    """Count the measured values that are not missing."""
    wide = sum(int(facts[kind][f.measures(facts[kind], kind)].notna().to_numpy().sum()) for kind in ("days", "posts"))
    return wide + len(facts.segments) + len(facts.periods)
