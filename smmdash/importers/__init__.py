"""Importers: an export of any platform becomes facts, and every line that does not is named."""

from smmdash.importers.answers import Answers
from smmdash.importers.aside import set_aside
from smmdash.importers.declaration import ExportFormat
from smmdash.importers.formats import FORMATS
from smmdash.importers.read import read_export, source_id
from smmdash.importers.reading import ReadError
from smmdash.importers.results import Import, Ledger, MeasureSummary, Note, Question, Rejected, TableRead

__all__ = [
    "FORMATS", "Answers", "ExportFormat", "Import", "Ledger", "MeasureSummary", "Note", "Question", "ReadError",
    "Rejected", "TableRead", "read_export", "set_aside", "source_id",
]  # fmt: skip
