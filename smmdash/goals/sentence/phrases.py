"""The vocabulary: phrases such as ``прирост* подписчик*`` found in a sentence in one pass, whatever they mean.

In a phrase ``*`` ends a stem, ``(a|b c|)`` is a choice, and small words such as "the" or "наших" may stand between.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from types import MappingProxyType

from smmdash.goals.sentence.letters import fold, spellings
from smmdash.goals.sentence.tokens import Token
from smmdash.goals.sentence.typing_errors import meant_metric

ENDING = 6
"""So many letters at most follow a stem."""

_FILLERS = frozenset(
    fold(
        "the a an of our my your its their all total наш нашим нашими нашему наша наше наши наших нашей нашего нашем "
        "нашу моих мой моей моего моим своих свой свою своей своего своим своими всех все всего mūsu manu manā "
        "savu savā savai visu visus jūsu skaits skaita skaitu skaitam целевого целевой целевую нового новой "
        "квалифицированного"
    ).split()
)
_MOST_FILLERS = 2
_NETWORKS = (
    "instagram", "facebook", "telegram", "tiktok", "youtube", "linkedin", "pinterest", "threads", "twitter",
    "vkontakte", "инстаграм", "фейсбук", "телеграм", "тикток", "ютуб", "вконтакте",
)  # fmt: skip
_HOLD_NETWORKS = ("METRIC", "CADENCE")
"""The name of a network may stand inside these: new Telegram subscribers, each Instagram post."""
_SHORTEST_HAVING_TO = 5
_THOUSANDS = re.compile(r"[ ',.](?=\d{3}\b)")


class _Node:
    """Where a phrase may go on; of the many nodes most have no stems or no meanings, and share the empty ones."""

    __slots__ = ("exact", "meanings", "stems")

    def __init__(self) -> None:
        self.exact: Mapping[str, _Node] = _NO_BRANCHES
        self.stems: Mapping[str, _Node] = _NO_BRANCHES
        self.meanings: tuple[tuple[str, object], ...] = ()

    def then(self, word: str) -> "_Node":
        """Return the node after a word or stem, made where there is none."""
        side, bare = ("stems", word.rstrip("*")) if word.endswith("*") else ("exact", word)
        branches = getattr(self, side)
        if branches is _NO_BRANCHES:
            branches = {}
            setattr(self, side, branches)
        found: _Node | None = branches.get(bare)
        if found is None:
            found = branches[bare] = _Node()
        return found


_NO_BRANCHES: Mapping[str, _Node] = MappingProxyType({})


class Vocabulary:
    """Phrases and what each of them means: a class of words and a value."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, kind: str, value: object, phrases: str | Iterable[str]) -> None:
        """Teach that the phrases mean ``value`` of the class ``kind``; a string is phrases divided by ``;``."""
        for one in phrases.split(";") if isinstance(phrases, str) else phrases:
            for words in wordings(fold(one)):
                node = self._root
                for word in words.split():
                    node = node.then(word)
                if (kind, value) not in node.meanings:
                    node.meanings += ((kind, value),)

    def find(self, tokens: Sequence[Token], at: int) -> Iterator[tuple[str, object, int]]:
        """Yield class, value and end of every phrase that begins with the token ``at``."""
        waiting = [(self._root, at, _MOST_FILLERS, False)]
        while waiting:
            node, place, fillers, crossed = waiting.pop()
            if place >= len(tokens):
                continue
            token = tokens[place]
            if node is not self._root:
                if token.text in _FILLERS and fillers:
                    waiting.append((node, place + 1, fillers - 1, crossed))
                elif token.text.startswith(_NETWORKS) and fillers:
                    waiting.append((node, place + 1, fillers - 1, True))
                elif token.text in "-/(" and place + 1 < len(tokens) and (token.glued or token.text in "-("):
                    waiting.append((node, place + 1, fillers, crossed))
            for after in self._next(node, token):
                for kind, value in after.meanings:
                    if not crossed or kind in _HOLD_NETWORKS:
                        yield kind, value, place + 1
                if after.exact or after.stems:
                    waiting.append((after, place + 1, fillers, crossed))

    def _next(self, node: _Node, token: Token) -> Iterator[_Node]:
        for word in (_THOUSANDS.sub("", token.text),) if token.kind == "number" else _forms(token.text):
            if word in node.exact:
                yield node.exact[word]
            if node.stems:
                for size in range(max(1, len(word) - ENDING), len(word) + 1):
                    if word[:size] in node.stems:
                        yield node.stems[word[:size]]


@lru_cache(maxsize=4_000)
def _forms(word: str) -> tuple[str, ...]:
    """Return what a word may stand for: its spellings and, in Latvian, the verb of "jāpieaug" (has to grow)."""
    if len(word) > _SHORTEST_HAVING_TO and word.startswith("ja") and word.isascii():
        return word, word[2:]
    return (*spellings(word), *meant_metric(word))


def wordings(words: str) -> list[str]:
    """Return every wording of a phrase with choices, which may hold choices themselves."""
    made: list[str] = []
    option = [""]
    stack: list[tuple[list[str], list[str]]] = []
    for part in re.findall(r"[()|]|[^()|]+", words):
        if part == "(":
            stack.append((made, option))
            made, option = [], [""]
        elif part in "|)":
            made += option
            option = [""]
            if part == ")":
                outer, before = stack.pop()
                made, option = outer, [one + other for one, other in product(before, made)]
        else:
            option = [one + part for one in option]
    return option
