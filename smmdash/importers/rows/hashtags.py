"""The hashtags of a caption."""

import re
import unicodedata

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

MOST = 50
"""At most so many hashtags of one post are kept."""

_HASHTAG = re.compile(r"(?<![\w&/#\uff03])[#\uff03]([\w\u200c\u200d]+(?:[\u00b7\u30fb][\w]+)*)")
_BEFORE = r"(?s)\A[^#\x{ff03}]*([^#\x{ff03}]{4})"
"""What stands before the first sign, up to the few characters that decide whether it begins a hashtag."""
_MARKS = "\u200c\u200d\ufe0f"


def hashtags(texts: pd.Series) -> pd.Series:
    """Return each caption's hashtags without the sign, lower-cased, each once, joined by blanks.

    A hashtag is letters, digits and underscores of any script with at least one letter: ``#1`` is a rank, and what
    follows ``&#`` or stands inside an address or a word is none.
    """
    cells = pa.array(texts, pa.large_string())
    tagged = pc.match_substring_regex(cells, "[#\uff03]")
    # captions differ, the hashtags below them are often the same: those are looked at once
    ends = pc.replace_substring_regex(cells.filter(tagged), _BEFORE, r"\1").dictionary_encode()
    joined = pa.array([_joined(text) for text in ends.dictionary.to_pylist()], pa.large_string())
    found = pc.replace_with_mask(pa.array([""] * len(cells), pa.large_string()), tagged, joined.take(ends.indices))
    return pd.Series(pd.array(found, dtype="str"), index=texts.index)


def _joined(text: str) -> str:
    tags: dict[str, None] = {}
    for match in _HASHTAG.finditer(unicodedata.normalize("NFC", text)):
        tag = match[1].strip(_MARKS).casefold()
        if any(mark.isalpha() for mark in tag):
            tags.setdefault(tag)
        if len(tags) == MOST:
            break
    return " ".join(tags)
