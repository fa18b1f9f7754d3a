import math
from datetime import date, timedelta
from typing import Any

import pytest
from kpi.dice import made

from smmdash import kpi
from smmdash.facts import Facts, Scope

ONE = timedelta(days=1)
TODAY = date(2026, 11, 21)
EVERYTHING = Scope()


def daily(first: str, last: str, account: str = "cafe", **measures: float) -> list[dict[str, Any]]:
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    return [
        {"date": start + on * ONE, "network": "instagram", "account": account, **measures}
        for on in range((end - start).days + 1)
    ]


def facts(*rows: list[dict[str, Any]]) -> Facts:
    return Facts(made("days", [row for part in rows for row in part]))


def compare(given: Facts, metric: str, first: str, last: str, **named: Any) -> kpi.Comparison:
    return kpi.compare(given, metric, date.fromisoformat(first), date.fromisoformat(last), today=TODAY, **named)


def test_two_whole_months() -> None:
    found = compare(
        facts(daily("2026-09-01", "2026-09-30", likes=1), daily("2026-10-01", "2026-10-31", likes=2)),
        "likes", "2026-10-01", "2026-10-31",
    )  # fmt: skip
    assert (found.now.number, found.before.number, found.change, found.reason) == (62, 30, 32, "")
    assert found.percent == pytest.approx(100 * 32 / 30)


def test_a_running_month_is_compared_over_as_many_days() -> None:
    given = facts(daily("2026-10-01", "2026-10-31", likes=1), daily("2026-11-01", "2026-11-21", likes=2))
    found = compare(given, "likes", "2026-11-01", "2026-11-30")
    assert (found.now.start, found.now.end) == (date(2026, 11, 1), date(2026, 11, 20))  # today is not over
    assert (found.before.start, found.before.end) == (date(2026, 10, 1), date(2026, 10, 20))
    assert (found.change, found.percent, found.reason) == (20, 100, "")
    assert "to_date" in found.now.notes
    assert "to_date" in found.before.notes


def test_a_running_month_goes_as_far_as_the_data() -> None:
    given = facts(daily("2026-10-01", "2026-11-15", likes=1))
    found = compare(given, "likes", "2026-11-01", "2026-11-30")
    assert (found.now.end, found.before.end, found.percent) == (date(2026, 11, 15), date(2026, 10, 15), 0)


def test_a_running_period_longer_than_the_earlier_one_is_not_in_percent() -> None:
    given = facts(daily("2026-02-01", "2026-03-30", likes=1))
    found = kpi.compare(given, "likes", date(2026, 3, 1), date(2026, 3, 31), today=date(2026, 3, 31))
    assert (found.before.end, found.reason, math.isnan(found.percent)) == (date(2026, 2, 28), "length_differs", True)


def test_a_year_before() -> None:
    given = facts(daily("2025-10-01", "2025-10-31", likes=2), daily("2026-10-01", "2026-10-31", likes=1))
    found = compare(given, "likes", "2026-10-01", "2026-10-31", against="year_before")
    assert (found.percent, found.kind) == (-50, "year_before")


@pytest.mark.parametrize(
    ("rows", "metric", "span", "reason"),
    [
        ([daily("2026-10-01", "2026-10-31", likes=1)], "likes", "2026-10", "no_data_before"),
        ([daily("2026-09-01", "2026-09-30", likes=1)], "likes", "2026-10", "no_data_now"),
        ([daily("2026-09-10", "2026-10-31", likes=1)], "likes", "2026-10", "partial_before"),
        ([daily("2026-09-01", "2026-10-20", likes=1)], "likes", "2026-10", "partial_now"),
        (
            [daily("2026-09-01", "2026-09-10", likes=1), daily("2026-09-20", "2026-10-31", likes=1)],
            "likes", "2026-10", "gaps",
        ),
        (
            [daily("2026-09-01", "2026-10-31", likes=1), daily("2026-10-01", "2026-10-31", "bakery", likes=1)],
            "likes", "2026-10", "accounts_differ",
        ),
        (
            [daily("2026-09-01", "2026-09-30", likes=0), daily("2026-10-01", "2026-10-31", likes=1)],
            "likes", "2026-10", "zero_before",
        ),
        ([daily("2026-10-01", "2026-11-20", likes=1)], "likes", "2026-12", "not_started"),
        (
            [
                daily("2026-09-01", "2026-09-30", followers_gained=0, followers_lost=2),
                daily("2026-10-01", "2026-10-31", followers_gained=5, followers_lost=2),
            ],
            "net_new_followers", "2026-10", "negative_before",
        ),
    ],
)  # fmt: skip
def test_no_percentage_without_a_fair_comparison(
    rows: list[list[dict[str, Any]]], metric: str, span: str, reason: str
) -> None:
    start = date.fromisoformat(f"{span}-01")
    found = compare(facts(*rows), metric, start.isoformat(), kpi.bucket_end(start, "month").isoformat())
    assert found.reason == reason
    assert reason in kpi.COMPARISON_REASONS
    assert math.isnan(found.percent)
    assert math.isnan(found.change) == (not (found.now.known and found.before.known))


def test_gaps_do_not_spoil_a_mean() -> None:
    rows = [*daily("2026-09-01", "2026-10-31", followers=10, likes=1)]
    given = facts([row for row in rows if row["date"] != date(2026, 10, 15)])
    assert compare(given, "likes", "2026-10-01", "2026-10-31").reason == "gaps"
    assert compare(given, "engagement_rate_daily", "2026-10-01", "2026-10-31").percent == pytest.approx(0)
    assert compare(given, "followers", "2026-10-01", "2026-10-31").percent == 0


def test_different_currencies_and_ways_are_not_compared() -> None:
    euro = daily("2026-09-01", "2026-09-30", spend=1)
    dollar = daily("2026-10-01", "2026-10-31", spend=1)
    given = facts([row | {"currency": "EUR"} for row in euro], [row | {"currency": "USD"} for row in dollar])
    found = compare(given, "spend", "2026-10-01", "2026-10-31")
    assert (found.reason, math.isnan(found.change)) == ("currency_differs", True)
    reach = facts(daily("2026-09-01", "2026-10-31", reach=5))
    total = {"network": "instagram", "account": "cafe", "owner": "own", "measure": "reach", "value": 50.0}
    total |= {"start": date(2026, 10, 1), "end": date(2026, 10, 31)}
    found = compare(Facts(reach.days, periods=made("periods", [total])), "reach", "2026-10-01", "2026-10-31")
    assert (found.reason, found.change) == ("basis_differs", 45)


def test_the_first_day_of_the_calendar_has_nothing_before_it() -> None:
    assert compare(Facts(), "likes", "0001-01-01", "0001-01-31").reason == "nothing_before"


def test_breakdown_has_each_part_largest_first_and_leaves_out_the_empty() -> None:
    given = facts(
        daily("2026-10-01", "2026-10-31", likes=1),
        daily("2026-10-01", "2026-10-31", "bakery", likes=3),
        daily("2026-08-01", "2026-08-31", "bar", likes=3),
        [row | {"network": "vk", "campaign": "spring"} for row in daily("2026-10-01", "2026-10-31", likes=2)],
    )
    span = {"start": date(2026, 10, 1), "end": date(2026, 10, 31), "today": TODAY}

    def parts(over: kpi.Over, scope: Scope = EVERYTHING) -> list[tuple[str, float]]:
        return [(key, one.number) for key, one in kpi.breakdown(given, "likes", over=over, scope=scope, **span)]

    assert parts("account") == [("instagram:bakery", 93), ("vk:cafe", 62), ("instagram:cafe", 31)]
    assert parts("network") == [("instagram", 124), ("vk", 62)]
    assert parts("campaign") == [("spring", 62)]
    assert parts("post_type") == []
    assert parts("account", Scope(networks=("vk",))) == [("vk:cafe", 62)]


def test_best_and_worst_posts() -> None:
    posts = [
        {
            "network": "instagram", "account": "cafe", "post_id": str(place), "timed": True, "post_type": kind,
            "published_at": f"2026-10-{place:02}T10:00:00Z", "date": date(2026, 10, place), "likes": likes,
            "reach": reach,
        }
        for place, kind, likes, reach in ((3, "reel", 10.0, 100.0), (1, "photo", 1.0, None), (2, "reel", 6.0, 20.0))
    ]  # fmt: skip
    given = Facts(posts=made("posts", posts))
    span = (date(2026, 10, 1), date(2026, 10, 31))
    found = kpi.post_values(given, "engagement_rate_by_reach", *span)
    assert list(found.columns) == [*given.posts.columns, "value"]
    assert found["post_id"].tolist() == ["1", "2", "3"]
    assert found["value"].fillna(-1).tolist() == [-1, 30, 10]
    only = kpi.post_values(given, "likes", *span, scope=Scope(post_types=("photo",)))
    assert only["value"].tolist() == [1]
    assert kpi.post_values(given, "reach", *span)["value"].fillna(-1).tolist() == [-1, 20, 100]
    middle = kpi.median_of_posts(given, "engagement_rate_by_reach", *span, today=TODAY)
    assert (middle.number, middle.basis, middle.coverage) == (20, "median_of_posts", kpi.Coverage(2, 3, "posts", 1, 1))
    for metric in ("followers", "posts", "audience_growth_rate", "response_time"):
        assert not kpi.per_post(metric)
        with pytest.raises(ValueError, match="not a figure of single posts"):
            kpi.post_values(given, metric, *span)
