"""Any table that csv.writer writes comes back as it was."""

import csv
import io

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from smmdash.importers.reading import read_tables
from smmdash.importers.reading.blocks import blocks
from smmdash.importers.reading.dialect import sniff
from smmdash.importers.reading.layout import tables_of
from smmdash.importers.reading.repair_csv import records
from smmdash.importers.reading.strict_csv import read_strict
from smmdash.importers.reading.tables import NoteBook

NAMES = ["Date", "Title", "Reach", "Likes", "Охват", "Sasniegtie lietotāji", "Saves"]
LETTERS = "abcdefgxyz ČšžāОхватдля!?.#@()%+=-"
CAPTION = st.text(alphabet=LETTERS + '"\n', max_size=25)


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    header = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=6, unique=True))
    figure = st.integers(0, 10**9).map(str)
    row = st.tuples(figure, *[st.one_of(figure, CAPTION) for _ in header[2:]], figure).map(list)
    return [header, *draw(st.lists(row, min_size=1, max_size=12))]


def written(table: list[list[str]], delimiter: str, line_end: str = "\n", quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(table)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@settings(max_examples=40, deadline=None)
@given(
    table=tables(),
    line_end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    final=st.booleans(),
)
def test_any_table_comes_back(
    delimiter: str, encoding: str, table: list[list[str]], line_end: str, quoting: int, final: bool
) -> None:
    text = written(table, delimiter, line_end, quoting)
    read = read_tables((text if final else text.rstrip("\r\n")).encode(encoding), "export.txt")
    assert [[t.header, *t.rows] for t in read] == [table]
    assert read[0].delimiter == delimiter
    assert read[0].raw_records == len(table) - 1


@settings(max_examples=150, deadline=None)
@given(table=tables(), delimiter=st.sampled_from([",", ";", "\t", "|"]))
def test_both_readers_agree(table: list[list[str]], delimiter: str) -> None:
    text = written(table, delimiter)
    strict = read_strict(text.encode(), delimiter)
    assume(strict is not None)
    assert strict is not None
    notes = NoteBook()
    (block,) = blocks(records(text.encode(), sniff(text), notes).found)
    (repaired,) = tables_of(block, notes, delimiter=delimiter)
    assert repaired.notes == []
    assert strict.header == repaired.header
    assert [list(row.values()) for row in strict.columns.to_pylist()] == repaired.rows
    assert list(strict.lines) == list(repaired.lines)


@settings(max_examples=150, deadline=None)
@given(table=tables(), position=st.integers(0), mark=st.sampled_from(['"', ",", "\n", "\0", '",', "\r", "x"]))
def test_damage_never_loses_a_row_in_silence(table: list[list[str]], position: int, mark: str) -> None:
    text = written(table, ",")
    at = position % len(text)
    read = read_tables((text[:at] + mark + text[at:]).encode(), "export.csv")
    kept = [[t.header, *t.rows] for t in read]
    if sum(len(t) for t in kept) < len(table):
        assert any(t.notes for t in read) or any(t.preamble for t in read)
