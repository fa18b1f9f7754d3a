"""Which way a goal points: what rises, what falls, and the limits that a sentence sets."""

from dataclasses import dataclass, replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.metrics import METRICS

_COMPARATIVES = frozenset(
    fold(
        "менее меньше ниже быстрее дешевле короче более больше выше свыше over above under below within past beyond "
        "vairak mazak zem virs"
    ).split()
)


_DENIES = frozenset(
    fold("not never don doesn mustn shouldn cannot nobody neither without wouldn needn ought avoid nedrīkst").split()
)
_FAR = 4
_OF_SPANS = ("less", "more", "fewer")
"""Taken already, as in "less than half a year", they say nothing of the goal."""
_ONE_OF = frozenset(fold("viena vienas one одним одной").split())
_COMPARED_WITH = frozenset(fold("par kā nekā").split())
_BEFORE_NUMBERS = frozenset(fold("zem virs under over above below").split())


@dataclass(frozen=True)
class Direction:
    """Which way the verbs of a sentence point, and the limit it sets; each with its tokens."""

    rises: bool = False
    falls: bool = False
    limit: str = ""
    limit_at: tuple[int, int] | None = None
    verb_at: tuple[int, int] | None = None
    limits: tuple[tuple[int, int, str], ...] = ()


def direction(sentence: Sentence, metric: str) -> Direction:
    """Return what the verbs and limits of a sentence say; "improve" a metric that is better down means it falls."""
    limits = [
        (end - start, start, end, value) for start, end, value in _free_or_not(sentence, "LIMIT")
        if _limits(sentence, start, end)
    ]  # fmt: skip
    kept: list[tuple[int, int, int, str]] = []
    for one in sorted(limits, key=lambda one: (-one[0], one[1])):
        if all(one[2] <= other[1] or one[1] >= other[2] for other in kept):
            kept.append(one)
    kept = [(size, start, end, _unless_not(sentence, start, value)) for size, start, end, value in kept]

    def verbs(kind: str) -> list[tuple[int, int]]:
        return [
            (start, end) for start, end, _ in _free_or_not(sentence, kind)
            if all(end <= other[1] or start >= other[2] for other in kept) and _stands_alone(sentence, start)
            and (sentence.is_free(start, end) or sentence.text(start) not in _OF_SPANS) and start not in sentence.past
            and not _names(sentence, metric, start, end) and not _denied(sentence, start)
        ]  # fmt: skip

    down = metric in METRICS and METRICS[metric].better == "down"
    falling, rising = verbs("FALL"), verbs("RISE")
    falling = [one for one in falling if down or sentence.text(one[0]) not in _SAVES]
    kept = [(size, one, end, _of_better(sentence, end, value, down=down)) for size, one, end, value in kept]
    first = min(kept, key=lambda one: one[1], default=None)
    better = [(start, end) for start, end, _ in _free_or_not(sentence, "BETTER")]
    if down and better and not falling:
        falling, rising = better, []
    falls = bool(falling) and not (rising and rising[0] < falling[0] and not _is_verb(sentence, falling[0]))
    rises = bool(rising)
    verb = falling[0] if falls else rising[0] if rises else None
    limit_at = (first[1], first[2]) if first else None
    every = tuple(sorted((start, end, value) for _, start, end, value in kept))
    return Direction(rises, falls, first[3] if first else "", limit_at, verb, every)


def limit_of(way: Direction, amount: Amount | None, amounts: list[Amount]) -> Direction:
    """Return the direction without a limit that stands at another number: 80 leads, each for at most 12 euros."""
    if amount is None:
        return way
    places = [one.first for one in amounts if one.first not in (amount.first, *(amount.other or ())[:1])]
    own = [
        one for one in way.limits
        if amount.first in range(one[1], one[1] + 3) or not any(at in range(one[1], one[1] + 3) for at in places)
    ]  # fmt: skip
    if not own:
        return replace(way, limit="", limit_at=None)
    start, end, value = min(own, key=lambda one: (amount.first not in range(one[1], one[1] + 3), one))
    return replace(way, limit=value, limit_at=(start, end))


def _names(sentence: Sentence, metric: str, start: int, end: int) -> bool:
    """Tell whether a word is part of the metric's own name: the growth of "audience growth rate"."""
    return any(
        value == metric and last >= end and last - at > end - start
        for at in range(max(0, start - 3), start + 1)
        for last, value in (*sentence.read("METRIC", at), *sentence.read("ACT", at))
    )


def _free_or_not(sentence: Sentence, kind: str) -> list[tuple[int, int, str]]:
    return [(at, end, value) for at in range(len(sentence)) for end, value in sentence.read(kind, at)]


def _unless_not(sentence: Sentence, start: int, limit: str) -> str:
    """ "Must not exceed" is at most; "must not fall below" is at least."""
    if sentence.text(start) == "ниже" and any(
        sentence.read("UNDONE", at) and _denied(sentence, at) for at in range(max(0, start - 6), start)
    ):
        return "at_least"
    if limit == "at_most" and any(_let_fall(sentence, at) for at in range(max(0, start - 3), start)):
        return "at_least"
    if _denies_in_latvian(sentence, start):
        return "at_most" if limit == "at_least" else "at_least"
    said = sentence.text(start)
    if said in _RUSSIAN_LIMITS and _denies_in_russian(sentence, start):
        return "at_most" if limit == "at_least" else "at_least"
    if said in _MORE_THAN or said in _LESS_THAN:
        before = range(max(0, start - _FAR - 1), start)
        if any(sentence.text(at) in _DENIES or _is_none(sentence, at) for at in before) and not any(
            sentence.text(at) == "," for at in before
        ):
            return "at_most" if said in _MORE_THAN else "at_least"
    denied = any(sentence.read("NOT", at) for at in range(max(0, start - 2), start))
    return (
        "at_most"
        if denied and limit == "at_least" and sentence.text(start)[:5] in ("excee", "превы", "parsn")
        else limit
    )


_RUSSIAN_LIMITS = frozenset(fold("больше более свыше выше дороже меньше менее").split())
_INFINITIVES = ("ть", "ти", "ться", "тись", "чь", "ем", "им")


def _denies_in_russian(sentence: Sentence, start: int) -> bool:
    """«Не тратить на продвижение больше 500 евро»: the verb is denied, some words before the limit."""
    for at in range(start - 2, max(-1, start - 7), -1):
        if sentence.tokens[at].kind == "other" or sentence.read("NUM", at):
            return False
        if sentence.text(at) == "не":
            return sentence.text(at + 1).endswith(_INFINITIVES) and not sentence.read("UNDONE", at + 1)
    return False


_SAVES = ("save", "saves", "saving")
_MORE_THAN = frozenset(
    ("more", "over", "above", "higher", "longer", "greater", "bigger", "exceed", "exceeds", "beyond")
)
_LESS_THAN = frozenset(("less", "fewer", "below", "under", "lower", "shorter"))


def _is_none(sentence: Sentence, at: int) -> bool:
    """No click should cost more than 50 cents."""
    return sentence.text(at) == "no" and bool(sentence.read("METRIC", at + 1))


def _of_better(sentence: Sentence, end: int, limit: str, *, down: bool) -> str:
    """ "20 minutes or better" is at most 20 minutes."""
    return "at_most" if down and sentence.text(end - 1) == "better" else limit


def _denies_in_latvian(sentence: Sentence, start: int) -> bool:
    """«Nedrīkst būt augstāks par 8», «nemaksā vairāk par 8», «nebūtu mazāks par 8»."""
    if not any(sentence.text(at) in _COMPARED_WITH for at in range(start + 1, start + 3)):
        return False
    return any(_is_denied_verb(sentence, place) for place in range(max(0, start - 3), start))


_NO_DENIALS = ("neka", "nepiec", "nedel", "nemain", "netik")


def _is_denied_verb(sentence: Sentence, at: int) -> bool:
    """Tell whether a Latvian word is a denied verb: nemaksā, nedrīkst, nebūtu, neiztērēt."""
    word = sentence.text(at)
    if len(word) < 4 or not word.startswith("ne") or word.startswith(_NO_DENIALS) or not word.isascii():
        return False
    return word.endswith(("t", "tu", "a", "s", "im", "am", "e")) and not any(
        sentence.read(kind, at) for kind in ("UNIT", "METRIC", "NEED", "FIGURE", "MAILING", "LIMIT")
    )


def _denied(sentence: Sentence, at: int) -> bool:
    """Tell whether a Russian verb is denied: «не снижать», «не допустить падения»."""
    before = at - 1 if sentence.text(at - 1).startswith("допус") else at
    return sentence.text(before - 1) == "не" or _let_fall(sentence, at)


def _let_fall(sentence: Sentence, at: int) -> bool:
    """Tell whether a fall is denied: "don't let followers drop", «nedrīkst nokrist»."""
    if sentence.text(at).startswith("nenokri"):
        return True
    lets = any(sentence.text(place) in ("let", "allow") for place in range(max(0, at - 2 * _FAR), at))
    far = _FAR * (3 if lets else 1)  # "don't let average comments per post slip below 8"
    return bool(sentence.read("FALL", at)) and any(
        sentence.text(place) in _DENIES for place in range(max(0, at - far), at)
    )


def _limits(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether words set a limit: "15 min" does not, and "more" only does before a number."""
    if not sentence.is_free(start, end) or (sentence.text(start) in ("min", "мин") and sentence.back("NUM", start)):
        return False
    if end - start > 1 or sentence.text(start) not in _COMPARATIVES:
        return True
    if (
        sentence.text(start) in _BEFORE_NUMBERS
        and sentence.text(end) in _ONE_OF
        and not sentence.read("MONEY", end + 1)
    ):
        return False  # "zem viena ieraksta"
    if sentence.text(end) == "на":
        return False  # «дешевле на 20 рублей», «больше на треть»
    reach = 2 if sentence.text(start) in _BEFORE_NUMBERS else 3
    return any(sentence.read(kind, at) for at in range(end, end + reach) for kind in ("NUM", "ONE_TIME"))


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """ "Up to 500" and "down the road" point nowhere by themselves; so does the "more" of "once more"."""
    if sentence.text(at) == "up" and sentence.text(at - 1) in ("make", "makes", "made", "sign", "set", "end", "follow"):
        return False
    return sentence.text(at) != "up" or sentence.text(at + 1) != "to"


def _is_verb(sentence: Sentence, place: tuple[int, int]) -> bool:
    return sentence.text(place[0]) not in ("less", "fewer", "down", "меньше", "mazak", "вниз")
