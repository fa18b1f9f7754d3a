"""In what unit a column of times or shares is written, as its heading and its cells say."""

import re

from smmdash.importers.declaration import Unit
from smmdash.importers.headers import folded
from smmdash.importers.mapping.content import Content
from smmdash.importers.mapping.document import MEASURE, UNITS

_WORDS: tuple[tuple[Unit, re.Pattern[str]], ...] = (
    ("milliseconds", re.compile(r"\b(?:ms|msec|milliseconds?|milisekund\w*|миллисекунд\w*|мс)\b")),
    ("seconds", re.compile(r"\b(?:s|sec|secs|seconds?|sek|sekund\w*|sekunž\w*|сек|секунд\w*|с)\b")),
    ("hours", re.compile(r"\b(?:h|hrs?|hours?|st|stund\w*|ч|час\w*|std)\b")),
)


def unit_of(meaning: str, header: str, content: Content) -> Unit:
    """Return the unit of a column with a meaning, empty for minutes and percent."""
    key = meaning.removeprefix(MEASURE)
    if key == "share":
        within = [value for value in content.values if 0 <= value <= 1]
        is_fraction = not content.percent and content.values and len(within) == len(content.values)
        return "fraction" if is_fraction else ""
    if key not in UNITS:
        return ""
    if content.looks == "clock":
        return "duration"
    return next((unit for unit, pattern in _WORDS if pattern.search(folded(header))), "")


def unit_name(meaning: str, unit: Unit) -> str:
    """Return the key of a unit's name (texts: ``mapping-unit_KEY``); the empty unit is percent or minutes."""
    return unit or ("percent" if meaning == "share" else "minutes")
