"""Month and weekday words of the languages the exports come in, from CLDR, and a cell reduced to its notation."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from babel import Locale

from smmdash.importers.reading.cell_shapes import plain
from smmdash.importers.reading.zones import zone_name

_LOCALES = "en en_GB en_AU en_CA ru lv de de_AT es es_MX pt pt_PT fr fr_CA uk pl lt et"

# Spelt by exports and people in ways that CLDR does not list.
_MORE_MONTHS = {
    1: "яну янв jān janv janvārī jan jän ene январе січ",
    2: "фев февр febr februārī feb fev лют veebr vas",
    3: "мар martā mrz mär märz mart бер kov",
    4: "апр aprīlī abr kwi кві bal",
    5: "maijā mai май трав geg",
    6: "юни июн jūn jūnijā jun черв birž",
    7: "юли июл jūl jūlijā jul лип liep",
    8: "авг augustā aug ago aout серп rugp",
    9: "сен сент septembrī sept sep set вер rugs",
    10: "окт oktobrī okt oct out жовт spal",
    11: "ное ноя нояб novembrī nov лист lapkr",
    12: "дек decembrī dec dez dic груд gruod",
}
_FILLER_TEXT = "de del of gada g года г р року рік m d metų в о at um plkst klo kl o à às las alle uhr h"
_FILLERS = frozenset(_FILLER_TEXT.split())
_UTC = frozenset(["utc", "gmt", "z"])

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_HALF_DAY = re.compile(r"(?<=9)( ?)([ap])\. ?m\.?(?![^\W\d_])")
_HALF_WORDS = {"am": "A", "pm": "P"}
# 17 h 05 min 09 s, 17h05, 17.05:09 h
_HOURS = re.compile(r"(?<=[ ,t])(9{1,2}) ?h ?(99)(?: ?min ?(99)(?: ?s\b)?)?(?![9:])")
_DOTTED = re.compile(r"(?<=[ ,])(9{1,2})\.(99)(:99)? ?(?:h|uhr)\b")
_CLOCK_END = re.compile(r"9:99(?::99(?:\.9{1,9})?)?")
_IN_BRACKETS = re.compile(r" ?\(((?:gmt|utc)[^()]{0,8})\)$")
_ONE_LETTER_DAY = re.compile(r"[^\W\d_][.,]{1,2} ?(?=9|[^\W\d_]{3})")
_WHOLE_DAY = re.compile(r"9{1,4}([-/.]) ?9{1,2}\1 ?9{1,4}")
_FRACTION = re.compile(r"(?<=:99),(?=9)")
_GAPS = re.compile(r"[ ,]+")


def _key(word: str) -> str:
    return plain(word).casefold().strip(".")


@cache
def months() -> dict[str, int]:
    """Month number by folded word: full and short names, nominative and genitive. Words of two months are left out."""
    found: dict[str, set[int]] = defaultdict(set)
    for name in _LOCALES.split():
        for form in Locale.parse(name).months.values():
            for width in ("wide", "abbreviated"):
                for number, word in form[width].items():
                    found[_key(word)].add(number)
    for number, words in _MORE_MONTHS.items():
        for word in words.split():
            found[_key(word)].add(number)
    return {word: next(iter(numbers)) for word, numbers in found.items() if len(numbers) == 1}


@cache
def weekdays() -> frozenset[str]:
    """Folded full and short names of weekdays."""
    found = set()
    for name in _LOCALES.split():
        for form in Locale.parse(name).days.values():
            for width in ("wide", "abbreviated", "short"):
                found |= {_key(word) for word in form.get(width, {}).values()}
    return frozenset({word for word in found if len(word) > 1} | {"tues", "thur", "thurs", "weds"})


@cache
def _half_days() -> dict[str, str]:
    """A or P by folded word for the half of the day: ``priekšp``, ``popiet``, ``дп``."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in _LOCALES.split():
        for form in Locale.parse(name).day_periods.values():
            for names in form.values():
                for half in ("am", "pm"):
                    if len(_key(names.get(half, ""))) > 1:
                        found[_key(names[half])].add(_HALF_WORDS[half])
    words = {word: next(iter(halves)) for word, halves in found.items() if len(halves) == 1}
    return {"am": "A", "pm": "P", **words}


def _gives_day(text: str, start: int) -> bool:
    """Whether the text names a month, or gives a whole day in figures, from a position on."""
    named = any(match[0] in months() for match in _WORD.finditer(text, start))
    return named or _WHOLE_DAY.search(text, start) is not None


def _without_zone(text: str) -> tuple[str, str | None]:
    """Cut the name of a time zone from behind a time of day; also the identifier."""
    clock = _CLOCK_END.search(text)
    if clock is None or not any(c.isalpha() for c in text[clock.end() :]):
        return text, None
    for match in re.finditer(r"(?:^|(?<=[ (,]))[^\W\d_]", text[clock.end() :]):
        start = clock.end() + match.start()
        found = zone_name(text[start:])
        if found is not None and found not in ("utc", "z"):
            return text[:start].rstrip(" (,"), found
    return text, None


def notation(shape: str) -> tuple[str, int | None, str | None] | None:
    """A shape reduced to its notation, the month it names and the time zone it names.

    ``вт, 8 марта 2026 г. 14:05`` (shape ``вт, 9 марта 9999 г. 99:99``) gives ``9 B 9999 99:99`` and 3. B stands for
    the month, A and P for the half of the day, Z for UTC. None when a word is not known.
    """
    if "9" not in shape:
        return None
    text = _HALF_DAY.sub(r"\1\2m ", plain(shape).casefold())
    text = _FRACTION.sub(".", text)
    text = _HOURS.sub(lambda m: ":".join(filter(None, m.groups())), text)
    text = _DOTTED.sub(lambda m: f"{m[1]}:{m[2]}{m[3] or ''}", text)
    text = _IN_BRACKETS.sub(r" \1", text)
    text, zone = _without_zone(text)
    text = _ONE_LETTER_DAY.sub("", text, count=1) if _ONE_LETTER_DAY.match(text) else text
    out: list[str] = []
    month: int | None = None
    position = 0
    for match in _WORD.finditer(text):
        word, before = match[0], text[position : match.start()]
        position = match.end()
        out.append(before)
        glued = match.start() > 0 and text[match.start() - 1] == "9"
        if word == "t" and glued and text[position : position + 1] == "9":
            out.append("T")
        elif word in weekdays() and (word not in months() or _gives_day(text, position)):
            position += text.startswith(".", position)
        elif word in months():
            if month is not None:
                return None
            month = months()[word]
            out.append("B")
            position += text.startswith(".", position)
        elif word in _UTC:
            out.append("Z")
        elif word in _half_days():
            out.append(" " + _half_days()[word])
            position += text.startswith(".", position)
        elif glued and word in ("st", "nd", "rd", "th", "er"):
            pass
        elif word in _FILLERS:
            position += text.startswith(".", position)
        else:
            return None
    out.append(text[position:])
    return _GAPS.sub(" ", "".join(out)).strip(), month, zone


_DAY_SHAPE = re.compile(r"9{1,2}[-./ ]{1,2}B\.?|B[-./ ]{1,2}9{1,4}|9{1,2}[-./ ]B[-./ ]9{2,4}|9{4}-99-99(?: 99:99:99)?")
_NUMERIC_DAY = re.compile(r"9{1,2}([./])9{1,2}\1(?:99|9999)")


def looks_like_day(shape: str) -> bool:
    """Whether a cell among numbers is a day, as a spreadsheet writes what it took for one: ``17.юни``, ``Jan-17``.

    The shape may keep a leading zero.
    """
    shape = plain(shape).replace("0", "9")
    if "9" not in shape or len(shape) > 32:
        return False
    reduced = notation(shape)
    return reduced is not None and bool(_DAY_SHAPE.fullmatch(reduced[0]) or _NUMERIC_DAY.fullmatch(reduced[0]))
