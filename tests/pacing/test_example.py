"""A concrete goal in place of a wish, from a type's examples and an account's own figures."""

from datetime import date, timedelta
from typing import Any

import pytest
from conftest import TODAY
from kpi.dice import made

from smmdash.facts import Facts
from smmdash.goals.types import FIRST_EXAMPLES, GOAL_TYPES
from smmdash.pacing import odds
from smmdash.pacing.example import example, known_networks


def days(network: str, count: int, **measures: Any) -> list[dict[str, Any]]:
    """One row a day for so many days up to yesterday, rising by one a day."""
    return [
        {
            "date": TODAY - timedelta(days=count - on),
            "network": network,
            "account": "cafe",
            **{name: float(first + on * step) for name, (first, step) in measures.items()},
        }
        for on in range(count)
    ]


@pytest.mark.parametrize("key", ["", *GOAL_TYPES])
def test_without_data_the_types_own_example_stands(key: str) -> None:
    offered = example(key, Facts(), today=TODAY)
    one = GOAL_TYPES[key or FIRST_EXAMPLES[0]].example
    assert (offered.own, offered.days) == (False, 0)
    assert offered.goal.goal_type == (key or FIRST_EXAMPLES[0])
    assert (offered.goal.metric, offered.goal.target.value) == (one.metric, one.value)
    assert offered.goal.deadline == TODAY + timedelta(days=one.days)
    named = example(key, Facts(), today=TODAY, networks=("ok",))
    assert named.goal.scope.networks == ["ok"]


def test_the_network_with_data_takes_the_examples_place() -> None:
    facts = Facts(made("days", [*days("vk", 200, followers=(1000, 3)), *days("ok", 20, followers=(50, 1))]))
    assert known_networks(facts, "followers") == {"vk": 200, "ok": 20}
    offered = example("awareness", facts, today=TODAY)
    assert (offered.goal.metric, offered.goal.scope.networks) == ("net_new_followers", ["vk"])
    assert offered.days == 200
    assert offered.own
    assert offered.goal.baseline.value == pytest.approx(270, abs=4)
    assert example("awareness", facts, today=TODAY, networks=("ok",)).goal.scope.networks == ["ok"]


def test_the_target_is_the_one_with_an_even_chance() -> None:
    facts = Facts(made("days", days("vk", 300, followers=(1000, 3))))
    offered = example("awareness", facts, today=TODAY)
    chance = odds(offered.goal, facts, today=TODAY).chance
    assert chance is not None
    assert 0.4 < chance < 0.75  # rounded to a figure a person would write, towards the safe side


def test_the_deadline_that_was_said_is_kept() -> None:
    day = TODAY + timedelta(days=40)
    facts = Facts(made("days", days("vk", 300, followers=(1000, 3))))
    offered = example("awareness", facts, today=TODAY, deadline=day)
    assert (offered.goal.start, offered.goal.deadline) == (TODAY, day)
    assert offered.goal.target.value < example("awareness", facts, today=TODAY).goal.target.value
    assert offered.goal.baseline.value == pytest.approx(3 * 41, abs=4)  # of a period as long
    begins = TODAY + timedelta(days=10)
    later = example("awareness", facts, today=TODAY, start=begins, deadline=day)
    assert (later.goal.start, later.goal.deadline) == (begins, day)
    for past in (TODAY, TODAY - timedelta(days=3)):
        assert example("awareness", facts, today=TODAY, deadline=past).goal.deadline == TODAY + timedelta(days=90)


def test_without_data_a_total_keeps_the_examples_pace_until_the_deadline() -> None:
    day = TODAY + timedelta(days=30)
    offered = example("awareness", Facts(), today=TODAY, deadline=day)
    assert (offered.goal.target.value, offered.goal.deadline) == (100, day)  # 300 in 90 days
    rate = example("service", Facts(), today=TODAY, deadline=day).goal
    assert (rate.target.value, rate.deadline) == (GOAL_TYPES["service"].example.value, day)


def test_a_target_of_our_own_is_a_step_forward() -> None:
    rare = [
        {"date": TODAY - timedelta(days=on), "network": "support", "account": "desk",
         "response_minutes": 12.0, "support_requests": 1.0}
        for on in (1, 2, 3)
    ]  # fmt: skip
    offered = example("service", Facts(made("days", rare)), today=TODAY)
    assert offered.own
    assert (offered.goal.target.comparison, offered.goal.target.value) == ("at_most", 11.0)  # 12, not the example's 15


def test_a_wish_without_a_type_takes_what_the_data_know() -> None:
    facts = Facts(made("days", [{"date": date(2026, 11, 1), "network": "support", "account": "desk",
                                 "response_minutes": 30.0}]))  # fmt: skip
    assert example("", facts, today=TODAY).goal.goal_type == "service"
