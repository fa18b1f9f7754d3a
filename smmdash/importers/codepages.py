"""The code pages a text may be read in, and how its first lines look in one of them."""

import re
from dataclasses import dataclass

from smmdash.importers.reading import RawTable, ReadError
from smmdash.importers.reading.archives import content, is_workbook, members, open_archive
from smmdash.importers.reading.kinds import kind_of
from smmdash.importers.reading.text import read_text

CODE_PAGES = (
    "utf-8", "cp1251", "cp1257", "cp1252", "cp1250", "koi8-r", "cp866", "mac_cyrillic", "iso8859_13", "utf-16",
    "utf-16-le", "utf-16-be",
)  # fmt: skip
"""What a person may choose from; each has the text ``import-code_page_KEY``, hyphens written as underscores."""

ROWS, COLUMNS = 4, 6
_START = 65_536
_ABROAD = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True)
class Sample:
    """The header and the rows that tell code pages apart, those with other than Latin letters first.

    ``alike`` means that what is shown reads the same in every code page; ``undecodable`` counts signs without meaning.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    undecodable: int = 0
    alike: bool = False


def sample(data: bytes, encoding: str = "") -> Sample:
    """Return how the beginning of an upload's first text looks in a code page, or in the one that is found.

    Raises ReadError where it cannot be read in it, or where the upload holds no text.
    """
    start = _beginning(data, encoding)
    tables = read_text(start, encoding=encoding or None).tables
    table = max(tables[:5], key=len, default=None)
    if table is None:
        raise ReadError("no_table")
    shown = _columns(table)
    header = tuple(table.header[at][:60] for at in shown)
    rows = sorted(table.rows[:2_000], key=lambda row: -sum(bool(_ABROAD.search(row[at])) for at in shown))[:ROWS]
    cells = tuple(tuple(row[at][:60] for at in shown) for row in rows)
    undecodable = sum(text.count("\ufffd") for row in table.rows[:2_000] for text in row)
    undecodable += sum(text.count("\ufffd") for text in table.header)
    alike = not any(_ABROAD.search(text) for line in (header, *cells) for text in line)
    return Sample(header, cells, undecodable, alike)


def _columns(table: RawTable) -> list[int]:
    """Return the columns to show: those with other than Latin letters in the header or cells, then the first ones."""
    rows = table.rows[:2_000]

    def abroad(at: int) -> int:
        return 50 * bool(_ABROAD.search(table.header[at])) + sum(bool(_ABROAD.search(row[at])) for row in rows[:200])

    told = sorted(range(len(table.header)), key=lambda at: (-min(abroad(at), 100), at))
    return told[:COLUMNS]


def _beginning(data: bytes, encoding: str) -> bytes:
    """Return the first lines of the first text, and those around its first byte beyond ASCII."""
    text = _first_text(data)
    start = _cut(text[:_START])
    if start.isascii() and len(text) > _START and not encoding.startswith("utf-16"):
        found = re.search(rb"[\x80-\xff]", text)
        if found:
            since = text.rfind(b"\n", 0, found.start()) + 1
            start = start[: start.find(b"\n", 4_096) + 1] + _cut(text[since : since + _START])
    return start


def _cut(start: bytes) -> bytes:
    if len(start) < _START:
        return start
    last = start.rfind(b"\n") + 1
    return start[: last + last % 2] if b"\0" in start[:200] else start[: last or len(start)]


def _first_text(data: bytes) -> bytes:
    kind = kind_of(data)
    if kind == "text":
        return data
    if kind == "zip":
        archive = open_archive(data)
        if not is_workbook(archive):
            for _, entry in members(archive):
                held = content(archive, entry)
                if kind_of(held) == "text":
                    return held
    raise ReadError("not_text")
