"""Small patterns over what words mean, such as ``DAY of? MONTH ,? YEAR?``.

A part in capitals is a class of the vocabulary, one in small letters a folded word or a mark; ``|`` is a choice and a
question mark at the end makes a part optional.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from smmdash.goals.sentence.sentence import Sentence

Values = dict[str, list[Any]]


@dataclass(frozen=True)
class Match:
    """Tokens ``start`` to ``end`` and the values of the classes found there, each with its own place."""

    start: int
    end: int
    values: Values
    places: dict[str, list[tuple[int, int]]]

    def value(self, kind: str) -> Any:
        """Return the first value of a class, or None."""
        return self.values.get(kind, [None])[0]


_Parts = tuple[tuple[tuple[str, ...], bool], ...]


@cache
def _parts(pattern: str) -> _Parts:
    return tuple((tuple(part.removesuffix("?").split("|")), part.endswith("?")) for part in pattern.split())


@cache
def _openings(pattern: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the classes and the words with which a pattern can begin."""
    names: list[str] = []
    for part, optional in _parts(pattern):
        names += part
        if not optional:
            break
    return frozenset(name for name in names if name.isupper()), frozenset(name for name in names if not name.isupper())


@cache
def _needs(pattern: str) -> tuple[frozenset[str], ...]:
    """Return, for every part that must be and is no mere word, the classes it may have."""
    return tuple(
        frozenset(names)
        for names, optional in _parts(pattern)
        if not optional and all(name.isupper() for name in names)
    )


def match(sentence: Sentence, pattern: str, at: int) -> Match | None:
    """Return how the free tokens from ``at`` on fit a pattern, or None; longer phrases are tried first."""
    found = _match(sentence, _parts(pattern), at)
    if found is None or found[0] == at:
        return None
    values: Values = {}
    places: dict[str, list[tuple[int, int]]] = {}
    for kind, value, start, end in found[1]:
        values.setdefault(kind, []).append(value)
        places.setdefault(kind, []).append((start, end))
    return Match(at, found[0], values, places)


def every(sentence: Sentence, pattern: str) -> list[Match]:
    """Return the matches of a pattern from left to right, none over another."""
    made: list[Match] = []
    for need in _needs(pattern):
        if need.isdisjoint(sentence.kinds):
            return made
    classes, words = _openings(pattern)
    last = 0
    for at in range(len(sentence)):
        if at < last or not sentence.free[at]:
            continue
        if sentence.text(at) in words or not classes.isdisjoint(sentence.classes(at)):
            found = match(sentence, pattern, at)
            if found is not None:
                made.append(found)
                last = found.end
    return made


_Found = tuple[tuple[str, Any, int, int], ...]


def _match(sentence: Sentence, parts: _Parts, at: int) -> tuple[int, _Found] | None:
    if not parts:
        return at, ()
    (names, optional), rest = parts[0], parts[1:]
    if at < len(sentence) and sentence.free[at]:
        for name in names:
            if not name.isupper():
                if sentence.tokens[at].text == name:
                    after = _match(sentence, rest, at + 1)
                    if after is not None:
                        return after
                continue
            for end, value in sentence.read(name, at):
                if sentence.is_free(at, end):
                    after = _match(sentence, rest, end)
                    if after is not None:
                        return after[0], ((name, value, at, end), *after[1])
    return _match(sentence, rest, at) if optional else None
