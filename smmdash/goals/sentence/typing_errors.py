"""Names of networks with a typing error or two."""

from functools import lru_cache

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.words.scope import LONG_NAMES

_NAMES = tuple((fold(name), key) for key, names in LONG_NAMES.items() for name in names)
_ENDINGS = frozenset(
    fold(ending)
    for ending in ["a", "ā", "am", "ai", "u", "e", "ē", "s", "ъ", "е", "а", "у", "ом", "ах", "ами", "и", "м", "ой"]
) | {""}
SHORTEST, LONGEST = 5, 20


@lru_cache(maxsize=4_000)
def nearest_network(word: str) -> str:
    """Return the network that a folded word misspells, or nothing: one error in short names, two from 8 letters on."""
    if not SHORTEST <= len(word) <= LONGEST:
        return ""
    best, found = 99, ""
    letters = set(word)
    for name, key in _NAMES:
        most = 2 if len(name) >= 8 else 1
        if len(word) < len(name) - most or len(set(name) - letters) > most or not set(word[:2]) & set(name[:2]):
            continue
        steps = min(
            (distance(word[: len(word) - len(end)], name, most) for end in _ENDINGS if word.endswith(end)), default=99
        )
        if steps <= most and steps < best:
            best, found = steps, key
    return found


_METRIC_STEMS = tuple(
    fold(stem)
    for stem in (
        "подписчик", "комментари", "просмотр", "вовлеченност", "упоминани", "сохранени", "конверси", "публикаци",
        "посетител",
    )
)  # fmt: skip
_LATIN_STEMS = (
    "follower", "subscrib", "comment", "mention", "engagement", "impression", "conversion", "visitor",
    "sekotaj", "komentar", "skatijum", "pieminejum", "pieteikum", "apmeklejum", "publikacij",
)  # fmt: skip
_OTHER_WORDS = ("followed", "commenc", "commend")
"""Words of their own that are a letter beside a metric's."""
_SHORTEST_STEM = 7


@lru_cache(maxsize=20_000)
def meant_metric(word: str) -> tuple[str, ...]:
    """Return a long name of a metric as it should be spelled, where one letter of it is wrong."""
    if len(word) < _SHORTEST_STEM or word.startswith(_OTHER_WORDS):
        return ()
    latin = word.isascii()
    stems = _LATIN_STEMS if latin else _METRIC_STEMS if "а" <= word[0] <= "я" else ()
    alike = 1 if latin else 2
    for stem in stems:
        if word[:alike] != stem[:alike] or word.startswith(stem):
            continue
        for size in (len(stem), len(stem) - 1, len(stem) + 1):
            if size <= len(word) and distance(word[:size], stem, 1) <= 1:
                return (stem + word[size:],)
    return ()


def distance(one: str, two: str, most: int) -> int:
    """Return how many letters must be changed, added, dropped or swapped; more than ``most`` is just more."""
    if abs(len(one) - len(two)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, other in enumerate(two, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
