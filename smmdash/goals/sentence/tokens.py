"""A folded sentence cut into words, numbers, dates and marks."""

import re
from dataclasses import dataclass

MOST = 400
"""So many pieces of a sentence are read; what follows is left unread."""

_SHAPES = re.compile(
    r"""
    (?P<opaque>(?:https?://|www\.)\S{1,300}|[\w.+\-]{1,40}@[\w.\-]{2,40}|[@\#]\w[\w.]{0,60}
        |(?<![\w.])(?:[a-z0-9\-]{1,30}\.){1,3}(?:com|ru|lv|me|net|org|io|eu|shop)(?![\w.]\w)(?:/\S{0,200})?
        |\+\d[\d ()\-]{8,20}\d(?!\d)|\(?\d{3}\)?[ \-]?\d{3}-\d{2}-?\d{2}(?!\d)
        |8[ \-]?\(?\d{3}\)?[ \-]\d{3}[ \-]\d{2}[ \-]?\d{2}
        |\d{1,2}:\d{2}(?!\d)|24\s?/\s?7|\d+(?:\.\d{1,2}(?!\d)){3,}|\d{16,}[\d., ']*)
  | (?P<date>(?<!\d)(?:19|20|21)\d\d[\-/.]\d{1,2}[\-/.]\d{1,2}(?!\d)
        |(?<![\d.])\d{1,2}(?P<mark>[./\-])\s?\d{1,2}(?P=mark)\s?(?:(?:19|20|21)\d\d|\d\d)(?![\d%]))
  | (?P<ordinal>\d{1,2}(?:st|nd|rd|th|-?(?:ого|го|ому|му|ое|ыи|ои|ая|и|е|я|м|ом))(?!\w))
  | (?P<number>\d{1,3}(?:[ '.,]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)(?:-(?:х|ти|ми|ю)(?!\w))?
  | (?P<word>[qh][1-4](?!\w)|[a-z]\d[a-z](?!\w)|[^\W\d_]+(?:'[a-z]{1,2}(?!\w))?)
  | (?P<other>[^\s\w]|_)
    """,
    re.VERBOSE,
)
_SHORT_MONTH = re.compile(r"[^\W\d_]{3,5}\.(?=\s?(?:19|20|21)\d\d(?!\d))")
_GROUPED = re.compile(r"\+\d{1,3}(?:[ ]\d{3})+$")


@dataclass(frozen=True, slots=True)
class Token:
    """Characters ``start`` to ``end`` of a folded text. ``kind`` is word, number, ordinal, date, other or opaque.

    Addresses, hashtags, phone numbers and times of day are opaque: nothing inside them is read.
    """

    text: str
    kind: str
    start: int
    end: int
    glued: bool
    """Whether no blank stands before it."""


def tokens(text: str) -> list[Token]:
    """Return the first pieces of a folded text in their order."""
    made: list[Token] = []
    last, at = -1, 0
    while len(made) < MOST:
        match = _SHAPES.search(text, at)
        if match is None:
            break
        kind = match.lastgroup or "other"
        kind = "date" if kind == "mark" else kind
        start, end, written = match.start(), match.end(), match[0]
        if kind == "opaque" and _GROUPED.match(written):  # +1 000 000 000 is no telephone
            kind, end, written = "other", start + 1, "+"
        if kind == "word" and "'" in written:
            written = written.partition("'")[0]
        if kind == "number":
            written = match["number"]
        made.append(Token(written, kind, start, end, start == last))
        last = at = end
        if kind == "word" and len(made) > 1 and made[-2].kind == "number" and _SHORT_MONTH.match(text, start):
            last = at = end + 1  # the full stop of "21 нояб. 2026" ends no sentence
    return made
