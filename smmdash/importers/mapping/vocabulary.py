"""What a heading may mean: the names of every format, of every measure in every language, and what people write."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.declaration import Column, Layout, Unit
from smmdash.importers.formats import FORMATS
from smmdash.importers.headers import folded
from smmdash.importers.mapping.document import MEANINGS, MEASURE
from smmdash.importers.mapping.words import MEASURES as MEASURE_WORDS
from smmdash.importers.mapping.words import PARTS, RATIOS, ROLES
from smmdash.metrics import MEASURES, NETWORKS

ALIKE = 0.66
"""Two headings whose three-letter pieces overlap by this share (Dice) resemble each other."""

_SAME_ROLE = {"account_name": "account", "campaign_detail": "campaign", "breakdown": "campaign", "label": "segment"}
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NOT_WORD = re.compile(r"[^\w%]+", re.UNICODE)
_EMPTY_WORDS = frozenset({
    "total", "kopā", "kopējais", "kopējā", "skaits", "всего", "итого", "общий", "количество", "число", "number", "of",
    "the", "count", "lifetime", "gesamt", "on", "in", "no", "par", "par dienu", "daily", *NETWORKS, "twitter",
} - {"mentions", "ads", "support"})  # fmt: skip


@dataclass(frozen=True)
class Found:
    """A heading's meaning: how it was found, the name it resembles and the format that name is from."""

    meaning: str
    unit: Unit
    how: Literal["exact", "plain", "alike"]
    name: str
    format: str = ""
    likeness: float = 1.0


def look_up(header: str) -> list[Found]:
    """Return what a heading may mean, the likeliest first; ``ignore`` where formats have it without a use."""
    name = folded(header)
    if not name:
        return []
    if name in _exact():
        return [_found(name, "exact", 1.0)]
    bare = _plain(name)
    if bare and bare in _plainly():
        return [_found(_plainly()[bare], "plain", 0.95)]
    close = [(likeness, near) for near, likeness in _alike(bare or name) if likeness >= ALIKE]
    found: dict[str, Found] = {}
    for likeness, near in sorted(close, reverse=True)[:5]:
        one = _found(near, "alike", likeness)
        found.setdefault(one.meaning, one)
    return list(found.values())


def is_part(header: str) -> bool:
    """Tell whether a heading names a part of a figure, such as its organic one."""
    name = f" {_NOT_WORD.sub(' ', folded(header))}"
    return any(f" {word}" in name for word in PARTS)


def is_ratio(header: str) -> bool:
    """Tell whether a heading names a rate, a mean or a change, which do not add up."""
    if "%" in header:
        return True
    words = f" {_NOT_WORD.sub(' ', folded(header)).strip()} "
    return any(f" {word} " in words for word in RATIOS)


@dataclass(frozen=True)
class _Entry:
    meaning: str
    unit: Unit
    format: str


@cache
def _exact() -> dict[str, _Entry]:
    """Every name and what most say it means; a use weighs more than a mere acquaintance."""
    votes: dict[str, Counter[_Entry]] = defaultdict(Counter)
    for name, entry, weight in _names():
        votes[name][entry] += weight
    chosen: dict[str, _Entry] = {}
    for name, counted in votes.items():
        by_meaning: Counter[str] = Counter()
        for entry, weight in counted.items():
            by_meaning[entry.meaning] += weight
        meaning = by_meaning.most_common(1)[0][0]
        # A word that people use says more than the one format among many that has it too.
        entries = [entry for entry, _ in counted.most_common() if entry.meaning == meaning]
        unit: Unit = next((entry.unit for entry in entries if entry.unit), "")
        chosen[name] = _Entry(meaning, unit, "" if any(not entry.format for entry in entries) else entries[0].format)
    return chosen


def _names() -> Iterator[tuple[str, _Entry, int]]:
    for declared in FORMATS.values():
        for layout in declared.layouts:
            for column in layout.columns:
                meaning = _meaning(column, layout)
                if meaning is None:
                    continue
                unit: Unit = column.unit if meaning.startswith(MEASURE) and column.unit != "fraction" else ""
                for name in column.names:
                    if not name.is_beginning:
                        weight = 2 if meaning != "ignore" else 1
                        yield name.text, _Entry(meaning, unit, declared.key), weight + (not name.guess)
    for language in LANGUAGES:
        texts = Texts(language)
        for key in MEASURES:
            yield folded(texts(f"measure-{key}")), _Entry(f"{MEASURE}{key}", "", ""), 8
    for role, words in ROLES.items():
        for word in words:
            yield folded(word), _Entry(role, "", ""), 12
    for key, words in MEASURE_WORDS.items():
        for word in words:
            yield folded(word), _Entry(f"{MEASURE}{key}", "", ""), 20


def _meaning(column: Column, layout: Layout) -> str | None:
    if column.role == "measure":
        meaning = f"{MEASURE}{column.measure}"
    elif column.role in ("known", "aside"):
        return "ignore"
    elif column.role == "value":
        meaning = f"{MEASURE}{layout.measure}"
    else:
        meaning = _SAME_ROLE.get(column.role, column.role)
    return meaning if meaning in MEANINGS else None


def _found(name: str, how: Literal["exact", "plain", "alike"], likeness: float) -> Found:
    entry = _exact()[name]
    return Found(entry.meaning, entry.unit, how, name, entry.format, likeness)


@cache
def _plainly() -> dict[str, str]:
    """The names without brackets, networks and words such as total; what two meanings share is left out."""
    made: dict[str, set[str]] = defaultdict(set)
    for name in _exact():
        made[_plain(name)].add(name)
    return {
        bare: min(names, key=len)
        for bare, names in made.items()
        if bare and len({_exact()[name].meaning for name in names}) == 1
    }


def _plain(name: str) -> str:
    words = _NOT_WORD.sub(" ", _BRACKETS.sub(" ", name)).split()
    return " ".join(word for word in words if word not in _EMPTY_WORDS)


@cache
def _pieces() -> tuple[dict[str, list[str]], dict[str, int]]:
    """Names by their three-letter pieces, and how many pieces each name has."""
    by_piece: dict[str, list[str]] = defaultdict(list)
    sizes: dict[str, int] = {}
    for name in _exact():
        pieces = _three(_plain(name) or name)
        sizes[name] = len(pieces)
        for piece in pieces:
            by_piece[piece].append(name)
    return by_piece, sizes


def _three(name: str) -> frozenset[str]:
    framed = f"  {name[:80]} "
    return frozenset(framed[at : at + 3] for at in range(len(framed) - 2))


def _alike(name: str) -> Iterator[tuple[str, float]]:
    """Yield the names that share pieces with a heading, with the share they have in common (Dice)."""
    if len(name) < 4:
        return
    by_piece, sizes = _pieces()
    mine = _three(name)
    shared = Counter(near for piece in mine for near in by_piece.get(piece, ()))
    for near, count in shared.most_common(40):
        yield near, 2 * count / (len(mine) + sizes[near])
