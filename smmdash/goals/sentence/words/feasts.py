"""The days of feasts and of other names, counted from a day."""

from datetime import date, timedelta

from smmdash.goals.sentence.words import times_ru


def named_day(name: str, today: date) -> date | None:
    """Return the next day of a name such as christmas, counted from today."""
    fixed = {
        "new_year": (12, 31), "christmas": (12, 25), "christmas_eve": (12, 24), "boxing_day": (12, 26),
        "new_year_day": (1, 1), "patrick": (3, 17), "workers": (5, 1),
        "orthodox_christmas": (1, 7), "valentine": (2, 14),
        "women": (3, 8), "halloween": (10, 31), "midsummer": (6, 23),
        "may_day": (5, 1), "victory": (5, 9), "defender": (2, 23), "knowledge": (9, 1), "old_new_year": (1, 14),
        "lacplesis": (11, 11), "martini": (11, 10), "latvia": (11, 18),
    }  # fmt: skip
    fixed |= times_ru.DAYS
    if name in fixed:
        made = date(today.year, *fixed[name])
        return made if made >= today else date(today.year + 1, *fixed[name])
    if name in _MOVING:
        feast, days = _MOVING[name]
        made = feast(today.year) + timedelta(days)
        return made if made >= today else feast(today.year + 1) + timedelta(days)
    if name == "tomorrow":
        return today + timedelta(1)
    if name == "after_tomorrow":
        return today + timedelta(2)
    if name == "weekend":
        return today + timedelta((6 - today.weekday()) % 7 or 7)
    return today if name == "today" else None


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches (the anonymous Gregorian computus)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114, 31)
    return date(year, month, day + 1)


def black_friday(year: int) -> date:
    """Return the Friday after the fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta((3 - first.weekday()) % 7 + 22)


def mothers_day(year: int) -> date:
    """Return the second Sunday of May."""
    return _second_sunday(year, 5)


def fathers_day(year: int) -> date:
    """Return the second Sunday of September, as Latvia has it."""
    return _second_sunday(year, 9)


def _second_sunday(year: int, month: int) -> date:
    return date(year, month, 8 + (6 - date(year, month, 1).weekday()) % 7)


_MOVING = {
    "easter": (easter, 0), "good_friday": (easter, -2), "easter_monday": (easter, 1),
    "black_friday": (black_friday, 0), "thanksgiving": (black_friday, -1), "cyber_monday": (black_friday, 3),
    "mothers": (mothers_day, 0), "fathers": (fathers_day, 0),
    "orthodox_easter": (times_ru.orthodox_easter, 0), "maslenitsa": (times_ru.orthodox_easter, -55),
}  # fmt: skip
"""Days that move: the feast they are counted from and how many days after it."""
