"""How files that are no plain table come out: titles, preambles, stacked tables, what stands above and below."""

import pytest

from smmdash.importers.reading import RawTable, read_tables

Told = list[tuple[str, list[str], list[list[str]]]]


def read(text: str, encoding: str = "utf-8") -> list[RawTable]:
    return read_tables(text.encode(encoding), "export.csv")


def told(text: str) -> Told:
    return [(table.title, table.header, table.rows) for table in read(text)]


REACH = [
    ("Facebook reach", ["Date", "Primary"], [["2025-01-01T00:00:00", "5"], ["2025-01-02T00:00:00", "6"]]),
    ("Instagram reach", ["Date", "Primary"], [["2025-01-01T00:00:00", "7"], ["2025-01-02T00:00:00", "8"]]),
]


@pytest.mark.parametrize(
    "text",
    [
        'sep=,\n"Facebook reach"\n"Date","Primary"\n"2025-01-01T00:00:00","5"\n"2025-01-02T00:00:00","6"\n\n'
        '"Instagram reach"\n"Date","Primary"\n"2025-01-01T00:00:00","7"\n"2025-01-02T00:00:00","8"\n\n',
        "sep=\t\t\r\nFacebook reach\t\r\nDate\tPrimary\r\n2025-01-01T00:00:00\t5\r\n2025-01-02T00:00:00\t6\r\n\t\r\n"
        "Instagram reach\t\r\nDate\tPrimary\r\n2025-01-01T00:00:00\t7\r\n2025-01-02T00:00:00\t8\r\n",
        "Facebook reach;\nDate;Primary\n2025-01-01T00:00:00;5\n2025-01-02T00:00:00;6\n"
        "Instagram reach;\nDate;Primary\n2025-01-01T00:00:00;7\n2025-01-02T00:00:00;8\n",
    ],
    ids=["as downloaded", "saved again by Excel", "without a blank line"],
)
def test_two_tables_one_under_the_other(text: str) -> None:
    assert told(text) == REACH
    assert all(table.notes == [] for table in read(text))


def test_tables_without_a_title_part_where_words_stand_under_figures() -> None:
    assert told("Country,Users\nLV,5\nEE,6\n\nPage,Views\nHome,7\n") == [
        ("", ["Country", "Users"], [["LV", "5"], ["EE", "6"]]),
        ("", ["Page", "Views"], [["Home", "7"]]),
    ]


def test_labels_in_one_row_and_values_in_the_next() -> None:
    text = "Views;;;\nReels;Links;Photos;\n572;86;22;\n;;;\nPublished content;;;\nReels;Photos;Text;\n46;30;1;\n"
    assert told(text) == [
        ("Views", ["Reels", "Links", "Photos"], [["572", "86", "22"]]),
        ("Published content", ["Reels", "Photos", "Text"], [["46", "30", "1"]]),
    ]


def test_a_figure_alone_has_its_title_and_its_heading() -> None:
    text = 'sep=,\n"Followers"\n"FB_PAGE,FOLLOW,USERS"\n"302"\n\n"Followers on Instagram"\n"IG_ACCOUNT,FOLLOW"\n"98"\n'
    assert told(text) == [
        ("Followers", ["FB_PAGE,FOLLOW,USERS"], [["302"]]),
        ("Followers on Instagram", ["IG_ACCOUNT,FOLLOW"], [["98"]]),
    ]


def test_comments_stand_above_every_table_of_a_snapshot() -> None:
    text = (
        "# -----\n# Account: A, B\n# -----\n# Start date: 20250101\nDay,Users\n0000,1\n0001,2\n\n"
        "# What are your top conversions?\n# Start date: 20250101\nEvent,Conversions\n\n\n"
        "# \n# Start date: 20250101\nCountry,Users\nLV,3\n"
    )
    first, second, third = read(text)
    assert first.preamble == ["# -----", "# Account: A, B", "# -----", "# Start date: 20250101"]
    assert (second.title, second.header, second.rows) == (
        "# What are your top conversions?\n# Start date: 20250101",
        ["Event", "Conversions"],
        [],
    )
    assert (third.header, third.rows, third.first_line) == (["Country", "Users"], [["LV", "3"]], 16)


def test_comments_above_a_plain_table_keep_its_lines_right() -> None:
    (table,) = read("# -----\n# All Users\nDate,Users\n20250101,5\n20250102,6\n")
    assert (table.first_line, list(table.lines), table.preamble) == (3, [4, 5], ["# -----", "# All Users"])
    assert table.title == "# -----\n# All Users"


def test_blank_lines_inside_a_table_do_not_part_it() -> None:
    (table,) = read("Date,Title,Views\n\n2025-01-01,one,5\n\n\n2025-01-02,two,6\n")
    assert (len(table), list(table.lines)) == (2, [3, 6])


def test_a_blank_line_under_a_header_with_an_unnamed_column_does_not_part_it() -> None:
    (table,) = read("Date,Title,,Views\n\n2025-01-01,one,7,5\n2025-01-02,two,8,6\n")
    assert (table.header, len(table)) == (["Date", "Title", "", "Views"], 2)


def test_a_report_title_above_a_blank_line_belongs_to_the_table() -> None:
    (table,) = read("Report: Instagram\nGenerated yesterday\n\nDate,Title,Views\n2025-01-01,one,5\n")
    assert table.preamble == ["Report: Instagram", "Generated yesterday"]
    assert table.title == ""
    assert table.first_line == 4


@pytest.mark.parametrize(
    "trailer",
    ["Showing top 500 results", "Die 500 be\u00adsten Er\u00adgeb\u00adnis\u00adse wer\u00adden an\u00adge\u00adzeigt"],
)
def test_a_remark_below_the_data_is_set_aside(trailer: str) -> None:
    (table,) = read(f"Video,Title,Published,Views\nTotal,,,11\na1,one,2025-01-01,5\nb2,two,2025-01-02,6\n{trailer}\n")
    assert table.trailer == [trailer]
    assert (len(table), table.set_aside, table.raw_records) == (3, 1, 4)
    assert [note.line for note in table.notes if note.key == "trailer"] == [5]


def test_a_total_row_is_a_row() -> None:
    (table,) = read("Date,Title,Views\n2025-01-01,one,5\n2025-01-02,two,6\nTotal,,11\n")
    assert table.rows[-1] == ["Total", "", "11"]


def test_a_record_with_more_cells_widens_the_table() -> None:
    (table,) = read("Date,Title,Views\n2025-01-01,one,5\n2025-01-02,two,6,extra\n")
    assert table.header == ["Date", "Title", "Views", ""]
    assert table.rows[1] == ["2025-01-02", "two", "6", "extra"]


def test_a_caption_with_unquoted_commas_is_joined_again() -> None:
    rows = "".join(f"2025-01-{day:02d},just a caption,{day}\n" for day in range(1, 9))
    (table,) = read(f"Date,Caption,Views\n{rows}2025-01-10,hello, and goodbye,10\n")
    assert table.rows[-1] == ["2025-01-10", "hello, and goodbye", "10"]
    assert [note.key for note in table.notes] == ["row_realigned"]


def test_lines_of_a_stray_quote_keep_all_rows() -> None:
    rows = [f"2025-01-{day:02d},text {day},{day}" for day in range(1, 9)]
    rows[3] = '2025-01-04,"text 4,4'
    (table,) = read("Date,Caption,Views\n" + "\n".join(rows))
    assert len(table) == 8
    assert table.rows[3][2] == "4"
    assert [(note.key, note.line) for note in table.notes] == [("repaired", 5)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_one(end: str) -> None:
    (table,) = read(end.join(["Date,Views", "2025-01-01,5", "2025-01-02,6"]))
    assert table.rows == [["2025-01-01", "5"], ["2025-01-02", "6"]]


def test_records_wrapped_whole_in_a_cell_are_read_twice() -> None:
    (table,) = read('"Date,""Title, long"",Views"\n"2025-01-01,""a, b"",5"\n"2025-01-02,""say """"hi"""""",6"\n')
    assert table.header == ["Date", "Title, long", "Views"]
    assert table.rows == [["2025-01-01", "a, b", "5"], ["2025-01-02", 'say "hi"', "6"]]


def test_a_long_table_with_one_title_line_is_read_whole() -> None:
    rows = "".join(f"2025-01-01,{number}\n" for number in range(5_000))
    (table,) = read(f"Instagram follows\nDate,Primary\n{rows}")
    assert (table.title, len(table), table.raw_records) == ("Instagram follows", 5_000, 5_000)


def test_rows_equal_to_a_header_of_figures_are_data() -> None:
    (table,) = read("1,2\n1,2\n1,2\n")
    assert table.rows == [["1", "2"]] * 3


def test_a_row_that_could_be_put_back_in_two_ways_is_left_and_told() -> None:
    rows = "".join(f"first words,second words,{day}\n" for day in range(1, 9))
    (table,) = read(f"One,Other,Views\n{rows}some words,more words,last words,10\n")
    assert table.rows[-1] == ["some words", "more words", "last words", "10"]
    assert [note.key for note in table.notes] == ["row_long"]


def test_a_short_row_is_not_cut_inside_its_quotes() -> None:
    rows = "".join(f'2025-01-{day:02d},"one, two",{day}\n' for day in range(1, 9))
    (table,) = read(f'Date,Title,Views\n{rows}2025-01-10,"one, two"\n')
    assert table.rows[-1] == ["2025-01-10", "one, two", ""]
    assert [note.key for note in table.notes] == ["row_short"]


def test_the_delimiter_is_the_one_that_cuts_evenly() -> None:
    captions = ["a, b, c, d, e, f", "plain", "one, two", "x, y, z"]
    text = "".join(f"2025-01-0{day};{caption};{day}\n" for day, caption in enumerate(captions, start=1))
    (table,) = read(f"Date;Caption;Views\n{text}")
    assert (table.delimiter, table.header) == (";", ["Date", "Caption", "Views"])
    assert [row[1] for row in table.rows] == captions
