"""Two numbers that belong together: a change from one to another, or a range."""

from dataclasses import replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.numerals import SCALES, in_digits
from smmdash.goals.sentence.sentence import Sentence

_TIMES = ("day", "week", "month", "quarter", "year")
_APART = 4
"""So many words at most stand between "from 900" and "to 600"."""


def joined(sentence: Sentence, one: Amount, two: Amount) -> Amount | None:
    """Return two numbers that belong together: from 2 % to 3 %, between 3 and 5, 3–5 %."""
    gap = one.end
    join = {end for end, _ in sentence.read("RANGE_TO", gap)}
    if not join & {two.first, two.start, _before_money(two)} or not sentence.is_free(gap, two.first):
        return None
    if one.unit and two.unit and one.unit != two.unit:
        return None
    low, high = one.value, two.value
    unit = two.unit or one.unit
    if unit in ("time", "money") and one.unit != unit:
        low *= _factor(sentence, two)
    if two.letter and not one.letter and one.value < 1_000 and one.value < two.value:
        low *= _scale(sentence, two)
    elif not two.letter:
        low *= _scale_in_words(sentence, one, two)
        high *= _scale_left_out(sentence, one, two)
    low, high = round(low, 6), round(high, 6)
    word, between = sentence.text(gap), any(sentence.back("BETWEEN", place) for place in (one.start, one.first))
    between = between or any(start == one.start for start, _ in sentence.back("BETWEEN", one.first))
    opened = [place for at in (one.start, one.first) for place, _ in sentence.back("BETWEEN", at)]
    base = replace(
        two, value=high, unit=unit, start=min([one.start, *opened]), other=(one.first, one.last),
        currency=two.currency or one.currency, money_at=two.money_at or one.money_at,
    )  # fmt: skip
    arrow = word in ("→", "=", ">") or (word == "-" and sentence.text(gap + 1) == ">")
    if one.tie == "from" and not _is_range(sentence, one):
        between = False
    if arrow or (one.tie == "from" and not _is_range(sentence, one) and word not in ("-", "and", "и", "un")):
        return replace(base, tie="pair", base=low)
    if word in ("and", "и", "un") and not between:
        return None
    if (not between and word not in ("-", "to", "до", "lidz")) or low == high:
        return None
    of_so_many = one.tie == "to" and sentence.text(one.start) in ("of", "at")  # "CPL of 6 to 8 euros"
    ranged = _is_rhythm(sentence, one, two) or _is_kept(sentence, one, two) or of_so_many
    if word != "-" and not between and not (low < high and ranged):  # "grow 100 to 200"
        return replace(base, tie="pair", base=low)
    if low > high:
        return None
    return replace(
        base, value=low, upper=high, tie="by" if one.tie == "by" else "within", first=one.first, last=one.last,
        other=(two.first, two.last),
    )  # fmt: skip


def _scale_left_out(sentence: Sentence, one: Amount, two: Amount) -> float:
    """Return by how much "from 10 thousand to 15" scales its second number too, where it comes near the first."""
    written = sentence.text(one.first + 1) if sentence.tokens[one.first].kind == "number" else ""
    scale = _scale(sentence, one) if one.letter else SCALES.get(written, 1.0)
    plain = sentence.tokens[two.first].kind == "number" and two.value < scale
    near = one.value / _FAR_APART <= two.value * scale <= one.value * _FAR_APART
    return scale if plain and near and two.unit in ("", one.unit, "people", "money") else 1.0


_FAR_APART = 10


def _is_range(sentence: Sentence, one: Amount) -> bool:
    """Tell whether "from 200 to 300" is a range: «от», or counted by the month, and nothing is said to move."""
    if any(sentence.has(kind) for kind in ("RISE", "FALL", "REACH")):
        return False
    if sentence.text(one.end) == "uz":
        return False
    if sentence.text(one.start) == "no" and sentence.has("HOLD"):
        return True  # "noturēt no 3 līdz 5 %"
    by_time = sentence.has("CADENCE", *_TIMES)
    if by_time and sentence.text(one.start) == "no" and sentence.text(one.end) == "lidz":
        return _is_rhythmic(sentence, one)
    if sentence.text(one.start) == "from":
        return by_time and any(sentence.has(*own) for own in _OWN)
    return sentence.text(one.start) == "от" or (by_time and sentence.text(one.start) == "no")


_OWN = (("METRIC", "posts", "group_posts"), ("ACT", "posts"), ("POST_TYPE",))
"""Of what one does oneself "from 3 to 5 a week" is a range; of what others do it is where it stands and should come."""


def _is_rhythmic(sentence: Sentence, one: Amount) -> bool:
    """Tell whether what is counted stands behind: «no 3 līdz 5 ierakstiem», but not «pieminējumi: no 120 līdz 200»."""
    ends = [end for end, _ in sentence.read("NUM", one.end + 1)]
    named = any(sentence.read(kind, end) for end in ends for kind in ("METRIC", "POST_TYPE", "NETWORK"))
    return named or sentence.has("METRIC", "spend") or sentence.has("ACT", "posts")


def _is_rhythm(sentence: Sentence, one: Amount, two: Amount) -> bool:
    """Five to seven stories a week: counted by the week, with what is counted right behind."""
    ends = (two.end, *(end for end, _ in sentence.read("NETWORK", two.end)))  # 2 to 3 TikTok videos
    counted = any(sentence.read(kind, at) for kind in ("METRIC", "POST_TYPE") for at in ends)
    moves = any(sentence.has(kind) for kind in ("RISE", "FALL", "REACH"))
    return bool(counted and one.tie == "" and sentence.has("CADENCE") and not moves)


def _is_kept(sentence: Sentence, one: Amount, two: Amount) -> bool:
    """«Noturēt 3 līdz 5 %», "hold it at 3 to 5 %", «tēriņi 300 līdz 500 eiro mēnesī»: nothing is said to move."""
    if one.tie or any(sentence.has(kind) for kind in ("RISE", "FALL", "REACH", "GAIN")):
        return False
    latvian = sentence.text(one.end) == "lidz"
    return sentence.has("HOLD") or (
        latvian and (sentence.has("CADENCE", *_TIMES) or sentence.text(two.end) in ("robezas", "diapazona"))
    )


def from_on(sentence: Sentence, amount: Amount) -> Amount:
    """«От 50 заявок» alone sets a lower limit."""
    if amount.tie == "from" and sentence.text(amount.start) == "от":
        return replace(amount, tie="", start=amount.first, limited=True)
    return amount


def paired(sentence: Sentence, found: list[Amount]) -> list[Amount]:
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
        if one is not None and _is_turned(sentence, one, two):
            made[-1] = replace(two, tie="pair", base=one.value, unit=two.unit or one.unit, other=(one.first, one.last))
            continue
        made.append(two)
    return made


_TURNED = frozenset(fold("turn из no from").split())
_MADE = frozenset(
    fold(
        "into сделать сделаем делаем вырастить вырастим получить получим превратить uztaisīt uztaisām izveidot "
        "izaudzēt audzēt dabūt iztaisīt padarīt par"
    ).split()
)


def _is_turned(sentence: Sentence, one: Amount, two: Amount) -> bool:
    """Turn 1,000 followers into 3,000; «из 1000 подписчиков сделать 3000»; «no 1000 sekotājiem uztaisīt 3000»."""
    if one.unit != two.unit or one.unit not in ("", "people", "percent") or not one.value < two.value or one.sign:
        return False
    opened = sentence.text(one.first - 1) in _TURNED or sentence.text(one.start) in _TURNED
    gap = range(one.end, two.start)
    return (
        opened and len(gap) <= 2 * _APART
        and any(sentence.text(at) in _MADE for at in range(one.end, two.first))
        and all(sentence.tokens[at].kind == "word" for at in gap)
    )  # fmt: skip


def _before_money(amount: Amount) -> int:
    return amount.money_at[0] if amount.money_at and amount.money_at[0] < amount.first else amount.first


def _factor(sentence: Sentence, amount: Amount) -> float:
    found = [
        factor
        for kind in ("MINUTES", "CENTS")
        for end, factor in sentence.read(kind, amount.last - 1)
        if end == amount.last
    ]
    return float(found[0]) if found else 1.0


def _scale(sentence: Sentence, amount: Amount) -> float:
    return 1e6 if amount.letter in ("m", "м", "kk", "кк", "mm") else 1e3


def _scale_in_words(sentence: Sentence, one: Amount, two: Amount) -> float:
    """Return by how much "4–5 thousand" scales its first number."""
    first, second = sentence.tokens[one.first].kind, sentence.tokens[two.first]
    if first != "number" or second.kind != "number" or one.value >= 1_000 or two.value < 1_000:
        return 1.0
    bare = in_digits(second.text)
    return two.value / bare if one.value < bare < two.value and one.last - one.first == 1 else 1.0
