"""The metric that a sentence means, where more than its name decides."""

from dataclasses import replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.direction import Direction
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.subject import Subject
from smmdash.goals.sentence.when import When
from smmdash.metrics import SOCIAL_NETWORKS

_PER_POST = {
    "likes": "likes_per_post", "comments": "comments_per_post", "shares": "shares_per_post",
    "views": "views_per_post", "reach": "mean_reach_per_post",
}  # fmt: skip


_AS_JOBS = {"leads": "applications"}


def named_metric(sentence: Sentence, main: Subject | None, when: When) -> str:
    """Return the metric that is named, as what stands around it makes it: per post, in a chat, for a vacancy."""
    metric = main.metric if main else ""
    members = sentence.has("MEMBERS")
    if (metric in ("followers", "net_new_followers") or not metric) and members:
        rooms = [value for at in range(len(sentence)) for _, value in sentence.read("ROOM", at)]
        if rooms:
            return str(rooms[0])
    if sentence.has("VACANCY"):
        metric = _AS_JOBS.get(metric, metric)
    under = sentence.has("UNDER_POSTS") and any(token.text == "по" for token in sentence.tokens)
    per_post = when.cadence == "post" or under or (when.cadence == "" and sentence.has("AVERAGE"))
    return _PER_POST.get(metric, metric) if per_post else metric


def reached_people(sentence: Sentence) -> Subject | None:
    """Reach 10,000 people: the verb says the metric."""
    for at, token in enumerate(sentence.tokens):
        if token.text in ("reach", "sasniegt", "sasniegsim", "aizsniegt"):
            for end, _ in sentence.read("NUM", at + 1):
                if any(unit == "people" for _, unit in sentence.read("AMOUNT_UNIT", end)):
                    return Subject("reach", at, at + 1, act=True)
    return None


def _in_time(sentence: Sentence, metric: str, amounts: list[Amount]) -> str:
    """Replies in 20 minutes are no comments but a response time."""
    timed = any(one.unit == "time" for one in amounts) and not any(one.unit in ("", "percent") for one in amounts)
    return (
        "response_time"
        if timed and metric in ("", "comments", "comments_per_post", "support_requests") and sentence.has("REPLY")
        else metric
    )


def from_amounts(
    sentence: Sentence, metric: str, networks: tuple[str, ...], amounts: list[Amount], *, moves: bool
) -> tuple[str, list[Amount]]:
    """Return the metric that networks and units tell, and the amounts as they belong to it.

    Visits from a social network are social ones, sales in money are revenue, and replies in minutes a response time.
    """
    social = sentence.has("SOCIAL") or any(network in SOCIAL_NETWORKS for network in networks)
    if metric == "sessions" and social:
        return "social_sessions", amounts
    counted = any(one.unit in ("", "people") and _tied(one) for one in amounts)
    if metric == "sales" and any(one.unit == "money" for one in amounts) and not counted:
        if not moves:  # "sell for 5,000" is no change
            amounts = [replace(one, tie="to") if one.unit == "money" and one.tie == "by" else one for one in amounts]
        return "revenue", amounts
    return _in_time(sentence, metric, amounts), amounts


def grown(sentence: Sentence, metric: str, amount: Amount | None, way: Direction, when: When) -> str:
    """Followers that are gained, or counted by the week, are new ones."""
    if metric != "followers" or amount is None or amount.unit not in ("", "people"):
        return metric
    if when.cadence not in ("", "post"):
        return "net_new_followers"
    if amount.tie in ("to", "pair", "within") or not sentence.has("GAIN"):
        return metric
    more = amount.tie == "by" and amount.start == amount.first and not amount.sign
    if more or (amount.tie == "" and not way.falls and not sentence.has("REACH") and not _raises(sentence)):
        return "net_new_followers"
    return metric


def _raises(sentence: Sentence) -> bool:
    return any(
        sentence.text(at) not in ("more", "up", "больше", "vairak")
        for at in range(len(sentence))
        if sentence.read("RISE", at)
    )


def _tied(one: Amount) -> bool:
    return one.tie in ("to", "by", "pair", "within")
