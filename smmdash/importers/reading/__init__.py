"""Bytes of an upload to raw tables: every row as text, every oddity noted, or one refusal that says what to do."""

from functools import partial
from zipfile import ZipFile

from smmdash.importers.reading import limits
from smmdash.importers.reading.archives import content, is_workbook, judge_workbook, members, open_archive
from smmdash.importers.reading.headless import with_first_rows
from smmdash.importers.reading.kinds import kind_of
from smmdash.importers.reading.limits import Tick
from smmdash.importers.reading.spreadsheets import read_workbook
from smmdash.importers.reading.tables import ERRORS, MAX_BYTES, NOTES, Around, Note, RawFile, RawTable, ReadError
from smmdash.importers.reading.text import read_text

__all__ = [
    "ERRORS", "MAX_BYTES", "NOTES", "Around", "Note", "RawFile", "RawTable", "ReadError", "Tick", "read_file",
    "read_tables",
]  # fmt: skip


def read_tables(data: bytes, name: str, *, encoding: str | None = None, tick: Tick | None = None) -> list[RawTable]:
    """Return every table of an upload in its order, as ``read_file`` does."""
    return read_file(data, name, encoding=encoding, tick=tick).tables


def read_file(data: bytes, name: str, *, encoding: str | None = None, tick: Tick | None = None) -> RawFile:
    """Read an upload and count its records: CSV and TSV, XLSX, XLS, XLSB, ODS, or a ZIP of these.

    What the file is is told by its bytes; ``name`` is never believed. ``encoding`` overrides the one found in a text.
    ``tick`` is told the share that is done, from 0 to 1, a few times a second; what it raises ends the reading.
    Raises ReadError with a key of ``ERRORS`` for what cannot be read.
    """
    with limits.limited(tick):
        return with_first_rows(_read(data, encoding))


def _read(data: bytes, encoding: str | None) -> RawFile:
    kind = kind_of(data)
    if kind == "text":
        return read_text(data, encoding=encoding)
    if kind == "ole":
        return read_workbook(data)
    archive = open_archive(data)
    if is_workbook(archive):
        return read_workbook(data, judge=partial(judge_workbook, archive))
    return _members(archive, encoding)


def _members(archive: ZipFile, encoding: str | None) -> RawFile:
    tables: list[RawTable] = []
    count = 0
    refused: list[tuple[str, ReadError]] = []
    done = 0
    entries = members(archive)
    expanded = sum(entry.file_size for _, entry in entries) or 1
    for member, entry in entries:
        with limits.part(done / expanded, (done := done + entry.file_size) / expanded):
            try:
                file = _member(content(archive, entry), member, encoding)
                tables += file.tables
                count += file.records
            except ReadError as error:
                if error.key == "timeout":
                    raise
                refused.append((member, error))
    if not tables:
        raise refused[0][1] if len(refused) == 1 else ReadError("archive_empty")
    tables[0].notes += [
        Note(0, "member_unreadable", {"member": member, "error": error.key}) for member, error in refused
    ]
    return RawFile(tables, count)


def _member(data: bytes, member: str, encoding: str | None) -> RawFile:
    kind = kind_of(data)
    if kind == "text":
        return read_text(data, encoding=encoding, member=member)
    if kind == "ole":
        return read_workbook(data, member=member)
    archive = open_archive(data)
    if not is_workbook(archive):
        raise ReadError("archive_nested")
    return read_workbook(data, member=member, judge=partial(judge_workbook, archive))
