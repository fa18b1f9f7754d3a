"""Checks of whether figures may be compared: breaks inside compared periods, and periods that are not over."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from smmdash import pacing
from smmdash.changes import OWN_DOING, Break, breaks
from smmdash.checks.base import Account, Amount, Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.data import source_name
from smmdash.checks.goals import running_goals
from smmdash.checks.measured import is_measured, known_measures
from smmdash.facts import Scope
from smmdash.goals import Goal
from smmdash.kpi import before, known_until
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import RATE_DAYS
from smmdash.windows import DEFAULT, known_days, window

SAME = 14
"""Shifts of one account so many days apart are one break, seen in several metrics."""
_DIGITS = 2


@dataclass(frozen=True)
class _Seen:
    """A break, the metric in which it was seen, and the goal that compares across it, if any."""

    what: Break
    metric: str
    goal: Goal | None = None


@check("warning", subject="data", needs=("data",))
def data_break(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A platform's change of definition or a lasting shift of level lies inside a period that is compared.

    Compared are the days from an open goal's baseline to today, and the two periods of the dashboard as it opens.
    """
    groups: dict[tuple[str, str, str], list[list[_Seen]]] = {}
    for seen in sorted(_all(evidence), key=lambda one: (one.what.day, one.goal is None)):
        what = seen.what
        parts = groups.setdefault((what.change, what.network, what.account), [])
        if parts and (what.change or (what.day - parts[-1][0].what.day).days <= SAME):
            parts[-1].append(seen)
        else:
            parts.append([seen])
    for parts in groups.values():
        yield from map(_finding, parts)


def _all(evidence: Evidence) -> Iterator[_Seen]:
    for goal in running_goals(evidence):
        yield from (_Seen(one, goal.metric, goal) for one in breaks_of(goal, evidence))
    if not evidence.only:
        found: list[_Seen] = evidence.once(("breaks of the dashboard",), partial(_of_dashboard, evidence))
        yield from found


def breaks_of(goal: Goal, evidence: Evidence) -> tuple[Break, ...]:
    """Return the breaks in a goal's figures between its baseline and today."""
    if goal.metric not in METRICS or goal.start is None or goal.target.kind == "milestone":
        return ()
    if goal.start > evidence.today:
        return ()
    first = compared_from(goal)
    last = evidence.today if goal.deadline is None else min(goal.deadline, evidence.today)
    scope = pacing.scope_of(goal.scope)
    key = ("breaks", goal.metric, scope, first, last)
    found: tuple[Break, ...] = evidence.once(
        key, partial(breaks, evidence.facts, goal.metric, start=first, end=last, scope=scope)
    )
    return found


def compared_from(goal: Goal) -> date:
    """Return the first day that is compared for a goal with a start: that of its baseline, as kept or as it would be.

    A baseline without a period, set by hand, is compared with nothing before the start.
    """
    assert goal.start is not None
    if goal.baseline.value is not None:
        return goal.baseline.first or goal.start
    if goal.target.kind == "level":
        return goal.start
    days = RATE_DAYS
    if goal.target.kind == "total" and goal.deadline is not None:
        days = max(1, (goal.deadline - goal.start).days + 1)
    return goal.start - timedelta(days=min(days, goal.start.toordinal() - 1))


def _of_dashboard(evidence: Evidence) -> list[_Seen]:
    known = known_days(evidence.facts, evidence.today)
    if known is None:
        return []
    shown = window(DEFAULT, evidence.today, newest=known[1])
    start, _ = before(shown.start, shown.end, "previous")
    held = known_measures(evidence.facts)
    counted = [key for key, metric in METRICS.items() if metric.kind not in ("ratio", "mean") and key not in OWN_DOING]
    return [
        _Seen(one, key)
        for key in counted
        if is_measured(METRICS[key], held)
        for one in breaks(evidence.facts, key, start=start, end=shown.end, scope=Scope())
    ]


def _finding(seen: list[_Seen]) -> Finding:
    first = next((one for one in seen if one.goal is not None), seen[0])
    goals = list({one.goal.id: one.goal for one in seen if one.goal is not None}.values())
    what, metrics = first.what, [key for key in METRICS if any(one.metric == key for one in seen)]
    return Finding(
        "data",
        f"{what.network}:{what.account}:{what.change or what.day.isoformat()}",
        Account(what.network, what.account),
        Mend("goals", f"{goals[0].id}/baseline") if goals else Mend("dashboard", first.metric),
        {
            "kind": what.kind,
            "day": what.day,
            "change": Term(f"change-{what.change}") if what.change else "",
            "metric": Term(f"metric-{first.metric}"),
            "before": _amount(first.metric, what.before),
            "after": _amount(first.metric, what.after),
            "metrics": tuple(Term(f"metric-{key}") for key in metrics),
            "also": "no" if len(metrics) == 1 or what.kind == "definition" else "yes",
            "where": "goal" if goals else "dashboard",
            "goals": tuple(goal.statement.strip() or Term("check-unnamed_goal") for goal in goals),
        },
        deadline=min((goal.deadline for goal in goals if goal.deadline is not None), default=None),
    )


def _amount(metric: str, number: float) -> Amount:
    return Amount(metric, number if math.isnan(number) else float(f"{number:.{_DIGITS}g}"))


@check("info", subject="data", needs=("data",))
def data_partial_period(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A period is compared before it is over: a goal's baseline, or a file's total of a period still running."""
    for goal in running_goals(evidence):
        yield from _baseline_not_over(goal, evidence)
    yield from _totals_not_over(evidence)


def _baseline_not_over(goal: Goal, evidence: Evidence) -> Iterator[Finding]:
    """The days that a baseline stands for are not over, or the data do not reach their end yet."""
    last = goal.baseline.last
    if goal.baseline.value is None and goal.start is not None and goal.start <= evidence.today:
        last = goal.start - timedelta(days=1)  # as the data give it: up to the day before the start
    if goal.metric not in METRICS or goal.target.kind == "milestone" or last is None:
        return
    if goal.target.kind == "level" and last <= max(evidence.today, goal.start or last):
        return  # a level is that of a day: the start's, or any other that has come
    reached = known_until(evidence.facts, goal.metric, scope=pacing.scope_of(goal.scope), today=evidence.today)
    over = last < evidence.today
    if reached is None or (over and reached >= last):
        return
    yield Finding(
        "data",
        goal.id,
        goal.statement.strip() or Term("check-unnamed_goal"),
        Mend("goals", f"{goal.id}/baseline"),
        {"case": "data" if over else "baseline", "day": last, "metric": Term(f"metric-{goal.metric}")},
        {"reached": min(reached, evidence.today - timedelta(days=1))},
        goal.deadline,
    )


def _totals_not_over(evidence: Evidence) -> Iterator[Finding]:
    """A file states a total of a period that was still running on the day it was added."""
    rows = evidence.facts.periods
    rows = rows[rows["value"].notna() & rows["end"].notna()]
    for source in _in_order(rows["source"].unique(), evidence):
        info = evidence.sources.get(source)
        if info is None or info.added is None:
            continue
        mine = rows[(rows["source"] == source) & (rows["end"].dt.date >= info.added)]
        if len(mine):
            yield Finding(
                "data",
                source,
                source_name(evidence, source),
                Mend("data", source),
                {
                    "case": "file",
                    "day": mine["end"].max().date(),
                    "metric": tuple(Term(f"measure-{name}") for name in sorted(mine["measure"].unique())),
                },
                {"reached": info.added},
            )


def _in_order(sources: Iterable[str], evidence: Evidence) -> list[str]:
    return sorted((str(source) for source in sources), key=lambda source: source_name(evidence, source))
