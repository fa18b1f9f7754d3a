"""The metric of a share: what a part of some whole is or does says what is counted."""

from collections.abc import Collection
from dataclasses import replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.compared import of_before
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.vocabulary import UNLISTED

_CONVERTED = {"sessions": "conversion_rate", "social_sessions": "conversion_rate", "leads": "lead_conversion_rate"}
_PEOPLE = frozenset({"followers", "net_new_followers", "sales", "sessions", "leads", "signups"})
_SPOKEN = frozenset({"mentions", "reviews", "comments"})
_RATED = frozenset({"", "sales", "support_requests", "reviews", "sessions", "followers"})
_ANSWERED = frozenset({"", "comments", "reviews", "support_requests", "response_time", "sales", "leads", "mentions"})
_ALL = frozenset(fold("all the our your total of всех наших visu mūsu no").split())
_SAYS_WHICH = ("POSITIVE", "SATISFIED", "BUYS", "BECOME")
_FAR = 4
_COMES = (
    "come", "coming", "comes", "originate", "generated", "brought", "made", "placed",
    "приходить", "приходила", "приходили", "поступать",
    "поступало", "приходят", "приходит", "приходило", "пришло", "идет", "идут", "поступает", "поступают",
)  # fmt: skip


_COME = frozenset(fold("nāktu nāk nākt nāks ienāktu ienāk ienāks ienes ienestu veidotu veido").split())
_FIELDS = frozenset(["industry", "niche", "market", "category", "sector", "field", "competitors", "rivals", "topic"])
_TALKS = frozenset(["conversation", "conversations", "discussion", "discussions"])
_CLICKS = frozenset(["click", "clicks", "clicking"])
_LEAVES = frozenset(["leave", "leaves", "leaving", "bounce", "bounces"])


def of_a_share(
    sentence: Sentence, metric: str, amounts: list[Amount], *, social: bool, moves: bool
) -> tuple[str, list[Amount]] | None:
    """Return the metric and the amounts where a number is a share of what the sentence names; None where none is.

    A share that says no metric of the catalogue leaves the metric to be asked.
    """
    if metric in _CONVERTED and sentence.has("CONVERT") and any(one.unit == "percent" for one in amounts):
        kept = [replace(one, tie="to") if one.unit == "percent" and one.tie == "" else one for one in amounts]
        return _CONVERTED[metric], kept
    shares = [one for one in amounts if is_share(sentence, metric, one)]
    if not shares:
        return None
    parts = [replace(one, part=True) if one in shares else one for one in amounts]
    if metric in ("conversions", "social_conversion_rate") and social:
        return "social_conversion_rate", parts
    if metric == "sales" and social and (_is_written(sentence, _COMES) or _from_a_network(sentence)):
        return "social_conversion_rate", parts
    if metric == "mentions" and _is_written(sentence, _FIELDS) and not sentence.has("POSITIVE"):
        return "share_of_voice", parts
    if _is_written(sentence, _TALKS):
        return "share_of_voice", parts
    if metric in ("link_clicks", "") and _is_written(sentence, _CLICKS):
        return "ctr", parts
    if metric in ("sessions", "social_sessions") and _is_written(sentence, _LEAVES):
        return "bounce_rate", parts
    if metric in _SPOKEN and sentence.has("POSITIVE"):
        return "sentiment_positive_share", parts
    if metric in _RATED and sentence.has("SATISFIED"):
        return "csat", parts
    if metric in _CONVERTED and (sentence.has("BUYS") or sentence.has("BECOME")):
        return _CONVERTED[metric], parts
    reached = metric in ("reach", "mean_reach_per_post") and sentence.has("METRIC", "followers")
    if reached or (metric == "followers" and sentence.has("SEEN")):
        return "reach_rate", parts
    if metric in _ANSWERED and sentence.has("REPLY"):
        if not any(one.unit == "time" for one in amounts):
            return UNLISTED, parts
        whole = all(one.value >= 100 for one in shares)  # a share answered in time is no median time
        return "response_time", [one for one in amounts if one.unit == "time"] if whole else []
    if metric in ("revenue", "spend"):
        return UNLISTED, parts  # ten percent of revenue from social
    if metric in _PEOPLE and not moves and not (social and metric == "sessions"):
        return "", [replace(one, tie="to") if one in shares else one for one in amounts if not one.part]
    return None


def is_share(sentence: Sentence, metric: str, one: Amount) -> bool:
    """Tell whether a percentage is a part of what the sentence counts: 5 % of all conversions, «20 % подписчиков»."""
    if one.part:
        return True
    answered = one.value >= 100 and sentence.text(one.start) == "на" and bool(sentence.read("REPLY", one.start - 1))
    if of_before(sentence, one.end):
        return False
    if one.unit != "percent" or (one.tie not in ("", "to") and not answered) or one.sign:
        return False
    beside = any(value == metric for _, value in sentence.read("METRIC", one.end))
    if beside and "а" <= sentence.text(one.end)[:1] <= "я":
        return True
    which = any(sentence.has(kind) for kind in _SAYS_WHICH) or any(token.text in _COME for token in sentence.tokens)
    if beside and sentence.text(one.end).endswith("u") and which:
        return True  # "70 % pieminējumu ir pozitīvi"
    if metric == "conversions" and sentence.text(one.end) in _ALL:
        return _named_behind(sentence, one.end, ("METRIC",))
    return sentence.text(one.end) == "of" and _named_behind(sentence, one.end + 1, ("METRIC", "ASKED"))


def _is_written(sentence: Sentence, words: Collection[str]) -> bool:
    return any(token.text in words for token in sentence.tokens)


def _from_a_network(sentence: Sentence) -> bool:
    return any(
        sentence.text(at - 1) in ("from", "via", "through") for kind in ("NETWORK", "SOCIAL")
        for at in range(1, len(sentence)) if sentence.read(kind, at)
    )  # fmt: skip


def _named_behind(sentence: Sentence, at: int, kinds: tuple[str, ...]) -> bool:
    for place in range(at, at + _FAR):
        if any(sentence.read(kind, place) for kind in kinds):
            return True
        if place < len(sentence) and sentence.known(place) and sentence.text(place) not in _ALL:
            return False
    return False
