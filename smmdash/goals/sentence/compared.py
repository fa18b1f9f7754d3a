"""Percentages of what was or is: 150 % of last year's leads, «120 % от текущих», "120 % no pašreizējās"."""

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence

_OF = frozenset(fold("of от no").split())
_OURS = frozenset(
    fold("the our what all наших нашего нашей всех того уровня числа количества mūsu visas visu līmeņa skaita").split()
)
_NOW = (
    "current", "present", "today", "now", "baseline", "текущ", "нынешн", "сегодняшн", "сейчас", "прежн", "исходн",
    "базов", "имеющ", "pasreiz", "esos", "tagad", "sibriza", "lidzsinej", "pern", "sakotnej",
)  # fmt: skip
_PLANNED = frozenset(("plan", "target", "goal", "budget", "quota", "плана", "цели", "бюджета", "plana", "merka"))


def of_before(sentence: Sentence, at: int) -> bool:
    """Tell whether a percentage that ends at a token is of what was or is: the change is what is above 100."""
    if sentence.text(at) not in _OF:
        return False
    at += 1
    while sentence.text(at) in _OURS:
        at += 1
    return bool(sentence.read("PAST", at)) or sentence.text(at).startswith(_NOW)


def of_plan(sentence: Sentence, at: int) -> bool:
    """Tell whether a percentage is of what was planned: 120 % of plan."""
    return sentence.text(at) in _OF and sentence.text(at + 1) in _PLANNED
