"""The days a file is about where its rows do not say: in lines above a table, in a header, in the file's name."""

import datetime as dt
import re
from collections.abc import Sequence

import numpy as np

from smmdash.importers.columns import Work
from smmdash.importers.reading.dates import read_dates

NOT_KNOWN = np.datetime64("NaT", "s")

_STATED = re.compile(r"#?[^:\d]*:\s*(\d{8})\b")
_BOTH = re.compile(r"#\s*(\d{8})\s*[-–]\s*(\d{8})\b")
_PROPERTY = re.compile(
    r"#?\s*(?:property|property-name|propiedad|propriété|propriedade|ресурс|īpašums)\s*:\s*(.+)", re.I
)
_DAY = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}")
_EPOCH = re.compile(r"(?<!\d)(1[4-9]\d{11})(?!\d)")
_NAMED_SPAN = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[_ ]+(?:to[_ ])?|-)(\d{4}-\d{2}-\d{2})")
_POINTED_SPAN = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})\s*[_\-–—]+\s*(\d\d)\.(\d\d)\.(\d{4})")
_BETWEEN = re.compile(r"\s+(?:[-–—]|to|по|līdz|bis|au|al?|até)\s+")


def span(work: Work) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last day that the comments above a table state, NaT where they do not.

    Google Analytics writes them in two lines, in the language of the account, or in one: ``# 20260901-20260930``.
    """
    for line in reversed(work.raw.preamble):
        found = _BOTH.match(line)
        if found:
            return _eight_digits(found[1]), _eight_digits(found[2])
    stated = [_eight_digits(found[1]) for line in work.raw.preamble if (found := _STATED.match(line))]
    days = [day for day in stated if not np.isnat(day)][-2:]  # before them may stand the number of an account
    return (days[0], days[1]) if len(days) > 1 else (days[0] if days else NOT_KNOWN, NOT_KNOWN)


def _eight_digits(text: str) -> np.datetime64:
    try:
        day = np.datetime64(f"{text[:4]}-{text[4:6]}-{text[6:]}", "s")
    except ValueError:
        return NOT_KNOWN
    return day if "2005" <= text[:4] < "2100" else NOT_KNOWN


def days_in(text: str, work: Work) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last of the days written in a line; NaT where there are not two that can be read."""
    found = _DAY.findall(text)
    if len(found) < 2:
        return NOT_KNOWN, NOT_KNOWN
    order = work.context.answers.order or work.match.layout.order or None
    days = read_dates(found[:2], order=order, today=work.context.today).values.astype("datetime64[s]")
    return days[0], days[1]


def days_above(work: Work) -> tuple[np.datetime64, np.datetime64]:
    """Return the period that a line above the table states, in figures or in words, NaT where none does."""
    for line in reversed(work.raw.preamble):
        start, end = days_in(line, work)
        if np.isnat(start) or np.isnat(end):
            start, end = _in_words(line, work)
        if not np.isnat(start) and not np.isnat(end) and start <= end:
            return start, end
    return NOT_KNOWN, NOT_KNOWN


def _in_words(line: str, work: Work) -> tuple[np.datetime64, np.datetime64]:
    """Read ``September 1, 2026 - September 30, 2026``; a year that only the last day has counts for both."""
    parts = [part.strip(" \"'()#") for part in _BETWEEN.split(line.strip())]
    if len(parts) != 2 or not re.search(r"\d", parts[0]):
        return NOT_KNOWN, NOT_KNOWN
    year = re.search(r"\b(?:19|20)\d\d\b", parts[1])
    if year and not re.search(r"\b(?:19|20)\d\d\b", parts[0]):
        parts[0] = f"{parts[0]}, {year[0]}" if parts[0][0].isalpha() else f"{parts[0]} {year[0]}"
    days = read_dates(parts, today=work.context.today)
    values = days.values.astype("datetime64[s]")
    return (NOT_KNOWN, NOT_KNOWN) if days.yearless else (values[0], values[1])


def ranges(work: Work, at: int) -> tuple[np.ndarray, np.ndarray] | None:
    """Return each row's first and last day where a column of days holds longer periods; None where it does not.

    Sources write ``2026-09-01 - 2026-09-30`` there once a report is grouped by week or month.
    """
    cells = work.trimmed(at).to_pylist()
    found = {cell: days_in(cell, work) for cell in set(cells) if len(_DAY.findall(cell)) == 2}
    if not any(end > start for start, end in found.values()):
        return None
    single = work.dates(at).values.astype("datetime64[D]").astype("datetime64[s]")
    pairs = [found.get(cell, (day, day)) for cell, day in zip(cells, single, strict=True)]
    starts, ends = zip(*pairs, strict=True)
    return np.array(starts, dtype="datetime64[s]"), np.array(ends, dtype="datetime64[s]")


def property_name(preamble: Sequence[str]) -> str:
    """Return the property that a Google Analytics preamble names."""
    found = next((match[1] for line in preamble if (match := _PROPERTY.match(line))), "")
    return found.strip(" ,;")


def named_span(name: str) -> tuple[np.datetime64, np.datetime64]:
    """Return the period that a file's name states, as YouTube, X and Yandex Metrica write it, or NaT.

    Days with points between their parts begin with the day: ``01.10.2026-31.10.2026``.
    """
    found = _NAMED_SPAN.search(name)
    texts = found.groups() if found else ()
    pointed = _POINTED_SPAN.search(name)
    if not found and pointed:
        texts = ("-".join(pointed.group(3, 2, 1)), "-".join(pointed.group(6, 5, 4)))
    try:
        start, end = (np.datetime64(text, "s") for text in texts)
    except ValueError:  # no two days, or days that no calendar has
        return NOT_KNOWN, NOT_KNOWN
    return (start, end) if start <= end else (NOT_KNOWN, NOT_KNOWN)


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
