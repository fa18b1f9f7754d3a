"""Text from files and people, made safe to stand inside Markdown."""

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@=&^\"'])")
_SPACE = re.compile(r"[ \t\r\n\f\v\x85\u2028\u2029]+")  # not the unbreakable ones, which hold "15 min" together
_ADDRESS = re.compile(r"\bwww(?=\.)|\bhttps?(?=:)|(?<=\w)(?=@)", re.IGNORECASE)
_JOINER = "\u2060"
"""An invisible sign inside what Markdown would make a link of by itself, which no escape prevents."""


def plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it letter by letter: no links, pictures, icons, colours or formulas."""
    bare = _SPACE.sub(" ", text).strip()
    return _SPECIAL.sub(r"\\\1", _ADDRESS.sub(lambda found: found.group() + _JOINER, bare))
