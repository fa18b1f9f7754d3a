import math
from datetime import date

import pytest

from smmdash.ui.calculator import BASES, rates

DAY = date(2026, 11, 21)


def test_rates_of_one_post() -> None:
    typed = {"likes": 40, "comments": 6, "shares": 3, "saves": 1, "reach": 1000, "followers": 2500, "views": 1250}
    assert rates(typed, 1, DAY) == pytest.approx(
        {"engagement_rate_by_reach": 5.0, "engagement_rate_by_followers": 2.0, "engagement_rate_by_views": 4.0}
    )


def test_totals_of_several_posts_meet_the_followers_once_each() -> None:
    typed = {"likes": 100, "comments": 0, "shares": 0, "saves": 0, "reach": 4000, "followers": 500, "views": None}
    found = rates(typed, 4, DAY)
    assert found["engagement_rate_by_reach"] == pytest.approx(2.5)
    assert found["engagement_rate_by_followers"] == pytest.approx(100 / (4 * 500) * 100)
    assert math.isnan(found["engagement_rate_by_views"])


def test_known_parts_are_enough() -> None:
    assert rates({"likes": 10, "comments": None, "reach": 100}, 1, DAY)["engagement_rate_by_reach"] == pytest.approx(10)


@pytest.mark.parametrize(
    "typed", [{}, {"reach": 100.0}, {"likes": 5.0}, {"likes": 5.0, "reach": 0, "followers": 0, "views": 0}]
)
def test_what_cannot_be_known_is_missing(typed: dict[str, float]) -> None:
    assert all(math.isnan(rates(typed, 1, DAY)[metric]) for metric in BASES.values())
