"""The history of odds: when a point is added, how few are kept, what is read from them."""

from datetime import date

import pytest
from pacing.cases import DEADLINE, LAST, ONE, START, TODAY, everything, goal

from smmdash.facts import Facts
from smmdash.goals import Goal, OddsPoint, Outcome
from smmdash.pacing import moved, odds, recorded, reliability
from smmdash.pacing.recorded import MOST_POINTS, thinned

ALL = everything()
ASKED = goal("likes", 1300)


def without(after: date) -> Facts:
    return Facts(ALL.days[ALL.days["date"].dt.date <= after])


def after(asked: Goal, given: Facts = ALL, today: date = TODAY) -> Goal:
    return recorded([asked], given, today=today)[0]


def test_a_first_point_says_what_the_odds_say() -> None:
    found = after(ASKED)
    told = odds(ASKED, ALL, today=TODAY)
    assert len(found.odds) == 1
    point = found.odds[0]
    assert (point.day, point.as_of, point.deadline) == (TODAY, LAST, DEADLINE)
    assert (point.chance, point.before) == (pytest.approx(told.chance), pytest.approx(told.day_before))
    assert (point.target, point.days) == (1300, told.days)


def test_nothing_new_adds_nothing() -> None:
    once = after(ASKED)
    assert after(once) is once
    assert after(once, today=TODAY + ONE) is once


def test_new_data_a_new_target_and_a_new_deadline_add_a_point() -> None:
    early = after(ASKED, without(LAST - 5 * ONE), LAST - 4 * ONE)
    fresh = after(early)
    assert [point.as_of for point in fresh.odds] == [LAST - 5 * ONE, LAST]
    higher = fresh.model_copy(update={"target": fresh.target.model_copy(update={"value": 1400.0})})
    higher = after(higher, today=TODAY + ONE)
    assert [point.target for point in higher.odds] == [1300, 1300, 1400]
    later = after(higher.model_copy(update={"deadline": DEADLINE + 30 * ONE}), today=TODAY + 2 * ONE)
    assert [point.deadline for point in later.odds][-2:] == [DEADLINE, DEADLINE + 30 * ONE]


def test_trying_out_targets_on_one_day_leaves_one_point() -> None:
    tried = after(ASKED)
    for value in (1310.0, 1320.0, 1330.0):
        tried = after(tried.model_copy(update={"target": tried.target.model_copy(update={"value": value})}))
    assert [point.target for point in tried.odds] == [1330]


def test_goals_without_a_chance_or_over_stay_as_they_are() -> None:
    over = ASKED.model_copy(update={"outcome": Outcome(result="dropped", day=TODAY)})
    for asked in (goal("likes", 10), goal("shares", 10), goal("", 1), goal("likes", 1, kind="milestone"), over):
        assert after(asked) is asked
    both = recorded([ASKED, goal("shares", 10)], ALL, today=TODAY)
    assert [len(one.odds) for one in both] == [1, 0]


def point(day: date, chance: float = 0.5) -> OddsPoint:
    return OddsPoint(day=day, as_of=day, chance=chance, target=1300, days=90, deadline=DEADLINE)


def test_old_points_are_thinned_to_weeks_and_the_first_stays() -> None:
    first = date(2015, 1, 1)
    kept: list[OddsPoint] = []
    for on in range(4000):
        kept = thinned([*kept, point(first + on * ONE)])
        assert len(kept) <= MOST_POINTS
    assert kept[0].day == first
    assert kept[-1].day == first + 3999 * ONE
    days = [one.day for one in kept]
    assert days == sorted(set(days))
    recent = [day for day in days if (days[-1] - day).days <= 90]
    assert len(recent) == 91
    older = [day.isocalendar()[:2] for day in days[1:] if (days[-1] - day).days > 90]
    assert len(older) == len(set(older))
    assert len(older) > 300
    Goal(id="g", odds=kept)


def test_how_the_chance_moved_is_that_of_the_present_target() -> None:
    kept = [point(START, 0.35), point(START + 9 * ONE, 0.5), point(LAST, 0.62)]
    other = kept[0].model_copy(update={"target": 99.0})
    asked = ASKED.model_copy(update={"odds": [other, *kept]})
    found = moved(asked, odds(ASKED, ALL, today=TODAY))
    assert found is not None
    assert (found.first.chance, found.last.chance, found.first.day) == (0.35, 0.62, START)
    assert moved(ASKED.model_copy(update={"odds": kept[:1]}), odds(ASKED, ALL, today=TODAY)) is None


def test_reliability_counts_finished_goals_by_how_they_began() -> None:
    def ended(chance: float, result: str) -> Goal:
        outcome = Outcome.model_validate({"result": result, "day": TODAY})
        return ASKED.model_copy(update={"odds": [point(START, chance), point(LAST, 0.5)], "outcome": outcome})

    goals = [ended(0.8, "reached"), ended(0.9, "missed"), ended(0.75, "reached"), ended(0.2, "missed")]
    goals += [ended(0.5, "dropped"), ASKED, ASKED.model_copy(update={"outcome": Outcome(result="reached", day=TODAY)})]
    found = {one.state: (one.finished, one.reached) for one in reliability(goals)}
    assert found == {"on_track": (3, 2), "off_track": (1, 0)}
