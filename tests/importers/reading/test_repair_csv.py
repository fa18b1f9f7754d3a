"""Records that break the rules: mended where it is plain how, never at the price of another record."""

from smmdash.importers.reading import read_tables


def test_a_line_with_a_mark_behind_its_last_quote_takes_no_other_line() -> None:
    ends = (";", ",,", "", ",")
    rows = [f'"2026-10-{day:02d}","{day}","2","3"{ends[day % 4]}' for day in range(1, 31)]
    table = read_tables("\n".join(['"Day","Views","Likes","Shares",,', *rows]).encode(), "a.csv")[0]
    assert len(table) == 30
    assert [row[1] for row in table.rows] == [str(day) for day in range(1, 31)]
