"""Reports in the form of a tree: rows that hold the same visits once more on another level are counted once.

Yandex Metrica writes a column per level (source, source in detail, type of site). Such a file has either only the
innermost rows, or also the rows above them, which are their sums.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from smmdash.importers.columns import Work
from smmdash.metrics import MEASURES

LEVEL = re.compile(r",\s*(?:ур\.|level)\s*(\d+)\s*$", re.I)
"""How a header says which level of a tree it names."""

_MOST_LEVELS = 24
_NEAR = 0.01
"""Sums this near to the file's own total are believed to be it; of several the nearest."""


def total_rows(work: Work) -> np.ndarray:
    """Tell which rows are the file's own totals: a day, a name or the mark beside the row says so, and no day is named.

    Google Analytics writes ``Grand total`` into a last column of its own.
    """
    days = [at for role in ("date", "nth_day", "hour_stamp") for at in work.match.all_at(role)]
    labels = [at for role in ("channel", "breakdown", "label") for at in work.match.all_at(role)]
    labels += [at for at, header in enumerate(work.raw.header) if not header.strip()]
    said = np.zeros(len(work), dtype=bool)
    for at in (*days, *labels):
        said |= work.is_total(at)
    for at in days:
        said &= work.empty(at) | work.is_total(at)
    return said


def divisions(work: Work) -> list[int]:
    """The columns that divide the visits, the outermost first: the channel, then as declared, then by level."""
    places = [at for role in ("channel", "breakdown") for at in work.match.all_at(role)]
    stems = [LEVEL.sub("", work.raw.header[at]) for at in places]
    level = {at: int(found[1]) if (found := LEVEL.search(work.raw.header[at])) else 99 for at in places}
    return sorted(places, key=lambda at: (stems.index(LEVEL.sub("", work.raw.header[at])), level[at]))


def set_levels_aside(work: Work) -> None:
    """Set the rows aside that repeat others on another level, and complete names that are written once."""
    places = divisions(work)
    found = work.measures()
    flows = [figures for key, figures in found.items() if key in MEASURES and MEASURES[key].kind == "flow"]
    day = work.match.at("date")
    if len(places) + (day is not None) < 2 or not flows:
        return
    totals = total_rows(work)
    weight = found.get("sessions", flows[0]).values
    total = float(weight[totals][0]) if totals.any() else np.nan
    open_ = np.flatnonzero(~totals)
    names = filled_down(work, places)
    for place, at in enumerate(places):
        work.cells[at] = pa.array([row[place] for row in names], pa.string())
    if day is not None:
        names = [(*row, date) for row, date in zip(names, work.trimmed(day).to_pylist(), strict=True)]
    again = np.zeros(len(work), dtype=bool)
    again[open_] = other_levels([names[at] for at in open_], weight[open_], total)
    found_again = work.verdicts.recognise(again, "other_level")
    if len(found_again):
        work.note("levels_apart", int(work.verdicts.lines[found_again[0]]), count=len(found_again))


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
    if len(rows) > _MOST_LEVELS:
        return nothing
    outer, inner = nothing.copy(), nothing.copy()
    pairs = [(coarse, fine) for coarse in rows for fine in rows if coarse and set(coarse) < set(fine)]
    for coarse, fine in pairs:
        above = {_named(names[at], coarse) for at in rows[coarse]}
        under = {_named(names[at], coarse) for at in rows[fine]}
        outer[[at for at in rows[coarse] if _named(names[at], coarse) in under]] = True
        inner[[at for at in rows[fine] if _named(names[at], coarse) in above]] = True
    if not outer.any():
        return nothing
    if not np.isnan(total):
        ways = {"inner": ~outer, "all": ~nothing, "top": ~inner}
        off = {way: abs(counted[kept].sum() - total) for way, kept in ways.items()}
        best = min(off, key=lambda way: off[way])
        if off[best] <= _NEAR * max(abs(total), 1):
            return ~ways[best]
    held: dict[tuple[int, ...], dict[tuple[str, ...], float]] = defaultdict(lambda: defaultdict(float))
    rest: dict[tuple[int, ...], dict[tuple[str, ...], float]] = defaultdict(lambda: defaultdict(float))
    for coarse in {coarse for coarse, _ in pairs}:
        for at in (at for at in rows[coarse] if outer[at]):
            held[coarse][_named(names[at], coarse)] += counted[at]
    for coarse, fine in pairs:
        for at in (at for at in rows[fine] if not outer[at]):
            rest[coarse][_named(names[at], coarse)] += counted[at]
    whole = np.array([value for coarse in held for value in held[coarse].values()])
    over = whole - np.array([rest[coarse][name] for coarse in held for name in held[coarse]])
    if (np.abs(over) <= _NEAR * np.maximum(whole, 1)).all():
        return outer
    if (over >= 0).all():  # the rows below do not hold all of it
        return inner
    return nothing


def _named(row: tuple[str, ...], places: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(row[place] for place in places)
