"""Flows by the period: how many periods there are, and how pace and the baseline count by them."""

from datetime import date
from typing import get_args

import pytest
from pacing.cases import ONE, TODAY, facts, goal

from smmdash.goals import Baseline
from smmdash.goals.model import Per
from smmdash.metrics import METRICS
from smmdash.pacing import baseline, kind_fits, pace, scope_of
from smmdash.pacing.per import counted_per, periods_in, periods_until


@pytest.mark.parametrize(
    ("first", "last", "per", "count"),
    [
        (date(2027, 1, 1), date(2027, 3, 31), "month", 3),
        (date(2027, 2, 1), date(2027, 2, 28), "month", 1),
        (date(2027, 1, 17), date(2027, 1, 31), "month", 15 / 31),
        (date(2027, 1, 17), date(2027, 2, 14), "month", 15 / 31 + 0.5),
        (date(2027, 1, 1), date(2027, 3, 31), "quarter", 1),
        (date(2028, 1, 1), date(2028, 12, 31), "year", 1),
        (date(2027, 1, 1), date(2027, 1, 14), "week", 2),
        (date(2027, 1, 1), date(2027, 1, 14), "day", 14),
        (date(2027, 1, 1), date(2027, 1, 14), "", 1),
        (date(9999, 12, 1), date(9999, 12, 31), "month", 1),
    ],
)
def test_periods_are_those_of_the_calendar(first: date, last: date, per: Per, count: float) -> None:
    assert periods_in(first, last, per) == pytest.approx(count)


@pytest.mark.parametrize("per", get_args(Per))
def test_periods_add_up_day_by_day(per: Per) -> None:
    first = date(2026, 11, 17)
    found = periods_until(first, 400, per)
    for days in (1, 14, 61, 400):
        assert found[days - 1] == pytest.approx(periods_in(first, first + (days - 1) * ONE, per))


def test_only_a_rate_of_a_flow_is_counted_by_the_period() -> None:
    for metric, one in METRICS.items():
        assert kind_fits("rate", metric, "month") == (one.kind in ("flow", "ratio", "mean", "duration", "unique"))
        assert counted_per(goal(metric, 1, kind="rate", per="month").target, metric) == (
            "month" if one.kind == "flow" else ""
        )
        assert counted_per(goal(metric, 1, kind="total", per="month").target, metric) == ""
    assert not kind_fits("rate", "sales")


def test_ten_a_month_is_paced_as_the_mean_so_far() -> None:
    given = facts(120, sales=1.0)
    start, deadline = date(2026, 11, 1), date(2027, 1, 31)
    found = pace(goal("sales", 30, kind="rate", per="month", start=start, deadline=deadline), given, today=TODAY)
    assert found.actual is not None
    assert found.actual.number == pytest.approx(30)  # twenty days of a month of thirty, twenty sales
    assert (found.state, found.reason) == ("not_judged", "judged_at_deadline")
    assert found.line["actual"].iloc[:20].tolist() == pytest.approx([30.0] * 20)
    assert found.pace_ratio == pytest.approx(1, abs=0.03)
    assert found.required_rate == pytest.approx(30, rel=0.02)
    ended = facts(200, date(2027, 2, 5), sales=1.0)
    for value, state in ((30.6, "reached"), (30.7, "missed")):  # 92 sales in three months
        asked = goal("sales", value, kind="rate", per="month", start=start, deadline=deadline)
        assert pace(asked, ended, today=date(2027, 2, 6)).state == state


def test_a_change_by_the_period_starts_from_the_mean_before() -> None:
    given = facts(200, sales=1.0)
    start, deadline = date(2026, 11, 1), date(2026, 11, 30)
    found = baseline(
        "sales", scope_of(goal("sales", 1).scope), given, start=start, today=TODAY, deadline=deadline, kind="rate",
        per="month",
    )  # fmt: skip
    assert found.number == pytest.approx(90 / periods_in(date(2026, 8, 3), date(2026, 10, 31), "month"))
    asked = goal("sales", 20, kind="rate", per="month", basis="by_percent", start=start, deadline=deadline)
    assert pace(asked, given, today=TODAY).target_value == pytest.approx(1.2 * found.number)
    own = asked.model_copy(update={"baseline": Baseline(value=10)})
    assert pace(own, given, today=TODAY).target_value == pytest.approx(12)
