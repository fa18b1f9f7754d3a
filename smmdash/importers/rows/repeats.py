"""Rows that repeat others: the same figures once more, or parts of a day that must not pass for it."""

import numpy as np
import pandas as pd
import pyarrow as pa

from smmdash.importers.columns import Work
from smmdash.importers.headers import shown
from smmdash.importers.reading.numbers import read_numbers

_SAMPLE = 200


_FIGURES = ("measure", "value", "share", "goal", "known")
_DAYS = ("date", "nth_day", "hour_stamp", "start", "end", "span")


def reject_earlier_downloads(work: Work) -> None:
    """Reject the rows that a later part of the file has once more, where several downloads follow each other.

    Parts begin where the header is repeated. Rows are the same where all but their figures is, and where the table
    names no day, where all is: then a later part may be another period. Only for tables whose rows are added up; in
    others the key of a day or post tells.
    """
    again = sorted(note.line for note in work.raw.notes if note.key == "header_repeated")
    if not again or not len(work):
        return
    columns = {at: column.role for at, (column, _) in work.match.columns.items()}
    dated = any(role in _DAYS for role in columns.values())
    naming = [at for at in range(len(work.raw.header)) if not (dated and columns.get(at) in _FIGURES)]
    kept = np.flatnonzero(work.verdicts.kept)
    cells = {at: work.trimmed(at).take(pa.array(kept)).to_pandas() for at in naming}
    rows_of = pd.DataFrame(cells).groupby(naming, sort=False).ngroup()
    part = pd.Series(np.searchsorted(again, work.verdicts.lines[kept]))
    rows = np.zeros(len(work), dtype=bool)
    rows[kept[(part < part.groupby(rows_of).transform("max")).to_numpy()]] = True
    work.verdicts.reject(rows, "duplicate")


def reject_repeats(work: Work, dates: np.ndarray, accounts: np.ndarray) -> None:
    """Reject all but the last row of a day, of a network and an account.

    Where a column that smmdash does not know tells the rows of a day apart (a country, a source), each is only a part
    of the day: then none of them is taken for the day's figure.
    """
    kept = np.flatnonzero(work.verdicts.kept)
    if len(np.unique(dates[kept])) == len(kept):
        return
    names = work.networks(work.verdicts.kept).to_numpy()
    rows_of = pd.DataFrame({"date": dates[kept], "network": names, "account": accounts[kept]})
    repeated = rows_of.duplicated(keep="last").to_numpy()
    if not repeated.any():
        return
    header = _telling_apart(work, rows_of, int(repeated.sum()))
    rows = np.zeros(len(work), dtype=bool)
    if header:
        rows[kept[rows_of.duplicated(keep=False).to_numpy()]] = True
        work.verdicts.reject(rows, "part_of_day", header=header)
    else:
        rows[kept[repeated]] = True
        work.verdicts.reject(rows, "duplicate")


def _telling_apart(work: Work, rows_of: pd.DataFrame, repeated: int) -> str:
    """Return the header of a column of texts, unknown to the format, by which most repeated rows differ."""
    kept = pa.array(work.verdicts.kept)
    for at, header in enumerate(work.raw.header):
        if at in work.match.columns or not header.strip():
            continue
        cells = work.trimmed(at).filter(kept)
        if read_numbers(cells.slice(0, _SAMPLE)).rejected.mean() < 0.5:
            continue
        if rows_of.assign(cell=cells.to_pandas()).duplicated().sum() < 0.5 * repeated:
            return shown(header)
    return ""
