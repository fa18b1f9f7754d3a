"""Finding entries by words, in any case, with or without diacritics, in whatever grammatical form."""

import re
import unicodedata
from collections.abc import Mapping

SHORTEST_STEM = 4


def folded(text: str) -> str:
    """Return ``text`` without case and diacritics, words split by single spaces."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", bare))


def found(asked: str, known: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the keys of ``known`` whose texts hold every word of ``asked``.

    The earlier a text stands in its tuple, the more it weighs; among equals the order of ``known`` is kept. Where
    nothing has the words as they are, their endings are dropped: ``охвата`` finds ``охват``.
    """
    words = folded(asked).split()
    texts = {key: [f" {folded(text)}" for text in parts] for key, parts in known.items()}
    return _ranked(words, texts) or _ranked([_stem(word) for word in words], texts)


def _ranked(words: list[str], texts: Mapping[str, list[str]]) -> list[str]:
    ranks = {key: _rank(words, parts) for key, parts in texts.items()}
    return sorted((key for key, rank in ranks.items() if rank is not None), key=lambda key: ranks[key] or 0)


def _rank(words: list[str], parts: list[str]) -> int | None:
    places = [next((place for place, part in enumerate(parts) if f" {word}" in part), None) for word in words]
    if None in places:
        return None
    return max((place for place in places if place is not None), default=0)


def _stem(word: str) -> str:
    return word[: max(SHORTEST_STEM, len(word) - 2)]
