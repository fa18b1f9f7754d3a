"""Bytes of unknown encoding to UTF-8: byte order marks, NUL patterns, strict UTF-8, then code pages.

Of the code pages that one is taken under which most words are known (``known_words``: those of the headers that smmdash
recognises); where that leaves several, the one whose letters are as frequent as in a language it is used for.
"""

import codecs
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

import chardet
import numpy as np
import pyarrow as pa

from smmdash.importers.reading.letters import PAGES, likelihood
from smmdash.importers.reading.mojibake import undo
from smmdash.importers.reading.tables import ReadError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_STRUCTURE = np.isin(np.arange(256), np.frombuffer(b',;\t\r\n "0123456789', np.uint8))
_HIGH_BYTES = re.compile(rb"[\x00-\x7f]?[\x80-\xff]+[\x00-\x7f]?")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")
_SAMPLE = 65_536
_SCORED = 8_192
_UNLIKELY = -6.5
"""Below this a letter no listed language writes so, and chardet is asked."""

_known: ContextVar[Collection[str]] = ContextVar("known", default=frozenset())


@contextmanager
def known_words(words: Collection[str]) -> Iterator[None]:
    """Judge code pages by these words (case folded) for as long as this lasts."""
    token = _known.set(words)
    try:
        yield
    finally:
        _known.reset(token)


@dataclass(frozen=True)
class Decoded:
    """A text as UTF-8 without its mark; ``undecodable`` characters were replaced, ``nuls`` were removed.

    ``mistaken`` is the code page under which somebody had opened UTF-8 and saved it again; ``undone`` says whether that
    could be taken back for the whole text. ``columns`` is how many there are where blanks part them.
    """

    utf8: bytes
    encoding: str
    undecodable: int = 0
    nuls: int = 0
    mistaken: str = ""
    undone: bool = False
    columns: int = 0

    @property
    def is_certain(self) -> bool:
        """Whether the file itself says its encoding, by a mark or by being UTF-8."""
        return self.encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a text file, in the given encoding or the most plausible one.

    Raises ReadError ``encoding_unknown`` (no such encoding), ``empty`` (nothing but blanks and NULs) or ``not_text``.
    """
    found = encoding or _by_mark(data) or _wide_by_nuls(data)
    if found is None and _is_utf8(data):
        nuls = b"\0" in data and data.count(b"\0")
        decoded = Decoded(data.replace(b"\0", b"") if nuls else data, "utf-8", nuls=int(nuls))
    else:
        decoded = _as_utf8(data, found or _guess(data.replace(b"\0", b"") if b"\0" in data else data))
    if not decoded.utf8[:_SAMPLE].strip() and not decoded.utf8.strip():
        raise ReadError("empty")
    mistake = None if encoding else undo(decoded.utf8)
    if mistake is not None:
        page, utf8 = mistake
        decoded = replace(decoded, mistaken=page, undone=utf8 is not None, utf8=utf8 or decoded.utf8)
    if _looks_binary(decoded.utf8[:100_000].decode("utf-8", "ignore")):
        raise ReadError("not_text")
    return decoded


def _by_mark(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _wide_by_nuls(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: bytes of NUL stand in regular places, and the text has to be plausible."""
    body = data[:_SAMPLE].rstrip(b"\0")  # a file may end in thousands of NULs
    if len(body) < 8 or b"\0" not in body:
        return None
    fours = np.frombuffer(data[: len(body) // 4 * 4], np.uint8).reshape(-1, 4) == 0
    share = fours.mean(axis=0)
    if share[2] > 0.97 and share[3] > 0.97 and share[0] < 0.5:
        return "utf-32-le" if _is_plausible(data[: len(body) // 4 * 4], "utf-32-le") else None
    if share[0] > 0.97 and share[1] > 0.97 and share[3] < 0.5:
        return "utf-32-be" if _is_plausible(data[: len(body) // 4 * 4], "utf-32-be") else None
    sample = data[: (len(body) + 1) // 2 * 2] if len(data) > len(body) else body[: len(body) // 2 * 2]
    pairs = np.frombuffer(sample, np.uint8).reshape(-1, 2)
    little = int((_STRUCTURE[pairs[:, 0]] & (pairs[:, 1] == 0)).sum())
    big = int((_STRUCTURE[pairs[:, 1]] & (pairs[:, 0] == 0)).sum())
    nuls = int((pairs == 0).sum(axis=0).max())
    if nuls <= 0.03 * len(pairs) or max(little, big) <= 4 * (min(little, big) + 0.01 * len(pairs)):
        return None
    encoding = "utf-16-le" if little > big else "utf-16-be"
    return encoding if _is_plausible(sample, encoding) else None


def _is_plausible(sample: bytes, encoding: str) -> bool:
    text = sample.decode(encoding, "replace")
    usual = sum(c < "\u0530" or "\u2000" <= c <= "\u2bff" or c >= "\U0001f000" for c in text)
    control = sum(c < " " and c not in "\t\r\n" for c in text)
    return usual > 0.9 * len(text) and control < 0.02 * len(text) + 1


def _as_utf8(data: bytes, encoding: str) -> Decoded:
    if encoding in ("utf-8", "utf-8-sig"):
        body, name = data.removeprefix(b"\xef\xbb\xbf"), encoding
        undecodable = 0
        if not _is_utf8(body):
            text = body.decode("utf-8", "replace")
            undecodable, body = text.count("\ufffd"), text.encode()
    else:
        try:
            text = data.decode(encoding, "replace")
        except (LookupError, ValueError):
            raise ReadError("encoding_unknown") from None
        if not isinstance(text, str):
            raise ReadError("encoding_unknown")
        text = text.removeprefix("\ufeff")
        undecodable, name = text.count("\ufffd"), encoding
        body = text.encode("utf-8", "replace")
    nuls = body.count(b"\0") if b"\0" in body else 0
    return Decoded(body.replace(b"\0", b"") if nuls else body, name, undecodable, nuls)


def _is_utf8(data: bytes) -> bool:
    """Arrow checks UTF-8 many times faster than building a Python string does."""
    if data.isascii():
        return True
    offsets = pa.py_buffer(np.array([0, len(data)], np.int64))
    try:
        pa.Array.from_buffers(pa.large_binary(), 1, [None, offsets, pa.py_buffer(data)]).cast(pa.large_string())
    except pa.ArrowInvalid:
        return False
    return True


def _guess(data: bytes) -> str:
    text = data[:_SAMPLE].decode("utf-8", "replace")
    bad = text.count("\ufffd") - text.endswith("\ufffd")
    good = sum(c > "\x7f" for c in text) - text.count("\ufffd")
    if good > 20 * bad and good > 0:  # a few damaged characters in a file that is UTF-8 otherwise
        return "utf-8"
    if len(data) > _SAMPLE and data[:_SAMPLE].isascii():
        first = next(m.start() for m in re.finditer(rb"[\x80-\xff]", data))
        data = data[first:]
    head = data[:_SAMPLE]
    sample = b"".join(_HIGH_BYTES.findall(head))[:_SCORED]
    hits = {page: _hits(head, page) for page in PAGES}
    likely = {page: likelihood(sample, page) for page in PAGES}
    best = max(PAGES, key=lambda page: (hits[page], likely[page]))
    high = sum(byte > 127 for byte in sample) or 1
    if not hits[best] and likely[best] < _UNLIKELY * high:
        return _told(head) or best
    return best


def _hits(head: bytes, page: str) -> int:
    """How many words with letters beyond ASCII are known."""
    known = _known.get()
    if not known:
        return 0
    words = set(_WORD.findall(head.decode(page, "replace").casefold()))
    return sum(1 for word in words if word in known and not word.isascii())


def _told(data: bytes) -> str | None:
    """What chardet says, under the name Python gives the encoding, if it is a code page."""
    try:
        name = codecs.lookup(chardet.detect(data)["encoding"] or "").name
        return name if len("я".encode(name, "replace")) == 1 else None
    except LookupError:
        return None


def _looks_binary(text: str) -> bool:
    return len(_ODD.findall(text)) > 0.02 * len(text) + 2
