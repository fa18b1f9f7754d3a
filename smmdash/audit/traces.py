"""Traceability of the plan: business goal -> goal -> metric -> audience -> step, with the holes shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

HOLES = (
    "no_goal",
    "no_business_goal",
    "no_metric",
    "no_audience",
    "no_step",
    "no_goal_for_audience",
)
"""Links a trace may lack; their texts are ``audit-hole_<key>``."""


class Named(Protocol):
    """Something with an id: a business goal or an audience."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """Its name."""


class TracedStep(Protocol):
    """A step of a goal's plan."""

    @property
    def title(self) -> str:
        """What is to be done."""


class TracedTarget(Protocol):
    """A goal's target."""

    @property
    def kind(self) -> str:
        """Its kind; a milestone needs no metric."""


class TracedGoal(Protocol):
    """What a trace reads from a goal; business goal and audience are ids."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def statement(self) -> str:
        """The goal in words."""

    @property
    def business_goal(self) -> str:
        """Id of the business goal it serves."""

    @property
    def metric(self) -> str:
        """Key of its metric."""

    @property
    def audience(self) -> str:
        """Id of its audience."""

    @property
    def target(self) -> TracedTarget:
        """Its target."""

    @property
    def steps(self) -> Sequence[TracedStep]:
        """Its plan."""

    @property
    def outcome(self) -> object | None:
        """How it ended, None while it is open."""


@dataclass(frozen=True)
class Trace:
    """One row: the links as written, empty where absent, ``holes`` (keys of HOLES), and the ids of what is named."""

    business_goal: str = ""
    goal: str = ""
    metric: str = ""
    audience: str = ""
    steps: tuple[str, ...] = ()
    goal_id: str = ""
    holes: tuple[str, ...] = ()
    business_goal_id: str = ""
    audience_id: str = ""


def traces(business_goals: Sequence[Named], goals: Sequence[TracedGoal], audiences: Sequence[Named]) -> list[Trace]:
    """Return a row per open goal in the order of the business goals, then what has no goal at all.

    A link to something that is no longer there is a hole.
    """
    wanted = {row.id: row.name for row in business_goals}
    people = {row.id: row.name for row in audiences}
    running = [goal for goal in goals if goal.outcome is None]
    found: list[Trace] = []
    for key, name in wanted.items():
        served = [_trace(goal, name, people) for goal in running if goal.business_goal == key]
        found += served or [Trace(business_goal=name, holes=("no_goal",), business_goal_id=key)]
    found += [_trace(goal, None, people) for goal in running if goal.business_goal not in wanted]
    served_people = {goal.audience for goal in running}
    found += [
        Trace(audience=name, holes=("no_goal_for_audience",), audience_id=key)
        for key, name in people.items()
        if key not in served_people
    ]
    return found


def _trace(goal: TracedGoal, business_goal: str | None, people: dict[str, str]) -> Trace:
    steps = tuple(step.title for step in goal.steps)
    holes = (
        ("no_business_goal", business_goal is None),
        ("no_metric", not goal.metric and goal.target.kind != "milestone"),
        ("no_audience", goal.audience not in people),
        ("no_step", not steps),
    )
    return Trace(
        business_goal=business_goal or "",
        goal=goal.statement,
        metric=goal.metric,
        audience=people.get(goal.audience, ""),
        steps=steps,
        goal_id=goal.id,
        holes=tuple(key for key, open_ in holes if open_),
        business_goal_id=goal.business_goal if business_goal is not None else "",
        audience_id=goal.audience if goal.audience in people else "",
    )
