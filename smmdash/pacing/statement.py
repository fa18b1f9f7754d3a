"""Whether a goal's own words still say what its fields do."""

import math
import re
from datetime import date, timedelta
from functools import lru_cache

from smmdash.goals import Goal, Target
from smmdash.goals.named import names_metric
from smmdash.goals.sentence import Meaning, understand
from smmdash.metrics import METRICS
from smmdash.pacing.targets import absolute

FACETS = ("metric", "value", "deadline")
"""What words can contradict (texts: ``goal-field_KEY``)."""

_NEAR = 0.01
_DAYS, _SHARE = 7, 0.05
"""Days, or the part of the window, that a deadline may lie beside the one that was said: "in a quarter" is no date."""
_OF_THE_METRIC = frozenset({"several_metrics", "several_goals", "other_unit", "not_per_post"})
_OF_THE_YEAR = frozenset({"past_date", "next_year"})
_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f\u2009.,]\d+)*")


def contradicted(goal: Goal, *, today: date) -> tuple[str, ...]:
    """Return which of FACETS the goal's own words say otherwise than its fields; () where they agree or say nothing.

    The words are understood anew, as of the day the goal was written, began, or today. What they leave open, what they
    were doubted in and what cannot be compared is no contradiction; neither is a number or a metric that the words do
    name, though they were understood in another way: that was corrected by a person.
    """
    words = goal.statement.strip()
    if not words or goal.target.kind == "milestone":
        return ()
    days = dict.fromkeys(day for day in (goal.created, goal.start, today) if day is not None)
    read = [_understood(words, day) for day in days]
    first = read[0]
    if first.kind == "milestone":
        return ()
    found = []
    if not _same_metric(goal, first):
        found.append("metric")
    if not _same_value(goal, first):
        found.append("value")
    if not any(_same_deadline(goal, one) for one in read):
        found.append("deadline")
    return tuple(found)


@lru_cache(maxsize=1000)
def _understood(words: str, day: date) -> Meaning:
    return understand(words, today=day)


def _same_metric(goal: Goal, said: Meaning) -> bool:
    if said.metric in ("", goal.metric) or goal.metric not in METRICS or _OF_THE_METRIC & set(said.doubts):
        return True
    return names_metric(goal.statement, goal.metric)


def _same_value(goal: Goal, said: Meaning) -> bool:
    aim = goal.target
    if said.value is None or aim.value is None:
        return True
    start = math.nan if goal.baseline.value is None else goal.baseline.value
    told = Target(comparison=said.comparison or aim.comparison, basis=said.basis or "to", value=said.value,
                  upper=said.upper)  # fmt: skip
    if said.metric in ("", goal.metric) and _alike(absolute(told, start), absolute(aim, start)):
        return True
    if _near(abs(said.value), abs(aim.value)):
        added = {told.basis, aim.basis} <= {"by", "by_points"}
        unsure = added or told.basis == aim.basis or said.metric != goal.metric or "percent_or_points" in said.doubts
        within = aim.comparison == "within" and aim.upper is not None and said.upper is not None
        return unsure and (not within or _near(abs(said.upper or 0), abs(aim.upper or 0)))
    return any(_near(number, abs(aim.value)) for number in _numbers(goal.statement))


def _same_deadline(goal: Goal, said: Meaning) -> bool:
    if said.deadline is None or goal.deadline is None:
        return True
    if _OF_THE_YEAR & set(said.doubts):
        return (said.deadline.day, said.deadline.month) == (goal.deadline.day, goal.deadline.month)
    window = abs(goal.deadline - (goal.start or goal.deadline))
    return abs(said.deadline - goal.deadline) <= max(timedelta(days=_DAYS), window * _SHARE)


def _alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return _near(one[0], other[0]) and (math.isnan(one[1]) == math.isnan(other[1])) and (
        math.isnan(one[1]) or _near(one[1], other[1])
    )  # fmt: skip


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= _NEAR * max(abs(one), abs(other))


def _numbers(words: str) -> list[float]:
    """Return the numbers written in digits, in every notation that they may be in."""
    found = []
    for written in _NUMBER.findall(words):
        bare = re.sub(r"[^\d.,]", "", written)
        for text in (bare.replace(",", ".", 1), re.sub(r"[.,]", "", bare), bare.replace(",", "")):
            try:
                found.append(float(text))
            except ValueError:
                continue
    return found
