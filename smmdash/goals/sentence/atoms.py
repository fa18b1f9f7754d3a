"""Days and periods that a sentence names, before it is clear whether they are a start or a deadline."""

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from smmdash.goals.sentence.periods import Period, after, day, month, months, unit_around
from smmdash.goals.sentence.rules import Match, every
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.words.feasts import named_day

LONGEST_YEARS = 20
"""A date further away than this is no date of a goal."""


@dataclass(frozen=True)
class Atom:
    """A period that the tokens ``start`` to ``end`` name.

    ``bare``: it needs a word such as "by" or "in" beside it. ``unit``: a unit alone, as in "the quarter's end".
    ``dated``: the year was said. ``inclusive``: "by" it means its last day.
    """

    start: int
    end: int
    period: Period
    bare: bool = False
    unit: bool = False
    dated: bool = False
    inclusive: bool = False
    name: str = ""
    """The unit's own name where it stands alone, or that of a named day."""
    wide: bool = False
    """Whether it is a period even where only its last day is left: this week, said on a Sunday."""


def atoms(sentence: Sentence, today: date) -> list[Atom]:
    """Return the days and periods of a sentence from left to right, the longest at each place."""
    found: list[Atom] = []
    for pattern, make in _RULES:
        for matched in every(sentence, pattern):
            atom = make(matched, today)
            if atom is not None and abs(atom.period.last.year - today.year) <= LONGEST_YEARS:
                found.append(atom)
    found.extend(_written(sentence))
    kept: list[Atom] = []
    for atom in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
        elif atom.end - atom.start > kept[-1].end - kept[-1].start and (len(kept) < 2 or atom.start >= kept[-2].end):
            kept[-1] = atom
    return kept


def moved(atom: Atom, years: int) -> Atom:
    """Return the same days of another year."""
    return replace(atom, period=Period(_in_year(atom.period.first, years), _in_year(atom.period.last, years)))


def _in_year(when: date, years: int) -> date:
    last = calendar.monthrange(when.year + years, when.month)[1]
    at_end = when.day == calendar.monthrange(when.year, when.month)[1]
    return date(when.year + years, when.month, last if at_end else min(when.day, last))


def calendar_day(today: date, number: int, of: int, year: int | None) -> date | None:
    """Return a day of a month, the next one where no year is said; None where there is no such day."""
    for tried in (year,) if year else (today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4):
        if 1 <= of <= 12 and 1 <= number <= calendar.monthrange(tried, of)[1]:
            made = date(tried, of, number)
            if year or made >= today:
                return made
    return None


def _written(sentence: Sentence) -> Iterator[Atom]:
    for at, token in enumerate(sentence.tokens):
        if token.kind == "date" and sentence.free[at]:
            made = date_of(token.text)
            if made is not None:
                end = next((end for end, _ in sentence.read("YEAR_WORD", at + 1)), at + 1)
                if sentence.text(at + 1) == "." and sentence.read("YEAR_WORD", at + 2):
                    end = sentence.read("YEAR_WORD", at + 2)[0][0]
                yield Atom(at, end, day(made), dated=True)


def date_of(written: str) -> date | None:
    """Return the day of a date in digits; None where it could mean two days or is none."""
    one, two, three = (int(part) for part in re.split(r"[./\-]\s?", written))
    if one > 31:
        year, of, number = one, two, three
    else:
        number, of, year = one, two, three if three > 99 else 2000 + three
        if "/" in written and number <= 12 and of <= 12 and number != of:
            return None
        if "/" in written and of > 12:
            number, of = of, number
    return calendar_day(date(year, 1, 1), number, of, year)


# --- what the rules make --------------------------------------------------------------------------------------------

Maker = Callable[[Match, date], Atom | None]


def _year_said(found: Match, today: date) -> int | None:
    about = found.value("YEAR_ABOUT")
    return found.value("YEAR") if about is None else today.year + about


def _day(found: Match, today: date) -> Atom | None:
    made = calendar_day(today, found.value("DAY"), found.value("MONTH"), _year_said(found, today))
    return None if made is None else Atom(found.start, found.end, day(made), dated=bool(_year_said(found, today)))


def _day_in_words(found: Match, today: date) -> Atom | None:
    """The first of May, the twentieth of June."""
    made = calendar_day(today, found.value("DAY_IN_WORDS"), found.value("MONTH"), _year_said(found, today))
    return None if made is None else Atom(found.start, found.end, day(made), dated=bool(_year_said(found, today)))


def _nth(found: Match, today: date) -> Atom | None:
    number = found.value("NTH") or found.value("DAY")
    made = calendar_day(today, number, today.month, today.year)
    if made is None or made < today:
        later = month(today.year, today.month + 1)
        made = calendar_day(later.first, number, later.first.month, later.first.year)
    return None if made is None else Atom(found.start, found.end, day(made), bare=True)


def _nth_of(found: Match, today: date) -> Atom | None:
    """The 15th of next month."""
    number = found.value("NTH") or found.value("DAY")
    if found.value("UNIT") != "month":
        return None
    around = unit_around(today, "month", int(found.value("NEXT") is not None))
    made = calendar_day(around.first, number, around.first.month, around.first.year)
    return None if made is None else Atom(found.start, found.end, day(made), bare=True)


def _part(size: int, key: str) -> Maker:
    def make(found: Match, today: date) -> Atom | None:
        number, year = found.value(key) or found.value("ORD"), _year_said(found, today)
        if number > 12 // size:
            return None
        made = months(year or today.year, (number - 1) * size + 1, size)
        if not year and made.last < today:
            made = months(today.year + 1, (number - 1) * size + 1, size)
        return Atom(found.start, found.end, made, dated=bool(year), inclusive=True)

    return make


def _quarter(found: Match, today: date) -> Atom | None:
    unit = found.value("UNIT")
    return _part(3 if unit == "quarter" else 6, "ORD")(found, today) if unit in ("quarter", "half") else None


def _quarter_of_a_year(found: Match, today: date) -> Atom | None:
    """«Gada pēdējā ceturksnī»."""
    whole, unit = found.values["UNIT"]
    return _part(3, "ORD")(found, today) if (whole, unit) == ("year", "quarter") else None


def _half_of(found: Match, today: date) -> Atom | None:
    """The first half of December, of the year, of 2027."""
    number = found.value("ORD")
    if number > 2:
        return None
    if found.value("MONTH") is None:
        return _part(6, "ORD")(found, today) if found.value("UNIT") in (None, "year") else None
    whole = _month(found, today).period
    middle = whole.first.replace(day=15)
    made = Period(whole.first, middle) if number == 1 else Period(middle + timedelta(1), whole.last)
    return Atom(found.start, found.end, made, dated=bool(_year_said(found, today)), inclusive=True)


def _first_units(found: Match, today: date) -> Atom | None:
    """The first three months of 2027, the first two weeks of January."""
    number, unit = found.value("NUM")[0], found.values["UNIT"][-1]
    whole = (
        _month(found, today).period if found.value("MONTH") else months(_year_said(found, today) or today.year, 1, 12)
    )
    if len(found.values["UNIT"]) > 1:  # of the year
        if found.value("UNIT") != "year":
            return None
        if after(whole.first, number, unit) <= today:
            whole = months(today.year + 1, 1, 12)
    if found.value("ORD") != 1 or number != int(number) or number < 1:
        return None
    last = after(whole.first, number, unit) - timedelta(1)
    made = Period(whole.first, last)
    dated = bool(_year_said(found, today))
    return Atom(found.start, found.end, made, dated=dated, inclusive=True) if last <= whole.last else None


def _month(found: Match, today: date) -> Atom:
    number, year = found.value("MONTH"), _year_said(found, today)
    made = month(year or today.year, number)
    if not year and made.last < today:
        made = month(today.year + 1, number)
    end = found.end if year else found.places["MONTH"][0][1]  # the comma behind a month is none of it
    return Atom(found.start, end, made, bare=not year, dated=bool(year))


def _season(found: Match, today: date) -> Atom:
    start, year = found.value("SEASON"), _year_said(found, today)
    made = months(year or today.year - 1, start, 3)
    while not year and made.last < today:
        made = months(made.first.year + 1, start, 3)
    if found.value("NEXT") and made.first <= today:
        made = months(made.first.year + 1, start, 3)
    return Atom(found.start, found.end, made, bare=not (found.value("THIS") or year), dated=bool(year))


def _this(found: Match, today: date) -> Atom | None:
    unit = found.value("UNIT")
    if unit == "fortnight":
        return None
    made = unit_around(today, unit)
    return Atom(found.start, found.end, Period(max(made.first, today), made.last), inclusive=True, wide=unit != "day")


def _whole(found: Match, today: date) -> Atom | None:
    """The rest of the year, all quarter: to the end of the one that runs."""
    unit = found.value("UNIT")
    return None if unit in ("day", "fortnight") else _this(found, today)


def _nth_week(found: Match, today: date) -> Atom | None:
    """The first week of March, the last one."""
    number, whole = found.value("ORD"), _month(found, today).period
    if found.value("UNIT") != "week" or number > 4:
        return None
    first = whole.first + timedelta(7 * (number - 1)) if number < 4 else whole.last - timedelta(6)
    made = Period(first, first + timedelta(6))
    return Atom(found.start, found.end, made, dated=bool(_year_said(found, today)), inclusive=True)


def _next(found: Match, today: date) -> Atom | None:
    if found.value("UNIT") == "fortnight":
        return None
    return Atom(found.start, found.end, unit_around(today, found.value("UNIT"), 1))


def _weekday(found: Match, today: date) -> Atom:
    number = found.value("WEEKDAY")
    if found.value("NEXT"):
        return Atom(found.start, found.end, day(unit_around(today, "week", 1).first + timedelta(number)))
    return Atom(found.start, found.end, day(today + timedelta((number - today.weekday()) % 7 or 7)), bare=True)


def _year(found: Match, today: date) -> Atom:
    year = found.value("YEAR_SAID") or found.value("YEAR")
    return Atom(found.start, found.end, months(year, 1, 12), bare=not found.value("YEAR_SAID"), dated=True)


def _year_named(found: Match, today: date) -> Atom | None:
    """The year 2027."""
    return _year(found, today) if found.value("UNIT") == "year" else None


def _month_named(found: Match, today: date) -> Atom | None:
    """The month of March."""
    return replace(_month(found, today), bare=False) if found.value("UNIT") == "month" else None


def _offset(sign: int, *, held: bool = False) -> Maker:
    def make(found: Match, today: date) -> Atom | None:
        whole = _named(found, today) if found.value("NAMED") else _day(found, today)
        count, unit = (found.value("NUM") or (1.0, ""))[0], found.value("UNIT")
        if whole is None or whole.period.first != whole.period.last or not 0 < count <= 100 or count != int(count):
            return None
        feast = whole.period.first
        moved_to = after(feast, sign * count, unit)
        made = Period(moved_to, feast) if held else day(moved_to)
        return Atom(found.start, found.end, made, dated=whole.dated)

    return make


def _unit(found: Match, today: date) -> Atom | None:
    unit = found.value("UNIT")
    if unit in ("day", "fortnight"):
        return None
    return Atom(found.start, found.end, unit_around(today, unit), bare=True, unit=True, name=unit)


def _named(found: Match, today: date) -> Atom | None:
    name = found.value("NAMED")
    units = {"end_quarter": "quarter", "end_month": "month", "end_week": "week"}
    if name in units:
        return Atom(found.start, found.end, day(unit_around(today, units[name]).last), bare=True)
    if name in ("next_month", "next_week"):
        return Atom(found.start, found.end, unit_around(today, name[5:], 1))
    if name in ("this_month", "this_week"):
        made = unit_around(today, name[5:])
        return Atom(found.start, found.end, Period(max(made.first, today), made.last), inclusive=True, wide=True)
    if name in ("next_year", "this_year"):
        made = unit_around(today, "year", int(name == "next_year"))
        return Atom(found.start, found.end, Period(max(made.first, today), made.last), inclusive=name == "this_year")
    if name in ("this_time_next_year", "this_time_next_month"):
        return Atom(found.start, found.end, day(after(today, 1, name.rpartition("_")[2])), dated=True)
    year = _year_said(found, today)
    made_day = named_day(name, date(year, 1, 1) if year else today)
    if made_day is None:
        return None
    bare = name not in ("tomorrow", "today") and not year
    return Atom(found.start, found.end, day(made_day), bare=bare, dated=bool(year), name=name)


_RULES: tuple[tuple[str, Maker], ...] = (
    ("YEAR|YEAR_ABOUT ,? DAY MONTH", _day),
    ("DAY - MONTH - YEAR", _day),
    ("NUM|a|one UNIT before the? NAMED", _offset(-1)),
    ("NUM|a|one UNIT before the? DAY of? MONTH YEAR?", _offset(-1)),
    ("NUM|a|one UNIT after the? NAMED", _offset(1)),
    ("NUM|a|one UNIT after the? DAY of? MONTH YEAR?", _offset(1)),
    ("in|over|during the NUM? UNIT before the? NAMED", _offset(-1, held=True)),
    ("in|over|during the NUM? UNIT before the? DAY of? MONTH YEAR?", _offset(-1, held=True)),
    ("WHOLE the? UNIT of MONTH YEAR|YEAR_ABOUT?", _month_named),
    ("UNIT of MONTH YEAR|YEAR_ABOUT?", _month_named),
    ("the? DAY of? MONTH ,? YEAR|YEAR_ABOUT?", _day),
    ("the? DAY_IN_WORDS of MONTH ,? YEAR|YEAR_ABOUT?", _day_in_words),
    ("MONTH the? DAY ,? YEAR|YEAR_ABOUT?", _day),
    ("NTH", _nth),
    ("DAY DAY_WORD", _nth),
    ("the? NTH DAY_WORD? of? the? NEXT|THIS UNIT", _nth_of),
    ("DAY DAY_WORD NEXT|THIS UNIT", _nth_of),
    ("NEXT|THIS UNIT DAY DAY_WORD", _nth_of),
    ("QUARTER YEAR|YEAR_ABOUT?", _part(3, "QUARTER")),
    ("QUARTER of YEAR|YEAR_ABOUT", _part(3, "QUARTER")),
    ("YEAR|YEAR_ABOUT QUARTER", _part(3, "QUARTER")),
    ("HALF YEAR|YEAR_ABOUT?", _part(6, "HALF")),
    ("HALF of YEAR|YEAR_ABOUT", _part(6, "HALF")),
    ("YEAR HALF", _part(6, "HALF")),
    ("ORD UNIT of|in? YEAR|YEAR_ABOUT?", _quarter),
    ("YEAR|YEAR_ABOUT ,? ORD UNIT", _quarter),
    ("ORD HALF_WORD of? the? UNIT YEAR|YEAR_ABOUT?", _half_of),
    ("ORD HALF_WORD of? MONTH YEAR|YEAR_ABOUT?", _half_of),
    ("ORD HALF_WORD of? YEAR|YEAR_ABOUT", _half_of),
    ("YEAR|YEAR_ABOUT ORD HALF_WORD", _half_of),
    ("MONTH ORD HALF_WORD", _half_of),
    ("UNIT ORD HALF_WORD", _half_of),
    ("ORD NUM UNIT of? the? YEAR|YEAR_ABOUT", _first_units),
    ("ORD NUM UNIT of? MONTH YEAR|YEAR_ABOUT?", _first_units),
    ("YEAR|YEAR_ABOUT ORD NUM UNIT", _first_units),
    ("UNIT ORD NUM UNIT", _first_units),
    ("UNIT ORD UNIT", _quarter_of_a_year),
    ("YEAR|YEAR_ABOUT? MONTH ORD NUM UNIT", _first_units),
    ("ORD UNIT of? MONTH YEAR|YEAR_ABOUT?", _nth_week),
    ("WHOLE the? UNIT", _whole),
    ("THIS UNIT", _this),
    ("NEXT UNIT", _next),
    ("THIS|NEXT MONTH", _month),
    ("YEAR|YEAR_ABOUT MONTH", _month),
    ("MONTH of? ,? YEAR|YEAR_ABOUT?", _month),
    ("MONTH", _month),
    ("DAY MONTH", _day),
    ("THIS|NEXT? SEASON of? YEAR|YEAR_ABOUT?", _season),
    ("YEAR|YEAR_ABOUT SEASON", _season),
    ("THIS|NEXT? WEEKDAY", _weekday),
    ("YEAR_SAID", _year),
    ("YEAR", _year),
    ("UNIT YEAR", _year_named),
    ("UNIT", _unit),
    ("THIS|NEXT? NAMED", _named),
    ("NAMED of? YEAR|YEAR_ABOUT", _named),
    ("YEAR|YEAR_ABOUT NAMED", _named),
)
