"""How an audience and its interest have moved, and whether a goal still fits that."""

from datetime import timedelta

import numpy as np
import pytest
from checks.cases import moved
from checks.changes import TODAY, altered, days

from smmdash.checks import Evidence
from smmdash.checks.topical import lower, movement
from smmdash.facts import Scope


def seen(evidence: Evidence):
    return movement(evidence.facts, Scope(), TODAY)


def test_growth_and_interest_are_measured_half_against_half(good: Evidence) -> None:
    found = seen(altered(good, moved(1.5, 0.5)))
    assert found is not None
    assert found.days == 91
    assert found.growth == pytest.approx(100 * 1.5 * 91 / 11_000, abs=0.1)
    assert found.growth_before == pytest.approx(100 * 5.5 * 91 / (11_000 - 5.5 * 91), abs=0.2)
    assert -46 < found.engagement < -40
    assert found.falls
    assert found.asks_for_depth
    assert not found.asks_for_growth


def test_an_audience_that_leaves_while_interest_holds_asks_for_growth(good: Evidence) -> None:
    found = seen(altered(good, moved(-3, 1.0)))
    assert found is not None
    assert found.asks_for_growth
    assert not found.asks_for_depth


@pytest.mark.parametrize(("growth", "likes"), [(5.5, 0.6), (1.5, 1.0), (5.5, 1.0), (-3, 0.5)])
def test_otherwise_nothing_is_asked_for(good: Evidence, growth: float, likes: float) -> None:
    found = seen(altered(good, moved(growth, likes)))
    assert found is not None
    assert not found.asks_for_depth or (growth < 0 and found.falls)
    assert not found.asks_for_growth


@pytest.mark.parametrize(("length", "half"), [(200, 91), (130, 56), (100, None)])
def test_the_longer_halves_are_taken_where_the_data_reach(good: Evidence, length: int, half: int | None) -> None:
    first = TODAY - timedelta(days=length)
    cut = altered(good, days(lambda rows: rows[rows["date"] >= str(first)]))
    posts = cut.facts.posts
    from dataclasses import replace

    cut = replace(cut, facts=replace(cut.facts, posts=posts[posts["date"] >= str(first)].reset_index(drop=True)))
    found = seen(cut)
    assert (found.days if found else None) == half


def test_lower_is_a_chance() -> None:
    dice = np.random.default_rng(1)
    same = [lower(dice.normal(size=13), dice.normal(size=13)) for _ in range(400)]
    assert 0.4 < float(np.mean(same)) < 0.6
    assert np.mean(np.array(same) < 0.01) < 0.03
    assert lower(np.arange(13.0), np.arange(13.0) + 20) < 0.001
    assert lower(np.arange(13.0) + 20, np.arange(13.0)) > 0.99
