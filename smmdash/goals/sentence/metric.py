"""The metric that a sentence means, where more than its name decides."""

from dataclasses import replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.direction import Direction
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.shares import of_a_share
from smmdash.goals.sentence.subject import Subject
from smmdash.goals.sentence.when import When
from smmdash.metrics import SOCIAL_NETWORKS

_PER_POST = {
    "likes": "likes_per_post", "comments": "comments_per_post", "shares": "shares_per_post",
    "views": "views_per_post", "reach": "mean_reach_per_post",
}  # fmt: skip


_AS_JOBS = {"leads": "applications"}
_ANSWERED = ("", "comments", "comments_per_post", "support_requests", "sales", "leads", "reviews")
_AUDIENCE = ("auditori", "audienc", "аудитори")
_CONVERSIONS = ("конверс", "konvers")
"""A word for the share and, where a number counts it, for what is counted."""
_ALL = frozenset(fold("all the our of всех наших visu mūsu no").split())
_ANEW = frozenset(fold("еще vēl another additional дополнительно").split())
_INFLOW = ("прирост", "приток", "pieaugum")


def named_metric(sentence: Sentence, main: Subject | None, when: When) -> str:
    """Return the metric that is named, as what stands around it makes it: per post, in a chat, for a vacancy."""
    metric = main.metric if main else ""
    members = sentence.has("MEMBERS")
    if (metric in ("followers", "net_new_followers") or not metric) and members:
        rooms = [value for at in range(len(sentence)) for _, value in sentence.read("ROOM", at)]
        if rooms:
            return str(rooms[0])
    if main and metric == "sales" and sentence.has("FEEL") and not sentence.back("NUM", main.start):
        return ""  # clients who love us are no sales
    if (
        main
        and metric in ("followers", "sales")
        and any(sentence.read("KEEN", at) for at in range(main.end, main.end + 2))
    ):
        return ""  # "make our followers more active"
    if metric == "followers" and main and sentence.text(main.start).startswith(_AUDIENCE):
        moves = ("RISE", "FALL", "GAIN", "HOLD", "FACTOR", "SHARE", "NUM")
        return metric if any(sentence.has(kind) for kind in moves) else ""  # "show the brand to an audience"
    if metric in ("followers", "net_new_followers") and sentence.has("MAILING"):
        return "signups"
    if main and metric == "link_clicks" and _is_from_a_network(sentence, main):
        return "social_sessions"
    if main and metric == "leads" and sentence.text(main.start).startswith(("pieteikum", "registrac", "заяв")):
        metric = "contest_entries" if sentence.has("ROOM", "contest_entries") else metric
    if sentence.has("VACANCY"):
        metric = _AS_JOBS.get(metric, metric)
    under = sentence.has("UNDER_POSTS") and any(token.text == "по" for token in sentence.tokens)
    each = when.cadence == "" and (
        sentence.has("AVERAGE") or (metric == "reach" and any(token.text == "post" for token in sentence.tokens))
    )
    per_post = when.cadence == "post" or under or each
    if main and not per_post and when.cadence == "":  # "our reels get 10k views each"
        per_post = sentence.text(main.end) in ("each", "apiece") and sentence.has("POST_TYPE")
    return _PER_POST.get(metric, metric) if per_post else metric


def _is_from_a_network(sentence: Sentence, main: Subject) -> bool:
    """«Переходы из ВК», «переходов из ВК на сайт»: visits, and not clicks on a link."""
    return (
        sentence.text(main.start).startswith("переход") and main.end - main.start == 1
        and sentence.text(main.end) in ("из", "с", "со") and bool(sentence.read("NETWORK", main.end + 1))
    )  # fmt: skip


def reached_people(sentence: Sentence) -> Subject | None:
    """Reach 10,000 people: the verb says the metric."""
    for at, token in enumerate(sentence.tokens):
        if token.text in _REACH or token.text.startswith(_REACHING):
            to = [place for place in range(at + 1, at + 6) if sentence.text(place) == "to"]
            if token.text in ("show", "showing") and not to:
                continue
            place = to[0] + 1 if token.text in ("show", "showing") else at + 1  # show the trailer to 100k teenagers
            while sentence.text(place) in _AT_LEAST and place < at + 5:
                place += 1
            for end, _ in sentence.read("NUM", place):
                if any(_are_people(sentence, place) for place in (end, end + (sentence.text(end) in _SUCH))):
                    return Subject("reach", at, at + 1, act=True)
        if token.text in ("see", "sees", "seeing") and sentence.text(at - 1) in (
            "to",
            "people",
            "users",
            "persons",
            "who",
        ):
            for place in range(max(0, at - 3), at):  # 15k people to see our teaser
                if _are_people(sentence, place) and sentence.back("NUM", place):
                    return Subject("reach", at, at + 1, act=True)
        if token.text.startswith(_SEEING):  # "50 000 cilvēku redz mūsu saturu"
            for place in range(max(0, at - 2), at):
                if _are_people(sentence, place) and sentence.back("NUM", place):
                    return Subject("reach", at, at + 1)
    return None


_REACH = frozenset(("reach", "reached", "reaches", "reaching", "show", "showing"))
_REACHING = tuple(fold("sasnieg sasniedz aizsnieg uzrunā").split())
_SEEING = tuple(fold("redz ierau ieraudz pamanī").split())
_SUCH = frozenset(fold("jaunu jaunus unikālu unikālus potenciālu new unique different local more potential").split())
_AT_LEAST = frozenset(
    fold(
        "vismaz līdz apmēram at least an average of about around over more than up to some a total no not fewer less"
    ).split()
)


def _are_people(sentence: Sentence, at: int) -> bool:
    return any(unit == "people" for _, unit in sentence.read("AMOUNT_UNIT", at)) or any(
        sentence.read(kind, at) for kind in ("PEOPLE", "PLACE")
    )


_PRESENT = frozenset(fold("будет было стало станет иметь быть насчитывать насчитывало насчитывала").split())


def alike_per_post(metric: str, main: Subject | None, other: Subject | None) -> str:
    """40 likes and 10 comments on each post: both are counted by the post."""
    if main and other and main.start < other.start and other.metric in _PER_POST.values():
        return _PER_POST.get(metric, metric)
    return metric


def people_of_a_page(sentence: Sentence) -> Subject | None:
    """«В телеграме будет тысяча человек»: people who are there follow."""
    if not (sentence.has("NETWORK") or sentence.has("ACCOUNT")):
        return None
    for at in range(len(sentence)):
        if sentence.text(at).startswith(("cilvek", "lietotaj")) and sentence.back("NUM", at):
            behind = [
                sentence.written(place, place + 1).casefold() for place in range(at + 1, min(at + 4, len(sentence)))
            ]
            if not sentence.has("REACH") and any(word in _LATVIAN_PAGES for word in behind):
                return Subject("followers", at, at + 1)
        if sentence.text(at) in ("человек", "людеи", "читателеи") and sentence.free[at]:
            numbers = [start for start, _ in sentence.back("NUM", at)]
            there = any(
                sentence.text(place) in _PRESENT for start in numbers for place in range(max(0, start - 3), start)
            )
            if numbers and (there or (sentence.has("GAIN") and _into_a_page(sentence))):
                return Subject("followers", at, at + 1)
    return None


_LATVIAN_PAGES = ("grupā", "kopienā", "kanālā", "grupa", "kopiena", "kanala")


def _into_a_page(sentence: Sentence) -> bool:
    """«Привлечь в группу 90 человек»."""
    pages = ("группу", "канал", "паблик", "сообщество", "блог")
    return any(
        sentence.text(at).startswith(pages) and sentence.text(at - 1) in ("в", "на", "наш", "нашу", "наше")
        for at in range(1, len(sentence))
    )


def members_of_a_room(sentence: Sentence) -> Subject | None:
    """300 people entering our giveaway: who takes part is counted."""
    rooms = [str(value) for at in range(len(sentence)) for _, value in sentence.read("ROOM", at)]
    place = next(((start, end) for start, end, _ in sentence.all("MEMBERS")), None)
    if rooms and not place and sentence.has("RISE") and sentence.has("NUM"):  # grow the chat to 500 people
        return next((Subject(room, at, end) for at, end, room in sentence.all("ROOM") if room == "chat_members"), None)
    return Subject(rooms[0], *place) if rooms and place else None


def _in_time(sentence: Sentence, metric: str, amounts: list[Amount]) -> str:
    """Replies in 20 minutes are no comments but a response time."""
    timed = any(one.unit == "time" for one in amounts) and not any(one.unit == "" for one in amounts)
    return "response_time" if timed and metric in _ANSWERED and sentence.has("REPLY") else metric


def from_amounts(
    sentence: Sentence, metric: str, networks: tuple[str, ...], amounts: list[Amount], *, moves: bool
) -> tuple[str, list[Amount]]:
    """Return the metric that networks and units tell, and the amounts as they belong to it.

    Visits from a social network are social ones, sales in money are revenue, replies in minutes a response time, and
    what Telegram calls ERR is its rate of views.
    """
    social = sentence.has("SOCIAL") or any(network in SOCIAL_NETWORKS for network in networks)
    share = of_a_share(sentence, metric, amounts, social=social, moves=moves)
    if share is not None:
        return share
    if metric == "sessions" and social:
        return "social_sessions", amounts
    if metric == "engagement_rate_by_reach" and networks == ("telegram",) and _is_written(sentence, "err"):
        return "view_rate", amounts
    counted = any(one.unit in ("", "people") and _counts_sales(sentence, one) for one in amounts)
    number_of = any(token.text.startswith(("числ", "количеств")) for token in sentence.tokens)
    if metric == "social_conversion_rate" and any(
        one.unit == "" and (number_of or sentence.text(one.end).startswith(_CONVERSIONS)) for one in amounts
    ):
        return "conversions", amounts
    if metric == "sentiment_positive_share" and any(_in_points(sentence, one) for one in amounts):
        return "net_sentiment", amounts
    if metric == "roas":
        return metric, [_as_multiple(one, moves=moves) for one in amounts]
    if metric == "leads" and any(_becomes_sales(sentence, one) for one in amounts):
        return "lead_conversion_rate", amounts
    if not metric and sentence.has("EARN_MONEY") and any(one.unit == "money" for one in amounts):
        return "revenue", amounts
    if not metric and sentence.has("ADS") and any(one.unit == "money" and one.limited for one in amounts):
        return "spend", amounts
    if metric == "sales" and any(one.unit == "money" for one in amounts) and not counted:
        if not moves:  # "sell for 5,000" is no change
            amounts = [replace(one, tie="to") if one.unit == "money" and one.tie == "by" else one for one in amounts]
        return "revenue", amounts
    if metric == "engagement_rate_by_reach" and any(one.unit == "" and one.value > _NO_RATE for one in amounts):
        return "engagements", amounts  # "5000 iesaistes mēnesī"
    if metric == "engagement_rate_by_reach" and moves and _are_counted(sentence, amounts):
        return "engagements", amounts
    metric = _in_time(sentence, metric, amounts)
    if metric == "response_time" and not moves and any(one.unit == "time" for one in amounts):
        amounts = [one for one in amounts if one.unit == "time"]
    return metric, amounts


def _in_points(sentence: Sentence, one: Amount) -> bool:
    """Sentiment up 10 points: an index; shares move by percentage points."""
    words = [sentence.text(at) for at in range(one.first, one.last)]
    return (
        one.unit == "points" and words[-1].startswith(("point", "punkt", "пункт")) and len(words) == _NUMBER_AND_UNIT
        and not sentence.has("POSITIVE")
    )  # fmt: skip


_NUMBER_AND_UNIT = 2


def _are_counted(sentence: Sentence, amounts: list[Amount]) -> bool:
    """«Palielināt iesaistes par 15 %»: the plural, that only counts; «vairāk iesaistes» is no plural."""
    changed = any(one.unit == "percent" and one.tie == "by" and one.base is None for one in amounts)
    return changed and any(
        token.text == "iesaistes" and sentence.text(at - 1) not in ("vairak", "no", "lielakas")
        for at, token in enumerate(sentence.tokens)
        if any(end == at + 1 for end, _ in sentence.read("METRIC", at)[:1])
    )


_NO_RATE = 100
"""No engagement rate is so high: it is a count."""


def _is_written(sentence: Sentence, word: str) -> bool:
    return any(token.text == word for token in sentence.tokens)


def _is_share_of_all(sentence: Sentence, one: Amount) -> bool:
    """Five percent of all conversions, and not five percent more of them."""
    at = one.end + (sentence.text(one.end) == "of")
    while sentence.text(at) in _ALL:
        at += 1
    return one.unit == "percent" and one.tie != "by" and bool(sentence.read("METRIC", at))


def _becomes_sales(sentence: Sentence, one: Amount) -> bool:
    """Ten percent of leads should turn into sales."""
    sold = any(value == "sales" for at in range(len(sentence)) for _, value in sentence.read("METRIC", at))
    return sold and sentence.has("BECOME") and _is_share_of_all(sentence, one)


def _as_multiple(one: Amount, *, moves: bool) -> Amount:
    """A return of 500 % is five times what was spent; by 10 % is a change of it."""
    if one.unit != "percent" or one.tie == "by" or (one.tie == "" and moves):
        return one
    base, upper = (None if part is None else part / 100 for part in (one.base, one.upper))
    return replace(one, value=one.value / 100, unit="", base=base, upper=upper)


def _counts_sales(sentence: Sentence, one: Amount) -> bool:
    """Ten clients at 300 euros, sell 100 cups at 3: the money is what each of them pays."""
    return bool(_tied(one) or sentence.read("METRIC", one.end) or sentence.back("ACT", one.start))


def grown(sentence: Sentence, metric: str, amount: Amount | None, way: Direction, when: When) -> str:
    """Followers that are gained, or counted by the week, are new ones; their growth in percent is a rate."""
    inflow = any(token.text.startswith(_INFLOW) for token in sentence.tokens) and not _raises(sentence)
    by_month = when.cadence not in ("", "post")
    steady = by_month and amount is not None and amount.tie != "by" and not _raises(sentence)
    if (inflow or steady) and metric == "net_new_followers" and amount is not None and amount.unit == "percent":
        return "followers" if amount.tie == "by" and not by_month else "audience_growth_rate"
    if metric == "followers" and amount is not None and amount.unit == "percent" and not way.falls:
        return "audience_growth_rate" if when.cadence not in ("", "post") else metric
    if metric != "followers" or amount is None or amount.unit not in ("", "people"):
        return metric
    if when.cadence not in ("", "post"):
        return "net_new_followers"
    if inflow:
        return "net_new_followers"
    level = sentence.text(amount.start) in ("past", "beyond") or sentence.text(amount.start - 1) == "в"
    if amount.tie in ("to", "pair", "within") or not sentence.has("GAIN") or level:
        return metric  # «собрать аудиторию в 5000 человек», get our channel past 4,000 subscribers
    anew = amount.start == amount.first or sentence.text(amount.start) in _ANEW or _more(sentence, amount)
    more = amount.tie == "by" and not amount.sign and anew
    if more or (amount.tie == "" and not way.falls and not sentence.has("REACH") and not _raises(sentence)):
        return "net_new_followers"
    return metric


def _more(sentence: Sentence, amount: Amount) -> bool:
    """Gain so many followers more: «par 150 sekotājiem vairāk»."""
    return any(sentence.read("MORE", at) for at in range(amount.end, amount.end + 3)) and not _raises(sentence)


def _raises(sentence: Sentence) -> bool:
    return any(
        sentence.text(at) not in ("more", "up", "growth", "больше", "vairak")
        and not sentence.text(at).startswith(_INFLOW)
        for at in range(len(sentence))
        if sentence.read("RISE", at)
    )


def _tied(one: Amount) -> bool:
    return one.tie in ("to", "by", "pair", "within")
