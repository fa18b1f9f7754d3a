"""Text from files and people, made safe to stand inside Markdown."""

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@=&^\"'])")
_SPACE = re.compile(r"[ \t\r\n\f\v\x85\u2028\u2029]+")  # not the unbreakable ones, which hold "15 min" together


def plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it letter by letter: no links, pictures, icons, colours or formulas."""
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text).strip())
