"""Write a workbook (XLSX) in which every cell is a text: the same bytes for the same cells, on any machine."""

import io
import re
import zipfile
from collections.abc import Collection, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

_STAMP = (1980, 1, 1, 0, 0, 0)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HIDDEN = ' state="hidden"'
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def text_workbook(sheets: Mapping[str, Mapping[int, Sequence[str]]], hidden: Collection[str] = ()) -> bytes:
    """Return a workbook of the sheets, each given as the cells of its rows by their 1-based number.

    ``hidden`` names the sheets that are not shown. Nothing is deflated, since deflated bytes differ between machines.
    """
    numbers = range(1, len(sheets) + 1)
    listed = "".join(
        f"<sheet name={quoteattr(name)} sheetId={quoteattr(str(number))}{_HIDDEN if name in hidden else ''}"
        f' r:id="rId{number}"/>'
        for number, name in zip(numbers, sheets, strict=True)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            for number in numbers
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
        f' Type="{_RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATION}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_RELATION}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number in numbers
        )
        + "</Relationships>",
    }
    for number, grid in zip(numbers, sheets.values(), strict=True):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(grid)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        for name, content in parts.items():
            made.writestr(zipfile.ZipInfo(name, _STAMP), _HEAD + content)
    return out.getvalue()


def _sheet(grid: Mapping[int, Sequence[str]]) -> str:
    rows = []
    for line in sorted(grid):
        cells = "".join(
            f'<c r="{column_name(at)}{line}" t="inlineStr"><is><t xml:space="preserve">{_xml(cell)}</t></is></c>'
            for at, cell in enumerate(grid[line])
            if cell
        )
        rows.append(f'<row r="{line}">{cells}</row>')
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def _xml(cell: str) -> str:
    return escape(_NOT_XML.sub("", cell), {"\r": "&#13;"})


def column_name(at: int) -> str:
    """Return the letters of a column, counted from 0."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
