"""What was understood about time, and the dates in digits that need a second look."""

import re
from dataclasses import dataclass, field
from datetime import date

from smmdash.goals.sentence.atoms import calendar_day
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence


@dataclass
class When:
    """What was understood about time. ``deadlines`` counts the different ones that were said."""

    start: date | None = None
    deadline: date | None = None
    cadence: str = ""
    cadence_at: int = -1
    doubts: list[str] = field(default_factory=list)
    deadlines: int = 0


def put(sentence: Sentence, when: When, facet: str, value: date | None, start: int, end: int) -> None:
    """Keep a start or deadline with its words, unless there is one already; the words are hidden in any case."""
    if value is None:
        return
    if facet == "deadline":
        when.deadlines += when.deadline != value
    if getattr(when, facet) is None:
        setattr(when, facet, value)
        sentence.take(start, end, facet, value.isoformat())
    else:
        sentence.hide(start, end)


def read_slashed(sentence: Sentence, today: date, when: When) -> None:
    """Doubt and hide dates such as 3/4/2027, which mean one day here and another there; "by 15/1" can mean one only."""
    for at, token in enumerate(sentence.tokens):
        if token.kind == "date" and "/" in token.text and sentence.free[at]:
            one, two, _ = (int(part) for part in token.text.split("/"))
            if one <= 12 and two <= 12 and one != two:
                when.doubts.append("ambiguous_date")
                sentence.hide(at, at + 1)
    for found in every(sentence, "BY NUM / NUM"):
        (one, _), (two, _) = found.values["NUM"]
        if one != int(one) or two != int(two):
            continue
        made = calendar_day(today, int(one), int(two), None) if 12 < one <= 31 else None
        made = calendar_day(today, int(two), int(one), None) if 12 < two <= 31 and one >= 1 else made
        if made is not None and sentence.text(found.end) != "/":
            put(sentence, when, "deadline", made, found.start, found.end)
        elif 1 <= one <= 12 and 1 <= two <= 12:
            when.doubts.append("ambiguous_date")
            sentence.hide(found.start, found.end)


def read_short_dates(sentence: Sentence, today: date, when: When) -> None:
    """Days and months in digits without a year, such as "до 15.02"; other numbers must say how much."""
    for at, token in enumerate(sentence.tokens):
        stopped = sentence.text(at + 1) == "." and sentence.tokens[at + 1].glued  # until 31.3.
        shape = r"\d{1,2}\.\d{1,2}" if stopped and at + 2 < len(sentence) + 1 else r"\d{1,2}\.\d{2}"
        if token.kind != "number" or not sentence.free[at] or not re.fullmatch(shape, token.text):
            continue
        tie = sentence.back("BY", at) or sentence.back("SINCE", at)
        unit = any(sentence.read(kind, at + 1) for kind in ("AMOUNT_UNIT", "MONEY", "MINUTES", "METRIC"))
        others = [start for start, _, _ in sentence.all("NUM") if start != at]
        number, of = (int(part) for part in token.text.split("."))
        made = calendar_day(today, number, of, None)
        if tie and made and not unit and others:
            facet = "deadline" if sentence.back("BY", at) else "start"
            put(sentence, when, facet, made, tie[0][0], at + 1)
