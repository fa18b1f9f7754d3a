"""The fitting: gradients written by hand against differences, and networks that learn what is there."""

import math

import numpy as np
import pytest

from benchmarks.odds.scores import Sheet, difference, line, score
from benchmarks.odds.tasks import Line, Task, draw, rows_of, weekly_of, weights_of
from benchmarks.odds.training import digamma, fit_nets, log_gamma, loss


def test_log_gamma_and_its_slope():
    x = np.array([0.3, 0.65, 1.0, 2.5, 7.0, 30.0])
    assert log_gamma(x) == pytest.approx([math.lgamma(one) for one in x], abs=1e-8)
    step = 1e-5
    slopes = [(math.lgamma(one + step) - math.lgamma(one - step)) / (2 * step) for one in x]
    assert digamma(x) == pytest.approx(slopes, abs=1e-6)


def test_gradients_are_those_of_the_loss():
    rng = np.random.default_rng(0)
    said, came = rng.normal(0, 0.7, (40, 4)), rng.normal(2.3, 1.5, 40)
    slope = loss(said, came)[1]
    for column in range(4):
        step = np.zeros(4)
        step[column] = 1e-6
        differences = (loss(said + step, came)[0] - loss(said - step, came)[0]) / 2e-6
        assert slope[:, column] == pytest.approx(differences, abs=1e-4)


def test_the_loss_is_a_density():
    grid = np.linspace(-400, 400, 400_001)
    said = np.array([[0.3, -0.5, 0.6, 1.0]])
    density = np.exp(-loss(np.repeat(said, len(grid), axis=0), grid)[0])
    assert density.sum() * (grid[1] - grid[0]) == pytest.approx(1, abs=0.01)


def test_networks_learn_where_the_outcome_lies():
    rng = np.random.default_rng(1)
    read = rng.normal(0, 1, (4000, 3))
    came = 2.3 + read[:, 0] + 0.3 * rng.standard_t(5, 4000)
    accounts = [f"a{place % 40}" for place in range(4000)]
    nets = fit_nets(read, came, np.ones(4000), accounts, nets=2, hidden=8, epochs=30)
    said = nets(np.array([[-1.0, 0, 0], [0.0, 0, 0], [1.0, 0, 0]]))
    assert said[:, :, 0].mean(axis=0) == pytest.approx([-1, 0, 1], abs=0.15)
    assert np.exp(said[:, 1, 1].mean()) == pytest.approx(0.3, rel=0.3)


def line_of(values, kind: str = "flow", account: str = "a") -> Line:
    return Line("s", account, "youtube", kind, np.asarray(values, dtype=float), 2)


def test_outcomes_of_a_task():
    values = np.arange(40.0)
    task = Task(line_of(values), 0, 20, 10)
    assert task.outcome("sum") == sum(range(20, 30))
    assert task.outcome("day") == 29
    assert task.outcome("end7") == 26
    assert task.history.values.tolist() == values[:20].tolist()
    assert task.history.first_weekday == 2
    holes = values.copy()
    holes[25] = np.nan
    assert Task(line_of(holes), 0, 20, 10).outcome("sum") == pytest.approx(np.nanmean(holes[20:30]) * 10)
    rate = Line("r", "a", "x", "rate", np.tile([0.1, 0.3], 20), 0, 1, np.tile([3.0, 1.0], 20))
    assert Task(rate, 0, 20, 10).outcome("sum") == pytest.approx(0.15)
    weeks = weekly_of([line_of(np.ones(70))])[0]
    assert weeks.period == 7
    assert (weeks.values == 7).all()


def test_no_task_looks_into_its_own_answer():
    rng = np.random.default_rng(2)
    values = rng.gamma(2, 50, 200)
    for task in draw([line_of(values)], 3):
        changed = values.copy()
        changed[task.end :] = -1
        again = Task(line_of(changed), task.begin, task.end, task.horizon)
        assert rows_of([task])[1].tolist() == rows_of([again])[1].tolist() or not len(rows_of([task])[0])
        assert task.end + task.horizon <= len(values)


def test_scores_of_known_sheets():
    sure, coin = Sheet(), Sheet()
    quantiles = np.linspace(0, 1, 199)
    for place in range(40):
        hit = float(place % 2)
        sure.add(f"a{place % 8}", [0.97 if hit else 0.03], [hit], quantiles, 0.5)
        coin.add(f"a{place % 8}", [0.6], [hit], quantiles, 2.0)
    assert score(sure).of()["brier"] == pytest.approx(0.0009)
    assert score(sure).of()["ece"] == pytest.approx(0.03)
    assert score(coin).of()["brier"] == pytest.approx(0.26)
    assert score(coin).of()["ece"] == pytest.approx(0.1)
    assert score(sure).of()["in_80"] == 1
    assert score(coin).of()["in_95"] == 0
    assert "99.7 % lower" in difference("sure", sure, coin)
    assert "40 / 8" in line("sure", sure, bounds=True)
    assert weights_of(["a", "a", "a", "a", "b"])[-1] == pytest.approx(2 * weights_of(["a", "a", "a", "a", "b"])[0])
