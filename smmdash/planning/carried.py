"""Obstacles, risks and tactics of the audit carried out by the plan, as a step or in the calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from smmdash.goals import Entry, Goal, Step, edit
from smmdash.planning.entries import put
from smmdash.store.workspace import Workspace

MOST_STEPS_HELD = 50
REGISTERS = ("obstacles", "risks", "tactics")
STATES = ("open", "late", "done", "ended", "gone")
"""How what carries a row out stands: the goal it belongs to may have ended, or it may no longer be there."""

State = Literal["open", "late", "done", "ended", "gone"]


class Planned(Protocol):
    """A row of the audit that a step carries out."""

    @property
    def goal(self) -> str:
        """Id of the goal whose plan has the step, or empty."""

    @property
    def step(self) -> str:
        """Id of the step, or empty."""


@dataclass(frozen=True)
class Carried:
    """What carries a row out; ``goal`` and ``step`` are None where they are no longer there."""

    state: State
    goal: Goal | None = None
    step: Step | None = None


def carried(row: Planned, goals: Iterable[Goal], today: date) -> Carried | None:
    """Return the step behind a row and how it stands, None where the row was never put into a plan."""
    if not row.step:
        return None
    goal = next((one for one in goals if one.id == row.goal), None)
    step = next((one for one in goal.steps if one.id == row.step), None) if goal else None
    if goal is None or step is None:
        return Carried("gone", goal)
    if step.done:
        return Carried("done", goal, step)
    if goal.outcome is not None:
        return Carried("ended", goal, step)
    return Carried("late" if step.due is not None and step.due < today else "open", goal, step)


def with_step(work: Workspace, register: str, place: int, goal_id: str, step: Step, *, at: datetime) -> Workspace:
    """Put a row of a register into the plan of a goal: by ``step``, which is added unless the goal has it already.

    What the row lacks (action or answer, owner) is filled in from the step. Raises ValueError when the goal is not
    there or its plan is full.
    """
    goal = next((one for one in work.goals if one.id == goal_id), None)
    if goal is None:
        raise ValueError("no such goal")
    if all(one.id != step.id for one in goal.steps):
        if len(goal.steps) >= MOST_STEPS_HELD:
            raise ValueError(f"a plan holds at most {MOST_STEPS_HELD} steps")
        steps = [*goal.steps, step]
        work.goals = edit.replaced(work.goals, goal_id, lambda one: edit.changed(one, at=at, steps=steps))
    row = getattr(work.audit, register)[place]
    row.goal, row.step = goal_id, step.id
    words = {"obstacles": "action", "risks": "answer"}.get(register)
    if words and not getattr(row, words).strip():
        setattr(row, words, step.title)
    if hasattr(row, "owner") and not row.owner.strip():
        row.owner = step.owner
    if register == "tactics" and row.when is None:
        row.when = step.due
    return work


def with_entry(work: Workspace, place: int, entry: Entry) -> Workspace:
    """Put a tactic into the calendar as ``entry``; its day and owner fill in what the tactic lacks.

    Raises ValueError when the calendar is full.
    """
    work.calendar = put(work.calendar, entry)
    row = work.audit.tactics[place]
    row.entry = entry.id
    row.when = row.when or entry.day
    row.owner = row.owner if row.owner.strip() else entry.owner
    return work


def without(work: Workspace, register: str, place: int) -> Workspace:
    """Take the link between a row and the plan away; step and entry stay where they are."""
    row = getattr(work.audit, register)[place]
    row.goal, row.step = "", ""
    if register == "tactics":
        row.entry = ""
    return work
