"""What a file of goals would do to a workspace: every row with its state, and the workspace with them taken in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from smmdash.goals import Audience, BusinessGoal, Goal, edit
from smmdash.store import Workspace

RowState = Literal["new", "changed", "same", "refused"]

PROBLEMS = (
    "unknown", "number", "number_undecided", "days", "date", "date_undecided", "line", "confidence", "too_long",
    "repeated", "nothing", "wide", "too_many", "too_many_names", "outcome", "status_override",
)  # fmt: skip
"""Why a row is not taken (texts: ``goal_table-problem_KEY``)."""

NOTES = ("business_goal_new", "audience_new", "outcome_day", "budget_differs")
"""What else there is to say of a row that is taken (texts: ``goal_table-note_KEY``), besides a sentence's doubts."""


class NoGoals(Exception):
    """The file has no table with a column that goals could come from."""


@dataclass(frozen=True)
class Problem:
    """Why a row is not taken: a key of PROBLEMS, the column it is about and what was seen there."""

    key: str
    column: str = ""
    seen: str = ""


@dataclass(frozen=True)
class Row:
    """A row of the file. ``line`` is that of the file; ``opening`` are its first words. ``goal`` is what it makes.

    ``notes`` are keys of NOTES, ``doubts`` keys of what a sentence leaves open (texts ``sentence-doubt_KEY``).
    """

    line: int
    state: RowState
    opening: str
    goal: Goal | None = None
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Incoming:
    """What a file would do: its rows, the headers that mean nothing here, and what goals point at that is new."""

    rows: tuple[Row, ...]
    unknown: tuple[str, ...] = ()
    business_goals: tuple[BusinessGoal, ...] = ()
    audiences: tuple[Audience, ...] = ()

    def counted(self) -> Mapping[RowState, int]:
        """Return how many rows are new, changed, the same and refused."""
        states: tuple[RowState, ...] = ("new", "changed", "same", "refused")
        return {state: sum(row.state == state for row in self.rows) for state in states}


def applied(work: Workspace, incoming: Incoming, *, at: datetime, today: date, reason: str) -> Workspace:
    """Return the workspace with the rows that are new or changed; ``reason`` is kept in the goals' history."""
    changed = {row.goal.id: row.goal for row in incoming.rows if row.goal is not None and row.state == "changed"}
    new = [row.goal for row in incoming.rows if row.goal is not None and row.state == "new"]
    made = work.model_copy(deep=True)
    made.goals = [
        *(_changed(goal, changed[goal.id], at, reason) if goal.id in changed else goal for goal in made.goals),
        *(goal.model_copy(update={"created": today}) for goal in new),
    ]
    used = {goal.business_goal for goal in made.goals} | {goal.audience for goal in made.goals}
    made.business_goals = [*made.business_goals, *(one for one in incoming.business_goals if one.id in used)]
    made.audiences = [*made.audiences, *(one for one in incoming.audiences if one.id in used)]
    return made


def _changed(goal: Goal, wanted: Goal, at: datetime, reason: str) -> Goal:
    fields = {name: getattr(wanted, name) for name in type(wanted).model_fields if name not in ("id", "history")}
    return edit.changed(goal, at=at, reason=reason, **fields)
