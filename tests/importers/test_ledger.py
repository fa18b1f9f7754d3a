"""Every record of a file is found again: read, repaired, set aside with a reason, or known to hold no data."""

import csv
import datetime as dt
import io
import tarfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from importers import golden, make_samples
from importers.reading.samples import workbook, zipped

from smmdash.importers import Import, Ledger, read_export
from smmdash.importers.reading import read_file
from smmdash.importers.reading.tables import NOTES_PER_KEY

SHARED = golden.ROOT.parent / "shared"
EXPORTS = SHARED / "exports"
SUITE = SHARED / "acceptance" / "csv-suite.tar.xz"
EACH = 4
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read(data: bytes | str, name: str = "export.csv") -> Import:
    return read_export(data.encode() if isinstance(data, str) else data, name, today=dt.date(2026, 11, 21))


def holds(found: Import) -> None:
    """The sums agree in the file and in each table, and with what the tables say of their rows."""
    assert found.ledger.balanced
    for table in found.tables:
        assert table.ledger.balanced
        assert table.ledger.read + table.ledger.repaired == table.rows_read
        assert table.ledger.set_aside == table.rows_rejected
        assert table.ledger.known == len(table.rows_known) + sum(run.count for run in table.around)


def decoded(data: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(mark):
            return data.decode(encoding)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def records(data: bytes) -> int:
    """Records of a text as Python's own reader counts them, blank lines included."""
    text = decoded(data)
    first = "\n".join(text.splitlines()[:10])
    delimiter = max(",;\t", key=first.count)
    return sum(1 for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def used_rows(data: bytes) -> int:
    """Rows of all sheets down to the last one with something written, by the XML alone."""
    count = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                root = ElementTree.fromstring(archive.read(name))
                rows = [row for row in root.iter(f"{SHEET}row") if any(v.text for v in row.iter(f"{SHEET}v"))]
                count += max((int(row.attrib["r"]) for row in rows), default=0)
    return count


def counted(path: Path) -> int:
    if path.suffix == ".xlsx":
        return used_rows(path.read_bytes())
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return sum(records(archive.read(name)) for name in archive.namelist())
    return records(path.read_bytes())


@pytest.mark.parametrize("name", sorted(make_samples.SAMPLES))
def test_every_record_of_a_sample_is_accounted_for(name: str) -> None:
    found = golden.read(golden.SAMPLES / name)
    holds(found)
    assert found.ledger.records == counted(golden.SAMPLES / name)


@pytest.mark.skipif(not EXPORTS.is_dir(), reason="the collected exports are not here")
def test_every_record_of_the_collected_exports_is_accounted_for() -> None:
    paths = [path for path in sorted(EXPORTS.iterdir()) if path.suffix in (".csv", ".xlsx")]
    for path in paths:
        found = read(path.read_bytes(), path.name)
        holds(found)
        if path.name != "meta_business_suite__audience_resaved__en__1.csv":
            assert found.ledger.records == counted(path), path.name
    assert paths


@pytest.mark.skipif(not SUITE.is_file(), reason="the suite of damaged files is not here")
def test_every_record_of_a_damaged_file_is_accounted_for() -> None:
    with tarfile.open(SUITE) as archive:
        members = [member for member in archive if member.isfile() and "csv/" in member.name][::EACH]
        for member in members:
            file = archive.extractfile(member)
            assert file is not None
            data = file.read()
            found = read(data)
            holds(found)
            lines = len(io.StringIO(decoded(data), newline="").readlines())
            if found.error is None:  # the table has no cell of several lines: each line is a record
                assert found.ledger.records == lines, member.name
    assert members


CELL = st.text(alphabet="ab 19.#Жā%-", max_size=6)
LINES = st.lists(st.one_of(st.lists(CELL, min_size=0, max_size=5).map(",".join), st.just("Date,Views,Likes")),
                 min_size=1, max_size=25)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(lines=LINES, end=st.sampled_from(["\n", "\r\n", "\r"]), final=st.booleans(), declared=st.booleans())
def test_without_quotes_each_line_is_a_record(lines: list[str], end: str, final: bool, declared: bool) -> None:
    lines = ["sep=,", *lines] if declared else lines
    text = end.join(lines) + end * final
    found = read(text)
    holds(found)
    if found.error is None:
        assert found.ledger.records == len(io.StringIO(text, newline="").readlines())


@settings(max_examples=300, deadline=None)
@given(
    rows=st.lists(st.tuples(st.integers(0, 999), st.text(alphabet='ab,"\n#', max_size=8), st.integers()), min_size=3),
    damage=st.lists(
        st.tuples(st.integers(0), st.sampled_from(['"', ",", "\n", "\r", '",', "\0", "\n\n\n"])), max_size=4
    ),
)
def test_whatever_the_damage_no_record_is_lost(rows: list[tuple[int, str, int]], damage: list[tuple[int, str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([("Date", "Caption", "Likes"), *rows])
    text = out.getvalue()
    for at, mark in damage:
        at %= len(text)
        text = text[:at] + mark + text[at:]
    found = read(text)
    holds(found)
    file = read_file(text.encode(), "export.csv")
    lines = [int(line) for table in file.tables for line in table.lines]
    assert len(set(lines)) == len(lines)
    last = len(io.StringIO(text, newline="").readlines())
    assert all(1 <= line <= last for line in lines)
    assert len(lines) <= found.ledger.records <= last


def test_what_is_not_a_row_is_named() -> None:
    text = (
        "sep=,\nReport: Instagram\n\n\nTitle of it\nPost ID,Publish time,Likes\n1,2025-01-01,5\n\n2,2025-01-02,6\n"
        "Post ID,Publish time,Likes\n3,2025-01-03,7\nShowing top 500 results\n\n\n"
    )
    found = read(text)
    holds(found)
    (table,) = found.tables
    around = [(run.line, run.reason, run.count) for run in table.around]
    assert around == [
        (1, "separator", 1), (2, "preamble", 1), (3, "blank", 2), (5, "title", 1), (6, "header", 1), (8, "blank", 1),
        (13, "blank", 2),
    ]  # fmt: skip
    assert {(10, "header_again"), (12, "trailer")} <= set(table.rows_known)
    assert found.ledger.records == 14


def test_blank_lines_below_a_plain_table_are_counted() -> None:
    found = read("# top\nDate,Views\n2025-01-01,5\n\r\n\n\n")
    holds(found)
    assert found.ledger.records == 6
    assert [(run.line, run.reason, run.count) for run in found.tables[0].around] == [
        (1, "title", 1), (2, "header", 1), (4, "blank", 3),
    ]  # fmt: skip


def test_lines_of_tables_side_by_side_count_once() -> None:
    found = read(b"Post,Likes,,Post,Views\np1,1,,p2,2\np3,3,,p4,4\n,,,p5,5\n")
    holds(found)
    assert [table.ledger.records for table in found.tables] == [3, 4]
    assert found.ledger.records == 4


def test_more_repeated_headers_than_notes_are_all_named() -> None:
    found = read("Date,Views\n" + "2025-01-01,5\nDate,Views\n" * (NOTES_PER_KEY + 5))
    holds(found)
    (table,) = found.tables
    assert [reason for _, reason in table.rows_known].count("header_again") == NOTES_PER_KEY + 5


def test_mended_rows_count_as_repaired_however_many() -> None:
    rows = "".join(f"post{at},2025-01-01,words,{at}\n" for at in range(NOTES_PER_KEY + 200))
    text = "Post ID,Publish time,Caption,Likes\n" + rows.replace(",words,", ',say "words,')
    found = read(text)
    holds(found)
    assert found.ledger.records == NOTES_PER_KEY + 201


def test_files_of_an_archive_are_added() -> None:
    one, two = b"Date,Views\n2025-01-01,5\n\n", workbook({"a": [["Date", "Views"], ["2025-01-01", 6]], "b": [[]]})
    found = read(zipped({"x/data.csv": one, "y/data.csv": one, "z.xlsx": two}), "all.zip")
    holds(found)
    assert found.ledger.records == 3 + 3 + 2


def test_rows_of_a_sheet_count_down_to_the_last_used_one() -> None:
    found = read(
        workbook({"s": [[], ["Title"], [], ["Date", "Views"], ["2025-01-01", 5], [], ["2025-01-02", 6], [" "]]})
    )
    holds(found)
    assert found.ledger.records == 7


def test_a_refused_file_has_an_empty_ledger() -> None:
    assert read(b"%PDF-1.7").ledger == Ledger()


def test_a_ledger_that_lost_a_record_is_not_balanced() -> None:
    assert Ledger(5, 1, 1, 1, 2).balanced
    assert not Ledger(6, 1, 1, 1, 2).balanced
    assert Ledger(5, 1, 1, 1, 2) + Ledger(2, 2) == Ledger(7, 3, 1, 1, 2)
