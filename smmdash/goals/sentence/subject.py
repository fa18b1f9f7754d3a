"""What a goal counts: the metric of a sentence, chosen among all that it names."""

from dataclasses import dataclass, replace

from smmdash.goals.sentence.deeds import done_often, outranking, used_hashtag
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.prices import ONE_OF_THEM, priced
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.verbs import is_verb
from smmdash.goals.sentence.vocabulary import UNLISTED
from smmdash.metrics import METRICS

WEAK = frozenset({"sales", "posts", "views", "hires", "sessions", "spend", "group_posts", "followers"})
"""Metrics whose words often only say whose or where: reviews of clients, reach of posts."""
_NEAR = 4
_PREPOSITIONS = frozenset(
    fold(
        "from of for by with on among от из для у с со по no priekš через via under под к in в на par uz pie zem"
    ).split()
)
_WHOSE = frozenset(
    fold(
        "klientu pircēju pārdošanas sekotāju dalībnieku abonentu auditorijas lasītāju kandidātu customer client buyer "
        "order purchase booking click lead"
    ).split()
)
_FILLS = ("закр", "fill", "aizp")
_ONE_OF = frozenset(fold("за один одного одной одну нового новых наших каждого").split())
_WITH = frozenset(fold("с со к ко для у о об от ar").split())
_AT_POSTS = frozenset(
    fold("ierakstiem ierakstos postiem postos publikācijām publikācijās klientiem pircējiem sekotājiem").split()
)
_LATVIAN_OF = frozenset(fold("no ar par uz pēc zem pie").split())


@dataclass(frozen=True)
class Subject:
    """A metric at tokens ``start`` to ``end``. ``act``: a verb stands for it; ``dependent``: it belongs to another."""

    metric: str
    start: int
    end: int
    act: bool = False
    dependent: bool = False


def subjects(sentence: Sentence) -> list[Subject]:
    """Return the metrics a sentence names, none inside another, or else the verbs that stand for one."""
    found = [one for one in _longest(sentence, "METRIC") if not _is_of_a_figure(sentence, one)]
    acts = [Subject(one.metric, one.start, one.end, act=True) for one in _longest(sentence, "ACT")]
    acts = [
        one for one in acts
        if one.metric != "hires" or sentence.text(one.start)[:4] not in _FILLS or sentence.has("VACANCY")
    ]  # fmt: skip
    found = [one for one in found if not _is_of_a_work(sentence, one)]
    found = _of_shares(sentence, found)
    hashtag = used_hashtag(sentence, found, acts)
    if hashtag is not None:
        return [Subject("hashtag_uses", *hashtag, act=True)]
    deed = outranking(sentence, acts, found)
    if deed is not None:
        return [deed]
    often = None if acts else done_often(sentence, found)
    if often is not None:
        return [Subject(*often, act=True)]
    if not found:
        return acts or _kinds_of_posts(sentence, found)
    found = sorted([*found, *_kinds_of_posts(sentence, found)], key=lambda one: one.start)
    found = [_of_hashtag(sentence, one, found) for one in found]
    found = _without_budget(sentence, [priced(sentence, one) for one in found])
    sold = next((act for act in acts if act.metric == "sales"), None)
    if sold and all(0 <= one.start - sold.end <= _NEAR or one.dependent for one in found):
        return [sold]  # what is sold is no metric
    for act in acts:  # "answer customers" is no number of customers
        if any(
            act.start <= one.start and one.end <= act.end and act.end - act.start > one.end - one.start for one in found
        ):
            return [act]
    found = _named_in_brackets(sentence, found)
    return [
        Subject(one.metric, one.start, one.end, dependent=_is_dependent(sentence, found, at))
        for at, one in enumerate(found)
    ]


_COLLECTS = ("набра", "набер", "собра", "собер", "получ")


_CARRIES = ("with", "under", "using", "carrying", "tagged")


def _of_shares(sentence: Sentence, found: list[Subject]) -> list[Subject]:
    """The share of women among followers: a figure of its own, and no number of followers."""
    for at in range(len(sentence) - 1):
        if sentence.text(at) not in _SHARES or sentence.text(at + 1) != "of" or sentence.read("NUM", at - 1):
            continue
        if any(one.start <= at < one.end for one in found):
            continue
        inside = [one for one in found if at < one.start <= at + 2 * _NEAR and not _counted_one(one)]
        if inside:
            return [Subject(UNLISTED, at, at + 1), *(one for one in found if one not in inside)]
    return found


_SHARES = frozenset(("share", "percentage", "proportion"))


def _counted_one(one: Subject) -> bool:
    return one.metric in METRICS and METRICS[one.metric].unit in ("percent", "points", "money")


def _of_hashtag(sentence: Sentence, one: Subject, found: list[Subject]) -> Subject:
    """Our hashtag in 400 posts: what is counted are its uses."""
    inside = [
        start for start, _ in sentence.back("NUM", one.start)
        if sentence.text(start - 1) in ("in", "under", ":") or sentence.text(start - 1).startswith(_COLLECTS)
    ]  # fmt: skip
    named = any(other.metric == "hashtag_uses" for other in found)
    inside = inside or [at for at in range(one.end, one.end + 2) if sentence.text(at) in _CARRIES]
    return replace(one, metric="hashtag_uses") if one.metric == "posts" and inside and named else one


def _is_of_a_work(sentence: Sentence, one: Subject) -> bool:
    """Tell whether a metric is the first word of a work: the sales of "sales manager"."""
    return any(end > one.end for end, _ in sentence.read("JOB", one.start))


def _named_in_brackets(sentence: Sentence, found: list[Subject]) -> list[Subject]:
    """Return the metrics with what stands alone in brackets behind one as its exact name: «окупаемость (ROAS)»."""
    made: list[Subject] = []
    for one in found:
        alone = sentence.text(one.start - 1) == "(" and sentence.text(one.end) == ")"
        before = made[-1] if made else None
        if alone and before is not None and one.start - before.end <= _NEAR and one.metric != _GENERAL:
            made[-1] = replace(before, metric=one.metric)
        made.append(one)
    return made


_GENERAL = "engagement_rate_by_reach"
"""What "ER" means where nothing else is said: it makes no name more exact."""


def _is_of_a_figure(sentence: Sentence, one: Subject) -> bool:
    """Tell whether a metric is what a figure unknown here is about: the cost of a follower, the share of customers."""
    at = one.start
    if not _is_cyrillic(sentence, one):
        return _is_only_one(sentence, one) or _names_another(sentence, one)
    while sentence.text(at - 1) in _ONE_OF:
        at -= 1
    if one.metric == "views" and sentence.read("MINUTES", at - 1):
        return True  # «4000 часов просмотра»
    return any(not sentence.back("NUM", start) for start, _ in sentence.back("FIGURE", at))


_ONES = frozenset(
    ("order", "purchase", "customer", "client", "buyer", "booking", "click", "enquiry", "inquiry", "prospect")
)


def _is_only_one(sentence: Sentence, one: Subject) -> bool:
    """Tell whether a word for one of them counts nothing: "the client wants", "customer service"."""
    if sentence.text(one.end - 1) not in _ONES or (one.end - one.start > 1 and sentence.text(one.start) != "new"):
        return False
    return not (sentence.has("MONEY") or sentence.has("CENTS") or sentence.back("NUM", one.start))


def _names_another(sentence: Sentence, one: Subject) -> bool:
    """Tell whether "klientu" only says whose: klientu apkalpošana, klientu pieredze."""
    if sentence.text(one.end - 1) not in _WHOSE or one.end - one.start > 1 or one.end >= len(sentence):
        return False
    counted = any(sentence.back(kind, one.start) for kind in ("NUM", "MORE", "OF_WHOM"))
    return (
        not counted
        and sentence.tokens[one.end].kind == "word"
        and (bool(sentence.read("GOAL_TYPE", one.end)) or not sentence.known(one.end))
    )


def _without_budget(sentence: Sentence, found: list[Subject]) -> list[Subject]:
    """Return the metrics without the budget that only says with what: «reklāmas budžets 300 €, mērķis 40 līdi»."""
    dear = [one for one in found if one.metric == UNLISTED and sentence.text(one.start) in ONE_OF_THEM]
    if dear and any(_has_amount(sentence, one) for one in found if one not in dear):
        found = [one for one in found if one not in dear]  # 2,000 followers at 40 each at most
    if any(sentence.has(kind) for kind in ("LIMIT", "FALL", "HOLD", "RISE")):
        return found
    others = [one for one in found if one.metric != "spend"]
    return others if any(_has_amount(sentence, one) for one in others) else found


def _kinds_of_posts(sentence: Sentence, found: list[Subject]) -> list[Subject]:
    """Three reels a week: a kind of post that is counted itself; 80 laiku: the Latvian likes."""
    made = []
    for at, token in enumerate(sentence.tokens):
        counted = token.text == "laiku" and sentence.back("NUM", at) and not sentence.back("MINUTES", at)
        if counted and not any(one.start <= at < one.end for one in found):
            made.append(Subject("likes", at, at + 1))
    for start, end, _ in sentence.all("POST_TYPE"):
        network = min((first for first, _ in sentence.back("NETWORK", start)), default=start)  # 3 TikTok videos
        if sentence.back("NUM", network) and not any(one.start <= end and start < one.end for one in found):
            made.append(Subject("posts", start, end))
    return made


def _longest(sentence: Sentence, kind: str) -> list[Subject]:
    every = [
        Subject(str(value), at, end)
        for at in range(len(sentence))
        for end, value in sentence.read(kind, at)
        if sentence.is_free(at, end) and not is_verb(sentence, at, end)
    ]
    kept: list[Subject] = []
    for one in sorted(every, key=lambda one: (one.start - one.end, -_letters(sentence, one), one.start)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _letters(sentence: Sentence, one: Subject) -> int:
    return sentence.tokens[one.end - 1].end - sentence.tokens[one.start].start


def _is_dependent(sentence: Sentence, found: list[Subject], at: int) -> bool:
    """Tell whether a metric only says whose or where: reviews of clients, отзывы клиентов, klientu atsauksmes."""
    one = found[at]
    cyrillic = _is_cyrillic(sentence, one)
    if at and found[at - 1].end == one.start and cyrillic:
        return True
    after = found[at + 1] if at + 1 < len(found) else None
    if after and after.start == one.end and not _is_cyrillic(sentence, after) and not _is_dative(sentence, after):
        return True
    if at and _is_dative(sentence, one):
        return True  # reakciju skaitu Facebook ierakstiem, atbildes laiks klientiem
    before = one.start - 1
    if at and _in_brackets(sentence, found[0].end, one.start):
        return True
    if at and not cyrillic and sentence.text(before - 1) in _LATVIAN_OF and not sentence.known(before):
        before -= 1  # sasniedzamība no influenceru pieminējumiem
    while before > 0 and (
        sentence.text(before) in ("our", "the", "наших", "новых", "new", "musu", "all", "всех")
        or (not cyrillic and any(sentence.read(kind, before) for kind in ("NETWORK", "POST_TYPE")))
    ):
        before -= 1
    if at == 0 or sentence.text(before) not in _PREPOSITIONS:
        return False
    if cyrillic and sentence.text(before) == "от" and one.metric in WEAK and found[0].metric not in WEAK:
        return True  # «упоминаний в сторис от клиентов — 25»
    return before == found[at - 1].end or not _has_amount(sentence, one)


def _is_dative(sentence: Sentence, one: Subject) -> bool:
    """Tell whether a word only says to whom or where: ierakstiem, klientiem, ierakstos, клиентам."""
    if one.metric not in WEAK or one.end - one.start > 1 or sentence.back("NUM", one.start):
        return False
    to_whom = _is_cyrillic(sentence, one) and sentence.text(one.start).endswith(("ам", "ям"))
    return sentence.text(one.start) in _AT_POSTS or (to_whom and sentence.text(one.start - 1) != "по")


def _is_only_where(sentence: Sentence, one: Subject) -> bool:
    """«Негатив в комментариях»: something unknown in the comments."""
    head = one.start - 2
    return (
        sentence.text(one.start - 1) in ("в", "во") and head >= 0 and sentence.tokens[head].kind == "word"
        and (not sentence.known(head) or bool(sentence.read("FIGURE", head)))
    )  # fmt: skip


def _in_brackets(sentence: Sentence, first: int, at: int) -> bool:
    marks = [sentence.text(place) for place in range(first, at) if sentence.text(place) in ("(", ")")]
    return marks[-1:] == ["("]


def _is_cyrillic(sentence: Sentence, one: Subject) -> bool:
    return "а" <= sentence.text(one.start)[:1] <= "я"


def _has_amount(sentence: Sentence, one: Subject) -> bool:
    for place in range(max(0, one.start - _NEAR), one.start):
        for end, _ in sentence.read("NUM", place):
            if (
                end <= one.start
                and sentence.is_free(place, end)
                and not any(sentence.read("METRIC", at) for at in range(end, one.start))
            ):
                return True
    for place in range(one.end, min(len(sentence), one.end + _NEAR + 1)):
        if sentence.read("METRIC", place):
            return False
        if sentence.free[place] and (sentence.read("NUM", place) or sentence.read("FACTOR", place)):
            return not any(sentence.read("METRIC", end) for end, _ in sentence.read("NUM", place))
    return False


def chosen(sentence: Sentence, found: list[Subject]) -> Subject | None:
    """Return the metric the goal is about: one with a number beside it, one that depends on none, the first.

    Of several that are joined by "and" or a comma it is the first.
    """
    best = min(
        found,
        key=lambda one: (one.dependent, not _has_amount(sentence, one), one.metric in WEAK, one.start),
        default=None,
    )
    if best is None or best.act:
        return best
    before = sentence.text(best.start - 1)
    only_with = before == "через" or (best.metric in WEAK and before in _WITH)
    if _is_from_whom(sentence, best):
        return None
    if before == "для" and best.metric in WEAK:
        return None  # «чат для покупателей: 400 человек»
    of_a_page = any(sentence.back(kind, best.start) for kind in ("ACCOUNT", "THING")) and _is_cyrillic(sentence, best)
    if of_a_page and best.metric in ("sales", "followers") and not _has_amount(sentence, best):
        return None  # «создать сообщество клиентов»
    if only_with and not _has_amount(sentence, best):
        return None  # «работать с клиентами»
    if _is_dative(sentence, best) and not _has_amount(sentence, best):
        return None  # palīdzēt klientiem
    if before in ("в", "во") and any(sentence.read("FIGURE", best.start - far) for far in (2, 3)):
        return None  # «доля женщин в аудитории — 60 %»
    if _is_only_where(sentence, best) and not _has_amount(sentence, best):
        return None
    for one in found:
        joined = one.start < best.start and not one.dependent and _parting(sentence, one, best) is not None
        near = best.start - one.end <= 2 and not (_counts(one) and not _counts(best) and _in_percent(sentence))
        if joined and (_has_amount(sentence, one) or near):
            return one
    return best


def _is_from_whom(sentence: Sentence, one: Subject) -> bool:
    """Thirty ideas from customers: what is counted has no metric, and they only say whose it is."""
    if one.metric not in _PEOPLE:
        return False
    at = next((at for at in range(one.start - 1, max(-1, one.start - 4), -1) if sentence.text(at) in _FROM), -1)
    for place in range(max(0, at - _NEAR), at):
        for end, _ in sentence.read("NUM", place)[:1]:
            strange = not sentence.known(end) or (sentence.read("ASKED", end) and not sentence.read("AMOUNT_UNIT", end))
            if end < at and strange and all(sentence.tokens[word].kind == "word" for word in range(end, at)):
                return True
    return False


_PEOPLE = frozenset({"sales", "followers", "net_new_followers"})
_FROM = ("from", "от", "no")


def _counts(one: Subject) -> bool:
    return one.metric in METRICS and METRICS[one.metric].unit not in ("percent", "points")


def _in_percent(sentence: Sentence) -> bool:
    """Tell whether a percentage says where something should be: likes and our share of voice, 35 %."""
    return sentence.has("AMOUNT_UNIT", "percent") and not any(sentence.has(kind) for kind in ("RISE", "FALL"))


def rival(sentence: Sentence, found: list[Subject], main: Subject) -> tuple[Subject, int] | None:
    """Return another metric joined to the main one by "and" or a comma, and the place where the two part."""
    for other in found:
        if other == main or other.dependent or (other.metric == main.metric and not _has_amount(sentence, other)):
            continue
        first, second = sorted((main, other), key=lambda one: one.start)
        place = _parting(sentence, first, second)
        if place is not None:
            return other, place
    return None


def _parting(sentence: Sentence, first: Subject, second: Subject) -> int | None:
    return next(
        (
            at for at in range(second.start - 1, first.end - 1, -1)
            if sentence.read("AND", at) or sentence.text(at) in (",", ";", "/", ".")
        ),
        None,
    )  # fmt: skip
