"""What a table came to: its summary for people and its rows of facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from smmdash import facts
from smmdash.importers.columns import Figures, Work
from smmdash.importers.results import MeasureSummary, Question, TableRead
from smmdash.importers.rows.verdicts import Verdicts
from smmdash.metrics import MEASURES


@dataclass(frozen=True)
class Outcome:
    """A table's summary, its rows of facts by kind of frame, what a person is asked, what became of each row."""

    read: TableRead
    frames: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    verdicts: Verdicts | None = None
    guests: frozenset[tuple[str, str]] = frozenset()
    """Network and account of those whose posts are here as guests of the table's own account."""

    @property
    def withheld(self) -> "Outcome":
        """The same outcome without facts, for as long as a question that decides them is open."""
        return replace(self, frames={})


def summary(values: np.ndarray, dates: np.ndarray | None = None, *, stock: bool = False) -> MeasureSummary:
    """Summarise one measure's cells; ``dates`` (datetime64) say which cell is the latest.

    The sum of a stock over time means nothing, so it is None.
    """
    known = ~np.isnan(values)
    count = int(known.sum())
    if not count:
        return MeasureSummary(None, None, 0, len(values))
    figures = values[known]
    last = None
    if dates is not None:
        days = dates[known]
        dated = ~np.isnat(days)
        if dated.any():
            last = float(figures[dated][np.argmax(days[dated])])
    return MeasureSummary(None if stock else _neat(figures.sum()), last, count, int(len(values) - count))


def _neat(value: float) -> float:
    return round(float(value), 6)


def summaries(
    found: Mapping[str, Figures], kept: np.ndarray, dates: np.ndarray | None = None
) -> dict[str, MeasureSummary]:
    """Summarise every measure of the catalogue over the kept rows."""
    return {
        key: summary(figures.values[kept], None if dates is None else dates[kept], stock=MEASURES[key].kind == "stock")
        for key, figures in found.items()
        if key in MEASURES
    }


def reject_unreadable(work: Work, found: Mapping[str, Figures]) -> None:
    """Reject rows with no figure although something is written where figures belong; name the other bad cells.

    A row that ends before its first figure is none either: a remark of whoever made the file, or a download cut off.
    """
    if not found or not len(work):
        return
    something = np.zeros(len(work), dtype=bool)
    nothing = np.ones(len(work), dtype=bool)
    for figures in found.values():
        something |= figures.rejected
        nothing &= np.isnan(figures.values)
    undecided = any(question.key == "decimal" for question in work.questions)
    work.verdicts.reject(something & nothing, "figures_undecided" if undecided else "figures_unreadable")
    short = [note.line for note in work.raw.notes if note.key == "row_short"]
    work.verdicts.reject(nothing & np.isin(work.verdicts.lines, short), "no_figures")
    for figures in found.values():
        work.say_unreadable(figures)


def table_read(
    work: Work,
    kind: str,
    *,
    account: str = "",
    dates: np.ndarray | None = None,
    measures: Mapping[str, MeasureSummary] | None = None,
) -> TableRead:
    """Return the summary of a table; ``dates`` are those of the rows read."""
    first = last = None
    if dates is not None:
        known = dates[~np.isnat(dates)]
        if len(known):
            first = known.min().astype("datetime64[D]").item()
            last = known.max().astype("datetime64[D]").item()
    return TableRead(
        kind=kind,  # type: ignore[arg-type]
        format=work.match.format.key,
        network=work.network,
        account=account,
        first=first,
        last=last,
        rows_read=work.verdicts.read_count,
        rows_rejected=work.verdicts.rejected_count,
        rows_known=tuple(sorted(work.verdicts.known)),
        rejected=work.verdicts.listed(),
        measures=measures or {},
        unused=tuple(work.unused),
        sheet=work.raw.sheet or work.raw.member,
        title=work.raw.title.splitlines()[-1] if work.raw.title and not work.raw.title.startswith("#") else "",
        notes=tuple(work.notes),
        around=work.raw.around,
    )


def accounts_named(work: Work, account: str) -> np.ndarray:
    """Return the account of each row: what its own column says, ``account`` where it says nothing."""
    at = work.match.at("account")
    if at is None:
        return np.full(len(work), account, dtype=object)
    return np.array([name or account for name in work.trimmed(at).to_pylist()], dtype=object)


def framed(kind: str, columns: Mapping[str, object]) -> pd.DataFrame:
    """Return a frame of facts out of columns; texts may be one value for all rows."""
    return facts.frame(kind, pd.DataFrame(dict(columns)))


def periods_of(
    work: Work,
    account: str,
    values: Mapping[str, float],
    start: object,
    end: object,
    line: int,
    *,
    owner: str = "own",
    currency: str = "",
) -> pd.DataFrame:
    """Return one row of periods for each figure; days that are not known are NaT."""
    known = {key: value for key, value in values.items() if not np.isnan(value)}
    return framed(
        "periods",
        {
            "network": [work.network] * len(known),
            "account": account,
            "owner": owner,
            "start": pd.to_datetime(pd.Series([start] * len(known), dtype="datetime64[s]")),
            "end": pd.to_datetime(pd.Series([end] * len(known), dtype="datetime64[s]")),
            "measure": list(known),
            "value": list(known.values()),
            "currency": [currency if key in ("spend", "revenue") else "" for key in known],
            "source": work.context.source,
            "line": line,
        },
    )
