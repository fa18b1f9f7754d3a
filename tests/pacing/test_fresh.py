"""Data that ended before today: until when a chance is a number, when a rough one, and when there is none."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest
from kpi.dice import made
from pacing.cases import LAST, ONE, TODAY, facts, goal, noisy

from smmdash.facts import Facts
from smmdash.goals import words
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing import Odds, odds, odds_words, suggestions
from smmdash.pacing.fresh import DAYS, GONE

LONG = {"start": TODAY, "deadline": TODAY + timedelta(days=364)}


def ended(days: int, length: int = 300, **measures: Any) -> Facts:
    """Return daily facts whose newest figure is so many days old."""
    return facts(length, TODAY - days * ONE, **(measures or {"likes": noisy(length, 20, 1, 0.1)}))


def told(days: int, **named: Any) -> Odds:
    return odds(goal("likes", 20.0 * 365, **(LONG | named)), ended(days), today=TODAY)


@pytest.mark.parametrize(
    ("days", "said", "reason"),
    [
        (1, "number", ""), (DAYS, "number", ""), (DAYS + 1, "band", "data_old"), (GONE, "band", "data_old"),
        (GONE + 1, "none", "data_ended"), (299, "none", "data_ended"),
    ],
)  # fmt: skip
def test_old_data_give_a_rough_chance_and_data_that_ended_none(days: int, said: str, reason: str) -> None:
    found = told(days)
    assert (found.said, found.reason, found.newest) == (said, reason, TODAY - days * ONE)
    assert (found.chance is None) == (reason == "data_ended")
    assert found.days == 300
    if reason == "data_old":
        assert found.low is not None
        assert found.high == found.low + 20
        assert found.chance is not None
        assert found.low <= 100 * found.chance <= found.high


@pytest.mark.parametrize(("begun", "reason"), [(30, "data_old"), (44, "data_old"), (46, "data_ended")])
def test_a_window_of_which_half_went_unseen_has_no_chance(begun: int, reason: str) -> None:
    start = TODAY - begun * ONE
    given = facts(300, start - ONE, likes=noisy(300, 20, 1, 0.1))
    found = odds(goal("likes", 1800, start=start, deadline=start + 89 * ONE), given, today=TODAY)
    assert found.reason == reason


def test_a_deadline_long_behind_the_data_has_no_chance() -> None:
    given = ended(16)
    asked = goal("likes", 1e6, start=TODAY - 30 * ONE, deadline=TODAY - 5 * ONE)
    assert odds(asked, given, today=TODAY).reason == "data_old"  # eleven of 26 days unseen
    assert odds(asked, ended(25), today=TODAY).reason == "data_ended"


@pytest.mark.parametrize(("days", "reason"), [(20, ""), (23, "data_old")])
def test_weekly_figures_may_be_three_weeks_old(days: int, reason: str) -> None:
    weekly = [140.0 + on % 5 if (299 - on) % 7 == 0 else float("nan") for on in range(300)]
    found = odds(goal("likes", 20.0 * 365, **LONG), ended(days, likes=weekly), today=TODAY)
    assert found.chance is not None
    assert (found.reason if found.reason != "horizon_long" else "") == reason


def test_a_stock_and_a_rate_are_as_old_as_their_newest_figure() -> None:
    short = {"start": TODAY, "deadline": TODAY + 89 * ONE}
    stock = facts(300, LAST, likes=5.0, followers=[4000.0 + on if on < 275 else float("nan") for on in range(300)])
    assert odds(goal("followers", 4500, kind="level", **short), stock, today=TODAY).reason == "data_old"
    clicks = [5.0 + on % 3 if on < 275 else float("nan") for on in range(300)]
    rate = facts(300, LAST, link_clicks=clicks, impressions=[100.0] * 275 + [float("nan")] * 25, likes=5.0)
    assert odds(goal("ctr", 6, kind="rate", **short), rate, today=TODAY).reason == "data_old"
    monthly = [4000.0 + on if (299 - on) % 30 == 0 else float("nan") for on in range(300)]
    found = odds(goal("followers", 4500, kind="level", **short), ended(40, followers=monthly), today=TODAY)
    assert found.reason not in ("data_old", "data_ended")


def test_nothing_is_suggested_from_data_that_ended() -> None:
    asked = goal("likes", None, **LONG)
    assert len(suggestions(asked, ended(20), today=TODAY)) == 3
    assert suggestions(asked, ended(GONE + 1), today=TODAY) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_says_how_old_the_data_are(language: str) -> None:
    texts = Texts(language)
    old, new = told(30), told(1)
    day = words.day(texts, TODAY - 30 * ONE)
    assert day in odds_words.chance(texts, old)
    assert texts("odds-from_own", count=300) in odds_words.chance(texts, old)
    assert odds_words.chance(texts, new).endswith(texts("odds-from_own", count=300))
    assert odds_words.chance(texts, told(200)) == texts("odds-reason_data_ended")


def two(behind: int, first: float = 30.0, second: float = 30.0) -> Facts:
    """Return likes of two accounts, those of the second ending so many days before those of the first."""
    rows: list[dict[str, Any]] = []
    for seed, (name, mean, last) in enumerate((("a", first, LAST), ("b", second, LAST - behind * ONE))):
        for on, likes in enumerate(noisy(200, mean, seed, 0.1)):
            row: dict[str, Any] = {"date": last - (199 - on) * ONE, "network": "instagram", "account": name}
            rows.append(row | {"likes": likes})
    return Facts(made("days", rows))


WINDOW = {"start": date(2026, 11, 1), "deadline": date(2026, 12, 30)}


@pytest.mark.parametrize("behind", [3, 10])
def test_days_after_an_accounts_last_upload_are_unknown_and_not_zero(behind: int) -> None:
    asked = goal("likes", 3600, **WINDOW)
    whole, late = (odds(asked, two(days), today=TODAY) for days in (0, behind))
    assert late.as_of == late.newest == LAST - behind * ONE
    assert late.expected == pytest.approx(whole.expected, rel=0.02)
    assert late.chance == pytest.approx(whole.chance, abs=0.15)
    assert late.fan["date"].dt.date.iloc[0] == LAST - (behind - 1) * ONE
    assert odds(asked, two(20), today=TODAY).reason == "data_old"


def test_an_account_that_brings_hardly_anything_or_left_long_ago_holds_nothing_up() -> None:
    asked = goal("likes", 2000, **WINDOW)
    assert odds(asked, two(10, 30, 1), today=TODAY).as_of == LAST
    assert odds(asked, two(100, 30, 30), today=TODAY).as_of == LAST


def test_days_without_the_figure_are_unknown_although_others_came() -> None:
    calm = noisy(200, 20, 1, 0.1)
    asked = goal("likes", 1300, **WINDOW)
    whole = odds(asked, facts(200, LAST, likes=calm, impressions=100.0), today=TODAY)
    calm[50] = 0.0  # the source writes zeros, so that a day without a figure is none
    given = [one if on < 190 else float("nan") for on, one in enumerate(calm)]
    found = odds(asked, facts(200, LAST, likes=given, impressions=100.0), today=TODAY)
    assert found.as_of == LAST - 10 * ONE
    assert found.expected == pytest.approx(whole.expected, rel=0.06)


def posted(behind: int) -> Facts:
    """Return daily posts of two accounts, those of the second ending so many days before those of the first."""
    likes = np.random.default_rng(1).integers(20, 30, 150).astype(float)
    ends = {"a": LAST, "b": LAST - behind * ONE}
    days = [(name, last - (149 - on) * ONE, on) for name, last in ends.items() for on in range(150)]
    rows = [
        {"date": day, "published_at": pd.Timestamp(day, tz="UTC"), "network": "vk", "account": name, "timed": True,
         "post_id": f"{name}{on}", "likes": likes[on]}
        for name, day, on in days
    ]  # fmt: skip
    return Facts(posts=made("posts", rows))


def test_silence_of_posts_is_not_a_missing_upload_at_once() -> None:
    asked = goal("likes", 3000, **WINDOW)
    near, far = (odds(asked, posted(behind), today=TODAY) for behind in (5, 20))
    assert near.as_of is not None
    assert near.as_of >= LAST - ONE
    assert far.as_of is not None
    assert LAST - 20 * ONE <= far.as_of <= LAST - 10 * ONE
