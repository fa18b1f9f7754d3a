import io
import struct
import zipfile
import zlib

import pytest
from importers.reading.samples import zipped

from smmdash.importers.reading import ReadError, read_tables
from smmdash.importers.reading.archives import members, open_archive

CSV = b"Date,Views\n2025-01-01,5\n"


def test_every_file_of_an_archive_is_read_in_order() -> None:
    left_behind = {"__MACOSX/._x.csv": b"\0\5", ".DS_Store": b"1"}
    data = zipped({"Table data.csv": CSV, "Totals.csv": CSV.replace(b",5", b",7"), **left_behind})
    assert [(t.member, t.rows) for t in read_tables(data, "x.zip")] == [
        ("Table data.csv", [["2025-01-01", "5"]]),
        ("Totals.csv", [["2025-01-01", "7"]]),
    ]


def test_a_file_is_named_by_its_last_part_only() -> None:
    data = zipped({"../../evil.csv": CSV, "C:\\temp\\other.csv": CSV})
    assert [name for name, _ in members(open_archive(data))] == ["evil.csv", "other.csv"]
    assert [table.member for table in read_tables(data, "x")] == ["evil.csv", "other.csv"]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("Отчёт за март.csv", "cp866"),
        ("Отчёт за март.csv", "cp1251"),
        ("отчёт.csv", "utf-8"),
        ("данные.csv", "koi8-r"),
        ("Pārskats ēģš.csv", "cp775"),
        ("Žurnāls.csv", "cp1257"),
        ("Übersicht größe.csv", "cp850"),
        ("relatório março.csv", "cp1252"),
        ("łączne.csv", "cp852"),
    ],
)
def test_names_in_any_code_page_are_legible(name: str, page: str) -> None:
    raw = name.encode(page)
    data = zipped({"a" * len(raw): CSV}).replace(b"a" * len(raw), raw)
    assert [found for found, _ in members(open_archive(data))] == [name]


def test_a_name_stated_in_utf8_counts() -> None:
    raw, name = "отчёт.csv".encode("cp866"), "другой.csv"
    field = b"\x01" + struct.pack("<L", zlib.crc32(raw)) + name.encode()
    entry = zipfile.ZipInfo("a" * len(raw))
    entry.extra = struct.pack("<HH", 0x7075, len(field)) + field
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(entry, CSV)
    data = out.getvalue().replace(b"a" * len(raw), raw)
    assert [found for found, _ in members(open_archive(data))] == [name]


def test_a_name_is_shown_without_characters_that_turn_or_hide_it() -> None:
    data = zipped({"re\u202efdp\u200b.csv": CSV})
    assert [name for name, _ in members(open_archive(data))] == ["refdp.csv"]


def test_a_file_that_cannot_be_read_is_told_with_the_others() -> None:
    good, *others = read_tables(zipped({"a.csv": CSV, "b.csv": b"%PDF-1.4", "c.zip": zipped({"d.csv": CSV})}), "x")
    assert others == []
    assert [(n.key, n.values["member"], n.values["error"]) for n in good.notes] == [
        ("member_unreadable", "b.csv", "pdf"),
        ("member_unreadable", "c.zip", "archive_nested"),
    ]


def test_the_only_file_says_why_it_cannot_be_read() -> None:
    with pytest.raises(ReadError) as caught:
        read_tables(zipped({"a.csv": b"%PDF-1.4"}), "x")
    assert caught.value.key == "pdf"
