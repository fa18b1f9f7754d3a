"""Which metrics some words name: by the stems that they share with the metrics' names, without reading a sentence."""

import re
from functools import cache

from smmdash.i18n import LANGUAGES, Texts

_WORD = re.compile(r"[^\W\d_]{3,}")


def names_metric(words: str, metric: str) -> bool:
    """Tell whether some words share one with the name of a metric, in any language."""
    named = frozenset().union(*stems_of_metric(metric))
    # A short form of a word has a shorter stem than a long one: охват, охваты.
    return any(one.startswith(name) or name.startswith(one) for one in stems(words) for name in named)


def stems(words: str) -> frozenset[str]:
    """Return the stems of the words that have three letters or more."""
    return frozenset(_stem(word) for word in _WORD.findall(words.casefold()))


@cache
def stems_of_metric(metric: str) -> tuple[frozenset[str], ...]:
    """Return the stems of a metric's name in each language."""
    return tuple(stems(Texts(language)(f"metric-{metric}")) for language in LANGUAGES)


def _stem(word: str) -> str:
    return word[: max(4, min(6, len(word) - 1))]
