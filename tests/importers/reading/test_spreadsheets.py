import datetime as dt
import io
import subprocess
import sys
import threading
import zipfile

import pytest
import xlsxwriter
from importers.reading.samples import workbook, zipped

from smmdash.importers.reading import RawTable, read_tables, spreadsheets

ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="Lapa">
<table:table-row><table:table-cell office:value-type="string"><text:p>Datums</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Skatījumi</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2025-01-31"><text:p>x</text:p>
</table:table-cell><table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p>
</table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>""".replace("\n", "")

MANIFEST = (
    '<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2">'
    '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>'
)


def test_every_sheet_is_read_hidden_ones_too() -> None:
    days, more = [["Date", "Views"], ["2025-01-01", 5]], [["City", "Share"], ["Rīga", 0.25]]
    data = workbook({"Days": days, "More": more}, hidden="More")
    first, second = read_tables(data, "export.csv")
    assert (first.sheet, first.header, first.rows) == ("Days", ["Date", "Views"], [["2025-01-01", "5"]])
    assert (second.sheet, second.rows) == ("More", [["Rīga", "0.25"]])
    assert first.delimiter == ""


def test_cells_become_text_that_says_no_more_than_they_do() -> None:
    row = [dt.date(2025, 1, 31), dt.datetime(2025, 1, 31, 14, 5), 12.0, 1.5, True, "text", 17890000000000001]
    formats = io.BytesIO()
    book = xlsxwriter.Workbook(formats)
    sheet = book.add_worksheet("S")
    sheet.write_row(0, 0, ["a", "b", "c", "d", "e", "f", "g", "h"])
    for column, cell in enumerate(row):
        moment = "yyyy-mm-dd hh:mm" if isinstance(cell, dt.datetime) else "yyyy-mm-dd"
        sheet.write(1, column, cell, book.add_format({"num_format": moment}) if isinstance(cell, dt.date) else None)
    sheet.write(1, 7, 0.5, book.add_format({"num_format": "[h]:mm:ss"}))
    book.close()
    (table,) = read_tables(formats.getvalue(), "export.xlsx")
    assert table.rows[0][:6] == ["2025-01-31", "2025-01-31 14:05:00", "12", "1.5", "TRUE", "text"]
    assert table.rows[0][6] == "1.789e+16"
    assert table.rows[0][7] == "12:00:00"


def test_lines_are_rows_of_the_sheet() -> None:
    above = [[], ["Total followers on 8/5/2024:", 782], []]
    data = workbook({"S": [*above, ["Date", "New"], ["8/7/2023", 3], [], ["8/8/2023", 2]]})
    (table,) = read_tables(data, "x")
    assert table.first_line == 4
    assert list(table.lines) == [5, 7]
    assert table.preamble == ["Total followers on 8/5/2024: 782"]


def test_tables_side_by_side_are_taken_apart() -> None:
    rows = [
        ["Maximum of 50 posts available"],
        [],
        ["Post URL", "Date", "Engagements", "", "Post URL", "Date", "Impressions"],
        ["u1", "6/7/2024", 146, "", "u2", "6/7/2024", 12463],
        ["u3", "5/1/2024", 100, "", "", "", ""],
    ]
    left, right = read_tables(workbook({"TOP POSTS": rows}), "x")
    assert left.header == ["Post URL", "Date", "Engagements"]
    assert [row[0] for row in left.rows] == ["u1", "u3"]
    assert right.rows == [["u2", "6/7/2024", "12463"]]
    assert list(right.lines) == [4]


def test_a_header_without_rows_is_a_table_without_rows() -> None:
    (table,) = read_tables(workbook({"S": [["Date", "Impressions (organic)", "Clicks"]]}), "x")
    assert (table.header[0], len(table)) == ("Date", 0)


def test_an_open_document_sheet_is_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
    (table,) = read_tables(out.getvalue(), "x")
    assert (table.sheet, table.header, table.rows) == ("Lapa", ["Datums", "Skatījumi"], [["2025-01-31", "12"]])


def test_a_workbook_inside_an_archive_is_read() -> None:
    data = zipped({"folder/Days.xlsx": workbook({"S": [["Date", "Views"], ["2025-01-01", 5]]})})
    (table,) = read_tables(data, "x.zip")
    assert (table.member, table.sheet, table.rows) == ("Days.xlsx", "S", [["2025-01-01", "5"]])


def test_a_workbook_is_read_in_a_thread_of_a_server() -> None:
    data = workbook({"S": [["Date", "Views"], ["2025-01-01", 5]]})
    found: list[RawTable] = []
    threads = [threading.Thread(target=lambda: found.extend(read_tables(data, "x"))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [table.rows for table in found] == [[["2025-01-01", "5"]]] * 3


def test_a_workbook_larger_than_a_pipe_goes_through_whole() -> None:
    rows = [[f"a text that no other cell has: {row * 7 + column}" for column in range(7)] for row in range(12_000)]
    data = workbook({"S": [list("abcdefg"), *rows]})
    assert len(data) > 1 << 18  # it is sent and its answer taken over many looks at the clock
    (table,) = read_tables(data, "x")
    assert table.rows == rows
    assert list(table.lines) == list(range(2, 12_002))


def test_the_child_imports_neither_us_nor_anything_heavy() -> None:
    code = (
        "import runpy, sys; runpy.run_path(sys.argv[1]);"
        "print(any(m.split('.')[0] in ('smmdash', 'pandas', 'numpy', 'pyarrow') for m in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(spreadsheets._CHILD)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.skipif(sys.platform != "linux", reason="caps on memory and time are Linux's")
def test_the_child_is_capped() -> None:
    code = (
        "import runpy, resource, sys; c = runpy.run_path(sys.argv[1]); c['limit'](1 << 30, 30);"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(spreadsheets._CHILD)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(1 << 30), "30"]
