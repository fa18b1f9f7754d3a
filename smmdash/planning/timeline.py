"""All goals side by side on one axis of time: their windows, steps, intermediate targets and deadlines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from smmdash.goals import Goal, Step
from smmdash.planning.intermediates import Mark

SegmentState = Literal["done", "running", "overdue", "ahead"]
USUAL_DAYS = 14
"""A step of which only the end is known is drawn so long, unless the one before reaches into that."""
MOST_GOALS = 40


@dataclass(frozen=True)
class Segment:
    """A dated step: its number in the goal's list, its days, and its lane, so that steps at once do not overlap."""

    goal: str
    number: int
    step: Step
    first: date
    last: date
    state: SegmentState
    lane: int = 0


@dataclass(frozen=True)
class Bar:
    """A goal on the timeline. ``first`` and ``last`` span all that it shows."""

    goal: Goal
    first: date
    last: date
    segments: tuple[Segment, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def lanes(self) -> int:
        """Return how many lanes its steps take."""
        return max((segment.lane + 1 for segment in self.segments), default=0)


def timeline(goals: Sequence[Goal], marks: Mapping[str, Sequence[Mark]], *, today: date) -> list[Bar]:
    """Return the open goals that have any day to show, in the order given, at most MOST_GOALS.

    ``marks`` holds each goal's judged intermediate targets by its id.
    """
    made: list[Bar] = []
    for goal in goals:
        if goal.outcome is not None:
            continue
        segments = _segments(goal, today)
        listed = tuple(marks.get(goal.id, ()))
        days = [day for day in (goal.start, goal.deadline) if day is not None]
        days += [day for one in segments for day in (one.first, one.last)]
        days += [mark.day for mark in listed]
        if days:
            made.append(Bar(goal, min(days), max(days), segments, listed))
    return made[:MOST_GOALS]


def _segments(goal: Goal, today: date) -> tuple[Segment, ...]:
    made: list[Segment] = []
    ends: list[date] = []
    before: date | None = goal.start
    for number, step in enumerate(goal.steps, start=1):
        span = _span(step, before)
        if span is None:
            continue
        first, last = span
        lane = next((place for place, end in enumerate(ends) if end < first), len(ends))
        ends[lane : lane + 1] = [last]
        made.append(Segment(goal.id, number, step, first, last, _state(step, first, last, today), lane))
        before = last + timedelta(days=1) if last < date.max else last
    return tuple(made)


def _span(step: Step, before: date | None) -> tuple[date, date] | None:
    if step.due is None and step.start is None:
        return None
    last = step.due or step.start
    assert last is not None
    first = step.start
    if first is None:
        usual = date.fromordinal(max(1, last.toordinal() - USUAL_DAYS + 1))
        first = before if before is not None and before <= last else usual
    return min(first, last), max(first, last)


def _state(step: Step, first: date, last: date, today: date) -> SegmentState:
    if step.done:
        return "done"
    if last < today:
        return "overdue"
    return "running" if first <= today else "ahead"


def overdue(bars: Sequence[Bar]) -> list[Segment]:
    """Return the steps whose day has passed undone, the longest overdue first."""
    found = [one for bar in bars for one in bar.segments if one.state == "overdue"]
    return sorted(found, key=lambda one: one.last)


def next_due(bars: Sequence[Bar], today: date) -> list[Segment]:
    """Return the undone steps due from today on, the nearest first."""
    found = [one for bar in bars for one in bar.segments if not one.step.done and one.last >= today]
    return sorted(found, key=lambda one: one.last)
