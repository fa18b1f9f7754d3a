"""Of several goals for several networks the first is kept with its own network, and the rest is asked about."""

import pytest
from goals.sentence.expected import TODAY

from smmdash.goals.sentence import understand


@pytest.mark.parametrize(
    ("text", "value", "networks"),
    [
        ("5,000 followers on Instagram and 2,000 on TikTok by June", 5000.0, ("instagram",)),
        ("Publicēt trīs ierakstus nedēļā LinkedIn un divus Facebook", 3.0, ("linkedin",)),
        ("ER не менее 4% в Instagram, не менее 2% в Facebook", 4.0, ("instagram",)),
    ],
)
def test_the_second_goal_is_asked_about(text: str, value: float, networks: tuple[str, ...]) -> None:
    meaning = understand(text, today=TODAY)
    assert (meaning.value, meaning.networks) == (value, networks)
    assert "several_goals" in meaning.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Grow Instagram and TikTok from 500 to 900 followers by June",
        "500 leads from Facebook and Instagram, 20 a week, by June",
        "200 new followers a month on each of Instagram and TikTok in 2027",
    ],
)
def test_one_goal_for_two_networks_is_one(text: str) -> None:
    meaning = understand(text, today=TODAY)
    assert len(meaning.networks) == 2
    assert meaning.doubts == ()


@pytest.mark.parametrize(
    "text",
    ["Collect 30 ideas from customers by May", "Собрать 30 идей от клиентов к маю", "Savākt 30 idejas no klientiem"],
)
def test_what_customers_give_is_no_number_of_customers(text: str) -> None:
    meaning = understand(text, today=TODAY)
    assert (meaning.metric, meaning.value) == ("", None)


def test_a_side_of_a_fraction_is_no_target() -> None:
    assert understand("Sell 3/4 of the stock by May", today=TODAY).value not in (3.0, 4.0)
    assert understand("Sell 1/3 more gift cards by May", today=TODAY).value == pytest.approx(33.3333)
