"""Days that a post's words name, in English, Latvian and Russian, as far as they lay ahead when it was published."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

AHEAD_DAYS = 120
"""A day named without a year is the coming one only if it is at most so many days off; else it was a look back."""

_MONTHS = tuple(
    re.compile(stem)
    for stem in (
        r"jan(?:uary)?|janvār\w*|январ\w*",
        r"feb(?:ruary)?|februār\w*|феврал\w*",
        r"mar(?:ch)?|mart\w*|март\w*",
        r"apr(?:il)?|aprīl\w*|апрел\w*",
        r"may|maij\w*|ма[яй]",
        r"june?|jūnij\w*|июн\w*",
        r"july?|jūlij\w*|июл\w*",
        r"aug(?:ust)?|august\w*|август\w*",
        r"sept?(?:ember)?|septembr\w*|сентябр\w*",
        r"oct(?:ober)?|oktobr\w*|октябр\w*",
        r"nov(?:ember)?|novembr\w*|ноябр\w*",
        r"dec(?:ember)?|decembr\w*|декабр\w*",
    )
)
_YEAR = r"(?:20\d\d)"
_WORD = r"(?P<word>[^\W\d_]{3,12})"
_IN_WORDS = re.compile(
    rf"(?<![\d.,:])(?:(?P<gada>{_YEAR})\.? gada )?(?P<day>\d{{1,2}})(?:\.|st\b|nd\b|rd\b|th\b|-го\b|-е\b)?"
    rf"(?: of)? ?{_WORD}\.?(?:,? ?(?P<year>{_YEAR})(?!\d))?"
)
_MONTH_FIRST = re.compile(
    rf"{_WORD}\.? (?P<day>\d{{1,2}})(?!\d|[.,:]\d|:)(?:st|nd|rd|th)?\b(?:,? ?(?P<year>{_YEAR})(?!\d))?"
)
_ISO = re.compile(r"(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)")
_DIGITS = re.compile(r"(?<![\d.,/-])(\d{1,2})([./])(\d{1,2})\2(20\d\d|\d\d)(?![\d/])")
_UNTIL = re.compile(
    r"(?:\b(?:until|till|by|on|through|līdz|no|до|с|по) |[-–—] ?)(?<!\d)(\d{1,2})\.(\d{1,2})(?P<dot>\.)?"
    r"(?![\d:.]| ?(?:eur|€|\$|%|руб|₽|am\b|pm\b))"
)


def days_said(text: str, published: date) -> set[date]:
    """Return the days that a text (in small letters) names and that were not before it was published.

    A day without a year is the first one from the publication on, if that is within AHEAD_DAYS. Where day and month can
    be told either way (05/06/2025) it is the later one, so that nothing counts as over too early.
    """
    return {day for day in _named(text, published) if day >= published}


def _named(text: str, published: date) -> Iterator[date]:
    for match in _ISO.finditer(text):
        yield from _day(*(int(part) for part in match.groups()))
    for match in _DIGITS.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4]) % 100 + 2000
        read = [*_day(year, second, first)]
        if match[2] == "/":
            read += [*_day(year, first, second)]
        if read:
            yield max(read)
    for pattern in (_IN_WORDS, _MONTH_FIRST):
        for match in pattern.finditer(text):
            month = _month(match["word"])
            if month is None:
                continue
            said = match.groupdict()
            year_said = said["year"] or said.get("gada")
            if year_said:
                yield from _day(int(year_said), month, int(match["day"]))
            else:
                yield from _coming(month, int(match["day"]), published)
    for match in _UNTIL.finditer(text):
        yield from _coming(int(match[2]), int(match[1]), published)


@lru_cache(4096)
def _month(word: str) -> int | None:
    return next((number for number, stem in enumerate(_MONTHS, start=1) if stem.fullmatch(word)), None)


def _coming(month: int, day: int, published: date) -> Iterator[date]:
    for year in (published.year, published.year + 1):
        for found in _day(year, month, day):
            if published <= found <= published + timedelta(days=AHEAD_DAYS):
                yield found
                return


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
