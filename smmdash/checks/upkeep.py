"""Checks of what a workspace leans on growing old: its uploads, published norms, and content that is still out."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from smmdash.checks.base import Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.goals import running_goals
from smmdash.pacing import outside_norms
from smmdash.pacing.norms_declared import SOURCES

MONTH = 31
"""Days after which figures are due at the latest: what is reported is reported at least by the month."""
FRESH_MONTHS = 18
"""Months after the end of its period for which a published norm says something about today."""


@check("warning", subject="workspace", needs=("sources",))
def analysis_unsystematic(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """No upload has come for longer than the reporting cadence: the shortest rhythm of a goal, a month at most."""
    added = [info.added for info in evidence.sources.values() if info.added is not None]
    if not added:
        yield Skipped("no_sources")
        return
    newest = max(added)
    rhythm = min((goal.review_every_days for goal in running_goals(evidence)), default=MONTH)
    cadence = min(rhythm, MONTH)
    days = (evidence.today - newest).days
    if days > cadence:
        yield Finding(
            "workspace",
            evidence.workspace.id,
            evidence.workspace.name.strip() or Term("check-unnamed_workspace"),
            Mend("data"),
            {"newest": newest, "cadence": cadence},
            {"days": days},
        )


@check("info", subject="workspace", needs=("goals", "data"))
def benchmark_stale(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A published norm that stands beside an open goal is of a period that ended over FRESH_MONTHS ago."""
    beside: dict[str, list[str]] = {}
    years: dict[str, int] = {}
    for goal in running_goals(evidence):
        key = ("outside", goal.metric, goal.scope.model_dump_json())
        for norm in evidence.once(key, partial(outside_norms, goal, evidence.facts, today=evidence.today)):
            if _stale(norm.year, evidence.today):
                beside.setdefault(norm.source, []).append(goal.id)
                years[norm.source] = max(norm.year, years.get(norm.source, 0))
    named = {goal.id: goal for goal in evidence.workspace.goals}
    for source, goals in beside.items():
        served = tuple(dict.fromkeys(goals))
        goal = named[served[0]]
        yield Finding(
            "workspace",
            f"norm:{source}",
            SOURCES[source].name,
            Mend("goals", served[0]),
            {
                "year": str(years[source]),
                "count": len(served),
                "goals": tuple(named[one].statement.strip() or Term("check-unnamed_goal") for one in served),
            },
            deadline=goal.deadline,
        )


def _stale(year: int, today: date) -> bool:
    """Tell whether the end of a year lies more than FRESH_MONTHS back."""
    return (today.year - year - 1) * 12 + today.month > FRESH_MONTHS


@check("info", subject="audit", needs=("inventory",))
def content_outdated(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The inventory holds content that was judged outdated and that nobody has taken down or brought up to date."""
    rows = evidence.workspace.audit.inventory
    left = [(place, row) for place, row in enumerate(rows) if row.group == "outdated" and row.removed is None]
    if left:
        titles = sorted({row.title.strip() or row.url.strip() for _, row in left} - {""})
        yield Finding(
            "audit",
            "inventory",
            Term("audit-inventory"),
            Mend("audit", f"inventory/{left[0][0]}/group"),
            {"count": len(left), "titles": tuple(titles) or (Term("check-unnamed"),)},
        )
