"""Columns of dates as people and platforms write them.

The order of day and month is decided once per column: any part over 12 decides, dots mean day first, else the hint;
without one the cells are rejected and the column is `undecided`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from smmdash.importers.reading.cell_shapes import (
    Distinct,
    Shapes,
    digit_positions,
    distinct,
    is_error,
    is_missing,
    shapes_of,
)
from smmdash.importers.reading.date_words import notation
from smmdash.importers.reading.yearless import years
from smmdash.importers.reading.zones import offsets

_TIME = (
    r"(?:(?:T| |T )(?P<H>9{1,2}):(?P<M>9{1,2})(?::(?P<S>9{1,2})(?:\.9{1,9})?)?(?: (?P<half>[AP]))?"
    r"(?: ?(?P<utc>Z)| ?Z? ?(?P<sign>[-+])(?P<zh>9{1,2}):?(?P<zm>99)?)?)?"
)
_DATES: tuple[tuple[str, str], ...] = (
    ("ymd", r"(?P<y>9{4})(?P<sep>[-/.])(?P<m>9{1,2})(?P=sep)(?P<d>9{1,2})\.?" + _TIME),
    ("ymd", r"(?P<y>9{4})(?P<m>99)(?P<d>99)(?:T(?P<H>99)(?P<M>99)(?:(?P<S>99))?(?P<utc>Z)?)?"),
    ("ymd", r"(?P<y>9{4})(?P<m>99)(?P<d>99)(?P<H>99)(?:(?P<M>99)(?P<S>99)?)?"),
    ("xxy", r"(?P<a>9{1,2})(?P<sep>[-/.]) ?(?P<b>9{1,2})(?P=sep) ?(?P<y>9{4}|99)\.?" + _TIME),
    ("name", r"(?P<d>9{1,2})\.?[- ]?B[- ]?(?P<y>9{4})\.?" + _TIME),
    ("name", r"(?P<d>9{1,2})-B-(?P<y>99)" + _TIME),
    ("name", r"B[- ](?P<d>9{1,2})[- ](?P<y>9{4})" + _TIME),
    ("name", r"(?P<y>9{4})\.?[- ]B[- ](?P<d>9{1,2})\.?" + _TIME),
    ("name", r"(?P<y>9{4})\.? (?P<d>9{1,2})\.? B" + _TIME),
    (
        "name",
        r"B (?P<d>99) (?P<H>99):(?P<M>99):(?P<S>99) (?:(?P<utc>Z)|(?P<sign>[-+])(?P<zh>99)(?P<zm>99)) (?P<y>9{4})",
    ),
    ("yearless", r"(?:(?P<d>9{1,2})(?:\.? ?|-)B|B (?P<dd>9{1,2}))" + _TIME),
)
_MONTHS = re.compile(r"B[-./ ]?(?:9999|99)|9999[-./ ]{1,2}B|9999[-./]9{1,2}|9{1,2}[-./]9999\.?")
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _DATES)
_SERIAL = re.compile(r"9{1,7}(?:[.,]9{1,12})?")
_EPOCH = re.compile(r"9{10}(?:9{3})?(?:\.9{1,9})?")

_SERIAL_LIKELY = (36526, 54789)  # 2000-01-01 to 2050-01-01
_DAY = 86400
_LONGEST = 128
"""A full date in words with a time zone in words takes some 100 characters."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MONTHS_OF_A_YEAR = 12
_ROLES = ("y", "m", "d", "a", "b", "H", "M", "S", "zh", "zm")


@dataclass(frozen=True)
class DateColumn:
    """A column of dates, one entry per row.

    values: datetime64[s], NaT where missing or rejected; as written, converted to UTC only where the cell carries an
        offset (or is an epoch); then `offset` is True
    missing: the cell says that it has no value; rejected: it is no day, or nothing decides which
    zoned: rows converted to UTC; unzoned: rows that name a zone, kept as written since not every name of the column
        settles an offset
    months: rejected cells that name a month of a year and no day
    swapped: rejected cells whose day and month a spreadsheet is likely to have swapped: it took those for days that it
        could, and left the others, with a part over 12, as the text they were
    errors: missing because a spreadsheet wrote ``#REF!`` or ``####``
    has_time: a time of day is written, be it midnight
    yearless: years were inferred, or would have to be
    order: "ymd", "dmy", "mdy", "name", "serial", "epoch"; None when nothing was read or the column mixes them
    undecided: cells were rejected because day and month, or the year, cannot be told
    """

    values: np.ndarray
    missing: np.ndarray
    rejected: np.ndarray
    has_time: bool
    offset: bool
    yearless: bool
    order: str | None
    undecided: bool
    zoned: np.ndarray
    unzoned: np.ndarray
    months: np.ndarray
    swapped: np.ndarray
    errors: np.ndarray


@dataclass
class _Parts:
    """What the distinct cells write, one entry per distinct value; -1 where not written."""

    size: int
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    zones: dict[str, list[np.ndarray]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for role in (*_ROLES, "east", "half", "kind", "dots", "short", "month_only"):
            self.numbers[role] = np.full(self.size, -1, dtype=np.int64)

    def __getitem__(self, role: str) -> np.ndarray:
        return self.numbers[role]


_KINDS = {"ymd": 0, "xxy": 1, "name": 2, "yearless": 3}


def _fill(parts: _Parts, shape: str, rows: np.ndarray, shapes: Shapes) -> bool:
    """Write the fields of one shape; False when it is no notation of a date."""
    reduced = notation(shape)
    if reduced is None:
        return False
    text, month, zone = reduced
    tried = ((kind, pattern.fullmatch(text)) for kind, pattern in _PATTERNS)
    kind, match = next(((kind, match) for kind, match in tried if match is not None), ("", None))
    if match is None or (zone is not None and not match["H"]):
        parts["month_only"][rows] = _MONTHS.fullmatch(text) is not None
        return False
    bytes_of_digits = digit_positions(shape)
    digits = [i for i, c in enumerate(text) if c == "9"]
    order = {position: k for k, position in enumerate(digits)}
    groups = match.groupdict()
    for role, value in groups.items():
        if not value or value[0] != "9":
            continue
        first = order[match.start(role)]
        positions = bytes_of_digits[first : first + len(value)]
        parts["d" if role == "dd" else role][rows] = shapes.integer(rows, positions)
    parts["kind"][rows] = _KINDS[kind]
    if month is not None:
        parts["m"][rows] = month
    if groups.get("utc") or groups.get("sign"):
        parts["east"][rows] = -2 if groups.get("sign") == "-" else 1
    elif zone is not None:
        parts.zones.setdefault(zone, []).append(rows)
    if groups.get("half"):
        parts["half"][rows] = 1 if groups["half"] == "P" else 0
    parts["dots"][rows] = groups.get("sep") == "."
    parts["short"][rows] = groups.get("y") == "99"
    return True


def _day_number(y: np.ndarray, m: np.ndarray, d: np.ndarray) -> np.ndarray:
    """datetime64[D], NaT where there is no such day."""
    fits = (y >= _FIRST_YEAR) & (y <= _LAST_YEAR) & (m >= 1) & (m <= 12) & (d >= 1) & (d <= 31)
    month = np.where(fits, (y - 1970) * 12 + m - 1, 0).astype("datetime64[M]")
    day = month.astype("datetime64[D]") + (np.where(fits, d, 1) - 1)
    return np.where(fits & (day.astype("datetime64[M]") == month), day, np.datetime64("NaT"))


def _full_year(y: np.ndarray, short: np.ndarray) -> np.ndarray:
    return np.where(short == 1, np.where(y < 70, 2000 + y, 1900 + y), y)


def _seconds(parts: _Parts, rows: np.ndarray) -> np.ndarray:
    """Seconds after midnight UTC or as written; -10**9 for a time that does not exist."""
    hour, minute, second, half = (parts[r][rows] for r in ("H", "M", "S", "half"))
    written = hour >= 0
    twelve = half >= 0
    wrong = (minute > 59) | (second > 59) | np.where(twelve, (hour < 1) | (hour > 12), hour > 23)
    hour = np.where(twelve, hour % 12 + 12 * half, hour)
    total = hour * 3600 + np.maximum(minute, 0) * 60 + np.maximum(second, 0)
    zone_hours, zone_minutes = np.maximum(parts["zh"][rows], 0), np.maximum(parts["zm"][rows], 0)
    wrong |= (zone_hours > 14) | (zone_minutes > 59)
    shift = np.where(parts["east"][rows] == -2, -1, 1) * (zone_hours * 3600 + zone_minutes * 60)
    return np.where(written & wrong, -(10**9), np.where(written, total - shift, 0))


def _orders(parts: _Parts, rows: np.ndarray, today: date | None) -> dict[str, np.ndarray]:
    """The days each order would give to the rows of ``xx/xx/xxxx`` notations."""
    a, b, y, short = (parts[r][rows] for r in ("a", "b", "y", "short"))
    year = _full_year(y, short)
    found = {"dmy": _day_number(year, b, a), "mdy": _day_number(year, a, b)}
    if (short == 1).all() and not (parts["dots"][rows] == 1).any():
        first = _full_year(a, short)
        latest = today.year + 1 if today else 2040
        found["ymd"] = np.where((first >= 2004) & (first <= latest), _day_number(first, b, y), np.datetime64("NaT"))
    return found


def _settle(
    parts: _Parts, rows: np.ndarray, hint: str | None, today: date | None
) -> tuple[np.ndarray, str | None, bool]:
    """Days of ``xx/xx/xxxx`` rows of one kind of separator, the order, and whether it stays undecided."""
    candidates = _orders(parts, rows, today)
    possible = ~np.logical_and.reduce([np.isnat(days) for days in candidates.values()])
    viable = [name for name, days in candidates.items() if not np.isnat(days[possible]).any()]
    if not possible.any():
        return candidates["dmy"], None, False
    if len(viable) > 1:
        same = [candidates[name][possible] for name in viable]
        if all((days == same[0]).all() for days in same):  # 05/05/2025
            viable = viable[:1] if hint not in viable else [str(hint)]
    if len(viable) > 1 and (parts["dots"][rows] == 1).all() and "dmy" in viable:
        viable = ["dmy"]
    if len(viable) > 1 and hint in viable:
        viable = [str(hint)]
    if len(viable) == 1:
        return candidates[viable[0]], viable[0], False
    # Open, or the column contradicts itself: only cells that every order reads alike or one order alone can stay.
    days = np.stack(list(candidates.values()))
    first = np.take_along_axis(days, np.argmin(np.isnat(days), axis=0)[None], 0)[0]
    alike = (np.isnat(days) | (days == first)).all(axis=0)
    if viable:
        alike = np.zeros(len(rows), dtype=bool)
    return np.where(alike, first, np.datetime64("NaT")), None, True


def _counted(
    shapes: Shapes, cells: Distinct, missing: np.ndarray, hint: str | None
) -> tuple[np.ndarray, str, np.ndarray] | None:
    """Serial days or epochs: only when every cell that has a value is one. Seconds since 1970, the order, has time."""
    texts = [text for text, rows in shapes.groups() if not missing[rows].any()]
    if not texts:
        return None
    stripped = [text.strip() for text in texts]
    serial = hint == "serial" or all(re.fullmatch(r"9{5}(?:[.,]9{1,12})?", text) for text in stripped)
    serial = serial and all(_SERIAL.fullmatch(text) for text in stripped)
    epoch = all(_EPOCH.fullmatch(text) for text in stripped)
    if not serial and not epoch:
        return None
    written = cells.values.to_pylist()
    numbers = np.array(
        [np.nan if gone else float(text.replace(",", ".")) for text, gone in zip(written, missing, strict=True)]
    )
    with np.errstate(invalid="ignore"):
        if epoch:
            seconds = np.where(numbers >= 1e12, numbers / 1000, numbers)
            likely = (seconds >= 1e9) & (seconds < 2e9)
            time = np.ones(len(cells), dtype=bool)
        else:
            seconds = np.round((numbers - 25569) * _DAY)
            low, high = (61, 2958466) if hint == "serial" else _SERIAL_LIKELY
            likely = (numbers >= low) & (numbers < high)
            time = numbers % 1 > 0
    if not likely[~missing].all() and hint not in ("serial", "epoch"):
        return None
    return np.where(likely, np.floor(seconds), np.nan), "epoch" if epoch else "serial", time & likely


def read_dates(cells: Any, *, order: str | None = None, today: date | None = None) -> DateColumn:
    """Read a column of dates.

    cells: an arrow column of strings or any sequence of str. `order` ("dmy", "mdy", "ymd", "serial", "epoch") comes
    from elsewhere in the file or from the person and decides only what the column leaves open. `today` is needed
    for days without a year: they lie at or before it.
    """
    found = distinct(cells, longest=_LONGEST)
    shapes = shapes_of(found.values)
    size = len(found)
    missing, errors = np.zeros(size, dtype=bool), np.zeros(size, dtype=bool)
    for shape, rows in shapes.groups():
        missing[rows] = is_missing(shape)
        errors[rows] = is_error(shape)
    counted = _counted(shapes, found, missing, order)
    undecided = yearless = False
    zoned, unzoned, months, swapped = (np.zeros(size, dtype=bool) for _ in range(4))
    if counted is not None:
        seconds, name, times = counted
        good = np.isfinite(seconds)
        values = np.where(good, np.where(good, seconds, 0).astype("datetime64[s]"), np.datetime64("NaT"))
        has_time, names = bool(times.any()), {name}
        zoned = good & (name == "epoch")
    else:
        parts = _Parts(size)
        for shape, rows in shapes.groups():
            if not missing[rows].any():
                _fill(parts, shape, rows, shapes)
        days, names, undecided = _days(parts, order, today)
        swapped = _swapped(parts, days)
        days[swapped] = np.datetime64("NaT")
        kinds = parts["kind"]
        unyeared = kinds == _KINDS["yearless"]
        yearless = bool(unyeared.any())
        seconds = _seconds(parts, np.arange(size))
        days = np.where(seconds < -(10**8), np.datetime64("NaT"), days)
        values = days.astype("datetime64[s]") + np.where(seconds < -(10**8), 0, seconds).astype("timedelta64[s]")
        stays = ~np.isnat(values) | unyeared
        has_time = bool((stays & (parts["H"] >= 0)).any())
        zoned = stays & (parts["east"] != -1) & (parts["H"] >= 0)
        months = parts["month_only"] == 1
        _in_utc(parts.zones, values, zoned, unzoned)
    values = values[found.codes]
    if yearless:
        chosen = unyeared[found.codes] & (seconds > -(10**8))[found.codes]
        rows = np.flatnonzero(chosen)
        inferred = years(parts["m"][found.codes[rows]], parts["d"][found.codes[rows]], today)
        if inferred is None:
            undecided = True
        else:
            values[rows] = inferred + seconds[found.codes[rows]].astype("timedelta64[s]")
    missing = (missing & ~found.too_long)[found.codes]
    return DateColumn(
        values=values,
        missing=missing,
        rejected=np.isnat(values) & ~missing,
        has_time=has_time,
        offset=bool(zoned.any()),
        yearless=yearless,
        order=next(iter(names)) if len(names) == 1 else None,
        undecided=undecided,
        zoned=zoned[found.codes],
        unzoned=unzoned[found.codes],
        months=months[found.codes] & ~missing,
        swapped=swapped[found.codes] & ~missing,
        errors=errors[found.codes],
    )


def _swapped(parts: _Parts, days: np.ndarray) -> np.ndarray:
    """Tell which cells a spreadsheet of another country is likely to have taken for days, day and month swapped.

    It leaves ``09/16/2026`` as text where it expects the day first, and makes ``2026-12-09`` or ``09.12.2026`` out of
    ``09/12/2026``. So every text of one notation has a part over 12, and no cell of another notation has a day over 12.
    """
    kinds, dots = parts["kind"], parts["dots"]
    numbers = days.astype("datetime64[D]")
    late = (numbers - numbers.astype("datetime64[M]")).astype(float) + 1 > _MONTHS_OF_A_YEAR
    both = kinds == _KINDS["xxy"]
    for mark in (0, 1):
        left = both & (dots == mark) & ~np.isnat(days)
        taken = ((kinds == _KINDS["ymd"]) | (both & (dots != mark))) & ~np.isnat(days)
        if left.sum() > 1 and taken.any() and late[left].all() and not late[taken].any():
            return taken
    return np.zeros(parts.size, dtype=bool)


def _in_utc(zones: dict[str, list[np.ndarray]], values: np.ndarray, zoned: np.ndarray, unzoned: np.ndarray) -> None:
    """Take times with a named zone to UTC, in place; where one name of the column is not settled, none is taken."""
    rows = {name: np.concatenate(groups) for name, groups in zones.items()}
    east = {name: offsets(name, values[at], rows) for name, at in rows.items()}
    settled = not any((np.isnan(east[name]) & ~np.isnat(values[at])).any() for name, at in rows.items())
    for name, at in rows.items():
        if settled:
            values[at] -= np.nan_to_num(east[name]).astype("timedelta64[s]")
        (zoned if settled else unzoned)[at] = True


def _days(parts: _Parts, hint: str | None, today: date | None) -> tuple[np.ndarray, set[str], bool]:
    kinds = parts["kind"]
    days = np.full(parts.size, np.datetime64("NaT"), dtype="datetime64[D]")
    sure = (kinds == _KINDS["ymd"]) | (kinds == _KINDS["name"])
    year = _full_year(parts["y"], parts["short"])
    days[sure] = _day_number(year[sure], parts["m"][sure], parts["d"][sure])
    names = {name for name in ("ymd", "name") if (~np.isnat(days[kinds == _KINDS[name]])).any()}
    if (kinds == _KINDS["yearless"]).any():
        names.add("name")
    undecided = False
    for dots in (0, 1):
        rows = np.flatnonzero((kinds == _KINDS["xxy"]) & (parts["dots"] == dots))
        if not len(rows):
            continue
        days[rows], order, open_ = _settle(parts, rows, hint, today)
        undecided |= open_
        if order is not None:
            names.add(order)
        elif open_:
            names |= {"dmy", "mdy"}
    return days, names, undecided
