"""Clicks about how a goal is lived with: its end, reviews, a target left behind, goals that say or undo the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Literal

from smmdash import pacing
from smmdash.checks.base import Amount, Finding, Mend, Rule
from smmdash.checks.chances import EASY, UNREALISTIC, odds_of
from smmdash.checks.measured import is_measured
from smmdash.checks.pairs import goals_conflict, goals_duplicate
from smmdash.checks.scoped import known_for
from smmdash.checks.ways.base import Asked, Way
from smmdash.checks.ways.goals import by_quarter, fitting, is_hopeless, swapped, targets
from smmdash.goals import CheckIn, Goal, Outcome, Target, edit, words
from smmdash.metrics import METRICS
from smmdash.pacing import Pace
from smmdash.store import lookback
from smmdash.store.workspace import Workspace

_SIGNIFICANT = 3
_GROWTH = ("net_new_followers", "followers")
_DEPTH = ("engagement_rate_by_reach", "engagement_rate_by_followers", "engagement_rate_by_views", "comments_per_post")
"""What is aimed at where the audience leaves, and where its interest falls: the first that the data can tell."""


def ended(asked: Asked) -> Iterator[Way]:
    """Offer to note the end that the data have settled, and another term of the same length."""
    goal, today = asked.goal, asked.evidence.today
    if goal is None or goal.deadline is None:
        return
    stands = _pace(goal, asked)
    if goal.target.kind != "milestone" and stands.state in ("reached", "missed") and stands.actual is not None:
        yield _outcome(goal, stands.state, stands.actual.number, asked)
    if stands.state == "reached":
        return
    length = (goal.deadline - goal.start).days + 1 if goal.start is not None and goal.start <= goal.deadline else 0
    day = goal.deadline + timedelta(days=length)
    way = Way("deadline_again", {"day": day, "count": length}, {"deadline": day}) if day >= today else by_quarter(today)
    if not is_hopeless(goal.model_copy(update=dict(way.fields)), asked.evidence):
        yield way


def _outcome(goal: Goal, result: Literal["reached", "missed"], number: float, asked: Asked) -> Way:
    made = Outcome(result=result, day=asked.evidence.today)
    name = words.title(asked.texts, goal, currency=asked.work.currency)
    values = {"value": Amount(goal.metric, number, asked.work.currency)}
    return Way(f"outcome_{result}", values, {"outcome": made}, change=lambda work, _: lookback.noted(work, name, made))


def check_in(asked: Asked) -> Iterator[Way]:
    """Offer a check-in of today with the figure that the data have."""
    goal = asked.goal
    if goal is None or goal.target.kind == "milestone" or goal.metric not in METRICS:
        return
    stands = _pace(goal, asked)
    if stands.actual is None or not stands.actual.known:
        return
    whole = METRICS[goal.metric].kind in ("stock", "flow", "unique")
    seen = stands.actual.number
    made = CheckIn(day=asked.evidence.today, value=float(round(seen)) if whole else round(seen, 2))
    values = {"value": Amount(goal.metric, made.value or 0.0, asked.work.currency)}
    yield Way("check_in", values, change=lambda work, _: _altered(work, goal.id, made))


def _altered(work: Workspace, goal_id: str, made: CheckIn) -> Workspace:
    work.goals = edit.replaced(work.goals, goal_id, lambda known: edit.checked_in(known, made))
    return work


def measured_otherwise(asked: Asked) -> Iterator[Way]:
    """Offer a metric of the same type that the data have, with the target they tell, or to note the figure by hand."""
    goal = asked.goal
    if goal is None:
        return
    for metric in fitting(goal, asked.evidence, measured=True):
        made = swapped(asked, metric)
        if made is not None:
            yield made
            break
    yield Way("note_by_hand", leads=Mend("goals", f"{goal.id}/check_ins"))


def topical(asked: Asked) -> Iterator[Way]:
    """Offer what the moment asks for: interest in the place of growth, or followers in the place of interest."""
    goal = asked.goal
    if goal is None or asked.finding is None:
        return
    wanted = _DEPTH if asked.finding.values["case"] == "growth" else _GROWTH
    known = known_for(goal, asked.evidence)
    for metric in wanted:
        made = swapped(asked, metric) if is_measured(METRICS[metric], known) else None
        if made is not None:
            yield made


def conflict(asked: Asked) -> Iterator[Way]:
    """Offer to look at the goal that pulls the other way, and to let this one rest."""
    goal = asked.goal
    other = _other(asked, goals_conflict.rule) if goal is not None else None
    if goal is None or other is None:
        return
    yield Way("open_other", {"name": asked.name(other)}, leads=Mend("goals", f"{other.id}/target"))
    yield _rest(goal, asked)


def duplicate(asked: Asked) -> Iterator[Way]:
    """Offer to drop the goal that was written later, with a note of which it repeats."""
    goal = asked.goal
    other = _other(asked, goals_duplicate.rule) if goal is not None else None
    if goal is None or other is None:
        return
    name = asked.name(other)
    made = Outcome(result="dropped", day=asked.evidence.today, note=asked.texts("way-note_duplicate", name=name)[:4000])
    yield Way("drop_newer", {"name": name}, {"outcome": made})


def _other(asked: Asked, rule: Rule) -> Goal | None:
    """Return the earlier goal of the pair: the first of those with which alone the rule finds the same."""
    goal, finding = asked.goal, asked.finding
    if goal is None or finding is None:
        return None
    for one in asked.work.goals:
        if one.id == goal.id:
            return None
        pair = asked.work.model_copy(update={"goals": [one, goal]})
        found = rule(replace(asked.evidence, workspace=pair, only=""))
        if any(isinstance(other, Finding) and other.values == finding.values for other in found):
            return one
    return None


def _rest(goal: Goal, asked: Asked) -> Way:
    return Way("pause", {"name": asked.name(goal)}, {"paused": asked.evidence.today})


def moved_on(asked: Asked) -> Iterator[Way]:
    """Offer a target that has moved as much as the figure it was set from, unless it is hopeless or sure; then others.

    The others are the targets of the goal's odds.
    """
    goal, finding = asked.goal, asked.finding
    if goal is None or finding is None:
        return
    then, now = finding.values["then"].number, finding.values["now"].number
    moved = _moved(goal.target, now / then) if then > 0 and now > 0 else None
    if moved is not None:
        odds = odds_of(goal.model_copy(update={"target": moved}), asked.evidence)
        if odds.chance is not None and UNREALISTIC <= odds.chance <= EASY:
            values = {"value": Amount(goal.metric, moved.value or 0.0, asked.work.currency)}
            yield Way("target_moved", values, {"target": moved})
    yield from targets(asked)


def _moved(target: Target, factor: float) -> Target | None:
    """Return a target in the metric's own unit with its values times ``factor``; None where that changes nothing."""
    if target.basis != "to" or target.value is None:
        return None
    upper = None if target.upper is None else _rounded(target.upper * factor)
    made = target.model_copy(update={"value": _rounded(target.value * factor), "upper": upper})
    return made if made.value != target.value else None


def _rounded(number: float) -> float:
    return float(f"{number:.{_SIGNIFICANT}g}")


def _pace(goal: Goal, asked: Asked) -> Pace:
    evidence = asked.evidence
    found: Pace = evidence.once(
        ("pace", goal.model_dump_json(exclude={"odds", "history"})),
        partial(pacing.pace, goal, evidence.facts, today=evidence.today),
    )
    return found
