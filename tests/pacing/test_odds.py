"""The chance of goals whose answer is known, and what must hold for every kind, comparison and basis."""

import math
from datetime import date
from itertools import pairwise, product

import numpy as np
import pytest
from pacing.cases import BASES, DEADLINE, LAST, ONE, START, TODAY, everything, facts, goal, noisy, without

from smmdash.facts import Facts
from smmdash.goals import Goal
from smmdash.kpi import value
from smmdash.pacing import odds, pace, suggestions
from smmdash.pacing.odds import rounded

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
