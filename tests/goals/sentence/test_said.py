"""Every sentence of ``said/`` says what stands beside it."""

import pytest
from goals.sentence.expected import TODAY, brief, lines, part

from smmdash.goals.sentence import understand

NAMES = (
    *(
        f"{language}{round_}"
        for round_ in ("", "_first", "_second", "_third", "_fourth", "_fifth", "_sixth", "_seventh")
        for language in ("en", "ru", "lv")
    ),
    "en_market", "lv_market", "ru_market", "en_eighth", "lv_eighth", "ru_eighth", "en_ninth", "lv_ninth", "ru_ninth",
)  # fmt: skip
CASES = [pytest.param(*case, id=case[0]) for name in NAMES for case in lines(name)]


@pytest.mark.parametrize(("text", "wanted", "further"), CASES)
def test_a_sentence_says_what_it_should(text: str, wanted: str, further: dict[str, str]) -> None:
    meaning = understand(text, today=TODAY)
    assert brief(meaning) == wanted
    assert {name: part(meaning, name) for name in further} == further


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 200
    assert len({case.id for case in CASES}) == len(CASES)


@pytest.mark.parametrize("name", NAMES)
def test_the_language_is_told(name: str) -> None:
    told = [understand(text, today=TODAY).language for text, _, _ in lines(name)]
    assert told.count(name[:2]) >= 0.93 * len(told)
