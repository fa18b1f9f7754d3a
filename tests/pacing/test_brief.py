"""A brief pace and brief odds say the same as whole ones, but for what they leave out."""

import math
from dataclasses import fields
from datetime import date, timedelta

import pytest
from pacing.cases import LAST, START, TODAY, everything, facts, goal

from smmdash.facts import Facts
from smmdash.goals import Goal
from smmdash.goals.types import kind_of
from smmdash.pacing import Pace, odds, pace

LEFT_OUT = {"line", "expected", "pace_ratio", "required_rate", "weekday_shaped"}
ALL = everything()
ONE = timedelta(days=1)
CASES = [
    (metric, comparison, value)
    for metric in ("likes", "followers", "net_new_followers", "reach", "cost_per_sale", "response_time")
    for comparison in ("at_least", "at_most", "within")
    for value in (1.0, 60.0, 1400.0, 1_000_000.0)
]


def told(found: Pace) -> dict[str, object]:
    """Return all that a brief pace says, numbers that are unknown as None."""
    held = {one.name: getattr(found, one.name) for one in fields(found) if one.name not in LEFT_OUT}
    return {name: None if isinstance(one, float) and math.isnan(one) else one for name, one in held.items()}


def alike(asked: Goal, given: Facts, today: date) -> Pace:
    whole, brief = pace(asked, given, today=today), pace(asked, given, today=today, brief=True)
    assert told(brief) == told(whole)
    assert brief.line.empty
    assert math.isnan(brief.expected)
    whole_odds = odds(asked, given, today=today)
    brief_odds = odds(asked, given, today=today, brief=True)
    names = ["chance", "said", "rounded", "low", "high", "reason", "day_before", "steady"]
    names += ["days", "as_of"] if whole_odds.reason != "reached" else []  # then the whole odds suggest other targets
    for name in names:
        assert getattr(brief_odds, name) == getattr(whole_odds, name), name
    return brief


@pytest.mark.parametrize(("metric", "comparison", "value"), CASES)
@pytest.mark.parametrize("today", [START - 3 * ONE, START, TODAY, date(2027, 1, 15)])
def test_a_brief_pace_is_the_whole_one_without_its_line(
    metric: str, comparison: str, value: float, today: date
) -> None:
    upper = 1.1 * value if comparison == "within" else None
    alike(goal(metric, value, upper, kind=kind_of(metric), comparison=comparison), ALL, today)


def test_what_was_reached_and_lost_again_is_reached_in_brief_too() -> None:
    gains = [0.0] * 180 + [30.0] * 12 + [-40.0] * 8
    seen = facts(200, LAST, followers=[1000.0 + sum(gains[: on + 1]) for on in range(200)])
    for asked in (goal("followers", 1300, kind="level"), goal("net_new_followers", 250, kind="total")):
        found = alike(asked, seen, TODAY)
        assert found.state == "reached"
        assert found.actual is not None
        assert found.actual.number < found.target_value
