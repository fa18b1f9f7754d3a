"""Days and periods of the calendar: what "the end of the quarter" or "two weeks" come to on a given day."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Period:
    """Days ``first`` to ``last``, both counted."""

    first: date
    last: date


def day(when: date) -> Period:
    """Return the period of one day."""
    return Period(when, when)


def month(year: int, number: int) -> Period:
    """Return a month; numbers past 12 run into later years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


def months(year: int, number: int, count: int) -> Period:
    """Return so many months from one on."""
    return Period(month(year, number).first, month(year, number + count - 1).last)


def unit_around(today: date, unit: str, offset: int = 0) -> Period:
    """Return the day, week, month, quarter, half or year that holds ``today``, or one ``offset`` units later."""
    if unit == "day":
        return day(today + timedelta(offset))
    if unit == "week":
        monday = today - timedelta(today.weekday()) + timedelta(7 * offset)
        return Period(monday, monday + timedelta(6))
    size = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
    start = (today.month - 1) // size * size + 1 + offset * size
    return months(today.year, start, size)


_IN_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def after(today: date, count: float, unit: str) -> date:
    """Return the day so many units after ``today``; half a month is 15 days, and no month is overrun."""
    if unit in _IN_DAYS:
        return today + timedelta(round(count * _IN_DAYS[unit]))
    total = count * {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
    whole, rest = int(total), total - int(total)
    goal = month(today.year, today.month + whole)
    made = goal.first.replace(day=min(today.day, goal.last.day))
    return made + timedelta(round(rest * 30))
