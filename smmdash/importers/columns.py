"""A table under a match: its columns as figures, days, instants and texts, each read once."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.answers import Answers
from smmdash.importers.buffers import at_most, is_trimmed
from smmdash.importers.declaration import Column
from smmdash.importers.headers import folded, own_name, shown
from smmdash.importers.neighbours import decimal_of, order_of
from smmdash.importers.personal import named_personal
from smmdash.importers.reading import Note as ReadingNote
from smmdash.importers.reading import RawTable, limits
from smmdash.importers.reading.dates import DateColumn, read_dates
from smmdash.importers.reading.durations import read_durations
from smmdash.importers.reading.numbers import read_numbers
from smmdash.importers.recognise import Match
from smmdash.importers.results import Note, Question
from smmdash.importers.rows.damage import of_dates, of_numbers
from smmdash.importers.rows.verdicts import Verdicts, bounded
from smmdash.metrics import MEASURES

OWN_MOST = 30
"""At most so many columns that are no measure are kept under their own names."""

TOTAL_WORDS = frozenset({
    "total", "totals", "grand total", "totals and averages", "total and average", "total and averages", "gesamt",
    "gesamtsumme", "insgesamt", "summe", "итого", "всего", "итого и средние", "итого и среднее", "общий итог", "kopā",
    "kopsumma", "pavisam", "kopā un vidēji", "total general", "total geral", "total général", "totaux", "totale",
    "totali", "totales", "totais", "suma", "soma", "somme", "sum", "сумма", "сума", "summa",
    "razem", "iš viso", "kokku", "усього", "итоговое значение",
})  # fmt: skip

_DURATION_UNITS = {"hours": "h", "seconds": "s", "milliseconds": "ms", "duration": "s"}
_KEPT = 1 << 24
"""A column of fewer bytes is put together once; of captions a copy at a time is enough."""
_SAMPLE = 40
_FRACTIONAL = frozenset({"watch_time_minutes", "revenue", "spend", "response_minutes", "conversions"})


@dataclass(frozen=True)
class Context:
    """What is known beside the table itself: the upload, a person's answers, the day of the upload, the zone.

    ``property`` is the site that a report names in its first lines, ``since`` and ``as_of`` are the first and last day
    of the file's tables by day of the same network, ``tables`` are all tables of the file.
    """

    source: str
    name: str
    answers: Answers
    today: dt.date
    timezone: str = "UTC"
    property: str = ""
    since: dt.date | None = None
    as_of: dt.date | None = None
    tables: tuple[RawTable, ...] = ()


class Figures(NamedTuple):
    """A column of numbers: float64 values with NaN, and which cells were missing or unreadable."""

    header: str
    values: np.ndarray
    missing: np.ndarray
    rejected: np.ndarray
    currency: str = ""
    percent: bool = False


@dataclass
class Work:
    """One table on its way to facts: what was matched, what was read, what has to be said or asked.

    ``by_row`` holds each row's network where the rows name it, empty where the name is not known, ``campaigns`` each
    row's campaign, and ``cells`` columns whose cells were completed from others.
    """

    raw: RawTable
    match: Match
    context: Context
    network: str
    notes: list[Note | ReadingNote] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)
    by_row: np.ndarray | None = None
    campaigns: np.ndarray | None = None
    cells: dict[int, pa.Array] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._whole: dict[int, pa.Array] = {}
        self._trimmed: dict[tuple[int, bool], bool] = {}
        self.verdicts = Verdicts(self.raw)
        told = {"trailer", "preamble"} if self.has("span_above") or self.has("stock_above") else {"trailer"}
        self.notes += [note for note in self.raw.notes if note.key not in told]
        self._decimal: str | None = self.context.answers.decimal or None
        self._duplicates = frozenset() if self.has("by_place") else self._same_headers()
        self._used: set[int] = set()

    def __len__(self) -> int:
        return len(self.raw)

    def note(self, key: str, line: int = 0, **values: Any) -> None:
        """Remark something about the table."""
        self.notes.append(Note(key, line, values))

    def ask(self, key: Any, options: Sequence[str] = ()) -> None:
        """Ask a person; the same question is asked once."""
        if all(question.key != key for question in self.questions):
            self.questions.append(Question(key, tuple(options)))

    def has(self, quirk: str) -> bool:
        """Tell whether the layout has a quirk."""
        return quirk in self.match.layout.quirks

    def networks(self, kept: np.ndarray) -> pd.Series:
        """Return the network of the kept rows."""
        names = self.network if self.by_row is None else self.by_row[kept]
        return pd.Series(names, index=range(int(kept.sum())), dtype="str")

    def reject_unknown_networks(self) -> None:
        """Reject the rows whose network is not known although other rows name theirs."""
        if self.by_row is not None:
            self.verdicts.reject(self.by_row == "", "network_unknown")

    # --- texts -----------------------------------------------------------------------------------------------------

    def strings(self, at: int | None) -> pa.Array:
        """Return a column as Arrow strings, empty ones where there is no such column."""
        if at is None:
            return pa.array([""] * len(self), pa.string()) if len(self) < 1_000 else pa.repeat("", len(self))
        if at in self.cells:
            return self.cells[at]
        if at in self._whole:
            return self._whole[at]
        cells = self.raw.column(at)
        whole = cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells
        if whole.nbytes < _KEPT:
            self._whole[at] = whole
        return whole

    def trimmed(self, at: int | None) -> pa.Array:
        """Return a column as Arrow strings without blanks around them."""
        cells = self.strings(at)
        if at is None:
            return cells
        column = (at, at in self.cells)
        if column not in self._trimmed:
            self._trimmed[column] = is_trimmed(cells)
        return cells if self._trimmed[column] else pc.utf8_trim_whitespace(cells)

    def empty(self, at: int | None) -> np.ndarray:
        """Tell where a column has nothing written."""
        return np.asarray(pc.equal(self.trimmed(at), ""))

    def is_total(self, at: int | None) -> np.ndarray:
        """Tell where a column says Total in one of the languages."""
        if at is None or not len(self):
            return np.zeros(len(self), dtype=bool)
        cells = self.trimmed(at)
        short = np.flatnonzero(at_most(cells, 24))
        found = np.zeros(len(self), dtype=bool)
        if len(short) > 2_000:  # a column of short texts: totals stand at its ends
            short = np.concatenate([short[:1_000], short[-1_000:]])
        texts = cells.take(pa.array(short)).to_pylist()
        found[short] = [len(text) <= 24 and folded(text).rstrip(": ") in TOTAL_WORDS for text in texts]
        return found

    # --- figures ---------------------------------------------------------------------------------------------------

    def figures(self, at: int, column: Column | None = None) -> Figures:
        """Read a column's numbers in the unit its declaration says."""
        limits.step()
        header = self.raw.header[at]
        cells = self.strings(at)
        unit = column.unit if column else ""
        if unit in _DURATION_UNITS:
            read = read_durations(cells, unit=_DURATION_UNITS[unit], decimal=self._decimal)
            self._decided(read.undecided, None)
            return Figures(header, read.values, read.missing, read.rejected)
        key = column.measure if column else ""
        whole = key in MEASURES and key not in _FRACTIONAL
        numbers = read_numbers(cells, decimal=self._decimal, whole=whole)
        self._decided(numbers.undecided, numbers.decimal)
        self.say_damage(header, of_numbers(numbers))
        values = numbers.values * 100.0 if unit == "fraction" and not numbers.percent else numbers.values
        return Figures(header, values, numbers.missing, numbers.rejected, numbers.currency or "", numbers.percent)

    def _decided(self, undecided: bool, decimal: str | None) -> None:
        if undecided:
            self.ask("decimal", (".", ","))
        elif decimal and self._decimal is None:
            self._decimal = decimal

    def measures(self) -> dict[str, Figures]:
        """Return the figures of every measure column; of several columns for one measure the first name counts.

        What a column leaves open about decimals is settled by the other columns where they show it.
        """
        found = self._measures()
        if not any(question.key == "decimal" for question in self.questions):
            return found
        self._decimal = self._decimal or decimal_of(self.context.tables)
        if self._decimal is None and self.context.answers.earlier_decimal:
            self._decimal = self.context.answers.earlier_decimal
            self.note("decimal_remembered")
        if self._decimal:
            self.questions = [question for question in self.questions if question.key != "decimal"]
            found = self._measures()
        return found

    def _measures(self) -> dict[str, Figures]:
        chosen: dict[str, list[tuple[bool, int, int]]] = {}
        for at, (column, name) in self.match.columns.items():
            if column.role == "measure" and at not in self._duplicates:
                order = (column.unit == "net", column.names.index(name), at)
                chosen.setdefault(column.measure, []).append(order)
        found: dict[str, Figures] = {}
        self._used, net = set(), False
        for key, places in chosen.items():
            for rate, _, at in sorted(places):
                figures = self.figures(at, self.match.columns[at][0])
                if figures.percent and key in MEASURES and not self.has("by_place"):
                    continue  # no measure is counted in percents: a growth of 2 % is a rate of the source
                found[key] = figures
                self._used.add(at)
                net = net or rate
                break
        if net:
            self._split_net(found)
        return found

    def _split_net(self, found: dict[str, Figures]) -> None:
        """Tell a loss from a gain where a column counts followers won less followers lost."""
        net, lost = found["followers_gained"], found.get("followers_lost")
        below = net.values < 0
        if lost is not None:
            found["followers_gained"] = net._replace(values=net.values + lost.values)
        elif below.any():
            found["followers_gained"] = net._replace(values=np.maximum(net.values, 0.0))
            found["followers_lost"] = net._replace(values=np.maximum(-net.values, 0.0))
            if all(getattr(note, "key", "") != "net_split" for note in self.notes):
                self.note("net_split", header=shown(net.header), count=int(below.sum()))

    def own_figures(self, taken: Sequence[str]) -> dict[str, Figures]:
        """Return other columns of numbers under names of their own, and list every column that is not a measure."""
        if self.has("by_place"):  # what a person left out stays out
            self.unused += [header for at, header in enumerate(self.raw.header) if at not in self.match.columns]
            return {}
        names = {*taken, *MEASURES}
        found: dict[str, Figures] = {}
        for at, header in enumerate(self.raw.header):
            column = self.match.columns.get(at, (None, None))[0]
            if at in self._used or (column is not None and column.role not in ("known", "measure", "goal")):
                continue
            self.unused.append(header)
            if at in self._duplicates or len(found) >= OWN_MOST or named_personal(header):
                continue
            if self._looks_numeric(at):
                name = own_name(header, names)
                names.add(name)
                read = read_numbers(self.strings(at), decimal=self._decimal)
                values = read.values
                if read.rejected.mean() > 0.5:
                    values = read_durations(self.strings(at)).values
                found[name] = Figures(header, values, read.missing, read.rejected)
        numeric = [header for header in self.unused if header.strip()]
        if len(numeric) > OWN_MOST:
            self.note("too_many_columns", count=len(numeric), kept=len(found))
        return found

    def _looks_numeric(self, at: int) -> bool:
        limits.step()
        cells = self.strings(at)
        head = cells.slice(0, 400).to_pylist()
        written = [cell for cell in head if cell.strip()][:_SAMPLE]
        if not written:
            return False
        read = read_numbers(written)
        if read.rejected.sum() > 0.2 * len(written):
            return bool((read_durations(written).rejected).sum() <= 0.2 * len(written))
        long = sum(len(cell) > 14 and cell.isdigit() for cell in written)  # identifiers, not amounts
        return not read.missing.all() and long == 0

    def _same_headers(self) -> frozenset[int]:
        seen: dict[str, int] = {}
        repeated: list[int] = []
        for at, header in enumerate(self.raw.header):
            name = folded(header)
            if not name:
                continue
            if name in seen:
                repeated.append(at)
                first, again = self.strings(seen[name]), self.strings(at)
                differing = int(pc.sum(pc.not_equal(first, again)).as_py() or 0) if len(self) else 0
                key = "duplicate_header_differs" if differing else "duplicate_header"
                self.note(key, header=shown(header), count=differing)
            else:
                seen[name] = at
        return frozenset(repeated)

    def say_unreadable(self, figures: Figures) -> None:
        """Name the lines on which a column of a row that is read holds no number."""
        bad = np.flatnonzero(figures.rejected & self.verdicts.kept)
        if len(bad):
            lines = self.verdicts.lines[bad]
            few = ", ".join(str(line) for line in bounded(lines))
            self.note("cells_unreadable", int(lines[0]), header=shown(figures.header), count=len(bad), lines=few)

    def say_damage(self, header: str, damage: Iterable[tuple[str, np.ndarray]]) -> None:
        """Name what a spreadsheet program did to a column, once."""
        for key, rows in damage:
            if rows.any():
                lines = self.verdicts.lines[rows]
                few = ", ".join(str(line) for line in bounded(lines))
                values = {"header": shown(header), "count": len(lines), "lines": few}
                note = Note(key, int(lines[0]), values)
                if note not in self.notes:
                    self.notes.append(note)

    # --- days and instants -----------------------------------------------------------------------------------------

    def dates(self, at: int, today: dt.date | None = None) -> DateColumn:
        """Read a column's days or instants as written; asks for the order where the column leaves it open.

        Days without a year lie at or before ``today``, the day of the upload unless the file has a day of its own.
        """
        order = self.context.answers.order or self.match.layout.order or None
        today = today or self.context.today
        cells = self.strings(at)
        read = read_dates(cells, order=order, today=today)
        if read.undecided and order is None:
            order = order_of(self.context.tables)
            earlier = self.context.answers.earlier_order
            read = read_dates(cells, order=order or earlier or None, today=today)
            if earlier and order is None and not read.undecided:
                self.note("order_remembered")
        if read.undecided:
            self.ask("order", ("dmy", "mdy"))
        self.say_damage(self.raw.header[at], of_dates(read))
        if at == self.match.at("date"):
            self.verdicts.reject(read.months, "date_month")
            self.verdicts.reject(read.swapped, "date_swapped")
        return read

    def say_years(self, days: np.ndarray) -> None:
        """Say which years days without a year were taken for."""
        good = days[~np.isnat(days)]
        if len(good):
            years = good.astype("datetime64[Y]").astype(int) + 1970
            first = "same" if years.min() == years.max() else str(years.min())
            self.note("year_inferred", first=first, last=str(years.max()))


def series(cells: pa.Array, kept: np.ndarray) -> pd.Series:
    """Return Arrow strings as a pandas column of the kept rows."""
    if not kept.all():
        cells = cells.filter(pa.array(kept))
    return pd.Series(pd.array(cells.cast(pa.large_string()), dtype="str"))


def total(values: np.ndarray) -> float | None:
    """Return the sum of the figures, None where there is none."""
    known = values[~np.isnan(values)]
    return float(known.sum()) if len(known) else None
