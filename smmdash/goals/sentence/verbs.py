"""Words of a metric that are no metric where they stand: reach 500 followers, the following week."""

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.vocabulary import UNLISTED

_BEHIND_PEOPLE = ("TIE_TO", "TIE_BY", "TIE_FROM", "IN", "BY", "FACTOR", "RISE", "OF_WHOM")
_VERB_BEFORE = frozenset(fold("a an the our over at up").split())


def is_verb(sentence: Sentence, at: int, end: int) -> bool:
    """Reach 500 followers: the verb, not the metric."""
    if end - at == 1 and sentence.text(at) == "following":  # the people, and not what comes next
        return end < len(sentence) and not any(sentence.read(kind, end) for kind in _BEHIND_PEOPLE)
    if (
        end - at > 1
        or sentence.text(at) != "reach"
        or sentence.back("RISE", at)
        or sentence.text(at - 1) in _NOUN_BEFORE
    ):
        return False
    opens = at == 0 or sentence.text(at - 1) in _OPENS_VERB or sentence.tokens[at - 1].kind == "other"
    if opens and end < len(sentence) and sentence.tokens[end].kind == "word" and _is_strange(sentence, end):
        return True  # "Reach NPS 40", "reach position 1"
    if sentence.text(end) == "up" and sentence.text(end + 1) != "to":
        return False  # "our reach up 20 %"
    return bool(sentence.read("NUM", end) or sentence.read("LIMIT", end) or sentence.read("MONEY", end)) or (
        sentence.text(end) in _VERB_BEFORE
    )


_NOUN_BEFORE = frozenset(("our", "the", "my", "total", "organic", "monthly", "weekly", "daily", "paid"))
_OPENS_VERB = frozenset(("to", "we", "and", "will", "should", "must", "can", "let", "us", "i", "they", "please"))


def _is_strange(sentence: Sentence, at: int) -> bool:
    """Tell whether a word is a name of something: no tie, no verb, no group of people."""
    return (
        not sentence.known(at)
        or any(value == UNLISTED for _, value in sentence.read("METRIC", at))
        or bool(sentence.read("TRAP", at))
    )
