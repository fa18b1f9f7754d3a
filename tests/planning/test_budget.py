"""What a result has cost, what so many more may cost, and how sure that is."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.facts import Facts, frame
from smmdash.goals import Goal
from smmdash.i18n import LANGUAGES, Texts
from smmdash.kpi import value
from smmdash.planning import amount, budget_of, costs, typed_budget, wanted_range
from smmdash.planning.budget import REASONS, RESULTS, usual_result, weekly

TODAY = date(2026, 11, 21)
MONDAY = date(2026, 5, 18)


def days(spend, results, *, currency: str = "EUR", account: str = "shop", result: str = "leads") -> pd.DataFrame:
    """A row per day from MONDAY on; a scalar or an array of daily figures."""
    count = len(spend)
    rows = {"date": pd.date_range(MONDAY, periods=count, freq="D"), "network": "ads", "account": account,
            "currency": currency, "source": "s", "line": range(2, count + 2)}  # fmt: skip
    if results is not None:
        rows[result] = np.asarray(results, dtype=float)
    return frame("days", pd.DataFrame({**rows, "spend": np.asarray(spend, dtype=float)}))


def facts(*frames: pd.DataFrame) -> Facts:
    return Facts(days=pd.concat(frames, ignore_index=True))


def test_the_article_s_own_example() -> None:
    """300 for a client, ten clients wanted: 3000 (article C)."""
    assert amount(300, 10) == 3000
    kept = typed_budget(300, 10, currency="RUB", result="sales", note="article C")
    assert (kept.amount, kept.cost_per_result, kept.wanted, kept.currency) == (3000, 300, 10, "RUB")
    assert kept.low is None
    assert kept.first is None
    said = Texts("en")("plan-budget_lead", cost="300", wanted="10", amount="3,000")
    assert "300" in said
    assert "3,000" in said


def test_the_cost_is_total_spend_per_total_results_of_whole_weeks() -> None:
    spend, leads = np.tile([30.0, 10.0, 20.0, 0.0, 15.0, 5.0, 20.0], 26), np.tile([1.0, 0, 2, 0, 1, 0, 0], 26)
    known = facts(days(spend, leads))
    ((cost, weeks),) = costs(known, "leads", today=TODAY)
    assert cost.number == pytest.approx(25.0)
    assert cost.weeks == len(weeks) == 26
    assert (cost.first, cost.last) == (MONDAY, MONDAY + timedelta(days=26 * 7 - 1))
    assert not cost.blended
    assert cost.currency == "EUR"
    same = value(known, "cost_per_lead", cost.first, cost.last, today=TODAY)
    assert same.number == pytest.approx(cost.number)
    assert cost.low < 25 < cost.high


def test_the_same_seed_gives_the_same_range_and_another_nearly_so() -> None:
    rng = np.random.default_rng(1)
    known = facts(days(np.full(182, 10.0), rng.poisson(1.0, 182)))
    one, two, other = (costs(known, "leads", today=TODAY, seed=seed)[0] for seed in (7, 7, 8))
    assert (one[0].low, one[0].high) == (two[0].low, two[0].high)
    assert one[0].low == pytest.approx(other[0].low, rel=0.05)
    assert wanted_range(one[0], 10, one[1], seed=7) == wanted_range(two[0], 10, two[1], seed=7)


def test_eight_of_ten_budgets_hold() -> None:
    """Play the history and what comes after it many times; the spend until the 20th lead lies in the range as said."""
    rng = np.random.default_rng(11)
    inside = []
    for _ in range(150):
        rate = 0.1 * rng.gamma(20, 1 / 20, 26)  # leads per euro, differing between weeks
        spend = np.full(182, 10.0)
        leads = rng.poisson(np.repeat(rate, 7) * 10.0)
        ((cost, weeks),) = costs(facts(days(spend, leads)), "leads", today=TODAY)
        low, high = wanted_range(cost, 20, weeks, seed=0)
        later = 0.1 * rng.gamma(20, 1 / 20, 400)
        got = np.cumsum(rng.poisson(np.repeat(later, 7) * 10.0))
        inside.append(low <= 10.0 * (1 + int(np.argmax(got >= 20))) <= high)
    assert 0.72 <= np.mean(inside) <= 0.92


def test_currencies_are_never_mixed() -> None:
    euro, dollar = days(np.full(182, 10.0), np.ones(182)), days(np.full(182, 40.0), np.ones(182), currency="USD")
    dollar["account"] = "abroad"
    found = costs(facts(euro, dollar), "leads", today=TODAY)
    assert {cost.currency: cost.number for cost, _ in found} == pytest.approx({"USD": 40.0, "EUR": 10.0})
    apart = days(np.full(182, np.nan), np.ones(182), account="crm", currency="").drop(columns="spend")
    two = [days(np.full(182, 1.0), None, currency=code, account=code) for code in ("EUR", "USD")]
    (found_apart,) = costs(facts(apart, *two), "leads", today=TODAY)
    assert found_apart[0].reason == "mixed_currency"
    assert np.isnan(found_apart[0].number)


def test_spend_and_results_of_different_accounts_are_blended_and_said_so() -> None:
    apart = days(np.full(182, np.nan), np.full(182, 2.0), account="crm", currency="").drop(columns="spend")
    ((cost, _),) = costs(facts(apart, days(np.full(182, 10.0), None)), "leads", today=TODAY)
    assert cost.blended
    assert cost.number == pytest.approx(5.0)


def test_what_is_missing_is_named() -> None:
    reasons = [
        costs(Facts(), "leads", today=TODAY)[0][0].reason,
        costs(facts(days(np.full(182, 10.0), None)), "leads", today=TODAY)[0][0].reason,
        costs(facts(days(np.full(182, 10.0), np.zeros(182))), "leads", today=TODAY)[0][0].reason,
        costs(facts(days(np.full(182, 10.0), None), days(np.full(3, np.nan), np.ones(3), account="crm")), "leads",
              today=TODAY)[0][0].reason,
    ]  # fmt: skip
    assert reasons == ["no_spend", "no_results", "no_results", "no_common_weeks"]
    for language in LANGUAGES:
        assert all(Texts(language).has(f"plan-cost_{reason}") for reason in REASONS)
    nothing = costs(Facts(), "leads", today=TODAY)[0]
    assert all(np.isnan(wanted_range(*[nothing[0], 10, nothing[1]], seed=0)))


def test_diminishing_returns_are_said_only_where_the_weeks_show_them() -> None:
    rng = np.random.default_rng(5)
    weekly_spend = np.repeat(rng.uniform(5, 50, 26), 7)
    worse = rng.poisson(2.0 * np.sqrt(weekly_spend))  # twice the money brings 1.4 times the leads
    ((cost, _),) = costs(facts(days(weekly_spend, worse)), "leads", today=TODAY)
    assert cost.dearer
    assert cost.dear > 1.4 * cost.cheap
    even = rng.poisson(0.4 * weekly_spend)
    ((cost, _),) = costs(facts(days(weekly_spend, even)), "leads", today=TODAY)
    assert not cost.dearer
    assert cost.dear == pytest.approx(cost.cheap, rel=0.15)
    ((cost, _),) = costs(facts(days(np.full(182, 10.0), rng.poisson(3, 182))), "leads", today=TODAY)
    assert np.isnan(cost.dear)


def test_a_budget_from_data_keeps_its_days_and_its_range() -> None:
    ((cost, weeks),) = costs(facts(days(np.full(182, 10.0), np.ones(182))), "leads", today=TODAY)
    low, high = wanted_range(cost, 100, weeks, seed=7)
    kept = budget_of(cost, 100, low, high, currency="EUR")
    assert kept.amount == 1000
    assert kept.low is not None
    assert kept.low < 1000 < kept.high
    assert (kept.first, kept.last, kept.result) == (cost.first, cost.last, "leads")
    assert weekly(kept, TODAY + timedelta(days=70), today=TODAY) == pytest.approx(100)
    assert weekly(kept, TODAY + timedelta(days=3), today=TODAY) == pytest.approx(1000)
    assert np.isnan(weekly(kept, None, today=TODAY))


def test_a_goal_is_counted_in_what_it_brings() -> None:
    assert usual_result(Goal(id="g", metric="sales")) == "sales"
    assert usual_result(Goal(id="g", metric="cost_per_lead")) == "leads"
    assert usual_result(Goal(id="g", goal_type="recruiting")) == "applications"
    assert usual_result(Goal(id="g", metric="mentions", goal_type="awareness")) == ""
    assert {usual_result(Goal(id="g", metric=metric)) for metric in RESULTS} == set(RESULTS)


def followed(gained: np.ndarray, network: str = "vk", lost: float = 0.0) -> pd.DataFrame:
    """Followers gained and lost by day from MONDAY on, on an account of its own."""
    count = len(gained)
    rows = {"date": pd.date_range(MONDAY, periods=count, freq="D"), "network": network, "account": network,
            "source": network, "line": range(2, count + 2), "followers_gained": gained.astype(float),
            "followers_lost": lost}  # fmt: skip
    return frame("days", pd.DataFrame(rows))


def test_a_new_follower_costs_all_spend_over_the_followers_gained_where_the_goal_is() -> None:
    ads = days(np.full(182, 20.0), np.full(182, 1.0))
    known = facts(ads, followed(np.full(182, 6.0), lost=1.0), followed(np.full(182, 5.0), "instagram"))
    ((cost, weeks),) = costs(known, "net_new_followers", today=TODAY, networks=("vk",))
    assert cost.number == pytest.approx(20 / 5)  # net of those lost
    assert cost.blended
    assert cost.weeks == len(weeks) == 26
    assert cost.low < 4 < cost.high
    ((every, _),) = costs(known, "net_new_followers", today=TODAY)
    assert every.number == pytest.approx(20 / 10)
    ((none, _),) = costs(known, "net_new_followers", today=TODAY, networks=("ok",))
    assert none.reason == "no_results"
    ((lead, _),) = costs(known, "leads", today=TODAY, networks=("vk",))
    assert lead.number == pytest.approx(20)  # a lead stays where it was bought


def test_weeks_that_lose_followers_widen_the_range_and_a_loss_has_no_cost() -> None:
    ads = days(np.full(182, 20.0), None)
    swings = np.repeat(np.tile([12.0, -2.0], 13), 7)
    ((cost, weeks),) = costs(facts(ads, followed(swings)), "net_new_followers", today=TODAY)
    assert cost.number == pytest.approx(4.0)
    ((even, _),) = costs(facts(ads, followed(np.full(182, 5.0))), "net_new_followers", today=TODAY)
    assert cost.high - cost.low > even.high - even.low
    low, high = wanted_range(cost, 100, weeks, seed=1)
    assert low < 400 < high
    ((lost, _),) = costs(facts(ads, followed(np.full(182, -1.0))), "net_new_followers", today=TODAY)
    assert (lost.known, lost.reason) == (False, "no_results")


def test_a_goal_of_followers_is_budgeted_in_followers() -> None:
    for metric in ("followers", "net_new_followers", "audience_growth_rate"):
        assert usual_result(Goal(id="g", metric=metric)) == "net_new_followers"
