"""Numbers in digits and in words, in English, Latvian and Russian."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from smmdash.goals.sentence.letters import fold, spellings
from smmdash.goals.sentence.tokens import Token

_SMALL = (
    "one один одна одно одного одну одной одним одному viens viena vienu vienam vienai vienā",
    "two couple два две двух двум двумя пара пару пары divi divas divu divām diviem divos divās divus двоих двое",
    "three три трех трем тремя trīs triju trim trijos trijās trim trīs троих трое",
    "four четыре четырех четырем четырьмя четверо četri četras četru četriem četrām četros četrās četrus четверых",
    "five пять пяти пятью пятеро пятерых пятерым pieci piecas piecu pieciem piecām piecos piecās piecus",
    "six шесть шести шестью шестеро шестерых seši sešas sešu sešiem sešām sešos sešās sešus",
    "seven семь семи семью семеро семерых septiņi septiņas septiņu septiņiem septiņām septiņos septiņās septiņus",
    "eight восемь восьми astoņi astoņas astoņu astoņiem astoņām astoņos astoņās astoņus",
    "nine девять девяти девятью deviņi deviņas deviņu deviņiem deviņām deviņos deviņās deviņus",
    "ten десять десяти десятью десяток десятка desmit desmitiem desmitu",
    "eleven одиннадцать одиннадцати vienpadsmit vienpadsmitiem",
    "twelve dozen двенадцать двенадцати дюжина дюжину divpadsmit divpadsmitiem ducis duci",
    "thirteen тринадцать тринадцати trīspadsmit trīspadsmitiem",
    "fourteen четырнадцать четырнадцати četrpadsmit četrpadsmitiem",
    "fifteen пятнадцать пятнадцати piecpadsmit piecpadsmitiem",
    "sixteen шестнадцать шестнадцати sešpadsmit sešpadsmitiem",
    "seventeen семнадцать семнадцати septiņpadsmit septiņpadsmitiem",
    "eighteen восемнадцать восемнадцати astoņpadsmit astoņpadsmitiem",
    "nineteen девятнадцать девятнадцати deviņpadsmit deviņpadsmitiem",
)
_LARGE = {
    20: "twenty двадцать двадцати divdesmit divdesmitiem", 30: "thirty тридцать тридцати trīsdesmit trīsdesmitiem",
    40: "forty сорок сорока četrdesmit četrdesmitiem",
    50: "fifty пятьдесят пятидесяти полсотни piecdesmit piecdesmitiem pussimts pussimtu",
    60: "sixty шестьдесят шестидесяти sešdesmit sešdesmitiem",
    70: "seventy семьдесят семидесяти septiņdesmit septiņdesmitiem",
    80: "eighty восемьдесят восьмидесяти astoņdesmit astoņdesmitiem",
    90: "ninety девяносто девяноста deviņdesmit deviņdesmitiem",
    100: "hundred сто ста сотня сотню сотни simts simtu simt simtiem simti simtus simtam simta",
    200: "двести двухсот двумстам divsimt", 300: "триста трехсот тремстам trīssimt",
    400: "четыреста четырехсот četrsimt", 500: "пятьсот пятисот полтысячи piecsimt pustūkstotis pustūkstoti",
    600: "шестьсот шестисот sešsimt", 700: "семьсот семисот septiņsimt", 800: "восемьсот восьмисот astoņsimt",
    900: "девятьсот девятисот deviņsimt", 500_000: "полмиллиона pusmiljons pusmiljonu",
}  # fmt: skip
_SCALES = {
    100: "hundred simts simta simtam simti simtiem simtus simtu сотни сотен",
    1_000: (
        "thousand тысяча тысячу тысячи тысяч тысячам тысячами тысячах тыс тыщ тыща тыщу тыщи тыща tūkstotis tūkstoši "
        "tūkstošu tūkstošiem tūkstoti tūkstotim tūkstošus tūkstoša tūkstoš tūkstošos tūkst tk"
    ),
    1_000_000: (
        "million миллион миллиона миллионов миллиону млн лям ляма miljons miljonu miljonus miljona miljoni miljoniem "
        "miljonam "
        "milj mlj mln mio"
    ),
    1_000_000_000: "billion миллиард миллиарда миллиардов млрд miljards miljardi miljardu miljardus",
}
_LETTER_SCALES = {"k": 1e3, "к": 1e3, "m": 1e6, "м": 1e6, "kk": 1e6, "кк": 1e6, "mm": 1e6}
_WITH_HALF = {
    1.5: "полтора полторы полутора полуторы pusotrs pusotra pusotru pusotram pusotras",
    2.5: "divarpus", 3.5: "trīsarpus", 4.5: "četrarpus", 5.5: "piecarpus",
}  # fmt: skip
_MOST_WORDS = 12
_AND_A_HALF = tuple(tuple(fold(words).split()) for words in ("and a half", "с половиной", "ar pusi"))


def _table(words: Mapping[int, str] | Mapping[float, str]) -> dict[str, float]:
    return {fold(word): float(value) for value, listed in words.items() for word in listed.split()}


_ZERO = {0: "zero ноль нуль нуля ноля нулю nulle nulles nullei"}
_THOUSANDS_FIRST = frozenset(("тысяч", "миллионов"))

SCALES = _table(_SCALES)
"""Words that multiply what stands before them."""
_TENS = (
    "desmit", "divdesmit", "trīsdesmit", "četrdesmit", "piecdesmit", "sešdesmit", "septiņdesmit", "astoņdesmit",
    "deviņdesmit",
)  # fmt: skip
_UPTO_TEN = ("div", "trīs", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ", "desmit")
_LATVIAN_WHOLES = (
    {f"simt{ten}": 100 + 10 * at for at, ten in enumerate(_TENS, start=1)}
    | {f"{one}tūkstoš": 1_000 * at for at, one in enumerate(_UPTO_TEN, start=2)}
    | {f"{one}simt": 100 * at for at, one in enumerate(_UPTO_TEN[:-1], start=2)}
)
VALUES = {fold(word): float(value) for word, value in _LATVIAN_WHOLES.items()}
VALUES |= _table(dict(enumerate(_SMALL, start=1))) | _table(_LARGE) | _table(_WITH_HALF) | _table(_ZERO) | SCALES
"""Every word of a number."""


def number_at(tokens: Sequence[Token], at: int) -> tuple[float, int, str] | None:
    """Return value, end and the letter that scaled it (as in 5k) of a number that begins at a token, or None."""
    token = tokens[at]
    if token.kind == "number":
        value = in_digits(token.text)
        end, letter = at + 1, ""
        if end < len(tokens) and tokens[end].kind == "word":
            word = tokens[end].text
            if tokens[end].glued and word in _LETTER_SCALES:
                value, end, letter = value * _LETTER_SCALES[word], end + 1, word
            elif word in ("k", "kk") and not tokens[end].glued:
                value, end = value * _LETTER_SCALES[word], end + 1
            elif word in SCALES and SCALES[word] >= 1_000:
                value, end = value * SCALES[word], end + 1
                if end < len(tokens) and tokens[end].text == "." and tokens[end].glued and len(word) <= 5:
                    end += 1 if end + 1 < len(tokens) else 0
        return round(value, 6), end, letter
    if token.kind != "word" or (_value(token.text) is None and token.text not in ("half", "quarter")):
        return None
    return _in_words(tokens, at)


def in_digits(written: str, *, grouped: bool = True) -> float:
    """Return the value of digits with thousand separators; three digits after one mark are a group if ``grouped``."""
    parts = re.split(r"[ ']", written)
    whole = "".join(parts)
    marks = [mark for mark in whole if mark in ".,"]
    if not marks:
        return float(whole)
    last = max(whole.rfind("."), whole.rfind(","))
    tail = len(whole) - last - 1
    groups = len(marks) > 1 or (grouped and tail == 3 and whole.split(marks[0])[0] not in ("", "0"))
    if len(set(marks)) == 2 or (len(parts) > 1 and len(marks) == 1 and tail != 3):
        groups = False
    if groups:
        return float(re.sub("[.,]", "", whole))
    return float(re.sub("[.,]", "", whole[:last]) + "." + whole[last + 1 :])


@lru_cache(maxsize=4_000)
def _value(word: str) -> float | None:
    return next((VALUES[one] for one in spellings(word) if one in VALUES), None)


def _in_words(tokens: Sequence[Token], at: int) -> tuple[float, int, str] | None:
    total = current = 0.0
    last = float("inf")
    end = at
    if tokens[at].text in _THOUSANDS_FIRST and at + 1 < len(tokens):  # "тысяч пять": some five thousand
        small = VALUES.get(tokens[at + 1].text, 0.0)
        if 0 < small < 1_000:
            return VALUES[tokens[at].text] * small, at + 2, ""
    half = _half(tokens, at)
    if half:
        current, end, last = half
    while end < min(len(tokens), at + _MOST_WORDS):
        token = tokens[end]
        skip = end
        if end > at and token.text in ("-", "and") and end + 1 < len(tokens):
            skip, token = end + 1, tokens[end + 1]
        value = _value(token.text)
        if value is None or (skip > end and tokens[end].text == "and" and current < 100 and total == 0):
            break
        if value >= 1_000 and end > at:
            total, current, last = total + (current or 1) * value, 0.0, value
        elif value == 100 and 0 < current < 100 and token.text in SCALES:
            current, last = current * 100, 100
        elif token.text == "dozen" and 0 < current < 12:
            current, last = current * 12, 12  # two dozen
        elif value < last and not (last < 20 and value < 20):
            current, last = current + value, value
        else:
            break
        end = skip + 1
        for words in _AND_A_HALF:
            if tuple(one.text for one in tokens[end : end + len(words)]) == words:
                current, end = current + 0.5, end + len(words)
    return (total + current, end, "") if end > at else None


def _half(tokens: Sequence[Token], at: int) -> tuple[float, int, float] | None:
    """Half a thousand, half a million: the start of a number."""
    words = [token.text for token in tokens[at : at + 3]]
    if words == ["quarter", "of", "a"] and len(tokens) > at + 3 and tokens[at + 3].text in ("million", "thousand"):
        return SCALES[tokens[at + 3].text] / 4, at + 4, 100.0
    if words[:1] == ["half"]:
        place = 2 if words[1:2] == ["a"] else 1
        if words[place : place + 1] and words[place] in ("thousand", "million", "hundred"):
            return SCALES[words[place]] / 2, at + place + 1, 100.0
        if words[place : place + 1] == ["dozen"]:
            return 6.0, at + place + 1, 12.0
    return None
