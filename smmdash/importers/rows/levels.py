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
    """Return each row's names, the outermost first; an outer name that is written once counts for the rows below it."""
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

    A row is above another where it names less and nothing else, whatever the order of the columns. ``figures`` are the
    rows' visits, NaN where missing, ``total`` the file's own total or NaN. Either the rows that have rows below them
    are left out or, where those below are incomplete, the rows below; none where the sums do not show it.
    """
    nothing = np.zeros(len(names), dtype=bool)
    counted = np.nan_to_num(figures)
    rows: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for at, row in enumerate(names):
        rows[tuple(place for place, name in enumerate(row) if name)].append(at)
    outer, inner = nothing.copy(), nothing.copy()
    below: dict[int, set[int]] = defaultdict(set)
    for coarse, above in rows.items():
        if not coarse:
            continue
        by_name: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at in above:
            by_name[tuple(names[at][place] for place in coarse)].append(at)
        for fine in (fine for fine in rows if set(coarse) < set(fine)):
            for at in rows[fine]:
                for parent in by_name.get(tuple(names[at][place] for place in coarse), ()):
                    outer[parent] = inner[at] = True
                    below[parent].add(at)
    if not outer.any():
        return nothing
    if not np.isnan(total):
        ways = {"inner": ~outer, "all": ~nothing, "top": ~inner}
        off = {way: abs(counted[kept].sum() - total) for way, kept in ways.items()}
        best = min(off, key=lambda way: off[way])
        if off[best] <= _NEAR * max(abs(total), 1):
            return ~ways[best]
    over = np.array([held - sum(counted[at] for at in below[parent] if not outer[at])
                     for parent, held in ((at, counted[at]) for at in map(int, np.flatnonzero(outer)))])  # fmt: skip
    if (np.abs(over) <= _NEAR * np.maximum(counted[outer], 1)).all():
        return outer
    if (over >= 0).all():  # the rows below do not hold all of it
        return inner
    return nothing
