"""Words that name a metric do so in any language and in any of their forms."""

import pytest

from smmdash.goals.named import names_metric, stems


@pytest.mark.parametrize(
    ("words", "metric", "named"),
    [
        ("Win 250 new followers on VK", "followers", True),
        ("250 новых подписчиков", "followers", True),
        ("Подписчиками станут студенты", "followers", True),
        ("Iegūt 250 jaunus sekotājus", "followers", True),
        ("SEKOTĀJU skaits", "followers", True),
        ("Sell more cakes", "followers", False),
        ("Продать больше тортов", "followers", False),
        ("", "followers", False),
        ("Охваты вырастут вдвое", "reach", True),
        ("Pārdevumu skaits", "sales", True),
        ("Vairāk pārdošanas gadījumu", "reach", False),
    ],
)
def test_words_name_a_metric_in_any_language_and_form(words: str, metric: str, named: bool) -> None:
    assert names_metric(words, metric) is named


def test_short_words_and_digits_name_nothing() -> None:
    assert stems("5000 на ER by 2027") == frozenset()


def test_forms_of_a_word_share_their_stem_and_other_words_do_not() -> None:
    assert len(stems("подписчики подписчиков подписчиками")) == 1
    assert len(stems("views viewers")) == 2
