"""How far the data of a goal reach, and whether that is too long ago for a chance to be told without a word."""

from datetime import date
from typing import Literal

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.goals import Goal
from smmdash.kpi.figures import day_number
from smmdash.kpi.flows import sourced
from smmdash.kpi.view import spans, view
from smmdash.metrics import METRICS, Minus, Ratio, Sum
from smmdash.pacing.baseline import shifted
from smmdash.pacing.course import Course
from smmdash.pacing.reading import Reading
from smmdash.pacing.together import LATELY

DAYS = 14
"""Data are old when their newest figure is older than this, or than CADENCES times the usual days between figures."""
CADENCES = 3
GONE = 91
"""Data that are old have ended after so many days, or twice as many as make them old."""
UNSEEN = 0.5
"""They have ended too where more than this part of the goal's window has passed without a figure."""
NEARLY = 0.9
"""A day tells of a flow where the accounts known by then bring this part of it."""
SILENT = 7
"""An account known by its posts alone may be silent so long beyond its usual gap before it counts as late."""

Age = Literal["", "old", "ended"]


def known_fully(reading: Reading, metric: str, scope: Scope, facts: Facts, last: date) -> date:
    """Return the day from which a flow is to be foretold: the last one whose figure is known of nearly all accounts.

    Days after an account's last upload are unknown and not zero, so that a total of which half has not been uploaded
    yet is seen from the day up to which all of it is there. Anything but a daily flow is seen from ``last``.
    """
    if reading.shape not in ("sum", "per_level") or reading.weekly or reading.rare:
        return last
    formula = METRICS[metric].formula
    flow = formula.top if isinstance(formula, Ratio) else formula
    if isinstance(flow, Sum | Minus):
        last = _of_all(facts, flow, scope, last)
    known = np.flatnonzero(np.isfinite(reading.values[: max(reading.place(last) + 1, 0)]))
    return shifted(reading.first, int(known[-1])) if len(known) else reading.last


def _of_all(facts: Facts, formula: Sum | Minus, scope: Scope, last: date) -> date:
    """Return the last day up to which the accounts reach that bring NEARLY all of a flow; ``last`` for one account."""
    seen, end = view(facts, scope), day_number(last)
    data, count = sourced(seen, formula), len(seen.accounts)
    if data.has.sum() < 2:
        return last
    reached = np.where(
        data.days.has, spans(seen.days.day, seen.days.account, count)[1], np.minimum(seen.post_span()[1] + SILENT, end)
    )
    reached = np.minimum(reached, end)
    if (reached[data.has] >= end).all():
        return last
    first, brings = np.full(count, end), np.zeros(count)
    for points in (data.days, data.posts):
        recent = (points.day > end - LATELY) & (points.day <= end)
        brings += np.bincount(points.account[recent], weights=points.value[recent], minlength=count)
        first = np.where(points.has, np.minimum(first, points.first), first)
    brings = np.maximum(brings, 0) / np.maximum(reached - np.maximum(first, end - LATELY + 1) + 1, 1)
    if not brings.sum() > 0:
        return last
    order = np.argsort(-reached, kind="stable")
    enough = int(np.argmax(np.cumsum(brings[order]) >= NEARLY * brings.sum() * (1 - 1e-9)))
    return shifted(last, int(reached[order][enough]) - end)


def newest(course: Course) -> date | None:
    """Return the day of the newest figure that a course is read from."""
    known = _places(course)
    return shifted(course.reading.first, int(known[-1])) if len(known) else None


def age(goal: Goal, course: Course, today: date) -> Age:
    """Return whether the newest figure is too old, or so old that the data have ended.

    A chance seen from far is no wronger by itself: the days without figures are part of what is foretold, and the bands
    of far horizons hold what they say. But whether the account still goes on as it did nobody has looked at, and one
    upload would tell; so old data give a rough chance, and of data that have ended nothing is told.
    """
    assert goal.start is not None
    assert goal.deadline is not None
    last, known = newest(course), _places(course)
    if last is None:
        return ""
    between = float(np.median(np.diff(known[-60:]))) if len(known) > 1 else 1.0
    late = max(DAYS, CADENCES * between)
    days = (today - last).days
    if days <= late:
        return ""
    passed = (min(shifted(today, -1), goal.deadline) - max(last, shifted(goal.start, -1))).days
    window = (goal.deadline - goal.start).days + 1
    return "ended" if days > max(GONE, 2 * late) or passed > UNSEEN * window else "old"


def _places(course: Course) -> np.ndarray:
    """Return the entries of a course's figures; of several accounts' levels those that a forecast may read."""
    return np.flatnonzero(np.isfinite(course.reading.values[: max(course.reading.place(course.as_of) + 1, 0)]))
