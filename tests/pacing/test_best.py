"""What was usual and best in the own history: quartiles of stretches against a count by hand."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.facts import Facts, frame
from smmdash.goals import Goal, Target
from smmdash.i18n import Texts
from smmdash.pacing import odds, odds_words

TODAY = date(2026, 11, 21)


def history(values: np.ndarray, measure: str) -> Facts:
    dates = pd.date_range(TODAY - timedelta(days=len(values)), TODAY - timedelta(days=1))
    rows = {"date": dates, "network": "instagram", "account": "a", "source": "s", "line": range(2, len(values) + 2)}
    return Facts(days=frame("days", pd.DataFrame({**rows, measure: values})))


def goal(metric: str, kind: str, value: float, days: int, **target: object) -> Goal:
    return Goal(
        id="g", statement="x", metric=metric, target=Target(kind=kind, value=value, **target),
        start=TODAY, deadline=TODAY + timedelta(days=days - 1),
    )  # fmt: skip


@pytest.mark.parametrize("days", [14, 30, 90])
def test_a_totals_quartiles_are_those_of_its_sums(days: int) -> None:
    likes = np.random.default_rng(3).integers(0, 50, 400).astype(float)
    found = odds(goal("likes", "total", 3000, days), history(likes, "likes"), today=TODAY).usual
    sums = [likes[place : place + days].sum() for place in range(len(likes) - days + 1)]
    assert found is not None
    assert (found.low, found.middle, found.high) == pytest.approx(tuple(np.quantile(sums, (0.25, 0.5, 0.75))))
    assert (found.days, found.stretches) == (days, 400 // days)


def test_a_levels_quartiles_are_those_of_its_changes() -> None:
    followers = 1000 + np.random.default_rng(4).poisson(3, 400).cumsum().astype(float)
    found = odds(goal("followers", "level", 4000, 30), history(followers, "followers"), today=TODAY).usual
    changes = followers[30:] - followers[:-30]
    assert found is not None
    assert (found.low, found.middle, found.high) == pytest.approx(tuple(np.quantile(changes, (0.25, 0.5, 0.75))))


def test_a_long_goal_is_told_what_is_usual_in_four_weeks() -> None:
    likes = np.full(200, 5.0)
    found = odds(goal("likes", "total", 3000, 90), history(likes, "likes"), today=TODAY).usual
    assert found is not None
    assert (found.days, found.middle) == (28, 140)


def test_less_than_four_stretches_have_no_quartiles() -> None:
    likes = np.full(100, 5.0)
    assert odds(goal("likes", "total", 3000, 90), history(likes, "likes"), today=TODAY).usual is None


def test_a_cadence_is_counted_by_its_own_periods() -> None:
    likes = np.full(200, 5.0)
    found = odds(goal("likes", "rate", 40, 28, per="week"), history(likes, "likes"), today=TODAY).usual
    assert found is not None
    assert (found.low, found.middle, found.high) == pytest.approx((35, 35, 35))


@pytest.mark.parametrize("language", ["en", "lv", "ru"])
def test_it_is_said_with_its_count(language: str) -> None:
    made = goal("likes", "total", 3000, 30)
    found = odds(made, history(np.arange(200.0), "likes"), today=TODAY).usual
    said = odds_words.usual(Texts(language), made, found)
    assert "6" in said
    assert "{" not in said
    assert odds_words.usual(Texts(language), made, None) == ""
