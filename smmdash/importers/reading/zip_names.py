"""Names of files in a ZIP, whatever code page they were written in: the archive itself often does not say."""

import struct
import zipfile
import zlib
from itertools import pairwise
from unicodedata import category

_UTF8_FLAG = 0x800
_UNICODE_PATH = 0x7075
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё")
_BALTIC = frozenset("āčēģīķļņšūžõäöüąęėįų")
_WESTERN = frozenset("àâäáãåçèéêëíîïñóôõöøúùûüßæœ")
_CENTRAL = frozenset("ąćęłńóśźżáčďéěíňřšťúůýžőű")
_OWN = {
    "cp866": _CYRILLIC, "cp1251": _CYRILLIC, "koi8_r": _CYRILLIC, "cp775": _BALTIC, "cp1257": _BALTIC,
    "cp850": _WESTERN, "cp1252": _WESTERN, "cp852": _CENTRAL, "cp1250": _CENTRAL,
}  # fmt: skip
_FREQUENT = frozenset("оеаинтсрвлé")


def legible(entry: zipfile.ZipInfo) -> str:
    """Return the path of an entry as its writer saw it, without characters that cannot be shown."""
    return "".join(c for c in _decoded(entry) if category(c)[0] != "C")


def _decoded(entry: zipfile.ZipInfo) -> str:
    name = entry.filename
    if entry.flag_bits & _UTF8_FLAG or name.isascii():
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    stated = _stated(entry.extra, raw)
    if stated:
        return stated
    for page in ("utf-8", *sorted(_OWN, key=lambda page: -_score(raw, page))):
        try:
            return raw.decode(page)
        except UnicodeDecodeError:
            continue
    return name


def _stated(extra: bytes, raw: bytes) -> str:
    """The name in UTF-8 that some writers put beside the other, where it belongs to this one."""
    while len(extra) >= 4:
        key, size = struct.unpack_from("<HH", extra)
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        if key == _UNICODE_PATH and len(field) > 5 and field[1:5] == struct.pack("<L", zlib.crc32(raw)):
            return field[5:].decode("utf-8", "ignore")
    return ""


def _score(raw: bytes, page: str) -> float:
    """How much a decoding looks like words: letters of the page's languages, of one script, capitals only in front."""
    text = raw.decode(page, "replace")
    points = sum(1.0 if c.lower() in _OWN[page] else -1.0 for c in text if c > "\x7f")
    points += sum(0.2 for c in text.lower() if c in _FREQUENT) + sum(0.2 for c in text if c > "\x7f" and c.islower())
    return points - sum(_jars(left, right) for left, right in pairwise(text))


def _jars(left: str, right: str) -> float:
    if (left.isascii() and right.isascii()) or not (left.isalpha() and right.isalpha()):
        return 0.0
    mixed = (left.lower() in _CYRILLIC) != (right.lower() in _CYRILLIC)
    return 1.5 * mixed + 1.0 * (left.islower() and right.isupper())
