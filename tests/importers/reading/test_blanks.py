import pytest

from smmdash.importers.reading import read_file, read_tables

ALIGNED = """Date        Title              Reach   Likes
2025-01-01  New in our shop    1 200      35
2025-01-02  Rye bread            900      12
2025-01-03  Good morning       1 500       7
"""
HOLES = """Date        Title              Reach   Likes
2025-01-01  New in our shop    1 200      35
2025-01-02                       900      12
2025-01-03  Good morning                   7
2025-01-04  Evening            1 100       9
"""
WORDS = '2025-01-01 "Rye bread" 1200 35\n2025-01-02 Bun 900 12\n2025-01-03 "Hot ""pie""" 1500 7\n'


def test_columns_aligned_with_blanks() -> None:
    file = read_file(ALIGNED.encode(), "x.txt")
    (table,) = file.tables
    assert table.header == ["Date", "Title", "Reach", "Likes"]
    assert table.rows[0] == ["2025-01-01", "New in our shop", "1 200", "35"]
    assert len(table) == 3
    assert file.records == 4
    assert [note.key for note in table.notes] == ["columns_by_blanks"]


def test_columns_of_a_fixed_width_may_have_empty_cells() -> None:
    (table,) = read_tables(HOLES.encode(), "x.txt")
    assert table.header == ["Date", "Title", "Reach", "Likes"]
    assert table.rows[1] == ["2025-01-02", "", "900", "12"]
    assert table.rows[2] == ["2025-01-03", "Good morning", "", "7"]


def test_single_blanks_with_quotes_and_no_header() -> None:
    (table,) = read_tables(WORDS.encode(), "x.txt")
    assert table.rows == [
        ["2025-01-01", "Rye bread", "1200", "35"],
        ["2025-01-02", "Bun", "900", "12"],
        ["2025-01-03", 'Hot "pie"', "1500", "7"],
    ]
    assert {note.key for note in table.notes} == {"columns_by_blanks", "header_missing"}


@pytest.mark.parametrize(
    "text",
    [
        "Date,Title,Reach\n2025-01-01,New in our shop,5\n2025-01-02,Rye bread,6\n2025-01-03,Good  morning,7\n",
        "Name\nAnna Berzina\nPeteris Ozols\nJanis Kalns\n",
        "Good morning to all\nWe are open now\nCome and see us\nBread is on sale\n",
        "Title;Text\na b;c  d\ne f;g  h\ni j;k  l\n",
        "a b c\nd e\n",
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    for table in read_tables(text.encode(), "x.txt"):
        assert "columns_by_blanks" not in {note.key for note in table.notes}


def test_a_cell_that_reaches_into_the_next_column_leaves_the_file_as_it_is() -> None:
    text = HOLES + "2025-01-05  A title that is much longer than its column 800 5\n" + HOLES.split("\n", 1)[1] * 120
    (table,) = read_tables(text.encode(), "x.txt")
    joined = " ".join(cell for row in table.rows for cell in row)
    assert "A title that is much longer than its column 800 5" in joined
