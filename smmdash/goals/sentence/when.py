"""When: the start, the deadline and the cadence of a goal, in every usual form of three languages."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from smmdash.goals.sentence.atoms import Atom, atoms, calendar_day, moved
from smmdash.goals.sentence.durations import (
    Span,
    bare_spans,
    cadence,
    early_spans,
    hide_what_is_no_span,
    is_weekly,
    spans,
)
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.moment import When, put, read_short_dates, read_slashed
from smmdash.goals.sentence.periods import Period, month, unit_around
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence

_WITHOUT_MEANING = frozenset(fold("the this самого самому вечера вечеру утра утру нового новому").split())
_JUST_PASSED = timedelta(60)
"""A day without a year that passed so lately may have been meant, so its next one is asked about."""
_SAYS_WHEN = frozenset(
    fold(
        "летом осенью зимой весной vasarā rudenī ziemā pavasarī šovasar šoruden šoziem šopavasar nākamvasar nākamziem "
        "nākampavasar nākamruden"
    ).split()
)
_LOCATIVES = (
    "janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā", "jūlijā", "augustā", "septembrī", "oktobrī",
    "novembrī", "decembrī",
)  # fmt: skip
_DEADLINES = frozenset(fold("срок дедлайн deadline termiņš due").split())
_NO_YEAR = frozenset(fold("at on over per uz pa within").split())
_NOUNS = ("JOB", "VACANCY", "POST_TYPE", "EVENT", "THING", "ROOM")
_WHOSE = frozenset(("the", "our"))
_ENDING = frozenset(("ends", "end", "ending", "finishes", "finishing", "closes", "closing", "expires"))
_OPENING = frozenset(("starts", "begins", "opens", "start"))
_OTHER_YEARS = frozenset(("school", "academic", "fiscal", "financial", "tax", "study"))
_DAYS_OFF = frozenset(("holidays", "holiday", "break", "season", "period", "rush", "time", "vacation", "weekend"))
_OPENINGS = frozenset(",-:;(.|/")
_VERBS_TOO = frozenset(fold("may mar march dec sep jan jun apr fall spring mart sen дек").split())


@dataclass(frozen=True)
class _Role:
    """An atom with the words around it: ``tie`` is by, since or in, ``part`` end, middle or first; or nothing."""

    atom: Atom
    start: int
    end: int
    tie: str
    part: str
    through: bool


def read_when(sentence: Sentence, today: date) -> When:
    """Understand every expression of time and hide its words."""
    when = When()
    hide_what_is_no_span(sentence)
    early = early_spans(sentence)
    read_slashed(sentence, today, when)
    read_short_dates(sentence, today, when)
    placed = _placed(sentence, atoms(sentence, today))
    _day_ranges(sentence, today, when)
    _ranges(sentence, placed, when, today)
    _rest(sentence, placed, when, today, early)
    _last(sentence, when, today)
    return when


def _placed(sentence: Sentence, found: list[Atom]) -> list[_Role]:
    roles = []
    for atom in found:
        role = _role(sentence, atom)
        if role is not None:
            roles.append(role)
    return roles


def _role(sentence: Sentence, atom: Atom) -> _Role | None:
    if is_weekly(sentence, atom.start):
        return None
    start, end, part, tie = _skip_the(sentence, atom.start), atom.end, "", ""
    for kind, key in (("END", "end"), ("MIDDLE", "middle"), ("FIRST", "first")):
        before = sentence.back(kind, start) or (
            sentence.back(kind, start - 1) if sentence.text(start - 1) == "-" else []
        )
        if before and atom.period.first != atom.period.last:
            start, part = before[0][0], key
            break
    if not part and atom.period.first != atom.period.last:
        for kind, key in (("END_AFTER", "end"), ("MIDDLE_AFTER", "middle"), ("FIRST_AFTER", "first")):
            place = end + 1 if sentence.text(end) == "-" else end
            after = sentence.read(kind, place)
            if after:
                end, part = after[0][0], key
                break
    start = _skip_the(sentence, start)
    ties = [
        (sentence.back(kind, start), key)
        for kind, key in (("BY", "by"), ("SINCE", "since"), ("IN", "in"), ("BETWEEN", "in"))
    ]
    ties = [(found, key) for found, key in ties if found]
    through = False
    opens = sentence.text(start - 2) in _OPENING and any(
        sentence.text(at) == "before" for at in range(start - 6, start)
    )
    if ties and opens:
        return _Role(atom, start - 2, end, "by", part, False)  # before the season starts in May
    if ties and sentence.text(start - 2) in _ENDING and sentence.text(start - 1) in ("in", "on", "with"):
        return _Role(atom, start - 2, end, "by", part, True)  # which ends in June
    if ties:
        found, tie = min(ties, key=lambda one: one[0][0][0])
        through = sentence.text(found[0][0]) in ("through", "по")
        start = found[0][0]
    if not tie and sentence.text(start - 1) in ("-", ":") and sentence.text(start - 2) in _DEADLINES:
        start, tie, through = start - 2, "by", True  # «срок — июнь»
    if not tie and sentence.read("LAIK", end):
        end, tie = sentence.read("LAIK", end)[0][0], "in"
    if sentence.read("INCLUSIVE", end):
        end, through = sentence.read("INCLUSIVE", end)[0][0], True
    return _Role(atom, start, end, tie, part, through)


def _skip_the(sentence: Sentence, at: int) -> int:
    while at and sentence.text(at - 1) in _WITHOUT_MEANING and sentence.free[at - 1]:
        at -= 1
    return at


def _stands(sentence: Sentence, role: _Role) -> bool:
    """Tell whether an atom says when at all: "may" may be a verb and "2000" a number of followers."""
    atom = role.atom
    word = sentence.text(atom.start)
    if atom.unit:
        return bool(role.part) and sentence.text(atom.start - 1) not in _OTHER_YEARS
    if sentence.read("MONTH", atom.start) and sentence.back("DAY", atom.start):
        return False  # the 31st of November
    names = not role.part and any(sentence.read(kind, atom.start) for kind in ("SEASON", "MONTH", "NAMED"))
    of_a_day = ("ROOM", "EVENT") if sentence.read("NAMED", atom.start) else ()
    events = any(sentence.read(kind, atom.end) for kind in ("CAMPAIGN", *of_a_day))
    if names and not atom.dated and events and sentence.free[atom.end]:  # the spring campaign
        return False
    after = atom.end
    counted = any(sentence.read(kind, after) for kind in ("METRIC", "AMOUNT_UNIT", "MONEY", "MEMBERS"))
    stranger = after < len(sentence) and sentence.tokens[after].kind == "word" and not sentence.known(after)
    thing = any(sentence.read(kind, after) for kind in _NOUNS)
    if atom.bare and thing and sentence.read("SEASON", atom.start):
        return False  # applications for summer jobs
    stranger = stranger or thing
    named = any(sentence.read(kind, atom.start) for kind in ("SEASON", "NAMED"))
    if atom.bare and sentence.text(atom.start - 1) in _WHOSE and named and stranger:
        return sentence.text(after) in _DAYS_OFF  # the spring intern, our Christmas appeal
    if atom.bare and sentence.read("YEAR", atom.start):
        if counted:
            return False
        tied = sentence.text(role.start)
        year_alone = (atom.period.last - atom.period.first).days > 360
        if year_alone and role.tie == "by" and tied in ("до", "lidz", "up", "uz", "to") and not role.part:
            changes = sentence.has("FACTOR") or sentence.has("SHARE")
            return tied != "to" and (changes or any(start != atom.start for start, _, _ in sentence.all("NUM")))
        heads = sentence.text(role.end) == ":" or (
            role.end == len(sentence) and sentence.text(role.start - 1) in (",", "(")
        )
        return bool((role.tie and tied not in _NO_YEAR) or role.part or heads)
    if not atom.bare or role.tie or role.part or word in _SAYS_WHEN or _is_locative(sentence, atom):
        nth = sentence.read("NTH", atom.start) and atom.bare
        strange = after < len(sentence) and sentence.tokens[after].kind == "word" and not sentence.known(after)
        return not (nth and (counted or strange))
    before = sentence.text(role.start - 1)
    if sentence.read("NAMED", atom.start):
        return before in _OPENINGS and role.end == len(sentence)
    if word in _VERBS_TOO or sentence.read("NTH", atom.start):
        return False
    return role.start == 0 or before in _OPENINGS or role.end == len(sentence) or sentence.text(role.end) in _OPENINGS


def _is_locative(sentence: Sentence, atom: Atom) -> bool:
    """Latvian says "in December" in one word, told from "December" by its long vowel."""
    return sentence.written(atom.start, atom.start + 1).casefold() in _LOCATIVES


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


def _ranges(sentence: Sentence, placed: list[_Role], when: When, today: date) -> None:
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


def _ends(role: _Role, period: Period) -> tuple[date, date]:
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


def _rest(sentence: Sentence, placed: list[_Role], when: When, today: date, early: list[Span]) -> None:
    deadlines: list[tuple[_Role, date | None, date]] = []
    for role in placed:
        if not sentence.is_free(role.atom.start, role.atom.end) or not _stands(sentence, role):
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


_Deadline = tuple[_Role, date | None, date]


def _surest_first(sentence: Sentence, found: list[_Deadline]) -> list[_Deadline]:
    """Return the deadlines with the period that only holds another behind it: this year, by 1 December; today."""
    if len(found) < 2:
        return found
    (role, first, last), (other, _, end) = found[:2]
    holds = other.tie == "by" and role.tie in ("", "in") and first is not None and first <= end <= last
    is_today = bool(sentence.read("NAMED", role.atom.start)) and role.tie != "by" and not first and last < end
    return [found[1], found[0], *found[2:]] if holds or is_today else found


def _says_again(sentence: Sentence, role: _Role, placed: list[_Role]) -> bool:
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


def _just_passed(role: _Role, today: date, last: date) -> bool:
    if role.atom.period.first != role.atom.period.last:
        return False
    earlier = moved(role.atom, -1).period.last
    return last.year > today.year and today - _JUST_PASSED <= earlier < today


def _days(role: _Role, today: date) -> tuple[date | None, date | None]:
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
