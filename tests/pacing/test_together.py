"""Accounts that join or leave are no growth and no loss, and a smaller part is not taken for the whole."""

import math
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest
from kpi.dice import made
from pacing.cases import LAST, ONE, TODAY, goal, noisy

from smmdash.facts import Facts, Scope
from smmdash.kpi import value
from smmdash.pacing import odds, pace
from smmdash.pacing.reading import read

DEADLINE = TODAY + 29 * ONE
Figures = dict[str, list[float]]


def several(**accounts: tuple[date, Figures]) -> Facts:
    """Return daily facts of several accounts (each its own network), every one up to its own last day."""
    rows: list[dict[str, Any]] = []
    for network, (last, measures) in accounts.items():
        length = len(next(iter(measures.values())))
        for on in range(length):
            row: dict[str, Any] = {"date": last - (length - 1 - on) * ONE, "network": network, "account": "cafe"}
            rows.append(row | {name: one[on] for name, one in measures.items() if one[on] == one[on]})
    return Facts(made("days", rows))


def grown(length: int, start: float, each: float, seed: int = 1) -> Figures:
    """Return followers that grow by about ``each`` a day."""
    return {"followers": [float(one) for one in start + np.cumsum(noisy(length, each, seed))]}


def level(facts: Facts) -> float:
    """Return the present level of all followers."""
    return value(facts, "followers", LAST, LAST, today=TODAY).number


def test_an_account_that_joins_is_no_growth() -> None:
    old, new = grown(300, 4000, 5, 1), grown(60, 2000, 2, 2)
    facts = several(instagram=(LAST, old), tiktok=(LAST, new))
    now = level(facts)
    assert now == pytest.approx(old["followers"][-1] + new["followers"][-1])
    found = odds(goal("followers", now + 210, kind="level", start=TODAY, deadline=DEADLINE), facts, today=TODAY)
    assert found.best is not None
    assert found.best.percent < 10
    assert found.best.value < 30 * 9
    assert found.expected == pytest.approx(now + 30 * 7, rel=0.01)
    assert found.days == 300
    assert found.chance == pytest.approx(0.5, abs=0.15)
    reading = read("followers", "level", Scope(), facts, LAST, today=TODAY)
    assert reading is not None
    assert reading.values[-1] == pytest.approx(now)
    assert np.abs(np.diff(reading.values)).max() < 20


def test_a_history_of_the_smaller_part_is_not_that_of_all() -> None:
    facts = several(instagram=(LAST, grown(300, 1000, 1, 1)), tiktok=(LAST, grown(60, 9000, 40, 2)))
    asked = goal("followers", level(facts) + 1230, kind="level", start=TODAY, deadline=DEADLINE)
    found = odds(asked, facts, today=TODAY)
    assert found.days == 60
    assert found.expected == pytest.approx(level(facts) + 41 * 30, rel=0.02)


def test_an_account_that_has_left_is_no_loss() -> None:
    stays = grown(300, 4000, 5, 1)
    facts = several(instagram=(LAST, stays), facebook=(LAST - 60 * ONE, grown(200, 3000, 8, 2)))
    now = level(facts)
    assert now == pytest.approx(stays["followers"][-1])
    found = odds(goal("followers", now + 150, kind="level", start=TODAY, deadline=DEADLINE), facts, today=TODAY)
    alone = odds(
        goal("followers", now + 150, kind="level", start=TODAY, deadline=DEADLINE),
        several(instagram=(LAST, stays)),
        today=TODAY,
    )
    assert found.chance == pytest.approx(alone.chance, abs=0.02)
    assert found.expected == pytest.approx(alone.expected, rel=0.002)


def test_an_account_whose_newest_upload_is_late_stands_still_and_is_not_read_as_such() -> None:
    facts = several(instagram=(LAST - 20 * ONE, grown(280, 4000, 10, 1)), tiktok=(LAST, grown(300, 500, 1, 2)))
    now = level(facts)
    found = odds(goal("followers", now + 500, kind="level", start=TODAY, deadline=DEADLINE), facts, today=TODAY)
    # the days after the larger account's last one are caught up with, at its pace
    assert found.expected == pytest.approx(now + 30 * 11 + 20 * 10, rel=0.03)
    assert found.as_of == LAST


@pytest.mark.parametrize("metric", ["net_new_followers", "audience_growth_rate"])
def test_growth_too_counts_only_what_each_account_grew(metric: str) -> None:
    facts = several(instagram=(LAST, grown(300, 4000, 5, 1)), tiktok=(LAST, grown(60, 2000, 2, 2)))
    kind = "total" if metric == "net_new_followers" else "rate"
    target = 210 if kind == "total" else 3
    found = odds(goal(metric, target, kind=kind, start=TODAY, deadline=DEADLINE), facts, today=TODAY)
    expected = 210 if kind == "total" else 100 * 28 * 7 / level(facts)
    assert found.expected == pytest.approx(expected, rel=0.15)
    assert found.best is not None
    assert found.best.value < 1.6 * expected


def test_levels_of_one_account_and_gains_of_another_are_both_foretold() -> None:
    gains = {"followers_gained": noisy(300, 12, 3)}
    facts = several(instagram=(LAST, grown(300, 4000, 5, 1)), facebook=(LAST, gains))
    asked = goal("net_new_followers", 500, kind="total", start=TODAY, deadline=DEADLINE)
    found = odds(asked, facts, today=TODAY)
    assert found.expected == pytest.approx(30 * 17, rel=0.08)
    running = goal("net_new_followers", 1050, kind="total", start=TODAY - 30 * ONE, deadline=DEADLINE)
    stands = pace(running, facts, today=TODAY)
    assert stands.actual is not None
    then = odds(running, facts, today=TODAY, known=stands)
    assert then.expected == pytest.approx(stands.actual.number + 30 * 17, rel=0.06)


def test_gains_that_are_counted_do_not_count_again_in_the_levels() -> None:
    both = grown(300, 4000, 5, 1)
    counted = {"followers_gained": noisy(300, 9, 4), "followers_lost": noisy(300, 4, 5)}
    facts = several(instagram=(LAST, both | counted), tiktok=(LAST, grown(300, 2000, 3, 2)))
    found = odds(goal("net_new_followers", 300, start=TODAY, deadline=DEADLINE), facts, today=TODAY)
    assert found.expected == pytest.approx(30 * 8, rel=0.15)  # 390 where they did


def test_a_network_added_lately_does_not_make_all_look_slow() -> None:
    facts = several(instagram=(LAST, {"likes": noisy(300, 10, 1)}), tiktok=(LAST, {"likes": noisy(35, 40, 2)}))
    asked = goal("likes", 1500, start=TODAY, deadline=DEADLINE)
    found = odds(asked, facts, today=TODAY)
    assert (found.days, found.said) == (35, "number")
    assert found.expected == pytest.approx(1500, rel=0.1)
    small = several(instagram=(LAST, {"likes": noisy(300, 40, 1)}), tiktok=(LAST, {"likes": noisy(35, 2, 2)}))
    assert odds(asked, small, today=TODAY).days == 300


def test_levels_seen_on_different_days_of_the_week_make_no_steps() -> None:
    def weekly(day: int, start: float, each: float) -> Figures:
        return {"followers": [start + each * on if on % 7 == day else math.nan for on in range(280)]}

    facts = several(vk=(LAST, weekly(0, 4000, 6)), ok=(LAST, weekly(3, 3000, 4)))
    reading = read("followers", "level", Scope(), facts, LAST, today=TODAY)
    assert reading is not None
    known = np.flatnonzero(np.isfinite(reading.values))
    steps = np.diff(reading.values[known]) / np.diff(known)
    assert len(known) == 78  # of 80: on the first and on the last one the smaller account alone is known
    assert steps[:-1] == pytest.approx(10)


def test_days_without_posts_bring_nothing_also_beside_an_account_that_reports_by_the_day() -> None:
    days = [LAST - (7 * on - 3) * ONE for on in range(1, 40)]
    posts = [
        {"network": "tiktok", "account": "cafe", "post_id": str(on), "likes": 70.0 + on % 5, "date": day,
         "timed": True, "published_at": pd.Timestamp(day, tz="UTC")}
        for on, day in enumerate(days)
    ]  # fmt: skip
    by_day = several(facebook=(LAST - 200 * ONE, {"likes": [0.0, *noisy(29, 20, 1)]}))
    facts = Facts(by_day.days, made("posts", posts))
    found = odds(goal("likes", 300, start=TODAY, deadline=DEADLINE), facts, today=TODAY)
    assert found.expected == pytest.approx(30 * 72 / 7, rel=0.15)  # 72 a day where the days between are left out
