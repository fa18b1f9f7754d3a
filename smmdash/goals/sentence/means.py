"""By what a goal is to be reached: "by posting 15 times a month, attract 200 followers"; its numbers are no target."""

from smmdash.goals.sentence.rules import Match, every
from smmdash.goals.sentence.sentence import Sentence

_SHAPES = (
    "MEANS NUM METRIC|POST_TYPE CADENCE",
    "MEANS NUM AMOUNT_UNIT CADENCE",
    "MEANS POST_TYPE|METRIC NUM|FACTOR|ONCE AMOUNT_UNIT? CADENCE",
    "MEANS FACTOR|ONCE CADENCE",
    "ACT NUM|FACTOR|ONCE AMOUNT_UNIT|METRIC|POST_TYPE? CADENCE to|and GAIN|REACH",
    "ACT FACTOR|ONCE|CADENCE to|and GAIN|REACH",
)


def hide_means(sentence: Sentence) -> None:
    """Hide what says only by what, where another number and another metric say the goal."""
    for shape in _SHAPES:
        for found in every(sentence, shape):
            end = found.places["CADENCE"][0][1] if "CADENCE" in found.places else found.end
            if _goal_elsewhere(sentence, found):
                sentence.hide(found.start, end)


def _goal_elsewhere(sentence: Sentence, found: Match) -> bool:
    outside = [at for at in range(len(sentence)) if not found.start <= at < found.end and sentence.free[at]]
    counted = any(sentence.read(kind, at) for at in outside for kind in ("NUM", "FACTOR", "SHARE"))
    return counted and any(sentence.read("METRIC", at) for at in outside)
