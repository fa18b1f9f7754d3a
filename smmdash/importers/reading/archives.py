"""Judge a ZIP before anything in it is opened, and read its files in memory under a byte count.

Unlike a workbook, a ZIP is not read in a process of its own: what a child inflates it would have to hand back, and this
process holds it then as well. Here nothing can grow beyond what was judged. Only stored and deflated files are opened,
whose decoder has a window of 32 KB whatever the file claims (LZMA's may claim 4 GB). Sizes are judged by the table of
contents, one file and all files together at most as large as an upload. Each file is inflated a piece at a time into a
count that ends the reading at the first byte over its claimed size, and each piece looks at the clock.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise

from smmdash.importers.reading import limits
from smmdash.importers.reading.tables import MAX_BYTES, ReadError
from smmdash.importers.reading.zip_names import legible

MAX_ENTRIES = 2_000
MAX_EXPANDED = 512 << 20
MAX_RATIO = 200
MAX_CELLS = 20_000_000
MAX_SHEET_ROWS = 1_048_576
MAX_SHEET_COLUMNS = 16_384

_RATIO_FROM = 1 << 20
_LOCAL_HEADER = 30
_STEP = 1 << 20
_OVERLAP = 400
_ROW = re.compile(rb"<(?:\w{1,20}:)?row\b[^>]{0,200}?\sr=[\"'](\d{1,9})[\"']")
_COLUMN = re.compile(rb"<(?:\w{1,20}:)?c\b[^>]{0,200}?\sr=[\"']([A-Z]{1,4})\d")
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)


def open_archive(data: bytes) -> zipfile.ZipFile:
    """Open a ZIP whose table of contents is safe. Raises ReadError ``archive_*`` or ``encrypted``."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, UnicodeError):
        raise ReadError("archive_damaged") from None
    if len(entries) > MAX_ENTRIES:
        raise ReadError("archive_entries", count=len(entries), limit=MAX_ENTRIES)
    spans = sorted((entry.header_offset, entry.compress_size) for entry in entries)
    for (start, size), (following, _) in pairwise(spans):
        if start + _LOCAL_HEADER + size > following:
            raise ReadError("archive_bomb")
    if sum(entry.file_size for entry in entries) > MAX_EXPANDED:
        raise ReadError("archive_bomb")
    for entry in entries:
        if entry.file_size > _RATIO_FROM and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise ReadError("archive_bomb")
        if entry.flag_bits & 1:
            raise ReadError("encrypted")
    return archive


def is_workbook(archive: zipfile.ZipFile) -> bool:
    """Whether a ZIP is a spreadsheet (XLSX, XLSB, ODS) and not a folder of files."""
    names = set(archive.namelist())
    return "[Content_Types].xml" in names or {"content.xml", "mimetype"} <= names


def members(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the base name and entry of every file in a ZIP; folders and what systems leave behind are passed over.

    Raises ReadError ``too_big`` where they unpack to more than an upload may have.
    """
    found = []
    for entry in archive.infolist():
        name = legible(entry).replace("\\", "/").rsplit("/", 1)[-1]
        if entry.is_dir() or not name or name.startswith(".") or entry.filename.startswith("__MACOSX"):
            continue
        found.append((name, entry))
    expanded = sum(entry.file_size for _, entry in found)
    if expanded > MAX_BYTES:
        raise ReadError("too_big", megabytes=expanded >> 20, limit=MAX_BYTES >> 20)
    return found


def content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Return the bytes of a file in a ZIP. Raises ReadError ``archive_*``."""
    return b"".join(_pieces(archive, entry))


def judge_workbook(archive: zipfile.ZipFile) -> None:
    """Refuse a workbook that claims more cells than could be read, or that declares entities.

    A courtesy: it gives the good message and is evadable; the wall is the child process that opens the workbook.
    """
    total = 0
    for entry in archive.infolist():
        if not entry.filename.lower().endswith((".xml", ".rels")):
            continue
        sheet = "/worksheets/" in entry.filename or entry.filename == "content.xml"
        rows = columns = 1
        tail, at_start = b"", True
        for piece in _pieces(archive, entry):
            total += len(piece)
            if total > MAX_EXPANDED:
                raise ReadError("archive_bomb")
            text = tail + piece
            if at_start and _DECLARATION.search(text[:65_536]):
                raise ReadError("sheet_unsafe")
            at_start = False
            if sheet:
                rows = max(rows, max(map(int, _ROW.findall(text)), default=1))
                columns = max(columns, max(map(_column_number, set(_COLUMN.findall(text))), default=1))
                tail = text[-_OVERLAP:]
        if rows > MAX_SHEET_ROWS or columns > MAX_SHEET_COLUMNS or rows * columns > MAX_CELLS:
            raise ReadError("sheet_too_big", limit=MAX_CELLS)


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ReadError("archive_method")
    read = 0
    try:
        with archive.open(entry) as file:
            while piece := file.read(_STEP):
                read += len(piece)
                limits.step()
                if read > entry.file_size or read > MAX_EXPANDED:
                    raise ReadError("archive_bomb")
                yield piece
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError):
        raise ReadError("archive_damaged") from None
    except Exception as error:
        if type(error).__module__ in ("zlib", "lzma"):  # their errors share no base with the others
            raise ReadError("archive_damaged") from None
        raise


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
