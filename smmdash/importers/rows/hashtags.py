"""The hashtags of a caption."""

import re
import unicodedata

import pandas as pd

MOST = 50
"""At most so many hashtags of one post are kept."""

_HASHTAG = re.compile(r"(?<![\w&/#\uff03])[#\uff03]([\w\u200c\u200d]+(?:[\u00b7\u30fb][\w]+)*)")
_MARKS = "\u200c\u200d\ufe0f"


def hashtags(texts: pd.Series) -> pd.Series:
    """Return each caption's hashtags without the sign, lower-cased, each once, joined by blanks.

    A hashtag is letters, digits and underscores of any script with at least one letter: ``#1`` is a rank, and what
    follows ``&#`` or stands inside an address or a word is none.
    """
    found = [_joined(text) if "#" in text or "\uff03" in text else "" for text in texts.to_list()]
    return pd.Series(found, index=texts.index, dtype="str")


def _joined(text: str) -> str:
    tags: dict[str, None] = {}
    for match in _HASHTAG.finditer(unicodedata.normalize("NFC", text)):
        tag = match[1].strip(_MARKS).casefold()
        if any(mark.isalpha() for mark in tag):
            tags.setdefault(tag)
        if len(tags) == MOST:
            break
    return " ".join(tags)
