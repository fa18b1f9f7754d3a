"""Tables with one row per event (a deal, a contact, a ticket, a mention): rows are counted by day."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Figures, Work
from smmdash.importers.declaration import Count, Role
from smmdash.importers.headers import folded
from smmdash.importers.reading.dates import DateColumn, read_dates
from smmdash.importers.results import MeasureSummary
from smmdash.importers.rows.instants import utc
from smmdash.importers.rows.money import currencies
from smmdash.importers.rows.outcome import Outcome, framed, summary, table_read
from smmdash.metrics import MEASURES

_NOT_A_DAY = np.datetime64("NaT", "s")
_DESTROYED = r"^[+-]?\d(?:[.,]\d+)?[eE]\+?\d{1,3}$"
_OF_COMPETITORS = {"mentions": "competitor_mentions"}


@dataclass(frozen=True)
class Counted:
    """One of the layout's counts over a table: which rows it counts, on which day and with what figure each."""

    count: Count
    rows: np.ndarray
    days: np.ndarray
    values: np.ndarray


def read_events(work: Work, account: str) -> Outcome:
    """Count the rows of a table of events by day; a row that counts for nothing (an open deal) is read as well.

    Between the first and the last day of the file a day without such an event counts 0: the export lists every event.
    The figure of a duration is the mean of its day, so that a period's is total per total.
    """
    found = work.measures()
    dates = _dates(work)
    days = {role: _local_days(work, column) for role, column in dates.items()}
    counted = _counted(work, found, days)
    _reject(work, counted, dates)
    kept = work.verdicts.kept
    for figures in found.values():
        work.say_unreadable(figures)
    _say_undated(work, counted)
    money = currencies(work, found)
    rows = _by_day(work, counted, days.get("date"), money)
    work.unused += [header for at, header in enumerate(work.raw.header) if header.strip() and _unused(work, at)]
    if work.network == "mentions":
        work.ask("owner", ("own", "competitor"))
        if work.context.answers.owner == "competitor":
            own = [key for key in map(str, rows.columns) if key in MEASURES and key not in _OF_COMPETITORS]
            rows = rows.drop(columns=own).rename(columns=_OF_COMPETITORS)
    account = account or work.match.format.platform
    if not len(rows) and kept.any() and not work.questions:
        work.note("nothing_counted", work.raw.first_line, count=int(kept.sum()))
    if len(rows):
        work.note("events_counted", rows=int(kept.sum()), days=rows["date"].nunique())
    every = rows["date"].to_numpy()
    read = table_read(work, "days", account=account, dates=every, measures=_summaries(rows))
    identity = {"network": work.network, "account": account, "source": work.context.source}
    return Outcome(read, {"days": framed("days", {**rows, **identity})}, tuple(work.questions))


def _dates(work: Work) -> dict[str, DateColumn]:
    """Read the columns of days; what one leaves open about day and month another one settles."""
    places = {role: at for role in ("date", "closed") if (at := work.match.at(role)) is not None}
    order = work.context.answers.order or work.match.layout.order or None

    def read(at: int, given: str | None) -> DateColumn:
        return read_dates(work.strings(at), order=given, today=work.context.today)

    made = {role: read(at, order) for role, at in places.items()}
    settled = next((column.order for column in made.values() if column.order in ("dmy", "mdy")), None)
    for role, column in made.items():
        if column.undecided and settled:
            made[role] = read(places[role], settled)
        if made[role].undecided:
            work.ask("order", ("dmy", "mdy"))
        if made[role].yearless:
            work.say_years(made[role].values)
    return made


def _local_days(work: Work, column: DateColumn) -> np.ndarray:
    """Return each row's day where the marketer is; a time without a zone is in the source's, else as written."""
    values = column.values.astype("datetime64[s]").copy()
    here = work.context.timezone
    zone = work.match.layout.zone
    for rows, source in ((column.zoned, "UTC"), (~column.zoned, zone if column.has_time else "")):
        if source and rows.any():
            values[rows] = utc(values[rows], source).tz_convert(here).tz_localize(None).to_numpy()
    return values.astype("datetime64[D]").astype("datetime64[s]")


def _counted(work: Work, found: dict[str, Figures], days: dict[str, np.ndarray]) -> list[Counted]:
    apart = _says(work, "status", work.match.layout.apart)
    made = []
    for count in work.match.layout.counts:
        if count.day not in days or (count.of and count.of not in found):
            continue
        roles = [role for role in count.where if work.match.at(role) is not None]
        if count.where and not roles:
            continue
        if roles and not _understood(work, roles):
            continue
        rows = ~apart
        if roles:
            rows &= np.any([_says(work, role, count.where[role]) for role in roles], axis=0)
        values = found[count.of].values if count.of else np.ones(len(work))
        made.append(Counted(count, rows, days[count.day], values))
    return made


def _understood(work: Work, roles: Sequence[Role]) -> bool:
    """Tell whether any cell of the columns that decide says something known; else counting 0 would be a guess."""
    known = work.match.layout.understood
    for count in work.match.layout.counts:
        for role in roles:
            known = known | count.where.get(role, frozenset())
    if any(_says(work, role, known).any() for role in roles):
        return True
    for role in roles:
        at = work.match.at(role)
        if at is not None and not work.empty(at).all() and not any(note.key == "words_unknown" for note in work.notes):
            work.note("words_unknown", header=work.raw.header[at].strip())
    return False


def _says(work: Work, role: str, words: frozenset[str]) -> np.ndarray:
    """Tell where a cell of the role's columns is one of the words."""
    said = np.zeros(len(work), dtype=bool)
    for at in work.match.all_at(role) if words and len(work) else ():
        cells = work.trimmed(at).dictionary_encode()
        one = np.array([folded(cell) in words for cell in cells.dictionary.to_pylist()], dtype=bool)
        said |= one[cells.indices.to_numpy(zero_copy_only=False)]
    return said


def _reject(work: Work, counted: list[Counted], dates: dict[str, DateColumn]) -> None:
    """Reject rows that count for something of which no day is known, and rows that repeat an event."""
    counts = np.zeros(len(work), dtype=bool)
    dated, written, begun = counts.copy(), counts.copy(), counts.copy()
    for one in counted:
        counts |= one.rows
        begun |= one.rows & (one.count.day == "date")
        dated |= one.rows & ~np.isnat(one.days)
        written |= one.rows & ~dates[one.count.day].missing
    undecided = any(question.key == "order" for question in work.questions)
    work.verdicts.reject(counts & ~dated & ~written & ~begun, "no_closing")
    work.verdicts.reject(counts & ~dated & ~written, "no_date")
    work.verdicts.reject(counts & ~dated, "date_undecided" if undecided else "date_unreadable")
    at = work.match.at("id")
    if at is None:
        return
    ids = work.trimmed(at)
    usable = np.asarray(pc.not_equal(ids, "")) & ~np.asarray(pc.match_substring_regex(ids, _DESTROYED))
    kept = np.flatnonzero(work.verdicts.kept & usable)
    repeated = pd.Series(ids.take(pa.array(kept)).to_pylist(), dtype="str").duplicated(keep="last").to_numpy()
    rows = np.zeros(len(work), dtype=bool)
    rows[kept[repeated]] = True
    work.verdicts.reject(rows, "duplicate")


def _say_undated(work: Work, counted: list[Counted]) -> None:
    """Say how many rows that are counted on another day have no day of their end, and how many no figure."""
    kept = work.verdicts.kept
    for one in counted:
        rows = one.rows & kept
        undated = rows & np.isnat(one.days)
        if one.count.measure == "sales" and undated.any():
            work.note("closings_undated", int(work.verdicts.lines[undated][0]), count=int(undated.sum()))
        missing = rows & ~undated & np.isnan(one.values)
        if one.count.measure == "revenue" and missing.any():
            work.note("sales_without_amount", int(work.verdicts.lines[missing][0]), count=int(missing.sum()))


def _by_day(work: Work, counted: list[Counted], begun: np.ndarray | None, money: np.ndarray) -> pd.DataFrame:
    """Return the days from the first to the last on which an event began or was counted."""
    kept = work.verdicts.kept
    taken = [(one, one.rows & kept & ~np.isnat(one.days)) for one in counted]
    known = [one.days[rows] for one, rows in taken if rows.any()]
    if known and begun is not None and not np.isnat(begun[kept]).all():
        known.append(begun[kept & ~np.isnat(begun)])
    if not known:
        return pd.DataFrame({"date": np.array([], "datetime64[s]"), "currency": "", "line": np.array([], "int64")})
    span = pd.date_range(np.min([days.min() for days in known]), np.max([days.max() for days in known]), unit="s")
    lines = pd.concat([pd.Series(work.verdicts.lines[rows], index=one.days[rows]) for one, rows in taken if rows.any()])
    first_lines = lines.groupby(level=0).min().reindex(span, fill_value=work.raw.first_line)
    frames: dict[str, pd.DataFrame] = {"": pd.DataFrame({"line": first_lines}, index=span)}
    for one, rows in taken:
        key = one.count.measure
        paid = key in MEASURES and MEASURES[key].money
        used = sorted(set(money[rows])) if paid else [""]
        for code in used or [""]:
            part = rows & (money == code) if paid else rows
            days = _figure(one, part, span, zero=len(used) < 2)
            frame = frames.setdefault(str(code), pd.DataFrame({"line": first_lines}, index=span))
            frame[key] = days
    made = [frame.assign(currency=code) for code, frame in frames.items()]
    rows_made = pd.concat(made).rename_axis("date").reset_index()
    measured = [name for name in rows_made.columns if name not in ("date", "line", "currency")]
    return rows_made[rows_made[measured].notna().any(axis=1)].reset_index(drop=True)


def _figure(one: Counted, rows: np.ndarray, span: pd.DatetimeIndex, *, zero: bool) -> pd.Series:
    """Return a count's figure of every day; days without such a row have 0, or nothing where a mean is asked."""
    groups = pd.Series(one.values[rows], index=one.days[rows]).groupby(level=0)
    if one.count.each:
        return groups.mean().reindex(span)
    days: pd.Series = groups.sum(min_count=1)
    return days.reindex(span, fill_value=0.0) if zero else days.reindex(span)


def _unused(work: Work, at: int) -> bool:
    column = work.match.columns.get(at, (None,))[0]
    return column is None or column.role in ("known", "aside", "text", "title", "url", "type", "tags")


def _summaries(rows: pd.DataFrame) -> dict[str, MeasureSummary]:
    days = rows["date"].to_numpy()
    made = {str(key): summary(rows[key].to_numpy(), days) for key in rows if key in MEASURES}
    paid = rows.loc[rows["revenue"].notna(), "currency"].nunique() if "revenue" in rows else 0
    if paid > 1:  # amounts of several currencies have no sum
        made["revenue"] = MeasureSummary(None, None, made["revenue"].count, made["revenue"].missing)
    if "response_minutes" in made:  # nor do means of days
        made["response_minutes"] = MeasureSummary(None, made["response_minutes"].last, *_counts(made))
    return made


def _counts(made: dict[str, MeasureSummary]) -> tuple[int, int]:
    return made["response_minutes"].count, made["response_minutes"].missing
