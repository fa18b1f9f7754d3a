"""What others have: declared norms, and where they are and are not shown."""

from datetime import date
from typing import Any

import pandas as pd
import pytest
from pacing.cases import DEADLINE, LAST, TODAY, facts, goal, noisy

from smmdash.facts import Facts, frame
from smmdash.goals import GoalScope
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS, NETWORKS
from smmdash.pacing import Norm, norms, odds_words, pace
from smmdash.pacing.norms_declared import OUTSIDE, SOURCES, Outside

FROM = 7_000
GIVEN = facts(
    120, followers=[FROM + 10.0 * on for on in range(120)], reach=noisy(120, 500), likes=noisy(120, 30), posts=1
)


def found(metric: str, value: float = 5.0, given: Facts = GIVEN, **named: Any) -> tuple[Norm, ...]:
    kind = {"flow": "total", "stock": "level"}.get(METRICS[metric].kind, "rate")
    asked = goal(metric, value, kind=kind, **named)
    return norms(asked, given, pace(asked, given, today=TODAY), today=TODAY)


@pytest.mark.parametrize("one", OUTSIDE.values(), ids=OUTSIDE)
def test_every_declared_norm_says_what_who_when_and_how_many(one: Outside) -> None:
    assert one.network in NETWORKS
    assert METRICS[one.metric].unit == "percent"
    assert 0 < one.value < 200
    assert one.count > 100
    assert one.of in ("accounts", "brands", "posts")
    assert one.statistic in ("median", "mean")
    assert 2024 <= one.year <= 2026
    assert not one.under or one.least < one.under
    assert bool(one.days) == (one.metric == "audience_growth_rate")
    if one.low == one.low:
        assert one.low < one.value < one.high
    source = SOURCES[one.source]
    assert source.name
    assert source.url.startswith("https://")


def test_every_source_is_used_and_no_two_norms_of_one_source_overlap() -> None:
    assert {one.source for one in OUTSIDE.values()} == set(SOURCES)
    sized = [one for one in OUTSIDE.values() if one.least or one.under]
    for followers in (0, 999, 1000, 7000, 49_999, 70_000, 500_000, 3_000_000):
        fits = [
            (one.network, one.metric, one.source)
            for one in sized
            if one.least <= followers and (not one.under or followers < one.under)
        ]
        assert len(fits) == len(set(fits)), followers


def test_an_account_is_shown_the_norm_of_its_size() -> None:
    shown = found("reach_rate")
    assert [(one.value, one.least, one.under) for one in shown] == [(5.75, 5000, 10_000)]
    assert shown[0].target == 5
    assert shown[0].source == SOURCES["socialinsider_reach_2026"].name
    for followers, value in ((4999.0, 6.65), (5000.0, 5.75), (10_000.0, 5.5)):
        borders = facts(60, followers=followers, reach=100)
        assert [one.value for one in found("reach_rate", given=borders)] == [value]
    unsized = facts(60, reach=100)
    asked = found("reach_rate", given=unsized, scope=GoalScope(networks=["instagram"]))
    assert [one.value for one in asked] == [3.2]


def test_norms_of_another_network_a_campaign_or_several_accounts_are_not_shown() -> None:
    assert found("reach_rate", scope=GoalScope(networks=["facebook"])) == ()
    assert found("reach_rate", scope=GoalScope(networks=["instagram"], campaign="May")) == ()
    assert found("reach_rate", scope=GoalScope(networks=["instagram"], post_types=["video"])) == ()
    both = GIVEN.days.assign(account="bakery")
    assert found("reach_rate", given=Facts(pd.concat([GIVEN.days, both], ignore_index=True))) == ()
    assert found("ctr") == ()
    assert found("engagement_rate_by_views") == ()  # declared for another network


def test_growth_is_compared_in_percent_a_month() -> None:
    now = FROM + 10.0 * 119
    (shown,) = found("followers", value=now * 1.05)
    assert (shown.metric, shown.value, shown.days) == ("audience_growth_rate", 2.6, 30)
    assert shown.target == pytest.approx(100 * (1.05 ** (30 / (DEADLINE - TODAY).days) - 1))
    assert shown.own == pytest.approx(100 * 300 / (now - 290 - 10), rel=0.02)
    (gained,) = found("net_new_followers", value=now * 0.05)
    assert gained.target == pytest.approx(100 * (1.05 ** (30 / 60) - 1))


def competitors(**named: Any) -> Facts:
    rows = [
        {"account": name, "value": value, "start": date(2026, 10, 1), "end": end}
        for name, value, end in (
            ("north", 5000.0, date(2026, 10, 31)), ("south", 9000.0, date(2026, 10, 31)),
            ("west", 7000.0, date(2026, 10, 31)), ("north", 1.0, date(2026, 9, 30)),
        )
    ]  # fmt: skip
    periods = pd.DataFrame(rows).assign(
        network="instagram", owner="competitor", measure=named.get("measure", "followers"), source="s", line=1
    )
    periods["start"], periods["end"] = pd.to_datetime(periods["start"]), pd.to_datetime(periods["end"])
    return Facts(days=GIVEN.days, periods=frame("periods", periods))


def test_competitors_are_their_latest_median_beside_the_own_figure_of_then() -> None:
    shown = found("followers", value=9000, given=competitors())[0]
    assert (shown.kind, shown.value, shown.count, shown.last) == ("competitors", 7000, 3, date(2026, 10, 31))
    assert shown.own == FROM + 10 * (119 - (LAST - date(2026, 10, 31)).days)
    assert shown.target == 9000
    likes = found("likes", given=competitors(measure="likes"))[0]
    assert (likes.first, likes.last) == (date(2026, 10, 1), date(2026, 10, 31))
    assert likes.target != likes.target
    assert [one.kind for one in found("likes", given=competitors())] == []
    elsewhere = found("followers", given=competitors(), scope=GoalScope(networks=["vk"]))
    assert [one.kind for one in elsewhere] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_norm_reads_with_its_source_and_year(language: str) -> None:
    texts = Texts(language)
    for one in OUTSIDE.values():
        source = SOURCES[one.source]
        made = Norm(
            "outside", one.metric, one.network, one.statistic, one.value, one.count, one.of, one.year, one.least,
            one.under, source.name, source.url, one.days, own=1.0, target=2.0,
        )  # fmt: skip
        said = odds_words.norm(texts, made)
        assert source.name in said
        assert str(one.year) in said
        assert texts.compact(one.count) in said
        assert "odds-" not in said
        assert "{" not in said
    rival = found("followers", value=9000, given=competitors())[0]
    said = odds_words.norm(texts, rival)
    assert "Instagram" in said
    assert texts.number(7000) in said
