"""A check says the chance of a goal in the words of the goal's card."""

import pytest
from checks.changes import aim, altered

from smmdash import pacing
from smmdash.checks import CHECKS, Evidence, run
from smmdash.checks.base import Chance
from smmdash.checks.sentence import message, words
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing import odds_words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [11_300, 11_400, 11_500, 11_600, 11_800, 14_000])
def test_the_check_and_the_card_say_the_same_chance(good: Evidence, language: str, value: float) -> None:
    altered(good, aim(0, value=value))
    texts = Texts(language)
    odds = pacing.odds(good.workspace.goals[0], good.facts, today=good.today)
    found = [one for one in run(good, CHECKS) if one.check == "goal_unrealistic" and one.finding is not None]
    assert bool(found) == (odds.chance is not None and odds.chance < 0.1)
    for one in found:
        assert odds_words.short(texts, odds) in message(one, texts)


def test_there_are_chances_of_both_ends_among_them(good: Evidence) -> None:
    said = set()
    for value in range(11_300, 12_000, 20):
        altered(good, aim(0, value=value))
        for one in run(good, {"goal_unrealistic": CHECKS["goal_unrealistic"]}):
            if one.finding is not None:
                said.add(words(one.finding.ages["chance"], Texts("en")))
    assert said == {"about 1 in 10", "about 1 in 20", "under 1 in 20"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rough_chance_is_a_range_there_too(language: str) -> None:
    texts = Texts(language)
    rough = pacing.Odds("g", chance=0.04, said="band")
    assert words(Chance(0.04, rough=True), texts) == odds_words.short(texts, rough) != words(Chance(0.04), texts)


def test_a_chance_that_moves_leaves_an_acceptance_valid(good: Evidence) -> None:
    altered(good, aim(0, value=14_000))
    (one,) = [one for one in run(good, CHECKS) if one.check == "goal_unrealistic" and one.finding is not None]
    assert "chance" not in one.finding.values
