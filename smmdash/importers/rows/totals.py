"""Totals that a person or a spreadsheet program wrote among the rows of any export: known as such, never counted."""

from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from smmdash.importers.columns import Figures, Work
from smmdash.importers.headers import folded
from smmdash.metrics import MEASURES

_ENDS = 50
"""Look for means among so many rows at either end of a table."""
_NEAR = 1e-6
_CENT = 0.01
"""A total is written with fewer decimals than its rows."""
_MEANS = frozenset({
    "average", "averages", "avg", "mean", "median", "min", "max", "minimum", "maximum", "среднее", "среднее значение",
    "в среднем", "медиана", "мин", "макс", "минимум", "максимум", "vidēji", "vidējais", "vidējā vērtība", "mediāna",
    "durchschnitt", "mittelwert", "moyenne", "promedio", "média",
})  # fmt: skip
"""What people call the other rows that they let a spreadsheet program compute."""
_DESCRIBING = ("id", "url", "date", "text", "title", "type", "account", "account_name", "campaign", "segment", "label")


def set_written_totals_aside(work: Work, found: Mapping[str, Figures], undated: np.ndarray) -> None:
    """Set those of the ``undated`` rows aside whose figures are the sums of other rows, whatever they are named.

    A row without a name counts as well: Excel's AutoSum leaves the first cell empty. Of means only the name tells.
    """
    open_ = undated & work.verdicts.kept
    if open_.any():
        work.verdicts.recognise(sums_of_others(found, open_, said_total(work)), "total")
        work.verdicts.recognise(open_ & (_names(work) < 2) & _said_mean(work), "total")


def said_total(work: Work) -> np.ndarray:
    """Tell which rows a name, a day or the first cell calls a total."""
    said = np.zeros(len(work), dtype=bool)
    for at in _places(work):
        said |= work.is_total(at)
    return said


def _places(work: Work) -> list[int]:
    return list(dict.fromkeys([0, *(at for role in _DESCRIBING for at in work.match.all_at(role))]))


def _said_mean(work: Work) -> np.ndarray:
    said = np.zeros(len(work), dtype=bool)
    ends = np.unique(np.clip(np.r_[:_ENDS, len(work) - _ENDS : len(work)], 0, len(work) - 1))
    for at in _places(work):
        cells = work.trimmed(at).take(pa.array(ends)).to_pylist()
        said[ends] |= [folded(cell[:24]).rstrip(":. ") in _MEANS for cell in cells]
    return said


def scarcely_named(work: Work) -> np.ndarray:
    """Tell which rows have no more than a label beside their figures, where most rows have several names."""
    names = _names(work)
    return names <= min(1, float(np.median(names)) - 1) if len(work) else names.astype(bool)


def _names(work: Work) -> np.ndarray:
    """How many cells of each row are written in columns of no measure."""
    columns = work.match.columns
    filled = np.zeros(len(work), dtype=int)
    for at, header in enumerate(work.raw.header):
        if not header.strip():
            continue  # numbers of rows, or notes
        if at not in columns or columns[at][0].role not in ("measure", "value", "share", "goal"):
            filled += ~work.empty(at)
    return filled


def sums_of_others(found: Mapping[str, Figures], open_: np.ndarray, named: np.ndarray) -> np.ndarray:
    """Tell which of the ``open_`` rows are the sums of all rows above, of those since the last total, or below.

    Every flow has to be the sum; figures of unique people, levels and rates may be anything, for a person may have
    left them out or taken their mean. Where the file has no flow, any other figure has to be the sum. A single row
    has a sum only where the row is ``named`` a total.
    """
    kinds = {key: MEASURES[key].kind for key in found if key in MEASURES}
    flows = [found[key].values for key, kind in kinds.items() if kind == "flow"]
    others = [found[key].values for key, kind in kinds.items() if kind in ("unique", "stock")]
    totals = np.zeros(len(open_), dtype=bool)
    columns = [values for values in flows if (~np.isnan(values[open_])).any()] or others
    if not columns:
        return totals
    every = columns is not others
    figures = np.nan_to_num(np.array(columns))
    written = ~np.isnan(np.array(columns))
    added = np.concatenate([np.zeros((len(columns), 1)), figures.cumsum(axis=1)], axis=1)
    counted = np.concatenate([np.zeros((len(columns), 1)), written.cumsum(axis=1)], axis=1)
    gone, gone_count = np.zeros(len(columns)), np.zeros(len(columns))
    since = 0
    for place in map(int, np.flatnonzero(open_)):
        has = written[:, place]
        value = figures[:, place]
        for total, count in (
            (added[:, place] - gone, counted[:, place] - gone_count),
            (added[:, place] - added[:, since], counted[:, place] - counted[:, since]),
            (added[:, -1] - added[:, place + 1], counted[:, -1] - counted[:, place + 1]),
        ):
            near = np.abs(value - total) <= np.maximum(_CENT, _NEAR * np.abs(total))
            proof = has & near & (value != 0) & (count > (0 if named[place] else 1))
            if proof.any() and (not every or near[has].all()):
                totals[place] = True
                gone, gone_count, since = gone + value, gone_count + has, place + 1
                break
    return totals
