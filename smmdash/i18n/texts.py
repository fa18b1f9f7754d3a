"""Fluent texts: one folder per language, one file per section, the same keys in each."""

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from numbers import Integral
from pathlib import Path
from typing import Any, TypeVar

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast, visitor

from smmdash.i18n import formats

T = TypeVar("T")

FOLDER = Path(__file__).parent
DEFAULT_LANGUAGE = "en"
LANGUAGES: Mapping[str, str] = {
    folder.name: (Locale(folder.name).get_display_name(folder.name) or folder.name).capitalize()
    for folder in sorted(FOLDER.iterdir())
    if folder.is_dir() and not folder.name.startswith("_")
}
"""Language code to its own name; a folder with texts is all it takes to add one."""

_DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")
"""A date that ends in an abbreviation ("2026 г.") at the end of a sentence would end in two full stops."""
_SECTION = re.compile(r"[a-z_]+")
_ENTRY = re.compile(r"^(?=[a-zA-Z-])", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*-")


class Texts:
    """The texts of one language: call it with a key, or ask it to write a number or a date.

    A key is ``section-name`` or ``section-name.attribute``; the section names the file. A key that the language lacks
    is taken from English, and one that English lacks comes back as the key itself: a visitor never meets an exception
    for a missing sentence, the tests do.
    """

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            language = DEFAULT_LANGUAGE
        self.language = language

    def __call__(self, key: str, /, **values: Any) -> str:
        """Return the sentence of ``key`` with ``values`` filled in; ints choose plurals, None becomes a dash."""
        for language in (self.language, DEFAULT_LANGUAGE):
            pattern = _pattern(language, key)
            if pattern is not None:
                given = {name: _given(value) for name, value in values.items()}
                written = str(_bundle(language, _section(key)).format_pattern(pattern, given)[0])
                return _DOUBLE_STOP.sub(".", written)
        return key

    def has(self, key: str) -> bool:
        """Tell whether this very language has the key."""
        return _pattern(self.language, key) is not None

    def number(self, value: float | None, decimals: int | None = None, *, signed: bool = False) -> str:
        """Write a number with the language's separators; ``decimals`` None keeps at most three significant ones."""
        return formats.number(value, self.language, decimals, signed=signed)

    def compact(self, value: float | None) -> str:
        """Write a number short, as in 12.4K or 12,4 тыс."""
        return formats.compact(value, self.language)

    def value(self, value: float | None, unit: str, *, currency: str = "", signed: bool = False) -> str:
        """Write a metric's value in its unit (count, people, percent, points, money, factor, minutes)."""
        written = formats.value(value, unit, self.language, currency=currency, signed=signed)
        with_unit = f"unit-{unit}.written"
        return self(with_unit, number=written) if written != formats.MISSING and self.has(with_unit) else written

    def date(self, day: dt.date | dt.datetime | None, style: str = "medium") -> str:
        """Write a date: short (digits), medium, long, month (month and year) or day (day and month)."""
        return formats.date_text(day, self.language, style)

    def period(self, first: dt.date | None, last: dt.date | None) -> str:
        """Write a period of two dates, both included."""
        return formats.period(first, last, self.language)

    def ordered(self, items: Iterable[T], name: Callable[[T], str] = str) -> list[T]:
        """Return items by their names, in the order of a dictionary."""
        return sorted(items, key=lambda item: formats.place(name(item)))

    def join(self, items: Iterable[str]) -> str:
        """Write a list with the language's last conjunction."""
        listed = list(items)
        return format_list(listed, locale=self.language) if listed else ""


def _given(value: Any) -> Any:
    """Return a value as Fluent takes it: whole numbers of any library as int, what is missing as a dash."""
    if isinstance(value, Integral):
        return int(value)
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return formats.MISSING
    return value


def _section(key: str) -> str:
    found = _SECTION.match(key)
    return found.group() if found else ""


@cache
def _bundle(language: str, section: str) -> FluentBundle:
    return FluentBundle([language], use_isolating=False)


@cache
def _sources(language: str, section: str) -> Mapping[str, str]:
    """Return the Fluent source of every message of a section, read only when asked for: a whole language takes 0.2 s.

    A message may use its section's terms (``-name``), but no other message.
    """
    path = FOLDER / language / f"{section}.ftl"
    whole = path.read_text(encoding="utf-8") if path.is_file() else ""
    found = {block.partition("=")[0].strip(): block for block in _ENTRY.split(whole) if "=" in block}
    shared = "".join(block for name, block in found.items() if name.startswith("-"))
    return {name: block + shared if _REFERENCE.search(block) else block for name, block in found.items()}


@lru_cache(maxsize=20_000)
def _pattern(language: str, key: str) -> Any:
    identifier, _, attribute = key.partition(".")
    section = _section(key)
    bundle = _bundle(language, section)
    if not bundle.has_message(identifier):
        source = _sources(language, section).get(identifier)
        if source is None:
            return None
        bundle.add_resource(FluentResource(source))
    message = bundle.get_message(identifier)
    return message.attributes.get(attribute) if attribute else message.value


def keys(language: str) -> frozenset[str]:
    """Return every key of a language, attributes included as ``key.attribute``."""
    return frozenset(variables(language))


@cache
def variables(language: str) -> Mapping[str, frozenset[str]]:
    """Return, for every key of a language, the names of the values its sentence takes."""
    found: dict[str, frozenset[str]] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{path.name}: {entry.annotations[0].message}")
            if isinstance(entry, ast.Message):
                if entry.value is not None:
                    found[entry.id.name] = _names(entry.value)
                for attribute in entry.attributes:
                    found[f"{entry.id.name}.{attribute.id.name}"] = _names(attribute.value)
    return found


class _Names(visitor.Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)


def _names(pattern: ast.Pattern) -> frozenset[str]:
    walk = _Names()
    walk.visit(pattern)
    return frozenset(walk.found)
