"""What became of every row of a table: read, rejected with a reason, or known to hold no data."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from smmdash.importers.reading import RawTable
from smmdash.importers.results import KNOWN, REASONS, REJECTED_SHOWN, Rejected


class Verdicts:
    """Begins with every row read; the first verdict on a row stands. Lines the reading set aside count as known."""

    def __init__(self, table: RawTable) -> None:
        self.lines = np.asarray(table.lines, dtype=np.int64)
        self.kept = np.ones(len(table), dtype=bool)
        self.rejected: list[Rejected] = []
        self.rejected_count = 0
        self.known: list[tuple[int, str]] = [(note.line, "trailer") for note in table.notes if note.key == "trailer"]
        self.known += [(note.line, "header_again") for note in table.notes if note.key == "header_repeated"]
        self.known += [(table.first_line, "blank")] * (table.set_aside - len(self.known))

    def reject(self, rows: np.ndarray, reason: str, **values: Any) -> None:
        """Reject the rows of a mask that are still open."""
        if reason not in REASONS:
            raise KeyError(reason)
        fresh = self._close(rows)
        self.rejected_count += len(fresh)
        room = max(REJECTED_SHOWN - len(self.rejected), 0)
        self.rejected += [Rejected(int(line), reason, values) for line in self.lines[fresh[:room]]]

    def recognise(self, rows: np.ndarray, reason: str) -> np.ndarray:
        """Set the open rows of a mask aside as lines without data; return their positions."""
        if reason not in KNOWN:
            raise KeyError(reason)
        fresh = self._close(rows)
        self.known += [(int(line), reason) for line in self.lines[fresh]]
        return fresh

    def _close(self, rows: np.ndarray) -> np.ndarray:
        fresh = np.flatnonzero(rows & self.kept)
        self.kept[fresh] = False
        return fresh

    @property
    def read_count(self) -> int:
        """How many rows are read."""
        return int(self.kept.sum())

    def listed(self) -> tuple[Rejected, ...]:
        """Return the rejected rows by line."""
        return tuple(sorted(self.rejected, key=lambda row: row.line))


def bounded(items: Iterable[int], most: int = 10) -> list[int]:
    """Return the first few line numbers for a sentence."""
    return [int(item) for item, _ in zip(items, range(most), strict=False)]
