import pytest

from smmdash.ui.search import folded, found

KNOWN = {
    "reach": ("Охват", "reach", "Сколько людей увидели пост"),
    "reach_rate": ("Охват к подписчикам", "reach_rate", "Доля от числа подписчиков"),
    "followers": ("Подписчики", "followers", "Размер аудитории, а не охват"),
    "engagement": ("Iesaiste", "engagements", "Atzīmes, komentāri un dalīšanās"),
}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", list(KNOWN)),
        ("   ", list(KNOWN)),
        ("REACH", ["reach", "reach_rate"]),
        ("reach rate", ["reach_rate"]),
        ("охват", ["reach", "reach_rate", "followers"]),
        ("охвата", ["reach", "reach_rate", "followers"]),
        ("подписчиков охват", ["reach_rate"]),
        ("atzimes", ["engagement"]),
        ("dalīšanās komentāriem", ["engagement"]),
        ("ничего такого", []),
        ("x" * 80, []),
        ("(*.[", list(KNOWN)),
    ],
)
def test_what_is_found(asked: str, expected: list[str]) -> None:
    assert found(asked, KNOWN) == expected


def test_a_name_weighs_more_than_an_explanation() -> None:
    known = {"second": ("Other", "second", "about clicks"), "first": ("Clicks", "first", "about other things")}
    assert found("clicks", known) == ["first", "second"]


def test_a_word_is_found_by_its_beginning_only() -> None:
    assert found("rate", {"a": ("Rate",), "b": ("Generate",)}) == ["a"]


def test_folding_drops_case_diacritics_and_signs() -> None:
    assert folded("  Sekotāju-skaits: ЕЩЁ 5 %!") == "sekotaju skaits еще 5"
