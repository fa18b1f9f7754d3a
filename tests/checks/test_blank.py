"""What names nobody and nothing, and what looks like it."""

import pytest

from smmdash.checks.blank import is_blank


@pytest.mark.parametrize(
    "text", ["", " \u00a0", "—", "-", "??", "TBD", "n/a", "(нет)", "Пока никто", "Не назначён", "nav", "Nezināms.", "…"]
)
def test_it_names_nothing(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["И.", "5", "Navid", "Нетта", "None of us but Ilze", "nav laika stāstiem", "SMM"])
def test_it_names_something(text: str) -> None:
    assert not is_blank(text)
