"""Structure that exports arrive with: each case comes out as a person would read it, and no record is lost."""

import pytest

from smmdash.importers.reading import RawFile, read_file

HEADER = "Date,Caption,Reach,Likes"
CELLS = [[f"2025-01-{day:02d}", f"text {day}", str(day * 10), str(day)] for day in range(1, 5)]
ROWS = [",".join(row) for row in CELLS]
PLAIN = "\n".join([HEADER, *ROWS]) + "\n"


def read(text: str | bytes) -> RawFile:
    file = read_file(text.encode() if isinstance(text, str) else text, "export")
    if not any(table.part for table in file.tables):
        assert file.records == sum(table.records for table in file.tables)
    return file


def keys(file: RawFile) -> list[tuple[str, int]]:
    return [(note.key, note.line) for table in file.tables for note in table.notes]


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        PLAIN.rstrip("\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace("\n", "\r").rstrip("\r"),
        PLAIN.replace("\n", "\r\n"),
        "\n".join([HEADER, *ROWS[:2]]) + "\r\n" + "\r".join(ROWS[2:]),
        PLAIN + "\n\n\n",
        "\n\n" + PLAIN,
        PLAIN.replace("\n", "\n\n"),
        "sep=,\n" + PLAIN,
        '"sep=,"\n' + PLAIN,
        "sep=;\r\n" + PLAIN.replace(",", ";"),
        "sep=\t\n" + PLAIN.replace(",", "\t"),
        PLAIN.replace(",", "|"),
        "\ufeff" + PLAIN,
    ],
    ids=[
        "plain", "no final line end", "lone CR", "lone CR, no final one", "CRLF", "mixed line ends",
        "blank lines below",
        "blank lines above", "blank lines between", "sep", "sep in quotes", "sep=;", "sep=tab", "pipes", "mark",
    ],
)  # fmt: skip
def test_the_same_table_in_another_dress(text: str) -> None:
    (table,) = read(text).tables
    assert (table.header, table.rows) == (HEADER.split(","), CELLS)
    assert table.notes == []


def test_line_ends_inside_quotes_are_part_of_the_cell() -> None:
    (table,) = read(PLAIN.replace("text 2", '"one\rtwo\nthree\r\nfour"')).tables
    assert [row[1] for row in table.rows] == ["text 1", "one\rtwo\nthree\r\nfour", "text 3", "text 4"]
    assert table.notes == []


def test_nuls_are_taken_out_and_told() -> None:
    file = read(PLAIN.replace("text 2", "te\0xt 2").encode() + b"\0" * 4_000)
    assert file.tables[0].rows == CELLS
    assert keys(file) == [("nul_removed", 0)]


@pytest.mark.parametrize("quoted", ['say \\"hi\\"', 'say \\"hi\\", you', '\\"hi\\"'])
def test_quotes_escaped_by_backslashes(quoted: str) -> None:
    text = "\n".join([HEADER, *(f'{row[0]},"{quoted}",{row[2]},{row[3]}' for row in CELLS)])
    (table,) = read(text).tables
    assert table.rows == [[row[0], quoted.replace("\\", ""), *row[2:]] for row in CELLS]
    assert [note.line for note in table.notes] == [2, 3, 4, 5]


def test_a_repeated_header_is_set_aside() -> None:
    file = read("\n".join([HEADER, *ROWS[:2], HEADER.upper() + ",", *ROWS[2:]]))
    assert file.tables[0].rows == CELLS
    assert file.tables[0].aside == ((4, "header_again"),)


def test_files_put_one_after_another_with_their_marks() -> None:
    file = read("\ufeff" + PLAIN + "\ufeff" + PLAIN)
    assert file.tables[0].rows == CELLS * 2
    assert file.tables[0].aside == ((6, "header_again"),)


@pytest.mark.parametrize("group", [",,People,", "Post,,Figures,", '"Post","","Figures",""'])
def test_groups_above_the_header_are_no_row(group: str) -> None:
    (table,) = read(group + "\n" + PLAIN).tables
    assert (table.header, table.rows, table.first_line) == (HEADER.split(","), CELLS, 2)
    assert [run.reason for run in table.around] == ["title", "header"]


@pytest.mark.parametrize("second", [",,people,times", "The day,The words,Accounts reached,Likes received"])
def test_a_second_header_row_is_kept_and_spoils_no_column(second: str) -> None:
    (table,) = read(PLAIN.replace(HEADER, HEADER + "\n" + second)).tables
    assert table.header == HEADER.split(",")
    assert table.rows == [second.split(","), *CELLS]


def test_stacked_tables_part_with_and_without_titles() -> None:
    other = "Country,Users\nLV,5\nEE,6\n"
    first, second = read(PLAIN + "\n" + other).tables
    assert (first.rows, second.header, second.rows) == (CELLS, ["Country", "Users"], [["LV", "5"], ["EE", "6"]])
    first, second = read("Posts\n" + PLAIN + "\nStories\n" + PLAIN).tables
    assert (first.title, second.title, first.rows, second.rows) == ("Posts", "Stories", CELLS, CELLS)
    first, second = read("Posts,,,\n" + PLAIN + "Stories,,,\n" + PLAIN).tables
    assert (first.title, second.title, first.rows, second.rows) == ("Posts", "Stories", CELLS, CELLS)


def test_three_tables_side_by_side() -> None:
    text = "Post,Likes,,Post,Views,,Post,Saves\np1,1,,p2,2,,p9,7\np3,3,,p4,4,,,\n"
    tables = read(text).tables
    assert [table.rows for table in tables] == [[["p1", "1"], ["p3", "3"]], [["p2", "2"], ["p4", "4"]], [["p9", "7"]]]
    assert [table.part for table in tables] == [0, 1, 2]


def test_tables_side_by_side_without_a_common_heading() -> None:
    text = "Day,Likes,,Country,Users\n2025-01-01,1,,LV,2\n2025-01-02,3,,EE,4\n2025-01-03,5,,,\n"
    left, right = read(text).tables
    assert (left.header, len(left)) == (["Day", "Likes"], 3)
    assert (right.header, right.rows) == (["Country", "Users"], [["LV", "2"], ["EE", "4"]])


def test_an_empty_column_alone_parts_nothing() -> None:
    (table,) = read("Day,Likes,,Country,Users\n2025-01-01,1,,LV,2\n2025-01-02,3,,EE,4\n").tables
    assert len(table.header) == 5
    (table,) = read("Day,Likes,,Country,Users\n2025-01-01,1,,LV,2\n2025-01-02,3,,,\n2025-01-03,3,,EE,4\n").tables
    assert len(table.header) == 5


def test_ragged_rows_are_filled_up_or_widen_the_table() -> None:
    file = read(PLAIN + "2025-01-09,short\n2025-01-10,long,5,6,7,8\n")
    (table,) = file.tables
    assert table.rows[-2:] == [["2025-01-09", "short", "", "", "", ""], ["2025-01-10", "long", "5", "6", "7", "8"]]
    assert keys(file) == [("row_short", 6), ("row_long", 7)]
    assert list(table.repaired) == [6]


@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_remarks_below_the_data_are_set_aside(gap: str) -> None:
    file = read(PLAIN + gap + "Showing top 500 results\n© Meta Platforms\n")
    (table,) = file.tables
    assert table.rows == CELLS
    assert [reason for _, reason in table.aside] == ["trailer", "trailer"]


def test_words_in_the_last_lines_stay_rows_of_a_narrow_table() -> None:
    (table,) = read("Name,Likes\nfirst post,5\n\nsecond post of mine,\n").tables
    assert table.rows == [["first post", "5"], ["second post of mine", ""]]


def test_records_wrapped_in_a_cell_lose_neither_lines_nor_cells() -> None:
    wrapped = ['"' + line.replace('"', '""') + '"' for line in (HEADER, ROWS[0], "", ROWS[1], ROWS[2])]
    cut = '"2025-01-04,text;4";"a,40,4"'  # Excel cuts a line where the caption holds its own delimiter
    file = read("\n".join([*wrapped[:2], "", "", *wrapped[3:]]) + "\n")
    (table,) = file.tables
    assert table.rows == CELLS[:3]
    assert list(table.lines) == [2, 5, 6]
    assert list(table.repaired) == [2, 5, 6]
    (table,) = read("\n".join([";".join([line, ""]) for line in wrapped if len(line) > 2] * 3 + [cut]) + "\n").tables
    assert table.rows[-1] == ["2025-01-04", "text;4;a", "40", "4"]
