"""The journey through smmdash: where each stage stands, and the single next best step."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from smmdash.store import State

StageState = Literal["open", "started", "done"]


@dataclass(frozen=True)
class Stage:
    """One stage: its key (texts ``journey-KEY``), its page, how far it is and the figures that say so."""

    key: str
    page: str
    state: StageState
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class NextStep:
    """The next best step: its key (texts ``journey-next_KEY``), the page and, where it is about one goal, its id."""

    key: str
    page: str
    values: dict[str, Any] = field(default_factory=dict)
    goal: str = ""


STAGES = ("audit", "data", "goals", "plan", "dashboard", "checks", "report")


def stages(state: State, *, audit_done: int, audit_of: int, errors: int, warnings: int, judged: bool) -> list[Stage]:
    """Return the seven stages. The counts come from the audit's score and from the checks (``judged``: they ran)."""
    work = state.workspace
    goals = [goal for goal in work.goals if goal.outcome is None]
    complete = [goal for goal in goals if goal.deadline and (goal.metric or goal.target.kind == "milestone")]
    planned = [goal for goal in goals if goal.steps]
    waiting = sum(any(question.required for question in source.read.questions) for source in state.sources.values())
    uploads = len(work.uploads)
    has_facts = uploads > 0 and not state.facts.is_empty
    return [
        Stage("audit", "audit", _share(audit_done, audit_of), {"done": audit_done, "of": audit_of}),
        Stage(
            "data",
            "data",
            "open" if not uploads else "started" if waiting or not has_facts else "done",
            {"count": uploads, "waiting": waiting},
        ),
        Stage("goals", "goals", _share(len(complete), len(goals)), {"count": len(goals), "complete": len(complete)}),
        Stage("plan", "plan", _share(len(planned), len(goals)), {"count": len(planned), "of": len(goals)}),
        Stage("dashboard", "dashboard", "done" if has_facts else "open"),
        Stage(
            "checks",
            "checks",
            "open" if not judged else "started" if errors or warnings else "done",
            {"errors": errors, "warnings": warnings},
        ),
        Stage("report", "dashboard", "started" if has_facts and complete else "open"),
    ]


def _share(done: int, of: int) -> StageState:
    if not done:
        return "open"
    return "done" if done >= of else "started"


def next_step(journey: Sequence[Stage], state: State) -> NextStep:
    """Return what to do now: data first, then a business goal, goals, the checks' errors, the audit, the dashboard."""
    stage = {stage.key: stage for stage in journey}
    work = state.workspace
    if stage["data"].state == "open":
        return NextStep("data", "data")
    if stage["data"].values["waiting"]:
        return NextStep("answer", "data", {"count": stage["data"].values["waiting"]})
    if not work.business_goals:
        return NextStep("business_goal", "goals")
    if not work.goals:
        return NextStep("goal", "goals")
    unfinished = next((g for g in work.goals if g.outcome is None and not g.deadline), None)
    if unfinished is not None:
        return NextStep("finish_goal", "goals", {"goal": unfinished.statement or unfinished.id}, unfinished.id)
    if stage["checks"].values["errors"]:
        return NextStep("errors", "checks", {"count": stage["checks"].values["errors"]})
    if stage["audit"].state != "done":
        return NextStep("audit", "audit", stage["audit"].values)
    if stage["plan"].state != "done":
        return NextStep("plan", "plan")
    return NextStep("dashboard", "dashboard")
