"""Spans such as "in two weeks" and cadences such as "a month": time that names no day of the calendar."""

from dataclasses import dataclass
from datetime import date, timedelta

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.periods import after
from smmdash.goals.sentence.rules import Match, every
from smmdash.goals.sentence.sentence import Sentence

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "half": 182, "year": 365}
_POSTS = frozenset(("post", "video", "reel", "story", "photo", "tweet", "clip", "short", "carousel", "pin"))
_LONGEST_DAYS = 366 * 20
_LATVIAN_PLACES = frozenset(fold("dienā nedēļā mēnesī ceturksnī gadā mēn").split())
_PLANS = frozenset(fold("цель цели план планы задача задачи kpi кпи прогноз норма").split())
_LATVIAN_WHEN = frozenset(fold("mēnešos nedēļās dienās gados ceturkšņos").split())
_LATVIAN_ONE_OR_MANY = 12
"""Without its marks "mēnesī" (in a month) looks like "mēneši" (months); more than so many of these are no span."""


@dataclass(frozen=True)
class Span:
    """So many units from the start, or from today where no start is said, at tokens ``start`` to ``end``."""

    start: int
    end: int
    count: float
    unit: str

    def last_day(self, today: date, first: date | None) -> date:
        """Return the day on which the span ends; one that begins on a day said holds that day."""
        return (
            after(today, self.count, self.unit) if first is None else after(first, self.count, self.unit) - timedelta(1)
        )


_SPANS = (
    "SPAN ABOUT? a|the|these? COMING? ABOUT? NUM of? -? UNIT LAIK|FROM_NOW?",
    "SPAN a|one UNIT and a half",
    "COMING NUM -? UNIT LAIK|FROM_NOW?",
    "SPAN ABOUT? a|an|the|one? COMING UNIT LAIK?",
    "SPAN a|an|one UNIT FROM_NOW?",
    "a|one? UNIT FROM_NOW",
    "NUM UNIT LAIK|FROM_NOW",
    "COMING? UNIT LAIK",
    "UNIT SPAN NUM",
)
_FROM_NOW = ("NUM UNIT FROM_NOW", "a|one? UNIT FROM_NOW")
"""Six months from now, a week from today: "from today" is no start there."""
_ALONE = ("SPAN UNIT FROM_NOW?", "within the UNIT", "UNIT", "COMING UNIT")
_BARE = ("COMING? NUM -? UNIT",)


def early_spans(sentence: Sentence) -> list[Span]:
    """Return spans that look like periods of the calendar: "over the next month" is no "next month"."""
    return [span for pattern in (_COUNTED, *_EARLY) for span in _found(sentence, pattern)]


_COUNTED = "за|через|спустя NUM UNIT"
"""Counted by their ending: «за 2 квартала» is no second quarter."""


_EARLY = ("over|within|during|in|for the|this NEXT|COMING UNIT", "NEXT UNIT LAIK", "this COMING UNIT", *_FROM_NOW)


def hide_what_is_no_span(sentence: Sentence) -> None:
    """Hide spans that lie behind ("the last 3 months", "two years ago") and rhythms ("every 3 days")."""
    for start, end, _ in sentence.all("OVER_YEARS"):
        sentence.hide(start, end)
    for pattern in (
        "the? PAST NUM UNIT LAIK?",
        "NUM UNIT AGO",
        "NUM UNIT CADENCE",
        "EVERY NUM -? UNIT",
        "IN|COMPARED? the? PAST NAMED",
        "the? PAST MONTH|SEASON|WEEKDAY",
        "к|ко|с|от? MONTH|SEASON PAST UNIT",
        "к|ко|с|от? ORD UNIT PAST UNIT",
    ):
        for found in every(sentence, pattern):
            if sentence.text(found.end) != "of" and not (pattern == "NUM UNIT CADENCE" and _is_longer(found)):
                sentence.hide(found.start, found.end)
    for found in every(sentence, "IN|SINCE|COMPARED? the? PAST UNIT LAIK?"):
        of_a_year = sentence.text(found.start - 1) == "gada" or sentence.text(found.end) == "of"
        if found.value("UNIT") != "day" and not of_a_year and not sentence.read("YEAR", found.end):
            sentence.hide(found.start, found.end)


def _is_longer(found: Match) -> bool:
    """Tell whether a span lasts over what is counted in it: for two months every week, and not three days a week."""
    return _DAYS[found.value("UNIT")] >= _DAYS.get(str(found.value("CADENCE")), 0)


def spans(sentence: Sentence) -> list[Span]:
    """Return the spans of a sentence and hide their words; the surest shapes come first."""
    made = [span for pattern in _SPANS for span in _found(sentence, pattern)]
    return made or [span for pattern in _ALONE for span in _found(sentence, pattern)]


def bare_spans(sentence: Sentence) -> list[Span]:
    """Return a span without a word that ties it: "+500 followers, 3 months"; not the "5 years" of experience."""
    return [span for pattern in _BARE for span in _found(sentence, pattern)]


def _found(sentence: Sentence, pattern: str) -> list[Span]:
    made = []
    for found in every(sentence, pattern):
        span = _span(sentence, found, pattern)
        if span is not None and sentence.is_free(found.start, found.end):
            sentence.hide(found.start, found.end)
            made.append(span)
    return made


def _span(sentence: Sentence, found: Match, pattern: str) -> Span | None:
    unit = found.value("UNIT")
    number, letter = found.value("NUM") or (1.0, "")
    if (
        letter
        or not 0 < number * _DAYS[unit] <= _LONGEST_DAYS
        or (sentence.read("YEARS_OLD", found.end - 1) and _is_age(sentence, found))
    ):
        return None
    if pattern.startswith("UNIT SPAN"):
        beside = (
            sentence.tokens[found.start].text,
            sentence.read("METRIC", found.end) or sentence.read("UNIT", found.end),
        )
        if beside[1] or number != int(number) or sentence.text(found.start + 1) not in ("за", "через"):
            return None
    if pattern in _ALONE and unit == "day" and sentence.has("REPLY") and sentence.has("ONE_TIME", 1440.0):
        return None  # «отвечать в течение суток»
    strange = found.end < len(sentence) and sentence.tokens[found.end].kind == "word" and not sentence.known(found.end)
    goal = any(sentence.has(kind) for kind in ("METRIC", "ACT", "BADGE", "LAUNCH"))
    placed = sentence.text(found.end - 1) in _LATVIAN_WHEN
    if pattern in _BARE and not placed and (not goal or strange or sentence.text(found.end) == "of"):
        return None
    behind_a_word = found.start > 0 and sentence.tokens[found.start - 1].kind == "word"
    if pattern in _BARE and unit == "year" and behind_a_word:
        return None  # «нам 5 лет»
    if pattern == "UNIT" and sentence.written(found.start, found.end).casefold() != "pusgadā":
        return None
    if pattern == "COMING UNIT" and not sentence.text(found.start).startswith(("tuvak", "ближ", "upcoming")):
        return None
    quarters = sentence.text(found.end - 1) in ("квартала", "полугодия") and not sentence.read("YEAR", found.end)
    if pattern == _COUNTED and not quarters:
        return None
    if pattern in _EARLY[:2] and (unit == "quarter" or (pattern == _EARLY[1] and unit != "half")):
        return None
    planned = sentence.text(found.start) == "на" and sentence.text(found.start - 1) in _PLANS
    alone = found.places["SPAN"][0][1] - found.start == 1 if "SPAN" in found.places else True
    long = sentence.text(found.start) == "на" and unit in ("half", "year") and sentence.has("NUM")
    placed = alone and sentence.text(found.start) in ("в", "на", "on", "for", "pa", "uz", "under", "after") and not long
    if pattern in _ALONE and placed and not planned:
        return None
    if pattern.endswith("and a half"):
        number += 0.5
    return Span(found.start, found.end, number, unit)


def _is_age(sentence: Sentence, found: Match) -> bool:
    return bool(sentence.back("AGED", found.start))


def is_weekly(sentence: Sentence, at: int) -> bool:
    """Tell whether a day of the week recurs: "every Friday", «katru piektdienu», «piektdienās»."""
    if not sentence.read("WEEKDAY", at):
        return False
    return bool(sentence.back("EVERY", at)) or sentence.written(at, at + 1).casefold().endswith("dienās")


def _weekly(sentence: Sentence) -> tuple[int, int, str] | None:
    days = [(start, end) for start, end, _ in sentence.all("WEEKDAY") if is_weekly(sentence, start)]
    if len(days) != 1:  # on two days of the week it is twice as often
        return None
    start, end = days[0]
    return min([start, *(begin for begin, _ in sentence.back("EVERY", start))]), end, "week"


def cadence(sentence: Sentence) -> tuple[int, int, str] | None:
    """Return the first cadence with its place: "a month", "в неделю", "mēnesī", "every Friday"."""
    weekly = _weekly(sentence)
    if weekly is not None:
        return weekly
    for at in range(len(sentence) - 2):  # every product video
        if sentence.text(at) in ("each", "every") and not sentence.known(at + 1) and sentence.text(at + 2) in _POSTS:
            return at, at + 3, "post"
    for start, end, unit in sentence.all("CADENCE"):
        word = sentence.text(start)
        if word == "a" and (
            sentence.back("SPAN", start)
            or sentence.back("MIDDLE", start)
            or sentence.text(start - 1) in ("half", "by")
            or sentence.text(end) == "of"
            or (unit == "post" and (start == 0 or sentence.back("ACT", start)))  # "a post a day"
        ):
            continue
        if end - start == 1 and word in _LATVIAN_PLACES and not _counts_by(sentence, start, word):
            continue
        if word in ("на", "за") and unit != "post":
            continue
        return start, end, unit
    for start, end, unit in sentence.all("OF_A_UNIT"):
        strange = any(
            sentence.back(kind, start) for kind in ("NUM", "THIS", "NEXT", "MONTH", "ORD", "YEAR", "YEAR_ABOUT")
        )
        strange = strange or bool(sentence.back("NAMED", end) or sentence.back("WEEKDAY", end))
        goal = sentence.text(end) in ("merkis", "plans", "kpi", "norma")
        if not strange and (goal or sentence.read("METRIC", end)):
            return start, end, str(unit)
    for found in every(sentence, "в CADENCE_UNIT"):
        return found.start, found.end, found.value("CADENCE_UNIT")
    return None


def _counts_by(sentence: Sentence, at: int, word: str) -> bool:
    """Tell whether a Latvian word of a unit counts ("10 mēnesī"), and does not name a span ("3 mēnesī laikā")."""
    followed = ("LAIK", "END_AFTER", "MIDDLE_AFTER", "FIRST_AFTER", "DAY", "NUM", "QUARTER")
    spans = any(sentence.read("UNIT", end) for end, _ in sentence.read("NUM", at + 1))
    counted = (at, *(start for start, _ in sentence.back("METRIC", at)))
    if spans and any(sentence.back("NUM", start) for start in counted):
        return True  # "15 pierakstīšanās dienā divas nedēļas"
    if any(sentence.read(kind, at + 1) for kind in followed) or (word == "gada" and sentence.read("ORD", at + 1)):
        return False
    if sentence.back("ONCE", at):
        return True
    named = ("THIS", "NEXT", "ORD", "PAST", "BY", "SINCE", "COMING", "EVERY", *(("YEAR",) if word == "gada" else ()))
    if any(sentence.back(kind, at) for kind in named):  # "2000 nedēļā" is no year
        return False
    if sentence.back("YEAR_SAID", at + 1) or (word == "gada" and sentence.read("MONTH", at + 1)):
        return False
    number = next((value[0] for start, value in sentence.back("NUM", at)), None)
    if number is None:
        return True
    if number == 1:
        return False
    if word == "menesi":
        written = sentence.written(at, at + 1).casefold()
        return "š" not in written and ("ī" in written or number > _LATVIAN_ONE_OR_MANY)
    return True
