"""Bytes of an upload to raw tables: every row as text, every oddity noted, or one refusal that says what to do."""

from smmdash.importers.reading.archives import is_workbook, judge_workbook, members, open_archive
from smmdash.importers.reading.kinds import kind_of
from smmdash.importers.reading.spreadsheets import read_workbook
from smmdash.importers.reading.tables import ERRORS, MAX_BYTES, NOTES, Note, RawTable, ReadError
from smmdash.importers.reading.text import read_text

__all__ = ["ERRORS", "MAX_BYTES", "NOTES", "Note", "RawTable", "ReadError", "read_tables"]


def read_tables(data: bytes, name: str, *, encoding: str | None = None) -> list[RawTable]:
    """Return every table of an upload in its order: CSV and TSV, XLSX, XLS, XLSB, ODS, or a ZIP of these.

    What the file is is told by its bytes; ``name`` is never believed. ``encoding`` overrides the one found in a text.
    Raises ReadError with a key of ``ERRORS`` for what cannot be read.
    """
    kind = kind_of(data)
    if kind == "text":
        return read_text(data, encoding=encoding)
    if kind == "ole":
        return read_workbook(data)
    archive = open_archive(data)
    if is_workbook(archive):
        judge_workbook(archive)
        return read_workbook(data)
    tables: list[RawTable] = []
    refused: list[tuple[str, ReadError]] = []
    for member, content in members(archive):
        try:
            tables += _member(content, member, encoding)
        except ReadError as error:
            refused.append((member, error))
    if not tables:
        raise refused[0][1] if len(refused) == 1 else ReadError("archive_empty")
    tables[0].notes += [
        Note(0, "member_unreadable", {"member": member, "error": error.key}) for member, error in refused
    ]
    return tables


def _member(data: bytes, member: str, encoding: str | None) -> list[RawTable]:
    kind = kind_of(data)
    if kind == "text":
        return read_text(data, encoding=encoding, member=member)
    if kind == "ole":
        return read_workbook(data, member=member)
    archive = open_archive(data)
    if not is_workbook(archive):
        raise ReadError("archive_nested")
    judge_workbook(archive)
    return read_workbook(data, member=member)
