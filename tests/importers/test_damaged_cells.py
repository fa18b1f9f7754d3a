"""What spreadsheets did to cells reaches a person as a note; what a column leaves open is settled by the others."""

import datetime as dt

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import Answers, Import, read_export

TODAY = dt.date(2026, 11, 21)
HEADER = "Date,Video Views,Profile Views,Likes,Comments,Shares\n"
POSTS = "Post ID,Account username,Description,Publish time,Permalink,Post type,Reach,Likes,Comments\n"


def read(text: str) -> Import:
    return read_export(text.encode(), "x.csv", answers=Answers(account="velo"), today=TODAY)


def notes(found: Import) -> dict[str, dict]:
    return {note.key: dict(note.values) for table in found.tables for note in table.notes}


def test_numbers_that_became_dates_are_named_and_missing() -> None:
    found = read(f"{HEADER}2026-11-01,17.юни,1,2,3,4\n2026-11-02,3.Apr,1,2,3,4\n2026-11-03,70,1,2,3,4\n")
    assert notes(found)["cells_are_dates"] == {"header": "Video Views", "count": 2, "lines": "2, 3"}
    assert found.facts.days["views"].isna().tolist() == [True, True, False]


def test_errors_of_a_spreadsheet_are_named_and_missing_never_zero() -> None:
    found = read(f"{HEADER}2026-11-01,#REF!,1,2,3,4\n2026-11-02,########,1,2,3,4\n2026-11-03,70,1,2,3,4\n")
    assert notes(found)["spreadsheet_errors"] == {"header": "Video Views", "count": 2, "lines": "2, 3"}
    assert found.facts.days["views"].isna().tolist() == [True, True, False]


def test_rounded_numbers_are_named_and_read_as_written() -> None:
    found = read(f"{HEADER}2026-11-01,1.23E+09,1,2,3,4\n2026-11-02,70,1,2,3,4\n")
    assert notes(found)["figures_rounded"]["count"] == 1
    assert found.facts.days["views"].tolist() == [1.23e9, 70]


def test_days_as_serial_numbers_are_read_and_named() -> None:
    found = read(f"{HEADER}46327,5,1,2,3,4\n46328,6,1,2,3,4\n")
    assert found.first == dt.date(2026, 11, 1)
    assert "dates_from_serials" in notes(found)


def test_a_month_is_no_day() -> None:
    found = read(f"{HEADER}November 2026,5,1,2,3,4\nOctober 2026,6,1,2,3,4\n")
    assert {row.reason for table in found.tables for row in table.rejected} == {"date_month"}
    assert notes(found)["dates_are_months"]["count"] == 2
    assert found.facts.is_empty


def test_another_column_of_days_settles_the_order() -> None:
    header = HEADER.replace("Shares", "Shares,Exported on")
    open_ = read(f"{header}03/04/2026,5,1,2,3,4,05/05/2026\n05/06/2026,6,1,2,3,4,05/05/2026\n")
    assert [question.key for question in open_.questions if question.required] == ["order"]
    settled = read(f"{header}03/04/2026,5,1,2,3,4,19/11/2026\n05/06/2026,6,1,2,3,4,20/11/2026\n")
    assert not [question.key for question in settled.questions if question.required]
    assert settled.facts.days["date"].dt.strftime("%m-%d").tolist() == ["04-03", "06-05"]


def test_a_zone_of_several_meanings_is_named() -> None:
    row = '1789{n},velo,"Bread",2026-03-0{n} 10:00 IST,https://www.instagram.com/p/C{n}/,IG image,5,1,1\n'
    found = read(POSTS + row.format(n=4) + row.format(n=5))
    assert notes(found)["zones_dropped"]["count"] == 2


def test_the_sentences_hold_no_cell() -> None:
    found = read(f"{HEADER}2026-11-01,17.юни,1,2,3,4\n2026-11-02,#REF!,1,2,3,4\n2026-11-03,70,1,2,3,4\n")
    for language in LANGUAGES:
        for table in found.tables:
            for note in table.notes:
                text = note.text(Texts(language))
                assert "юни" not in text
                assert "#REF" not in text


def test_days_that_a_spreadsheet_may_have_swapped_are_set_aside_and_named() -> None:
    rows = ["09/13/2026 10:00", "09/16/2026 10:00", "{}", "09/28/2026 10:00"]
    for taken in ("2026-12-09 10:00:00", "09.12.2026 10:00"):
        lines = [f"18{n},velo,a,{day.format(taken)},,IG image,5,1,1" for n, day in enumerate(rows)]
        found = read(POSTS + "\n".join(lines) + "\n")
        assert [(row.line, row.reason) for table in found.tables for row in table.rejected] == [(4, "date_swapped")]
        assert notes(found)["dates_swapped"] == {"header": "Publish time", "count": 1, "lines": "4"}
        assert found.facts.posts["date"].dt.month.tolist() == [9, 9, 9]


def test_two_notations_of_days_are_fine_where_nothing_speaks_of_swapping() -> None:
    late = f"{HEADER}09/13/2026,5,1,2,3,4\n09/16/2026,6,1,2,3,4\n2026-09-17,7,1,2,3,4\n2026-09-02,7,1,2,3,4\n"
    early = f"{HEADER}09/02/2026,5,1,2,3,4\n09/16/2026,6,1,2,3,4\n2026-09-03,7,1,2,3,4\n"
    for text in (late, early):
        assert "dates_swapped" not in notes(read(text))
        assert read(text).rows_rejected == 0
