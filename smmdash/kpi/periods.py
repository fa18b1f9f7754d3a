"""Calendar buckets, and the period that another one is compared with."""

import calendar
from datetime import date, timedelta
from typing import Literal

Grain = Literal["day", "week", "month", "quarter"]
Unit = Literal["day", "week", "month", "quarter", "year"]
WeekStart = Literal["monday", "sunday"]
Against = Literal["previous", "year_before"]

MOST_BUCKETS = 100_000
"""More buckets than that (273 years of days) are refused: dates come from files."""

_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "year": 12}
_ONE = timedelta(days=1)


def buckets(first: date, last: date, by: Grain, *, week_start: WeekStart = "monday") -> list[tuple[date, date]]:
    """Return the full calendar buckets (first day, last day) that cover ``first`` to ``last``, in order.

    An empty list when ``last`` lies before ``first``. Raises ValueError over MOST_BUCKETS buckets.
    """
    if last < first:
        return []
    if (last - first).days / {"day": 1, "week": 7, "month": 28, "quarter": 90}[by] > MOST_BUCKETS:
        raise ValueError(f"more than {MOST_BUCKETS} buckets between {first} and {last}")
    found = []
    start = bucket_start(first, by, week_start=week_start)
    while start <= last:
        end = bucket_end(start, by)
        found.append((start, end))
        if end == date.max:
            break
        start = end + _ONE
    return found


def bucket_start(day: date, by: Unit, *, week_start: WeekStart = "monday") -> date:
    """Return the first day of the calendar bucket that holds ``day``."""
    if by == "day":
        return day
    if by == "week":
        back = day.weekday() if week_start == "monday" else (day.weekday() + 1) % 7
        return date.fromordinal(max(1, day.toordinal() - back))
    length = _MONTHS[by]
    return day.replace(month=(day.month - 1) // length * length + 1, day=1)


def bucket_end(start: date, by: Unit) -> date:
    """Return the last day of the calendar bucket that begins on ``start``."""
    if by == "day":
        return start
    if by == "week":
        return date.fromordinal(min(date.max.toordinal(), start.toordinal() + 6))
    month = start.month + _MONTHS[by] - 1
    return date(start.year, month, calendar.monthrange(start.year, month)[1])


def whole_unit(start: date, end: date, *, week_start: WeekStart = "monday") -> Unit | None:
    """Tell which whole calendar unit ``start`` to ``end`` is, or None."""
    units: tuple[Unit, ...] = ("day", "week", "month", "quarter", "year")
    for unit in units:
        if bucket_start(start, unit, week_start=week_start) == start and bucket_end(start, unit) == end:
            return unit
    return None


def before(
    start: date, end: date, against: Against = "previous", *, week_start: WeekStart = "monday"
) -> tuple[date, date]:
    """Return the period that ``start`` to ``end`` is compared with.

    ``previous``: the calendar unit before when the period is a whole week, month, quarter or year; else as many days
    just before. ``year_before``: the same month, quarter or year one year earlier when the period is a whole one;
    52 weeks earlier for a whole week; else the same dates one year earlier (29 February becomes 28 February).
    Raises ValueError when that lies before the first year of the calendar.
    """
    unit = whole_unit(start, end, week_start=week_start)
    try:
        if against == "previous":
            last = start - _ONE
            if unit in ("month", "quarter", "year"):
                return bucket_start(last, unit), last
            return last - (end - start), last
        if unit == "week":
            return start - timedelta(days=364), end - timedelta(days=364)
        if unit in ("month", "quarter", "year"):
            return year_earlier(start), bucket_end(year_earlier(start), unit)
        return year_earlier(start), year_earlier(end)
    except (OverflowError, ValueError):
        raise ValueError(f"nothing lies before {start}") from None


def year_earlier(day: date) -> date:
    """Return the same date one year earlier; 29 February becomes 28 February."""
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)
