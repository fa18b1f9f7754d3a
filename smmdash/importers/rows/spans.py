"""The days a file is about where its rows do not say: in lines above a table, in a header, in the file's name."""

import datetime as dt
import re
from collections.abc import Sequence

import numpy as np

from smmdash.importers.columns import Work
from smmdash.importers.reading.dates import read_dates

NOT_KNOWN = np.datetime64("NaT", "s")

_START = re.compile(r"#\s*(?:start date|fecha de inicio|startdatum|date de début)\s*:\s*(\d{8})", re.I)
_END = re.compile(r"#\s*(?:end date|fecha de finalización|enddatum|date de fin)\s*:\s*(\d{8})", re.I)
_PROPERTY = re.compile(r"#\s*(?:property|propiedad|propriété|property-name)\s*:\s*(.+)", re.I)
_DAY = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}")
_EPOCH = re.compile(r"(?<!\d)(1[4-9]\d{11})(?!\d)")
_NAMED_SPAN = re.compile(r"(\d{4}-\d{2}-\d{2})[_ ]+(?:to[_ ])?(\d{4}-\d{2}-\d{2})")


def span(work: Work) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last day that the lines above a table state, NaT where they do not."""
    return _stated(_START, work.raw.preamble), _stated(_END, work.raw.preamble)


def _stated(pattern: re.Pattern[str], preamble: Sequence[str]) -> np.datetime64:
    found = next((match[1] for line in reversed(preamble) if (match := pattern.match(line))), "")
    try:
        return np.datetime64(f"{found[:4]}-{found[4:6]}-{found[6:]}", "s") if found else NOT_KNOWN
    except ValueError:
        return NOT_KNOWN


def days_in(text: str, work: Work) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last of the days written in a line; NaT where there are not two that can be read."""
    found = _DAY.findall(text)
    if len(found) < 2:
        return NOT_KNOWN, NOT_KNOWN
    order = work.context.answers.order or work.match.layout.order or None
    days = read_dates(found[:2], order=order, today=work.context.today).values.astype("datetime64[s]")
    return days[0], days[1]


def property_name(preamble: Sequence[str]) -> str:
    """Return the property that a Google Analytics preamble names."""
    found = next((match[1] for line in preamble if (match := _PROPERTY.match(line))), "")
    return found.strip(" ,;")


def named_span(name: str) -> tuple[np.datetime64, np.datetime64]:
    """Return the period that a file's name states, as YouTube and X write it, or NaT."""
    found = _NAMED_SPAN.search(name)
    try:
        return (np.datetime64(found[1], "s"), np.datetime64(found[2], "s")) if found else (NOT_KNOWN, NOT_KNOWN)
    except ValueError:
        return NOT_KNOWN, NOT_KNOWN


def made_on(name: str) -> dt.date | None:
    """Return the day that a file's name encodes as milliseconds since 1970, as LinkedIn writes it."""
    found = _EPOCH.search(name)
    return dt.datetime.fromtimestamp(int(found[1]) / 1000, dt.UTC).date() if found else None


def as_of(work: Work) -> tuple[np.datetime64, str]:
    """Return the day for which an undated table counts and where that day is from.

    In this order: the period above the table (``period``), the other tables of the file (``tables``), the file's name
    (``name``), the day of the upload (``upload``).
    """
    end = span(work)[1]
    if not np.isnat(end):
        return end, "period"
    if work.context.as_of is not None:
        return np.datetime64(work.context.as_of, "s"), "tables"
    end = named_span(work.context.name)[1]
    if not np.isnat(end):
        return end, "name"
    day = made_on(work.context.name)
    if day is not None and day <= work.context.today:
        return np.datetime64(day, "s"), "name"
    return np.datetime64(work.context.today, "s"), "upload"
