"""What a new user said and was misread says what stands beside it, and no word of its own is taken for a metric's."""

import re

import pytest
from goals.sentence.expected import FOLDER, TODAY, brief, lines, part

from smmdash.goals.sentence import understand
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.typing_errors import meant_metric


@pytest.mark.parametrize(("text", "wanted", "further"), list(lines("walked")))
def test_a_sentence_says_what_it_should(text: str, wanted: str, further: dict[str, str]) -> None:
    meaning = understand(text, today=TODAY)
    assert brief(meaning) == wanted
    assert {name: part(meaning, name) for name in further} == further


@pytest.mark.parametrize(
    ("word", "meant"),
    [("folowers", "followers"), ("skotajus", "sekotajus"), ("suscribers", "subscribers"), ("impresions", "impressions"),
     ("подпичиков", "подписчиков")],
)  # fmt: skip
def test_one_wrong_letter_is_mended(word: str, meant: str) -> None:
    assert meant_metric(word) == (meant,)


def test_words_of_their_own_stay() -> None:
    text = " ".join(file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.txt")) if file.stem != "walked")
    words = set(re.findall(r"[a-z]+", fold(text)))
    assert len(words) > 1500
    assert {word: meant_metric(word) for word in words if meant_metric(word)} == {}
    for word in ("followed", "commencing", "convention", "mansion", "skolotaj", "abonetu", "ierasts"):
        assert meant_metric(word) == ()
