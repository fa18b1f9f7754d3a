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


def test_names_of_old_windows_archives_are_legible() -> None:
    plain = zipped({"aaaaa.csv": CSV})
    data = plain.replace(b"aaaaa.csv", "отчёт.csv".encode("cp866"))
    assert [name for name, _ in members(open_archive(data))] == ["отчёт.csv"]


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
