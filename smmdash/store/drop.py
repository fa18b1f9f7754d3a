"""Files on their way into a workspace, taken one by one, so that a person can stop in between and lose nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, Protocol

from smmdash.importers.answers import Answers
from smmdash.store.state import Effect, Read, State, add, remove


class File(Protocol):
    """A file as it was dropped."""

    name: str
    size: int

    def getvalue(self) -> bytes:
        """Return its bytes."""
        ...


@dataclass(frozen=True)
class NotRead:
    """A file that was not read: the person stopped before it, it is too large, or reading it failed by our mistake.

    ``megabytes`` is its size, ``number`` finds the mistake in the log.
    """

    name: str
    why: Literal["stopped", "too_large", "failed"]
    megabytes: int = 0
    number: str = ""


@dataclass(frozen=True)
class Drop:
    """What becomes of a drop of files: ``state`` is ``base`` with the files that are ``done``.

    ``replaces`` is the upload whose place the file takes, with its answers; what cannot be kept pushes nothing out.
    """

    base: State
    state: State
    waiting: tuple[File, ...]
    done: tuple[File, ...] = ()
    effects: tuple[Effect | NotRead, ...] = ()
    replaces: str = ""


def begin(base: State, files: Sequence[File], *, replaces: str = "") -> Drop:
    """Return a drop of which nothing is read yet."""
    return Drop(base, base, tuple(files), replaces=replaces)


def step(drop: Drop, *, now: datetime, read: Read, most_bytes: int) -> Drop:
    """Read the next file and return the drop with it done; larger ones than ``most_bytes`` are not read."""
    file = drop.waiting[0]
    if file.size > most_bytes:
        return _done(drop, drop.state, NotRead(file.name, "too_large", megabytes=round(file.size / 1_000_000)))
    given, answers = drop.state, Answers()
    if drop.replaces in given.sources:
        answers = given.sources[drop.replaces].upload.answers
        given = remove(given, drop.replaces)
    made, effect = add(given, file.getvalue(), file.name, now=now, answers=answers, read=read)
    kept = effect.kind not in ("refused", "unused")
    return _done(drop, made if kept else drop.state, effect)


def failed(drop: Drop, number: str) -> Drop:
    """Return the drop with its next file passed over, since reading it failed by our mistake."""
    return _done(drop, drop.state, NotRead(drop.waiting[0].name, "failed", number=number))


def stopped(drop: Drop) -> Drop:
    """Return the drop with what is done kept and every other file told as not read."""
    left = tuple(NotRead(file.name, "stopped") for file in drop.waiting)
    return replace(drop, waiting=(), effects=(*drop.effects, *left))


def rebased(drop: Drop, base: State, take: Callable[[Drop], Drop]) -> Drop:
    """Return the drop upon a workspace that changed in between; ``take`` takes each file that was done once more."""
    again = replace(drop, base=base, state=base, waiting=(*drop.done, *drop.waiting), done=(), effects=())
    for _ in drop.done:
        again = take(again)
    return again


def _done(drop: Drop, state: State, effect: Any) -> Drop:
    file, *rest = drop.waiting
    effects = (*drop.effects, effect)
    return replace(drop, state=state, waiting=tuple(rest), done=(*drop.done, file), effects=effects)
