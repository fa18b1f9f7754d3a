"""Tell by the bytes alone what a file is; its name is never believed."""

import re

from smmdash.importers.reading.tables import MAX_BYTES, ReadError

_REFUSED = (
    ("compressed", b"\x1f\x8b"),
    ("compressed", b"BZh"),
    ("compressed", b"\xfd7zXZ"),
    ("compressed", b"\x28\xb5\x2f\xfd"),
    ("compressed", b"7z\xbc\xaf"),
    ("compressed", b"Rar!"),
    ("pdf", b"%PDF"),
    ("picture", b"\x89PNG"),
    ("picture", b"\xff\xd8\xff"),
    ("picture", b"GIF8"),
    ("picture", b"II*\0"),
    ("picture", b"MM\0*"),
    ("binary", b"SQLite format"),
    ("binary", b"PAR1"),
    ("binary", b"ARROW1"),
    ("binary", b"\x7fELF"),
    ("binary", b"OggS"),
    ("binary", b"\x1aE\xdf\xa3"),
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|meta|body|table|div|style)\b",
    re.I | re.S,
)
_JSON = re.compile(rb'\s*(?:\{\s*"|\[\s*\{|\[\s*\[|\{\s*\}\s*$|\[\s*\]\s*$)')


def kind_of(data: bytes) -> str:
    """Return ``zip`` (workbooks too), ``ole`` (old workbooks) or ``text``; raise ReadError for what is no table."""
    if len(data) > MAX_BYTES:
        raise ReadError("too_big", megabytes=len(data) >> 20, limit=MAX_BYTES >> 20)
    if not data:
        raise ReadError("empty")
    if data.startswith((b"PK\3\4", b"PK\5\6", b"PK\7\x08")):
        return "zip"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    for key, magic in _REFUSED:
        if data.startswith(magic):
            raise ReadError(key)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise ReadError("picture")
    if data[4:8] == b"ftyp":
        raise ReadError("binary")
    head = data[:2_000].removeprefix(b"\xef\xbb\xbf")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = data[:4_000].decode("utf-16", "ignore").encode()
    if _HTML.match(head):
        raise ReadError("html")
    if _JSON.match(head):
        raise ReadError("json")
    return "text"
