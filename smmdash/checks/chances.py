"""Checks of a goal against its odds: out of reach, too easy, or not to be judged yet."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from smmdash import pacing
from smmdash.checks.base import Amount, Chance, Evidence, Finding, Sentences, Skipped, check
from smmdash.checks.goals import goal_finding, running_goals
from smmdash.checks.measured import is_measured
from smmdash.checks.scoped import known_for
from smmdash.goals import Goal
from smmdash.metrics import METRICS
from smmdash.pacing import Odds, target_values
from smmdash.pacing.odds_types import AT_RISK
from smmdash.pacing.targets import met

UNREALISTIC, HOPELESS = 0.10, 0.05
EASY, SURE = 0.90, 0.95
EARLY_SHARE = 0.25
"""What is nearly reached later in the window than this share was not too easy: it goes well."""

ODDS_OF = {"metric", "scope", "target", "baseline", "start", "deadline", "milestone_done", "outcome"}

_OTHERS = frozenset(
    {
        "milestone", "no_metric", "unknown_metric", "no_target", "no_upper", "no_deadline", "reached", "missed", "over",
    }
)  # fmt: skip
"""Reasons without odds that other checks name, or that are none of a check's business."""

_FIELDS = {"no_start": "start", "deadline_before_start": "deadline", "window_too_long": "deadline",
           "kind_does_not_fit": "target", "no_baseline": "baseline", "segment_scope": "scope",
           "mixed_currency": "scope", "reach_not_added": "scope"}  # fmt: skip
"""The field of a goal in which a reason is mended; else the data are what is lacking."""


def odds_of(goal: Goal, evidence: Evidence, day: date | None = None, *, whole: bool = False) -> Odds:
    """Return the odds of a goal as they stand, or stood on ``day``; worked out once however many checks ask.

    ``whole`` has what surrounds the chance too, such as suggested targets and the chance of the day before; it takes
    about three times as long.
    """
    when = evidence.today if day is None else day
    key = ("odds", when, whole, goal.model_dump_json(include=ODDS_OF))
    found: Odds = evidence.once(
        key, partial(pacing.odds, goal, evidence.facts, today=when, brief=not whole, before=whole)
    )
    return found


@check("error", subject="goal", needs=("goals", "data"))
def goal_unrealistic(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The chance of reaching the target by the deadline is under UNREALISTIC, from the account's own history.

    Where the history is short and other accounts decide most, only under HOPELESS.
    """
    for goal in running_goals(evidence):
        odds = odds_of(goal, evidence)
        if odds.chance is None or odds.said not in ("number", "band"):
            if odds.reason not in _OTHERS:
                yield Skipped("no_chance")
            continue
        if odds.chance < (UNREALISTIC if odds.said == "number" else HOPELESS):
            under = "one_in_20" if odds.chance < HOPELESS else "one_in_10"
            yield goal_finding(
                goal, "target", under=under, target=_reach(goal, odds), deadline=goal.deadline,
                comparison=goal.target.comparison, basis=odds.said,
                ages={"days": odds.days, "chance": Chance(odds.chance, odds.said == "band")},
            )  # fmt: skip


@check("warning", subject="goal", needs=("goals", "data"))
def goal_too_easy(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The target was met, or its chance over EASY, when the goal began. What is nearly reached later goes well."""
    for goal in running_goals(evidence):
        if goal.target.comparison == "within" or goal.metric == "spend":
            continue  # to stay inside a band is an aim of its own, and a budget is a limit
        odds = odds_of(goal, evidence)
        base = goal.baseline.value
        falls = odds.chance is not None and odds.chance < AT_RISK  # met once, and on the way to be missed
        if base is not None and goal.target.kind in ("level", "rate") and _met(goal, base) and not falls:
            yield _met_already(goal, odds, base)
            continue
        if odds.reason not in ("reached", "") and (odds.chance is None or odds.said != "number"):
            if odds.reason not in _OTHERS:
                yield Skipped("no_chance")
            continue
        if odds.reason != "reached" and (odds.chance is None or odds.chance <= EASY):
            continue
        began = _as_it_began(goal, odds, evidence)
        point = _met_at_its_start(goal, began, evidence)
        if began is not None and point is not None:
            yield _met_already(goal, odds, point)
        elif began is not None:
            chance = 1.0 if began.chance is None else began.chance
            over = "nineteen_in_20" if chance > SURE else "nine_in_10"
            yield goal_finding(
                goal, "target", case="chance", over=over, target=_reach(goal, odds), now=_reach(goal, odds),
                ages={"days": began.days, "chance": Chance(chance)},
            )  # fmt: skip


def _met_already(goal: Goal, odds: Odds, point: float) -> Finding:
    values = {"case": "met", "over": "", "target": _reach(goal, odds), "now": Amount(goal.metric, point)}
    return goal_finding(goal, "target", **values, ages={"chance": ""})


def _met_at_its_start(goal: Goal, began: Odds | None, evidence: Evidence) -> float | None:
    """Return the level or rate that the data give as point A where it met the target, so that there was no chance."""
    if began is None or began.reason != "reached" or goal.target.kind not in ("level", "rate"):
        return None
    point = pacing.point_a(goal, evidence.facts, today=evidence.today)
    return point if _met(goal, point) else None


def _as_it_began(goal: Goal, odds: Odds, evidence: Evidence) -> Odds | None:
    """Return the odds of the goal's first day where they were as high already, else None."""
    start, deadline = goal.start, goal.deadline
    if start is None or deadline is None or start >= evidence.today:
        return odds
    first = odds_of(goal, evidence, start)
    if first.reason == "reached" or (first.chance is not None and first.said == "number"):
        return first if first.reason == "reached" or (first.chance or 0) > EASY else None
    early = start + timedelta(days=int((deadline - start).days * EARLY_SHARE))
    return odds if evidence.today <= early else None


def _met(goal: Goal, number: float) -> bool:
    low, high = target_values(goal)
    return met(goal.target.comparison, number, low, high)


def _reach(goal: Goal, odds: Odds) -> Amount:
    value = odds.target if odds.target == odds.target else target_values(goal)[0]
    return Amount(goal.metric, value)


@check("info", subject="goal", needs=("goals", "data"))
def status_unknown(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """It is too early, or there is too little data, to say how a goal that has begun stands."""
    for goal in running_goals(evidence):
        if goal.start is not None and goal.start > evidence.today:
            continue
        odds = odds_of(goal, evidence)
        if odds.said in ("number", "band") or odds.reason in _OTHERS or not odds.reason:
            continue
        noted = any(check_in.value is not None for check_in in goal.check_ins)
        metric = METRICS.get(goal.metric)
        if noted or metric is None or not is_measured(metric, known_for(goal, evidence)):
            continue  # followed by hand, or goal_unmeasured says it
        yield goal_finding(
            goal,
            _FIELDS.get(odds.reason, "metric"),
            reason=Sentences((f"odds-reason_{odds.reason}",)),
            ages={"days": odds.days},
        )
