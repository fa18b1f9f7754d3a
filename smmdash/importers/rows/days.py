"""Tables with one row per day, or several that are added up: hours, channels."""

import re
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Figures, Work
from smmdash.importers.headers import own_name, shown
from smmdash.importers.reading.dates import read_dates
from smmdash.importers.reading.numbers import read_numbers
from smmdash.importers.results import MeasureSummary
from smmdash.importers.rows.levels import total_rows
from smmdash.importers.rows.long import read_long
from smmdash.importers.rows.outcome import (
    Outcome,
    framed,
    periods_of,
    reject_unreadable,
    summaries,
    summary,
    table_read,
)
from smmdash.importers.rows.repeats import reject_earlier_downloads, reject_repeats
from smmdash.importers.rows.spans import span
from smmdash.importers.rows.totals import set_written_totals_aside
from smmdash.metrics import MEASURES

SOCIAL_CHANNELS = ("organic social", "paid social", "переходы из социальных сетей", "social network traffic",
                   "трафик из социальных сетей", "social networks")  # fmt: skip
"""Channels that bring visits from social networks; messengers are none of them."""
_STOCK_ABOVE = re.compile(r"on\s+([\d/.\-]+):?\s*(.*)", re.I)


def read_days(work: Work, account: str) -> Outcome:
    """Read a table of days; rows that repeat a day are added where the layout says so, else rejected.

    A day is one of a network and of an account, where the rows name them.
    """
    if work.has("labels_in_column"):
        return read_long(work, account)
    dates = _days(work)
    found = _measures(work)
    accounts = _accounts(work, account)
    totals = _set_totals_aside(work, dates, found)
    if work.has("second_header") and len(work):
        first = np.zeros(len(work), dtype=bool)
        first[0] = np.isnat(dates[0]) and all(np.isnan(figures.values[0]) for figures in found.values())
        work.verdicts.recognise(first, "header_again")
    set_written_totals_aside(work, found, np.isnat(dates))
    work.verdicts.reject(_missing_dates(work, dates), "no_date")
    open_order = any(question.key == "order" for question in work.questions)
    work.verdicts.reject(np.isnat(dates), "date_undecided" if open_order else "date_unreadable")
    work.reject_unknown_networks()
    reject_unreadable(work, found)
    own = work.own_figures(list(found))
    added = work.has("added_by_day")
    if added:
        reject_earlier_downloads(work)
    else:
        reject_repeats(work, dates, accounts)
    kept = work.verdicts.kept
    columns = {key: figures.values[kept] for key, figures in {**found, **own}.items()}
    whose = {"network": work.networks(kept).to_numpy(), "account": accounts[kept]}
    if work.campaigns is not None:
        whose["campaign"] = work.campaigns[kept]
    rows = pd.DataFrame({"date": dates[kept], **whose, "line": work.verdicts.lines[kept], **columns})
    if added:
        rows = _added(work, rows, kept, found, own)
    if work.match.meaning is not None and work.match.meaning.drops_zero:
        rows = _zero_days(work, rows, next(iter(found)))
    if work.has("stock_above"):
        rows = _stock_above(work, rows)
    for name, of_file in (("network", work.network), ("account", account)):
        if rows[name].hasnans:
            rows[name] = rows[name].fillna(of_file)
    stated = {key: figures for key, figures in found.items() if key in rows}
    measures = summaries(stated, kept, dates) | _derived(rows, found)
    several = any(rows[name].nunique() > 1 for name in whose if name != "campaign")
    if added or several:  # the last day is the sum of its rows
        measures = {key: replace(measure, last=_last(rows, key)) for key, measure in measures.items()}
    named = account
    if work.match.at("account") is not None and kept.any():
        named = str(pd.Series(accounts[kept]).mode().iloc[0])
    read = table_read(work, "days", account=named, dates=dates[kept], measures=measures)
    frames = {"days": framed("days", {**rows, "source": work.context.source})}
    if totals is not None and read.first is not None:
        frames["periods"] = periods_of(work, named, totals[1], read.first, read.last, totals[0])
    return Outcome(read, frames, tuple(work.questions))


def _accounts(work: Work, account: str) -> np.ndarray:
    at = work.match.at("account")
    if at is None:
        at = work.match.at("account_name")
    if at is None:
        return np.full(len(work), account, dtype=object)
    names = pc.utf8_ltrim(work.trimmed(at), "'")  # so a spreadsheet does not take @name for a formula
    return np.array(pc.if_else(pc.equal(names, ""), account, names).to_pylist(), dtype=object)


def _last(rows: pd.DataFrame, key: str) -> float | None:
    """The figures of the last day added up; of a stock every account's own latest level."""
    known = rows[rows[key].notna()]
    if known.empty:
        return None
    if MEASURES[key].kind == "stock":
        latest = known.sort_values("date", kind="stable").groupby(["network", "account"], sort=False)[key].last()
        return float(latest.sum())
    return float(known.loc[known["date"] == known["date"].max(), key].sum())


def _derived(rows: pd.DataFrame, found: dict[str, Figures]) -> dict[str, MeasureSummary]:
    """Summaries of measures that no column states: social sessions, bounces, a stock above the table."""
    days = rows["date"].to_numpy()
    return {
        str(key): summary(rows[key].to_numpy(), days, stock=MEASURES[str(key)].kind == "stock")
        for key in rows
        if key in MEASURES and key not in found
    }


def _days(work: Work) -> np.ndarray:
    """Return datetime64[s] at midnight, NaT where no day is known."""
    at = work.match.at("date")
    if at is not None:
        read = work.dates(at)
        values = read.values
        if read.yearless:
            values = _years_by_download(work, at, values)
            work.say_years(values)
        return values.astype("datetime64[D]").astype("datetime64[s]")
    at = work.match.at("hour_stamp")
    if at is not None:
        read = read_dates(pc.utf8_slice_codeunits(work.trimmed(at), 0, 8), order="ymd", today=work.context.today)
        return read.values.astype("datetime64[D]").astype("datetime64[s]")
    at = work.match.at("nth_day")
    offsets = read_numbers(work.strings(at), whole=True).values
    start = span(work)[0]
    whole = np.where(np.isnan(offsets), 0, offsets).astype("int64")
    days = start.astype("datetime64[D]") + whole
    return np.where(np.isnan(offsets), np.datetime64("NaT"), days).astype("datetime64[s]")


def _years_by_download(work: Work, at: int, values: np.ndarray) -> np.ndarray:
    """Infer the years of several downloads in one file apart: each ends on a day of its own."""
    again = sorted(note.line for note in work.raw.notes if note.key == "header_repeated")
    starts = [0, *dict.fromkeys(np.searchsorted(work.verdicts.lines, again).tolist()), len(work)]
    if len(starts) < 3:
        return values
    cells = work.strings(at)
    parts = [
        read_dates(cells.slice(start, end - start), order=work.match.layout.order or None, today=work.context.today)
        for start, end in pairwise(starts)
        if end > start
    ]
    return np.concatenate([part.values for part in parts])


def _missing_dates(work: Work, dates: np.ndarray) -> np.ndarray:
    at = next((at for role in ("date", "nth_day", "hour_stamp") if (at := work.match.at(role)) is not None), None)
    return np.isnat(dates) & work.empty(at)


def _measures(work: Work) -> dict[str, Figures]:
    found = work.measures()
    at = work.match.at("value")
    if at is None:
        return found
    meaning = work.match.meaning
    if meaning is not None:
        figures = work.figures(at)
        found[meaning.measure] = figures
        header = work.raw.header[at].strip()
        if header.casefold() not in ("primary", work.raw.title.strip().casefold()):
            work.note("title_over_header", work.raw.first_line, header=header)
    else:
        name = own_name(work.raw.title or work.raw.header[at], set(MEASURES))
        found[name] = work.figures(at)
        work.unused.append(work.raw.title or work.raw.header[at])
    return found


def _set_totals_aside(work: Work, dates: np.ndarray, found: dict[str, Figures]) -> tuple[int, dict[str, float]] | None:
    if not work.has("total_row"):
        return None
    places = work.verdicts.recognise(np.isnat(dates) & total_rows(work), "total")
    if not len(places):
        return None
    line = int(work.verdicts.lines[places[0]])
    work.note("totals_apart", line)
    return line, {key: float(figures.values[places[0]]) for key, figures in found.items() if key in MEASURES}


def social_rows(work: Work) -> np.ndarray:
    """Tell which rows are visits from social networks, by the name of their channel."""
    at = work.match.at("channel")
    if at is None:
        return np.zeros(len(work), dtype=bool)
    names = pc.utf8_lower(work.trimmed(at))
    return np.asarray(pc.is_in(names, value_set=pa.array(SOCIAL_CHANNELS, names.type)))


def bounced(work: Work, found: dict[str, Figures]) -> dict[str, Figures]:
    """Return the visits that bounced: those without engagement, or as many of all visits as the bounce rate says.

    A rate is no figure to add up, so it is turned back into the whole number of visits that it was made of.
    """
    sessions, engaged, rate = (found.get(key) for key in ("sessions", "engaged_sessions", "bounce_rate"))
    if sessions is None:
        return {}
    if engaged is not None:
        rest = sessions.values - engaged.values
        return {"bounces": engaged._replace(values=np.where(rest < 0, np.nan, rest))}  # estimates need not fit
    if rate is None:
        return {}
    known = rate.values[~np.isnan(rate.values)]
    share = rate.values / 100.0 if rate.percent or (len(known) and known.max() > 1) else rate.values
    work.note("bounces_from_rate", work.raw.first_line, header=shown(rate.header))
    return {"bounces": rate._replace(values=np.rint(sessions.values * share))}


def _added(
    work: Work, rows: pd.DataFrame, kept: np.ndarray, found: dict[str, Figures], own: dict[str, Figures]
) -> pd.DataFrame:
    """Add the rows of a day; unique people and own columns survive only where a day has one row.

    Completions of single goals are kept under their own names, but they count something and so are added as well.
    """
    if work.match.at("channel") is not None:
        social = social_rows(work)[kept]
        for key, derived in (("sessions", "social_sessions"), ("conversions", "social_conversions")):
            if key in rows:
                rows[derived] = np.where(social, rows[key], np.where(rows[key].isna(), np.nan, 0.0))
    for key, figures in bounced(work, found).items():
        rows[key] = figures.values[kept]
    rows = rows.drop(columns="bounce_rate", errors="ignore")
    identity = [name for name in ("date", "network", "account", "campaign") if name in rows]
    if not rows.duplicated(identity).any():
        return rows
    goals = {work.raw.header[at] for at in work.match.all_at("goal")}
    flows = [key for key in map(str, rows.columns) if key in MEASURES and MEASURES[key].kind == "flow"]
    flows += [name for name, figures in own.items() if figures.header in goals]
    lost = [figures.header for key, figures in found.items() if key not in flows and key in MEASURES]
    if lost:
        work.note("users_dropped", columns=", ".join(lost))
        work.unused += lost
    groups = rows.groupby(identity, sort=True)
    added = groups[flows].sum(min_count=1)
    added["line"] = groups["line"].min()
    work.note("rows_added", rows=len(rows), days=len(added))
    return added.reset_index()


def _zero_days(work: Work, rows: pd.DataFrame, key: str) -> pd.DataFrame:
    """Fill the days inside the file's own range that the source left out because they counted zero."""
    if rows.empty:
        return rows
    every = pd.date_range(rows["date"].min(), rows["date"].max(), freq="D", unit="s")
    absent = every.difference(pd.DatetimeIndex(rows["date"]))
    if not len(absent):
        return rows
    work.note("days_filled", count=len(absent))
    filled = pd.DataFrame({"date": absent, "line": work.raw.first_line, key: 0.0})
    return pd.concat([rows, filled], ignore_index=True).sort_values("date", ignore_index=True)


def _stock_above(work: Work, rows: pd.DataFrame) -> pd.DataFrame:
    """Take the stock that a line above the header states for a day."""
    for line in work.raw.preamble:
        found = _STOCK_ABOVE.search(line)
        if not found:
            continue
        order = work.context.answers.order or work.match.layout.order or None
        day = read_dates([found[1]], order=order, today=work.context.today).values[0]
        level = read_numbers([found[2].strip(" ,;\t")], whole=True).values[0]
        if np.isnat(day) or np.isnan(level):
            continue
        day = day.astype("datetime64[D]").astype("datetime64[s]")
        rows["followers"] = np.where(rows["date"].to_numpy() == day, level, np.nan)
        if not rows["followers"].notna().any():
            stock = pd.DataFrame({"date": [day], "line": work.raw.first_line, "followers": level})
            rows = pd.concat([rows, stock], ignore_index=True)
    return rows
