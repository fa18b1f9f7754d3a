"""Days as a forecast reads them: weighted together they give the figure of the whole period."""

from datetime import date, timedelta

import numpy as np
import pytest
from generated import facts

from smmdash.kpi import daily, series, value
from smmdash.metrics import METRICS

LAST = date(2026, 11, 20)
FIRST = LAST - timedelta(days=27)
TODAY = date(2026, 11, 21)
FACTS = facts(last=LAST, days=90, posts=150, accounts=2)


@pytest.mark.parametrize("metric", METRICS)
def test_days_are_those_of_the_series(metric: str) -> None:
    found = daily(FACTS, metric, FIRST, LAST, today=TODAY)
    same = series(FACTS, metric, FIRST, LAST, by="day", today=TODAY)["value"].to_numpy()
    np.testing.assert_array_equal(found.values, same)
    assert len(found.of_posts) == len(found.carried) == len(found.level_based) == 28


@pytest.mark.parametrize("metric", ["ctr", "engagement_rate_by_reach", "likes_per_post", "mean_reach_per_post"])
def test_weighted_days_give_the_total_per_total(metric: str) -> None:
    found = daily(FACTS, metric, FIRST, LAST, today=TODAY)
    assert found.weights is not None
    assert (np.isnan(found.weights) == np.isnan(found.values)).all()
    whole = np.nansum(found.values * found.weights) / np.nansum(found.weights)
    assert whole == pytest.approx(value(FACTS, metric, FIRST, LAST, today=TODAY).number)


def test_sums_have_no_weights_and_posts_are_told_from_days() -> None:
    likes, clicks = (daily(FACTS, metric, FIRST, LAST, today=TODAY) for metric in ("likes", "link_clicks"))
    assert likes.weights is None
    assert clicks.weights is None
    assert likes.of_posts.all()
    assert not clicks.of_posts.any()


def test_the_last_day_before_the_first_is_refused() -> None:
    with pytest.raises(ValueError, match="before"):
        daily(FACTS, "likes", LAST, FIRST, today=TODAY)
