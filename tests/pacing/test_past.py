from datetime import date, timedelta
from typing import Any

import pytest
from kpi.dice import made

from smmdash.facts import Facts
from smmdash.goals import Goal, GoalScope, Target
from smmdash.pacing.past import MOST_DAYS, past

TODAY = date(2026, 11, 21)
START, DEADLINE = date(2026, 11, 1), date(2026, 11, 30)


def days(first: date, last: date, **measures: Any) -> Facts:
    rows = [
        {
            "date": first + timedelta(days=on),
            "network": "instagram",
            "account": "cafe",
            **{name: float(one(on) if callable(one) else one) for name, one in measures.items()},
        }
        for on in range((last - first).days + 1)
    ]
    return Facts(made("days", rows))


def goal(metric: str, kind: str, **named: Any) -> Goal:
    target = Target.model_validate({"kind": kind, "value": 100})
    return Goal(id="g", metric=metric, target=target, **{"start": START, "deadline": DEADLINE, **named})


def test_a_total_adds_up_the_days_before_that_are_as_many_as_its_own() -> None:
    found = past(goal("likes", "total"), days(date(2026, 1, 1), TODAY, likes=2), today=TODAY)
    assert [day.date() for day in (found["date"].iloc[0], found["date"].iloc[-1])] == [
        date(2026, 10, 2),
        date(2026, 10, 31),
    ]
    assert list(found["value"]) == [2.0 * (day + 1) for day in range(30)]


def test_it_begins_where_the_data_begin() -> None:
    found = past(goal("likes", "total"), days(date(2026, 10, 20), TODAY, likes=2), today=TODAY)
    assert (len(found), found["value"].iloc[-1]) == (12, 24.0)


def test_a_level_shows_eight_weeks_at_least_and_a_year_at_most() -> None:
    facts = days(date(2025, 1, 1), TODAY, followers=lambda on: 1000 + on)
    found = past(goal("followers", "level"), facts, today=TODAY)
    assert len(found) == 56
    assert found["value"].iloc[-1] == 1000 + (date(2026, 10, 31) - date(2025, 1, 1)).days
    long = goal("followers", "level", deadline=date(2028, 11, 1))
    assert len(past(long, facts, today=TODAY)) == MOST_DAYS


def test_a_rate_shows_its_weeks() -> None:
    facts = days(date(2026, 1, 1), TODAY, engagements=5, reach=100)
    found = past(goal("engagement_rate_by_reach", "rate"), facts, today=TODAY)
    assert len(found) == 8
    assert {round(value, 6) for value in found["value"]} == {5.0}
    assert found["date"].iloc[-1].date() == date(2026, 10, 31)


def test_a_goal_that_starts_later_shows_what_is_known_by_today() -> None:
    later = goal("likes", "total", start=date(2027, 1, 1), deadline=date(2027, 1, 30))
    found = past(later, days(date(2026, 1, 1), TODAY, likes=2), today=date(2026, 11, 10))
    assert found["date"].iloc[-1].date() == date(2026, 11, 10)


@pytest.mark.parametrize(
    "one",
    [
        goal("", "total"),
        goal("likes", "milestone"),
        goal("likes", "level"),
        goal("reach", "total"),
        goal("likes", "total", deadline=None),
        goal("likes", "total", deadline=date(2026, 10, 1)),
        goal("likes", "total", scope=GoalScope(segment="women")),
        goal("likes", "total", scope=GoalScope(networks=["vk"])),
    ],
)
def test_what_cannot_be_drawn_has_no_past(one: Goal) -> None:
    assert past(one, days(date(2026, 1, 1), TODAY, likes=2, reach=9), today=TODAY).empty
