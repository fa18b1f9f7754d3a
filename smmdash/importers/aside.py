"""The rows of an upload that are not among the facts, as they were read: for a person to look through or to mend."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from smmdash.i18n import Texts
from smmdash.importers.answers import Answers
from smmdash.importers.headers import shown
from smmdash.importers.read import read_export
from smmdash.importers.reading import RawTable
from smmdash.importers.results import Rejected
from smmdash.importers.rows.outcome import Outcome


def set_aside(
    data: bytes, name: str, *, answers: Answers | None = None, today: dt.date, timezone: str = "UTC", texts: Texts,
    **how: Any,
) -> pd.DataFrame:  # fmt: skip
    """Return every row that was set aside: file, table, line, reason in the language of ``texts``, and its cells.

    The file is read anew with the same arguments as ``read_export`` takes, so that nobody has to keep the cells. They
    stand under their own headers; tables that share a header share its column, a header that stands twice in a table
    is numbered. Columns with personal data are left out. Cells are texts as they were read: neutralise them before a
    spreadsheet sees them (``smmdash.sheet``).
    """
    found: list[tuple[RawTable, Outcome]] = []

    def look(tables: Sequence[RawTable], outcomes: Sequence[Outcome]) -> None:
        found.extend(zip(tables, outcomes, strict=True))

    read = read_export(data, name, answers=answers, today=today, timezone=timezone, look=look, **how)
    hidden = [dropped.columns for dropped in read.hidden] or [()] * len(found)
    fixed = tuple(texts(f"import-aside_{column}") for column in ("file", "table", "line", "reason"))
    parts = [
        _rows(table, outcome, places, texts, (name, _called(table, number, texts)), fixed)
        for number, ((table, outcome), places) in enumerate(zip(found, hidden, strict=True), start=1)
    ]
    parts = [part for part in parts if len(part)]
    return pd.concat(parts, ignore_index=True).fillna("") if parts else pd.DataFrame(columns=list(fixed))


def _rows(
    table: RawTable, outcome: Outcome, hidden: Sequence[int], texts: Texts, origin: tuple[str, str],
    fixed: tuple[str, ...],
) -> pd.DataFrame:  # fmt: skip
    refused = outcome.verdicts.refused if outcome.verdicts is not None else []
    if not any(len(places) for places, _, _ in refused):
        return pd.DataFrame()
    at = np.concatenate([places for places, _, _ in refused])
    why = np.repeat(
        [Rejected(0, reason, values).text(texts) for _, reason, values in refused],
        [len(places) for places, _, _ in refused],
    )
    order = np.argsort(at, kind="stable")
    at, why = at[order], why[order]
    lines = np.asarray(table.lines, dtype=np.int64)[at]
    columns: dict[str, Any] = dict(zip(fixed, (origin[0], origin[1], lines, why), strict=True))
    times: Counter[str] = Counter(fixed)
    for place, written in enumerate(table.header):
        if place in hidden:
            continue
        header = shown(written) or texts("import-aside_unnamed", number=place + 1)
        times[header] += 1
        called = header if times[header] == 1 else f"{header} ({times[header]})"
        columns[called] = table.column(place).take(pa.array(at)).to_pylist()
    return pd.DataFrame(columns)


def _called(table: RawTable, number: int, texts: Texts) -> str:
    parts = (table.member, table.sheet, table.title.splitlines()[-1] if table.title else "")
    return " · ".join(filter(None, parts)) or texts("import-aside_table_number", number=number)
