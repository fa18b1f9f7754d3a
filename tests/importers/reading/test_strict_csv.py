import pytest

from smmdash.importers.reading import read_tables
from smmdash.importers.reading.strict_csv import read_strict, record_lines

GOOD = [
    (b"a,b\n1,2\n3,4", [1, 2, 3]),
    (b'a,b\n"1\n2",2\n3,4', [1, 2, 4]),
    (b'a,b\r\n"1,""x""",2\r\n3,""', [1, 2, 3]),
    (b'"a","b"\n"""",2', [1, 2]),
]
BAD = [
    b'a,b\n1",2',
    b'a,b\n"1"x,2',
    b'a,b\n"1,2\n3,4',
    b'a,b\nx"y",2',
    b"a,b\n\n1,2",
    b"a,b\r\n\r\n1,2",
    b"\na,b\n1,2",
    b"",
]


@pytest.mark.parametrize("chunk", [3, 7, 1 << 24])
@pytest.mark.parametrize(("data", "lines"), GOOD)
def test_a_proof_gives_the_line_of_every_record(
    monkeypatch: pytest.MonkeyPatch, data: bytes, lines: list[int], chunk: int
) -> None:
    monkeypatch.setattr("smmdash.importers.reading.strict_csv._CHUNK", chunk)
    found = record_lines(data, ",")
    assert found is not None
    assert found.tolist() == lines


@pytest.mark.parametrize("chunk", [3, 7, 1 << 24])
@pytest.mark.parametrize("data", BAD)
def test_what_is_not_well_formed_is_not_proved(monkeypatch: pytest.MonkeyPatch, data: bytes, chunk: int) -> None:
    monkeypatch.setattr("smmdash.importers.reading.strict_csv._CHUNK", chunk)
    assert record_lines(data, ",") is None


@pytest.mark.parametrize(
    "data",
    [
        b"a,b\n1,2\n3\n",
        b"a,b\n1,2\r3,4\n",
        b"a,b\n1,2\n3,4,5\n",
        b"a,b\n1,2\na,b\n3,4\n",
        b"a,b\n1,2\n,\n3,4\n",
        b"a,b\n1,2\ntitle,\n3,4\n",
        b"title,,\na,b,c\n1,2,3\n",
        b"a,,b\n1,,2\n",
        b'"a,b"\n"1,2"\n',
    ],
)
def test_a_table_with_structure_is_left_to_the_other_reader(data: bytes) -> None:
    assert read_strict(data, ",") is None


def test_a_plain_table_keeps_its_columns() -> None:
    (table,) = read_tables(b'Date,Text\n2025-01-01,"a\nb"\n2025-01-02,\n', "x")
    assert table.column(1).to_pylist() == ["a\nb", ""]
    assert table.column(1).null_count == 0
    assert list(table.lines) == [2, 4]
    assert table.rows == [["2025-01-01", "a\nb"], ["2025-01-02", ""]]
