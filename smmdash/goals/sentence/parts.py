"""Parts of a whole said in words: "nine out of ten customers", "a third of all orders", "one visitor in five"."""

from dataclasses import replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.numerals import SCALES
from smmdash.goals.sentence.rules import Match, every
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.vocabulary import UNLISTED

_OF_SO_MANY = ("NUM out|in|of|из|no of? every? NUM",)
_SO_MANY_IN = ("NUM METRIC|PEOPLE out|in|of of? every? NUM",)
_OUT_OF = (
    "out? of|from every|each? NUM METRIC|ASKED", "из каждых|каждой? NUM METRIC|ASKED",
    "no katriem|katram|katra? NUM METRIC|ASKED",
)  # fmt: skip
"""What the part that follows is of: out of 100 leads, «из каждых 10 заявок», «no 100 līdiem»."""
_SAYS_WHAT = ("BECOME", "BUYS", "SATISFIED", "POSITIVE", "CONVERT")
_LARGEST_WHOLE, _FEW = 100, 20
_NOUNS = ("METRIC", "PEOPLE", "ASKED", "MEMBERS")
_TIME = ("UNIT", "MONTH", "CADENCE", "AMOUNT_UNIT", "MONEY", "METRIC")
_FAR = 4
_SHARE_TIES = ("to", "of", "at")
"""Positive mentions to three quarters, a share of voice of one third."""


def read_parts(sentence: Sentence) -> list[Amount]:
    """Return the parts of a whole as shares in percent, and hide their words; a score of 9 out of 10 is none."""
    made = []
    for shape in (*_OF_SO_MANY, *_SO_MANY_IN):
        for found in every(sentence, shape):
            made += _ratio(sentence, found, counted=shape in _SO_MANY_IN)
    made += _out_of(sentence) if any(sentence.has(kind) for kind in _SAYS_WHAT) else []
    for found in every(sentence, "every|each|katrs|katra|katram|katru ORD METRIC"):  # every fourth follower
        number, end = found.value("ORD"), found.places["ORD"][0][1]
        if number > 1:
            made.append(_share(sentence, 100 / number, found.start, end))
            sentence.hide(found.start, end)
    for start, end, value in sentence.all("PART_REACHED"):
        made.append(replace(_share(sentence, float(value), start, end), tie="to"))
        sentence.hide(start, end)
    for start, end, value in sentence.all("PART"):
        of = sentence.text(end) == "of"
        russian = "а" <= sentence.text(start)[0] <= "я"
        if russian and sentence.text(start - 1) in ("на", "в"):
            continue  # «на треть больше», «в половину»
        noun = _noun(sentence, end + of, far=_FAR if of else 2) if of or russian else None
        if noun is not None:
            made.append(_share(sentence, float(value), start, end))
            sentence.hide(start, end + of)
            _hide_numbers(sentence, end, noun)
        elif sentence.text(start - 1) in _SHARE_TIES and not (of or sentence.read("ONE_TIME", start)):
            made.append(_share(sentence, float(value), start, end))
            sentence.hide(start, end)
        elif russian and sentence.text(start - 1) == "до" and not _is_half_of_a_time(sentence, end):
            made.append(_share(sentence, float(value), start, end))
            sentence.hide(start - 1, end)
    return made


def _out_of(sentence: Sentence) -> list[Amount]:
    """Out of 100 leads at least 15 should buy: a part and, before it, its whole."""
    for shape in _OUT_OF:
        for found in every(sentence, shape):
            whole, letter = found.value("NUM")
            if letter or whole > _LARGEST_WHOLE:
                continue
            for at in range(found.end, min(found.end + _FAR, len(sentence))):
                if sentence.tokens[at].kind not in ("word", "number") and sentence.text(at) != ",":
                    break
                for end, (part, _) in sentence.read("NUM", at)[:1]:
                    units = any(sentence.read(kind, end) for kind in ("AMOUNT_UNIT", "MONEY", "UNIT"))
                    if units or not 0 < part < whole:
                        return []
                    sentence.hide(found.start, found.places["NUM"][0][1])
                    made = _share(sentence, 100 * part / whole, at, end)
                    sentence.hide(at, end)
                    return [made]
    return []


def _ratio(sentence: Sentence, found: Match, *, counted: bool) -> list[Amount]:
    (one, first), (whole, second) = found.values["NUM"]
    if first or second or not 0 < one < whole <= _LARGEST_WHOLE or one != int(one) or whole != int(whole):
        return []
    start, end = found.places["NUM"][0][0], found.end
    if counted:
        if one > 1 and "out" not in {sentence.text(at) for at in range(start, end)}:
            return []
        if any(sentence.read(kind, end) for kind in _TIME):
            return []
        place = found.places["NUM"][0]
        for first_at, last_at in (place, (found.places["NUM"][1][0] - 1, end)):
            sentence.hide(first_at, last_at)
        return [_share(sentence, 100 * one / whole, *place)]
    of_all = one == 1 and sentence.text(found.places["NUM"][0][1]) == "in" and whole <= _FEW
    of_all = of_all and not any(sentence.read(kind, end) for kind in _TIME)  # a rate of 1 in 8
    if _noun(sentence, end, far=2) is None and not of_all:
        return []
    sentence.hide(start, end)
    return [_share(sentence, 100 * one / whole, start, end)]


def _share(sentence: Sentence, value: float, start: int, end: int) -> Amount:
    limit = sentence.back("LIMIT", start)
    return Amount(round(value, 4), "percent", "", start, end, start, end, limited=bool(limit), part=True)


def _noun(sentence: Sentence, at: int, far: int = _FAR) -> int | None:
    """Return where, a few words on, stands what the part is of."""
    for place in range(at, min(at + far, len(sentence))):
        if sentence.text(place) in SCALES:
            return None  # a quarter of a million
        if any(value == UNLISTED for _, value in sentence.read("METRIC", place)):
            return None  # 4 out of 5 stars
        if any(sentence.read(kind, place) for kind in _NOUNS):
            return place
        if sentence.tokens[place].kind not in ("word", "number") or sentence.read("UNIT", place):
            return None
    return None


def _is_half_of_a_time(sentence: Sentence, at: int) -> bool:
    """«До половины января», «до четверти второго»."""
    return any(sentence.read(kind, at) for kind in ("MONTH", "UNIT", "SEASON", "YEAR", "ORD", "THIS", "NEXT", "DAY"))


def _hide_numbers(sentence: Sentence, start: int, end: int) -> None:
    """Half of our 2,000 followers: the whole is no target."""
    for at in range(start, end):
        for last, _ in sentence.read("NUM", at)[:1]:
            if last <= end:
                sentence.hide(at, last)
