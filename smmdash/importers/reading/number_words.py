"""Words and signs around a number: compact suffixes and currencies in the languages of the exports."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from babel.numbers import get_currency_name

from smmdash.importers.reading.cell_shapes import plain
from smmdash.importers.reading.zones import LOCALES

_THOUSAND = "k к thousand тыс тысяча тысячи тысяч тис тисяча тисячі tūkst tūkstotis tūkstoši tūkstošu tsd tausend tys"
_THOUSAND += " tysiąc tysiące tysięcy tysiąca tuh tuhat tuhandet tūkstantis tūkstančiai tūkstančių tūkstančio mille"
_THOUSAND += " millier milliers thousands"
_MILLION = "mln млн million millions миллион миллиона миллионов мільйон мільйони мільйонів mio mi milj miljons miljoni"
_MILLION += " miljonu millionen millón millones milhão milhões milion miliony milionów miliona miljon miljonit"
_MILLION += " мільйона milijonas milijonai milijonų milijono"
_BILLION = "млрд mljrd mrd mld md mlrd миллиард миллиарда миллиардов мільярд мільярди мільярдів miljards miljardi"
_BILLION += " miljardu milliarde milliarden milliard milliards miliard miliardy miliardów miliarda miljard miljardit"
_BILLION += " мільярда milijardas milijardai milijardų milijardo milmillones milmilhões milmilhão"
_TRILLION = "трлн триллион триллиона триллионов трильйон трильйона трильйони трильйонів trln trilj triljons triljoni"
_TRILLION += " triljonu triljon triljonit trilijonas trilijonai trilijonų trilijono bilion biliona biliony bilionów bio"
_TRILLION += " billionen billón billones bilião biliões trilhão trilhões tri"

_SUFFIXES: dict[str, int] = {
    **dict.fromkeys(_THOUSAND.split(), 3),
    **dict.fromkeys(_MILLION.split(), 6),
    **dict.fromkeys(_BILLION.split(), 9),
    **dict.fromkeys(_TRILLION.split(), 12),
    "lakh": 5,
    "lakhs": 5,
    "crore": 7,
    "crores": 7,
    "cr": 7,
    "tcr": 10,
    "kcr": 10,
    "lcr": 12,
    "bn": 9,
    "bilhão": 9,
    "bilhões": 9,
}

# Same letters, other meaning elsewhere: the column has to say which (see `Affix.needs`).
_CAREFUL: dict[str, tuple[int, str]] = {
    "L": (5, ""),  # lakh
    "G": (9, ""),  # French of Canada
    "bi": (9, ""),  # of Brazil; Portugal writes Bi for a million million
    "mM": (9, ""),  # mil milhões
    "milM": (9, ""),
    "T": (3, "indian"),  # a thousand there, a million million elsewhere
    "M": (6, ""),
    "М": (6, ""),
    "m": (6, "company"),  # else minutes or metres
    "м": (6, "company"),
    "B": (9, "no comma"),  # "1 B" is a million million in Spanish, which always puts a space
    "Bn": (9, "no comma"),  # so is the French "1 Bn"
    "mil": (3, "no dot"),  # Spanish and Portuguese thousand, English slang for a million
    "billion": (9, "english"),  # French and German mean a million million
    "billions": (9, "english"),
    "Bi": (12, "other"),
    "trillion": (12, "other"),
}

_CURRENCIES: dict[str, str] = {
    "€": "EUR",
    "euro": "EUR",
    "евро": "EUR",
    "eiro": "EUR",
    "$": "USD",
    "US$": "USD",
    "£": "GBP",
    "¥": "",  # yen or yuan
    "JP¥": "JPY",
    "₽": "RUB",
    "руб": "RUB",
    "р": "RUB",
    "рублей": "RUB",
    "₴": "UAH",
    "грн": "UAH",
    "₸": "KZT",
    "₺": "TRY",
    "₹": "INR",
    "₪": "ILS",
    "zł": "PLN",
    "zl": "PLN",
    "Kč": "CZK",
    "R$": "BRL",
    "$US": "USD",
    "$CA": "CAD",
    "$AU": "AUD",
    "AU$": "AUD",
    "MX$": "MXN",
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "Ls": "LVL",
}
_CODES = """EUR USD RUB RUR UAH GBP PLN CHF SEK NOK DKK CZK HUF RON BGN TRY
ARS COP CLP PEN RSD KZT BYN GEL AMD AZN UZS ILS AED INR JPY CNY
CAD AUD NZD BRL MXN ZAR SGD HKD THB IDR VND LVL LTL EEK"""
_CURRENCIES |= {written: code for code in _CODES.split() for written in (code, code.lower())}
# What else in the column says which of its meanings such a word has.
ENGLISH = frozenset({"k", "thousand", "thousands"})
IBERIAN = frozenset({"millón", "millones", "milmillones", "milhão", "milhões", "milmilhões", "mi", "bi"})
INDIAN = frozenset({"l", "cr", "kcr", "tcr", "lcr", "lakh", "lakhs", "crore", "crores"})

MILLION_MILLIONS: dict[str, frozenset[str]] = {
    "T": frozenset({"k", "g"}),
    "B": frozenset({"mil", "milm"}),
    "Bn": frozenset({"md"}),
    "Bi": frozenset({"mm", "mil"}),
    "billion": frozenset({"milliard", "milliards", "mille"}),
    "billions": frozenset({"milliard", "milliards", "mille"}),
    "trillion": ENGLISH,
}
"""Suffixes that mean 10 to the 12th beside one of these."""

_CURRENCIES["RUR"] = _CURRENCIES["rur"] = "RUB"

_TOKEN = re.compile(r"[-+()<≤%]|[$](?:US|CA|AU|NZ|HK|SG|MX)\b|JP¥|[^\W\d_]{0,12}[$]|[^\W\d_]{1,12}|[€£¥₽₴₸₺₹₪]|\.")
_ONE_WORD = re.compile(r"(?<=\bmil) (?=M\b|mill|milh)|(?<=[$]) (?=(?:US|CA|AU)\b)|(?<=\bUS) (?=[$])")
_TWO_WORDS = re.compile(r"^( ?[kKM])([$€£]|[A-Z]{3}\b)")


def _folded(name: str) -> str:
    return plain(name).casefold().strip(". ")


@cache
def currency_names() -> dict[str, str]:
    """Code by folded name as CLDR spells it after an amount (``euros``, ``долларов США``), "" if several share it."""
    found: dict[str, set[str]] = defaultdict(set)
    codes = {*_CURRENCIES.values()} - {""}
    for name in LOCALES:
        for code in codes:
            for count in (None, 0, 1, 2, 5, 1.5):
                found[_folded(get_currency_name(code, count, name))].add(code)
    for word in ("euro", "euros", "eur", "eiro", "евро", "євро"):
        found[word] = {"EUR"}
    return {name: next(iter(codes)) if len(codes) == 1 else "" for name, codes in found.items()}


@dataclass(frozen=True)
class Affix:
    """What stands around the digits of a number. `needs` is a condition on the column (see `numbers.py`)."""

    negative: bool = False
    below: bool = False
    percent: bool = False
    power: int = 0
    currency: str | None = None
    needs: str = ""
    word: str = ""


def _kind(token: str, part: str) -> tuple[str, str]:
    if token in "-+":
        return "sign", token
    if token in "<≤":
        return "bound", token
    if token in "()%":
        return token, token
    if token == "R" and part == "head":
        return "currency", "ZAR"
    if token in _CURRENCIES or token.lower() in ("руб", "грн", "р"):
        return "currency", _CURRENCIES[token if token in _CURRENCIES else token.lower()]
    if part == "tail" and (token in _CAREFUL or token.casefold() in _SUFFIXES):
        return "power", token
    return "", token


@lru_cache(maxsize=4096)
def affix(head: str, tail: str) -> Affix | None:
    """The meaning of the text before and after the digits (already `plain`), None when part of it is not known."""
    found = _affix(head, tail)
    if found is None and sum(c.isalpha() for c in tail) > 2 and _folded(tail) in currency_names():
        found = _affix(head, "")
        return found and replace(found, currency=currency_names()[_folded(tail)] or None)
    return found


def _affix(head: str, tail: str) -> Affix | None:
    seen: dict[str, str] = {}
    for part, text in (("head", head), ("tail", tail)):
        position, last = 0, ""
        text = _ONE_WORD.sub("", text) if part == "head" else _ONE_WORD.sub("", _TWO_WORDS.sub(r"\1 \2", text))
        while position < len(text):
            if text[position] == " ":
                position += 1
                continue
            match = _TOKEN.match(text, position)
            if match is None:
                return None
            position = match.end()
            if match[0] == ".":  # only after an abbreviation
                if part == "head" or last not in ("power", "currency"):
                    return None
                last = "."
                continue
            last, value = _kind(match[0], part)
            # A suffix stands right after the digits, a bound and a bracket first, a minus before the digits.
            misplaced = (
                (last == "power" and any(k in seen for k in ("tail", ")")))
                or (last == "bound" and (part == "tail" or len(seen) > 0))
                or (last == "(" and (part == "tail" or "sign" in seen))
                or (last == ")" and (part == "head" or "(" not in seen))
                or (last == "sign" and part == "tail")
            )
            if not last or last in seen or misplaced:
                return None
            seen[last] = value
            if part == "tail":
                seen["tail"] = ""
    if ("(" in seen) != (")" in seen) or ("(" in seen and "sign" in seen):
        return None
    suffix = seen.get("power", "")
    power, needs = _CAREFUL.get(suffix, (_SUFFIXES.get(suffix.casefold(), 0), ""))
    if needs == "company" and "currency" in seen:
        needs = ""
    if needs == "no comma" and tail.startswith(" "):
        needs = "other"
    return Affix(
        negative="(" in seen or seen.get("sign") == "-",
        below="bound" in seen,
        percent="%" in seen,
        power=power,
        currency=seen.get("currency") or None,
        needs=needs,
        word=suffix,
    )
