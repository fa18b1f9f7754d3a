"""How a text looks in another code page, from its first lines or from where letters begin to differ."""

import io
import zipfile

import pytest

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import ReadError
from smmdash.importers.codepages import CODE_PAGES, sample

RUSSIAN = "Дата;Охват;Подпись\n01.02.2026;5;привет\n02.02.2026;6;пока\n"


@pytest.mark.parametrize("page", ["cp1251", "koi8-r", "cp866", "mac_cyrillic"])
def test_the_right_code_page_shows_the_words_and_another_one_does_not(page: str):
    data = RUSSIAN.encode(page)
    assert set(sample(data, page).header) == {"Дата", "Охват", "Подпись"}
    assert "Дата" not in sample(data, "cp1252").header
    assert sample(data, page).undecodable == 0


def test_what_was_found_is_the_choice_of_none():
    assert sample(RUSSIAN.encode("cp1251")).rows[0][0] == "привет"


def test_letters_far_down_the_file_are_shown():
    data = ("Date;Likes;Text\n" + "01.02.2026;5;hello\n" * 9_000).encode() + "02.02.2026;6;привет\n".encode("cp1251")
    assert sample(data, "cp1251").rows[0] == ("02.02.2026", "6", "привет")


def test_plain_latin_looks_alike_everywhere():
    assert sample(b"Date,Likes\n2026-01-01,5\n", "cp866").alike
    assert not sample(RUSSIAN.encode("cp1251"), "cp1251").alike


def test_signs_without_meaning_are_counted():
    data = "Datums;Patīk\n01.02.2026;5\n".encode("cp1257")
    assert sample(data, "cp1257").undecodable == 0
    assert sample(b"Datums;Pat\x81k;x\n01.02.2026;5;z\n", "cp1252").undecodable > 0


def test_a_text_inside_an_archive_is_the_sample_and_a_workbook_has_none():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("report.csv", RUSSIAN.encode("cp1251"))
    assert sample(packed.getvalue(), "cp1251").header[0] == "Подпись"
    with pytest.raises(ReadError):
        sample(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cp1251")


def test_a_code_page_that_does_not_exist_is_refused():
    with pytest.raises(ReadError) as refused:
        sample(RUSSIAN.encode("cp1251"), "nonsense")
    assert refused.value.key == "encoding_unknown"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", [*CODE_PAGES, "utf-8-sig"])
def test_every_code_page_has_a_name(language: str, page: str):
    assert Texts(language).has(f"import-code_page_{page.replace('-', '_')}")
    "".encode(page)
