"""What is not said stays empty, whatever the text."""

import re
from datetime import date, timedelta

import pytest
from goals.sentence.expected import FOLDER, TODAY, lines
from hypothesis import given, settings
from hypothesis import strategies as some

from smmdash.goals.sentence import DOUBTS, FACETS, MISSING, Meaning, understand
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.numerals import VALUES
from smmdash.metrics import METRICS, NETWORKS

NOTHING = (FOLDER / "nothing.txt").read_text(encoding="utf-8").splitlines()
SAID = [text for name in ("en", "ru", "lv", "en_first", "ru_first", "lv_first") for text, _, _ in lines(name)]
WORDS = sorted({word for text in [*SAID, *NOTHING] for word in text.split()})
_CHANGES = re.compile(
    r"\d|double|once|reizi|раз|twice|twofold|tripl|quadrupl|halv|half|third|quarter|удво|вдво|втро|утро|треть|четверт|пол[а-я]|дву|"
    r"divkars|divreiz|divtik|dubult|triskars|tresdal|ceturtdal|pusi|pus|x2|hour|час|stund"
)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_made_of_a_sentence_without_number_and_date(text: str) -> None:
    meaning = understand(text, today=TODAY)
    assert (meaning.value, meaning.upper, meaning.baseline) == (None, None, None)
    assert (meaning.start, meaning.deadline, meaning.cadence) == (None, None, "")
    assert set(meaning.missing) >= {"measurable", "time_bound"} or meaning.kind == "milestone"


def test_there_are_enough_of_them() -> None:
    assert len(set(NOTHING)) >= 60


def check(text: str, meaning: Meaning) -> None:
    """What holds for every meaning of every text."""
    last = 0
    for piece in meaning.pieces:
        assert last <= piece.start < piece.end <= len(text)
        assert piece.facet in FACETS
        last = piece.end
    facets = {piece.facet for piece in meaning.pieces}
    assert meaning.metric in {"", *METRICS}
    assert set(meaning.networks) <= set(NETWORKS)
    assert set(meaning.doubts) <= set(DOUBTS)
    assert set(meaning.missing) <= set(MISSING)
    if meaning.deadline is not None:
        assert "deadline" in facets
    if meaning.start is not None:
        assert facets & {"start", "deadline"}
    for number in (meaning.value, meaning.upper, meaning.baseline):
        if number is not None:
            folded = fold(text[:2_000])
            in_words = any(fold(word) in VALUES for word in re.findall(r"[^\W\d_]+", folded))
            assert _CHANGES.search(folded) or in_words
            assert abs(number) < 1e18
    assert (meaning.upper is None) or (meaning.value is not None and meaning.value <= meaning.upper)
    assert ("measurable" in meaning.missing) == (meaning.value is None and meaning.kind != "milestone")
    assert ("time_bound" in meaning.missing) == (meaning.deadline is None)
    assert ("specific" in meaning.missing) == (not meaning.metric and meaning.kind != "milestone")


@pytest.mark.parametrize("text", SAID)
def test_a_piece_stands_for_everything_that_was_understood(text: str) -> None:
    meaning = understand(text, today=TODAY)
    check(text, meaning)
    facets = {piece.facet for piece in meaning.pieces}
    assert ("value" in facets) == (meaning.value is not None)
    assert ("baseline" in facets) == (meaning.baseline is not None)
    assert {piece.value for piece in meaning.pieces if piece.facet == "network"} == set(meaning.networks)


@settings(max_examples=300, deadline=None)
@given(some.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    check(text, understand(text, today=TODAY))


@settings(max_examples=300, deadline=None)
@given(some.lists(some.sampled_from(WORDS), max_size=25).map(" ".join), some.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_no_order_of_words_is_too_strange(text: str, today: date) -> None:
    check(text, understand(text, today=today))


@settings(max_examples=60, deadline=None)
@given(some.sampled_from(SAID), some.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_a_deadline_that_is_counted_from_today_lies_ahead(text: str, today: date) -> None:
    meaning = understand(text, today=today)
    check(text, meaning)
    if meaning.deadline is not None and not re.search(r"20\d\d", text):
        assert today - timedelta(1) <= meaning.deadline <= today + timedelta(3 * 366)


@settings(max_examples=60, deadline=None)
@given(some.integers(2, 10**9), some.sampled_from([" ", "\u00a0", ",", ".", "'", ""]))
def test_a_number_is_read_with_any_thousand_separator(number: int, mark: str) -> None:
    written = f"{number:,}".replace(",", mark)
    for text in (
        f"Get {written} likes by 1 May 2027",
        f"Получить {written} лайков к 1 мая 2027",
        f"Savākt {written} patīk",
    ):
        assert understand(text.format(written), today=TODAY).value == number
