"""What costs time is worked out once, however many checks and letters ask for it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from checks.changes import altered, first

from smmdash import pacing
from smmdash.checks import Evidence, run
from smmdash.checks.smart import smart


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The goals whose odds were worked out, in order."""
    ids: list[str] = []
    odds = pacing.odds

    def counted(goal, *arguments, **named):
        ids.append(goal.id)
        return odds(goal, *arguments, **named)

    monkeypatch.setattr(pacing, "odds", counted)
    return ids


def test_the_odds_of_a_goal_are_worked_out_once_for_all_checks_and_letters(good: Evidence, asked: list[str]) -> None:
    run(good)
    run(good)
    for goal in good.workspace.goals:
        smart(goal, good)
    assert sorted(asked) == ["g1", "g2"]


def test_they_are_worked_out_anew_when_the_goal_the_day_or_the_data_change(good: Evidence, asked: list[str]) -> None:
    run(good)
    altered(good, first("deadline", good.workspace.goals[0].deadline + timedelta(days=1)))
    run(good)
    assert sorted(asked) == ["g1", "g1", "g2"]
    run(replace(good, today=good.today + timedelta(days=1)))
    assert sorted(asked) == ["g1", "g1", "g1", "g2", "g2"]
    run(replace(good, facts=replace(good.facts)))
    assert len(asked) == 7


def test_letters_of_one_goal_leave_the_odds_of_others_alone(good: Evidence, asked: list[str]) -> None:
    smart(good.workspace.goals[0], good)
    assert asked == ["g1"]


def test_facts_with_a_name_serve_every_visitor_who_has_them_and_are_not_held(good: Evidence, asked: list[str]) -> None:
    named = replace(good, facts_key="these", kept={})
    run(named)
    run(replace(named, facts=replace(good.facts)))
    assert sorted(asked) == ["g1", "g2"]
    run(replace(named, facts_key="others"))
    assert len(asked) == 4
    assert named.kept
    assert all(held is None for held, _ in named.kept.values())
