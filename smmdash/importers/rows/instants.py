"""When a post was published: as the file writes it, in the source's time zone, or as the post's id encodes it."""

import datetime as dt
from dataclasses import replace

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Work
from smmdash.importers.reading.dates import DateColumn

_DAY = np.timedelta64(1, "D")


def utc(written: np.ndarray, zone: str) -> pd.DatetimeIndex:
    """Return wall-clock instants of a zone in UTC; of an hour that occurs twice the later one is taken."""
    index = pd.DatetimeIndex(written)
    if zone == "UTC":
        return index.tz_localize("UTC")
    winter = np.zeros(len(index), dtype=bool)
    return index.tz_localize(zone, ambiguous=winter, nonexistent="shift_forward").tz_convert("UTC")


def dates_of_posts(work: Work, ids: pa.Array) -> tuple[DateColumn | None, np.ndarray]:
    """Return the publish dates as written, and the instants in UTC that ids encode where the file has no hour.

    A TikTok id begins with the seconds since 1970. It is believed only where its day is the day that the file states,
    give or take one for the time zone; then it also gives the year, which TikTok Studio leaves out.
    """
    nothing = np.full(len(work), np.datetime64("NaT"), "datetime64[s]")
    at = work.match.at("date")
    if at is None:
        return None, nothing
    dates = work.dates(at, _export_day(work))
    if dates.has_time and _midnights(dates.values):
        dates = replace(dates, has_time=False)
    if not work.has("id_time") or dates.has_time or not len(work):
        if dates.yearless:
            work.say_years(dates.values)
        return dates, nothing
    encoded = _encoded(ids)
    stated = dates.values.astype("datetime64[D]")
    days = encoded.astype("datetime64[D]")
    shift = np.round((days - stated).astype("timedelta64[D]").astype(float) / 365.2425)
    years = np.where(np.isnan(shift) | np.isnat(stated), 0, shift).astype(int)
    moved = _other_year(stated, years) if dates.yearless else stated
    believed = ~np.isnat(encoded) & ~np.isnat(moved) & (np.abs(days - moved) <= _DAY)
    values = np.where(believed, moved, stated).astype("datetime64[s]")
    if believed.any():
        work.note("times_from_ids", count=int(believed.sum()))
    if dates.yearless and (~believed & ~np.isnat(values)).any():
        work.say_years(values[~believed])
    return replace(dates, values=values), np.where(believed, encoded, np.datetime64("NaT"))


def _midnights(instants: np.ndarray) -> bool:
    """Whether several posts all carry midnight: a source that writes days so does not know the hour."""
    known = instants[~np.isnat(instants)]
    return len(known) > 2 and bool((known == known.astype("datetime64[D]")).all())


def _export_day(work: Work) -> dt.date | None:
    """The day of the export where a column states it: no post of the file is younger."""
    at = work.match.at("export_day")
    if at is None or not len(work):
        return None
    days = work.dates(at).values
    latest = days[~np.isnat(days)]
    return latest.max().astype("datetime64[D]").item() if len(latest) else None


def _encoded(ids: pa.Array) -> np.ndarray:
    usable = pc.match_substring_regex(ids, r"^\d{18,19}$")
    numbers = pc.cast(pc.if_else(usable, ids, "0"), pa.uint64()).to_numpy(zero_copy_only=False)
    seconds = (numbers >> np.uint64(32)).astype("int64").astype("datetime64[s]")
    return np.where(np.asarray(usable), seconds, np.datetime64("NaT"))


def _other_year(days: np.ndarray, years: np.ndarray) -> np.ndarray:
    """Move days by whole years; 29 February becomes 1 March where there is none."""
    months = days.astype("datetime64[M]")
    return (months + years * 12).astype("datetime64[D]") + (days - months.astype("datetime64[D]"))
