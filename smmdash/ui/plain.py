"""Text from files and people, made safe to stand inside Markdown."""

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@=&^\"'])")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")  # not the no-break spaces that hold a number together


def plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it letter by letter: no links, pictures, icons, colours or formulas."""
    return _SPECIAL.sub(r"\\\1", _SPACES.sub(" ", text).strip())
