"""Bytes of unknown encoding to UTF-8: byte order marks, NUL patterns, strict UTF-8, then code pages by plausibility."""

import codecs
import re
from dataclasses import dataclass
from itertools import pairwise

import chardet
import numpy as np
import pyarrow as pa

from smmdash.importers.reading.tables import ReadError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CODE_PAGES = ("cp1252", "cp1251", "cp1257", "koi8-r", "cp866", "cp1250", "mac_cyrillic")
_STRUCTURE = np.isin(np.arange(256), np.frombuffer(b',;\t\r\n "0123456789', np.uint8))
_HIGH_BYTES = re.compile(rb"[\x00-\x7f]?[\x80-\xff]+[\x00-\x7f]?")
_ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]")
_FREQUENT = frozenset("оеаинтсрвлкмдпу")
_PUNCTUATION = frozenset("«»–—…“”„’№€° \xa0•·®©™")
_LATVIAN = frozenset("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ")
_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœÀÁÂÄÅÆÇÈÉÊËÑÖØÜŒ")
_SAMPLE = 65_536
_SCORED = 8_192


@dataclass(frozen=True)
class Decoded:
    """A text as UTF-8 without its mark; ``undecodable`` characters were replaced, ``nuls`` were removed."""

    utf8: bytes
    encoding: str
    undecodable: int = 0
    nuls: int = 0

    @property
    def is_certain(self) -> bool:
        """Whether the file itself says its encoding, by a mark or by being UTF-8."""
        return self.encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a text file, in the given encoding or the most plausible one.

    Raises ReadError ``encoding_unknown`` (no such encoding), ``empty`` (nothing but blanks and NULs) or ``not_text``.
    """
    found = encoding or _by_mark(data) or _utf16_by_nuls(data)
    if found is None and _is_utf8(data):
        nuls = b"\0" in data and data.count(b"\0")
        decoded = Decoded(data.replace(b"\0", b"") if nuls else data, "utf-8", nuls=int(nuls))
    else:
        decoded = _as_utf8(data, found or _guess(data.replace(b"\0", b"") if b"\0" in data else data))
    if not decoded.utf8[:_SAMPLE].strip() and not decoded.utf8.strip():
        raise ReadError("empty")
    if _looks_binary(decoded.utf8[:100_000].decode("utf-8", "ignore")):
        raise ReadError("not_text")
    return decoded


def _by_mark(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _utf16_by_nuls(data: bytes) -> str | None:
    """UTF-16 without a mark: structural characters have their NUL on one side, and the text has to be plausible."""
    body = data[:_SAMPLE].rstrip(b"\0")  # a file may end in thousands of NULs
    sample = data[: (len(body) + 1) // 2 * 2] if len(data) > len(body) else body[: len(body) // 2 * 2]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    pairs = np.frombuffer(sample, np.uint8).reshape(-1, 2)
    little = int((_STRUCTURE[pairs[:, 0]] & (pairs[:, 1] == 0)).sum())
    big = int((_STRUCTURE[pairs[:, 1]] & (pairs[:, 0] == 0)).sum())
    nuls = int((pairs == 0).sum(axis=0).max())
    if nuls <= 0.03 * len(pairs) or max(little, big) <= 4 * (min(little, big) + 0.01 * len(pairs)):
        return None
    encoding = "utf-16-le" if little > big else "utf-16-be"
    text = sample.decode(encoding, "replace")
    usual = sum(c < "\u0530" or "\u2000" <= c <= "\u2bff" or c >= "\U0001f000" for c in text)
    control = sum(c < " " and c not in "\t\r\n" for c in text)
    return encoding if usual > 0.9 * len(text) and control < 0.02 * len(text) + 1 else None


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
    sample = b"".join(_HIGH_BYTES.findall(data[:_SAMPLE]))[:_SCORED]
    scores = {page: _score(sample.decode(page, "replace"), page) for page in _CODE_PAGES}
    best = max(scores, key=lambda page: scores[page])
    told = _told(data[:_SAMPLE])
    if told and told not in _CODE_PAGES and _score(sample.decode(told, "replace"), told) > scores[best]:
        return told
    return best


def _told(data: bytes) -> str | None:
    """What chardet says, under the name Python gives the encoding, if it is a code page."""
    try:
        name = codecs.lookup(chardet.detect(data)["encoding"] or "").name
        return name if len("я".encode(name, "replace")) == 1 else None
    except LookupError:
        return None


def _score(text: str, page: str) -> float:
    """How much a decoding looks like words: letters beside letters, frequent Cyrillic, no capitals after small ones."""
    points = 0.0
    for left, right in pairwise(text):
        if right > "\x7f":
            if right.isalpha():
                points += 1.4 if right in _FREQUENT else 1
                points += 0.6 * ("а" <= right <= "я" and "а" <= left <= "я")
                points -= 1.5 * (left.islower() and right.isupper())
                points -= 2 * (left.isalpha() and left.isascii() and "Ѐ" <= right <= "ӿ")
            else:
                points -= 0.6 if right in _PUNCTUATION else 2
            points -= 3 * ("\x80" <= right <= "\x9f")
        elif left > "\x7f" and left.islower() and right.isupper():
            points -= 1.5
    points -= 3 * text.count("\ufffd")
    high = sum(c > "\x7f" for c in text) or 1
    if page == "cp1257":
        latvian = sum(c in _LATVIAN for c in text)
        points += latvian - 0.9 * (high - latvian)
    elif page == "cp1252":
        western = sum(c in _WESTERN for c in text)
        points += 0.45 * western - 0.5 * (high - western)
    elif page == "cp1250":
        points -= 0.5 * high
    return points


def _looks_binary(text: str) -> bool:
    return len(_ODD.findall(text)) > 0.02 * len(text) + 2
