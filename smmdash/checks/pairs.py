"""Checks of goals against each other: those that say the same, and those of which one undoes the other."""

import math
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from smmdash.checks.base import Evidence, Finding, Skipped, Term, check
from smmdash.checks.goals import every_open_goal, goal_finding
from smmdash.goals import Goal
from smmdash.metrics import METRICS, Ratio
from smmdash.pacing import target_values

PER_POST = frozenset(
    key for key, metric in METRICS.items() if isinstance(metric.formula, Ratio) and metric.formula.grain == "posts"
)
"""Metrics that are a mean or a rate per post, which more posts usually lower."""
SAME_DEADLINE_DAYS = 31
SAME_PERIOD_DAYS = 7


@check("warning", subject="goal", needs=("goals",))
def goals_conflict(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Two goals pull one metric apart, or one wants more posts and the other more from each."""
    for one, other in _pairs(evidence):
        if not near(one.deadline, other.deadline, SAME_DEADLINE_DAYS) or not meet(one, other):
            continue
        case = ""
        if one.metric == other.metric and scope(one) == scope(other) and apart(one, other):
            case = "apart"
        elif {one.metric, other.metric} & {"posts"} and {one.metric, other.metric} & PER_POST:
            case = "posts" if rises(one) and rises(other) else ""
        if case:
            yield goal_finding(
                other, "target", case=case, other=_name(one),
                metric=Term(f"metric-{one.metric if one.metric in PER_POST else other.metric}"),
            )  # fmt: skip


@check("info", subject="goal", needs=("goals",))
def goals_duplicate(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Two goals have the same metric, scope and period."""
    told: set[str] = set()
    for one, other in _pairs(evidence):
        if (
            other.id not in told
            and one.metric == other.metric
            and scope(one) == scope(other)
            and near(one.deadline, other.deadline, SAME_PERIOD_DAYS)
            and near(one.start, other.start, SAME_PERIOD_DAYS)
            and one.target.comparison == other.target.comparison
            and not apart(one, other)
        ):
            told.add(other.id)
            yield goal_finding(other, "metric", other=_name(one), metric=Term(f"metric-{other.metric}"))


def _pairs(evidence: Evidence) -> Iterator[tuple[Goal, Goal]]:
    """Return the pairs of measured goals of which at least one is judged, in the order in which they were written."""
    measured = [
        goal
        for goal in every_open_goal(evidence)
        if goal.metric in METRICS
        and goal.target.kind != "milestone"
        and (goal.deadline is None or goal.deadline >= evidence.today)
    ]
    for one, other in combinations(measured, 2):
        if not evidence.only or evidence.only in (one.id, other.id):
            yield one, other


def _name(goal: Goal) -> str | Term:
    return goal.statement.strip() or Term("check-unnamed_goal")


def near(one: date | None, other: date | None, days: int) -> bool:
    """Tell whether two days are at most ``days`` apart, or both missing."""
    if one is None or other is None:
        return one is other
    return abs((one - other).days) <= days


def scope(goal: Goal) -> tuple[object, ...]:
    """Return what a goal is about, such that equal scopes are equal."""
    held = goal.scope
    return (
        frozenset(held.networks), frozenset(held.accounts), held.campaign.strip().casefold(),
        frozenset(held.post_types), held.segment.strip().casefold(),
    )  # fmt: skip


def meet(one: Goal, other: Goal) -> bool:
    """Tell whether some fact may count for both goals: what one leaves open, the other may fill."""
    pairs = zip(scope(one), scope(other), strict=True)
    return all(not a or not b or (a == b if isinstance(a, str) else bool(a & b)) for a, b in pairs)  # type: ignore[operator]


def _bounds(goal: Goal, low: float, high: float) -> tuple[float, float]:
    """Return the lowest and the highest figure that meets the target."""
    if goal.target.comparison == "within":
        return (-math.inf, math.inf) if math.isnan(high) else (min(low, high), max(low, high))
    return (low, math.inf) if goal.target.comparison == "at_least" else (-math.inf, low)


def apart(one: Goal, other: Goal) -> bool:
    """Tell whether no figure meets both targets; changes of an unknown baseline are compared with each other only."""
    both = [target_values(goal) for goal in (one, other)]
    if any(math.isnan(low) for low, _ in both):
        if one.target.basis != other.target.basis or one.target.basis == "to":
            return False
        both = [(_number(goal.target.value), _number(goal.target.upper)) for goal in (one, other)]
    if any(math.isnan(low) for low, _ in both):
        return False
    (low, high), (other_low, other_high) = (
        _bounds(goal, *values) for goal, values in zip((one, other), both, strict=True)
    )
    return high < other_low or other_high < low


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def rises(goal: Goal) -> bool:
    """Tell whether a goal wants more than there was; where the baseline is not known, a lower limit does."""
    if goal.target.comparison != "at_least" or goal.target.value is None:
        return False
    if goal.target.basis != "to":
        return goal.target.value > 0
    return goal.baseline.value is None or goal.target.value > goal.baseline.value
