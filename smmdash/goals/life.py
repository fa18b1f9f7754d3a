"""The life of a goal: the rhythm of its reviews, its rests, and which changes of it deserve a reason."""

from collections.abc import Mapping
from datetime import date, timedelta

from smmdash.goals import edit
from smmdash.goals.model import Change, Goal

RHYTHMS: Mapping[str, int] = {"weekly": 7, "two_weeks": 14, "monthly": 30, "quarterly": 91}
"""Usual days between reviews (texts: ``goal-rhythm_KEY``); any other number is a rhythm of one's own."""

REVIEWS = 4
"""So many reviews are wanted in a goal's time: about one for each of its steps."""

WEIGHTY = (
    "metric", "target_kind", "target_comparison", "target_basis", "target_value", "target_upper", "target_per",
    "deadline",
)  # fmt: skip
"""Facets (``edit.facets``) that say what is promised: changing one while the goal runs moves the goalposts."""

KINDS: Mapping[str, frozenset[str]] = {
    "promise": frozenset({*WEIGHTY, "start", "statement", "goal_type", "baseline_value", "baseline_period"}),
    "plan": frozenset({"steps", "milestones", "budget", "owner", "review_every_days"}),
    "check_in": frozenset(),
    "pause": frozenset({"paused"}),
    "outcome": frozenset({"outcome", "outcome_reasons", "outcome_note", "outcome_repeat", "outcome_drop"}),
    "other": frozenset(),
}
"""What an entry of a goal's history is about (texts: ``goal-history_KEY``), with the facets that tell it."""


def rhythm_of(days: int) -> str:
    """Return the usual rhythm of so many days, ``own`` where it is none of them."""
    return next((key for key, usual in RHYTHMS.items() if usual == days), "own")


def rhythm_for(days: int) -> int:
    """Return the days between reviews that suit a goal of so many days: the longest usual rhythm with REVIEWS of them.

    The shortest where none leaves so many: a goal of two weeks that is first reviewed on its last day is not reviewed.
    """
    return max((usual for usual in RHYTHMS.values() if usual * REVIEWS <= days), default=min(RHYTHMS.values()))


def kind_of(entry: Change) -> str:
    """Return the key of KINDS that a change belongs to."""
    return next((kind for kind, facets in KINDS.items() if entry.field in facets), "other")


def rests(goal: Goal, today: date) -> list[tuple[date, date]]:
    """Return the first and last day of every pause, as the history tells; one that still lasts ends today.

    A pause ends on the day before the goal is taken up again; one of no whole day is none.
    """
    found = []
    for entry in goal.history:
        if entry.field == "paused" and entry.old and not entry.new:
            last = entry.at.date() - timedelta(days=1)
            first = date.fromisoformat(entry.old)
            if first <= last:
                found.append((first, last))
    if goal.paused is not None and goal.outcome is None and goal.paused <= today:
        found.append((goal.paused, today))
    return found


def paused_days(goal: Goal, today: date) -> int:
    """Return on how many days the goal has rested, each counted once."""
    days: set[date] = set()
    for first, last in rests(goal, today):
        days.update(first + timedelta(days=past) for past in range((last - first).days + 1))
    return len(days)


def pause_reason(goal: Goal) -> str:
    """Return why the goal rests, as it was said when it was paused; empty where it does not or nobody said."""
    if goal.paused is None:
        return ""
    return next((entry.reason.strip() for entry in goal.history[::-1] if entry.field == "paused" and entry.new), "")


def last_day(goal: Goal, today: date) -> date | None:
    """Return the last day of a goal that is over: its deadline once that has passed, or the day it ended before.

    None while it runs, which it does until its deadline even where its target is reached already.
    """
    passed = goal.deadline if goal.deadline is not None and goal.deadline < today else None
    if goal.outcome is None:
        return passed
    return min(goal.outcome.day, goal.deadline) if goal.deadline is not None else goal.outcome.day


def seen_from(goal: Goal, today: date) -> date:
    """Return the day as of which a goal's figures are read: what came after an early end is not the goal's any more."""
    if goal.outcome is None or (goal.deadline is not None and goal.outcome.day >= goal.deadline):
        return today
    return min(goal.outcome.day, today)


def resumed_on(goal: Goal) -> date | None:
    """Return the last day on which the goal was taken up again after a pause."""
    return max((entry.at.date() for entry in goal.history if entry.field == "paused" and not entry.new), default=None)


def runs(goal: Goal, today: date) -> bool:
    """Tell whether the goal has begun and not ended: from then on a change of what it promises deserves a reason."""
    return goal.outcome is None and goal.start is not None and goal.start <= today


def weighty(before: Goal, after: Goal, today: date) -> tuple[str, ...]:
    """Return the facets of a running goal whose change moves what it promised, in the order of WEIGHTY.

    What was empty before was no promise yet, and neither was the way of counting without a value.
    """
    if not runs(before, today):
        return ()
    old, new = edit.facets(before), edit.facets(after)
    promised = before.target.value is not None or before.target.kind == "milestone"
    return tuple(
        name
        for name in WEIGHTY
        if old[name] and old[name] != new[name] and (promised or name in ("metric", "deadline"))
    )
