"""The other workbooks: XLS as old Excel writes it, ODS as LibreOffice writes it, through the same door as XLSX."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
import xlwt

from smmdash.importers import read_export
from smmdash.importers.reading import RawTable, ReadError, read_file, read_tables

TODAY = dt.date(2026, 11, 21)
DAYS: list[list[Any]] = [
    ["Datums", "Apraksts", "Skatījumi", "Daļa"],
    [dt.date(2025, 1, 30), "Rīgas ielas, «kafija»", 12, 0.25],
    [dt.date(2025, 1, 31), "с переносом\nстроки", 1234567, 1.5],
]
CELLS = [["2025-01-30", "Rīgas ielas, «kafija»", "12", "0.25"],
         ["2025-01-31", "с переносом\nстроки", "1234567", "1.5"]]  # fmt: skip
HIDDEN: list[list[Any]] = [["City", "Share"], ["Rīga", 5]]

_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)


def xls(sheets: Mapping[str, Sequence[Sequence[Any]]], hidden: str = "") -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                moment = isinstance(cell, dt.date)
                sheet.write(
                    number,
                    column,
                    cell,
                    xlwt.easyxf(num_format_str="YYYY-MM-DD") if moment else xlwt.Style.default_style,
                )
        sheet.visibility = int(name == hidden)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _ods_cell(cell: Any) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, dt.date):
        kind = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
    elif isinstance(cell, (int, float)):
        kind = f'office:value-type="float" office:value="{cell}"'
    else:
        kind = 'office:value-type="string"'
    text = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(cell).split("\n"))
    return f"<table:table-cell {kind}>{text}</table:table-cell>"


def _style(name: str, shown: str) -> str:
    properties = f'<style:table-properties table:display="{shown}"/>'
    return f'<style:style style:name="{name}" style:family="table">{properties}</style:style>'


def ods(sheets: Mapping[str, Sequence[Sequence[Any]]], hidden: str = "") -> bytes:
    """Write sheets as LibreOffice does, with its rows and cells that stand for a million empty ones."""
    body = ""
    for name, rows in sheets.items():
        style = ' table:style-name="ta2"' if name == hidden else ' table:style-name="ta1"'
        body += f"<table:table table:name={quoteattr(name)}{style}>"
        for row in rows:
            cells = "".join(map(_ods_cell, row))
            body += (
                f'<table:table-row>{cells}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>'
            )
        body += (
            '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>'
        )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} office:version="1.3">'
        "<office:automatic-styles>"
        f"{_style('ta1', 'true')}{_style('ta2', 'false')}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.3">'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


each_kind = pytest.mark.parametrize("write", [xls, ods])


def read(data: bytes) -> list[RawTable]:
    return read_tables(data, "export")


@each_kind
def test_cells_of_every_sheet_come_as_text(write: Any) -> None:
    first, second = read(write({"Dienas": DAYS, "Pilsētas": HIDDEN}))
    assert (first.sheet, first.header, first.rows) == ("Dienas", DAYS[0], CELLS)
    assert (second.sheet, second.rows) == ("Pilsētas", [["Rīga", "5"]])
    assert list(first.lines) == [2, 3]
    assert first.notes == second.notes == []


@each_kind
def test_a_hidden_sheet_is_read_and_said(write: Any) -> None:
    first, second = read(write({"Dienas": DAYS, "Slēpta": HIDDEN}, hidden="Slēpta"))
    assert first.notes == []
    assert [note.key for note in second.notes] == ["sheet_hidden"]
    assert second.rows == [["Rīga", "5"]]


@each_kind
def test_rows_are_counted_down_to_the_last_used_one(write: Any) -> None:
    file = read_file(
        write({"S": [["Title"], [], ["Date", "Views"], [dt.date(2025, 1, 1), 5], [], ["x", 6]], "T": []}), "x"
    )
    assert file.records == 6
    assert sum(table.records for table in file.tables) == 6


@each_kind
def test_a_workbook_without_a_table_says_so(write: Any) -> None:
    with pytest.raises(ReadError) as caught:
        read(write({"S": []}))
    assert caught.value.key == "no_table"


@each_kind
def test_a_damaged_workbook_is_refused(write: Any) -> None:
    data = write({"S": DAYS})
    with pytest.raises(ReadError) as caught:
        read(data[: len(data) // 2])
    assert caught.value.key in ("sheet_damaged", "archive_damaged")


@each_kind
def test_an_export_saved_again_comes_to_the_same_facts(write: Any) -> None:
    rows = [["Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows",
             "Replies", "Reposts", "Profile visits", "Create Post", "Video views", "Media views"]]  # fmt: skip
    rows += [[f"Sun, Sep {day}, 2026", *range(day, day + 13)] for day in (6, 13, 20)]
    found = read_export(write({"S": rows}), "account_overview", today=TODAY)
    assert found.format == "x_account_overview"
    assert found.facts.days["impressions"].sum() == 6 + 13 + 20
    assert found.ledger.balanced
    assert found.ledger.records == 4


@each_kind
def test_a_sheet_claiming_too_much_is_refused(write: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = write({"S": [[str(at) for at in range(250)], list(range(250))]})
    assert len(read(wide)[0].header) == 250
    monkeypatch.setattr("smmdash.importers.reading.spreadsheets.MAX_COLUMNS", 249)
    with pytest.raises(ReadError) as caught:
        read(wide)
    assert caught.value.key == "too_many_columns"
