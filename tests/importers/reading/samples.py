"""Small uploads made in memory for the tests of reading."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of the files given by name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def workbook(sheets: Mapping[str, Sequence[Sequence[Any]]], hidden: str = "") -> bytes:
    """Return an XLSX of the sheets given by name; ``hidden`` names one that is not shown."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
        if name == hidden:
            sheet.hide()
    book.close()
    return out.getvalue()
