"""The goal's own words are held against its fields, and only what they say otherwise is named."""

from datetime import date
from typing import Any

import pytest
from conftest import TODAY

from smmdash.goals import Baseline, Goal, Target, said, words
from smmdash.goals.sentence import understand
from smmdash.goals.types import GOAL_TYPES, Example
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing.statement import contradicted
from smmdash.store.sample import _goals

EXAMPLES = [(key, one) for key, kind in GOAL_TYPES.items() for one in kind.examples]


def spoken(statement: str, base: float | None = None, **target: Any) -> Goal:
    """Return the goal that a sentence makes, with other parts in its target."""
    made = said.goal(understand(statement, today=TODAY), "g", statement, today=TODAY)
    made.created = TODAY
    made.baseline = Baseline(value=base)
    made.target = made.target.model_copy(update=target)
    return made


@pytest.mark.parametrize(
    ("statement", "base", "target"),
    [
        ("Nākamgad dubultot Instagram sekotāju skaitu", 1000, {"basis": "by_percent", "value": 6}),
        ("Win 250 new followers on VK by 31 March 2027", 400, {"value": 400}),
        ("Довести охваты до 20 000 к 1 марта 2027", None, {"value": 26_000}),
        ("Raise the engagement rate on Instagram to 5.5% by March", 3.0, {"value": 4.1}),
        ("Grow followers by 500 by June", 1000, {"basis": "to"}),
    ],
)
def test_a_target_that_words_do_not_say_is_named(statement: str, base: float | None, target: dict[str, Any]) -> None:
    assert contradicted(spoken(statement, base), today=TODAY) == ()
    assert contradicted(spoken(statement, base, **target), today=TODAY) == ("value",)


def test_the_same_target_in_another_basis_agrees() -> None:
    doubled = "Nākamgad dubultot Instagram sekotāju skaitu"
    assert contradicted(spoken(doubled, 1237, basis="to", value=2474), today=TODAY) == ()
    assert contradicted(spoken(doubled, 1237, basis="by", value=1237), today=TODAY) == ()


def test_another_deadline_and_another_metric_are_named() -> None:
    goal = spoken("Win 250 new followers on VK by 31 March 2027")
    assert contradicted(goal.model_copy(update={"deadline": date(2027, 4, 2)}), today=TODAY) == ()
    assert contradicted(goal.model_copy(update={"deadline": date(2027, 5, 15)}), today=TODAY) == ("deadline",)
    assert contradicted(goal.model_copy(update={"metric": "sales"}), today=TODAY) == ("metric",)
    # what the words do name was chosen by a person who corrected the reading
    assert contradicted(goal.model_copy(update={"metric": "followers"}), today=TODAY) == ()


@pytest.mark.parametrize(("day", "apart"), [("2027-12-15", ()), ("2027-11-20", ()), ("2027-12-30", ("deadline",))])
def test_a_deadline_may_lie_a_twentieth_of_the_window_beside_the_one_said(day: str, apart: tuple[str, ...]) -> None:
    goal = spoken("Win 250 new followers on VK by 30 November 2027")
    goal.start = TODAY
    assert contradicted(goal.model_copy(update={"deadline": date.fromisoformat(day)}), today=TODAY) == apart


@pytest.mark.parametrize(
    ("said_by", "deadline", "apart"),
    [
        ("05/06/2027", "2027-05-06", ()),
        ("05/06/2027", "2027-06-05", ()),
        ("15 November", "2028-11-15", ()),
        ("15 November", "2028-11-16", ("deadline",)),
        ("1 March 2025", "2027-03-01", ()),
        ("1 March 2025", "2027-01-03", ("deadline",)),
    ],
)
def test_of_a_date_in_doubt_what_was_chosen_stands(said_by: str, deadline: str, apart: tuple[str, ...]) -> None:
    goal = spoken(f"Win 250 new followers on VK by {said_by}")
    goal.deadline = date.fromisoformat(deadline)
    assert contradicted(goal, today=TODAY) == apart


@pytest.mark.parametrize("written", ["10,000", "10.000", "10 000", "10\u00a0000", "10000"])
def test_a_number_that_the_words_name_beside_the_target_was_chosen(written: str) -> None:
    goal = spoken(f"From {written} followers on VK to 12,500 by March 2027")
    told = goal.model_copy(update={"target": goal.target.model_copy(update={"basis": "to", "value": 10_000.0})})
    assert contradicted(told, today=TODAY) == ()
    other = goal.model_copy(update={"target": goal.target.model_copy(update={"basis": "to", "value": 10_500.0})})
    assert contradicted(other, today=TODAY) == ("value",)


def test_words_of_a_time_ago_are_understood_as_of_then() -> None:
    goal = spoken("250 new followers on VK in three months")
    assert contradicted(goal, today=date(2027, 1, 20)) == ()
    assert contradicted(goal.model_copy(update={"deadline": date(2027, 6, 30)}), today=TODAY) == ("deadline",)


def test_what_words_leave_open_is_no_contradiction() -> None:
    goal = Goal(id="g", metric="followers", target=Target(kind="level", value=5), deadline=TODAY)
    for statement in ("", "Become better known", "Вырасти"):
        assert contradicted(goal.model_copy(update={"statement": statement}), today=TODAY) == ()
    typed = Goal(id="g", statement="Win 250 new followers on VK by March")
    assert contradicted(typed, today=TODAY) == ()  # nothing is filled in yet


def test_a_number_that_was_misread_and_corrected_stands() -> None:
    goal = spoken("From 800 followers on VK, add a further 250, that is 1,050 by March", 800)
    for value in (250.0, 1050.0):
        assert "value" not in contradicted(
            goal.model_copy(update={"target": goal.target.model_copy(update={"value": value, "basis": "to"})}),
            today=TODAY,
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_says_what_its_fields_do(language: str) -> None:
    made = _goals(Texts(language), TODAY)
    assert [goal.id for goal in made if contradicted(goal, today=TODAY)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "one"), EXAMPLES)
def test_words_written_anew_agree(language: str, key: str, one: Example) -> None:
    goal = one.goal("g", key, today=TODAY)
    goal.statement = "2 followers by 1 January 2031"
    assert contradicted(goal, today=TODAY) != ()
    goal.statement = words.sentence(Texts(language), goal, currency="EUR")
    assert contradicted(goal, today=TODAY) == ()
