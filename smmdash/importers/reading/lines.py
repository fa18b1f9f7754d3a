"""The lines of a long text, decoded a few thousand at a time."""

import io
from collections.abc import Sequence
from typing import overload

import numpy as np
import numpy.typing as npt

_WINDOW = 10_000
_CHUNK = 1 << 20


class Lines(Sequence[str]):
    """Lines of a text in UTF-8, each with its end: a line feed, a carriage return or both."""

    def __init__(self, text: bytes, start: int = 0) -> None:
        self._text = text
        self._ends = _ends(text, start)
        self._starts = np.concatenate([np.array([start], np.int64), self._ends[:-1]])
        self._first = 0
        self._known: list[str] = []

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, int):
            return self[at : at + 1][0]
        start, stop, _ = at.indices(len(self))
        if start < self._first or stop > self._first + len(self._known):
            self._first = start
            self._known = self._decoded(start, min(max(stop, start + _WINDOW), len(self)))
        return self._known[start - self._first : stop - self._first]

    def _decoded(self, start: int, stop: int) -> list[str]:
        if stop <= start:
            return []
        text = self._text[self._starts[start] : self._ends[stop - 1]].decode()
        return io.StringIO(text, newline="").readlines()


def _ends(text: bytes, start: int) -> npt.NDArray[np.int64]:
    """Return where each line ends, its line end included."""
    codes = np.frombuffer(text, np.uint8)
    found = []
    for at in range(start, len(codes), _CHUNK):
        some = codes[at : min(at + _CHUNK, len(codes))]
        here = some == 10
        if b"\r" in text[at : at + _CHUNK]:
            after = codes[at + 1 : at + 1 + len(some)]
            lone = some == 13
            lone[: len(after)] &= after != 10
            here |= lone
        found.append(np.flatnonzero(here) + (at + 1))
    ends = np.concatenate(found) if found else np.array([], np.int64)
    if len(codes) > start and (not len(ends) or ends[-1] != len(codes)):
        ends = np.append(ends, len(codes))
    return ends.astype(np.int64)
