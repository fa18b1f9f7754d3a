"""When: the start, the deadline and the cadence of a goal, in every usual form of three languages."""

from datetime import date, timedelta
from itertools import pairwise

from smmdash.goals.sentence.atoms import atoms, calendar_day, moved
from smmdash.goals.sentence.durations import (
    Span,
    bare_spans,
    cadence,
    early_spans,
    hide_what_is_no_span,
    spans,
)
from smmdash.goals.sentence.moment import When, put, read_short_dates, read_slashed
from smmdash.goals.sentence.periods import Period, month, unit_around
from smmdash.goals.sentence.roles import Role, placed_roles, stands
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence

_JUST_PASSED = timedelta(60)
"""A day without a year that passed so lately may have been meant, so its next one is asked about."""


def read_when(sentence: Sentence, today: date) -> When:
    """Understand every expression of time and hide its words."""
    when = When()
    hide_what_is_no_span(sentence)
    early = early_spans(sentence)
    read_slashed(sentence, today, when)
    read_short_dates(sentence, today, when)
    placed = placed_roles(sentence, atoms(sentence, today))
    _day_ranges(sentence, today, when)
    _ranges(sentence, placed, when, today)
    _rest(sentence, placed, when, today, early)
    _last(sentence, when, today)
    return when


# --- two ends ----------------------------------------------------------------------------------------------------


def _day_ranges(sentence: Sentence, today: date, when: When) -> None:
    """From 1 to 15 December; 1.–15. decembris; December 1-15."""
    shapes = (
        "BETWEEN|SINCE? the? DAY RANGE_TO the? DAY of? MONTH ,? YEAR?",
        "BETWEEN|SINCE|IN? MONTH DAY RANGE_TO DAY ,? YEAR?",
    )
    for found in (one for shape in shapes for one in every(sentence, shape)):
        one, two = found.values["DAY"]
        number, year = found.value("MONTH"), found.value("YEAR")
        last = calendar_day(today, two, number, year)
        first = calendar_day(today, one, number, last.year) if last else None
        if sentence.back("TRAP", found.start):  # iPhone 15 by 31 December
            continue
        day_end, bound = found.places["DAY"][0][1], found.values.get("BETWEEN") or found.values.get("SINCE")
        if sentence.text(day_end) == "lidz" and sentence.text(day_end - 1) != "." and not bound:
            continue  # "CTR 2 → 3 līdz 15. martam": a number and a deadline
        if first and last and first <= last and sentence.is_free(found.start, found.end):
            (_, first_end), (second, _) = found.places["DAY"]
            put(sentence, when, "start", first, found.start, first_end)
            put(sentence, when, "deadline", last, second, found.end)
            sentence.hide(found.start, found.end)


def _ranges(sentence: Sentence, placed: list[Role], when: When, today: date) -> None:
    for one, two in pairwise(placed):
        join = sentence.read("RANGE_TO", one.end)
        if not join or not sentence.is_free(one.start, two.end) or one.atom.unit:
            continue
        if sentence.back("COMPARED", one.start):
            continue
        joined = sentence.text(one.end)
        begins_there = two.atom.start in {_after_the(sentence, end) for end, _ in join} and two.tie not in (
            "since",
            "in",
        )
        if not begins_there and not (two.part and one.end <= two.start <= one.end + 1):
            continue
        months_alike = bool(sentence.read("MONTH", one.atom.start)) == bool(sentence.read("MONTH", two.atom.start))
        if joined in ("and", "и", "un") and not (one.tie or months_alike):
            continue
        days = all(role.atom.period.first == role.atom.period.last for role in (one, two))  # 1 Feb to 31 Mar
        if one.tie == "by" or (
            one.tie == "" and joined not in ("-", "and", "и", "un") and not one.atom.bare and not days
        ):
            continue
        first, second = one.atom, two.atom
        if second.dated and not first.dated:
            while first.period.first > second.period.last:
                first = moved(first, -1)
            while moved(first, 1).period.first <= second.period.last:
                first = moved(first, 1)
        while not second.dated and second.period.last < first.period.first:
            second = moved(second, 1)
        if first.period.first > second.period.last:
            continue
        begins = _ends(one, first.period)[0] if one.part else first.period.first
        put(sentence, when, "start", begins, one.start, one.end)
        put(
            sentence,
            when,
            "deadline",
            _ends(two, second.period)[1] if two.part else second.period.last,
            two.start,
            two.end,
        )
        sentence.hide(one.start, two.end)


def _after_the(sentence: Sentence, at: int) -> int:
    return at + 1 if sentence.text(at) == "the" else at


# --- one end ----------------------------------------------------------------------------------------------------


def _ends(role: Role, period: Period) -> tuple[date, date]:
    """Return the day that a part of a period means, as a start and as a deadline."""
    if role.part == "end":
        return period.last, period.last
    if role.part == "middle":
        days = (period.last - period.first).days
        middle = period.first + timedelta(days // 2) if days > 31 or days < 27 else period.first.replace(day=15)
        if days > 31:  # of a year the end of its half, of a summer the middle of July
            count = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
            inner = month(period.first.year, period.first.month + (count - 1) // 2)
            middle = inner.first.replace(day=15) if count % 2 else inner.last
        return middle, middle
    if role.part == "first":
        return period.first, period.first
    return period.first, period.last


def _rest(sentence: Sentence, placed: list[Role], when: When, today: date, early: list[Span]) -> None:
    deadlines: list[tuple[Role, date | None, date]] = []
    for role in placed:
        if not sentence.is_free(role.atom.start, role.atom.end) or not stands(sentence, role):
            continue
        if _says_again(sentence, role, placed):
            sentence.hide(role.atom.start, role.atom.end)
            continue
        start = role.start if sentence.is_free(role.start, role.end) else role.atom.start
        places = (role.start,) if role.tie == "by" else (role.start, role.atom.start)  # no later than 15 January
        compared = any(sentence.back("COMPARED", place) for place in places)
        if compared or (
            role.tie in ("in", "since", "") and role.atom.period.last.year < today.year and role.atom.dated
        ):
            sentence.hide(start, role.end)
            continue
        first, last = _days(role, today)
        if last is None:
            put(sentence, when, "start", first, start, role.end)
            continue
        deadlines.append((role, first, last))
        sentence.hide(start, role.end)
    counted = cadence(sentence)
    if counted is not None:
        when.cadence, when.cadence_at = counted[2], counted[0]
        networks = [at for at in range(counted[0] + 1, counted[1]) if sentence.read("NETWORK", at)]
        sentence.take(counted[0], min([counted[1], *networks]), "cadence", counted[2])
        for at in set(range(*counted[:2])) - set(networks):
            sentence.hide(at, at + 1)
    held = early or spans(sentence)
    for role, first, last in _surest_first(sentence, deadlines):
        if when.start and last < when.start and not role.atom.dated and not first:
            last = _ends(role, moved(role.atom, 1).period)[1]
        if when.deadline is None and first is not None and when.start is None:
            when.start = first
        if when.deadline is None and not role.atom.dated and today <= last and _just_passed(role, today, last):
            when.doubts.append("next_year")
        put(sentence, when, "deadline", last, role.start, role.end)
    for span in held or (bare_spans(sentence) if when.deadline is None else []):
        put(
            sentence,
            when,
            "deadline",
            span.last_day(today, when.start if when.deadline is None else None),
            span.start,
            span.end,
        )


_Deadline = tuple[Role, date | None, date]


def _surest_first(sentence: Sentence, found: list[_Deadline]) -> list[_Deadline]:
    """Return the deadlines with the period that only holds another behind it: this year, by 1 December; today."""
    if len(found) < 2:
        return found
    (role, first, last), (other, _, end) = found[:2]
    holds = other.tie == "by" and role.tie in ("", "in") and first is not None and first <= end <= last
    is_today = bool(sentence.read("NAMED", role.atom.start)) and role.tie != "by" and not first and last < end
    return [found[1], found[0], *found[2:]] if holds or is_today else found


def _says_again(sentence: Sentence, role: Role, placed: list[Role]) -> bool:
    """By Friday, 5 March: the date that follows a name of the same day counts."""
    if not any(sentence.read(kind, role.atom.start) for kind in ("WEEKDAY", "NAMED")):
        return False
    return any(
        0 <= other.atom.start - role.end <= 2
        and other.atom.period.first == other.atom.period.last
        and bool(sentence.read("DAY", other.atom.start) or sentence.read("MONTH", other.atom.start))
        and all(sentence.text(at) in (",", "(", "the", "-") for at in range(role.end, other.atom.start))
        for other in placed
    )


def _just_passed(role: Role, today: date, last: date) -> bool:
    if role.atom.period.first != role.atom.period.last:
        return False
    earlier = moved(role.atom, -1).period.last
    return last.year > today.year and today - _JUST_PASSED <= earlier < today


def _days(role: Role, today: date) -> tuple[date | None, date | None]:
    """Return the start and the deadline that an atom with its words means."""
    period = role.atom.period
    if role.part and role.atom.unit and _ends(role, period)[1] < today:  # the middle of the year is the next one's
        period = unit_around(period.last + timedelta(1), role.atom.name)
    elif role.part and not role.atom.dated and role.tie != "since" and _ends(role, period)[1] < today:
        period = moved(role.atom, 1).period
    if role.part:
        first, last = _ends(role, period)
        return (first, None) if role.tie == "since" else (None, last)
    if role.tie == "since":  # since New Year: not since its eve
        return period.first + timedelta(role.atom.name == "new_year"), None
    if period.first == period.last and not role.atom.wide:
        return None, period.last
    if role.tie == "by":
        if role.atom.inclusive or role.through:
            return None, period.last
        if period.first <= today and not role.atom.dated:
            period = moved(role.atom, 1).period
        return None, period.first - timedelta(1)
    return max(period.first, min(today, period.last)), period.last


def _last(sentence: Sentence, when: When, today: date) -> None:
    if when.deadline is not None and when.deadline < today:
        when.doubts.append("past_date")
    if when.start and when.deadline and when.start > when.deadline:
        when.doubts.append("start_after_deadline")
