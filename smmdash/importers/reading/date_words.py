"""Month and weekday words of the languages the exports come in, from CLDR, and a cell reduced to its notation."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from babel import Locale

from smmdash.importers.reading.cell_shapes import plain

_LOCALES = "en en_GB en_AU en_CA ru lv de de_AT es es_MX pt pt_PT fr fr_CA uk pl lt et"

# Spelt by exports and people in ways that CLDR does not list.
_MORE_MONTHS = {
    1: "янв jān janv janvārī jan jän ene январе січ",
    2: "фев февр febr februārī feb fev лют veebr vas",
    3: "мар martā mrz mär märz mart бер kov",
    4: "апр aprīlī abr kwi кві bal",
    5: "maijā mai май трав geg",
    6: "июн jūn jūnijā jun черв birž",
    7: "июл jūl jūlijā jul лип liep",
    8: "авг augustā aug ago aout серп rugp",
    9: "сен сент septembrī sept sep set вер rugs",
    10: "окт oktobrī okt oct out жовт spal",
    11: "ноя нояб novembrī nov лист lapkr",
    12: "дек decembrī dec dez dic груд gruod",
}
_FILLER_TEXT = "de del of gada года г р року рік m d metų в at um plkst klo kl o à às las alle uhr"
_FILLERS = frozenset(_FILLER_TEXT.split())
_UTC = frozenset(["utc", "gmt", "z"])

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_HALF_DAY = re.compile(r"(?<=9)( ?)([ap])\. ?m\.")
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


def _names_month(text: str, start: int) -> bool:
    return any(match[0] in months() for match in _WORD.finditer(text, start))


def notation(shape: str) -> tuple[str, int | None] | None:
    """A shape reduced to its notation, and the month it names.

    ``вт, 8 марта 2026 г. 14:05`` (shape ``вт, 9 марта 9999 г. 99:99``) gives ``9 B 9999 99:99`` and 3. B stands for
    the month, A and P for the half of the day, Z for UTC. None when a word is not known.
    """
    if "9" not in shape:
        return None
    text = _HALF_DAY.sub(r"\1\2m ", plain(shape).casefold())
    text = _FRACTION.sub(".", text)
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
        elif word in weekdays() and (word not in months() or _names_month(text, position)):
            position += text.startswith(".", position)
        elif word in months():
            if month is not None:
                return None
            month = months()[word]
            out.append("B")
            position += text.startswith(".", position)
        elif word in _UTC:
            out.append("Z")
        elif word in ("am", "pm"):
            out.append(" " + word[0].upper())
        elif glued and word in ("st", "nd", "rd", "th", "er"):
            pass
        elif word in _FILLERS:
            position += text.startswith(".", position)
        else:
            return None
    out.append(text[position:])
    return _GAPS.sub(" ", "".join(out)).strip(), month
