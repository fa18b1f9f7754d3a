"""A rhythm of several units is counted by one, and only where something is published or counted."""

import pytest
from goals.sentence.expected import TODAY

from smmdash.goals.sentence import understand


@pytest.mark.parametrize(
    ("text", "value", "cadence"),
    [
        ("Post once every two weeks", 0.5, "week"),
        ("Post every other day", 0.5, "day"),
        ("Publish 3 reels every two weeks", 1.5, "week"),
        ("Публиковать посты раз в две недели", 0.5, "week"),
        ("Постить 6 раз в две недели", 3.0, "week"),
        ("Publicēt ierakstu reizi divās nedēļās", 0.5, "week"),
        ("Publicēt ierakstus ik pēc četrām dienām", 0.25, "day"),
    ],
)
def test_a_count_of_several_units_is_one_of_a_single_unit(text: str, value: float, cadence: str) -> None:
    meaning = understand(text, today=TODAY)
    assert (meaning.metric, meaning.kind, meaning.value, meaning.cadence) == ("posts", "rate", value, cadence)
    said = {piece.facet: text[piece.start : piece.end] for piece in meaning.pieces}
    assert said["value"]
    assert said["cadence"]


@pytest.mark.parametrize(
    ("text", "value", "cadence"),
    [
        ("Report every two weeks", None, ""),
        ("Grow followers to 5000 by June, report every two weeks", 5000.0, ""),
        ("Запустить рассылку через неделю", None, ""),
        ("Увеличить продажи в два раза за две недели", 100.0, ""),
    ],
)
def test_what_is_no_rhythm_of_the_goal_counts_nothing(text: str, value: float | None, cadence: str) -> None:
    meaning = understand(text, today=TODAY)
    assert (meaning.value, meaning.cadence) == (value, cadence)
