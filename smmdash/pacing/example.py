"""A concrete goal in place of a vague wish: a goal type's example, set on the account's own figures."""

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from smmdash.facts import Facts, Scope
from smmdash.goals import Goal, GoalScope
from smmdash.goals.types import FIRST_EXAMPLES, GOAL_TYPES, Example
from smmdash.kpi import extent
from smmdash.metrics import NETWORKS
from smmdash.pacing.baseline import baseline, scope_of
from smmdash.pacing.odds import odds

STEP = 0.1
"""A target of our own making is a tenth better than the baseline, where no chance can be computed."""


@dataclass(frozen=True)
class Suggested:
    """A goal to take over. ``own`` tells whether its baseline is the account's; ``days`` of data lie behind it."""

    goal: Goal
    own: bool
    days: int = 0


def known_networks(facts: Facts, metric: str) -> dict[str, int]:
    """Return the networks that have data for a metric, with the days from first to last, most days first."""
    named = {str(name) for kind in ("days", "posts", "periods") for name in facts[kind]["network"].unique()}
    found: dict[str, int] = {}
    for network in sorted(named, key=lambda one: (NETWORKS.index(one) if one in NETWORKS else len(NETWORKS), one)):
        known = extent(facts, metric, scope=Scope((network,)))
        if known is not None:
            found[network] = (known[1] - known[0]).days + 1
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def example(
    goal_type: str,
    facts: Facts,
    *,
    today: date,
    networks: Collection[str] = (),
    start: date | None = None,
    deadline: date | None = None,
) -> Suggested:
    """Return one concrete goal of a type: the example for which the account has most data, with its baseline.

    ``goal_type`` may be empty: then the first of FIRST_EXAMPLES that the data know is taken. ``networks`` (those that
    were named) bind it; otherwise the network with most data takes the place of the example's own. Without any data the
    type's first example is returned as it stands. ``start`` and ``deadline`` are those that were said: a deadline still
    to come takes the place of the example's own, and a total without data keeps the example's pace. The target is the
    ambitious one (a chance of one half) where the data give a chance.
    """
    if deadline is None or deadline <= max(today, start or today):
        start, deadline = None, None
    types = (goal_type,) if goal_type in GOAL_TYPES else FIRST_EXAMPLES
    best: tuple[int, str, Example, tuple[str, ...]] | None = None
    for key in types:
        for one in GOAL_TYPES[key].examples:
            known = known_networks(facts, one.metric)
            usable = [network for network in known if network in networks] if networks else list(known)
            # a network that suits the type goes before one with more days
            usable.sort(key=lambda network: (network not in one.networks, network not in GOAL_TYPES[key].networks))
            if usable and (best is None or known[usable[0]] > best[0]):
                best = (known[usable[0]], key, one, (usable[0],))
        if best is not None:
            break
    if best is None:
        one = GOAL_TYPES[types[0]].example
        made = _goal(types[0], one, tuple(networks) or one.networks, today)
        return Suggested(_until(made, one, start, deadline), own=False)
    days, key, one, where = best
    goal = _until(_goal(key, one, where, today), one, start, deadline)
    found = baseline(
        goal.metric, scope_of(goal.scope), facts, start=today, today=today, deadline=goal.deadline,
        kind=goal.target.kind,
    )  # fmt: skip
    own = found.known and math.isfinite(found.number)
    if own:
        goal.baseline = found.document()
    ambitious = odds(goal, facts, today=today).ambitious
    if ambitious is not None and math.isfinite(ambitious.written):
        goal.target.value = ambitious.written
    elif own:
        _better(goal, found.number)
    return Suggested(goal, own=own, days=days)


def _until(goal: Goal, one: Example, start: date | None, deadline: date | None) -> Goal:
    """Give an example the dates that were said; what adds up comes to as much a day as in the example."""
    if deadline is None:
        return goal
    goal.deadline = deadline
    if start is not None:
        goal.start = start
    assert goal.start is not None
    target = goal.target
    adds_up = target.basis == "to" if target.kind == "total" else target.basis == "by" and target.kind == "level"
    if adds_up and target.value is not None:
        target.value = max(1.0, _round(target.value * (deadline - goal.start).days / one.days))
    return goal


def _round(value: float) -> float:
    """Round to two digits, as a person would write it."""
    return round(value, 1 - math.floor(math.log10(abs(value)))) if value else value


def _better(goal: Goal, start: float) -> None:
    """Set a target that is a step forward from the account's own figure, where the example's would be one back."""
    target = goal.target
    up = target.comparison == "at_least"
    if target.basis != "to" or target.value is None or (target.value > start if up else target.value < start):
        return
    aim = start * (1 + STEP if up else 1 - STEP)
    target.value = _round(aim)


def _goal(goal_type: str, one: Example, networks: tuple[str, ...], today: date) -> Goal:
    made = one.goal("example", goal_type, today=today)
    made.scope = GoalScope(networks=list(networks)[:40])
    return made
