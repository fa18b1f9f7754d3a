"""The chance that a goal is reached by its deadline, and what would change it."""

import math
from dataclasses import replace
from datetime import date

import numpy as np

from smmdash import forecast
from smmdash.facts import Facts
from smmdash.goals import Goal, Target
from smmdash.kpi import known_until
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import judged_as, point_a, scope_of
from smmdash.pacing.circumstances import base_rate, best_of, longer, needed, season, seldom_rate, usual_of
from smmdash.pacing.course import Ahead, Course, ahead
from smmdash.pacing.fan import fan
from smmdash.pacing.fresh import age, known_fully, newest
from smmdash.pacing.norms import norms
from smmdash.pacing.odds_types import AT_RISK, NAN, ON_TRACK, BaseRate, Odds, Suggestion
from smmdash.pacing.pace import Pace, pace
from smmdash.pacing.per import counted_per, periods_in
from smmdash.pacing.reading import read
from smmdash.pacing.steady import steady
from smmdash.pacing.suggestions import SHARES, smaller, suggestion
from smmdash.pacing.targets import met

OWN_DAYS = 28
"""Days from which a history speaks for itself."""
EARLY = 0.2
"""In the first fifth of a window with little data there is no status."""
_INCOMPLETE = frozenset(
    {
        "no_metric", "unknown_metric", "no_target", "no_upper", "no_deadline", "no_start", "deadline_before_start",
        "window_too_long", "kind_does_not_fit", "segment_scope", "no_baseline", "reach_not_added", "mixed_currency",
    }
)  # fmt: skip


_OPEN = frozenset({"no_target", "no_upper", "reached"})
"""Reasons with which targets can still be suggested."""
_BEYOND = 1e12


def odds(
    goal: Goal, facts: Facts, *, today: date, known: Pace | None = None, brief: bool = False, before: bool = True
) -> Odds:
    """Return the chance of a goal as of ``today``; ``known`` is its pace where the caller has it already.

    ``brief`` leaves out what surrounds the chance: fan, suggestions, norms, what would change it. Without ``before``
    the chances of the days before are left out too, which take twice as long as the chance itself.

    The chance is that of the very figure pace judges at the deadline, seen from the last day the data reach: a total is
    what is there plus what the days left bring; a rate blends the days its period has with those to come, each with its
    denominators; a change of a stock is read off the stock. The chance of a level is that of having it at the deadline,
    although pace takes it as reached once it was there: of levels met on the way to 8,500 targets of the series that
    the engine is fitted on, 0.7 % were lost again by the deadline (0.3 % of all targets), less than a chance can tell.
    Several accounts are read as one history (see together). Whatever prevents a chance is a reason.
    """
    stands = known or pace(goal, facts, today=today, brief=brief)
    blank = Odds(goal.id, deadline=goal.deadline, target=stands.target_value, upper=stands.upper_value)
    reason = _prevented(goal, stands)
    if reason:
        found = replace(blank, reason=reason)
        return found if brief or reason not in _OPEN else _to_choose(goal, facts, found, stands, today)
    assert goal.start is not None
    assert goal.deadline is not None
    needs = tuple(sorted(METRICS[goal.metric].needs))
    course = _course(goal, facts, stands, today)
    if course is None:
        return replace(blank, reason="no_history", needs=needs)
    if _sparse(course):
        found = replace(blank, reason="history_sparse", needs=needs, as_of=course.as_of)
        rate = seldom_rate(course, goal, stands.target_value, stands.upper_value)
        days = int(np.isfinite(course.reading.values).sum())
        return found if rate is None else replace(found, said="base_rates", base_rate=rate, days=days)
    found = replace(blank, as_of=course.as_of, early=_early(goal, today), changed=course.reading.changed)
    if not brief:
        found = replace(found, norms=norms(goal, facts, stands, today=today))
    if course.as_of >= goal.deadline:
        return _settled(goal, stands, course, found)
    found, old = replace(found, newest=newest(course)), age(goal, course, today)
    if old == "ended":
        found = replace(found, reason="data_ended", needs=needs, days=int(np.isfinite(course.reading.values).sum()))
        return found if brief else replace(found, best=best_of(goal, course), usual=usual_of(goal, course))
    main = ahead(course, goal.deadline)
    found = _told(goal, stands, course, main, found, needs, before=before, old=bool(old))
    return found if brief else _surrounded(goal, stands, course, main, found, facts, today)


def suggestions(goal: Goal, facts: Facts, *, today: date) -> tuple[Suggestion, ...]:
    """Return the safe, the ambitious and the stretch target of a goal, which need no target; () where none can be told.

    ``value`` and ``upper`` of the goal's own target do not matter, its kind, comparison and basis do.
    """
    found = odds(goal.model_copy(update={"target": _untold(goal)}), facts, today=today)
    return tuple(one for one in (found.safe, found.ambitious, found.stretch) if one is not None)


def _untold(goal: Goal) -> Target:
    return goal.target.model_copy(update={"value": None, "upper": None})


def _to_choose(goal: Goal, facts: Facts, found: Odds, stands: Pace, today: date) -> Odds:
    """Fill in what the data say without a target, or beyond one that is reached: suggestions, own best, norms."""
    # a target beyond all measure is never reached, so that only the figures speak
    change = {"value": _BEYOND, "upper": 2 * _BEYOND, "basis": "to", "kind": judged_as(goal)}
    open_goal = goal.model_copy(update={"target": goal.target.model_copy(update=change)})
    now = pace(open_goal, facts, today=today)
    course = None if _prevented(open_goal, now) else _course(open_goal, facts, now, today)
    if course is None or goal.deadline is None or course.as_of >= goal.deadline or _sparse(course):
        return found
    if age(goal, course, today) == "ended":
        return found
    found = replace(found, norms=norms(goal, facts, stands, today=today))
    found = replace(found, best=best_of(goal, course), usual=usual_of(goal, course))
    main = ahead(course, goal.deadline)
    projection = main.projection
    if projection.basis in ("none", "base rates only") or math.isnan(main.quantile([0.5])[0]):
        return found
    base = point_a(goal, facts, today=today) if goal.target.basis != "to" else NAN
    safe, ambitious, stretch = (suggestion(share, goal.target, goal.metric, base, main) for share in SHARES)
    return replace(
        found, safe=safe, ambitious=ambitious, stretch=stretch, days=projection.days, basis=projection.basis,
        as_of=course.as_of,
    )  # fmt: skip


def _sparse(course: Course) -> bool:
    return course.reading.rare and course.kind != "stock"


def _prevented(goal: Goal, stands: Pace) -> str:
    if goal.target.kind == "milestone":
        return "milestone"
    if stands.state in ("reached", "missed"):
        return stands.state
    if judged_as(goal) == "total" and goal.metric in METRICS and METRICS[goal.metric].kind == "unique":
        return "reach_not_added"
    return stands.reason if stands.reason in _INCOMPLETE else ""


def _course(goal: Goal, facts: Facts, stands: Pace, today: date) -> Course | None:
    """Return the course of a goal that nothing prevents from having one; None without history."""
    assert goal.start is not None
    assert goal.deadline is not None
    scope, kind, per = scope_of(goal.scope), judged_as(goal), counted_per(goal.target, goal.metric)
    reached = known_until(facts, goal.metric, scope=scope, today=today)
    if reached is None:
        return None
    last = min(reached, goal.deadline)
    reading = read(goal.metric, kind, scope, facts, last, today=today)
    if reading is None:
        return None
    done = 0.0
    if last >= goal.start:  # what pace counts, down to the last row
        done = float(np.nansum(reading.counted[max(reading.place(goal.start), 0) :]))
        if stands.actual is not None and stands.actual.known and stands.as_of == last:
            done = stands.actual.number * periods_in(goal.start, last, per)
    return Course(reading, goal.start, known_fully(reading, goal.metric, scope, facts, last), done, per)


def _settled(goal: Goal, stands: Pace, course: Course, found: Odds) -> Odds:
    """The data reach the deadline, which today has not passed yet: what is there is what will be judged."""
    number = stands.actual.number if stands.actual is not None else NAN
    if math.isnan(number):  # the data reach the day, but none of them are of this metric's period
        return replace(found, reason="no_history")
    kept = met(goal.target.comparison, number, stands.target_value, stands.upper_value)
    chance = forecast.projection.MOST if kept else forecast.projection.LEAST
    days = int(np.isfinite(course.reading.values).sum())
    return replace(
        found, chance=chance, said="number", rounded=rounded(chance), days=days, basis="own", expected=number
    )


def _told(
    goal: Goal,
    stands: Pace,
    course: Course,
    main: Ahead,
    found: Odds,
    needs: tuple[str, ...],
    *,
    before: bool,
    old: bool,
) -> Odds:
    """Fill in the chance and how it is to be put."""
    projection = main.projection
    chance = main.chance(goal.target.comparison, stands.target_value, stands.upper_value)
    found = replace(found, days=projection.days, basis=projection.basis)
    if projection.basis == "none" or math.isnan(chance):
        return replace(found, basis="none", reason="never_moved" if projection.days else "no_history", needs=needs)
    if projection.basis == "base rates only":
        rate = BaseRate(chance, projection.accounts)
        return replace(found, said="base_rates", reason="history_short", needs=needs, base_rate=rate)
    found = replace(found, chance=chance, expected=main.quantile([0.5])[0])
    if before:
        assert goal.start is not None
        age = (course.as_of - goal.start).days + 1
        week = steady(chance, lambda back: _earlier(goal, stands, course, back), age)
        found = replace(found, day_before=week.before, steady=week.now, steady_before=week.then)
    if projection.basis == "own" and not old:
        return replace(found, said="number", rounded=rounded(chance))
    low = band(chance)
    reason = "data_old" if old else "history_short" if projection.days < OWN_DAYS else "horizon_long"
    return replace(found, said="band", low=low, high=low + 20, reason=reason, needs=needs)


def _surrounded(goal: Goal, stands: Pace, course: Course, main: Ahead, found: Odds, facts: Facts, today: date) -> Odds:
    """Fill in what surrounds a chance; without one only what the own history shows by itself."""
    assert goal.deadline is not None
    found = replace(found, season=season(goal, course), needed=needed(goal, stands, course))
    found = replace(found, best=best_of(goal, course), usual=usual_of(goal, course))
    if found.chance is None:
        return found
    base = point_a(goal, facts, today=today) if goal.target.basis != "to" else NAN
    safe, ambitious, stretch = (suggestion(share, goal.target, goal.metric, base, main) for share in SHARES)
    low, high = stands.target_value, stands.upper_value
    start = stands.start_value if math.isnan(base) else base
    return replace(
        found,
        safe=safe,
        ambitious=ambitious,
        stretch=stretch,
        fan=fan(course, goal.deadline, actual=_now(stands) if stands.as_of == course.as_of else NAN),
        longer=longer(goal, stands, course),
        smaller=smaller(goal.target, goal.metric, low, high, start, base, main),
        base_rate=base_rate(course, main, goal.target.comparison, low, high),
    )


def rounded(chance: float) -> int:
    """Return a chance in steps of five percent, never 0 and never 100, and never past a border of the status.

    69 % is said as 65, because 7 in 10 would be on track.
    """
    near = min(max(5 * math.floor(20 * chance + 0.5), 5), 95)
    return near - 5 if any(chance < border <= near / 100 for border in (ON_TRACK, AT_RISK)) else near


def band(chance: float) -> int:
    """Return the lower end of the 20-point band, in whole tenths, around a chance.

    The middle lies on the chance's side of where a goal is on track.
    """
    low = min(max(10 * math.floor(10 * (chance - 0.1) + 0.5), 0), 80)
    return low - 10 if chance < ON_TRACK <= (low + 10) / 100 else low


def _now(stands: Pace) -> float:
    return stands.actual.number if stands.actual is not None else NAN


def _earlier(goal: Goal, stands: Pace, course: Course, back: int) -> float | None:
    """Return the chance as it was so many days of data earlier; None where there was none."""
    assert goal.deadline is not None
    before = course.earlier(back)
    if before.as_of < course.reading.first:
        return None
    then = ahead(before, goal.deadline)
    if then.projection.basis in ("none", "base rates only"):
        return None
    found = then.chance(goal.target.comparison, stands.target_value, stands.upper_value)
    return None if math.isnan(found) else found


def _early(goal: Goal, today: date) -> bool:
    assert goal.start is not None
    assert goal.deadline is not None
    return (today - goal.start).days < EARLY * ((goal.deadline - goal.start).days + 1)
