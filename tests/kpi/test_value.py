"""Every metric's figure is what plain loops over the rows say, whatever the facts, the scope and the period."""

import math
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kpi import dice
from kpi.loops import Loop

from smmdash import kpi
from smmdash.facts import Facts, Scope, union
from smmdash.metrics import METRICS, Sum

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
todays = st.sampled_from([dice.TODAY, date(2026, 9, 20)])


@settings(max_examples=80, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.scopes, dice.spans(), todays)
def test_every_value_is_the_loops(facts: Facts, scope: Scope, span: tuple[date, date], today: date) -> None:
    loop = Loop(facts, scope, today)
    for key in METRICS:
        found = kpi.value(facts, key, *span, scope=scope, today=today)
        told = loop.value(key, *span)
        assert found.number == pytest.approx(told, nan_ok=True), key
        assert (found.reason in kpi.REASONS) == math.isnan(found.number), key
        assert (found.basis in kpi.BASES) != math.isnan(found.number), key
        assert set(found.notes) <= set(kpi.NOTES)
        assert 0 <= found.coverage.have <= found.coverage.of, key
        assert 0 <= found.coverage.accounts_have <= found.coverage.accounts_of, key


@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.scopes, dice.spans(), todays, st.sampled_from(["day", "week", "month", "quarter"]))
def test_every_row_of_a_series_is_the_value_of_its_bucket(
    facts: Facts, scope: Scope, span: tuple[date, date], today: date, by: kpi.Grain
) -> None:
    for key in METRICS:
        rows = kpi.series(facts, key, *span, by=by, scope=scope, today=today)
        assert list(rows.columns) == list(kpi.SERIES_COLUMNS)
        assert [(row.start.date(), row.end.date()) for row in rows.itertuples()] == kpi.buckets(*span, by)
        for row in rows.itertuples():
            one = kpi.value(facts, key, row.start.date(), row.end.date(), scope=scope, today=today)
            assert row.value == pytest.approx(one.number, nan_ok=True), key
            coverage = (one.coverage.have, one.coverage.of)
            assert (row.partial, row.have, row.of, row.basis) == (one.partial, *coverage, one.basis), key


@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.scopes, dice.spans())
def test_days_sum_to_the_value_for_flows(facts: Facts, scope: Scope, span: tuple[date, date]) -> None:
    for key, metric in METRICS.items():
        if not (metric.kind == "flow" and (isinstance(metric.formula, Sum) or key == "posts")):
            continue
        whole = kpi.value(facts, key, *span, scope=scope, today=dice.TODAY)
        if whole.reason == "mixed_currency":
            continue
        days = kpi.series(facts, key, *span, by="day", scope=scope, today=dice.TODAY)["value"]
        assert days.sum(min_count=1) == pytest.approx(whole.number, nan_ok=True), key


@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.spans())
def test_reach_is_never_a_sum(facts: Facts, span: tuple[date, date]) -> None:
    """At most the largest figure that any day, post or file states."""
    for scope in (Scope(), *(Scope(accounts=(f"{network}:{name}",)) for network, name in dice.ACCOUNTS)):
        loop = Loop(facts, scope, dice.TODAY)
        stated = [row.get("reach", math.nan) for row in [*loop.days, *loop.posts]]
        stated += [row["value"] for row in loop.own]
        for by in ("day", "week", "month"):
            numbers = kpi.series(facts, "reach", *span, by=by, scope=scope, today=dice.TODAY)["value"].dropna()
            assert all(number <= max(one for one in stated if one == one) for number in numbers)


@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.spans())
def test_a_stock_at_a_coarser_grain_is_its_last_day(facts: Facts, span: tuple[date, date]) -> None:
    days = kpi.series(facts, "followers", *span, by="day", today=dice.TODAY).set_index("start")["value"]
    for row in kpi.series(facts, "followers", *span, by="month", today=dice.TODAY).itertuples():
        if row.end in days.index:
            assert days[row.end] == pytest.approx(row.value, nan_ok=True)


@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.scopes, dice.spans(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(
    facts: Facts, scope: Scope, span: tuple[date, date], chance: "st.random.Random"
) -> None:
    def shuffled(rows: pd.DataFrame) -> pd.DataFrame:
        order = list(range(len(rows)))
        chance.shuffle(order)
        return rows.iloc[order].reset_index(drop=True)

    other = Facts(shuffled(facts.days), shuffled(facts.posts), facts.segments, shuffled(facts.periods))
    assert_same(facts, other, scope, span)


@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.scopes, dice.spans(), st.integers(0, 60), st.integers(0, 60))
def test_two_overlapping_uploads_give_the_same_figures(
    facts: Facts, scope: Scope, span: tuple[date, date], one: int, other: int
) -> None:
    cut = [pd.Timestamp(dice.FIRST + dice.ONE * on) for on in sorted((one, other))]

    def part(keep: str) -> Facts:
        days, posts = (
            rows[rows["date"] <= cut[1]] if keep == "early" else rows[rows["date"] >= cut[0]]
            for rows in (facts.days, facts.posts)
        )
        return Facts(days.reset_index(drop=True), posts.reset_index(drop=True), facts.segments, facts.periods)

    assert_same(facts, union([part("early"), part("late")]).facts, scope, span)


def assert_same(facts: Facts, other: Facts, scope: Scope, span: tuple[date, date]) -> None:
    for key in METRICS:
        first = kpi.value(facts, key, *span, scope=scope, today=dice.TODAY)
        second = kpi.value(other, key, *span, scope=scope, today=dice.TODAY)
        assert second.number == pytest.approx(first.number, nan_ok=True), key
        assert (second.coverage, second.partial, second.basis, second.reason) == (
            first.coverage,
            first.partial,
            first.basis,
            first.reason,
        ), key


def test_nothing_is_nan_with_a_reason_for_every_metric() -> None:
    for key in METRICS:
        found = kpi.value(Facts(), key, date(2026, 1, 1), date(2026, 1, 31), today=dice.TODAY)
        assert math.isnan(found.number)
        assert found.reason == "no_data"
        assert found.basis == ""
        assert kpi.series(Facts(), key, date(2026, 1, 1), date(2026, 1, 31), today=dice.TODAY)["value"].isna().all()


def test_a_period_that_ends_before_it_starts_and_an_unknown_metric_are_refused() -> None:
    with pytest.raises(ValueError, match="ends before"):
        kpi.value(Facts(), "likes", date(2026, 1, 2), date(2026, 1, 1), today=dice.TODAY)
    with pytest.raises(KeyError):
        kpi.value(Facts(), "vibes", date(2026, 1, 1), date(2026, 1, 2), today=dice.TODAY)
    assert kpi.series(Facts(), "likes", date(2026, 1, 2), date(2026, 1, 1), today=dice.TODAY).empty


def test_prepared_arrays_go_with_their_facts() -> None:
    from smmdash.kpi import view

    before = len(view._BASES)
    facts = Facts(days=dice.made("days", [{"date": dice.FIRST, "network": "vk", "account": "a", "likes": 1.0}]))
    kpi.value(facts, "likes", dice.FIRST, dice.FIRST, today=dice.TODAY)
    assert len(view._BASES) == before + 1
    del facts
    assert len(view._BASES) == before


def test_infinite_values_are_missing() -> None:
    rows = [{"date": dice.FIRST, "network": "vk", "account": "a", "likes": np.inf, "comments": 2.0}]
    facts = Facts(days=dice.made("days", rows))
    assert kpi.value(facts, "likes", dice.FIRST, dice.FIRST, today=dice.TODAY).reason == "no_data"
    assert kpi.value(facts, "engagements", dice.FIRST, dice.FIRST, today=dice.TODAY).number == 2
