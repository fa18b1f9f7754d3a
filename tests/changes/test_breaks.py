"""Breaks: each known change applies to its network and metrics and to no other, and shifts name their account."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.changes import CHANGES, Change, breaks
from smmdash.facts import Facts, Scope, frame
from smmdash.i18n import LANGUAGES, Texts
from smmdash.kpi import compare, crossed
from smmdash.metrics import MEASURES, METRICS, NETWORKS, Level, Sum, Unique

TODAY = date(2026, 11, 21)


def facts(
    network: str, measure: str, middle: date, *, factor: float = 1.0, sources: tuple[str, str] = ("a", "b")
) -> Facts:
    """Return 140 days of one account around ``middle``, from which on figures are ``factor`` times as high."""
    dates = pd.date_range(middle - timedelta(days=70), middle + timedelta(days=69))
    late = dates >= pd.Timestamp(middle)
    noise = 1 + 0.05 * np.sin(np.arange(len(dates)) * 2.1)
    rows = pd.DataFrame({
        "date": dates, "network": network, "account": "shop", "source": np.where(late, sources[1], sources[0]),
        "line": range(2, len(dates) + 2), measure: np.round(1000 * noise * np.where(late, factor, 1.0)),
    })  # fmt: skip
    return Facts(days=frame("days", rows))


def plain_metric(change: Change) -> tuple[str, str]:
    """Return a measure of a change and a metric that is that measure and nothing else."""
    for measure in change.measures:
        for key in change.metrics:
            formula = METRICS[key].formula
            if formula in (Sum((measure,)), Level(measure), Unique(measure)):
                return measure, key
    raise AssertionError(change.key)


@pytest.mark.parametrize("key", CHANGES)
def test_a_change_applies_to_its_network_metrics_and_day(key: str) -> None:
    change = CHANGES[key]
    measure, metric = plain_metric(change)
    held = facts(change.network, measure, change.day)
    around = change.day - timedelta(days=30), change.day + timedelta(days=30)
    (found,) = breaks(held, metric, start=around[0], end=around[1])
    assert (found.day, found.kind, found.change, found.network) == (change.day, "definition", key, change.network)
    assert found.before == pytest.approx(1000, rel=0.05)
    compared = compare(held, metric, change.day, around[1], today=TODAY)
    assert (compared.reason, compared.changed) == ("definition", (key,))
    assert np.isnan(compared.percent)


@pytest.mark.parametrize("key", CHANGES)
def test_a_change_leaves_alone_what_lies_on_one_side_of_it_and_other_networks(key: str) -> None:
    change = CHANGES[key]
    measure, metric = plain_metric(change)
    held = facts(change.network, measure, change.day)
    assert crossed(held, metric, change.day, change.day + timedelta(days=60)) == ()
    assert crossed(held, metric, change.day - timedelta(days=60), change.day - timedelta(days=1)) == ()
    assert crossed(held, metric, change.day - timedelta(days=1), change.day) == (change,)
    later = compare(held, metric, change.day + timedelta(days=30), change.day + timedelta(days=59), today=TODAY)
    assert (later.reason, later.changed) == ("", ())
    other = facts("tiktok", measure, change.day)
    assert breaks(other, metric, start=change.day - timedelta(days=30), end=change.day + timedelta(days=30)) == ()
    assert crossed(held, "likes", change.day - timedelta(days=30), change.day + timedelta(days=30)) == ()
    elsewhere = Scope(networks=("tiktok",))
    assert crossed(held, metric, change.day - timedelta(days=9), change.day, scope=elsewhere) == ()


@pytest.mark.parametrize("key", [key for key, change in CHANGES.items() if change.other_column])
def test_one_upload_that_spans_a_replaced_column_counts_alike(key: str) -> None:
    change = CHANGES[key]
    measure, metric = plain_metric(change)
    held = facts(change.network, measure, change.day, sources=("a", "a"))
    assert crossed(held, metric, change.day - timedelta(days=30), change.day + timedelta(days=30)) == ()


def test_an_account_that_begins_after_a_change_does_not_cross_it() -> None:
    change = CHANGES["instagram_views"]
    whole = facts("instagram", "views", change.day)
    later = whole.days[whole.days["date"] >= pd.Timestamp(change.day)]
    held = Facts(days=frame("days", later.reset_index(drop=True)))
    assert crossed(held, "views", change.day - timedelta(days=30), change.day + timedelta(days=30)) == ()


def test_a_metric_that_does_not_use_what_there_is_crosses_nothing() -> None:
    change = CHANGES["instagram_views"]
    held = facts("instagram", "views", change.day)
    span = change.day - timedelta(days=30), change.day + timedelta(days=30)
    assert crossed(held, "views", *span) == (change,)
    assert crossed(held, "impressions", *span) == ()


@pytest.mark.parametrize("key", CHANGES)
def test_a_change_is_whole(key: str) -> None:
    change = CHANGES[key]
    assert change.key == key
    assert change.network in NETWORKS
    assert set(change.measures) <= MEASURES.keys()
    assert change.metrics
    assert change.source.startswith("https://")
    assert change.day < TODAY
    for language in LANGUAGES:
        texts = Texts(language)
        assert texts.has(f"change-{key}")
        assert texts.has(f"change-{key}.what")


def test_a_shift_names_its_account_and_day() -> None:
    middle = date(2026, 8, 1)
    one, other = facts("instagram", "likes", middle, factor=3.0), facts("tiktok", "likes", middle)
    held = Facts(days=frame("days", pd.concat([one.days, other.days], ignore_index=True)))
    span = {"start": date(2026, 7, 1), "end": date(2026, 9, 1)}
    (found,) = breaks(held, "likes", **span)
    assert (found.kind, found.change, found.network, found.account) == ("level", "", "instagram", "shop")
    assert abs((found.day - middle).days) <= 1
    assert found.after / found.before == pytest.approx(3, rel=0.1)
    assert breaks(held, "likes", network="instagram", account="shop", **span) == (found,)
    assert breaks(held, "likes", network="tiktok", **span) == ()
    assert breaks(held, "likes", start=date(2026, 8, 4), end=date(2026, 9, 1)) == ()


def test_a_shift_beside_a_change_of_definition_is_that_change() -> None:
    change = CHANGES["instagram_views"]
    held = facts("instagram", "views", change.day, factor=2.5)
    (found,) = breaks(held, "views", start=change.day - timedelta(days=30), end=change.day + timedelta(days=30))
    assert found.kind == "definition"
    assert found.after / found.before == pytest.approx(2.5, rel=0.1)


@pytest.mark.parametrize(("days", "kinds"), [(12, ["definition"]), (17, ["definition", "level"])])
def test_figures_that_jump_within_two_weeks_of_a_change_are_that_change(days: int, kinds: list[str]) -> None:
    change = CHANGES["instagram_views"]
    held = facts("instagram", "views", change.day + timedelta(days=days), factor=3.0)
    found = breaks(held, "views", start=change.day - timedelta(days=30), end=change.day + timedelta(days=60))
    assert [one.kind for one in found] == kinds


def test_a_share_is_told_in_the_unit_of_its_metric() -> None:
    middle = date(2026, 8, 1)
    reach, likes = facts("instagram", "reach", middle), facts("instagram", "likes", middle, factor=0.25)
    wide = reach.days.assign(reach=10.0 * reach.days["reach"], likes=likes.days["likes"], comments=0.0, shares=0.0)
    found = breaks(
        Facts(days=frame("days", wide)), "engagement_rate_by_reach", start=date(2026, 7, 1), end=date(2026, 9, 1)
    )
    assert [(round(one.before), round(one.after, 1)) for one in found] == [(10, 2.5)]


def test_a_shift_of_level_is_compared_all_the_same() -> None:
    middle = date(2026, 8, 1)
    held = facts("instagram", "likes", middle, factor=3.0)
    found = compare(held, "likes", middle, middle + timedelta(days=29), today=TODAY)
    assert found.reason == ""
    assert found.percent > 150


def test_what_the_team_does_itself_is_no_break() -> None:
    middle = date(2026, 8, 1)
    held = facts("ads", "spend", middle, factor=3.0)
    assert breaks(held, "spend", start=date(2026, 7, 1), end=date(2026, 9, 1)) == ()


@pytest.mark.parametrize("metric", METRICS)
def test_any_metric_may_be_asked_of_any_facts(metric: str) -> None:
    assert breaks(Facts(), metric, start=date(2026, 1, 1), end=TODAY) == ()
    held = facts("web", "sessions", date(2026, 8, 1))
    assert all(one.kind == "level" for one in breaks(held, metric, start=date(2026, 1, 1), end=TODAY))
