"""Intermediate targets lie on the pace line and are judged by what the data show on their day."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.facts import Facts, frame
from smmdash.goals import Baseline, Goal, GoalScope, Intermediate, Target
from smmdash.pacing import pace
from smmdash.planning import judged, need, proposed_intermediates

TODAY = date(2026, 7, 10)
START = date(2026, 1, 1)


def goal(**fields) -> Goal:
    given = {
        "id": "g", "metric": "net_new_followers", "target": Target(kind="total", value=3650), "start": START,
        "deadline": date(2026, 12, 31), "scope": GoalScope(networks=["vk"]),
    }  # fmt: skip
    return Goal(**{**given, **fields})


def facts(a_day: float, until: date = TODAY - timedelta(days=1), measure: str = "followers_gained") -> Facts:
    days = pd.date_range(START, until, freq="D")
    rows = {"date": days, "network": "vk", "account": "tea", "source": "s", "line": np.arange(len(days)) + 2}
    return Facts(days=frame("days", pd.DataFrame({**rows, measure: a_day})))


def test_how_long_a_goal_must_be_to_want_or_need_them() -> None:
    def lasting(days: int) -> str:
        return need(goal(deadline=START + timedelta(days=days - 1)))

    assert [lasting(days) for days in (90, 91, 180, 181)] == ["", "wanted", "wanted", "needed"]
    assert need(goal(deadline=None)) == ""
    assert need(goal(target=Target(kind="milestone"))) == ""


def test_a_year_gets_quarters_and_a_third_of_it_months() -> None:
    made = proposed_intermediates(goal(), Facts(), today=TODAY)
    assert [one.day for one in made] == [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30)]
    # 90, 181 and 273 of 365 days at ten a day, to about a fiftieth of the way
    assert [one.value for one in made] == [900, 1800, 2700]
    short = goal(deadline=date(2026, 4, 30), target=Target(kind="total", value=1200))
    made = proposed_intermediates(short, Facts(), today=TODAY)
    assert [(one.day, one.value) for one in made] == [
        (date(2026, 1, 31), 310), (date(2026, 2, 28), 590), (date(2026, 3, 31), 900),
    ]  # fmt: skip


def test_a_limit_falls_geometrically_and_a_level_keeps_its_small_way() -> None:
    limit = goal(
        metric="response_time", target=Target(kind="rate", comparison="at_most", value=10), baseline=Baseline(value=40)
    )
    made = proposed_intermediates(limit, Facts(), today=TODAY)
    assert made[1].value == pytest.approx(40 * 0.25 ** (181 / 365), abs=0.5)
    level = goal(metric="followers", target=Target(kind="level", value=12_500), baseline=Baseline(value=12_000))
    assert [one.value for one in proposed_intermediates(level, Facts(), today=TODAY)] == [12_120, 12_250, 12_370]


def test_nothing_is_invented_where_there_is_no_way() -> None:
    assert proposed_intermediates(goal(deadline=None), Facts(), today=TODAY) == []
    assert proposed_intermediates(goal(metric=""), Facts(), today=TODAY) == []
    assert proposed_intermediates(goal(target=Target(kind="total")), Facts(), today=TODAY) == []
    flat = goal(metric="followers", target=Target(kind="level", value=500))
    assert proposed_intermediates(flat, Facts(), today=TODAY) == []
    few = goal(metric="hires", target=Target(kind="total", value=2))
    values = [one.value for one in proposed_intermediates(few, Facts(), today=TODAY)]
    assert values == sorted(set(values))
    far = goal(deadline=date.max)
    assert proposed_intermediates(far, Facts(), today=TODAY) == []


def test_they_are_reached_missed_to_come_or_unknown() -> None:
    marks = [
        Intermediate(day=date(2026, 6, 30), value=1800), Intermediate(day=date(2026, 3, 31), value=950),
        Intermediate(day=date(2026, 9, 30), value=1850), Intermediate(day=date(2026, 10, 31), value=2700, note="half"),
    ]  # fmt: skip
    made = goal(milestones=marks)
    known = facts(10)
    found = judged(made, pace(made, known, today=TODAY), known, today=TODAY)
    assert [mark.day for mark in found] == sorted(mark.day for mark in marks)
    # 190 days of data at ten a day are 1,900: that of September is reached already, that of March came too late.
    assert [mark.state for mark in found] == ["missed", "reached", "reached", "running"]
    assert [mark.actual for mark in found][:2] == [900, 1810]
    assert found[-1].note == "half"
    early = facts(10, until=date(2026, 5, 31))
    states = [mark.state for mark in judged(made, pace(made, early, today=TODAY), early, today=TODAY)]
    assert states == ["missed", "unknown", "running", "running"]
    empty = [mark.state for mark in judged(made, pace(made, Facts(), today=TODAY), Facts(), today=TODAY)]
    assert empty == ["unknown", "unknown", "running", "running"]


def test_less_is_better_for_a_limit_and_nothing_is_reached_before_its_day() -> None:
    limit = goal(
        metric="cost_per_lead", target=Target(kind="rate", comparison="at_most", value=3), baseline=Baseline(value=6),
        milestones=[Intermediate(day=date(2026, 3, 31), value=5), Intermediate(day=date(2026, 9, 30), value=4)],
    )  # fmt: skip
    days = pd.date_range(START, TODAY - timedelta(days=1), freq="D")
    rows = {"date": days, "network": "vk", "account": "tea", "currency": "EUR", "source": "s", "line": 2}
    known = Facts(days=frame("days", pd.DataFrame({**rows, "spend": 7.0, "leads": 2.0})))
    found = judged(limit, pace(limit, known, today=TODAY), known, today=TODAY)
    assert [mark.state for mark in found] == ["reached", "running"]
    assert found[0].actual == pytest.approx(3.5)


def test_a_rate_is_held_against_its_last_four_weeks_as_its_goal_is() -> None:
    days = pd.date_range(START, TODAY - timedelta(days=1), freq="D")
    # The last week is dear, the three before it cheap: (3 × 2 + 6) / 4 = 3 over the four weeks, 6 over the last.
    spend = np.where(days > days[-8], 12.0, 4.0)
    rows = {"date": days, "network": "vk", "account": "tea", "currency": "EUR", "source": "s", "line": 2}
    known = Facts(days=frame("days", pd.DataFrame({**rows, "spend": spend, "leads": 2.0})))
    limit = goal(
        metric="cost_per_lead", target=Target(kind="rate", comparison="at_most", value=3), baseline=Baseline(value=6),
        milestones=[Intermediate(day=date(2026, 3, 31), value=2), Intermediate(day=date(2026, 9, 30), value=4)],
    )  # fmt: skip
    stands = pace(limit, known, today=TODAY)
    found = judged(limit, stands, known, today=TODAY)
    assert stands.actual is not None
    assert found[1].actual == stands.actual.number == pytest.approx(3.0)
    assert found[0].actual == pytest.approx(2.0)
    assert found[0].state == "reached"


def test_what_reads_equal_is_reached() -> None:
    days = pd.date_range(START, TODAY - timedelta(days=1), freq="D")
    rows = {"date": days, "network": "vk", "account": "tea", "currency": "EUR", "source": "s", "line": 2}
    known = Facts(days=frame("days", pd.DataFrame({**rows, "spend": 6.526, "leads": 2.0})))  # 3.263 a lead, shown 3.26

    def state(value: float) -> str:
        limit = goal(
            metric="cost_per_lead", target=Target(kind="rate", comparison="at_most", value=3),
            baseline=Baseline(value=6), milestones=[Intermediate(day=date(2026, 3, 31), value=value)],
        )  # fmt: skip
        return judged(limit, pace(limit, known, today=TODAY), known, today=TODAY)[0].state

    assert [state(3.25), state(3.26), state(3.27)] == ["missed", "reached", "reached"]
