"""Totals of things that are counted: one sale is reached from half a sale on."""

import numpy as np
import pytest
from forecast.ugly import BASE, daily

from smmdash.forecast import Outlook, laid, project
from smmdash.forecast.grid import whole
from smmdash.forecast.net import LEVELS


def rare(seed: int, days: int = 120, mean: float = 0.05) -> np.ndarray:
    return np.random.default_rng(seed).poisson(mean, days).astype(float)


def total(figures: np.ndarray, horizon: int = 30, **how):
    return project(daily(figures), **{"kind": "flow", "functional": "sum", "horizon": horizon} | how)


def share_reaching(found, target: float) -> float:
    return float((found.quantile(LEVELS) >= target).mean())


def test_a_count_reaches_a_target_from_the_middle_below_it_on():
    found = total(rare(1))
    assert found.counted
    for target in (1, 2, 3):
        assert found.chance(target) == pytest.approx(share_reaching(found, target - 0.5), abs=0.011)
        assert found.chance(target - 0.7) == found.chance(target)  # nothing lies between two counts
        assert found.chance(target) + found.chance(target - 1, "at_most") == pytest.approx(1, abs=1e-9)
        within = found.chance(target, "within", target)
        assert within == pytest.approx(max(found.chance(target) - found.chance(target + 1), 0.03), abs=1e-9)
    assert found.chance(0) == 0.97


def test_what_is_no_count_is_reached_only_in_full():
    for found in (total(BASE), total(-rare(1)), total(rare(1) + 0.5), total(rare(1), kind="rate")):
        assert not found.counted
    assert not total(rare(1), functional="end7").counted
    assert not total(rare(1)[:6]).counted
    half = total(BASE)
    middle = half.quantile(0.5)
    assert half.chance(middle) == pytest.approx(0.5, abs=0.01)


def test_one_of_a_stretched_total_is_stretched_too():
    found = total(rare(1))
    assert found.chance(1.4, one=1.4) == pytest.approx(share_reaching(found, 0.7), abs=0.011)
    assert found.chance(1.4, one=1.4) != found.chance(1.4)


def test_chances_of_rare_things_come_as_often_as_they_say():
    said, came = [], []
    for seed in range(300):
        mean = float(np.random.default_rng(1000 + seed).uniform(0.01, 0.08))
        figures = rare(seed, 150, mean)
        found = total(figures[:120])
        if found.basis != "none":
            for target in (1, 2, 3):
                said.append(found.chance(target))
                came.append(figures[120:].sum() >= target)
    assert np.mean(said) == pytest.approx(np.mean(came), abs=0.05)


def test_a_history_on_its_grid_is_the_same_history():
    for figures in (BASE, rare(2), np.where(np.arange(120) % 9 == 0, np.nan, BASE), np.r_[[np.nan] * 3, BASE]):
        series = daily(figures)
        on_grid = Outlook.of(laid(figures, series.index[0].day_of_week), kind="flow").project("sum", 30)
        assert on_grid.quantile(LEVELS) == pytest.approx(
            Outlook(series, kind="flow").project("sum", 30).quantile(LEVELS)
        )
    long = np.tile(BASE, 12)
    series, weights = daily(long), daily(long[::-1])
    on_grid = Outlook.of(laid(long, series.index[0].day_of_week, long[::-1]), kind="rate").project("sum", 30)
    same = Outlook(series, kind="rate", weights=weights).project("sum", 30)
    assert on_grid.quantile(LEVELS) == pytest.approx(same.quantile(LEVELS))


def test_whole_numbers_are_told_from_others():
    assert whole(np.array([0.0, 3.0, np.nan]))
    for other in ([0.5], [-1.0], [np.nan], []):
        assert not whole(np.array(other))
