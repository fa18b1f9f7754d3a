"""Corrections of a sentence's meaning, and what a goal type adds to a goal."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import TODAY

from smmdash.goals import Goal, GoalScope, Target, said
from smmdash.goals.sentence import DOUBTS, FACETS, Meaning
from smmdash.goals.types import GOAL_TYPES, kind_of
from smmdash.metrics import METRICS

FOLLOWERS = Meaning(
    metric="net_new_followers", goal_type="awareness", kind="total", comparison="at_least", basis="to", value=250.0,
    networks=("vk",), deadline=date(2026, 12, 5),
)  # fmt: skip


def test_every_facet_can_be_read_corrected_and_cleared() -> None:
    assert set(said.FIELDS) == set(FACETS)
    for facet in FACETS:
        bare = replace(FOLLOWERS, value=None)  # a number always has a direction and a way of counting
        cleared = said.corrected(bare, {facet: said.nothing(facet)})
        assert not said.read(cleared, facet)


def test_without_corrections_the_meaning_stays() -> None:
    assert said.corrected(FOLLOWERS, {}) == FOLLOWERS


def test_a_corrected_metric_brings_what_it_takes() -> None:
    made = said.corrected(FOLLOWERS, {"metric": "response_time"})
    assert (made.kind, made.comparison, made.goal_type) == ("rate", "at_most", "service")
    points = replace(FOLLOWERS, basis="by")
    assert said.corrected(points, {"metric": "ctr"}).basis == "by_points"
    assert said.corrected(points, {"metric": "ctr", "basis": "to", "comparison": "at_most"}).comparison == "at_most"
    assert said.corrected(FOLLOWERS, {"metric": "followers"}).goal_type == "awareness"


def test_a_flow_counted_by_its_period_is_a_rate() -> None:
    sales = replace(FOLLOWERS, metric="sales")
    assert said.corrected(sales, {"cadence": "month"}).kind == "rate"
    assert said.corrected(replace(sales, cadence="month", kind="rate"), {"cadence": ""}).kind == "total"
    assert said.corrected(replace(sales, cadence="month"), {"metric": "followers"}).kind == "level"


def test_what_is_missing_is_judged_anew() -> None:
    assert said.corrected(FOLLOWERS, {"deadline": None}).missing == ("time_bound",)
    assert said.corrected(FOLLOWERS, {"metric": ""}).missing == ("specific",)
    assert said.corrected(FOLLOWERS, {"comparison": "within"}).missing == ("measurable",)
    assert said.corrected(FOLLOWERS, {"comparison": "within", "upper": 300.0}).missing == ()
    milestone = said.corrected(Meaning(), {"milestone": True})
    assert (milestone.kind, milestone.missing) == ("milestone", ("time_bound",))
    assert said.corrected(replace(FOLLOWERS, kind="milestone"), {"milestone": False}).kind == "total"


def test_a_number_added_to_a_metric_gets_its_direction() -> None:
    bare = Meaning(metric="response_time", kind="rate")
    made = said.corrected(bare, {"value": 10.0, "deadline": TODAY})
    assert (made.basis, made.comparison, made.missing) == ("to", "at_most", ())
    assert said.corrected(bare, {"value": 20.0, "basis": "by_percent"}).comparison == "at_least"
    assert said.corrected(bare, {"value": -20.0, "basis": "by_percent"}).comparison == "at_most"


def test_a_settled_doubt_is_gone_and_the_others_stay() -> None:
    doubtful = replace(FOLLOWERS, doubts=("percent_or_points", "ambiguous_date"))
    assert said.corrected(doubtful, {}, ("percent_or_points",)).doubts == ("ambiguous_date",)


@pytest.mark.parametrize(("doubt", "facets"), said.ABOUT.items())
def test_a_doubt_is_settled_by_correcting_what_it_is_about(doubt: str, facets: frozenset[str]) -> None:
    assert doubt in DOUBTS
    doubtful = replace(FOLLOWERS, doubts=(doubt,))
    for facet in facets:
        assert said.corrected(doubtful, {facet: said.read(FOLLOWERS, facet)}).doubts == ()
    assert said.corrected(doubtful, {"network": ()}).doubts == (doubt,)


@pytest.mark.parametrize(
    ("doubt", "text", "deadline", "expected"),
    [
        ("percent_or_points", "", None, [{"basis": "by_percent"}, {"basis": "by_points"}]),
        (
            "ambiguous_date", "100 leads by 02/03/2027", None,
            [{"deadline": date(2027, 2, 3)}, {"deadline": date(2027, 3, 2)}],
        ),
        ("ambiguous_date", "by 12/1", None, [{"deadline": date(2026, 12, 1)}, {"deadline": date(2027, 1, 12)}]),
        ("ambiguous_date", "by 1/2/27", None, [{"deadline": date(2027, 1, 2)}, {"deadline": date(2027, 2, 1)}]),
        ("ambiguous_date", "by 13/14/15/16", None, [{}]),
        ("past_date", "", date(2025, 3, 1), [{"deadline": date(2027, 3, 1)}, {}]),
        ("past_date", "", date(2024, 12, 24), [{"deadline": date(2026, 12, 24)}, {}]),
        ("start_after_deadline", "", None, [{"start": None}, {}]),
        ("several_goals", "", None, [{}]),
    ],
)  # fmt: skip
def test_doubts_have_answers(doubt: str, text: str, deadline: date | None, expected: list[dict]) -> None:
    assert said.answers(replace(FOLLOWERS, deadline=deadline), doubt, text, today=TODAY) == expected


def test_a_leap_day_that_has_passed_gets_its_next_neighbour() -> None:
    assert said.answers(replace(FOLLOWERS, deadline=date(2024, 2, 29)), "past_date", today=TODAY)[0] == {
        "deadline": date(2027, 2, 28)
    }


def test_the_goal_keeps_the_words_the_start_and_what_was_said_of_the_baseline() -> None:
    made = said.goal(FOLLOWERS, "new", "Win 250", today=TODAY)
    assert (made.id, made.statement, made.start, made.deadline) == ("new", "Win 250", TODAY, FOLLOWERS.deadline)
    assert not made.baseline.by_hand
    ratio = replace(FOLLOWERS, metric="ctr", kind="rate", value=3.0, baseline=2.0, start=date(2026, 12, 1))
    made = said.goal(ratio, "new", "CTR from 2 % to 3 %", today=TODAY)
    assert (made.baseline.value, made.baseline.by_hand, made.baseline.note) == (2.0, True, "CTR from 2 % to 3 %")
    assert made.start == date(2026, 12, 1)
    monthly = replace(FOLLOWERS, metric="sales", kind="rate", cadence="month")
    assert said.goal(monthly, "new", "", today=TODAY).target.per == "month"


@pytest.mark.parametrize(
    ("words", "metric", "first"),
    [
        ("response time", "", "response_time"),
        ("подписчиков", "", "followers"),
        ("sekotāju skaits", "", "followers"),
        ("anything", "ctr", "ctr"),
    ],
)
def test_the_nearest_metrics_come_first(words: str, metric: str, first: str) -> None:
    found = said.nearest(words, metric)
    assert found[0] == first
    assert sorted(found) == sorted(METRICS)


def test_among_strangers_the_metrics_of_the_type_come_first() -> None:
    assert set(said.nearest("", "", "service")[:4]) == set(GOAL_TYPES["service"].metrics)


def test_a_type_fills_what_is_empty() -> None:
    made, filled, kept = said.with_type(Goal(id="g"), "service", ("support", "vk"))
    assert (made.goal_type, made.metric) == ("service", "response_time")
    assert (made.target.kind, made.target.comparison) == (kind_of("response_time"), "at_most")
    assert made.scope.networks == ["support", "vk"]
    assert (filled, kept) == (("metric", "networks"), ())


def test_a_type_takes_nothing_away() -> None:
    written = Goal(
        id="g", metric="followers", scope=GoalScope(networks=["linkedin"]), target=Target(kind="level", value=500)
    )
    made, filled, kept = said.with_type(written, "service", ("support",))
    assert (made.metric, made.scope, made.target) == (written.metric, written.scope, written.target)
    assert made.goal_type == "service"
    assert (filled, kept) == ((), ("metric", "networks"))
    assert written.goal_type == ""


def test_a_type_leaves_a_milestone_one() -> None:
    made, _, kept = said.with_type(Goal(id="g", statement="A badge", target=Target(kind="milestone")), "trust", ())
    assert (made.metric, made.target.kind, kept) == ("", "milestone", ("metric",))
