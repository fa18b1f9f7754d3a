import pytest

from smmdash.importers.reading import read_file, read_tables
from smmdash.importers.reading.headless import is_data


@pytest.mark.parametrize(
    "text",
    [
        "2025-01-01,1200,35\n2025-01-02,900,12\n2025-01-03,1500,7\n",
        "28/01/2018,00:00,2,MG-8769,$29.81\n29/01/2018,00:15,0,RI-3895,$31.00\n30/01/2018,01:15,4,RI-3896,$1.00\n",
        "image,12,5\nvideo,10,4\nimage,8,2\nvideo,1,1\n",
        "5,6\n7,8\n9,1\n",
        "2025-01-01;1 200,5;12 %\n2025-01-02;;3 %\n2025-01-03;7,5;1 %\n",
        "2023,5,6\n2024,7,8\n2025,9,1\n",
        "1,2,3\n2,3,4\n3,4,5\n",
    ],
)
def test_a_first_row_like_the_rows_below_is_data(text: str) -> None:
    file = read_file(text.encode(), "x.csv")
    (table,) = file.tables
    lines = text.splitlines()
    assert len(table) == len(lines) == file.records
    assert table.header == [f"column {n}" for n in range(1, len(table.header) + 1)]
    assert list(table.lines) == list(range(1, len(lines) + 1))
    mark = next(c for c in ";," if c in text)
    assert table.rows == [line.split(mark) for line in lines]
    assert [(note.key, note.line) for note in table.notes] == [("header_missing", 1)]
    assert [item.reason for item in table.around] == []


@pytest.mark.parametrize(
    "text",
    [
        "Date,Reach,Likes\n2025-01-01,1200,35\n2025-01-02,900,12\n",
        "Country,2023,2024,2025\nLatvia,5,6,7\nEstonia,8,9,1\n",
        "Metric,2025-01-01,2025-01-02\nReach,5,6\nLikes,7,8\n",
        "0,1,2,3\n15,26,7,31\n8,2,77,5\n",
        "name,city\nAnna,Riga\nPeteris,Ogre\n",
        "2025-01-01,name,5\nReach,x,y\n",
        "Q1,Q2\n",
        "Day 1,Day 2\n5,6\n7,8\n",
    ],
)
def test_other_first_rows_stay_the_header(text: str) -> None:
    (table, *_) = read_tables(text.encode(), "x.csv")
    assert "header_missing" not in {note.key for note in table.notes}
    assert not any(name.startswith("column ") for name in table.header)


def test_a_word_above_figures_is_a_header_whatever_else_speaks_for_data() -> None:
    rows = [["2025-01-02", "7", "image"], ["2025-01-03", "8", "image"]]
    assert is_data(["2025-01-01", "6", "image"], rows)
    assert not is_data(["2025-01-01", "Reach", "image"], rows)


def test_a_hole_in_the_first_row_does_not_make_it_a_header() -> None:
    assert is_data(["2025-01-01", "", "5"], [["2025-01-02", "7", "6"], ["2025-01-03", "8", "6"]])


def test_lines_above_and_blank_lines_stay_accounted_for() -> None:
    text = "sep=;\n2025-01-01;5;6\n2025-01-02;7;8\n\n2025-01-03;7;8\n"
    file = read_file(text.encode(), "x.csv")
    (table,) = file.tables
    assert [row[0] for row in table.rows] == ["2025-01-01", "2025-01-02", "2025-01-03"]
    assert len(table) + table.set_aside + sum(item.count for item in table.around) == file.records
