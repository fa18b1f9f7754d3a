"""The chance of goals whose answer is known, and what must hold for every kind, comparison and basis."""

import math
from datetime import date, timedelta
from itertools import pairwise, product
from typing import Any

import generated
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kpi import dice
from pacing.cases import DEADLINE, LAST, ONE, START, TODAY, everything, facts, goal, noisy

from smmdash.facts import Facts
from smmdash.goals import Goal, GoalScope, Target
from smmdash.kpi import value
from smmdash.metrics import METRICS
from smmdash.pacing import ODDS_REASONS, odds, pace, suggestions
from smmdash.pacing.odds import band, rounded
from smmdash.pacing.targets import met

ALL = everything()
KINDS: dict[str, tuple[str, ...]] = {
    "total": ("likes", "net_new_followers", "revenue", "spend"),
    "level": ("followers",),
    "rate": (
        "ctr", "cost_per_lead", "response_time", "audience_growth_rate", "requests_per_agent", "reach", "bounce_rate",
        "sales:month", "likes:week",
    ),
}  # fmt: skip
"""Metrics of every way in which a goal's figure is made up; after a colon the period by which a flow is counted."""
EVERY = [(kind, metric) for kind, metrics in KINDS.items() for metric in metrics]
BASES = ("to", "by", "by_percent", "by_points")


def expected_of(kind: str, metric: str, per: str) -> float:
    """Return what the figure will be if all goes on as in the last 28 days."""
    last = value(ALL, metric, LAST - 27 * ONE, LAST, today=TODAY).number
    days = (DEADLINE - START).days + 1
    if kind == "total":
        return last / 28 * days
    if kind == "level":
        return value(ALL, metric, LAST, LAST, today=TODAY).number + 40 * 12
    return last / 28 * {"month": 30.4, "week": 7, "": 28}[per]


def made(kind: str, metric: str, comparison: str, basis: str, times: float) -> Goal:
    """Return a goal that asks for ``times`` what is to be expected; a band reaches a fifth to either side."""
    metric, _, per = metric.partition(":")
    aim = expected_of(kind, metric, per) * times
    base = expected_of(kind, metric, per) * 0.8

    def written(number: float) -> float:
        return {"to": number, "by_percent": 100 * (number - base) / abs(base)}.get(basis, number - base)

    low, high = (written(aim * 0.8), written(aim * 1.2)) if comparison == "within" else (written(aim), None)
    return goal(metric, low, high, kind=kind, comparison=comparison, basis=basis, base=base, per=per)


@pytest.mark.parametrize(("basis", "comparison"), list(product(BASES, ("at_least", "at_most", "within"))))
@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_every_kind_comparison_and_basis_has_a_chance(kind: str, metric: str, comparison: str, basis: str) -> None:
    found = odds(made(kind, metric, comparison, basis, 1.0), ALL, today=TODAY)
    assert (found.said, found.basis, found.reason) == ("number", "own", "")
    assert found.chance is not None
    assert 0.03 <= found.chance <= 0.97
    assert found.rounded == rounded(found.chance)
    assert found.days > 150
    name, _, per = metric.partition(":")
    assert found.expected == pytest.approx(expected_of(kind, name, per), rel=0.3)
    assert (found.as_of, found.deadline) == (LAST, DEADLINE)


@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_far_below_is_sure_and_far_beyond_is_hopeless(kind: str, metric: str) -> None:
    low, high = (odds(made(kind, metric, "at_least", "to", times), ALL, today=TODAY) for times in (0.2, 8.0))
    if low.reason != "reached":
        assert low.chance is not None
        assert low.chance >= 0.9
    assert high.chance is not None
    assert high.chance <= 0.1
    under, over = (odds(made(kind, metric, "at_most", "to", times), ALL, today=TODAY) for times in (0.2, 8.0))
    assert under.chance is not None
    assert over.chance is not None
    assert under.chance <= 0.1
    assert over.chance >= 0.9


@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_a_higher_target_never_has_a_higher_chance(kind: str, metric: str) -> None:
    for comparison, way in (("at_least", -1), ("at_most", 1)):
        found = [
            odds(made(kind, metric, comparison, "to", times), ALL, today=TODAY).chance
            for times in np.linspace(0.6, 1.6, 9)
        ]
        known = [one for one in found if one is not None]
        assert len(known) >= 6
        assert all(way * (later - former) >= 0 for former, later in pairwise(known))
        assert max(known) - min(known) > 0.3


@pytest.mark.parametrize("metric", ["likes", "net_new_followers"])
def test_a_later_deadline_helps_a_total_and_hurts_a_limit(metric: str) -> None:
    aim = made("total", metric, "at_least", "to", 1.1)
    limit = made("total", metric, "at_most", "to", 1.1)
    chances, limits = [], []
    for more in (0, 5, 15, 40):
        later = {"deadline": DEADLINE + more * ONE}
        chances.append(odds(aim.model_copy(update=later), ALL, today=TODAY).chance)
        limits.append(odds(limit.model_copy(update=later), ALL, today=TODAY).chance)
    assert chances == sorted(chances)
    assert limits == sorted(limits, reverse=True)
    found = odds(aim, ALL, today=TODAY)
    assert found.longer is not None
    assert found.chance is not None
    assert (found.longer.deadline, found.longer.days) == (DEADLINE + 30 * ONE, 30)
    assert found.longer.chance > found.chance
    same = odds(aim.model_copy(update={"deadline": found.longer.deadline}), ALL, today=TODAY)
    assert same.chance == pytest.approx(found.longer.chance)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("comparison", ["at_least", "at_most", "within"])
@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_suggested_targets_hold_what_they_promise_in_the_goals_own_terms(
    kind: str, metric: str, comparison: str, basis: str
) -> None:
    asked = made(kind, metric, comparison, basis, 1.0)
    found = odds(asked, ALL, today=TODAY)
    three = [found.safe, found.ambitious, found.stretch]
    for share, one in zip((0.8, 0.5, 0.2), three, strict=True):
        assert one is not None
        assert one.share == round(100 * share)
        upper = one.written_upper if comparison == "within" else None
        taken = asked.model_copy(
            update={"target": asked.target.model_copy(update={"value": one.written, "upper": upper})}
        )
        then = odds(taken, ALL, today=TODAY)
        if then.reason == "reached":
            continue
        assert then.chance == pytest.approx(one.chance, abs=1e-6)
        assert then.target == pytest.approx(one.value)
        assert one.chance >= share - 1e-9
        assert one.chance < share + 0.17  # rounded, but not to another target
        assert len(f"{abs(one.written):.12g}".replace(".", "").strip("0")) <= 5
    assert three[0] is not None
    assert three[2] is not None
    if comparison == "at_least":
        assert three[0].value < three[2].value
    elif comparison == "at_most":
        assert three[0].value > three[2].value
    else:
        assert three[0].upper - three[0].value > three[2].upper - three[2].value


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("comparison", ["at_least", "at_most", "within"])
@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_targets_are_suggested_before_there_is_one_and_beyond_one_that_is_reached(
    kind: str, metric: str, comparison: str, basis: str
) -> None:
    asked = made(kind, metric, comparison, basis, 1.0)
    found = odds(asked, ALL, today=TODAY)
    three = (found.safe, found.ambitious, found.stretch)
    assert suggestions(asked, ALL, today=TODAY) == three
    empty = asked.model_copy(update={"target": asked.target.model_copy(update={"value": None, "upper": None})})
    assert suggestions(empty, ALL, today=TODAY) == three
    bare = odds(empty, ALL, today=TODAY)
    assert (bare.reason, bare.chance, bare.days, bare.basis) == ("no_target", None, found.days, found.basis)
    assert bare.best == found.best
    if comparison == "at_least" and kind != "rate":
        met_already = made(kind, metric, comparison, basis, 0.01)
        reached = odds(met_already, ALL, today=TODAY)
        assert reached.reason == "reached"
        assert (reached.safe, reached.ambitious, reached.stretch) == three


def test_no_target_is_suggested_where_nothing_can_be_told() -> None:
    open_goal = goal("likes", None)
    for change in ({"deadline": None}, {"start": None}, {"metric": "reach"}, {"metric": ""}, {"deadline": LAST}):
        assert suggestions(open_goal.model_copy(update=change), ALL, today=TODAY) == ()
    assert suggestions(open_goal, Facts(), today=TODAY) == ()
    assert suggestions(open_goal, facts(5, likes=3), today=TODAY) == ()
    assert suggestions(open_goal, facts(200, likes=0), today=TODAY) == ()
    assert suggestions(goal("", None, kind="milestone"), ALL, today=TODAY) == ()
    half = goal("likes", 500, comparison="within")
    assert [one.share for one in suggestions(half, ALL, today=TODAY)] == [80, 50, 20]


@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_a_smaller_change_is_easier(kind: str, metric: str) -> None:
    for comparison, times in (("at_least", 1.1), ("at_most", 0.9), ("within", 1.0)):
        found = odds(made(kind, metric, comparison, "by_percent", times), ALL, today=TODAY)
        assert found.smaller is not None
        assert found.chance is not None
        assert found.smaller.chance >= found.chance
        assert found.smaller.value != found.target or comparison == "within"


@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_the_fan_runs_from_the_actual_to_the_deadline(kind: str, metric: str) -> None:
    asked = made(kind, metric, "at_least", "to", 1.3)
    found = odds(asked, ALL, today=TODAY)
    stands = pace(asked, ALL, today=TODAY)
    assert stands.actual is not None
    assert list(found.fan.columns) == ["date", "p10", "p25", "p50", "p75", "p90"]
    assert found.fan["date"].dt.date.tolist() == [LAST + on * ONE for on in range(41)]
    bands = found.fan[["p10", "p25", "p50", "p75", "p90"]].to_numpy()
    assert np.isfinite(bands).all()
    assert (np.diff(bands, axis=1) >= -1e-9).all()
    assert bands[0] == pytest.approx([stands.actual.number] * 5)
    assert bands[-1][2] == pytest.approx(found.expected)
    if kind == "total" and metric != "net_new_followers":
        assert (np.diff(bands, axis=0) >= -1e-9).all()


def without(given: Facts, after: date) -> Facts:
    return Facts(given.days[given.days["date"].dt.date <= after])


@pytest.mark.parametrize(("kind", "metric"), EVERY)
def test_on_the_last_day_the_chance_is_that_of_what_pace_then_judges(kind: str, metric: str) -> None:
    """With one day to come, the chance must turn where the judged figure turns: it is the same figure."""
    deadline = LAST
    seen = without(ALL, LAST - ONE)
    name, _, per = metric.partition(":")
    for comparison in ("at_least", "at_most"):
        probe = goal(name, 1.0, kind=kind, comparison=comparison, per=per, deadline=deadline, start=LAST - 40 * ONE)
        judged = pace(probe, ALL, today=LAST + ONE).actual
        assert judged is not None
        for times in (0.8, 1.25):
            aim = probe.model_copy(update={"target": probe.target.model_copy(update={"value": judged.number * times})})
            outcome = pace(aim, ALL, today=LAST + ONE)
            found = odds(aim, seen, today=LAST)
            if found.reason == "reached":
                assert outcome.state == "reached"
                continue
            assert found.chance is not None
            if outcome.state == "reached":
                assert found.chance >= 0.7, (comparison, times)
            else:
                assert found.chance <= 0.3, (comparison, times)


def test_data_that_reach_the_deadline_settle_it() -> None:
    asked = goal("ctr", 1, kind="rate", deadline=TODAY, comparison="at_least")
    given = everything(200, TODAY)
    number = pace(asked, given, today=TODAY).actual
    assert number is not None
    for times, chance in ((0.9, 0.97), (1.1, 0.03)):
        aim = goal("ctr", number.number * times, kind="rate", deadline=TODAY)
        assert odds(aim, given, today=TODAY).chance == chance


def test_a_deadline_that_is_reached_without_a_figure_has_no_chance() -> None:
    clicks = [math.nan] * 150 + [4.0] * 10 + [math.nan] * 40
    given = facts(200, followers=4000, link_clicks=clicks, impressions=100)
    asked = goal("link_clicks", 60, start=LAST - 20 * ONE, deadline=TODAY, kind="rate", per="week")
    found = odds(asked.model_copy(update={"deadline": LAST}), given, today=TODAY)
    assert pace(asked.model_copy(update={"deadline": LAST}), given, today=TODAY).state == "not_judged"
    assert (found.chance, found.reason) == (None, "data_ended")


def test_no_target_is_suggested_that_asks_for_nothing_or_is_not_what_its_name_says() -> None:
    rare = [1.0 if on % 25 == 0 else 0.0 for on in range(200)]
    found = odds(goal("leads", 3, start=TODAY, deadline=TODAY + 2 * ONE), facts(200, leads=rare), today=TODAY)
    assert found.chance is not None
    for one in (found.safe, found.ambitious, found.stretch):
        assert one is not None
        assert math.isnan(one.value) or one.value > 0
        assert math.isnan(one.value) or one.chance <= one.share / 100 + 0.25
    assert found.safe is not None
    assert math.isnan(found.safe.value)
    limit = goal("leads", 3, start=TODAY, deadline=TODAY + 2 * ONE, comparison="at_most")
    ambitious = odds(limit, facts(200, leads=[one / 5 for one in rare]), today=TODAY).ambitious
    assert ambitious is not None
    assert math.isnan(ambitious.value)


def test_a_goal_that_is_over_has_no_chance_any_more() -> None:
    reached = odds(goal("likes", 10), ALL, today=TODAY)
    assert (reached.chance, reached.said, reached.reason) == (None, "none", "reached")
    missed = odds(goal("likes", 1e6, deadline=LAST - ONE), ALL, today=TODAY)
    assert (missed.chance, missed.reason) == (None, "missed")


def test_a_limit_that_is_exceeded_cannot_be_kept() -> None:
    found = odds(goal("likes", 100, comparison="at_most"), ALL, today=TODAY)
    assert (found.chance, found.rounded) == (0.03, 5)


def test_a_window_that_begins_later_takes_its_own_part_only() -> None:
    start = TODAY + 60 * ONE
    days = 40
    later = odds(goal("likes", 1000, start=start, deadline=start + (days - 1) * ONE), ALL, today=TODAY)
    usual = value(ALL, "likes", LAST - 90 * ONE, LAST, today=TODAY).number / 91
    assert later.expected == pytest.approx(usual * days, rel=0.2)
    assert later.fan["date"].dt.date.iloc[0] == start
    assert len(later.fan) == days


def test_data_that_ended_before_today_are_carried_on_from_their_end() -> None:
    calm = facts(200, likes=noisy(200, 20, 1, 0.1))
    fresh = odds(goal("likes", 1300), calm, today=TODAY)
    stale = odds(goal("likes", 1300), without(calm, LAST - 10 * ONE), today=TODAY)
    assert stale.as_of == LAST - 10 * ONE
    assert stale.expected == pytest.approx(fresh.expected, rel=0.05)
    assert len(stale.fan) == len(fresh.fan) + 10
    before = odds(goal("likes", 1300), without(calm, START - 5 * ONE), today=TODAY)  # nothing of the window yet
    assert before.as_of == START - 5 * ONE
    assert before.expected == pytest.approx(fresh.expected, rel=0.05)


def test_ten_sales_a_month_are_the_mean_over_the_whole_window() -> None:
    steady = facts(200, sales=noisy(200, 1.0, 4, 0.1))
    start, deadline = date(2026, 11, 1), date(2027, 1, 31)
    found = {
        sales: odds(goal("sales", sales, kind="rate", per="month", start=start, deadline=deadline), steady, today=TODAY)
        for sales in (24.0, 38.0)
    }
    easy, hard = found[24.0].chance, found[38.0].chance
    assert easy is not None
    assert hard is not None
    assert easy >= 0.8
    assert hard <= 0.2
    assert found[24.0].expected == pytest.approx(92 / 3, rel=0.05)  # three calendar months have 92 days
    bare = odds(goal("sales", 10, kind="rate", start=start, deadline=deadline), steady, today=TODAY)
    assert bare.reason == "kind_does_not_fit"
    total = odds(goal("sales", 24.0 * 3, start=start, deadline=deadline), steady, today=TODAY)
    assert total.chance == pytest.approx(easy, abs=0.01)


def test_little_history_says_less() -> None:
    def with_days(length: int) -> Any:
        return odds(goal("likes", 900), facts(length, likes=noisy(length, 20, 3)), today=TODAY)

    few, some, enough = with_days(5), with_days(15), with_days(40)
    assert (few.chance, few.said, few.reason, few.needs) == (None, "base_rates", "history_short", ("likes",))
    assert few.base_rate is not None
    assert few.base_rate.accounts > 20
    assert 0 < few.base_rate.share < 1
    assert (some.said, some.reason) == ("band", "history_short")
    assert some.high == some.low + 20
    assert 100 * some.chance == pytest.approx(some.low + 10, abs=10 if 0.1 < some.chance < 0.9 else 10.1)
    assert (enough.said, enough.reason, enough.needs) == ("number", "", ())
    assert (few.days, some.days, enough.days) == (5, 15, 40)


def test_a_far_horizon_is_rough_and_says_why() -> None:
    found = odds(goal("likes", 9000, deadline=TODAY + 300 * ONE), facts(40, likes=noisy(40, 20, 3)), today=TODAY)
    assert (found.said, found.reason) == ("band", "horizon_long")


def test_what_prevents_a_chance_is_said() -> None:
    def reason(asked: Goal, given: Facts = ALL) -> str:
        found = odds(asked, given, today=TODAY)
        assert found.chance is None
        assert found.said == "none"
        assert found.reason in ODDS_REASONS
        return found.reason

    assert reason(goal("likes", 10, kind="milestone")) == "milestone"
    assert reason(goal("", 10)) == "no_metric"
    assert reason(goal("moon", 10)) == "unknown_metric"
    assert reason(goal("likes", None)) == "no_target"
    assert reason(goal("likes", 1, comparison="within")) == "no_upper"
    assert reason(goal("likes", 10, deadline=None)) == "no_deadline"
    assert reason(goal("likes", 10, start=None)) == "no_start"
    assert reason(goal("likes", 10, deadline=START - ONE)) == "deadline_before_start"
    assert reason(goal("likes", 10, deadline=date(2080, 1, 1))) == "window_too_long"
    assert reason(goal("followers", 10)) == "kind_does_not_fit"
    assert reason(goal("likes", 10, scope=GoalScope(segment="women"))) == "segment_scope"
    assert reason(goal("shares", 10, basis="by")) == "no_baseline"
    assert reason(goal("reach", 10)) == "reach_not_added"
    assert reason(goal("shares", 10)) == "no_history"
    assert reason(goal("likes", 10), facts(60, likes=0)) == "never_moved"
    assert reason(goal("likes", 100), Facts()) == "no_history"
    monthly = [20.0 if on % 100 == 0 else math.nan for on in range(200)]
    assert reason(goal("likes", 1000), facts(200, likes=monthly)) == "history_sparse"


def test_a_missing_day_is_not_a_zero_unless_the_source_drops_zeros() -> None:
    full = noisy(200, 20, 3)
    zeros = [0.0 if on % 10 == 0 else one for on, one in enumerate(full)]
    lost = [math.nan if on % 4 == 1 else one for on, one in enumerate(zeros)]
    dropped = [math.nan if on % 4 == 1 else one for on, one in enumerate(full)]
    aim = goal("likes", 900, start=TODAY, deadline=TODAY + 39 * ONE)
    unknown = odds(aim, facts(200, likes=lost), today=TODAY).expected
    nothing = odds(aim, facts(200, likes=dropped), today=TODAY).expected
    assert unknown == pytest.approx(40 * 18, rel=0.1)
    assert nothing == pytest.approx(40 * 15, rel=0.1)


def test_weekly_figures_are_read_by_the_week() -> None:
    weekly = [140.0 + 20 * (on % 3) if on % 7 == 0 else math.nan for on in range(280)]
    given = facts(280, likes=weekly)
    found = odds(goal("likes", 1600, start=TODAY, deadline=TODAY + 69 * ONE), given, today=TODAY)
    assert found.expected == pytest.approx(1600, rel=0.15)
    assert found.days == 280
    assert found.said == "number"


def test_monthly_totals_are_seen_beside_what_others_did_by_their_own_pace() -> None:
    monthly = [300.0 + on % 7 if (200 - on) % 30 == 1 else math.nan for on in range(200)]
    given = facts(200, sales=monthly, followers=4000)
    last = value(given, "sales", LAST, LAST, today=TODAY).number
    assert last > 0
    shares = []
    for times in (0.5, 1.0, 2.0):
        asked = goal("sales", 3 * 303 * times, start=TODAY, deadline=TODAY + 89 * ONE)
        found = odds(asked, given, today=TODAY)
        assert (found.said, found.reason, found.chance) == ("base_rates", "history_sparse", None)
        assert found.base_rate is not None
        assert found.base_rate.accounts > 40
        shares.append(found.base_rate.share)
        a_month = odds(goal("sales", 303 * times, kind="rate", per="month", start=date(2026, 12, 1),
                            deadline=date(2027, 2, 28)), given, today=TODAY)  # fmt: skip
        assert a_month.base_rate is not None
        assert a_month.base_rate.share == pytest.approx(found.base_rate.share, abs=0.08)
    assert shares[0] > 0.75 > shares[1] > 0.3 > shares[2]
    limit = goal("sales", 3 * 303, start=TODAY, deadline=TODAY + 89 * ONE, comparison="at_most")
    kept = odds(limit, given, today=TODAY).base_rate
    assert kept is not None
    assert kept.share == pytest.approx(1 - shares[1], abs=0.01)
    running = goal("sales", 3 * 303, start=LAST - 59 * ONE, deadline=LAST + 30 * ONE)
    then = odds(running, given, today=TODAY).base_rate
    assert then is not None
    assert then.share == pytest.approx(shares[1], abs=0.15)
    twice = facts(200, sales=[300.0 if on in (150, 199) else math.nan for on in range(200)])
    assert odds(running, twice, today=TODAY).base_rate is None


def test_rare_levels_take_their_course_from_the_daily_gains() -> None:
    gained = noisy(200, 10, 3)
    levels = [math.nan] * 200
    for on in (20, 100, 170):
        levels[on] = 4000 + sum(gained[: on + 1]) - 3 * on  # three a day are lost, which the source does not count
    given = facts(200, followers=levels, followers_gained=gained)
    found = odds(goal("followers", 5800, kind="level"), given, today=TODAY)
    assert found.said == "number"
    assert found.expected == pytest.approx(4000 + sum(gained) - 600 + 40 * 7, rel=0.03)


def test_the_best_stretch_is_the_best_one_there_was() -> None:
    likes = [10.0] * 200
    likes[60:90] = [30.0] * 30
    noise = noisy(200, 1, 5)
    given = facts(200, likes=[one + more for one, more in zip(likes, noise, strict=True)])
    asked = goal("likes", 1000, start=TODAY, deadline=TODAY + 29 * ONE)
    found = odds(asked, given, today=TODAY).best
    assert found is not None
    first = LAST - 199 * ONE + 60 * ONE
    assert (found.first, found.last, found.days) == (first, first + 29 * ONE, 30)
    assert found.value == pytest.approx(900 + sum(noise[60:90]))
    assert found.percent == pytest.approx(100 * (found.value / (300 + sum(noise[30:60])) - 1))
    limit = asked.model_copy(update={"target": Target(value=1000, comparison="at_most")})
    least = odds(limit, given, today=TODAY).best
    assert least is not None
    assert least.value < 330 + 10
    longer = asked.model_copy(update={"deadline": TODAY + 180 * ONE})
    assert odds(longer, given, today=TODAY).best is None


def test_what_is_needed_stands_beside_what_is_usual() -> None:
    given = facts(200, likes=[10.0 + on % 2 for on in range(200)], followers=[4000.0 + 5 * on for on in range(200)])
    total = odds(goal("likes", 1010), given, today=TODAY).needed
    assert total is not None
    assert (total.per, total.usual) == ("week", pytest.approx(73.5))
    assert total.needed == pytest.approx((1010 - 210) / 40 * 7)
    level = odds(goal("followers", 5400, kind="level"), given, today=TODAY).needed
    assert level is not None
    assert (level.needed, level.usual) == (pytest.approx(7 * (5400 - 4995) / 40), pytest.approx(35))


def test_seasons_are_those_of_the_days_left() -> None:
    assert odds(goal("likes", 2000), ALL, today=TODAY).season == ("december",)
    summer = goal("likes", 20000, deadline=date(2027, 9, 30))
    assert odds(summer, ALL, today=TODAY).season == ("december", "august")
    assert odds(goal("likes", 900, deadline=date(2026, 12, 2)), ALL, today=TODAY).season == ()


def test_yesterdays_chance_is_the_one_told_then() -> None:
    asked = goal("likes", 1400)
    found = odds(asked, ALL, today=TODAY)
    then = odds(asked, without(ALL, LAST - ONE), today=TODAY)
    assert found.day_before == pytest.approx(then.chance)
    brief = odds(asked, ALL, today=TODAY, brief=True)
    assert (brief.chance, brief.said, brief.rounded) == (found.chance, found.said, found.rounded)
    assert brief.safe is None


def test_the_steady_chance_is_the_mean_of_the_week_inside_the_window() -> None:
    def even(start: date) -> Goal:
        """Return a goal that has an even chance."""
        middle = odds(goal("likes", 1400, start=start), ALL, today=TODAY).expected
        return goal("likes", round(middle), start=start)

    asked = even(START)
    found = odds(asked, ALL, today=TODAY)
    week = [odds(asked, without(ALL, LAST - back * ONE), today=TODAY).chance or 0.0 for back in range(8)]
    assert found.steady == pytest.approx(np.mean(week[:7]), abs=0.03)
    assert found.steady_before == pytest.approx(np.mean(week[1:]), abs=0.03)
    young = odds(even(LAST), ALL, today=TODAY)
    assert young.steady == pytest.approx(((young.chance or 0) + (young.day_before or 0)) / 2)
    assert odds(asked, ALL, today=TODAY, before=False).steady is None


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0.03, 5), (0.074, 5), (0.076, 10), (0.5, 50), (0.97, 95), (0.92, 90),
        (0.67, 65), (0.699, 65), (0.70, 70), (0.72, 70), (0.33, 30), (0.349, 30), (0.35, 35), (0.37, 35),
    ],
)  # fmt: skip
def test_chances_are_said_in_steps_of_five(chance: float, said: int) -> None:
    assert rounded(chance) == said


def test_bands_are_twenty_points_around_the_chance() -> None:
    for hundredth in range(3, 98):
        low = band(hundredth / 100)
        assert 0 <= low <= 80
        assert low % 10 == 0
        assert low - 1e-9 <= hundredth <= low + 20 + 1e-9


def test_odds_are_the_same_however_the_pace_was_come_by() -> None:
    asked = goal("likes", 1400)
    known = pace(asked, ALL, today=TODAY)
    assert odds(asked, ALL, today=TODAY, known=known).chance == odds(asked, ALL, today=TODAY).chance


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(facts=dice.facts, data=st.data())
def test_no_facts_and_no_goal_make_it_fail(facts: Facts, data: st.DataObject) -> None:
    number = st.none() | st.floats(-1e12, 1e12)
    target = Target.model_validate(
        {
            "kind": data.draw(st.sampled_from(["total", "level", "rate"])),
            "comparison": data.draw(st.sampled_from(["at_least", "at_most", "within"])),
            "basis": data.draw(st.sampled_from(BASES)),
            "per": data.draw(st.sampled_from(["", "week", "month", "year"])),
            "value": data.draw(number),
            "upper": data.draw(number),
        }
    )
    start = data.draw(st.dates(date(2026, 8, 1), date(2026, 12, 1)))
    asked = Goal(
        id="g", metric=data.draw(st.sampled_from(list(METRICS))), target=target, start=start,
        deadline=start + timedelta(days=data.draw(st.integers(-3, 400))),
    )  # fmt: skip
    found = odds(asked, facts, today=data.draw(st.dates(date(2026, 8, 20), date(2026, 12, 1))))
    assert found.reason in ("", *ODDS_REASONS)
    assert (found.chance is None) == (found.said in ("none", "base_rates"))
    if found.chance is not None:
        assert 0.03 <= found.chance <= 0.97
        assert not math.isnan(found.target)
        assert met("at_least", found.days, 1, math.nan)


def test_a_day_without_posts_brings_nothing() -> None:
    made_up = generated.facts(last=LAST, days=200, posts=60, accounts=1, seed=3)
    posts_only = Facts(posts=made_up.posts)
    asked = goal("likes", 1e6, start=TODAY, deadline=TODAY + 39 * ONE)
    found = odds(asked, posts_only, today=TODAY)
    whole = made_up.posts["likes"].sum()
    assert found.expected == pytest.approx(whole / 200 * 40, rel=0.5)
    assert found.days > 150


def test_a_total_that_begins_later_counts_whole_things_too() -> None:
    sales = [float(one) for one in np.random.default_rng(3).poisson(0.05, 200)]
    now = odds(goal("sales", 1, start=TODAY, deadline=TODAY + 29 * ONE), facts(sales=sales), today=TODAY)
    later = goal("sales", 1, start=TODAY + 30 * ONE, deadline=TODAY + 59 * ONE)
    found = odds(later, facts(sales=sales), today=TODAY)
    assert now.chance is not None
    assert found.chance is not None
    assert found.chance == pytest.approx(now.chance, abs=0.12)
    half = odds(later.model_copy(update={"target": Target(value=0.5)}), facts(sales=sales), today=TODAY)
    assert half.chance == found.chance
