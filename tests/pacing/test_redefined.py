"""Point A and the history of the odds where a platform changed what it counts."""

import math
from datetime import timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.facts import Facts, Scope, frame
from smmdash.goals import Goal, Target
from smmdash.i18n import Texts
from smmdash.pacing import baseline, odds, odds_words, pace
from smmdash.pacing.reading import read
from smmdash.redefined import CHANGES

CHANGE = CHANGES["instagram_views"]
ALL = Scope()


def views(before: float, after: float, *, network: str = "instagram", days_after: int = 200) -> Facts:
    """Return a year of daily views before the change and some months after it."""
    dates = pd.date_range(CHANGE.day - timedelta(days=365), CHANGE.day + timedelta(days=days_after - 1))
    level = np.where(dates >= pd.Timestamp(CHANGE.day), after, before) + np.arange(len(dates)) % 7
    rows = {"date": dates, "network": network, "account": "shop", "source": "s", "line": range(2, len(dates) + 2)}
    return Facts(days=frame("days", pd.DataFrame({**rows, "views": level})))


def total(facts: Facts, days_since: int):
    start = CHANGE.day + timedelta(days=days_since)
    return baseline(
        "views", ALL, facts, start=start, today=start, deadline=start + timedelta(days=29), kind="total"
    )  # fmt: skip


def test_a_total_before_a_start_uses_the_days_since_the_change_only() -> None:
    found = total(views(100, 1000), 14)
    assert (found.first, found.changed, found.periods) == (CHANGE.day, "instagram_views", 1)
    assert found.number == pytest.approx(30 * 1003, rel=0.01)


def test_other_networks_and_later_starts_are_not_cut() -> None:
    elsewhere = total(views(100, 1000, network="tiktok"), 14)
    assert (elsewhere.changed, elsewhere.number < 30 * 700) == ("", True)
    later = total(views(100, 1000), 60)
    assert (later.changed, later.periods, later.number) == ("", 1, pytest.approx(30 * 1003, rel=0.01))
    assert total(views(100, 1000), 90).periods == 3


def test_too_few_days_since_the_change_give_no_total() -> None:
    found = total(views(100, 1000), 4)
    assert math.isnan(found.number)
    assert (found.reason, found.changed) == ("history_too_short", "instagram_views")


def test_a_figure_per_week_is_of_the_days_since() -> None:
    start = CHANGE.day + timedelta(days=14)
    found = baseline(
        "views", ALL, views(100, 1000), start=start, today=start, deadline=start + timedelta(days=27), kind="rate",
        per="week",
    )  # fmt: skip
    assert found.number == pytest.approx(7 * 1003, rel=0.01)


def test_a_rate_uses_the_days_since_the_change_only() -> None:
    dates = pd.date_range(CHANGE.day - timedelta(days=60), CHANGE.day + timedelta(days=13))
    late = dates >= pd.Timestamp(CHANGE.day)
    rows = {"network": "instagram", "account": "shop", "source": "s", "line": range(2, len(dates) + 2)}
    posts = pd.DataFrame({
        **rows, "post_id": [f"p{n}" for n in range(len(dates))], "published_at": dates.tz_localize("UTC"),
        "date": dates, "timed": True, "post_type": "photo", "views": np.where(late, 1000.0, 100.0), "likes": 20.0,
    })  # fmt: skip
    start = CHANGE.day + timedelta(days=14)
    found = baseline(
        "engagement_rate_by_views", ALL, Facts(posts=frame("posts", posts)), start=start, today=start, kind="rate"
    )
    assert (found.first, found.changed, found.number) == (CHANGE.day, "instagram_views", pytest.approx(2.0))


def test_the_history_of_the_odds_begins_with_the_change() -> None:
    today = CHANGE.day + timedelta(days=200)
    found = read("views", "total", ALL, views(100, 1000), today - timedelta(days=1), today=today)
    assert found is not None
    assert (found.first, found.changed, len(found.values)) == (CHANGE.day, "instagram_views", 200)
    other = read("views", "total", ALL, views(100, 1000, network="tiktok"), today - timedelta(days=1), today=today)
    assert other is not None
    assert (other.changed, len(other.values)) == ("", 565)


def test_the_odds_say_that_their_history_is_cut() -> None:
    today = CHANGE.day + timedelta(days=200)
    goal = Goal(
        id="g", metric="views", start=today - timedelta(days=30), deadline=today + timedelta(days=30),
        target=Target(kind="total", value=61_000),
    )  # fmt: skip
    facts = views(100, 1000)
    found = odds(goal, facts, today=today)
    assert (found.changed, found.days) == ("instagram_views", 200)
    assert pace(goal, facts, today=today).actual.number == pytest.approx(30_090, rel=0.01)
    for language, word in (("en", "left out"), ("lv", "nav ņemtas vērā"), ("ru", "не учтены")):
        assert any(word in said for said in odds_words.cautions(Texts(language), found))
