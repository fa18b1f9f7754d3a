import pytest
from importers.reading.samples import workbook, zipped

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.reading import NOTES, Note, limits, read_tables
from smmdash.importers.reading.tables import NOTES_PER_KEY

ROWS = "".join(f"2025-01-{day:02d},name {day},{day * 3},\n" for day in range(1, 21))
TABLE = f"Date,Title,Views,Comment\n{ROWS}"

CASES: dict[str, tuple[bytes, int]] = {
    "cell_cut": (TABLE.replace("name 2,", "n" * (limits.MAX_FIELD + 1) + ",").encode(), 3),
    "cells_beyond_header": (b"Date\tViews\t\n2025-01-01\t5\tx\n2025-01-02\t6\ty\n2025-01-03\t7\t\n", 1),
    "encoding": ("Дата,Название,Охват\n2025-01-01,Скидки до конца недели,5\n".encode("cp1251"), 0),
    "columns_by_blanks": (b"Date        Views  Likes\n2025-01-01  1,200  5\n2025-01-02    900  6\n", 0),
    "header_looks_like_data": (b"2023,2024,2025\n15,26,7\n8,2,77\n", 1),
    "header_missing": (b"2025-01-01,name,5\n2025-01-02,name,6\n2025-01-03,name,7\n", 1),
    "mojibake": ("Дата,Охват\nмаша,5\n".encode() + "РћС…РІР°С‚,7\nРћС…РІР°С‚,8\n".encode(), 0),
    "mojibake_undone": ("Дата,Охват\nмаша,5\n".encode().decode("cp1251").encode(), 0),
    "header_repeated": (b"Date,Views\n2025-01-01,5\nDate,Views\n2025-01-02,6\n", 3),
    "member_unreadable": (zipped({"good.csv": TABLE.encode(), "bad.csv": b"%PDF-1.7"}), 0),
    "more_lines": (TABLE.encode() + b"2025-02-01,cut\n" * (NOTES_PER_KEY + 2), 0),
    "nul_removed": (TABLE.replace("name 3", "na\0me 3").encode(), 0),
    "numbers_rounded": (b"Tweet id,Views\n6.49E+17,5\n6.50E+17,6\n", 1),
    "places_joined": (b"Top cities\tValue\t\t\nRiga\t Latvia\t15%\t\nCity\t Region\t Latvia\t8%\n", 1),
    "preamble": (b"Period,2025-01-01,,\n" + TABLE.encode(), 1),
    "quote_unbalanced": (TABLE.replace("name 4,12,", 'na"me 4,12,x"').encode(), 5),
    "repaired": (TABLE.replace("name 5", '"name 5').encode(), 6),
    "row_long": (TABLE.replace("name 6,18,", "name 6,18,a,b,c").encode(), 7),
    "row_realigned": (TABLE.replace("name 7,", "name 7,,").encode(), 8),
    "row_short": (TABLE.replace("name 8,24,", "name 8").encode(), 9),
    "rows_wider": (b"Date,Views\n2025-01-01,5,\n2025-01-02,6,\n", 1),
    "sheet_hidden": (workbook({"S": [["Date", "Views"], ["2025-01-01", 5]], "T": [["a"]]}, hidden="T"), 0),
    "side_by_side": (b"Post,Likes,,Post,Views\np1,1,,p2,2\np3,3,,p4,4\n", 1),
    "trailer": (TABLE.encode() + b"Showing top 500 results\n", 22),
    "undecodable": ("Дата,Название\n2025-01-01,Привет всем\n".encode() + b"2025-01-02,\xff\n", 0),
    "unwrapped": (b'"Date,""Title"",Views"\n"2025-01-01,""a, b"",5"\n"2025-01-02,""c"",6"\n', 0),
}


def test_every_note_has_a_case() -> None:
    assert set(CASES) == NOTES


@pytest.mark.parametrize("key", sorted(CASES))
def test_a_note_is_given_on_its_line(key: str) -> None:
    data, line = CASES[key]
    notes = [note for table in read_tables(data, "export.csv") for note in table.notes if note.key == key]
    assert [note.line for note in notes] == [line] * len(notes)
    assert notes


@pytest.mark.parametrize("key", sorted(CASES))
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_note_is_a_whole_sentence_in_every_language(key: str, language: str) -> None:
    notes = [n for table in read_tables(CASES[key][0], "export.csv") for n in table.notes]
    text = next(note for note in notes if note.key == key).text(Texts(language))
    assert text.endswith(".")
    assert "{" not in text


def test_a_well_formed_table_has_no_notes() -> None:
    assert [table.notes for table in read_tables(TABLE.encode(), "export.csv")] == [[]]


def test_no_note_quotes_a_cell() -> None:
    secret = "anna.ozola@example.lv"
    for data, _ in CASES.values():
        for found in (b"name", b"Riga", b"x"):
            changed = data if data[:2] == b"PK" else data.replace(found, secret.encode())
            for table in read_tables(changed, "export.csv"):
                assert not any(secret in note.message for note in table.notes)


def test_a_note_is_a_value() -> None:
    assert Note(1, "trailer") == Note(1, "trailer", {})
