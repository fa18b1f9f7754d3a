"""The goals as a list: their order, what each still lacks, what serves what, and when each is reviewed."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from smmdash.goals.life import resumed_on
from smmdash.goals.model import Goal

GAPS = (
    "statement", "metric", "target", "start", "deadline", "business_goal", "audience", "owner", "steps",
)  # fmt: skip
"""What a goal may lack, in the order in which it is best filled in."""

DEADLINES = ("end_of_month", "end_of_quarter", "in_90_days", "end_of_year")
"""Quick choices of a deadline (texts: ``goal-deadline_KEY``)."""


@dataclass(frozen=True)
class Review:
    """When a goal is due for a check-in, and by how many days that day has passed (0 when it has not)."""

    due: date
    overdue_days: int


def gaps(goal: Goal) -> tuple[str, ...]:
    """Return what the goal still lacks. A milestone needs words instead of a metric and a number."""
    milestone = goal.target.kind == "milestone"
    within = goal.target.comparison == "within"
    lacking = {
        "statement": milestone and not goal.statement.strip(),
        "metric": not milestone and not goal.metric,
        "target": not milestone and (goal.target.value is None or (within and goal.target.upper is None)),
        "start": goal.start is None,
        "deadline": goal.deadline is None,
        "business_goal": not goal.business_goal,
        "audience": not goal.audience,
        "owner": not goal.owner.strip(),
        "steps": not any(step.title.strip() for step in goal.steps),
    }
    return tuple(key for key in GAPS if lacking[key])


def in_order(goals: Iterable[Goal]) -> list[Goal]:
    """Return the open goals by deadline (those without one last), then the ended ones, latest first."""
    listed = list(goals)
    still = sorted((goal for goal in listed if goal.outcome is None), key=lambda goal: goal.deadline or date.max)
    ended = [goal for goal in listed if goal.outcome is not None]
    ended.sort(key=lambda goal: goal.outcome.day if goal.outcome else date.min, reverse=True)
    return still + ended


def serving(business_goal: str, goals: Iterable[Goal]) -> list[Goal]:
    """Return the goals that serve a business goal."""
    return [goal for goal in goals if goal.business_goal == business_goal]


def pointing(audience: str, goals: Iterable[Goal]) -> list[Goal]:
    """Return the goals that point at an audience."""
    return [goal for goal in goals if goal.audience == audience]


def review(goal: Goal, today: date) -> Review | None:
    """Return the next review: the rhythm counted from the last check-in, else from the start or the making.

    Taking it up after a pause begins the count anew. It is due on the deadline at the latest, whatever the rhythm;
    after that the goal is to be ended.
    None for an ended or paused goal, for one that has no day to count from, and once the deadline has been reviewed.
    """
    days = [check_in.day for check_in in goal.check_ins] or [day for day in (goal.start, goal.created) if day]
    if goal.outcome is not None or goal.paused is not None or not days:
        return None
    resumed = resumed_on(goal)
    last = max([*days, resumed] if resumed else days)
    if (date.max - last).days < goal.review_every_days:
        return None
    due = last + timedelta(days=goal.review_every_days)
    if goal.deadline is not None:
        if last >= goal.deadline:
            return None
        due = min(due, goal.deadline)
    return Review(due, max((today - due).days, 0))


def due(goals: Iterable[Goal], today: date) -> list[tuple[Goal, Review]]:
    """Return the goals whose review is due by ``today``, the longest overdue first."""
    reviews = [(goal, found) for goal in goals if (found := review(goal, today)) is not None and found.due <= today]
    return sorted(reviews, key=lambda one: one[1].due)


def quick_deadline(key: str, today: date) -> date:
    """Return the day of a quick choice (a key of DEADLINES) counted from ``today``."""
    if key == "in_90_days":
        return today + timedelta(days=90)
    months: dict[str, int] = {
        "end_of_month": today.month,
        "end_of_quarter": (today.month + 2) // 3 * 3,
        "end_of_year": 12,
    }
    month = months[key]
    return date(today.year, month, calendar.monthrange(today.year, month)[1])


def owners(*groups: Sequence[str]) -> list[str]:
    """Return the names of several lists once each, in order, without empty ones."""
    return list(dict.fromkeys(name.strip() for group in groups for name in group if name.strip()))
