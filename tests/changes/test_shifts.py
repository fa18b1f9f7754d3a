"""Level shifts: found where they are planted, and not where there is only noise, a week, a trend or a viral day."""

import numpy as np
import pytest

from smmdash.changes import level_shifts
from smmdash.changes.shifts import _lasts

WEEK = np.array([1.2, 1.2, 1.1, 1.1, 1.0, 0.9, 0.5])


def daily(seed: int, mean: float = 60.0, days: int = 420, spread: float = 5.0) -> np.ndarray:
    """Return counts with weekdays, a trend of a half a year and the noise of a page."""
    dice = np.random.default_rng(seed)
    level = mean * np.exp(0.4 * np.arange(days) / 365) * WEEK[np.arange(days) % 7]
    return dice.poisson(level * dice.gamma(spread, 1 / spread, days)).astype(float)


@pytest.mark.parametrize("factor", [0.0, 0.35, 3.0])
def test_a_lasting_shift_is_found_near_its_day(factor: float) -> None:
    for seed in range(12):
        values = daily(seed)
        values[200:] = np.round(values[200:] * factor)
        (found,) = level_shifts(values)
        assert abs(found.place - 200) <= 7
        assert (found.after > found.before) is (factor > 1)


def test_most_halvings_are_found() -> None:
    found = 0
    for seed in range(30):
        values = daily(seed)
        values[200:] = np.round(values[200:] * 0.5)
        found += any(abs(one.place - 200) <= 7 for one in level_shifts(values))
    assert found >= 21


def test_steady_figures_have_none() -> None:
    found = [one for seed in range(60) for one in level_shifts(daily(seed))]
    assert len(found) <= 2


@pytest.mark.parametrize("seed", range(5))
def test_viral_days_campaigns_trends_and_years_are_no_shifts(seed: int) -> None:
    viral, campaign, trend, year = (daily(seed) for _ in range(4))
    viral[[150, 210, 213]] *= 60
    campaign[200 : 220 + 5 * seed] *= 4
    trend = np.round(trend * np.exp(np.arange(420) * np.log(8.0) / 420))
    year = np.round(year * (1 + 0.5 * np.cos(2 * np.pi * np.arange(420) / 365)))
    assert level_shifts(np.stack([viral, campaign, trend, year])) == []


def test_rows_are_judged_one_by_one_and_gaps_are_borne() -> None:
    table = np.stack([daily(1), daily(2), daily(3)])
    table[1, 200:] = np.round(table[1, 200:] * 3.5)
    table[1, 40:50] = np.nan
    table[2, 215:] = np.nan
    (found,) = level_shifts(table)
    assert (found.row, abs(found.place - 200) <= 7) == (1, True)
    assert 2.5 < found.after / found.before < 4.5


def test_a_rate_is_weighed_by_what_it_divides_by() -> None:
    dice = np.random.default_rng(4)
    visits = dice.poisson(300, 300).astype(float)
    bought = dice.binomial(visits.astype(int), np.where(np.arange(300) < 150, 0.06, 0.02))
    (found,) = level_shifts(bought / visits, visits)
    assert abs(found.place - 150) <= 7
    assert (found.before, found.after) == (pytest.approx(0.06, abs=0.008), pytest.approx(0.02, abs=0.005))


@pytest.mark.parametrize(
    ("months", "lasts"),
    [
        ((0.0, 0.0, 1.0, 1.0), True),
        ((0.0, 0.0, 1.0, 0.0), False),
        ((1.0, 0.0, 1.0, 1.0), False),
        ((np.nan, 0.0, 1.0, np.nan), True),
    ],
)
def test_a_step_that_was_undone_or_only_undid_one_does_not_last(months: tuple[float, ...], lasts: bool) -> None:
    for step in (1.0, -1.0):
        assert _lasts(step * np.repeat(months, 28), 56, step) is lasts


def test_a_few_a_week_and_too_few_weeks_tell_nothing() -> None:
    rare = np.zeros(300)
    rare[150::4] = 1
    assert level_shifts(rare) == []
    late = daily(5)
    late[-20:] *= 5
    assert level_shifts(late) == []
    assert level_shifts(np.ones(40)) == []
    assert level_shifts(np.full((2, 200), np.nan)) == []
