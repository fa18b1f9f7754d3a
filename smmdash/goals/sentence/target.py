"""The target: which number of a sentence it is, and whether it is a level, a change, a share or a limit."""

from dataclasses import dataclass, replace
from itertools import islice

from smmdash.goals.model import Basis
from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.compared import of_before, of_plan
from smmdash.goals.sentence.deeds import counts_doers
from smmdash.goals.sentence.direction import Direction
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.subject import Subject
from smmdash.metrics import METRICS

_WANTED = {"percent": ("percent", "points"), "points": ("percent", "points"), "money": ("money",), "minutes": ("time",)}
_ABOVE = frozenset(
    fold(
        "above over past beyond more exceed exceeding выше свыше более больше virs parsniegt parsniedz vairak > augstak"
    ).split()
)
_BEFORE, _BEHIND = 5, 4
_ALIKE = frozenset({"followers", "net_new_followers"})
"""Grow our audience to 10,000 followers: both count the same people."""
_THEM = frozenset(("them", "it", "these", "that"))
_MANY_TIMES = 20
"""Nothing grows so many times: it is a count."""


def target_amount(sentence: Sentence, subject: Subject | None, metric: str, amounts: list[Amount]) -> Amount | None:
    """Return the amount that is the target: one that fits the metric and is tied to it; None where none is."""
    unit = METRICS[metric].unit if metric in METRICS else ""
    wanted = _WANTED.get(unit, ("", "people"))
    fitting = [one for one in amounts if _fits(sentence, subject, metric, one)]

    needed = [one for one in fitting if _is_needed(sentence, one)]
    if len(needed) == 1:
        fitting = needed

    def rank(one: Amount) -> tuple[bool, bool, bool, int, int]:
        near = 0
        if subject is not None:
            near = min(abs(one.end - subject.start), abs(one.start - subject.end))
        tied = one.tie in ("to", "pair", "within", "by") or one.unit in ("times", "percent", "points")
        strange = one.unit not in wanted if unit in _WANTED else False
        less_sure = (
            one.tie == "by" and unit == "count" and any(_is_same_level(sentence, one, other) for other in fitting)
        )
        return (
            strange and one.unit not in ("times", "percent"),
            one.tie == "from" or less_sure,
            strange and not tied,
            near - (30 if tied else 0),
            one.start,
        )

    return min(fitting, key=rank, default=None)


def _is_same_level(sentence: Sentence, change: Amount, level: Amount) -> bool:
    """«Увеличить на 1000 и довести до 6000»: what a change comes to is said as well."""
    return (
        level is not change and level.tie in ("to", "pair") and level.unit in ("", "people")
        and sentence.text(level.start) in ("до", "с", "from", "to", "lidz", "no")
        and not sentence.read("METRIC", level.end)
    )  # fmt: skip


def _is_needed(sentence: Sentence, one: Amount) -> bool:
    """Tell whether "need", «нужно» or "vajag" stands right before a number: now 1.1 %, we need 1.6 %."""
    return one.tie != "from" and any(
        sentence.back("NEED", place) for place in range(max(0, one.start - 1), one.start + 1)
    )


def _fits(sentence: Sentence, subject: Subject | None, metric: str, one: Amount) -> bool:
    unit = METRICS[metric].unit if metric in METRICS else ""
    if one.part:
        return unit == "percent" or metric not in METRICS
    if one.unit == "percent" and of_plan(sentence, one.end):
        return False
    if one.unit == "money" and unit != "money" and metric:
        return metric in ("roas",)
    if one.unit == "time" and unit != "minutes":
        return False
    if one.tie == "from" or _is_share_of_it(sentence, unit, one):
        return False
    if one.unit in ("percent", "points") and one.tie == "" and not one.limited:
        moves = sentence.has("RISE") or sentence.has("FALL") or subject is not None
        return moves and not _followed_by_a_stranger(sentence, one)
    if one.unit not in ("", "people"):
        return True
    if one.tie in ("by", "pair", "within") or one.sign:
        return not _counts_something_else(sentence, subject, one)
    if subject is None:
        reached = one.tie == "" and bool(sentence.back("REACH", one.start))
        return (one.tie == "to" or one.limited or reached) and not _followed_by_a_stranger(sentence, one)
    if one.tie == "to":
        return not (
            _counts_something_else(sentence, subject, one)
            or (sentence.text(one.start) == "of" and _followed_by_a_stranger(sentence, one))
        )
    return _beside(sentence, subject, one)


def _is_share_of_it(sentence: Sentence, unit: str, one: Amount) -> bool:
    """Tell whether a percentage is a part of what a metric counts: 100 % of posts with alt texts."""
    if one.unit != "percent" or one.tie or one.sign or not unit or unit in _WANTED or of_before(sentence, one.end):
        return False
    if any(sentence.has(kind) for kind in ("RISE", "FALL")):
        return False
    at = one.end
    while sentence.text(at) in ("of", "all", "the", "our", "всех", "наших", "visu", "musu", "no"):
        at += 1
    return any(sentence.read("METRIC", place) for place in (at, at + (not sentence.known(at))))


def _counts_something_else(sentence: Sentence, subject: Subject | None, one: Amount) -> bool:
    """Tell whether another metric follows the number: the 3 of "CTR of 3 posts"."""
    if subject is not None and subject.act and 0 <= one.start - subject.end <= 1:
        return False  # "sell out: 120 tickets"
    followers = [value for _, value in sentence.read("METRIC", one.end)]
    if not followers or subject is None or (subject.metric in _ALIKE and not _ALIKE.isdisjoint(followers)):
        return False
    return one.end < subject.start or one.start >= subject.end if subject.start != one.end else False


def _followed_by_a_stranger(sentence: Sentence, one: Amount) -> bool:
    at = one.end
    strange = at < len(sentence) and sentence.tokens[at].kind == "word" and sentence.free[at] and not sentence.known(at)
    return strange and not (sentence.text(at) in _OVERALL or sentence.text(at).endswith(_ADVERBS))


_OVERALL = frozenset(
    fold(
        "overall altogether combined together minimum maximum всего вместе итого суммой visā visās visos visa visas "
        "visi kopumā kopā summā minimums maksimums regulāri stabili organiski"
    ).split()
)
_ADVERBS = ("ally", "ently", "antly", "arly", "ически", "арно", "ильно", "ярно", "янно", "ично", "ельно", "атно")
"""What counts nothing: 500 organically, «5000 суммарно», «4 visā kampaņas laikā»."""


def _beside(sentence: Sentence, subject: Subject, one: Amount) -> bool:
    """Tell whether a number without a tie stands where it counts the metric: "500 new followers", "followers: 500"."""
    if subject.act:
        behind = one.start >= subject.end and (one.start - subject.end <= _BEHIND)
        return behind or counts_doers(sentence, subject, one)
    if one.end <= subject.start:
        gap = range(one.end, subject.start)
        return (
            sum(sentence.free[at] for at in gap) <= _BEFORE
            and all(sentence.tokens[at].kind in ("word", "opaque") or sentence.text(at) in '-+"' for at in gap)
            and not any(sentence.read("METRIC", at) and sentence.free[at] for at in gap)
            and not any(sentence.read("NEED", at) for at in gap)
        )
    if _followed_by_a_stranger(sentence, one) or (one.unit != "people" and sentence.read("METRIC", one.end)):
        return False
    if sentence.back("REACH", one.start) or sentence.text(one.start - 1) in _THEM:
        return True
    if sentence.text(one.start - 2) == "aim" and sentence.text(one.start - 1) in ("for", "at"):
        return True  # we get 300 a month; aim for 500
    if one.limited and any(sentence.text(at) in _THEM for at in range(one.start - 4, one.start)):
        return True  # "get them under 20"
    words = (
        at
        for at in range(subject.end, one.start)
        if sentence.tokens[at].kind == "word" and sentence.free[at] and not _connects(sentence, at)
    )
    between = len(list(islice(words, _BEHIND + 1)))
    if sentence.text(one.start - 1) in ("в", "во") and one.start - 1 == subject.end:
        return not sentence.text(one.end).endswith(("ах", "ях"))  # «охват в 10 000», but not «лайков в 5 постах»
    apart = sentence.text(one.first - 1) in ("-", ":", "по") and not sentence.tokens[one.first].glued
    apart = apart or (one.limited and subject.start < one.start)
    return between <= (_BEHIND if apart else 1) and not (
        one.start and sentence.text(one.start - 1) in ("in", "в", "for", "за", "о", "about", "on", "на")
    )


def _connects(sentence: Sentence, at: int) -> bool:
    return sentence.text(at).startswith("skait") or any(
        sentence.read(kind, at)
        for kind in (
            "REACH",
            "HOLD",
            "NETWORK",
            "OF_WHOM",
            "ACCOUNT",
            "TIE_TO",
            "RISE",
            "FALL",
            "MEMBERS",
            "GAIN",
            "WANT",
            "NOT",
            "SOCIAL",
            "AVERAGE",
        )
    )


@dataclass(frozen=True)
class Said:
    """The basis and the value of a target, and a doubt where two readings are possible."""

    basis: Basis
    value: float
    upper: float | None = None
    doubt: str = ""


def said(sentence: Sentence, metric: str, amount: Amount, way: Direction, *, cadence: str) -> Said:
    """Return what a number with its words comes to: a level, a change, a share of the baseline or points."""
    value = amount.value
    known = METRICS.get(metric)
    in_percent = known is not None and known.unit in ("percent", "points")
    down = -1.0 if way.falls and amount.sign != "-" and amount.value > 0 else 1.0
    if amount.part:
        return Said("to", value)
    if amount.unit == "times":
        return _times(sentence, metric, amount, way, cadence)
    if amount.unit == "points":
        level = amount.tie == "to" or (metric == "net_sentiment" and amount.tie == "")
        if level and in_percent and not (way.rises or way.falls):
            return Said("to", value, amount.upper)
        return _changed("by_points", amount, down)
    if amount.tie in ("pair", "within"):
        if amount.unit == "percent" and not in_percent and metric:
            return Said("by_percent", value * down, amount.upper, "other_unit")
        return Said("to", value, amount.upper)
    if amount.unit == "percent":
        if in_percent and amount.base is not None:
            return Said("to", value)
        if amount.tie != "by" and of_before(sentence, amount.end):
            return _changed("by_percent", replace(amount, value=round(value - 100, 6)), 1.0)
        still = amount.tie == "" and (amount.limited or not (way.rises or way.falls))
        if not metric and (amount.tie == "to" or still):
            return Said("to", value)
        if not in_percent:
            return _changed("by_percent", amount, down, "other_unit" if amount.tie == "to" and metric else "")
        each = cadence not in ("", "post") and metric == "audience_growth_rate" and not sentence.has("PACE")
        if amount.tie == "to" or each or (amount.tie != "by" and _is_level(sentence, amount, way)):
            return Said("to", value, amount.upper)
        return _changed("by_percent", amount, down, "percent_or_points")
    if amount.tie == "by":
        if metric == "net_new_followers" and not way.falls:
            return Said("to", value, amount.upper)
        return _changed("by_points" if in_percent else "by", amount, down)
    if known is not None and known.kind == "stock" and amount.tie == "" and _adds(sentence, amount):
        return _changed("by", amount, down)
    return Said("to", value, amount.upper)


def _adds(sentence: Sentence, amount: Amount) -> bool:
    """500 new members, add 500 members; but not 500 members by the opening of the new wing."""
    near = range(amount.start - 4, amount.end + 3)
    return not amount.limited and any(start in near for start, _, _ in sentence.all("ADD"))


def _changed(basis: Basis, amount: Amount, down: float, doubt: str = "") -> Said:
    """A change; a range of falls runs from the larger fall to the smaller."""
    if amount.upper is None:
        return Said(basis, amount.value * down, None, doubt)
    low, high = sorted((amount.value * down, amount.upper * down))
    return Said(basis, low, high, doubt)


def _is_level(sentence: Sentence, amount: Amount, way: Direction) -> bool:
    """Tell whether a bare percentage of a share is where it should come to, not by how much it should move."""
    if not (way.rises or way.falls) or sentence.has("REACH") or sentence.has("HOLD"):
        return True
    if way.limit_at is None:
        return False
    words = {sentence.text(at) for at in range(*way.limit_at)}
    return (way.falls and way.limit == "at_most") or (way.limit == "at_least" and bool(words & _ABOVE))


def _times(sentence: Sentence, metric: str, amount: Amount, way: Direction, cadence: str) -> Said:
    value = amount.value
    if metric == "roas" and (amount.tie in ("to", "pair", "within") or (amount.tie != "by" and not way.rises)):
        return Said("to", value)
    relative = any(sentence.text(at) in ("as", "more", "x") for at in range(amount.start, amount.last + 1))
    counts = metric == "hashtag_uses" and amount.end - amount.start > 1 and not relative  # never "double", "x2"
    many = value >= _MANY_TIMES or counts
    if (
        many
        and (metric not in METRICS or METRICS[metric].kind == "flow")
        and (amount.tie == "to" or not (way.rises or way.falls))
        and amount.tie != "by"
    ):
        return Said("to", value)  # used 300 times
    in_number = amount.last - amount.first > 1 and bool(sentence.read("NUM", amount.first)) and not relative
    if metric.endswith("_per_post") and in_number and amount.tie != "by" and not (way.rises or way.falls):
        return Said("to", value)  # shared an average of 8 times each
    counted = (
        cadence and metric in METRICS and METRICS[metric].kind == "flow" and sentence.text(amount.start - 1) != "в"
    )
    if counted and amount.last - amount.first > 1 and not (way.rises or way.falls):
        return Said("to", value)  # three times a week
    if value == 0.5 and not sentence.read("NUM", amount.first):
        return Said("by_percent", -50.0 if way.falls or not way.rises else 50.0)
    quicker = metric in METRICS and METRICS[metric].unit == "minutes" and not way.rises  # twice as fast
    change = (1 / value - 1) * 100 if (way.falls or quicker) and value else (value - 1) * 100
    return Said("by_percent", round(change, 4))
