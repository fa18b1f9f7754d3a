"""Text made comparable: small letters without accents, every place of the original kept."""

import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans("×‐‑‒–—―−’‘`´ʼ“”„«»\u00a0\u202f\u2009\u2007\t\r\n", "x-------'''''" + '"' * 5 + " " * 7)
_LETTERS = {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe"}
_HIDDEN = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f")
_TO_CYRILLIC = str.maketrans("aceopxykmtbhi", "асеорхукмтвни")
_TO_LATIN = str.maketrans("асеорхукмтвнзигдлфйбпжчшуъьыэюяцщ", "aceopxykmtbhzigdlfjbpzcsu__yeuacs")
_SOUNDS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "z", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c",
    "ч": "c", "ш": "s", "щ": "s", "ы": "y", "э": "e", "ю": "u", "я": "a", "ь": "", "ъ": "",
}  # fmt: skip


def folded(text: str) -> tuple[str, list[int]]:
    """Return the text in small letters without accents and, for each of its characters, its place in ``text``."""
    out: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        for small in _small(char):
            out.append(small)
            places.append(at)
    return "".join(out), places


@lru_cache(maxsize=4_000)
def _small(char: str) -> str:
    out = []
    for part in unicodedata.normalize("NFKD", char.translate(_PLAIN)):
        if unicodedata.combining(part) or part in _HIDDEN:
            continue
        out += [_LETTERS.get(small, small) for small in part.casefold() if not unicodedata.combining(small)]
    return "".join(out)


def fold(text: str) -> str:
    """Return a text in small letters without accents: people type Latvian and Russian without their marks."""
    return "".join(map(_small, text))


def spellings(word: str) -> tuple[str, ...]:
    """Return a folded word and, where it mixes Latin and Cyrillic letters, what it may have been meant to be."""
    if word.isascii() or not any("a" <= letter <= "z" for letter in word):
        return (word,)
    sounded = "".join(_SOUNDS.get(letter, letter) for letter in word)
    return tuple(dict.fromkeys((word, word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN), sounded)))
