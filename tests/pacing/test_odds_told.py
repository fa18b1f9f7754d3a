"""What is told beside a chance, and what is told where there is little or nothing to go by."""

import math
from datetime import date, timedelta
from typing import Any

import generated
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kpi import dice
from pacing.cases import BASES, LAST, ONE, START, TODAY, everything, facts, goal, noisy, without

from smmdash.facts import Facts
from smmdash.goals import Goal, GoalScope, Target
from smmdash.kpi import value
from smmdash.metrics import METRICS
from smmdash.pacing import ODDS_REASONS, odds, pace
from smmdash.pacing.odds import band, rounded
from smmdash.pacing.targets import met

ALL = everything()


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
