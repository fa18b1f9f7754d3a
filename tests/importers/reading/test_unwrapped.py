"""Files whose every record stands in one quoted cell, as Excel saves a CSV that it has pasted into one column."""

import csv
import io

import pytest

from smmdash.importers.reading import RawTable, read_tables

REPORT = [["# ----"], ["# Start date: 20261101"], ["Date", "Sessions"], ["20261101", "5"], ["20261102", "6"]]
TWO = [
    ["Facebook reach"], ["Date", "Primary"], ["2026-11-01T00:00:00", "1,5"], ["2026-11-02T00:00:00", "2"], [],
    ["Instagram reach"], ["Date", "Primary"], ["2026-11-01T00:00:00", "3"], ["2026-11-02T00:00:00", "4"],
]  # fmt: skip


def wrapped(rows: list[list[str]]) -> bytes:
    inner = io.StringIO()
    csv.writer(inner, lineterminator="\n").writerows(rows)
    outer = io.StringIO()
    csv.writer(outer, lineterminator="\r\n").writerows([[line] for line in inner.getvalue().splitlines()])
    return outer.getvalue().encode()


def tables(rows: list[list[str]]) -> list[RawTable]:
    return read_tables(wrapped(rows), "a.csv")


def test_a_report_below_lines_of_one_cell_is_unwrapped() -> None:
    (table,) = tables(REPORT)
    assert (table.header, list(table.rows)) == (["Date", "Sessions"], [["20261101", "5"], ["20261102", "6"]])
    assert "unwrapped" in {note.key for note in table.notes}


def test_several_tables_are_unwrapped() -> None:
    first, second = tables(TWO)
    assert (first.title, next(iter(first.rows))) == ("Facebook reach", ["2026-11-01T00:00:00", "1,5"])
    assert (second.title, list(second.rows)[1]) == ("Instagram reach", ["2026-11-02T00:00:00", "4"])


@pytest.mark.parametrize(
    "lines",
    [
        ["City", "Kyiv, Ukraine", "Riga, Latvia", "Vilnius, Lithuania"],
        ["Note", "first, of all", "second", "third, and last"],
        ["Size", "1,5", "2,5", "3,5"],
    ],
)
def test_texts_and_numbers_with_commas_stay_one_column(lines: list[str]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([[line] for line in lines])
    assert all(
        "unwrapped" not in {note.key for note in table.notes} for table in read_tables(out.getvalue().encode(), "a.csv")
    )
