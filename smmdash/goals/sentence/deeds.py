"""What people do in place of a metric: "have our posts shared 300 times", "50 people to click", "grow our page"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smmdash.goals.sentence.amount import Amount
    from smmdash.goals.sentence.subject import Subject

_OWN = frozenset({"posts", "group_posts", "sales", "hires", "response_time", "spend"})
_THINGS = frozenset({"posts", "group_posts", "views"})
_DOERS = frozenset({"followers", "sales", "sessions", "signups", "leads", "chat_members"})
_AMID = frozenset(("in", "under", "on", "across", "of", "with"))
_WISHES = frozenset(("want", "need", "like", "aim", "plan", "hope"))
_GET = frozenset(("get", "getting", "have", "having", "make", "encourage", "persuade", "convince", "want", "invite"))
_FAR, _BETWEEN = 5, 7


def outranking(sentence: Sentence, acts: Sequence[Subject], found: Sequence[Subject]) -> Subject | None:
    """Return the deed that what is named is only the object or the doer of: share our posts, followers to click."""
    reached = reaching(sentence)
    if reached is not None and found and all(_is_object(sentence, one) for one in found):
        return replace(found[0], metric="reach", start=reached, end=reached + 1, act=True)
    for act in acts:
        if act.metric in _OWN or sentence.text(act.start - 1) in _WISHES:
            continue
        others = [one for one in found if one.end <= act.start or one.start >= act.end]
        if others and all(_is_object(sentence, one) or _is_doer(sentence, act, one) for one in others):
            return act
    return None


_DONE_OFTEN = {
    "save": "saves", "bookmark": "saves", "share": "shares", "repost": "shares", "retweet": "shares", "like": "likes",
    "comment": "comments", "watch": "views", "view": "views", "play": "views", "click": "link_clicks",
    "mention": "mentions", "tag": "mentions",
}  # fmt: skip


def done_often(sentence: Sentence, found: Sequence[Subject]) -> tuple[str, int, int] | None:
    """Return what is counted, and where, in "guests save our guides 250 times"."""
    if any(one.metric not in (*_THINGS, *_DOERS) for one in found):
        return None
    often = [at for at, _, unit in sentence.all("AMOUNT_UNIT") if unit == "times" and sentence.back("NUM", at)]
    verbs = [at for at, token in enumerate(sentence.tokens) if token.text in _DONE_OFTEN]
    near = [at for at in verbs if often and 0 < often[0] - at <= 2 * _FAR]
    return (_DONE_OFTEN[sentence.text(near[0])], near[0], near[0] + 1) if near else None


def reaching(sentence: Sentence) -> int | None:
    """Return the verb of "every post reaches 1,800 people"."""
    for at, token in enumerate(sentence.tokens):
        if token.text in ("reach", "reaches", "reached", "reaching"):
            for place in range(at + 1, at + 4):
                for end, _ in sentence.read("NUM", place):
                    if any(unit == "people" for _, unit in sentence.read("AMOUNT_UNIT", end)):
                        return at
                    if _posts_before(sentence, at) and not any(sentence.read(kind, end) for kind in _COUNTED):
                        return at
    return None


_COUNTED = ("METRIC", "AMOUNT_UNIT", "MONEY", "MINUTES")
_WILL = ("should", "must", "will", "to", "can", "now")


def _posts_before(sentence: Sentence, at: int) -> bool:
    """Tell whether posts reach: "an average post should reach 2,500"."""
    at -= sentence.text(at - 1) in _WILL
    posts = any(value == "posts" for _, value in sentence.back("METRIC", at))
    return posts or bool(sentence.back("POST_TYPE", at))


def _is_object(sentence: Sentence, one: Subject) -> bool:
    numbers = [start for start, _ in sentence.back("NUM", one.start)]
    return one.metric in _THINGS and all(sentence.text(start - 1) in _AMID for start in numbers)


def _is_doer(sentence: Sentence, act: Subject, one: Subject) -> bool:
    to_do = one.metric in _DOERS and one.end < act.start <= one.end + 2 and sentence.text(one.end) == "to"
    return to_do and any(sentence.text(at) in _GET for at in range(max(0, one.start - _FAR), one.start))


def counts_doers(sentence: Sentence, subject: Subject, one: Amount) -> bool:
    """Tell whether a number before a deed counts who does it: "500 people to follow us", "40 cakes ordered"."""
    if subject.metric in ("posts", "response_time") or one.unit not in ("", "people") or one.end > subject.start:
        return False
    gap = range(one.end, subject.start)
    return len(gap) <= _FAR and all(
        sentence.tokens[at].kind in ("word", "opaque") and not sentence.read("NUM", at) for at in gap
    )


# --- a page that grows -------------------------------------------------------------------------------------------

_GROW = ("grow", "expand", "scal", "doubl", "tripl", "quadrupl", "build", "enlarg")
_PAGES = frozenset(("page", "account", "profile", "channel", "group", "community", "accounts", "pages", "presence"))
_BESIDE = frozenset(
    fold("our my the up out company brand business official public own main new local online account social").split()
)


def grown_page(sentence: Sentence) -> tuple[int, int] | None:
    """Return the page or network that is to grow by a number, with no metric said: whoever is there follows."""
    if not any(sentence.has(kind) for kind in ("NUM", "FACTOR", "SHARE")) or sentence.has("MONEY"):
        return None
    for at, token in enumerate(sentence.tokens):
        if token.text.startswith(_GROW):
            place = _page(sentence, at + 1)
            if place is not None:
                return place
        if (
            token.text in ("people", "users", "persons")
            and sentence.back("NUM", at)
            and sentence.text(at + 1) in ("in", "on")
        ):
            page = next((place for place in range(at + 2, at + 2 + _FAR) if sentence.text(place) in _PAGES), None)
            if page is not None:
                return at, at + 1  # 2,500 people in our Facebook group
        counted = sentence.text(at + 1) == "of" and bool(sentence.read("NUM", at + 2))
        if token.text in ("community", "audience", "base") and counted and _named_before(sentence, at):
            return at, at + 1
    return None


def _page(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Return the page that a verb is followed by: our Instagram, the Telegram channel, our LinkedIn company page."""
    network = None
    for place in range(at, min(at + _BETWEEN, len(sentence))):
        text = sentence.text(place)
        if text in _PAGES:
            return place, place + 1
        if sentence.tokens[place].kind == "opaque" and text.startswith("@"):
            return place, place + 1
        ends = [end for end, _ in sentence.read("NETWORK", place)]
        if ends:
            network = (place, ends[0])
        elif network is not None and place >= network[1]:
            stops = sentence.tokens[place].kind != "word" or sentence.known(place)
            return network if stops and not sentence.read("METRIC", place) and text not in _BESIDE else None
        elif network is None and text not in _BESIDE:
            return None
    return network


def _named_before(sentence: Sentence, at: int) -> bool:
    return any(
        sentence.read(kind, place)
        for kind in ("NETWORK", "GAIN", "REACH", "RISE")
        for place in range(max(0, at - _FAR), at)
    )


# --- hashtags ----------------------------------------------------------------------------------------------------

_USED = frozenset(("used", "uses", "use", "posts", "times", "post", "tagged", "mentions", "using"))


def used_hashtag(sentence: Sentence, found: Sequence[Subject], acts: Sequence[Subject]) -> tuple[int, int] | None:
    """Return the hashtag that is counted itself: "#BrewRiga in 300 posts", "300 uses of #BrewRiga"."""
    by_others = bool(found) and all(one.metric in _DOERS for one in found)  # visitors posting with #NightAtTheMuseum
    others = any(one.metric not in ("posts", "mentions") for one in found)
    if not by_others and (others or any(one.metric == "posts" for one in acts)):
        return None
    if by_others and not any(one.metric == "posts" and one.start - found[0].end <= 1 for one in acts):
        return None
    if not any(token.text in _USED for token in sentence.tokens):
        return None
    return next(
        ((at, at + 1) for at, token in enumerate(sentence.tokens) if token.kind == "opaque" and token.text[0] == "#"),
        None,
    )
