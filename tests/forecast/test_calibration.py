"""The shipped coefficients on invented accounts: bands as wide as they say, and a table of base rates that is one."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from forecast.ugly import BASE, daily

from smmdash.forecast import base_rates, project
from smmdash.forecast.model import RATE_LEVELS, UNTIL, shipped
from smmdash.forecast.net import LEVELS, split_student

WEEK = np.array([1.2, 1.1, 1.1, 1.0, 1.0, 0.8, 0.8])


def account(seed: int, days: int) -> np.ndarray:
    """Invent the daily figures of an account: a level that wanders, weekdays, noise and now and then a good day."""
    rng = np.random.default_rng(seed)
    wander = np.exp(np.cumsum(rng.normal(0, rng.uniform(0.06, 0.12), days)))
    noise = rng.gamma(2, 0.5, days) * np.where(rng.random(days) < 0.02, 4, 1)
    return rng.uniform(5, 5000) * wander * WEEK[np.arange(days) % 7] * noise


def share_inside(kind: str, wider: float, horizon: int = 28) -> float:
    """Return the share of 200 invented accounts whose outcome lies in the 80 % band."""
    model = replace(shipped(), wider={kind: wider})
    inside = 0
    for seed in range(200):
        days = 40 + seed
        figures = account(seed, days + horizon)
        if kind == "stock":
            figures = 1000 * figures[0] + np.cumsum(figures)
        came = figures[-1] if kind == "stock" else figures[days:].sum()
        functional = "end" if kind == "stock" else "sum"
        found = project(daily(figures[:days]), kind=kind, functional=functional, horizon=horizon, model=model)
        low, high = found.quantile([0.1, 0.9])
        inside += low <= came <= high
    return inside / 200


@pytest.mark.parametrize("kind", ["flow", "stock"])
def test_bands_hold_what_they_say_on_invented_accounts(kind):
    said = share_inside(kind, 1.0)
    assert 0.72 <= said <= 0.90
    assert share_inside(kind, 0.5) < 0.62
    assert share_inside(kind, 2.0) > 0.95


def test_the_middle_is_the_middle():
    above = 0
    for seed in range(200):
        figures = account(seed, 128)
        above += figures[100:].sum() > project(
            daily(figures[:100]), kind="flow", functional="sum", horizon=28
        ).quantile(0.5)
    assert 0.4 <= above / 200 <= 0.6


def test_the_coefficients_say_what_they_were_fitted_on():
    fitted = shipped().fitted
    assert fitted["accounts"] > 100
    assert fitted["series"] > 300
    assert sum(fitted["kinds"].values()) == sum(fitted["functionals"].values()) == fitted["rows"]
    assert set(fitted["kinds"]) == {"flow", "stock", "rate", "duration"}
    assert pd.Timestamp(fitted["date"]).year >= 2026
    assert not any("/" in str(one) or "\\" in str(one) for one in fitted.values())


def test_the_coefficients_are_whole():
    model = shipped()
    nets = model.nets
    inputs, hidden = nets.first.shape[1:]
    assert nets.middle.shape == nets.spread.shape == (inputs,)
    assert nets.second.shape[1:] == (hidden, hidden)
    assert nets.last.shape[1:] == (hidden, 4)
    assert nets.direct.shape[1:] == (inputs, 4)
    assert all(np.isfinite(one).all() for one in vars(nets).values())
    assert (nets.spread > 0).all()
    assert len({len(one) for name, one in vars(nets).items() if name not in ("middle", "spread")}) == 1
    expected = {"sum", "end7", "day", "end", "growth", "short_sum", "short_end7", "short_day"}
    assert set(model.rates) == expected
    for rates in model.rates.values():
        assert rates.quantiles.shape == (len(UNTIL), len(RATE_LEVELS))
        assert (np.diff(rates.quantiles, axis=1) >= 0).all()
        assert min(rates.accounts) >= 20


def test_students_quantiles():
    # Percentage points of Student's distribution, from any table: 1, 2.015 and 6.314 stand at .75, .95 and .95.
    skew = np.ones(3)
    found = split_student(skew, np.array([1.3, 5.0, 55.0]))
    assert found[1, 189] == pytest.approx(2.015, abs=0.002)
    assert found[2, 189] == pytest.approx(1.673, abs=0.002)
    assert found[0, 149] == pytest.approx(0.914, abs=0.01)
    assert found[:, 99] == pytest.approx(0, abs=0.01)
    skewed = split_student(np.array([1.5]), np.array([5.0]))[0]
    middle = 1 / (1 + 1.5**2)
    assert (skewed[middle < LEVELS] >= 0).all()
    assert (skewed[middle > LEVELS] <= 0).all()


def test_base_rates_fall_with_the_target_and_count_accounts():
    asked = {"kind": "flow", "functional": "sum", "horizon": 30}
    chances = [base_rates(times, **asked).chance for times in (0.5, 0.8, 1.0, 1.25, 1.5, 2.0, 5.0)]
    assert chances == sorted(chances, reverse=True)
    assert 0.35 < chances[2] < 0.65
    assert chances[0] > 0.75
    assert chances[5] < 0.25
    assert base_rates(1.0, **asked).accounts >= 20
    at_most = base_rates(1.25, **asked, comparison="at_most").chance
    assert at_most == pytest.approx(1 - base_rates(1.25, **asked).chance)
    within = base_rates(0.8, **asked, comparison="within", upper=1.25).chance
    assert within == pytest.approx(chances[1] - chances[3])


def test_doubling_followers_in_half_a_year_is_rare():
    asked = {"kind": "stock", "functional": "end", "growth": True}
    double = base_rates(1.0, **asked, horizon=182).chance
    assert 0.01 <= double < 0.2
    assert base_rates(0.2, **asked, horizon=90).chance > double
    with pytest.raises(ValueError, match="growth"):
        base_rates(0.2, kind="flow", functional="sum", horizon=90, growth=True)


def test_an_unknown_pace_has_no_base_rate():
    assert np.isnan(base_rates(float("nan"), kind="flow", functional="sum", horizon=30).chance)


def test_a_history_of_a_few_days_is_told_by_other_accounts():
    found = project(daily(BASE[:4]), kind="flow", functional="sum", horizon=30)
    assert found.basis == "base rates only"
    assert found.level == pytest.approx(BASE[:4].mean())
    assert found.accounts >= 20
    assert found.quantile(0.5) == pytest.approx(BASE[:4].mean() * 30, rel=0.4)
    level = project(daily([900.0, 1000.0]), kind="stock", functional="end", horizon=90)
    assert level.quantile(0.5) == pytest.approx(1000 * 1.05, rel=0.05)
    growth = base_rates(0.2, kind="stock", functional="end", horizon=90, growth=True).chance
    assert level.chance(1200) == pytest.approx(max(growth, 0.03), abs=0.02)
