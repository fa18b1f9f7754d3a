"""What project() says of ordinary, ugly and hostile histories."""

import numpy as np
import pandas as pd
import pytest
from forecast.ugly import BASE, daily, ugly
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdash.forecast import Outlook, fan, project
from smmdash.forecast.history import SMOOTHINGS, _errors
from smmdash.forecast.projection import LEAST, MOST

ASKED = [("flow", "sum"), ("flow", "end7"), ("flow", "day"), ("stock", "end"), ("rate", "sum"), ("rate", "end7"),
         ("duration", "end7"), ("duration", "day"), ("duration", "sum")]  # fmt: skip
LEVELS = np.array([0.0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1.0])


def median(series: pd.Series, **how) -> float:
    asked = {"kind": "flow", "functional": "sum", "horizon": 30} | how
    return project(series, **asked).quantile(0.5)


@pytest.mark.parametrize("name", sorted(ugly()))
def test_ugly_series_get_sane_quantiles_or_none(name):
    series = ugly()[name]
    numbers = pd.to_numeric(series, errors="coerce").to_numpy(float, na_value=np.nan)
    known = numbers[np.isfinite(numbers)]
    for kind, functional in ASKED:
        for horizon in (1, 30, 3650):
            found = project(series, kind=kind, functional=functional, horizon=horizon)
            quantiles = found.quantile(LEVELS)
            if found.basis == "none":
                assert np.isnan(quantiles).all()
                assert np.isnan(found.chance(1.0, "at_least"))
                continue
            assert np.isfinite(quantiles).all()
            assert (np.diff(quantiles) >= 0).all()
            assert quantiles[0] >= 0 or (known < 0).any()
            reach = np.abs(known).max() * (21 * (horizon if functional in ("sum", "end") else 1) + 2)
            assert np.abs(quantiles).max() <= reach
            chances = [found.chance(float(target)) for target in np.sort(np.r_[-1.0, 0.0, quantiles, known[:5]])]
            assert (np.diff(chances) <= 1e-12).all()
            assert all(LEAST <= chance <= MOST for chance in chances)


@pytest.mark.parametrize("name", ["all_missing", "beyond_all_size", "empty", "smallest", "zeros"])
def test_nothing_that_moved_gives_no_number(name):
    assert project(ugly()[name], kind="flow", functional="sum", horizon=30).basis == "none"


def test_a_stock_that_never_moved_gives_no_number_but_a_flow_that_is_even_does():
    assert project(ugly()["constant"], kind="stock", functional="end", horizon=30).basis == "none"
    even = project(ugly()["constant"], kind="flow", functional="sum", horizon=30)
    assert even.basis == "own"
    assert even.quantile(0.5) == pytest.approx(300, rel=0.1)


@pytest.mark.parametrize(
    ("days", "horizon", "basis"),
    [(1, 10, "base rates only"), (6, 10, "base rates only"), (7, 10, "mostly others"), (27, 10, "mostly others"),
     (28, 112, "own"), (28, 113, "mostly others"), (100, 400, "own"), (100, 401, "mostly others")],
)  # fmt: skip
def test_the_basis_follows_the_days_that_count(days, horizon, basis):
    series = daily(BASE[:days])
    gappy = series.reindex(pd.date_range(series.index[0], periods=2 * days)[: 2 * days - 1])
    for one in (series, gappy):
        found = project(one, kind="flow", functional="sum", horizon=horizon)
        assert (found.basis, found.days) == (basis, days)
        assert found.accounts > 20


def test_missing_days_are_not_zeros():
    holes = daily(np.where(np.arange(120) % 3 == 0, np.nan, BASE))
    zeros = holes.fillna(0.0)
    assert median(holes) == pytest.approx(median(daily(BASE)), rel=0.15)
    assert median(zeros) < 0.85 * median(holes)


def test_one_wild_day_does_not_own_the_future():
    plain = median(daily(BASE))
    assert median(ugly()["outlier_inside"]) < 1.3 * plain
    # One hundred usual days came on the last day: reading on at its pace would be a hundredfold.
    assert median(ugly()["outlier_last"]) < 2.5 * plain
    level = 1000 + np.cumsum(BASE)
    wild = daily(np.where(np.arange(120) == 60, 100 * level, level))
    how = {"kind": "stock", "functional": "end"}
    assert median(wild, **how) - level[-1] < 3 * (median(daily(level), **how) - level[-1])


@pytest.mark.parametrize(("kind", "functional"), ASKED)
def test_the_unit_does_not_matter(kind, functional):
    series = daily(BASE) if kind != "stock" else daily(np.cumsum(BASE))
    one = project(series, kind=kind, functional=functional, horizon=45)
    thousand = project(series * 1000, kind=kind, functional=functional, horizon=45)
    assert thousand.quantile(LEVELS) == pytest.approx(1000 * one.quantile(LEVELS), rel=1e-9)
    assert thousand.level == pytest.approx(1000 * one.level)


def test_losses_are_the_mirror_of_gains():
    gains = project(daily(BASE), kind="flow", functional="sum", horizon=30)
    losses = project(daily(-BASE), kind="flow", functional="sum", horizon=30)
    assert losses.quantile(LEVELS) == pytest.approx(-gains.quantile(LEVELS)[::-1], rel=1e-9)
    assert losses.level == pytest.approx(-gains.level)
    assert losses.chance(-3000, "at_most") == pytest.approx(gains.chance(3000, "at_least"))


@pytest.mark.parametrize(
    "name", ["unsorted", "twice_the_same_days", "with_time_zone", "objects", "dates", "periods", "always_noon"]
)
def test_the_form_of_the_series_does_not_matter(name):
    assert median(ugly()[name]) == pytest.approx(median(daily(BASE)), rel=1e-9)


def test_of_two_figures_for_a_day_the_later_one_stands():
    first, second = daily([1.0] * 60), daily(BASE[:60])
    assert median(pd.concat([first, second])) == pytest.approx(median(second))


def test_weekdays_are_known():
    shape = np.array([3.0, 3, 3, 3, 3, 0.2, 0.2])
    series = daily(100 * shape[np.arange(140) % 7])
    busy = project(series, kind="flow", functional="day", horizon=1).quantile(0.5)
    quiet = project(series, kind="flow", functional="day", horizon=6).quantile(0.5)
    assert busy > 3 * quiet


def test_a_stock_grows_from_where_it_stands_and_waits_for_late_data():
    level = daily(5000 + 10.0 * np.arange(200) + BASE.mean() * np.sin(np.arange(200)))
    found = project(level, kind="stock", functional="end", horizon=30)
    assert found.level == level.iloc[-1]
    assert found.quantile(0.5) == pytest.approx(level.iloc[-1] + 300, abs=200)
    late = level.iloc[:-20].reindex(level.index)
    assert project(late, kind="stock", functional="end", horizon=30).quantile(0.5) == pytest.approx(
        project(level.iloc[:-20], kind="stock", functional="end", horizon=50).quantile(0.5)
    )


def test_a_rate_is_weighted_by_its_denominators():
    rate = daily(np.where(np.arange(100) % 2 == 0, 0.10, 0.02))
    heavy = daily(np.where(np.arange(100) % 2 == 0, 1.0, 99.0))
    plain = project(rate, kind="rate", functional="sum", horizon=28)
    weighted = project(rate, kind="rate", functional="sum", horizon=28, weights=heavy)
    assert plain.quantile(0.5) == pytest.approx(0.06, rel=0.2)
    assert weighted.quantile(0.5) == pytest.approx(0.0208, rel=0.4)
    shuffled = heavy.sample(frac=1, random_state=2).reindex(rate.index[10:])
    assert project(rate, kind="rate", functional="sum", horizon=28, weights=shuffled).days == 90


def test_a_day_without_denominator_is_missing():
    weights = daily(np.r_[np.zeros(40), np.ones(60)])
    assert project(daily(BASE[:100]), kind="rate", functional="end7", horizon=7, weights=weights).days == 60


def test_weekly_figures():
    weeks = pd.Series(7 * BASE[:40], index=pd.date_range("2025-01-06", periods=40, freq="7D"))
    found = project(weeks, kind="flow", functional="sum", horizon=10, weekly=True)
    assert found.basis == "own"
    assert found.days == 280
    assert found.quantile(0.5) == pytest.approx(10 * weeks.mean(), rel=0.3)
    assert project(weeks[:3], kind="flow", functional="sum", horizon=4, weekly=True).basis == "base rates only"
    assert project(weeks[:8], kind="flow", functional="sum", horizon=4, weekly=True).basis == "mostly others"
    sundays = weeks.set_axis(weeks.index + pd.Timedelta(days=6))
    again = project(sundays, kind="flow", functional="sum", horizon=10, weekly=True)
    assert again.quantile(0.5) == found.quantile(0.5)


def test_a_network_never_seen_is_less_certain():
    def width(network: str) -> float:
        found = project(daily(BASE), kind="flow", functional="sum", horizon=30, network=network)
        return found.quantile(0.9) - found.quantile(0.1)

    assert width("youtube") == width("")
    assert 1.02 * width("") < width("telegram") < 1.3 * width("")


def test_chances_of_three_comparisons_agree():
    found = project(daily(BASE), kind="flow", functional="sum", horizon=30)
    low, middle, high = found.quantile([0.3, 0.5, 0.8])
    assert found.chance(middle, "at_least") == pytest.approx(0.5, abs=0.01)
    assert found.chance(low, "at_most") == pytest.approx(0.3, abs=0.01)
    assert found.chance(low, "within", high) == pytest.approx(0.5, abs=0.01)
    assert found.chance(high, "within", low) == found.chance(low, "within", high)
    assert found.chance(1e12, "at_least") == LEAST
    assert found.chance(-1.0, "at_least") == MOST


def test_reaching_nothing_is_certain_even_where_nothing_is_likely():
    rare = daily(np.where(np.arange(120) % 40 == 0, 1.0, 0.0))
    found = project(rare, kind="flow", functional="day", horizon=3)
    assert found.chance(0.0, "at_least") == MOST
    assert found.chance(-1.0, "at_most") == LEAST


def test_wrong_questions_are_refused():
    series = daily(BASE)
    for kind, functional in (("stock", "sum"), ("flow", "median"), ("colour", "sum")):
        with pytest.raises(ValueError, match="No "):
            project(series, kind=kind, functional=functional, horizon=3)
    with pytest.raises(ValueError, match="horizon"):
        project(series, kind="flow", functional="sum", horizon=0)
    found = project(series, kind="flow", functional="sum", horizon=3)
    with pytest.raises(ValueError, match="comparison"):
        found.chance(1.0, "more")
    with pytest.raises(ValueError, match="number"):
        found.chance(float("nan"))
    with pytest.raises(ValueError, match="number"):
        found.chance(1.0, "within")
    with pytest.raises(ValueError, match="probability"):
        found.quantile(1.5)


def test_the_same_question_has_the_same_answer_and_leaves_the_series_alone():
    series = ugly()["mostly_missing"]
    before = series.copy()
    answers = {median(series) for _ in range(3)}
    assert len(answers) == 1
    pd.testing.assert_series_equal(series, before)


def test_a_fan_widens_and_a_sum_never_falls():
    drawn = fan(daily(BASE), kind="flow", functional="sum", horizons=range(1, 92), levels=(0.025, 0.1, 0.5, 0.9))
    assert drawn["horizon"].tolist() == list(range(1, 92))
    assert (drawn.diff().iloc[1:] >= 0).all().all()
    assert drawn[0.5].iloc[-1] == median(daily(BASE), horizon=91)
    level = fan(daily(1000 + np.cumsum(BASE)), kind="stock", functional="end", horizons=[1, 30, 90])
    assert (np.diff(level[0.9] - level[0.1]) > 0).all()
    nothing = fan(ugly()["zeros"], kind="flow", functional="sum", horizons=[1, 2])
    assert nothing.drop(columns="horizon").isna().all().all()
    assert fan(daily(BASE), kind="flow", functional="sum", horizons=[]).empty


def test_no_sum_in_a_fan_falls_where_single_horizons_do():
    fell = 0
    for name in ("six_points", "mostly_missing", "booleans"):
        asked = {"kind": "flow", "functional": "sum"}
        drawn = fan(ugly()[name], **asked, horizons=range(1, 31), levels=(0.005, 0.1, 0.99))
        assert (drawn.diff().iloc[1:] >= 0).all().all()
        alone = [project(ugly()[name], **asked, horizon=steps).quantile([0.005, 0.1, 0.99]) for steps in range(1, 31)]
        fell += bool((np.diff(alone, axis=0) < 0).any())
    assert fell > 0


@settings(max_examples=80, deadline=None)
@given(
    values=st.lists(st.one_of(st.none(), st.floats(0, 1e9), st.just(0.0)), min_size=0, max_size=60),
    asked=st.sampled_from(ASKED),
    horizon=st.integers(1, 400),
    weekly=st.booleans(),
)
def test_any_history_gets_ordered_finite_non_negative_quantiles(values, asked, horizon, weekly):
    index = pd.date_range("2025-01-06", periods=len(values), freq="7D" if weekly else "D")
    series = pd.Series(values, index=index, dtype=float)
    found = project(series, kind=asked[0], functional=asked[1], horizon=horizon, weekly=weekly)
    quantiles = found.quantile(LEVELS)
    if found.basis == "none":
        assert np.isnan(quantiles).all()
    else:
        assert np.isfinite(quantiles).all()
        assert (np.diff(quantiles) >= 0).all()
        assert quantiles[0] >= 0


@settings(max_examples=40, deadline=None)
@given(
    level=st.floats(1.0, 1e6),
    more=st.floats(1.2, 5.0),
    horizon=st.integers(1, 120),
    targets=st.lists(st.floats(-1e7, 1e9), min_size=2, max_size=6),
)
def test_more_of_the_same_is_more_and_a_higher_target_never_likelier(level, more, horizon, targets):
    series = daily(BASE / BASE.mean() * level)
    found = project(series, kind="flow", functional="sum", horizon=horizon)
    assert project(series * more, kind="flow", functional="sum", horizon=horizon).quantile(0.5) > found.quantile(0.5)
    chances = [found.chance(target) for target in sorted(targets)]
    assert chances == sorted(chances, reverse=True)
    capped = [found.chance(target, "at_most") for target in sorted(targets)]
    assert capped == sorted(capped)


def test_one_look_at_a_history_answers_as_many_looks_do():
    series, how = daily(np.r_[BASE, BASE]), {"kind": "flow", "weekly": False}
    outlook = Outlook(series, **how)
    for functional, horizon in (("sum", 30), ("end7", 12), ("sum", 90), ("sum", 30)):
        once = project(series, functional=functional, horizon=horizon, **how)
        assert outlook.project(functional, horizon).quantile(LEVELS).tolist() == once.quantile(LEVELS).tolist()
    alone = fan(series, functional="sum", horizons=(1, 30, 90), **how)
    pd.testing.assert_frame_equal(outlook.fan("sum", (90, 1, 30)), alone, check_exact=True)


def test_level_believes_the_smoothing_that_foretold_best():
    rising = np.linspace(1, 2, 60)
    found = _errors(rising, 14)
    now, squares = np.full(len(SMOOTHINGS), rising[:14].mean()), np.full(len(SMOOTHINGS), 0.06)
    for value in rising[14:]:
        squares += (value - now) ** 2
        now += SMOOTHINGS * (value - now)
    assert found == pytest.approx(squares, rel=1e-12)
    assert (np.diff(found) < 0).all(), "the quicker, the nearer to what rises"


@pytest.mark.parametrize("gap", [2, 4, 7])
def test_what_comes_now_and_then_goes_on_coming(gap: int) -> None:
    values = np.where(np.arange(280) % gap == 0, 70.0 + np.arange(280) % 5, 0.0)
    history = pd.Series(values, index=pd.date_range("2026-01-01", periods=280))
    found = project(history, kind="flow", functional="sum", horizon=30)
    assert found.quantile(0.5) == pytest.approx(30 * 72 / gap, rel=0.15)
    assert found.quantile(0.1) > 0.6 * 30 * 72 / gap
    assert found.days == 280
    assert found.basis == "own"


def test_rare_counts_are_neither_lost_nor_certain() -> None:
    chance = np.random.default_rng(5)
    places = []
    for _ in range(60):
        values = chance.poisson(0.15, 230).astype(float)
        history = pd.Series(values[:200], index=pd.date_range("2026-01-01", periods=200))
        found = project(history, kind="flow", functional="sum", horizon=30)
        came = values[200:].sum()
        quantiles = found.quantile(np.arange(101) / 100)
        places.append(((quantiles < came - 0.5).mean() + (quantiles < came + 0.5).mean()) / 2)
    assert np.mean(places) == pytest.approx(0.5, abs=0.1)  # 0.7 where days are read
    assert 0.7 < np.mean([0.1 < place < 0.9 for place in places]) < 0.97


def test_a_steady_loss_goes_on_as_a_steady_gain_does() -> None:
    chance = np.random.default_rng(4)
    gains = chance.poisson(6, 250) - 1.0
    days = pd.date_range("2026-01-01", periods=250)
    up = project(pd.Series(5000 + np.cumsum(gains), days), kind="stock", functional="end", horizon=60)
    last = 5000 - gains.sum()
    down = project(pd.Series(5000 - np.cumsum(gains), days), kind="stock", functional="end", horizon=60)
    assert down.quantile(0.5) == pytest.approx(last - 300, abs=60)
    assert down.level == pytest.approx(last)
    assert down.quantile(0.9) > down.quantile(0.1)
    assert down.quantile(0.9) - down.quantile(0.1) < 2 * (up.quantile(0.9) - up.quantile(0.1))
    assert down.chance(last) == LEAST
    assert down.chance(last - 300, "at_most") == pytest.approx(0.5, abs=0.2)
    gone = project(pd.Series(300 - np.arange(290.0), days.append(days[:40] + pd.Timedelta(days=250))),
                   kind="stock", functional="end", horizon=60)  # fmt: skip
    assert gone.quantile(0.01) == 0.0
