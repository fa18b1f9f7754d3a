"""What became of every row of a table: read, rejected with a reason, or known to hold no data."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from smmdash.importers.reading import RawFile, RawTable
from smmdash.importers.results import KNOWN, REASONS, REJECTED_SHOWN, Ledger, Rejected

KNOWN_AS, READ, REPAIRED, SET_ASIDE = range(4)
"""What a row came to, the worse the higher; where two tables share a line, the line counts as the worse."""

_UNDERSTOOD = frozenset({"duplicate", "date_undecided", "figures_undecided"})
"""Reasons that say nothing against a row's cells: it repeats another, or its whole column waits for an answer."""


class Verdicts:
    """Begins with every row read; the first verdict on a row stands. Lines the reading set aside count as known."""

    def __init__(self, table: RawTable) -> None:
        self.lines = np.asarray(table.lines, dtype=np.int64)
        self.kept = np.ones(len(table), dtype=bool)
        self.rejected: list[Rejected] = []
        self.rejected_count = 0
        self.refused: list[tuple[np.ndarray, str, dict[str, Any]]] = []
        """All rejected rows: positions in the table, their reason's key and the values of its sentence."""
        self.known: list[tuple[int, str]] = list(table.aside)
        self.unread = np.zeros(len(table), dtype=bool)
        """Rows whose cells could not be made sense of, so that nobody knows what stands where."""
        self.fates = np.where(np.isin(self.lines, table.repaired), REPAIRED, READ).astype(np.int8)
        self.beside = len(table.aside) + sum(run.count for run in table.around)
        self._records = table.records

    def reject(self, rows: np.ndarray, reason: str, **values: Any) -> None:
        """Reject the rows of a mask that are still open."""
        if reason not in REASONS:
            raise KeyError(reason)
        fresh = self._close(rows, SET_ASIDE)
        self.rejected_count += len(fresh)
        self.refused.append((fresh, reason, values))
        self.unread[fresh] = reason not in _UNDERSTOOD
        room = max(REJECTED_SHOWN - len(self.rejected), 0)
        self.rejected += [Rejected(int(line), reason, values) for line in self.lines[fresh[:room]]]

    def recognise(self, rows: np.ndarray, reason: str) -> np.ndarray:
        """Set the open rows of a mask aside as lines without data; return their positions."""
        if reason not in KNOWN:
            raise KeyError(reason)
        fresh = self._close(rows, KNOWN_AS)
        self.known += [(int(line), reason) for line in self.lines[fresh]]
        return fresh

    def _close(self, rows: np.ndarray, fate: int) -> np.ndarray:
        fresh = np.flatnonzero(rows & self.kept)
        self.kept[fresh] = False
        self.fates[fresh] = fate
        return fresh

    @property
    def read_count(self) -> int:
        """How many rows are read."""
        return int(self.kept.sum())

    @property
    def ledger(self) -> Ledger:
        """Every record of the table and what it came to."""
        return counted(self.fates, self.beside, self._records)

    def listed(self) -> tuple[Rejected, ...]:
        """Return the rejected rows by line."""
        return tuple(sorted(self.rejected, key=lambda row: row.line))


def counted(fates: np.ndarray, beside: int, records: int) -> Ledger:
    """Return the ledger of rows with these fates and of so many known records beside them."""
    known, read, repaired, aside = (int(count) for count in np.bincount(fates, minlength=4))
    return Ledger(records=records, read=read, repaired=repaired, set_aside=aside, known=known + beside)


def ledger_of(file: RawFile, made: Sequence[Verdicts]) -> Ledger:
    """Return the ledger of a file by what became of each of its tables; its records are those counted in its bytes."""
    tables: list[list[Verdicts]] = []
    for table, verdicts in zip(file.tables, made, strict=True):
        if table.part:
            tables[-1].append(verdicts)
        else:
            tables.append([verdicts])
    return replace(sum((_together(parts) for parts in tables), Ledger()), records=file.records)


def _together(parts: Sequence[Verdicts]) -> Ledger:
    """Return the ledger of tables side by side, each of their common lines counted once."""
    if len(parts) == 1:
        return parts[0].ledger
    lines, at = np.unique(np.concatenate([part.lines for part in parts]), return_inverse=True)
    fates = np.zeros(len(lines), dtype=np.int8)
    np.maximum.at(fates, at, np.concatenate([part.fates for part in parts]))
    return counted(fates, parts[0].beside, len(lines) + parts[0].beside)


def bounded(items: Iterable[int], most: int = 10) -> list[int]:
    """Return the first few line numbers for a sentence."""
    return [int(item) for item, _ in zip(items, range(most), strict=False)]
