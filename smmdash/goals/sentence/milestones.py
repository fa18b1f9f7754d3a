"""Goals without a number: a mark earned, a channel launched."""

import re
from dataclasses import replace

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.meaning import Meaning
from smmdash.goals.sentence.sentence import Sentence

_STRONG_LAUNCH = re.compile(
    r"launch|creat|open|set|establish|found|запуск|запуст|созда|откры|завест|основат|внедр|palai|izveid|atver|dibin|nodibin|ievies|uzsak|atkla"
)


_LAUNCHED = ("THING", "ACCOUNT", "NETWORK", "ADS", "ROOM", "POST_TYPE", "CAMPAIGN")


def as_milestone(sentence: Sentence, meaning: Meaning) -> Meaning:
    """A mark earned, a channel launched: done or not, without a number."""
    if meaning.value is not None:
        return meaning
    badges = [(at, sentence.read("BADGE", at)[0][0]) for at in range(len(sentence)) if sentence.read("BADGE", at)]
    place = None
    if badges and (sentence.has("EARN") or sentence.has("LAUNCH")):
        place = (badges[0][0], max(end for start, end in badges if start <= badges[0][1]))
    elif not meaning.metric:
        for at in range(len(sentence)):
            for end, _ in sentence.read("LAUNCH", at):
                strong = _STRONG_LAUNCH.match(sentence.text(at)) is not None
                if sentence.text(at).startswith("build") and sentence.has("GOAL_TYPE", "community"):
                    continue  # a community is no thing that is done one day
                if (strong and not _is_wish(sentence)) or (
                    any(sentence.has(kind) for kind in _LAUNCHED) and end < len(sentence) and _launches(sentence, end)
                ):
                    place = place or (at, end)
    if place is None:
        return meaning
    sentence.pieces = [piece for piece in sentence.pieces if piece.facet not in ("comparison", "metric")]
    sentence.take(*place, "milestone", sentence.written(*place))
    return replace(meaning, metric="", kind="milestone", comparison="", basis="", currency="")


def _is_wish(sentence: Sentence) -> bool:
    return any(sentence.has("GOAL_TYPE", key) for key in ("awareness", "trust", "reputation", "engagement"))


_SO = tuple(fold(ending) for ending in ("ой", "ым", "им", "ыми", "ими", "ее", "ей"))


def _launches(sentence: Sentence, at: int) -> bool:
    if sentence.text(at - 1) == "сделать" and any(
        sentence.tokens[place].kind == "word" and sentence.text(place).endswith(_SO) and not sentence.known(place)
        for place in range(at, len(sentence))
    ):
        return False  # «сделать страницу красивой»
    if sentence.text(at - 1) == "сделать" and sentence.text(at + 1) == "на":
        return False  # «сделать упор на видео»
    return any(sentence.read(kind, place) for kind in _LAUNCHED for place in range(at, min(at + 4, len(sentence))))
