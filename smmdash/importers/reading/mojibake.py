"""UTF-8 that was opened under a code page and saved again: ``РћС…РІР°С‚`` for ``Охват``, ``DatumÄ«`` for ``Datumī``."""

import codecs
import re
from collections import Counter
from functools import cache

_PAGES = ("cp1252", "cp1251", "cp1257", "cp1250", "cp866", "koi8-r", "mac_cyrillic", "mac_roman")
_SAMPLE = 65_536
_LEADS = frozenset({0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xD0, 0xD1, 0xD2, 0xE2, 0xF0})
_LEAST_LEADS = 0.2
_MOST_LINES = 200
_SURE_PAIRS = 3
_PARTLY = 0.2
_ASCII = re.compile(r"[\x00-\x7f]+")


@cache
def _bytes(page: str) -> dict[int, int]:
    """Byte by character; Windows keeps the bytes a page does not define as control or private characters."""
    found: dict[int, int] = {}
    for byte in range(256):
        try:
            found[ord(bytes([byte]).decode(page))] = byte
        except UnicodeDecodeError:
            found.setdefault(byte, byte)
    return found


def _back(text: str, page: str) -> str:
    """The text as it was; raises UnicodeError where it does not turn back."""
    return codecs.charmap_encode(text, "strict", _bytes(page))[0].decode()


def undo(utf8: bytes) -> tuple[str, bytes | None] | None:
    """Return the page under which the text was opened and the text as it was, None for a text that is in order.

    The text is None where only a part of it was mistaken so: then nothing is changed.
    """
    head = utf8[:_SAMPLE]
    if head.isascii():
        return None
    sample = head.decode("utf-8", "ignore")
    high = _ASCII.sub("", sample)
    often = [(ord(c), times) for c, times in Counter(high).items()]
    lines = sample.splitlines()
    lines = [line for line in (lines if len(head) == len(utf8) else lines[:-1]) if not line.isascii()][:_MOST_LINES]
    partly: str | None = None
    for page in _PAGES:
        of_page = _bytes(page)
        leads = sum(times for c, times in often if of_page.get(c) in _LEADS)
        if not lines or leads < _LEAST_LEADS * len(high):
            continue
        whole = 0
        sure = 0
        for line in lines:
            try:
                text = _back(line, page)
            except UnicodeError:
                continue
            shorter = len(line) - len(text)
            whole += shorter > 0
            sure += shorter >= _SURE_PAIRS
        if whole == len(lines):
            try:
                return page, _back(utf8.decode(), page).encode()
            except UnicodeError:
                partly = partly or page
        elif sure and whole >= _PARTLY * len(lines):
            partly = partly or page
    return None if partly is None else (partly, None)
