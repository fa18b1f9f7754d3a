import csv
import io
import zipfile
from datetime import date

import numpy as np
import pandas as pd
import pytest
from python_calamine import CalamineWorkbook

from smmdash.sheet import as_typed, safe_csv, safe_xlsx

HOSTILE = [
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", " =1+1", "\u00a0=1", "\ufeff=1+1",
    "＝1+1", "＋1", "－1+2", "＠SUM(1)", '=HYPERLINK("http://x";"y")', "|calc", "%0A=1",
]  # fmt: skip


def cells(data: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("decimal", [".", ","])
def test_no_cell_and_no_header_can_start_a_formula(text: str, decimal: str) -> None:
    made = cells(safe_csv(pd.DataFrame({text: [text, "soup"]}), decimal=decimal), ";" if decimal == "," else ",")
    for row in made[:2]:
        assert row[0].startswith("'")
        assert row[0].endswith(text)
    assert made[2] == ["soup"]


@pytest.mark.parametrize("text", [*HOSTILE, "'=1", "''@x", "'", "'quoted'", "it's", "-5", "'-5"])
def test_a_text_comes_back_as_it_was_typed(text: str) -> None:
    ((_,), (cell,)) = cells(safe_csv(pd.DataFrame({"a": [text]})))
    assert as_typed(cell) == text


@pytest.mark.parametrize("text", ["-5", "+3.1", "-3,1", "+37120000000", "-12%"])
def test_plain_numbers_written_as_text_stay(text: str) -> None:
    assert cells(safe_csv(pd.DataFrame({"a": [text]})))[1] == [text]


def test_a_separator_inside_a_text_cannot_start_a_cell_of_its_own() -> None:
    text = 'soup;=1+1,=2+2\n=3+3"'
    for decimal, separator in ((".", ","), (",", ";")):
        data = safe_csv(pd.DataFrame({"a": [text], "b": [1]}), decimal=decimal)
        assert cells(data, separator)[1] == [text, "1"]
        # opened with the other separator, the quoted cell still begins where it begins
        assert cells(data, ";" if separator == "," else ",")[1][0].startswith('soup;=1+1,=2+2\n=3+3"')


def test_numbers_follow_the_decimal_mark_and_missing_is_empty() -> None:
    frame = pd.DataFrame(
        {"n": [3.25, np.nan, np.inf, -1234567.5, 1e-7, 1e-30],
         "d": [date(2026, 11, 1), pd.NaT, None, None, None, None], "s": ["ā", None, "", "б", "x", "y"]}
    )  # fmt: skip
    point, comma = safe_csv(frame), safe_csv(frame, decimal=",")
    assert [row[0] for row in cells(point)[1:]] == ["3.25", "", "", "-1234567.5", "0.0000001", "0"]
    assert [row[0] for row in cells(comma, ";")[1:]] == ["3,25", "", "", "-1234567,5", "0,0000001", "0"]
    assert [row[1] for row in cells(point)[1:]] == ["2026-11-01", "", "", "", "", ""]
    assert cells(point)[1][2] == "ā"
    assert point.startswith(b"\xef\xbb\xbf")


def test_whole_numbers_have_no_decimals_and_dates_no_time() -> None:
    frame = pd.DataFrame({"n": [2.0, 10.0], "when": pd.to_datetime(["2026-11-01", "2026-11-02 09:30"], format="mixed")})
    assert cells(safe_csv(frame))[1:] == [["2", "2026-11-01"], ["10", "2026-11-02 09:30"]]


def test_another_decimal_mark_is_refused() -> None:
    with pytest.raises(ValueError, match="decimal"):
        safe_csv(pd.DataFrame(), decimal=";")


def opened(data: bytes) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return book.get_sheet_by_index(0).to_python(skip_empty_area=False)


@pytest.mark.parametrize("text", [*HOSTILE, "https://example.com", "{=1}"])
def test_a_workbook_has_texts_where_there_were_texts(text: str) -> None:
    data = safe_xlsx(pd.DataFrame({text: [text, "soup"], "n": [1.5, np.nan]}), "Findings")
    sheet = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    head, first, second = opened(data)
    assert head[0] == first[0] == text.replace("\x00", "")
    assert (first[1], second[1]) == (1.5, "")


def test_a_workbook_keeps_days_and_numbers_and_bears_any_title() -> None:
    frame = pd.DataFrame({"day": [date(2026, 11, 3), None], "n": [7, 8], "long": ["x" * 40_000, None]}, dtype=object)
    data = safe_xlsx(frame, "[What]: to fix? */\\ " * 3, widths={"long": 40})
    _, first, second = opened(data)
    assert first[0] == date(2026, 11, 3)
    assert (first[1], second[1]) == (7, 8)
    assert len(first[2]) == 32_767
    assert safe_xlsx(pd.DataFrame(columns=["a"]), "")
