"""The hashtags of a caption."""

import re
import unicodedata

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.buffers import tails

MOST = 50
"""At most so many hashtags of one post are kept."""

_HASHTAG = re.compile(r"(?<![\w&/#\uff03])[#\uff03]([\w\u200c\u200d]+(?:[\u00b7\u30fb][\w]+)*)")
_WIDE = "\uff03"
_BEFORE = 24
"""So many bytes before the first sign decide whether it begins a hashtag: a letter and the accents upon it."""
_MARKS = "\u200c\u200d\ufe0f"


def hashtags(texts: pa.Array) -> pa.Array:
    """Return each caption's hashtags without the sign, lower-cased, each once, joined by blanks.

    A hashtag is letters, digits and underscores of any script with at least one letter: ``#1`` is a rank, and what
    follows ``&#`` or stands inside an address or a word is none.
    """
    cells = texts.cast(pa.large_string())
    if pc.any(pc.match_substring(cells, _WIDE)).as_py():
        cells = pc.replace_substring(cells, _WIDE, "#")
    # captions differ, the hashtags below them are often the same: those are looked at once
    rows, ends = tails(cells, ord("#"), keep_before=_BEFORE)
    ends = ends.dictionary_encode()
    joined = pa.array([_joined(text) for text in ends.dictionary.to_pylist()], pa.large_string())
    places = np.zeros(len(cells), np.int64)
    places[rows] = ends.indices.to_numpy() + 1
    return pa.concat_arrays([pa.array([""], pa.large_string()), joined]).take(pa.array(places))


def _joined(text: str) -> str:
    tags: dict[str, None] = {}
    for match in _HASHTAG.finditer(unicodedata.normalize("NFC", text)):
        tag = match[1].strip(_MARKS).casefold()
        if any(mark.isalpha() for mark in tag):
            tags.setdefault(tag)
        if len(tags) == MOST:
            break
    return " ".join(tags)
