import pytest

from smmdash.importers.reading import ReadError, read_tables
from smmdash.importers.reading.encoding import decode

RUSSIAN = "Дата,Описание публикации,Охват\n2025-01-01,сегодня мы запускаем новую коллекцию,12\n"
LATVIAN = "Datums,Apraksts,Sasniegtie lietotāji\n2025-01-01,šodien mēs atklājam jaunu kolekciju klientiem,12\n"
GERMAN = "Datum,Beschreibung,Reichweite für Beiträge\n2025-01-01,größere Stücke für alle Gäste,12\n"
ENGLISH = "Date,Description,Reach\n2025-01-01,new collection,12\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, e) for e in ("cp1251", "koi8-r", "cp866", "mac_cyrillic", "utf-8", "utf-8-sig", "utf-16")]
    + [(RUSSIAN, e) for e in ("utf-16-le", "utf-16-be", "utf-32")]
    + [(LATVIAN, e) for e in ("cp1257", "utf-8", "utf-16-le", "utf-16")]
    + [(GERMAN, e) for e in ("cp1252", "utf-8", "utf-16-be")]
    + [(ENGLISH, e) for e in ("ascii", "utf-16-le", "utf-16-be", "utf-16")],
)
def test_a_text_comes_back_whatever_its_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).utf8.decode() == text


@pytest.mark.parametrize("encoding", ["cp1251", "utf-16-le"])
def test_an_encoding_that_was_guessed_is_told(encoding: str) -> None:
    (table,) = read_tables(RUSSIAN.encode(encoding), "x")
    assert [note.values["encoding"] for note in table.notes if note.key == "encoding"] == [encoding]
    assert table.encoding == encoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_encoding_the_file_states_is_not_remarked(encoding: str) -> None:
    (table,) = read_tables(RUSSIAN.encode(encoding), "x")
    assert table.notes == []


def test_a_person_may_say_the_encoding() -> None:
    data = "Дата,Охват\n2025-01-01,5\n".encode("iso8859-5")
    (table,) = read_tables(data, "x", encoding="iso8859-5")
    assert table.header == ["Дата", "Охват"]


def test_a_few_damaged_characters_do_not_change_the_encoding() -> None:
    decoded = decode(RUSSIAN.encode() + b"2025-01-02,\xd0,5\n")
    assert decoded.encoding == "utf-8"
    assert decoded.undecodable == 1


def test_nuls_are_removed_and_counted() -> None:
    decoded = decode(b"a,b\n1,2\0\0\n" + bytes(4_000))
    assert decoded.utf8 == b"a,b\n1,2\n"
    assert decoded.nuls == 4_002


def test_nuls_behind_a_utf16_text_do_not_hide_it() -> None:
    assert decode(ENGLISH.encode("utf-16-le") + bytes(8_000)).encoding == "utf-16-le"


def test_a_nul_in_every_line_of_8_bit_text_is_not_utf16() -> None:
    (table,) = read_tables(b"date,account,reach\n" + b"2025-01-01,a\0b,1\0\n" * 50, "x")
    assert table.rows == [["2025-01-01", "ab", "1"]] * 50


def test_random_bytes_are_no_text() -> None:
    with pytest.raises(ReadError, match="neither a table nor text"):
        decode(bytes((i * 7919 + i * i * 31) % 256 for i in range(5_000)))
