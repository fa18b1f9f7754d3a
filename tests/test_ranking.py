import numpy as np
import pandas as pd
import pytest

from smmdash.overview import post_metrics, ranking
from smmdash.ranking import SMALL, rank


def posts(values: list[float], reach: list[float] | None = None) -> pd.DataFrame:
    count = len(values)
    return pd.DataFrame(
        {
            "post_id": [f"p{number}" for number in range(count)],
            "date": pd.date_range("2026-01-01", periods=count),
            "value": values,
            "reach": reach or [1000.0] * count,
        }
    )


def test_best_and_worst_never_share_a_post() -> None:
    for count in range(12):
        made = rank(posts([float(number) for number in range(count)]))
        assert not set(made.best["post_id"]) & set(made.worst["post_id"])
        assert len(made.best) + len(made.worst) == min(count, 10)


def test_best_is_highest_first_and_worst_lowest_first() -> None:
    made = rank(posts([3.0, 9.0, 1.0, 7.0, 5.0, np.nan]), count=2)
    assert list(made.best["value"]) == [9.0, 7.0]
    assert list(made.worst["value"]) == [1.0, 3.0]
    assert made.judged == 5


def test_down_turns_the_order() -> None:
    made = rank(posts([3.0, 9.0, 1.0, 7.0]), count=1, down=True)
    assert (made.best["value"].iloc[0], made.worst["value"].iloc[0]) == (1.0, 9.0)


def test_ties_go_to_the_newer_post() -> None:
    assert rank(posts([2.0, 2.0, 2.0, 1.0]), count=1).best["post_id"].iloc[0] == "p2"


def test_a_ratio_on_a_tiny_reach_does_not_win() -> None:
    frame = posts([90.0, 4.0, 3.0, 2.0, 1.0], [3.0, 1000.0, 1000.0, 1000.0, 1000.0])
    made = ranking(frame, "engagement_rate_by_reach", count=1)
    assert made.best["post_id"].iloc[0] == "p1"
    assert (made.small, made.judged, made.floor) == (1, 4, 1000.0 * SMALL)
    # the same figures counted, not divided: every post counts
    assert ranking(frame, "engagements", count=1).best["post_id"].iloc[0] == "p0"
    assert np.isnan(ranking(frame, "engagements").floor)


def test_a_missing_base_is_not_judged() -> None:
    frame = posts([90.0, 4.0, 3.0], [np.nan, 1000.0, 1000.0])
    assert ranking(frame, "engagement_rate_by_reach").small == 1


@pytest.mark.parametrize("metric", ["posts", "followers", "mean_reach_per_post", "net_new_followers"])
def test_figures_that_no_post_has_are_not_offered(metric: str) -> None:
    assert post_metrics([metric, "likes"]) == ["likes"]


def test_the_most_telling_comes_first() -> None:
    assert post_metrics(["likes", "reach", "engagement_rate_by_reach"])[0] == "engagement_rate_by_reach"
