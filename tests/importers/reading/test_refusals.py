import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from importers.reading.samples import workbook, zipped

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.reading import ERRORS, ReadError, archives, read_tables, spreadsheets, strict_csv, tables

CSV = b"Date,Views\n2025-01-01,5\n"
SECRET = "anna.ozola@example.lv"


def bomb() -> bytes:
    return zipped({"big.csv": b"0" * (4 << 20)})


def overlapping() -> bytes:
    archive = bytearray(zipped({"a.csv": CSV, "b.csv": CSV}))
    second = archive.rindex(b"PK\1\2")
    archive[second + 42 : second + 46] = bytes(4)  # both entries at the same place
    return bytes(archive)


def packed_otherwise() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.csv", CSV)
    return out.getvalue()


def entity() -> bytes:
    return patched(b"<worksheet ", b'<!DOCTYPE x [<!ENTITY a "a">]><worksheet ')


def corner() -> bytes:
    return patched(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>')


def patched(old: bytes, new: bytes) -> bytes:
    """A workbook whose sheet was tampered with."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook({"S": [["a"], [1]]}))) as good, zipfile.ZipFile(out, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, good.read(name).replace(old, new) if "worksheets/" in name else good.read(name))
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
CASES: dict[str, Callable[[], bytes]] = {
    "archive_bomb": bomb,
    "archive_damaged": lambda: zipped({"a.csv": CSV})[:60],
    "archive_empty": lambda: zipped({"a/": b""}),
    "archive_entries": lambda: zipped({f"{i}.csv": b"" for i in range(archives.MAX_ENTRIES + 1)}),
    "archive_method": packed_otherwise,
    "archive_nested": lambda: zipped({"inner.zip": zipped({"a.csv": CSV})}),
    "binary": lambda: b"SQLite format 3\0" + bytes(100),
    "compressed": lambda: b"\x1f\x8b\x08" + bytes(50),
    "empty": lambda: b"\n \n\0\n",
    "encrypted": lambda: OLE + "EncryptedPackage".encode("utf-16-le"),
    "html": lambda: b"<html><table><tr><td>1</td></tr></table></html>",
    "json": lambda: b'{"rows": [1, 2]}',
    "no_table": lambda: workbook({"S": []}),
    "not_text": lambda: bytes(range(1, 256)) * 20,
    "pdf": lambda: b"%PDF-1.7\n",
    "picture": lambda: b"\x89PNG\r\n\x1a\n",
    "sheet_damaged": lambda: OLE,
    "sheet_too_big": corner,
    "sheet_unsafe": entity,
    "too_many_columns": lambda: b",".join([b"a"] * (tables.MAX_COLUMNS + 1)) + b"\n1\n",
}


def refusal(data: bytes, encoding: str | None = None) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_tables(data, "export.csv", encoding=encoding)
    return caught.value


@pytest.mark.parametrize("key", sorted(CASES))
def test_what_cannot_be_read_is_refused_by_name(key: str) -> None:
    error = refusal(CASES[key]())
    assert error.key == key
    for language in LANGUAGES:
        assert error.text(Texts(language)).endswith(".")


LIMITED = {"encoding_unknown", "personal_left", "timeout", "too_big", "too_many_rows"}


def test_every_refusal_has_a_case() -> None:
    assert set(CASES) | LIMITED == ERRORS


@pytest.mark.parametrize("encoding", ["klingon", "hex", "utf-8\0"])
def test_an_unknown_encoding_is_refused(encoding: str) -> None:
    assert refusal(CSV, encoding).key == "encoding_unknown"


def test_a_file_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smmdash.importers.reading.kinds.MAX_BYTES", 10)
    assert refusal(CSV).key == "too_big"


@pytest.mark.parametrize("data", [CSV * 3, CSV.replace(b"5", b'5"') * 3])
def test_too_many_rows_are_refused_by_both_readers(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(strict_csv, "MAX_ROWS", 3)
    monkeypatch.setattr("smmdash.importers.reading.repair_csv.MAX_ROWS", 3)
    assert refusal(data).key == "too_many_rows"


def test_files_of_an_archive_are_no_more_than_an_upload(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_BYTES", 2 * len(CSV))
    assert len(read_tables(zipped({"a.csv": CSV, "b.csv": CSV}), "x")) == 2
    assert refusal(zipped({"a.csv": CSV, "b.csv": CSV, "c.csv": CSV})).key == "too_big"


@pytest.mark.parametrize(("code", "key"), [(-6, "sheet_too_big"), (-24, "timeout"), (1, "sheet_damaged")])
def test_a_child_that_dies_leaves_us_alive(monkeypatch: pytest.MonkeyPatch, code: int, key: str) -> None:
    monkeypatch.setattr(spreadsheets, "_run", lambda *given: (code, b"half an ans"))
    assert refusal(OLE).key == key


def test_overlapping_entries_are_refused() -> None:
    assert refusal(overlapping()).key == "archive_bomb"


def test_the_pre_check_is_not_the_only_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smmdash.importers.reading.judge_workbook", lambda archive: None)
    assert refusal(corner()).key in ("sheet_too_big", "sheet_damaged")


def test_what_the_pre_check_refuses_ends_the_child_that_already_works(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def remember(*given: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(start([sys.executable, "-c", "import time; time.sleep(60)"], **options))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", remember)
    assert refusal(entity()).key == "sheet_unsafe"
    assert [child.returncode for child in started] == [-9]


def test_an_answer_that_breaks_off_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheets, "_run", lambda *given: (0, b'{"name": "S", "hidden": false, "columns": 0}\n'))
    assert refusal(OLE).key == "sheet_damaged"


def test_what_the_child_writes_to_its_error_stream_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    start = subprocess.Popen
    failing = [sys.executable, "-c", f"import sys; sys.stdin.read(); sys.exit({SECRET!r})"]
    monkeypatch.setattr(subprocess, "Popen", lambda command, **options: start(failing, **options))
    error = refusal(OLE)
    assert error.key == "sheet_damaged"
    assert SECRET not in error.message + capfd.readouterr().err
    assert error.__cause__ is None


@pytest.mark.parametrize("damage", ['"', ",x,y", "\n\0", "\n<!--"])
def test_no_refusal_and_no_note_quotes_a_cell(damage: str) -> None:
    text = f"Mail,Views\n{SECRET},5\n{SECRET}{damage},6\n"
    try:
        said = [note.message for table in read_tables(text.encode(), "x") for note in table.notes]
    except ReadError as error:
        said = [error.message]
    assert not any(SECRET in message for message in said)
