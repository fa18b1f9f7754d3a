"""The engagement calculator: every variant against figures worked out by hand, and what it says is missing."""

import math
from datetime import date

import pytest

from smmdash.calculator import GROUPS, PARTS, VARIANTS, Rate, Row, Typed, calculate
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS

DAY = date(2026, 11, 21)
POST: Row = {"likes": 40, "comments": 6, "shares": 3, "saves": 1, "reach": 1000, "views": 1250, "impressions": 2000}


def numbers(found: dict[str, Rate]) -> dict[str, float]:
    return {key: rate.number for key, rate in found.items() if not math.isnan(rate.number)}


def test_every_rate_of_one_post() -> None:
    assert numbers(calculate(Typed([POST], followers=2500), DAY)) == pytest.approx(
        {
            "by_reach": 5.0, "by_reach_mean": 5.0, "by_reach_median": 5.0, "by_followers": 2.0, "daily": 2.0,
            "by_views": 4.0, "by_impressions": 2.5, "likes_per_post": 40.0, "comments_per_post": 6.0,
            "shares_per_post": 3.0, "reach_rate": 40.0, "view_rate": 50.0,
        }
    )  # fmt: skip


def test_totals_of_several_posts_meet_the_followers_once_each() -> None:
    found = calculate(Typed([{"likes": 100, "reach": 4000}], count=4, followers=500, days=7), DAY)
    assert numbers(found) == pytest.approx(
        {
            "by_reach": 2.5, "by_followers": 100 / 4 / 500 * 100, "daily": 100 / 7 / 500 * 100, "likes_per_post": 25,
            "reach_rate": 200.0,
        }
    )  # fmt: skip
    assert found["by_reach_mean"].missing == ("posts",)
    assert found["by_views"].missing == ("views",)
    assert found["shares_per_post"].missing == ("shares",)


def test_post_by_post_the_mean_and_the_median_weigh_posts_alike() -> None:
    rows = [{"likes": 100, "reach": 1000}, {"likes": 1, "reach": 100}, {"likes": 60, "reach": 2000}, {"likes": 7}]
    found = calculate(Typed(rows, count=4), DAY)
    assert found["by_reach"].number == pytest.approx(161 / 3100 * 100)
    assert found["by_reach_mean"].number == pytest.approx((10 + 1 + 3) / 3)
    assert found["by_reach_median"].number == pytest.approx(3.0)
    assert (found["by_reach"].have, found["by_reach"].of) == (3, 4)
    assert (found["likes_per_post"].have, found["likes_per_post"].of) == (4, 4)


def test_figures_that_never_meet_in_a_post_give_no_rate() -> None:
    found = calculate(Typed([{"likes": 5}, {"reach": 100}], count=2), DAY)
    assert found["by_reach"].missing == ("reach",)
    assert math.isnan(found["by_reach"].number)


@pytest.mark.parametrize("base", ["reach", "views", "impressions", "followers"])
def test_a_base_of_zero_gives_no_rate_and_is_asked_for(base: str) -> None:
    typed = Typed([{"likes": 5, base: 0}], followers=0)
    for rate in calculate(typed, DAY).values():
        if rate.variant.base == base and not rate.variant.part:
            assert math.isnan(rate.number)
            assert base in rate.missing


def test_nothing_typed_asks_for_everything() -> None:
    found = calculate(Typed([{}]), DAY)
    assert numbers(found) == {}
    for rate in found.values():
        wanted = [rate.variant.part or "engagements"] + ([rate.variant.base] if rate.variant.base else [])
        assert list(rate.missing) == wanted


def test_without_engagement_only_what_needs_none_is_told() -> None:
    found = numbers(calculate(Typed([{"reach": 300, "views": 90}], followers=1000), DAY))
    assert found == pytest.approx({"reach_rate": 30.0, "view_rate": 9.0})


def test_every_engagement_rate_of_the_catalogue_has_its_variant() -> None:
    rates = {key for key in METRICS if key.startswith("engagement_rate")}
    means = {f"{part}_per_post" for part in PARTS} & set(METRICS)
    assert rates | means | {"reach_rate", "view_rate"} == {one.metric for one in VARIANTS.values() if one.metric}
    assert {one.group for one in VARIANTS.values()} == set(GROUPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_variant_and_group_has_its_texts(language: str) -> None:
    texts = Texts(language)
    for one in VARIANTS.values():
        if not one.metric:
            assert all(texts.has(f"reference-rate_{one.key}{part}") for part in ("", ".formula", ".explain")), one.key
    for group in GROUPS:
        assert texts.has(f"reference-rates_{group}")
        assert texts.has(f"reference-rates_{group}.explain")
