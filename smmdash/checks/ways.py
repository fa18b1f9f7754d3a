"""One click that mends a finding about a goal: what it would set, or the field it leads to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from smmdash import pacing, planning
from smmdash.checks.base import Amount, Evidence, Term
from smmdash.checks.chances import odds_of
from smmdash.checks.measured import is_measured
from smmdash.checks.scoped import known_for
from smmdash.goals import Goal, register
from smmdash.goals.types import GOAL_TYPES, bases_of, comparison_of, kind_of
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.pacing import Suggestion
from smmdash.pacing.targets import met

MOST = 2
"""More ways than these side by side are a question of their own."""
NEAR = 0.005
"""A point A as near as this to the one from the data is the same, only rounded."""


@dataclass(frozen=True)
class Way:
    """A way to mend: its key (text ``smart-way_KEY`` with ``values``), and the goal's fields as it would set them.

    Without ``fields`` it leads to the field ``place`` instead.
    """

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)
    place: str = ""


def ways(check: str, goal: Goal, evidence: Evidence, texts: Texts) -> tuple[Way, ...]:
    """Return what one click can do about a finding of ``check``; nothing where only the person can tell."""
    found: Iterator[Way] = iter(())
    match check:
        case "goal_vague" | "metric_unfit_for_goal_type":
            found = _metrics(goal, evidence)
        case "goal_without_target" | "goal_unrealistic":
            found = _targets(goal, evidence, "ambitious", "safe")
        case "goal_too_easy":
            found = _targets(goal, evidence, "ambitious", "stretch")
        case "goal_without_deadline":
            found = _deadlines(goal, evidence.today)
        case "goal_without_business_goal":
            found = _only("business_goal", evidence.workspace.business_goals)
        case "goal_without_audience" | "audience_rates_differ":
            found = _only("audience", evidence.workspace.audiences)
        case "goal_without_steps":
            found = _steps(goal, evidence, texts)
        case "long_goal_without_milestones":
            found = _on_the_way(goal, evidence)
    return tuple(found)[:MOST]


def hints(goal: Goal, evidence: Evidence) -> tuple[Way, ...]:
    """Return what is lacking besides and no check names: a start, and point A where the data have another or one."""
    found = []
    if goal.start is None:
        day = goal.created or evidence.today
        found.append(Way("start", {"day": day}, {"start": day}))
    known = _point_a(goal, evidence) if goal.metric in METRICS and goal.start is not None else None
    if known is not None and _is_other(goal, known.number):
        values = {"value": Amount(goal.metric, known.number)}
        found.append(Way("baseline", values, {"baseline": known.document()}))
    return tuple(found)


def _is_other(goal: Goal, number: float) -> bool:
    """Tell whether a goal has no point A, or one that the data do not bear out and no note explains."""
    held = goal.baseline
    if held.value is None:
        return True
    if goal.target.kind == "total" and held.value == 0:
        return False  # it counts from nothing, whatever was before
    return not held.note.strip() and abs(held.value - number) > NEAR * max(abs(held.value), abs(number))


def refitted(goal: Goal, metric: str) -> dict[str, Any]:
    """Return the fields of a goal with another metric: its target keeps its number, in a form that fits the metric."""
    aim = goal.target
    comparison = aim.comparison if aim.comparison == "within" else comparison_of(metric)
    basis = aim.basis if aim.basis in bases_of(metric) else bases_of(metric)[1]
    return {
        "metric": metric,
        "target": aim.model_copy(update={"kind": kind_of(metric), "comparison": comparison, "basis": basis}),
    }


def _metrics(goal: Goal, evidence: Evidence) -> Iterator[Way]:
    kind = GOAL_TYPES.get(goal.goal_type)
    fitting = [metric for metric in kind.metrics if metric != goal.metric] if kind else []
    known = known_for(goal, evidence) if fitting else frozenset()
    for metric in sorted(fitting, key=lambda one: not is_measured(METRICS[one], known)):
        yield Way("metric", {"metric": Term(f"metric-{metric}")}, refitted(goal, metric))


def _targets(goal: Goal, evidence: Evidence, *names: str) -> Iterator[Way]:
    aim = goal.target
    if goal.metric not in METRICS or aim.kind == "milestone" or aim.comparison == "within":
        return
    odds = odds_of(goal, evidence, whole=True)
    for name in names:
        offered = getattr(odds, name)
        if offered is None or offered.written != offered.written or offered.written == aim.value:
            continue
        if _no_better(goal, offered, evidence):
            continue
        values = {"value": Amount(goal.metric, offered.value), "share": offered.share, "days": odds.days}
        yield Way(f"target_{name}", values, {"target": aim.model_copy(update={"value": offered.written})})


def _no_better(goal: Goal, offered: Suggestion, evidence: Evidence) -> bool:
    """Tell whether a suggested target asks for nothing more than there is: where a figure falls, safe is less."""
    aim = goal.target
    if aim.basis != "to":
        return offered.written <= 0 if aim.comparison == "at_least" else offered.written >= 0
    if aim.kind == "total":
        return False
    point = _point_a(goal, evidence) if goal.baseline.value is None else None
    base = point.number if point is not None else goal.baseline.value
    return base is not None and met(aim.comparison, base, offered.value, offered.upper)


def _deadlines(goal: Goal, today: date) -> Iterator[Way]:
    begins = max(today, goal.start or today)
    quarter = register.quick_deadline(
        "end_of_quarter", register.quick_deadline("end_of_quarter", begins) + timedelta(1)
    )
    for key, day in (("deadline_quarter", quarter), ("deadline_90", begins + timedelta(days=90))):
        yield Way(key, {"day": day}, {"deadline": day})


def _only(name: str, entries: Any) -> Iterator[Way]:
    if len(entries) == 1 and entries[0].name.strip():
        yield Way(name, {"name": entries[0].name.strip()}, {name: entries[0].id})


def _steps(goal: Goal, evidence: Evidence, texts: Texts) -> Iterator[Way]:
    made = planning.proposed_steps(goal, today=evidence.today, texts=texts, facts=evidence.facts)
    if made:
        yield Way("steps", {"count": len(made)}, {"steps": made})


def _on_the_way(goal: Goal, evidence: Evidence) -> Iterator[Way]:
    made = planning.proposed_intermediates(goal, evidence.facts, today=evidence.today)
    if made:
        yield Way("milestones", {"count": len(made)}, {"milestones": made})


def _point_a(goal: Goal, evidence: Evidence) -> pacing.Baseline | None:
    if goal.target.kind == "milestone" or goal.start is None:
        return None
    if not pacing.kind_fits(goal.target.kind, goal.metric, goal.target.per):
        return None
    deadline = goal.deadline if goal.deadline is not None and goal.deadline >= goal.start else None
    found = pacing.baseline(
        goal.metric, pacing.scope_of(goal.scope), evidence.facts,
        start=goal.start, today=evidence.today, deadline=deadline, kind=goal.target.kind,
        per=goal.target.per,
    )  # fmt: skip
    return found if found.known else None
