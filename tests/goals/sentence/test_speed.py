"""A text made to cost much is answered as soon as a sentence is wanted, whatever it repeats."""

from time import process_time

import pytest
from goals.sentence.expected import TODAY

from smmdash.goals.sentence import understand

REPEATED = (
    "до 5 ", "лайк не 600 а ", "1 in 4 ", "from 10k to 15 ", "из Углича ", "половина подписчиков ", "no 5 līdz 10 ",
    "нет, лучше 500 ", "500, no wait, ", "каждый жителей чат 100 человек ", "канал до 10 000 ", "за 2 квартала ",
    "лид по 5 рублей ", "к 1 марта ", "(ROAS) ", "срок: ", "likes and ", "10 % лайков и ", "весь год ",
    "по посту в день ",
)  # fmt: skip
LONGEST_SECONDS = 0.6
"""Of the processor's time; by itself each takes under 0.1. A reading whose cost grows with a third power takes many."""


@pytest.mark.parametrize("words", REPEATED)
def test_a_repeated_text_is_read_in_time(words: str) -> None:
    text = (words * 50_000)[:50_000]
    understand(text, today=TODAY)
    started = process_time()
    understand(text, today=TODAY)
    assert process_time() - started < LONGEST_SECONDS
