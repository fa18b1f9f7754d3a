"""A sentence with a person's corrections, and what a goal type adds to a goal without taking anything away."""

import calendar
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from smmdash.goals.model import Baseline, Goal
from smmdash.goals.named import stems, stems_of_metric
from smmdash.goals.sentence import Meaning, as_goal, goal_type_of
from smmdash.goals.types import GOAL_TYPES, bases_of, comparison_of, kind_of
from smmdash.metrics import METRICS

FIELDS: Mapping[str, str] = {
    "metric": "metric",
    "network": "networks",
    "campaign": "campaign",
    "post_type": "post_types",
    "segment": "segment",
    "comparison": "comparison",
    "basis": "basis",
    "value": "value",
    "upper": "upper",
    "baseline": "baseline",
    "currency": "currency",
    "cadence": "cadence",
    "start": "start",
    "deadline": "deadline",
    "milestone": "kind",
}
"""What a piece of a sentence can be about (its facet), and the field of the meaning that holds it."""

LISTS = frozenset({"network", "post_type"})
"""Facets that hold several values."""

ABOUT: Mapping[str, frozenset[str]] = {
    "percent_or_points": frozenset({"basis"}),
    "ambiguous_date": frozenset({"deadline"}),
    "past_date": frozenset({"deadline"}),
    "next_year": frozenset({"deadline"}),
    "start_after_deadline": frozenset({"start", "deadline"}),
    "several_metrics": frozenset({"metric"}),
    "other_unit": frozenset({"metric", "value"}),
    "not_per_post": frozenset({"metric", "cadence"}),
}
"""The facets whose correction settles a doubt."""

_NOTHING: Mapping[str, Any] = {
    "value": None,
    "upper": None,
    "baseline": None,
    "start": None,
    "deadline": None,
    "milestone": False,
}


def nothing(facet: str) -> Any:
    """Return what a facet holds when it was not said."""
    return () if facet in LISTS else _NOTHING.get(facet, "")


def read(meaning: Meaning, facet: str) -> Any:
    """Return what the meaning holds for a facet; ``milestone`` tells whether the goal is one."""
    held = getattr(meaning, FIELDS[facet])
    return held == "milestone" if facet == "milestone" else held


def corrected(meaning: Meaning, changes: Mapping[str, Any], answered: Collection[str] = ()) -> Meaning:
    """Return the meaning with a person's corrections (facet to value) and without the doubts they settled.

    A corrected metric brings the kind, goal type and, unless they were corrected too, the comparison and basis that it
    takes. What is missing is judged anew.
    """
    fields = {FIELDS[facet]: value for facet, value in changes.items() if facet != "milestone"}
    made = replace(meaning, **fields)
    kept_basis = "basis" in changes
    metric = made.metric
    if "metric" in changes and metric in METRICS:
        made = replace(made, kind=_kind(made), goal_type=type_of(metric, meaning.goal_type))
        if "comparison" not in changes and made.comparison != "within":
            made = replace(made, comparison=_direction(made))
        if not kept_basis and made.basis and made.basis not in bases_of(metric):
            made = replace(made, basis=bases_of(metric)[1])
    if "milestone" in changes:
        made = replace(made, kind="milestone" if changes["milestone"] else _kind(made))
    if "cadence" in changes and made.kind != "milestone":
        made = replace(made, kind=_kind(made))
    if made.value is not None and made.kind != "milestone":
        if not made.basis:
            made = replace(made, basis="to")
        if not made.comparison:
            made = replace(made, comparison=_direction(made))
        if made.comparison != "within" and made.upper is not None and "comparison" in changes:
            made = replace(made, upper=None)
    settled = {doubt for doubt, facets in ABOUT.items() if facets & set(changes)}
    doubts = tuple(doubt for doubt in meaning.doubts if doubt not in settled and doubt not in answered)
    return replace(made, missing=missing(made), doubts=doubts)


def missing(meaning: Meaning) -> tuple[str, ...]:
    """Return the SMART letters for which something has to be said: specific, measurable, time_bound."""
    milestone = meaning.kind == "milestone"
    within = meaning.comparison == "within" and meaning.upper is None
    lacking = {
        "specific": not milestone and not meaning.metric,
        "measurable": not milestone and (meaning.value is None or within),
        "time_bound": meaning.deadline is None,
    }
    return tuple(letter for letter, lacks in lacking.items() if lacks)


def is_wish(meaning: Meaning) -> bool:
    """Tell whether nothing measurable was said: neither a metric nor a number, and nothing to be done."""
    return not meaning.metric and meaning.value is None and meaning.kind != "milestone"


def answers(meaning: Meaning, doubt: str, text: str = "", *, today: date) -> list[dict[str, Any]]:
    """Return the answers to a doubt, each with the facets it corrects; an empty one says that it is right as read.

    ``text`` is the sentence: of a date such as 03/04 both readings are offered.
    """
    day = meaning.deadline
    if doubt == "percent_or_points":
        return [{"basis": "by_percent"}, {"basis": "by_points"}]
    if doubt == "ambiguous_date":
        return [{"deadline": one} for one in _either(text, today)] or [{}]
    if doubt == "past_date" and day is not None and day < today:
        return [{"deadline": _ahead(day, today)}, {}]
    if doubt == "start_after_deadline":
        return [{"start": None}, {}]
    return [{}]


_EITHER = re.compile(r"(?<![\d/])(\d{1,2}) ?/ ?(\d{1,2})(?: ?/ ?(\d{4}|\d{2}))?(?![\d/])")


def _either(text: str, today: date) -> list[date]:
    """Return the two days that the first date in digits can mean, sooner first; without a year the next ones."""
    for one, two, year in _EITHER.findall(text):
        if 1 <= int(one) <= 12 and 1 <= int(two) <= 12 and one != two:
            pairs = ((int(one), int(two)), (int(two), int(one)))
            if year:
                return sorted(date(int(year) % 100 + 2000, month, day) for day, month in pairs)
            return sorted(_ahead(date(today.year, month, day), today) for day, month in pairs)
    return []


def _ahead(day: date, today: date) -> date:
    """Return the same day of the first year in which it is still ahead."""
    for year in (today.year, today.year + 1):
        there = date(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1]))
        if there >= today:
            return there
    return today


def type_of(metric: str, usual: str = "") -> str:
    """Return the goal type of a metric: ``usual`` where it fits, else the one that it leads, else the first with it."""
    if usual in GOAL_TYPES and metric in GOAL_TYPES[usual].metrics:
        return usual
    return goal_type_of(metric)


def _kind(meaning: Meaning) -> Any:
    """Return the kind of target: a flow counted by its period is a rate."""
    if meaning.metric not in METRICS:
        return ""
    counted = METRICS[meaning.metric].kind == "flow" and meaning.cadence not in ("", "post")
    return "rate" if counted else kind_of(meaning.metric)


def _direction(meaning: Meaning) -> Any:
    if meaning.basis not in ("", "to") and meaning.value is not None:
        return "at_most" if meaning.value < 0 else "at_least"
    return comparison_of(meaning.metric) if meaning.metric in METRICS else "at_least"


def goal(meaning: Meaning, goal_id: str, statement: str, *, today: date) -> Goal:
    """Return the goal that was said, from ``today`` on unless a start was said, in the person's own words.

    A baseline that was said is one set by hand, with the sentence as its note.
    """
    made = as_goal(meaning, goal_id, today=today, statement=statement)
    if made.start is None:
        made.start = today
    if meaning.baseline is not None and made.target.kind != "milestone":
        made.baseline = Baseline(value=meaning.baseline, by_hand=True, note=statement)
    if made.target.kind == "rate" and meaning.cadence != "post":
        made.target.per = meaning.cadence
    return made


def nearest(words: str, metric: str = "", goal_type: str = "") -> tuple[str, ...]:
    """Return every metric, those nearest to some words first: the one held, names that share a word, the type's own."""
    said = stems(words)
    usual = GOAL_TYPES[goal_type].metrics if goal_type in GOAL_TYPES else ()
    kin = {one for kind in GOAL_TYPES.values() if metric in kind.metrics for one in kind.metrics}

    def rank(place_and_key: tuple[int, str]) -> tuple[bool, int, bool, int]:
        place, key = place_and_key
        shared = max((len(said & name) for name in stems_of_metric(key)), default=0)
        return key != metric, -shared, key not in usual and key not in kin, place

    return tuple(key for _, key in sorted(enumerate(METRICS), key=rank))


def with_type(goal: Goal, goal_type: str, networks: Collection[str]) -> tuple[Goal, tuple[str, ...], tuple[str, ...]]:
    """Return the goal with what its type usually takes, what was filled in, and what was kept though the type differs.

    ``networks`` are those that have data. Only what is empty is filled in: the metric with its kind and comparison, and
    the networks that suit the type. The type itself is what was chosen, so it always changes.
    """
    kind = GOAL_TYPES[goal_type]
    made = goal.model_copy(deep=True)
    made.goal_type = goal_type
    filled, kept = [], []
    if made.target.kind == "milestone" and made.statement.strip():
        kept.append("metric")
    elif not made.metric:
        made.metric = kind.metrics[0]
        made.target.kind = kind.kind
        if made.target.comparison != "within":
            made.target.comparison = kind.comparison
        if made.target.basis not in bases_of(made.metric):
            made.target.basis = bases_of(made.metric)[1]
        filled.append("metric")
    elif made.metric not in kind.metrics:
        kept.append("metric")
    suited = [network for network in kind.networks if network in networks]
    if not made.scope.networks and suited:
        made.scope.networks = suited
        filled.append("networks")
    elif made.scope.networks and not set(made.scope.networks) & set(kind.networks):
        kept.append("networks")
    return made, tuple(filled), tuple(kept)
