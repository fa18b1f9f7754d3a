"""The rules one by one, on facts small enough to add up in the head."""

import math
from datetime import date
from typing import Any

import pandas as pd
import pytest
from kpi.dice import TODAY, made, rolled

from smmdash import kpi
from smmdash.facts import Facts, Scope

START, END = date(2026, 9, 1), date(2026, 9, 30)


def day(on: int, **measures: Any) -> dict[str, Any]:
    return {"date": date(2026, 9, on), "network": "instagram", "account": "cafe", **measures}


def post(on: int, **measures: Any) -> dict[str, Any]:
    row = day(on, post_id=f"p{on}{measures}", timed=True, post_type="reel", **measures)
    return row | {"published_at": f"2026-09-{on:02}T10:00:00Z"}


def facts(
    days: list[dict[str, Any]] = (),  # type: ignore[assignment]
    posts: list[dict[str, Any]] = (),  # type: ignore[assignment]
    periods: list[dict[str, Any]] = (),  # type: ignore[assignment]
) -> Facts:
    return Facts(made("days", list(days)), made("posts", list(posts)), periods=made("periods", list(periods)))


def value(given: Facts, metric: str, start: date = START, end: date = END, **scope: Any) -> kpi.Value:
    return kpi.value(given, metric, start, end, scope=Scope(**scope), today=TODAY)


def test_a_sum_over_gaps_is_what_is_there_and_says_how_many_days() -> None:
    found = value(facts([day(1, likes=3.0), day(2), day(30, likes=4.0)]), "likes")
    assert (found.number, found.coverage.have, found.coverage.of, found.coverage.what) == (7, 2, 30, "days")
    assert not found.partial
    assert not found.coverage.is_complete


def test_a_period_that_the_data_do_not_reach_the_ends_of_is_partial() -> None:
    full = [day(on, likes=1.0) for on in range(1, 31)]
    assert not value(facts(full), "likes").partial
    assert value(facts(full[1:]), "likes").partial
    assert value(facts(full[:-1]), "likes").partial


def test_a_period_that_today_has_not_closed_is_partial() -> None:
    full = facts([day(on, likes=1.0) for on in range(1, 31)])
    assert kpi.value(full, "likes", START, END, today=END).partial
    assert not kpi.value(full, "likes", START, END, today=date(2026, 10, 1)).partial


def test_nothing_after_today_counts() -> None:
    full = facts([day(on, likes=1.0, followers=float(on)) for on in range(1, 31)])
    today = date(2026, 9, 10)
    assert kpi.value(full, "likes", START, END, today=today).number == 10
    assert kpi.value(full, "followers", START, END, today=today).number == 10


def test_coverage_counts_days_on_which_every_account_with_data_has_some() -> None:
    one = [day(on, likes=1.0) for on in range(1, 31)]
    other = [day(on, likes=1.0) | {"account": "bakery"} for on in range(1, 11)]
    third = [{**day(1, likes=1.0), "account": "bar", "date": date(2026, 8, 1)}]
    found = value(facts(one + other + third), "likes")
    assert found.coverage == kpi.Coverage(10, 30, "days", 2, 3)
    assert found.partial


def test_days_are_used_where_an_account_has_them_and_never_added_to_posts() -> None:
    given = facts(
        [day(1, likes=5.0)],
        [post(1, likes=100.0), post(2, likes=7.0) | {"account": "bakery"}, post(3) | {"account": "bakery"}],
    )
    assert value(given, "likes").number == 12
    assert value(given, "likes").basis == "mixed"
    assert (value(given, "likes", accounts=("instagram:cafe",)).basis) == "days"
    only = value(given, "likes", accounts=("instagram:bakery",))
    assert (only.basis, only.coverage) == ("posts", kpi.Coverage(1, 2, "posts", 1, 1))
    by_type = value(given, "likes", post_types=("reel",))
    assert (by_type.number, by_type.basis) == (107, "posts")


def test_days_anywhere_in_the_frame_keep_posts_out_of_every_period() -> None:
    given = facts([day(1, likes=5.0)], [post(20, likes=7.0)])
    assert math.isnan(value(given, "likes", date(2026, 9, 15), END).number)


def test_campaign_rows_are_parts_of_the_account_day_unless_it_has_no_whole() -> None:
    given = facts(
        [
            day(1, likes=10.0, campaign=""),
            day(1, likes=4.0, spend=2.0, campaign="a"),
            day(1, likes=3.0, spend=5.0, campaign="b"),
        ]
    )
    assert value(given, "likes").number == 10
    assert value(given, "spend").number == 7
    assert value(given, "likes", campaign="a").number == 4


def test_a_campaign_leaves_out_posts_and_levels() -> None:
    given = facts([day(1, likes=1.0, followers=9.0), day(1, spend=1.0, campaign="a")], [post(1, likes=1.0)])
    for metric in ("likes", "followers", "posts"):
        found = value(given, metric, campaign="a")
        assert (math.isnan(found.number), found.reason) == (True, "not_by_campaign")
    assert value(given, "followers", post_types=("reel",)).reason == "not_by_post_type"


def test_a_level_is_carried_31_days_and_not_before_its_first() -> None:
    given = facts([day(10, followers=500.0), day(10, followers=90.0) | {"account": "bakery"}, day(12, likes=1.0)])
    assert value(given, "followers", end=date(2026, 9, 9)).reason == "no_data"
    carried = value(given, "followers", end=date(2026, 10, 11))
    assert (carried.number, carried.coverage) == (590, kpi.Coverage(2, 2, "accounts", 2, 2))
    assert "level_carried" in carried.notes
    late = value(given, "followers", end=date(2026, 10, 12))
    assert (late.reason, late.coverage.have, late.coverage.of) == ("level_too_old", 0, 2)


def test_an_account_that_is_not_there_yet_shows_in_the_coverage() -> None:
    given = facts([day(1, followers=500.0), day(5, followers=90.0) | {"account": "bakery"}])
    found = value(given, "followers", end=date(2026, 9, 4))
    assert (found.number, found.coverage.have, found.coverage.of) == (500, 1, 2)


def test_reach_of_several_accounts_is_missing_with_its_reason() -> None:
    given = facts([day(1, reach=10.0), day(1, reach=20.0) | {"account": "bakery"}])
    assert (value(given, "reach").reason, value(given, "reach").coverage.accounts_have) == ("unique_over_accounts", 2)
    assert value(given, "reach", accounts=("instagram:bakery",)).number == 20


def test_reach_takes_the_files_own_total_for_exactly_the_period() -> None:
    own = {"network": "instagram", "account": "cafe", "owner": "own", "measure": "reach", "value": 70.0}
    own |= {"start": START, "end": END}
    given = facts([day(1, reach=30.0), day(2, reach=50.0)], [post(3, reach=500.0)], [own])
    exact = value(given, "reach")
    assert (exact.number, exact.basis, exact.partial) == (70, "file_total", False)
    mean = value(given, "reach", end=date(2026, 9, 29))
    assert (mean.number, mean.basis, mean.coverage.have, mean.coverage.of) == (40, "mean_per_day", 2, 29)
    assert value(given, "reach", end=START).basis == "day_value"
    rival = facts([day(1, reach=30.0)], periods=[own | {"owner": "competitor"}])
    assert value(rival, "reach").basis == "mean_per_day"


def test_reach_known_of_posts_only_is_their_mean() -> None:
    found = value(facts(posts=[post(1, reach=10.0), post(2, reach=30.0), post(3)]), "reach")
    assert (found.number, found.basis, found.coverage.have, found.coverage.of) == (20, "mean_per_post", 2, 3)


def test_reach_of_a_day_with_several_campaigns_is_unknown() -> None:
    given = facts([day(1, reach=10.0, campaign="a"), day(1, reach=30.0, campaign="b"), day(2, reach=8.0)])
    assert value(given, "reach", START, START).reason == "no_data"
    assert value(given, "reach").number == 8


def test_a_ratio_is_total_per_total_over_the_posts_that_carry_both() -> None:
    given = facts(posts=[post(1, likes=10.0, reach=100.0), post(2, likes=1.0, reach=900.0), post(3, likes=50.0)])
    found = value(given, "engagement_rate_by_reach")
    assert found.number == pytest.approx(1.1)
    assert (found.coverage.have, found.coverage.of, found.coverage.what, found.basis) == (2, 3, "posts", "posts")
    assert kpi.mean_of_posts(given, "engagement_rate_by_reach", START, END, today=TODAY).number == pytest.approx(
        (10 + 1 / 9) / 2
    )


def test_days_stand_in_where_no_post_carries_both_but_never_for_a_mean_per_post() -> None:
    given = facts([day(1, likes=2.0, reach=100.0)], [post(1, likes=10.0)])
    found = value(given, "engagement_rate_by_reach")
    assert (found.number, found.basis, found.notes) == (2, "days", ("days_for_posts",))
    assert value(given, "mean_reach_per_post").reason == "no_data"


def test_parts_win_when_all_are_known_then_the_total_then_what_there_is() -> None:
    parts = {"likes": 1.0, "comments": 2.0, "shares": 3.0, "saves": 4.0}
    assert value(facts([day(1, **parts, engagements=99.0)]), "engagements").number == 10
    assert value(facts([day(1, **parts | {"saves": None}, engagements=99.0)]), "engagements").number == 99
    assert value(facts([day(1, **parts | {"saves": None})]), "engagements").number == 6
    assert value(facts([day(1, reach=1.0)]), "engagements").reason == "no_data"


def test_a_rate_by_followers_takes_each_posts_own_day() -> None:
    given = facts([day(1, followers=100.0), day(10, followers=400.0)], [post(2, likes=10.0), post(12, likes=10.0)])
    assert value(given, "engagement_rate_by_followers").number == pytest.approx(100 * 20 / 500)
    assert value(facts(posts=[post(1, likes=1.0)]), "engagement_rate_by_followers").reason == "no_followers"


def test_the_reach_rate_divides_the_mean_of_posts_by_the_level_at_the_end() -> None:
    given = facts([day(1, followers=100.0), day(20, followers=200.0)], [post(2, reach=10.0), post(3, reach=30.0)])
    assert value(given, "reach_rate").number == pytest.approx(100 * 20 / 200)


def test_growth_starts_from_the_level_before_the_period() -> None:
    before = {**day(1, followers=200.0), "date": date(2026, 8, 20)}
    gained = [day(5, followers_gained=12.0, followers_lost=2.0, followers=230.0)]
    assert value(facts([before, *gained]), "net_new_followers").number == 10
    assert value(facts([before, *gained]), "audience_growth_rate").number == pytest.approx(5)
    inside = value(facts(gained), "audience_growth_rate")
    assert (inside.number, inside.notes) == (pytest.approx(100 * 10 / 230), ("start_level_inside",))
    late = facts([day(8, followers_gained=12.0, followers_lost=2.0, followers=230.0)])
    assert value(late, "audience_growth_rate").reason == "no_start_level"


def test_net_new_followers_takes_the_first_way_that_each_account_allows() -> None:
    stock = facts([{**day(1, followers=100.0), "date": date(2026, 8, 31)}, day(30, followers=130.0)])
    assert (value(stock, "net_new_followers").number, value(stock, "net_new_followers").basis) == (30, "level")
    gained = value(facts([day(1, followers_gained=5.0)]), "net_new_followers")
    assert (gained.number, gained.basis, gained.notes) == (5, "gained_only", ("net_new_gained_only",))
    nothing_inside = value(stock, "net_new_followers", date(2026, 9, 2), date(2026, 9, 9))
    assert math.isnan(nothing_inside.number)


def test_clicks_are_counted_per_view_where_an_account_has_no_impressions() -> None:
    given = facts(
        [
            day(1, link_clicks=1.0, impressions=100.0, views=1.0),
            day(1, link_clicks=3.0, views=100.0) | {"account": "bakery"},
        ]
    )
    found = value(given, "ctr")
    assert (found.number, found.notes) == (2, ("views_for_impressions",))


def test_money_in_two_currencies_has_no_figure() -> None:
    given = facts(
        [day(1, spend=5.0, currency="EUR"), day(2, spend=6.0, currency="USD"), day(3, likes=1.0, currency="")]
    )
    assert (value(given, "spend").reason, value(given, "spend").currency) == ("mixed_currency", "")
    one = value(given, "spend", end=START)
    assert (one.number, one.currency) == (5, "EUR")
    assert value(given, "likes").number == 1
    same_day = facts([day(1, spend=5.0, currency="EUR"), day(1, spend=6.0, currency="USD")])
    assert value(same_day, "spend").reason == "mixed_currency"


def test_money_and_its_effect_may_come_from_two_exports() -> None:
    spend = [day(on, spend=10.0, currency="EUR") | {"network": "ads"} for on in range(1, 21)]
    sales = [day(on, sales=1.0) | {"network": "crm"} for on in range(11, 31)]
    found = value(facts(spend + sales), "cost_per_sale")
    assert (found.number, found.currency, found.basis) == (10, "EUR", "sides_apart")
    assert (found.partial, found.coverage.have) == (True, 10)


def test_dividing_by_nothing_gives_nothing() -> None:
    found = value(facts([day(1, link_clicks=5.0, impressions=0.0)]), "ctr")
    assert (math.isnan(found.number), found.reason) == (True, "zero_denominator")
    assert value(facts([day(1, conversions=5.0)]), "conversion_rate").reason == "side_missing"


def test_weeks_without_a_post_are_zero_between_posts_and_missing_outside() -> None:
    given = facts(posts=[post(1), post(21)])
    weeks = kpi.series(given, "posts", date(2026, 8, 20), END, by="week", today=TODAY)["value"].tolist()
    assert [None if one != one else one for one in weeks] == [None, None, 1, 0, 0, 1, None]


def test_posts_cover_a_little_more_than_from_the_first_to_the_last() -> None:
    every_third = facts(posts=[post(on, likes=1.0) for on in range(2, 30, 3)])
    assert not value(every_third, "likes").partial
    assert value(every_third, "likes", end=date(2026, 10, 5)).partial
    assert value(facts(posts=[post(2, likes=1.0), post(29, likes=1.0)]), "likes").partial is False


def test_the_median_of_the_days() -> None:
    given = facts([day(1, response_minutes=5.0), day(2, response_minutes=100.0), day(3, response_minutes=7.0)])
    assert (value(given, "response_time").number, value(given, "response_time").basis) == (7, "median")


def test_a_series_is_the_same_in_whatever_pieces_it_is_worked_on(monkeypatch: pytest.MonkeyPatch) -> None:
    from smmdash.metrics import METRICS

    given = rolled(7)
    for key in METRICS:
        span = (date(2026, 8, 1), date(2026, 11, 1))
        whole = kpi.series(given, key, *span, by="week", today=TODAY)
        whole_values = kpi.values(given, key, kpi.buckets(*span, "week"), today=TODAY)
        with monkeypatch.context() as patched:
            patched.setattr("smmdash.kpi.evaluate.MOST_CELLS", 7)
            pieces = kpi.series(given, key, *span, by="week", today=TODAY)
            assert [str(one) for one in kpi.values(given, key, kpi.buckets(*span, "week"), today=TODAY)] == [
                str(one) for one in whole_values
            ]
        pd.testing.assert_frame_equal(pieces, whole)


def test_how_far_the_data_reach() -> None:
    other = {"account": "bakery"}
    days = [day(1, likes=1.0), day(9, views=1.0), day(20, views=1.0) | other]
    posts = [post(on, likes=1.0) | other for on in (2, 5, 8, 11)]
    scope = {"scope": Scope(accounts=("instagram:cafe",)), "today": TODAY}
    assert kpi.known_until(facts(days), "likes", **scope) == date(2026, 9, 9)  # it was there, only without likes
    assert kpi.known_until(facts(days), "leads", **scope) is None
    assert kpi.known_until(facts(days), "likes", scope=Scope(), today=date(2026, 9, 4)) == date(2026, 9, 4)
    for metric in ("likes", "posts", "likes_per_post"):
        assert kpi.known_until(facts(posts=posts), metric, today=TODAY) == date(2026, 9, 14)  # every third day
        assert kpi.known_until(facts(posts=posts), metric, today=date(2026, 9, 12)) == date(2026, 9, 11)
    both = [post(on, likes=1.0) for on in (2, 5, 8, 11)]
    assert kpi.known_until(facts(days[:2], both), "likes", **scope) == date(2026, 9, 11)  # days count, posts are seen
    assert kpi.known_until(facts(days[:2], both), "likes_per_post", **scope) == date(2026, 9, 14)


def test_from_the_first_to_the_last_day_with_data() -> None:
    own = {"network": "instagram", "account": "cafe", "owner": "own", "measure": "reach", "value": 70.0}
    own |= {"start": date(2026, 8, 1), "end": date(2026, 8, 31)}
    given = facts([day(2, likes=1.0), day(9, views=1.0)], [post(20, reach=5.0)], [own])
    assert kpi.extent(given, "likes") == (date(2026, 9, 2), date(2026, 9, 2))
    assert kpi.extent(given, "engagement_rate_by_views") == (date(2026, 9, 2), date(2026, 9, 9))
    assert kpi.extent(given, "reach") == (date(2026, 8, 1), date(2026, 9, 20))
    assert kpi.extent(given, "posts") == (date(2026, 9, 20), date(2026, 9, 20))
    assert kpi.extent(given, "leads") is None
