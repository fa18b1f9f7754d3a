"""How much: the numbers of a sentence with their units, and how each is tied to what it counts."""

from dataclasses import dataclass, replace
from typing import Literal

from smmdash.goals.sentence.numerals import in_digits
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence

Tie = Literal["", "by", "to", "from", "pair", "within"]
_UNIT_ORDER = ("points", "percent", "money", "time", "times", "people")


@dataclass(frozen=True)
class Amount:
    """A number at tokens ``start`` to ``end``; ``first`` to ``last`` are the number and its unit without the tie.

    ``unit`` is empty, percent, points, money, time (the value is in minutes), times or people. A pair has its ``base``
    ("from 2 to 3"), a range its ``upper``; ``other`` are the tokens of that second number.
    """

    value: float
    unit: str
    tie: Tie
    start: int
    end: int
    first: int
    last: int
    currency: str = ""
    money_at: tuple[int, int] | None = None
    upper: float | None = None
    base: float | None = None
    other: tuple[int, int] | None = None
    sign: str = ""
    letter: str = ""
    limited: bool = False


def read_shares(sentence: Sentence) -> list[Amount]:
    """Return multiples and shares said in words, such as "double" and "by a third", and hide them."""
    found = []
    for kind, unit, tie in (("SHARE", "percent", "by"), ("FACTOR", "times", "")):
        for start, end, value in sentence.all(kind):
            unit_inside = any(sentence.read("UNIT", at) for at in range(start, end))
            if kind == "FACTOR" and (unit_inside or (value == 2.0 and sentence.read("NUM", end))):
                continue
            found.append(Amount(value, unit, "by" if tie else "", start, end, start, end))
            sentence.hide(start, end)
    return found


def read_amounts(sentence: Sentence) -> list[Amount]:
    """Return the numbers that are still free, from left to right, pairs and ranges as one; their words are hidden."""
    single = _numbers(sentence)
    made: list[Amount] = []
    at = 0
    while at < len(single):
        one, two = single[at], single[at + 1] if at + 1 < len(single) else None
        joined = _joined(sentence, one, two) if two is not None else None
        if joined is not None:
            made.append(joined)
            at += 2
            continue
        made.append(one)
        at += 1
    made = [_from_on(sentence, one) for one in _paired(sentence, made)]
    for amount in made:
        sentence.hide(amount.start, amount.end)
    return made


def _numbers(sentence: Sentence) -> list[Amount]:
    found = []
    last = 0
    for start, end, (value, letter) in sentence.all("NUM"):
        if start < last or not _is_amount(sentence, start, end):
            continue
        made = _with_unit(sentence, Amount(value, "", "", start, end, start, end, letter=letter))
        made = _tied(sentence, made)
        found.append(made)
        last = made.end
    for found_time in every(sentence, "ONE_TIME"):
        if all(found_time.end <= one.first or found_time.start >= one.last for one in found):
            start, end = found_time.start, found_time.end
            found.append(_tied(sentence, Amount(found_time.value("ONE_TIME"), "time", "", start, end, start, end)))
    return sorted(found, key=lambda one: one.start)


def _is_amount(sentence: Sentence, start: int, end: int) -> bool:
    token, after = sentence.tokens[start], sentence.tokens[end] if end < len(sentence) else None
    if start and token.glued and sentence.text(start - 1) in ("#", "№", "@", "_"):
        return False
    if start and token.glued and sentence.tokens[start - 1].kind == "word" and sentence.text(start - 1) not in _TIMES:
        return bool(sentence.back("MONEY", start))
    before = start - 1 if sentence.text(start - 1) in (".", "-") else start
    if sentence.back("TRAP", start) or sentence.back("TRAP", before):
        return False
    units = ("AMOUNT_UNIT", "MONEY", "MINUTES")
    if (
        after is not None
        and after.glued
        and after.kind == "word"
        and not any(sentence.read(kind, end) for kind in units)
    ):
        return False
    if after is not None and after.glued and after.kind == "number":
        return False
    if after is not None and after.text == "-" and after.glued and end + 1 < len(sentence):  # five-star, three-year
        word = sentence.tokens[end + 1]
        if word.kind == "word" and word.glued and not any(sentence.read(kind, end + 1) for kind in units):
            return False
    if token.kind == "word" and sentence.tokens[start].text in _ONES and end - start == 1:
        return any(sentence.read(kind, end) for kind in ("METRIC", "MINUTES", "AMOUNT_UNIT"))
    return not any(sentence.read(kind, end) for kind in ("ROUND_THE_CLOCK",))


_TIMES = ("x", "х")
_ONES = frozenset(
    [
        "one",
        "один",
        "одна",
        "одно",
        "одного",
        "одну",
        "одной",
        "одним",
        "одному",
        "viens",
        "viena",
        "vienu",
        "vienam",
        "vienai",
    ]
)


def _with_unit(sentence: Sentence, amount: Amount) -> Amount:
    """Return the number with the unit behind it, or with the sign of money or of a multiple before it."""
    if amount.start and sentence.tokens[amount.start].glued and sentence.text(amount.start - 1) in _TIMES:
        return replace(amount, unit="times", start=amount.start - 1, first=amount.start - 1)
    at, glued = amount.end, amount.end
    if sentence.text(at) == "-" and sentence.tokens[at].glued:  # a 20-percent rise
        glued = at + 1
    for place in dict.fromkeys((at, glued)):
        units = {unit: end for end, unit in reversed(sentence.read("AMOUNT_UNIT", place))}
        for unit in _UNIT_ORDER:
            if unit in units and sentence.is_free(place, units[unit]):
                return _in_digits(sentence, replace(amount, unit=unit, end=units[unit], last=units[unit]))
        for end, code in sentence.read("MONEY", place):
            if sentence.is_free(place, end):
                return replace(amount, unit="money", currency=code, money_at=(place, end), end=end, last=amount.end)
        for end, factor in sentence.read("MINUTES", place):
            if sentence.is_free(place, end):
                return replace(amount, value=amount.value * factor, unit="time", end=end, last=end)
    for start, code in sentence.back("MONEY", amount.start):
        if (len(sentence.text(start)) == 1 and not sentence.text(start).isalnum()) or sentence.text(start) in (
            "eur",
            "usd",
            "rub",
            "gbp",
        ):
            return replace(amount, unit="money", currency=code, money_at=(start, amount.start), start=start)
    return amount


def _in_digits(sentence: Sentence, amount: Amount) -> Amount:
    """Percentages have no thousands: 2.125 % is a little over two."""
    written = sentence.tokens[amount.first].text
    if amount.unit in ("percent", "points") and sentence.tokens[amount.first].kind == "number" and amount.value > 999:
        return (
            replace(amount, value=in_digits(written, grouped=False))
            if written.count(".") + written.count(",") == 1
            else amount
        )
    return amount


def _tied(sentence: Sentence, amount: Amount) -> Amount:
    """Return the number with the word before it that says whether it is a level or a change."""
    start, sign = amount.start, ""
    limit = sentence.back("LIMIT", start)
    if sentence.text(start - 1) in ("+", "-", "±") and sentence.free[start - 1]:
        before = sentence.tokens[start - 2] if start > 1 else None
        if sentence.text(start - 1) != "-" or (
            sentence.tokens[start].glued and not (before and before.kind == "number")
        ):
            if not (sentence.text(start - 1) == "-" and sentence.tokens[start - 1].glued and start > 1):
                sign, start = sentence.text(start - 1), start - 1
    if sentence.back("MINUS", start):
        sign, start = "-", start - 1
    if limit and not sign:
        start = limit[0][0]
    while sentence.text(start - 1) in (
        "the",
        "a",
        "around",
        "about",
        "примерно",
        "около",
        "почти",
        "apmeram",
        "aptuveni",
        "gandriz",
        "almost",
    ):
        start -= 1
    tie: Tie = ""
    place = start
    ties = [
        (found[0][0], -order, key) for order, (kind, key) in enumerate(_TIES) if (found := sentence.back(kind, start))
    ]
    if ties:
        place, _, tie = min(ties)
        if not sentence.is_free(place, start):
            place, tie = start, ""
    if (
        tie == "from"
        and sentence.text(place) in _WAS
        and any(one.text in ("чтобы", "чтоб", "lai") for one in sentence.tokens[:place])
    ):
        tie = "to"
    if tie == "by" and any(
        end == start and begin < place for begin, _ in sentence.back("REACH", start) for end in (start,)
    ):
        tie = "to"  # "выйти на 60"
    more = sentence.read("MORE", amount.end)
    end = amount.end
    if (sign == "+" and (tie not in ("from", "to") or sentence.text(place) == ":")) or (
        (more and amount.unit in ("percent", "times", "points", "people", "")) and not limit
    ):
        tie = "by"
    if limit and tie in ("", "by") and sentence.text(place) not in ("на", "by", "par"):
        place = start
    if (limit and tie == "") or (limit and sentence.text(place) in ("at", "в")):
        tie = ""
    if sign == "-" and amount.unit in ("percent", "points"):
        tie = "by"
    value = -amount.value if sign == "-" else amount.value
    return replace(amount, value=value, tie=tie, start=min(place, start), end=end, sign=sign, limited=bool(limit))


_WAS = frozenset(("был", "была", "было", "были", "bija"))
_TIES: tuple[tuple[str, Tie], ...] = (("TIE_BY", "by"), ("TIE_TO", "to"), ("TIE_FROM", "from"))


def _joined(sentence: Sentence, one: Amount, two: Amount) -> Amount | None:
    """Return two numbers that belong together: from 2 % to 3 %, between 3 and 5, 3–5 %."""
    gap = one.end
    join = {end for end, _ in sentence.read("RANGE_TO", gap)}
    if not join & {two.first, two.start, _before_money(two)} or not sentence.is_free(gap, two.first):
        return None
    if (one.unit and two.unit and one.unit != two.unit) or (one.unit and not two.unit and one.unit not in ("money",)):
        if not (one.unit and not two.unit):
            return None
    low, high = one.value, two.value
    unit = two.unit or one.unit
    if unit == "time" and one.unit != "time":
        low *= _factor(sentence, two)
    if two.letter and not one.letter and one.value < 1_000 and one.value < two.value:
        low *= _scale(sentence, two)
    word, between = sentence.text(gap), any(sentence.back("BETWEEN", place) for place in (one.start, one.first))
    between = between or any(start == one.start for start, _ in sentence.back("BETWEEN", one.first))
    start = min(
        [
            one.start,
            *(place for place, _ in sentence.back("BETWEEN", one.start)),
            *(place for place, _ in sentence.back("BETWEEN", one.first)),
        ]
    )
    base = replace(two, value=high, unit=unit, start=start, first=two.first, other=(one.first, one.last), currency=two.currency or one.currency,
                   money_at=two.money_at or one.money_at)  # fmt: skip
    arrow = word in ("→", "=", ">") or (word == "-" and sentence.text(gap + 1) == ">")
    if one.tie == "from" and not _is_range(sentence, one):
        between = False
    if arrow or (one.tie == "from" and not _is_range(sentence, one) and word not in ("-", "and", "и", "un")):
        return replace(base, tie="pair", base=low)
    if word in ("and", "и", "un") and not between:
        return None
    if (not between and word not in ("-", "to", "до", "lidz")) or low == high:
        return None
    if word != "-" and not between:  # "grow 100 to 200"
        return replace(base, tie="pair", base=low)
    if low > high:
        return None
    changes = one.tie == "by"
    return replace(
        base,
        value=low,
        upper=high,
        tie="by" if changes else "within",
        first=one.first,
        last=one.last,
        other=(two.first, two.last),
    )


def _is_range(sentence: Sentence, one: Amount) -> bool:
    """Tell whether "from 200 to 300" is a range: «от», or counted by the month, and nothing is said to move."""
    if any(sentence.has(kind) for kind in ("RISE", "FALL", "REACH")):
        return False
    if sentence.text(one.end) == "uz":
        return False
    return sentence.text(one.start) == "от" or (sentence.has("CADENCE") and sentence.text(one.start) in ("no", "from"))


def _from_on(sentence: Sentence, amount: Amount) -> Amount:
    """«От 50 заявок» alone sets a lower limit."""
    if amount.tie == "from" and sentence.text(amount.start) == "от":
        return replace(amount, tie="", start=amount.first, limited=True)
    return amount


def _paired(sentence: Sentence, found: list[Amount]) -> list[Amount]:
    """Join "from 900 euros, bring it down to 600": a number to start from and, some words on, one to come to."""
    made: list[Amount] = []
    for two in found:
        one = made[-1] if made else None
        if (
            one is not None
            and one.tie == "from"
            and two.tie == "to"
            and two.start - one.end <= _APART
            and one.value != two.value
        ):
            gap = range(one.end, two.start)
            if two.unit in ("", one.unit) and all(
                sentence.tokens[at].kind == "word" and not sentence.read("METRIC", at) for at in gap
            ):
                made[-1] = replace(
                    two, tie="pair", base=one.value, unit=two.unit or one.unit, other=(one.first, one.last),
                    currency=two.currency or one.currency, money_at=two.money_at or one.money_at,
                )  # fmt: skip
                continue
        made.append(two)
    return made


_APART = 4


def _before_money(amount: Amount) -> int:
    return amount.money_at[0] if amount.money_at and amount.money_at[0] < amount.first else amount.first


def _factor(sentence: Sentence, amount: Amount) -> float:
    found = [factor for end, factor in sentence.read("MINUTES", amount.last - 1) if end == amount.last]
    return float(found[0]) if found else 1.0


def _scale(sentence: Sentence, amount: Amount) -> float:
    return 1e6 if amount.letter in ("m", "м", "kk", "кк", "mm") else 1e3
