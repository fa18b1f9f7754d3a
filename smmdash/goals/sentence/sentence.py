"""The sentence under reading: what every word may mean, and what is understood already."""

import re
from collections.abc import Iterable
from typing import Any

from smmdash.goals.sentence.corrections import without_corrected
from smmdash.goals.sentence.letters import folded
from smmdash.goals.sentence.meaning import Piece
from smmdash.goals.sentence.numerals import number_at
from smmdash.goals.sentence.tokens import tokens
from smmdash.goals.sentence.vocabulary import VOCABULARY

MOST = 2_000
"""So many characters of a sentence are read; what follows is left unread."""

Found = tuple[int, Any]
"""Where a phrase ends (or begins, looking back) and what it means."""


class Sentence:
    """A text cut into tokens. ``free`` tells of each token whether it still waits to be understood."""

    def __init__(self, text: str) -> None:
        self.original = text
        self.folded, self._places = folded(text[:MOST])
        self.tokens = without_corrected(tokens(self.folded))
        self.free = [token.kind != "opaque" for token in self.tokens]
        self.pieces: list[Piece] = []
        self.past: set[int] = set()
        self._from: list[dict[str, list[Found]]] = [{} for _ in self.tokens]
        self._to: list[dict[str, list[Found]]] = [{} for _ in range(len(self.tokens) + 1)]
        for at in reversed(range(len(self.tokens))):
            self._read(at)
        self.kinds = frozenset(kind for readings in self._from for kind in readings)
        for readings in self._from:
            for found in readings.values():
                found.sort(key=lambda one: -one[0])
        for readings in self._to:
            for found in readings.values():
                found.sort(key=lambda one: one[0])

    def __len__(self) -> int:
        return len(self.tokens)

    def _read(self, at: int) -> None:
        token = self.tokens[at]
        if token.kind == "opaque":
            return
        for kind, value, end in VOCABULARY.find(self.tokens, at):
            self._learn(kind, at, end, value)
        number = number_at(self.tokens, at)
        if number is not None:
            value, end, letter = number
            self._learn("NUM", at, end, (value, letter))
        if token.kind == "ordinal":
            day = int(re.match(r"\d+", token.text)[0])  # type: ignore[index]
            self._learn("ORD", at, at + 1, day)
            if 1 <= day <= 31:
                self._learn("DAY", at, at + 1, day)
                self._learn("NTH", at, at + 1, day)
        if token.kind == "number" and token.text.isdigit():
            self._read_calendar(at, token.text)

    def _read_calendar(self, at: int, digits: str) -> None:
        stop = self.text(at + 1) == "." and self.tokens[at + 1].glued
        if 1 <= int(digits[:9]) <= 31 and len(digits) <= 2:
            self._learn("DAY", at, at + 1, int(digits))
            if stop:
                self._learn("DAY", at, at + 2, int(digits))
                self._learn("ORD", at, at + 2, int(digits))
        if len(digits) == 4 and digits[:2] in ("19", "20", "21"):
            said = {
                end for place in ((at + 1, at + 2) if stop else (at + 1,)) for end, _ in self.read("YEAR_WORD", place)
            }
            for end in {at + 1} | said:
                self._learn("YEAR", at, end, int(digits))
                if end > at + 1:
                    self._learn("YEAR_SAID", at, end, int(digits))

    def _learn(self, kind: str, start: int, end: int, value: Any) -> None:
        self._from[start].setdefault(kind, []).append((end, value))
        self._to[end].setdefault(kind, []).append((start, value))

    def text(self, at: int) -> str:
        """Return the folded token, or nothing past the ends."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def read(self, kind: str, at: int) -> list[Found]:
        """Return end and value of each phrase of a class that begins at a token, the longest first."""
        return self._from[at].get(kind, []) if 0 <= at < len(self.tokens) else []

    def back(self, kind: str, end: int) -> list[Found]:
        """Return start and value of each phrase of a class that ends before the token ``end``, the longest first."""
        return self._to[end].get(kind, []) if 0 <= end <= len(self.tokens) else []

    def classes(self, at: int) -> Iterable[str]:
        """Return the classes of the phrases that begin at a token."""
        return self._from[at]

    def known(self, at: int) -> bool:
        """Tell whether any class knows a phrase that begins at the token."""
        return 0 <= at < len(self.tokens) and bool(self._from[at])

    def has(self, kind: str, *values: Any) -> bool:
        """Tell whether a phrase of a class (and of one of the values) stands anywhere."""
        if kind not in self.kinds:
            return False
        return any(not values or value in values for found in self._from for _, value in found.get(kind, ()))

    def all(self, kind: str) -> list[tuple[int, int, Any]]:
        """Return start, end and value of the phrases of a class over free tokens; the longest at each place."""
        made: list[tuple[int, int, Any]] = []
        if kind not in self.kinds:
            return made
        last = 0
        for at in range(len(self.tokens)):
            for end, value in self.read(kind, at):
                if at >= last and self.is_free(at, end):
                    made.append((at, end, value))
                    last = end
                    break
        return made

    def is_free(self, start: int, end: int) -> bool:
        """Tell whether nothing from token ``start`` to ``end`` is understood yet."""
        return all(self.free[start:end])

    def hide(self, start: int, end: int) -> None:
        """Keep tokens from being read again."""
        self.free[start:end] = [False] * (end - start)

    def take(self, start: int, end: int, facet: str, value: str, *, hide: bool = True) -> None:
        """Remember what the tokens from ``start`` to ``end`` were taken for."""
        while start < end and self.tokens[start].text in (",", ".", ";", "("):
            start += 1
        while (start < end and self.tokens[end - 1].text in (",", ";", ")", "(")) or self.ends_in_stop(start, end):
            end -= 1
        if start >= end:
            return
        first, last = self.place(start, end)
        self.pieces.append(Piece(first, last, facet, value))
        if hide:
            self.hide(start, end)

    def ends_in_stop(self, start: int, end: int) -> bool:
        """Tell whether the tokens end in the full stop of the sentence itself."""
        return end - start > 1 and end == len(self.tokens) and self.tokens[end - 1].text == "."

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the places in the original text of the tokens from ``start`` to ``end``."""
        return self._places[self.tokens[start].start], self._places[self.tokens[end - 1].end - 1] + 1

    def written(self, start: int, end: int) -> str:
        """Return what the person wrote at the tokens from ``start`` to ``end``."""
        first, last = self.place(start, end)
        return self.original[first:last]

    def is_capital(self, at: int) -> bool:
        """Tell whether the person wrote the word with a capital letter."""
        return self.tokens[at].kind == "word" and self.original[self._places[self.tokens[at].start]].isupper()
