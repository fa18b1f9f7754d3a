"""Reports in the form of a tree: rows that hold the same visits once more on another level are counted once.

Yandex Metrica writes a column per level (source, source in detail, type of site). Such a file has either only the
innermost rows, or also the rows above them, which are their sums.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from smmdash.importers.columns import Work

_NEAR = 0.01
"""Sums this near to the file's own total are believed to be it; of several the nearest."""


def total_rows(work: Work) -> np.ndarray:
    """Tell which rows are the file's own totals: a day, a name or the mark beside the row says so, and no day is named.

    Google Analytics writes ``Grand total`` into a last column of its own.
    """
    days = [at for role in ("date", "nth_day", "hour_stamp") for at in work.match.all_at(role)]
    labels = [at for role in ("channel", "breakdown", "label") for at in work.match.all_at(role)]
    said = np.zeros(len(work), dtype=bool)
    for at in (*days, *labels):
        said |= work.is_total(at)
    for at in days:
        said &= work.empty(at) | work.is_total(at)
    return said


def filled_down(work: Work, labels: Sequence[int]) -> list[tuple[str, ...]]:
    """Return each row's names on all levels; an outer name that is written once counts for the rows below it."""
    rows = list(zip(*(work.trimmed(at).to_pylist() for at in labels), strict=True))
    found: list[tuple[str, ...]] = []
    above: tuple[str, ...] = ("",) * len(labels)
    for row, kept in zip(rows, work.verdicts.kept, strict=True):
        first = next((place for place, name in enumerate(row) if name), len(row))
        whole = (*above[:first], *row[first:]) if first < len(row) else row
        found.append(whole)
        if kept:
            above = whole
    return found


def other_levels(names: Sequence[tuple[str, ...]], figures: np.ndarray, total: float) -> np.ndarray:
    """Tell which rows repeat on another level what the counted rows hold.

    ``figures`` are the rows' visits, NaT-free and NaN where missing, ``total`` the file's own total or NaN. Either the
    rows with rows below them are left out, or, where those below are incomplete, the rows below; none where the sums
    do not show that one level repeats the other.
    """
    depth = np.array([_depth(row) for row in names], dtype=int)
    nothing = np.zeros(len(names), dtype=bool)
    if not len(names) or depth.max() < 2 or depth.min() == depth.max():
        return nothing
    below: dict[tuple[str, ...], float] = defaultdict(float)
    prefixes = {row[:level] for row, own in zip(names, depth, strict=True) for level in range(1, own)}
    outer = np.array([own > 0 and row[:own] in prefixes for row, own in zip(names, depth, strict=True)], dtype=bool)
    if not outer.any():
        return nothing
    counted = np.nan_to_num(figures)
    for row, own, value in zip(names, depth, np.where(outer, 0.0, counted), strict=True):
        for level in range(1, own):
            below[row[:level]] += value
    roots = {row[:1] for row, own in zip(names, depth, strict=True) if own == 1}
    top = np.array([own == 1 or row[:1] not in roots for row, own in zip(names, depth, strict=True)], dtype=bool)
    if not np.isnan(total):
        ways = {"inner": ~outer, "all": ~nothing, "top": top}
        off = {way: abs(counted[kept].sum() - total) for way, kept in ways.items()}
        best = min(off, key=lambda way: off[way])
        if off[best] <= _NEAR * max(abs(total), 1):
            return ~ways[best]
    over = np.array([counted[at] - below[names[at][: depth[at]]] for at in map(int, np.flatnonzero(outer))])
    held = counted[outer]
    if (np.abs(over) <= _NEAR * np.maximum(held, 1)).all():
        return outer
    if (over >= 0).all():  # the rows below do not hold all of it
        return ~top
    return nothing


def _depth(row: tuple[str, ...]) -> int:
    return max((place + 1 for place, name in enumerate(row) if name), default=0)
