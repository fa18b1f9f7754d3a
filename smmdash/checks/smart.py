"""SMART, letter by letter: each letter is a set of checks, and what they say of one goal."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from smmdash.checks import CHECKS, Result, run
from smmdash.checks.base import Check, Evidence, Outcome
from smmdash.goals import Goal

LetterState = Literal["met", "partly", "missing", "unjudged"]
STATES: tuple[LetterState, ...] = ("met", "partly", "missing", "unjudged")
AnchorState = Literal["holds", "open", "unjudged"]
ANCHOR_STATES: tuple[AnchorState, ...] = ("holds", "open", "unjudged")

LETTERS: Mapping[str, tuple[str, ...]] = {
    "specific": ("goal_vague", "goal_without_owner"),
    "measurable": ("goal_without_target", "goal_unmeasured", "step_without_kpi"),
    "achievable": ("goal_unrealistic", "goal_too_easy", "goals_conflict", "goal_without_steps", "goal_too_many_steps"),
    "relevant": (
        "goal_without_business_goal", "goal_without_audience", "metric_unfit_for_goal_type", "goal_not_topical",
        "audience_rates_differ",
    ),
    "time_bound": ("goal_without_deadline", "long_goal_without_milestones"),
}  # fmt: skip
"""The checks of each letter. The first is the one without which the letter cannot be judged."""

INITIALS: Mapping[str, str] = {
    "specific": "S", "measurable": "M", "achievable": "A", "relevant": "R", "time_bound": "T",
}  # fmt: skip
"""The letters themselves, which are the same in every language."""

NO_LETTER = frozenset({"goal_deadline_passed", "review_overdue", "kpi_static", "status_unknown", "goals_duplicate"})
"""Checks of goals that are about how a goal is lived with, or kept once, and not about how it is put."""

ANCHORS: Mapping[str, tuple[str, ...]] = {
    "specific": LETTERS["specific"],
    "measurable": LETTERS["measurable"],
    "relevant": (
        "goal_without_business_goal",
        "goal_without_audience",
        "audience_rates_differ",
        "metric_unfit_for_goal_type",
    ),
    "current": ("goal_not_topical", "goal_unrealistic", "goal_too_easy"),
}
"""The four anchors of article A and the checks that hold each (texts ``smart-anchor_KEY``)."""

AFTER: Mapping[str, str] = {
    "goal_unmeasured": "goal_vague",
    "metric_unfit_for_goal_type": "goal_vague",
    "goal_not_topical": "goal_vague",
    "audience_rates_differ": "goal_vague",
    "goal_unrealistic": "goal_without_target",
    "goal_too_easy": "goal_without_target",
    "goals_conflict": "goal_without_target",
    "goal_without_target": "goal_vague",
    "step_without_kpi": "goal_without_steps",
    "goal_too_many_steps": "goal_without_steps",
    "long_goal_without_milestones": "goal_without_deadline",
}
"""What a check can judge only once another finds nothing; until then it is neither passed nor found."""


@dataclass(frozen=True)
class Judged:
    """What one check said of the goal. ``result`` has the finding, or the reason of a skipped one."""

    check: str
    result: Result

    @property
    def outcome(self) -> Outcome:
        """Return found, passed or skipped; a finding that was accepted with a reason counts as passed."""
        return "passed" if self.result.result == "found" and not self.result.is_open else self.result.result


@dataclass(frozen=True)
class Letter:
    """One letter of a goal: its key and what each of its checks said, in the order of LETTERS."""

    key: str
    judged: tuple[Judged, ...]

    @property
    def state(self) -> LetterState:
        """Return met, partly (only warnings and hints), missing (an error), or unjudged (its first check could not)."""
        found = {one.result.severity for one in self.judged if one.outcome == "found"}
        if "error" in found:
            return "missing"
        if self.judged[0].outcome == "skipped":
            return "partly" if found else "unjudged"
        return "partly" if found else "met"

    @property
    def misses(self) -> tuple[Result, ...]:
        """Return the open findings, the gravest first."""
        order = ("error", "warning", "info")
        found = [one.result for one in self.judged if one.outcome == "found"]
        return tuple(sorted(found, key=lambda result: order.index(result.severity)))


def smart(goal: Goal, evidence: Evidence) -> tuple[Letter, ...]:
    """Return the five letters of a goal, saved or not; the evidence may hold an older state of it or not know it.

    Only the checks of this goal are run. An ended or paused goal is judged as if it were open.
    """
    judged = goal.model_copy(update={"outcome": None, "paused": None})
    known = evidence.workspace.goals
    at = next((place for place, other in enumerate(known) if other.id == goal.id), len(known))
    goals = [*known[:at], judged, *known[at + 1 :]]
    seen = replace(evidence, workspace=evidence.workspace.model_copy(update={"goals": goals}), only=goal.id)
    results: dict[str, list[Result]] = {}
    for result in run(seen, _checks()):
        results.setdefault(result.check, []).append(result)
    return tuple(
        Letter(key, tuple(one for check in checks for one in _judged(check, results)))
        for key, checks in LETTERS.items()
    )


def anchors(letters: tuple[Letter, ...]) -> dict[str, AnchorState]:
    """Tell of each anchor whether it holds: open with an open finding, unjudged where its first check could not judge.

    What its other checks could not judge does not open it, or an anchor would deny what the letter beside it says.
    """
    by_check: dict[str, set[Outcome]] = {}
    for one in (one for letter in letters for one in letter.judged):
        by_check.setdefault(one.check, set()).add(one.outcome)
    return {key: _anchor([by_check[check] for check in checks]) for key, checks in ANCHORS.items()}


def _anchor(outcomes: list[set[Outcome]]) -> AnchorState:
    if any("found" in one for one in outcomes):
        return "open"
    return "holds" if "passed" in outcomes[0] else "unjudged"


def score(letters: tuple[Letter, ...]) -> tuple[int, int]:
    """Return how many checks passed and how many could judge; a check counts once however much it found."""
    by_check: dict[str, set[Outcome]] = {}
    for letter in letters:
        for one in letter.judged:
            by_check.setdefault(one.check, set()).add(one.outcome)
    told = [outcomes for outcomes in by_check.values() if outcomes & {"found", "passed"}]
    return sum("found" not in outcomes for outcomes in told), len(told)


@cache
def _checks() -> Mapping[str, Check]:
    wanted = {check for checks in LETTERS.values() for check in checks}
    return {key: entry for key, entry in CHECKS.items() if key in wanted}


def _judged(check: str, results: Mapping[str, list[Result]]) -> list[Judged]:
    mine = results[check]
    first = AFTER.get(check, "")
    if first and not any(result.result == "found" for result in mine):
        waiting = _waiting(first, results)
        if waiting:
            entry = CHECKS[check]
            return [Judged(check, Result(check, entry.severity, "skipped", reason=f"after_{waiting}"))]
    found = [result for result in mine if result.result == "found"]
    return [Judged(check, result) for result in found or mine]


def _waiting(first: str, results: Mapping[str, list[Result]]) -> str:
    """Return the check that must find nothing first, or nothing."""
    if any(result.result == "found" for result in results[first]):
        return first
    return _waiting(AFTER[first], results) if first in AFTER else ""


__all__ = ["AFTER", "ANCHORS", "LETTERS", "NO_LETTER", "STATES", "Judged", "Letter", "score", "smart"]
