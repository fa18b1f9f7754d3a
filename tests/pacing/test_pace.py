"""Goals of every kind, comparison and basis against plain sums, and goals that make no sense."""

import math
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kpi import dice
from kpi.dice import made

from smmdash.facts import Facts, Scope
from smmdash.goals import Baseline, Goal, GoalScope, Step, Target
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS
from smmdash.pacing import REASONS, STATES, Pace, baseline, kind_fits, pace, scope_of, target_values
from smmdash.pacing.baseline import SHORT

ONE = timedelta(days=1)
TODAY = date(2026, 11, 21)
START, DEADLINE = date(2026, 11, 1), date(2026, 11, 30)


def rows(first: date, last: date, **measures: Any) -> list[dict[str, Any]]:
    """One row per day; a measure may be a function of the day's number from ``first``."""
    return [
        {
            "date": first + on * ONE,
            "network": "instagram",
            "account": "cafe",
            **{name: float(one(on) if callable(one) else one) for name, one in measures.items()},
        }
        for on in range((last - first).days + 1)
    ]


def days(first: date, last: date, **measures: Any) -> Facts:
    return Facts(made("days", rows(first, last, **measures)))


def goal(metric: str, value: float | None, upper: float | None = None, **named: Any) -> Goal:
    target = {name: named.pop(name) for name in ("kind", "comparison", "basis") if name in named}
    named = {"start": START, "deadline": DEADLINE} | named
    return Goal(id="g", metric=metric, target=Target(value=value, upper=upper, **target), **named)


def test_a_total_runs_from_nothing_to_its_target() -> None:
    facts = days(START, date(2026, 11, 15), likes=10)
    found = pace(goal("likes", 400), facts, today=date(2026, 11, 16))
    assert found.actual is not None
    assert (found.actual.number, found.start_value, found.target_value) == (150, 0, 400)
    assert (found.progress, found.expected, found.pace_ratio) == (0.375, 200, 0.75)
    assert found.required_rate == pytest.approx(250 / 15)
    assert (found.elapsed_days, found.total_days, found.as_of) == (15, 30, date(2026, 11, 15))
    assert (found.state, found.reason, found.chance) == ("not_judged", "running", None)


def test_the_line_has_a_row_for_each_day_of_the_window() -> None:
    found = pace(goal("likes", 300), days(START, date(2026, 11, 10), likes=10), today=TODAY)
    assert list(found.line.columns) == ["date", "expected", "actual"]
    assert len(found.line) == 30
    assert found.line["date"].iloc[[0, -1]].dt.date.tolist() == [START, DEADLINE]
    assert found.line["expected"].tolist() == pytest.approx([10.0 * on for on in range(1, 31)])
    assert found.line["actual"].head(10).tolist() == pytest.approx([10.0 * on for on in range(1, 11)])
    assert found.line["actual"].tail(20).isna().all()


def test_what_was_expected_is_read_on_the_last_day_that_the_data_reach() -> None:
    found = pace(goal("likes", 300), days(START, date(2026, 11, 10), likes=10), today=TODAY)
    assert (found.as_of, found.expected, found.pace_ratio) == (date(2026, 11, 10), 100, 1)
    assert found.required_rate == pytest.approx(200 / 10)  # today and nine days more


def test_a_total_is_reached_as_soon_as_it_is_there() -> None:
    found = pace(goal("likes", 100), days(START, date(2026, 11, 15), likes=10), today=TODAY)
    assert (found.state, found.reason, found.progress) == ("reached", "", 1.5)
    assert found.required_rate == 0


def test_the_deadline_itself_still_counts_and_the_day_after_judges() -> None:
    facts = days(START, DEADLINE, likes=10)
    on_the_day = pace(goal("likes", 301), facts, today=DEADLINE)
    assert (on_the_day.state, on_the_day.reason) == ("not_judged", "running")
    after = pace(goal("likes", 301), facts, today=DEADLINE + ONE)
    assert (after.state, after.reason, after.elapsed_days) == ("missed", "", 30)
    assert math.isnan(after.required_rate)
    assert pace(goal("likes", 300), facts, today=DEADLINE + ONE).state == "reached"


def test_what_comes_after_the_deadline_does_not_count() -> None:
    facts = days(START, date(2026, 12, 20), likes=10)
    found = pace(goal("likes", 310), facts, today=date(2026, 12, 21))
    assert found.actual is not None
    assert (found.state, found.actual.number) == ("missed", 300)


def test_a_deadline_that_the_data_do_not_reach_is_not_a_miss() -> None:
    found = pace(goal("likes", 300), days(START, date(2026, 11, 20), likes=10), today=date(2026, 12, 20))
    assert (found.state, found.reason) == ("not_judged", "data_end_early")


def test_a_total_by_percent_is_against_the_days_before() -> None:
    facts = days(date(2026, 10, 2), date(2026, 11, 20), likes=10)
    found = pace(goal("likes", 20, basis="by_percent"), facts, today=TODAY)
    assert (found.start_value, found.target_value) == (0, pytest.approx(360))
    own = pace(goal("likes", 20, basis="by_percent", baseline=Baseline(value=100)), facts, today=TODAY)
    assert own.target_value == pytest.approx(120)
    more = pace(goal("likes", 50, basis="by"), facts, today=TODAY)
    assert more.target_value == 350


def test_a_level_goes_from_point_a_to_its_target_and_stays_reached() -> None:
    climb = days(date(2026, 10, 20), date(2026, 11, 20), followers=lambda on: 1000 + 10 * on)
    found = pace(goal("followers", 300, kind="level", basis="by"), climb, today=TODAY)
    assert found.actual is not None
    assert (found.start_value, found.target_value, found.actual.number) == (1120, 1420, 1310)
    assert found.progress == pytest.approx(190 / 300)
    assert found.expected == pytest.approx(1120 + 300 * 20 / 30)
    assert found.pace_ratio == pytest.approx(190 / 200)
    assert found.required_rate == pytest.approx(110 / 10)
    fell = days(START, DEADLINE, followers=lambda on: 900 if on > 10 else 1000 + on)
    assert pace(goal("followers", 1010, kind="level"), fell, today=date(2026, 12, 1)).state == "reached"
    assert pace(goal("followers", 1011, kind="level"), fell, today=date(2026, 12, 1)).state == "missed"


def test_a_rate_is_read_over_the_last_28_days_of_the_window_and_judged_at_the_deadline() -> None:
    facts = days(date(2026, 8, 1), DEADLINE, response_minutes=lambda on: 60 if on < 92 else 20)
    low = goal("response_time", -50, kind="rate", comparison="at_most", basis="by_percent")
    early = pace(low, facts, today=date(2026, 11, 16))
    assert (early.state, early.reason) == ("not_judged", "judged_at_deadline")
    assert (early.start_value, early.target_value, early.progress) == (60, 30, pytest.approx(40 / 30))
    assert early.expected == pytest.approx(60 * 0.5 ** (16 / 30))
    assert early.pace_ratio == pytest.approx(early.expected / 20)
    assert pace(low, facts, today=date(2026, 12, 1)).state == "reached"
    strict = goal("response_time", 19, kind="rate", comparison="at_most")
    assert pace(strict, facts, today=date(2026, 12, 1)).state == "missed"


def test_what_a_rate_still_needs_makes_its_mean_whole() -> None:
    facts = days(date(2026, 10, 1), date(2026, 11, 20), link_clicks=2, impressions=100)
    found = pace(goal("ctr", 3, kind="rate"), facts, today=TODAY)
    assert (2 * 18 + found.required_rate * 10) / 28 == pytest.approx(3)


def test_a_limit_keeps_what_is_left_of_it() -> None:
    facts = days(START, date(2026, 11, 20), support_requests=10)
    limit = goal("support_requests", 400, comparison="at_most")
    found = pace(limit, facts, today=TODAY)
    assert (found.progress, found.reason) == (0.5, "judged_at_deadline")
    assert found.required_rate == pytest.approx(200 / 10)
    assert found.pace_ratio == pytest.approx(400 * 20 / 30 / 200)
    over = pace(goal("support_requests", 150, comparison="at_most"), facts, today=TODAY)
    assert (over.state, over.reason, over.required_rate) == ("not_judged", "limit_exceeded", 0)
    assert over.progress < 0
    whole = days(START, DEADLINE, support_requests=10)
    assert pace(limit, whole, today=date(2026, 12, 1)).state == "reached"
    assert pace(goal("support_requests", 299, comparison="at_most"), whole, today=date(2026, 12, 1)).state == "missed"


@pytest.mark.parametrize(
    ("low", "high", "state"), [(290, 310, "reached"), (301, 310, "missed"), (200, 299, "missed"), (310, 290, "reached")]
)
def test_a_band_is_kept_or_not_at_the_deadline(low: float, high: float, state: str) -> None:
    found = pace(
        goal("likes", low, high, comparison="within"), days(START, DEADLINE, likes=10), today=date(2026, 12, 1)
    )
    assert found.state == state
    assert (found.target_value, found.upper_value) == (min(low, high), max(low, high))


def test_a_band_counts_as_done_only_inside() -> None:
    facts = days(START, date(2026, 11, 15), likes=10)
    assert pace(goal("likes", 100, 200, comparison="within"), facts, today=TODAY).progress == 1
    assert pace(goal("likes", 300, 400, comparison="within"), facts, today=TODAY).progress == 0.5
    beyond = pace(goal("likes", 75, 100, comparison="within"), facts, today=TODAY)
    assert (beyond.reason, beyond.progress) == ("limit_exceeded", pytest.approx(1 - 50 / 75))


def test_weekdays_shape_the_line_of_a_total_after_eight_weeks() -> None:
    def shape(on: int) -> float:
        return 70.0 if (START + (on - 70) * ONE).weekday() == 0 else 0.0  # Mondays only

    long = days(START - 70 * ONE, date(2026, 11, 20), likes=shape)
    found = pace(goal("likes", 400), long, today=TODAY)
    assert found.weekday_shaped
    mondays = [on for on in range(30) if (START + on * ONE).weekday() == 0]
    told = [400 * sum(monday <= on for monday in mondays) / len(mondays) for on in range(30)]
    assert found.line["expected"].tolist() == pytest.approx(told)
    short = days(START - 50 * ONE, date(2026, 11, 20), likes=10)
    assert not pace(goal("likes", 400), short, today=TODAY).weekday_shaped


def test_a_goal_of_the_future_has_its_line_and_no_more() -> None:
    found = pace(goal("likes", 300, start=date(2026, 12, 1), deadline=date(2026, 12, 30)), Facts(), today=TODAY)
    assert (found.state, found.reason, found.elapsed_days) == ("not_started", "starts_later", 0)
    assert found.line["expected"].iloc[-1] == 300


def test_a_milestone_is_done_or_not() -> None:
    open_ = goal("", None, kind="milestone", steps=[Step(id="a", done=True), Step(id="b")])
    found = pace(open_, Facts(), today=TODAY)
    assert (found.state, found.reason, found.progress) == ("not_judged", "milestone_open", 0.5)
    assert pace(open_, Facts(), today=date(2026, 12, 1)).state == "missed"
    for done, state in ((DEADLINE, "reached"), (DEADLINE + ONE, "missed")):
        closed = open_.model_copy(update={"milestone_done": done})
        assert pace(closed, Facts(), today=date(2026, 12, 10)).state == state
    early = open_.model_copy(update={"start": date(2026, 11, 25)})
    assert pace(early, Facts(), today=TODAY).state == "not_started"


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (goal("", 5), "no_metric"),
        (goal("vibes", 5), "unknown_metric"),
        (goal("likes", None), "no_target"),
        (goal("likes", 5, comparison="within"), "no_upper"),
        (goal("likes", 5, deadline=None), "no_deadline"),
        (goal("likes", 5, start=None), "no_start"),
        (goal("likes", 5, deadline=START - ONE), "deadline_before_start"),
        (goal("likes", 5, start=date(1, 1, 1), deadline=date(9999, 12, 31)), "window_too_long"),
        (goal("followers", 5), "kind_does_not_fit"),
        (goal("likes", 5, kind="level"), "kind_does_not_fit"),
        (goal("likes", 5, kind="rate"), "kind_does_not_fit"),
        (goal("likes", 5, scope=GoalScope(segment="women 25-34")), "segment_scope"),
        (goal("likes", 5, basis="by_percent"), "no_baseline"),
        (goal("likes", 5, scope=GoalScope(networks=["vk"])), "no_data"),
        (goal("comments", 5), "no_data"),
        (goal("reach", 5), "reach_not_added"),
        (goal("spend", 5), "mixed_currency"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_goal_that_cannot_be_judged_says_why(wrong: Goal, reason: str) -> None:
    given = rows(START, date(2026, 11, 15), likes=1, reach=5, spend=1)
    for place, row in enumerate(given):
        row["currency"] = ("EUR", "USD")[place % 2]
    found = pace(wrong, Facts(made("days", given)), today=TODAY)
    assert (found.state, found.reason) == ("not_judged", reason)
    assert math.isnan(found.progress)


def test_people_in_total_come_from_the_files_own_figure_or_grow_by_percent() -> None:
    facts = days(date(2026, 10, 1), DEADLINE, reach=lambda on: 100 if on < 31 else 150)
    own = {"network": "instagram", "account": "cafe", "owner": "own", "start": START, "end": DEADLINE}
    stated = Facts(facts.days, periods=made("periods", [own | {"measure": "reach", "value": 3000.0}]))
    found = pace(goal("reach", 2500), stated, today=date(2026, 12, 1))
    assert found.actual is not None
    assert (found.state, found.actual.number, found.actual.basis) == ("reached", 3000, "file_total")
    grown = pace(goal("reach", 40, basis="by_percent"), facts, today=date(2026, 12, 1))
    assert (grown.state, grown.start_value, grown.target_value) == ("reached", 100, pytest.approx(140))


def test_target_values_of_every_basis() -> None:
    def values(basis: str, value: float, upper: float | None = None, start: float | None = 200) -> tuple[float, float]:
        comparison = "at_least" if upper is None else "within"
        return target_values(
            goal("likes", value, upper, basis=basis, comparison=comparison, baseline=Baseline(value=start))
        )

    assert values("to", 5)[0] == 5
    assert values("by", 5)[0] == 205
    assert values("by_points", 2)[0] == 202
    assert values("by_percent", 100)[0] == 400
    assert values("by_percent", -20)[0] == 160
    assert values("by_percent", 50, start=-10)[0] == -5  # half of the way up
    assert values("by", 5, 10) == (205, 210)
    assert values("to", 9, 4) == (4, 9)
    assert math.isnan(values("to", 5)[1])
    assert math.isnan(values("by", 5, start=None)[0])
    assert math.isnan(values("by_percent", 1e308, start=1e308)[0])


def test_point_a() -> None:
    facts = days(date(2026, 7, 1), date(2026, 11, 20), likes=lambda on: 1 if on < 93 else 2, followers=lambda on: on)
    scope = scope_of(GoalScope(networks=["instagram"]))
    assert scope == Scope(("instagram",))
    one = baseline("likes", scope, facts, start=START, today=TODAY, deadline=DEADLINE)
    # 2-31 October, 2 September - 1 October, 3 August - 1 September: 60, 30 and 30
    assert (one.number, one.periods, one.first, one.last) == (40, 3, date(2026, 8, 3), date(2026, 10, 31))
    long = baseline("likes", scope, facts, start=START, today=TODAY, deadline=date(2027, 1, 30))
    assert (long.number, long.periods, long.first) == (61 + 30 * 2, 1, date(2026, 8, 2))
    level = baseline("followers", scope, facts, start=START, today=TODAY)
    assert (level.number, level.first, level.last) == (123, START, START)
    none = baseline("likes", scope, facts, start=date(2026, 7, 10), today=TODAY, deadline=date(2026, 8, 30))
    assert (none.known, none.reason) == (False, "history_too_short")
    early = baseline("likes", scope, facts, start=date(2026, 12, 1), today=TODAY, deadline=date(2026, 12, 30))
    assert (early.known, early.reason) == (False, "data_end_early")
    for language in LANGUAGES:
        texts = Texts(language)
        assert all(texts.has(f"pacing-baseline_{key}") and not texts.has(f"kpi-reason_{key}") for key in SHORT)
    assert none.document().value is None
    assert one.document() == Baseline(value=40, first=one.first, last=one.last, periods=3)
    assert baseline("comments", scope, facts, start=START, today=TODAY).reason == "no_data"


def test_point_a_of_a_rate_says_the_days_it_had() -> None:
    facts = days(date(2026, 10, 20), TODAY, response_minutes=15)
    found = baseline("response_time", Scope(), facts, start=START, today=TODAY)
    assert (found.number, found.first, found.last) == (15, date(2026, 10, 20), date(2026, 10, 31))
    whole = baseline(
        "response_time", Scope(), days(date(2026, 1, 1), TODAY, response_minutes=15), start=START, today=TODAY
    )
    assert (whole.first, whole.last) == (START - 28 * ONE, START - ONE)


dates = st.one_of(st.none(), st.dates(), st.dates(date(2026, 8, 1), date(2026, 12, 1)))
figures = st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-50, 500).map(float))
goals = st.builds(
    Goal,
    id=st.just("g"),
    metric=st.one_of(st.sampled_from(sorted(METRICS)), st.text(max_size=10)),
    scope=st.builds(
        GoalScope,
        networks=st.lists(st.sampled_from(["instagram", "vk", "", "nowhere"]), max_size=2),
        campaign=st.sampled_from(["", "", "spring"]),
        post_types=st.lists(st.sampled_from(["reel"]), max_size=1),
    ),
    target=st.builds(
        Target,
        kind=st.sampled_from(["total", "level", "rate", "milestone"]),
        comparison=st.sampled_from(["at_least", "at_most", "within"]),
        basis=st.sampled_from(["to", "by", "by_percent", "by_points"]),
        value=figures,
        upper=figures,
    ),
    baseline=st.builds(Baseline, value=figures),
    start=dates,
    deadline=dates,
    milestone_done=dates,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(goals, dice.facts, st.sampled_from([TODAY, date(2026, 9, 20), date.min, date.max]))
def test_whatever_a_goal_holds_there_is_an_answer(any_goal: Goal, facts: Facts, today: date) -> None:
    found = pace(any_goal, facts, today=today)
    assert found.state in STATES
    assert (found.reason in REASONS) == (found.state in ("not_judged", "not_started"))
    assert found.chance is None
    assert all(not math.isinf(getattr(found, name)) for name in ("progress", "expected", "pace_ratio", "required_rate"))
    assert 0 <= found.elapsed_days <= found.total_days
    assert len(found.line) in (0, found.total_days)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.integers(0, 20), min_size=30, max_size=30),
    st.integers(1, 30),
    st.integers(1, 600),
)
def test_a_total_is_the_loop(likes: list[int], seen: int, target: int) -> None:
    facts = days(START, START + (seen - 1) * ONE, likes=lambda on: likes[on])
    today = START + seen * ONE
    found = pace(goal("likes", target), facts, today=today)
    done, reached = 0, False
    for on in range(seen):
        done += likes[on]
        reached = reached or done >= target
    assert found.actual is not None
    assert found.actual.number == done
    assert found.progress == pytest.approx(done / target)
    assert found.expected == pytest.approx(target * seen / 30)
    assert found.state == ("reached" if reached else "missed" if seen == 30 else "not_judged")


def test_every_kind_fits_some_metric_and_every_metric_some_kind() -> None:
    for metric in METRICS:
        assert any(kind_fits(kind, metric) for kind in ("total", "level", "rate"))
        assert kind_fits("milestone", metric)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_has_its_text(language: str) -> None:
    texts = Texts(language)
    for key in [*(f"pacing-state_{state}" for state in STATES), *(f"pacing-reason_{reason}" for reason in REASONS)]:
        assert texts.has(key), key


def test_a_pace_without_a_line_still_has_its_columns() -> None:
    assert Pace("g").line.dtypes.astype(str).to_dict() == {
        "date": "datetime64[s]",
        "expected": "float64",
        "actual": "float64",
    }
    assert isinstance(Pace("g").line, pd.DataFrame)
