"""Files made to hurt a reader: bombs, entities, paths, NULs, endless columns. Small to keep, up to 20 MB to read."""

import gzip
import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

MB = 1 << 20
HEAD = b"date,account,reach\n"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET}.sheet.main+xml"/><Override PartName='
    f'"/xl/worksheets/sheet1.xml" ContentType="{_SHEET}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type='
    f'"{_REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_REL}/sharedStrings" Target='
    '"sharedStrings.xml"/></Relationships>',
}  # fmt: skip
_ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
_TEXT = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'


def _book(rows: str | bytes, strings: str | bytes = "<si><t>a</t></si>", before: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as book:
        for name, part in _PARTS.items():
            book.writestr(name, part)
        for name, tag, inner in (("worksheets/sheet1", "worksheet", rows), ("sharedStrings", "sst", strings)):
            opening, closing = (f'<{tag} xmlns="{_MAIN}">', f"</{tag}>")
            if tag == "worksheet":
                opening, closing = opening + "<sheetData>", "</sheetData>" + closing
            with book.open(f"xl/{name}.xml", "w", force_zip64=True) as part:
                part.write(f'<?xml version="1.0"?>{before if tag == "sst" else ""}{opening}'.encode())
                part.write(inner if isinstance(inner, bytes) else inner.encode())
                part.write(closing.encode())
    return out.getvalue()


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return _book(_TEXT, "<si><t>&l9;</t></si>", f'<!DOCTYPE sst [<!ENTITY l0 "lol">{entities}]>')


def _archive(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def _overlapping(entries: int = 500) -> bytes:
    """An archive whose entries all point at the same 32 MB."""
    raw = b"0" * (32 * MB)
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = press.compress(raw) + press.flush()
    crc = zlib.crc32(raw)
    out = struct.pack("<4sHHHHHLLLHH", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(packed), len(raw), 5, 0) + b"a.csv" + packed
    begin = len(out)
    one = struct.pack(
        "<4sHHHHHHLLLHHHHHLL", b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(packed), len(raw), 5, 0, 0, 0, 0, 0, 0
    )
    out += (one + b"a.csv") * entries
    return out + struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, entries, entries, len(out) - begin, begin, 0)


FILES: dict[str, Callable[[], bytes]] = {
    "columns.csv": lambda: b",".join(b"c%d" % n for n in range(100_000)) + b"\n" + b",".join([b"1"] * 100_000) + b"\n",
    "commas.csv": lambda: b"," * (10 * MB) + b"\n1\n",
    "nuls.csv": lambda: b"\0" * (10 * MB),
    "nuls_in_cells.csv": lambda: HEAD + b"2025-01-01,a\0b,1\0\n" * 50_000,
    "open_quote.csv": lambda: HEAD + b'2025-01-01,"oops,1\n' + b"2025-01-02,acc,5\n" * 200_000,
    "quotes.csv": lambda: b'"' * (10 * MB),
    "one_cell.csv": lambda: HEAD + b'2025-01-01,"' + b"x " * (5 * MB) + b'",1\n',
    "noise.csv": lambda: random.Random(1).randbytes(5 * MB),
    "alike_headers.csv": lambda: b",".join([b"reach"] * 20_000) + b"\n" + b",".join([b"1"] * 20_000) + b"\n",
    "gzip.csv": lambda: gzip.compress(HEAD + b"0" * (256 * MB), 6),
    "bait.csv": lambda: ("a" * 50_000 + "!," + "1 " * 50_000 + "\n1,2\n").encode(),
    "marks.csv": lambda: ("reach\u202e\u200b," + "e\u0301" * 5_000 + ",🧑‍🤝‍🧑" * 1_000 + "\n1,2,3\n").encode(),
    "script.csv": lambda: b"Date,Views,<script>alert(1)</script>\n2026-01-01,5,<img src=x onerror=alert(1)>\n",
    "corner.xlsx": lambda: _book(_ONE + '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    "laughs.xlsx": _laughs,
    "entity.xlsx": lambda: _book(_TEXT, "<si><t>&x;</t></si>", '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "blanks.xlsx": lambda: _book(_ONE.encode() + b" " * (200 * MB)),
    "beyond.xlsx": lambda: _book(_ONE + '<row r="16777217"><c r="A16777217"><v>2</v></c></row>'),
    "cut.xlsx": lambda: _book(_ONE)[:700],
    "garbage.xls": lambda: bytes.fromhex("d0cf11e0a1b11ae1") + random.Random(2).randbytes(200_000),
    "page.xls": lambda: b"<html><table><tr><td>Date</td></tr></table></html>",
    "paths.zip": lambda: _archive(dict.fromkeys(("../../a.csv", "/etc/b.csv", "C:\\c.csv", "ok.csv"), b"a,b\n1,2\n")),
    "bomb.zip": lambda: _archive({"big.csv": b"0" * (256 * MB)}),
    "nested.zip": lambda: _archive({"0.zip": _archive({"big.csv": b"0" * (64 * MB)})}),
    "overlap.zip": _overlapping,
}  # fmt: skip
