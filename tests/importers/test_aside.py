"""Rows set aside come out whole: every one, with its cells, without personal columns, in the visitor's language."""

import csv
import io
from datetime import date

import pytest

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import read_export, set_aside
from smmdash.importers.results import REJECTED_SHOWN
from smmdash.sheet import safe_csv

TODAY = date(2026, 11, 21)
HEAD = "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views"  # noqa: E501
GOOD = '"Mon, Nov 16, 2026",100,5,9,1,0,3,1,0,1,2,1,0,0'
BAD = '"{}",7,5,9,1,0,3,1,0,1,2,1,0,0'


def export(*rows: str, head: str = HEAD) -> bytes:
    return ("\n".join([head, *rows]) + "\n").encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rejected_row_comes_with_its_line_its_reason_and_its_cells(language: str):
    t = Texts(language)
    found = set_aside(export(GOOD, BAD.format("=cmd|'/C calc'!A1")), "x.csv", today=TODAY, texts=t)
    row = found.iloc[0].to_dict()
    assert row[t("import-aside_line")] == 3
    assert row[t("import-aside_file")] == "x.csv"
    assert row[t("import-aside_reason")] == t("import-reason_date_unreadable")
    assert row["Date"] == "=cmd|'/C calc'!A1"
    assert row["Impressions"] == "7"


def test_all_rows_come_not_only_those_listed_on_the_page():
    count = REJECTED_SHOWN + 50
    data = export(GOOD, *(BAD.format(f"day {number}") for number in range(count)))
    read = read_export(data, "x.csv", today=TODAY)
    assert len(read.tables[0].rejected) == REJECTED_SHOWN
    found = set_aside(data, "x.csv", today=TODAY, texts=Texts("en"))
    assert len(found) == read.ledger.set_aside == count
    assert found["Line"].tolist() == list(range(3, count + 3))


def test_a_spreadsheet_sees_no_formula():
    found = set_aside(export(GOOD, BAD.format("=1+1")), "=evil.csv", today=TODAY, texts=Texts("en"))
    cells = list(csv.reader(io.StringIO(safe_csv(found).decode("utf-8-sig"))))[1]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    assert "'=1+1" in cells


def test_personal_columns_are_left_out():
    head = HEAD + ",E-mail"
    data = export(GOOD + ",a@example.com", BAD.format("never") + ",canary@example.com", head=head)
    found = set_aside(data, "x.csv", today=TODAY, texts=Texts("en"))
    assert len(found) == 1
    assert "canary" not in found.to_csv()
    assert "E-mail" not in found.columns


def test_a_header_that_stands_twice_or_not_at_all_keeps_its_cells():
    data = export(GOOD + ",11,12", BAD.format("never") + ",21,22", head=HEAD + ",Likes,")
    row = set_aside(data, "x.csv", today=TODAY, texts=Texts("en")).iloc[0]
    assert (row["Likes"], row["Likes (2)"]) == ("5", "21")
    assert "22" in row.tolist()


def test_nothing_set_aside_is_an_empty_table():
    assert set_aside(export(GOOD), "x.csv", today=TODAY, texts=Texts("lv")).empty
    assert set_aside(b"\x89PNG\r\n\x1a\n" + bytes(99), "x.csv", today=TODAY, texts=Texts("lv")).empty
