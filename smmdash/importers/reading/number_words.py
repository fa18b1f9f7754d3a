"""Words and signs around a number: compact suffixes and currencies in the languages of the exports."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_THOUSAND = "k к thousand тыс тысяча тысячи тысяч тис тисяча тисячі tūkst tūkstotis tūkstoši tūkstošu tsd tausend tys"
_THOUSAND += " tysiąc tysiące tysięcy tuh tuhat tūkstantis tūkstančiai tūkstančių millier milliers"
_MILLION = "mln млн million millions миллион миллиона миллионов мільйон мільйони мільйонів mio mi milj miljons miljoni"
_MILLION += " miljonu millionen millón millones milhão milhões milion miliony milionów miljon miljonit"
_BILLION = "млрд mljrd mrd mld md mlrd миллиард миллиарда миллиардов мільярд мільярди мільярдів miljards miljardi"
_BILLION += " miljardu milliarde milliarden milliard milliards miliard miliardy miliardów miljard miljardit"

_SUFFIXES: dict[str, int] = {
    **dict.fromkeys(_THOUSAND.split(), 3),
    **dict.fromkeys(_MILLION.split(), 6),
    **dict.fromkeys(_BILLION.split(), 9),
    "bn": 9,
    "трлн": 12,
    "триллион": 12,
    "trln": 12,
    "trilj": 12,
}

# Same letters, other meaning elsewhere: the column has to say which (see `Affix.needs`).
_CAREFUL: dict[str, tuple[int, str]] = {
    "M": (6, ""),
    "М": (6, ""),
    "m": (6, "company"),  # else minutes or metres
    "м": (6, "company"),
    "B": (9, "no comma"),  # "1 B" is a million million in Spanish, which always puts a space
    "Bn": (9, "no comma"),  # so is the French "1 Bn"
    "mil": (3, "no dot"),  # Spanish and Portuguese thousand, English slang for a million
}

_CURRENCIES: dict[str, str] = {
    "€": "EUR",
    "euro": "EUR",
    "евро": "EUR",
    "eiro": "EUR",
    "$": "USD",
    "US$": "USD",
    "£": "GBP",
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
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "Ls": "LVL",
}
_CODES = """EUR USD RUB RUR UAH GBP PLN CHF SEK NOK DKK CZK HUF RON BGN TRY KZT BYN GEL AMD AZN UZS ILS AED INR JPY CNY
CAD AUD NZD BRL MXN ZAR SGD HKD THB IDR VND LVL LTL EEK"""
_CURRENCIES |= {written: code for code in _CODES.split() for written in (code, code.lower())}
_CURRENCIES["RUR"] = _CURRENCIES["rur"] = "RUB"

_TOKEN = re.compile(r"[-+()<≤%]|[^\W\d_]{0,12}[$]|[^\W\d_]{1,12}|[€£₽₴₸₺₹₪]|\.")


@dataclass(frozen=True)
class Affix:
    """What stands around the digits of a number. `needs` is a condition on the column (see `numbers.py`)."""

    negative: bool = False
    below: bool = False
    percent: bool = False
    power: int = 0
    currency: str | None = None
    needs: str = ""


def _kind(token: str, part: str) -> tuple[str, str]:
    if token in "-+":
        return "sign", token
    if token in "<≤":
        return "bound", token
    if token in "()%":
        return token, token
    if token in _CURRENCIES or token.lower() in ("руб", "грн", "р"):
        return "currency", _CURRENCIES.get(token) or _CURRENCIES[token.lower()]
    if part == "tail" and (token in _CAREFUL or token.casefold() in _SUFFIXES):
        return "power", token
    return "", token


@lru_cache(maxsize=4096)
def affix(head: str, tail: str) -> Affix | None:
    """The meaning of the text before and after the digits (already `plain`), None when part of it is not known."""
    seen: dict[str, str] = {}
    for part, text in (("head", head), ("tail", tail)):
        position, last = 0, ""
        text = text.replace(" ", "")
        while position < len(text):
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
    power, needs = _CAREFUL.get(seen.get("power", ""), (_SUFFIXES.get(seen.get("power", "").casefold(), 0), ""))
    if needs == "company" and "currency" in seen:
        needs = ""
    if needs == "no comma" and tail.startswith(" "):
        return None
    return Affix(
        negative="(" in seen or seen.get("sign") == "-",
        below="bound" in seen,
        percent="%" in seen,
        power=power,
        currency=seen.get("currency"),
        needs=needs,
    )
