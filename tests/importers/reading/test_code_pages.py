"""The headers of every format and texts of its languages, in every code page people save them in."""

import pytest
from importers.reading import pages

from smmdash.importers.reading import read_tables
from smmdash.importers.reading.encoding import decode, known_words
from smmdash.importers.reading.mojibake import _bytes
from smmdash.importers.vocabulary import words

CASES = [(language, page) for language, listed in pages.PAGES.items() for page in [*listed.split(), *pages.WIDE]]


@pytest.mark.parametrize(("language", "page"), CASES)
@pytest.mark.parametrize("rows", [0, 1, 12])
def test_a_table_comes_back_whatever_its_code_page(language: str, page: str, rows: int) -> None:
    wrong = []
    with known_words(words()):
        for key, text in pages.tables(language, rows):
            data = text.encode(page, "replace")
            if decode(data).utf8.decode() != data.decode(page).removeprefix("\ufeff"):
                wrong.append(key)
    assert not wrong


@pytest.mark.parametrize(("language", "page"), [("ru", "cp1251"), ("ru", "koi8-r"), ("lv", "cp1257"), ("lv", "cp775")])
def test_a_page_is_told_by_its_letters_where_no_word_is_known(language: str, page: str) -> None:
    for _, text in pages.tables(language, 12):
        data = text.encode(page, "replace")
        assert decode(data).utf8.decode() == data.decode(page)


def test_one_letter_is_enough_where_its_word_is_known() -> None:
    data = "Seguidores orgânicos;Total\n1;2\n".encode("cp1252")
    assert decode(data).encoding != "cp1252"
    with known_words({"orgânicos"}):
        assert decode(data).encoding == "cp1252"


def mistaken(text: str, page: str) -> str:
    back = {byte: character for character, byte in _bytes(page).items()}
    return "".join(chr(back[byte]) for byte in text.encode())


@pytest.mark.parametrize("page", ["cp1251", "cp1252", "cp1257", "cp1250"])
@pytest.mark.parametrize("language", list(pages.PAGES))
@pytest.mark.parametrize("rows", [0, 5])
def test_utf8_saved_again_under_a_code_page_is_restored_whole_and_told(language: str, page: str, rows: int) -> None:
    for _, text in pages.tables(language, rows):
        decoded = decode(mistaken(text, page).encode())
        assert decoded.undone
        assert decoded.utf8.decode() == text
    (table,) = read_tables(mistaken(text, page).encode(), "x")
    assert "mojibake_undone" in {note.key for note in table.notes}


def test_a_part_that_was_mistaken_is_told_and_left_alone() -> None:
    text = "Дата;Охват\nмаша;5\n" + mistaken("Петров;6\nОхват;7\n", "cp1251")
    (table,) = read_tables(text.encode(), "x")
    assert [note.key for note in table.notes] == ["mojibake"]
    assert table.rows[0] == ["маша", "5"]
    assert table.rows[1][0] == mistaken("Петров", "cp1251")


@pytest.mark.parametrize(
    "text",
    [
        "Café;Ñandú;Ärger;Ångström;Ðorđe;São\n1;2;3;4;5;6\n",
        "РУС;РСФСР;«ОБЗОР»;СМИ;РФ\nСССР №1;Р«В»;1;2;3\n",
        "ĀĒĪŪ;Āķis;āša\n1;2;3\n",
        "Дата;РФ «Старт»;СМИ–Рига\n1;2;3\n",
    ],
)
def test_letters_that_only_look_so_are_left_alone(text: str) -> None:
    assert decode(text.encode()).mistaken == ""


def test_no_format_s_headers_look_mistaken() -> None:
    for language in pages.PAGES:
        for _, text in pages.tables(language, 5):
            assert decode(text.encode()).mistaken == ""
