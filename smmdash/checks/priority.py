"""What to fix first: how grave a finding is, times what it does to the goals that are open."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import Literal

from smmdash.checks.base import Evidence, Finding, Result, Term
from smmdash.checks.chances import odds_of
from smmdash.checks.goals import every_open_goal
from smmdash.checks.scoped import places_for
from smmdash.checks.subjects import About, about, goal_of
from smmdash.goals import Goal
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.pacing.odds_types import AT_RISK, ON_TRACK
from smmdash.store.workspace import Workspace

Standing = Literal["", "at_risk", "off_track"]

WEIGHT: Mapping[str, float] = {"error": 9, "warning": 3, "info": 1}
"""A warning comes before an error only where it does three times as much to an open goal."""
SOON, NEAR = 14, 45
"""Days to a deadline: up to SOON it weighs full, up to NEAR half, later a quarter."""
STANDINGS: Mapping[Standing, float] = {"": 0.0, "at_risk": 0.5, "off_track": 1.0}
EACH_MORE, MOST_MORE = 0.25, 4
"""What each further goal adds, and how many are counted."""
URGENT: Mapping[str, float] = {"secret_in_text": 5.0}
"""What hurts whoever gets the file, whatever the goals: the effect of these checks' findings."""


@dataclass(frozen=True)
class Stake:
    """What a finding does to open goals: which rest on it, the nearest deadline among them, the worst standing."""

    goals: tuple[str, ...] = ()
    deadline: date | None = None
    standing: Standing = ""


@dataclass(frozen=True)
class Ranked:
    """An open finding with what it does to open goals; ``score`` is severity times effect, the highest first."""

    result: Result
    stake: Stake
    score: float


@dataclass(frozen=True)
class Group:
    """Findings that stand on one card: of one subject, or of one ``check``; the first is to be mended first."""

    key: str
    entries: tuple[Ranked, ...]
    about: About | None = None
    check: str = ""


def ranked(results: Iterable[Result], evidence: Evidence) -> tuple[Ranked, ...]:
    """Return the open findings, what to fix first at the top; of equals, in the order in which they came."""
    made = [_ranked(result, result.finding, evidence) for result in results if result.is_open and result.finding]
    return tuple(sorted(made, key=lambda entry: -entry.score))


def grouped(entries: Iterable[Ranked], by: str, workspace: Workspace) -> tuple[Group, ...]:
    """Gather ranked findings by ``subject`` or by ``check``; a group stands where the first of its findings does."""
    held: dict[str, list[Ranked]] = {}
    subjects: dict[str, About] = {}
    for entry in entries:
        of = about(entry.result.finding, workspace) if entry.result.finding else About("workspace")
        key = entry.result.check if by == "check" else str(of)
        subjects[key] = of
        held.setdefault(key, []).append(entry)
    if by == "check":
        return tuple(Group(key, tuple(listed), check=key) for key, listed in held.items())
    return tuple(Group(key, tuple(listed), subjects[key]) for key, listed in held.items())


def reasons(entry: Ranked, today: date, texts: Texts, *, of_goal: bool) -> str:
    """Say in words why a finding stands where it does; ``of_goal`` where the goal is named beside it anyway."""
    stake = entry.stake
    parts = [texts(f"check-severity_{entry.result.severity}")]
    if entry.result.check in URGENT:
        return f"{parts[0]}; {texts(f'checks-first_{entry.result.check}')}."
    if not stake.goals:
        parts.append(texts("checks-first_none"))
    elif not of_goal:
        parts.append(texts("checks-first_goals", count=len(stake.goals)))
    if stake.deadline is not None:
        days = (stake.deadline - today).days
        key = "passed" if days < 0 else "today" if days == 0 else "deadline"
        parts.append(texts(f"checks-first_{key}", count=abs(days), day=texts.date(stake.deadline)))
    elif of_goal and stake.goals:
        parts.append(texts("checks-first_no_deadline"))
    if stake.standing:
        parts.append(texts(f"checks-first_{stake.standing}", count=len(stake.goals)))
    return f"{'; '.join(parts).rstrip('.')}."


def _ranked(result: Result, finding: Finding, evidence: Evidence) -> Ranked:
    goals = touched(finding, evidence)
    if not goals:
        return Ranked(result, Stake(), WEIGHT[result.severity] * URGENT.get(result.check, 1.0))
    standings = {goal.id: standing(goal, evidence) for goal in goals}
    days = [goal.deadline for goal in goals if goal.deadline is not None]
    coming = [day for day in days if day >= evidence.today]
    worst = max(standings.values(), key=lambda state: STANDINGS[state])
    best = max(1 + _nearness(goal, evidence.today) + STANDINGS[standings[goal.id]] for goal in goals)
    effect = 1 + best + EACH_MORE * min(len(goals) - 1, MOST_MORE)
    stake = Stake(tuple(goal.id for goal in goals), min(coming, default=max(days, default=None)), worst)
    return Ranked(result, stake, WEIGHT[result.severity] * max(effect, URGENT.get(result.check, 0.0)))


def standing(goal: Goal, evidence: Evidence) -> Standing:
    """Return whether a goal's chance is low, from its odds as the checks judge them; empty where none can be told."""
    odds = odds_of(goal, evidence)
    if odds.chance is None or odds.said not in ("number", "band") or odds.chance >= ON_TRACK:
        return ""
    return "off_track" if odds.chance < AT_RISK else "at_risk"


def _nearness(goal: Goal, today: date) -> float:
    days = (goal.deadline - today).days if goal.deadline is not None else inf
    return 0.0 if days == inf else 1.0 if days <= SOON else 0.5 if days <= NEAR else 0.25


def touched(finding: Finding, evidence: Evidence) -> tuple[Goal, ...]:
    """Return the open goals that rest on what a finding is about.

    A goal's own; for data and a profile of the audit the running goals whose metric is computed from figures of that
    account (of the measures that the finding names, where it names some); for the workspace as a whole all of them.
    """
    goals = every_open_goal(evidence)
    own = goal_of(finding, evidence.workspace)
    if own:
        return tuple(goal for goal in goals if goal.id == own)
    running = [goal for goal in goals if goal.deadline is None or goal.deadline >= evidence.today]
    match finding.subject_kind:
        case "workspace":
            return tuple(running)
        case "business_goal":
            return tuple(goal for goal in running if goal.business_goal == finding.subject_id)
        case "audience":
            return tuple(goal for goal in running if goal.audience == finding.subject_id)
        case "data" | "audit":
            return tuple(goal for goal in running if _rests_on(goal, finding, evidence))
    return ()


def _rests_on(goal: Goal, finding: Finding, evidence: Evidence) -> bool:
    metric = METRICS.get(goal.metric)
    if metric is None:
        return False
    if finding.mend.anchor == "currency":
        return metric.unit == "money"
    measures = _measures(finding)
    if measures and not measures & metric.needs:
        return False
    wanted = _places(finding, evidence)
    return any(_fits(place, wanted) for place in places_for(goal, evidence)) if wanted else False


def _fits(place: tuple[str, str], wanted: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a place is among those that are asked for; an empty name is any account of the network."""
    return any(place[0] == network and account in ("", place[1]) for network, account in wanted)


def _places(finding: Finding, evidence: Evidence) -> list[tuple[str, str]]:
    """Return the places (network, account) that a finding about data or a profile is about."""
    anchor = finding.mend.anchor
    info = evidence.sources.get(anchor)
    if info is not None:
        return [(info.network, info.account)] if info.network else []
    if finding.subject_kind == "data":
        network, _, account = anchor.partition(":")
        return [(network, account)] if account else []
    parts = anchor.removeprefix("audit/").split("/")
    profiles = evidence.workspace.audit.profiles
    if parts[0] == "profiles" and len(parts) > 1 and parts[1].isdigit() and int(parts[1]) < len(profiles):
        profile = profiles[int(parts[1])]
        return [(profile.network, profile.account)] if profile.network else []
    return []


def _measures(finding: Finding) -> frozenset[str]:
    """Return the measures that a finding names; none means any."""
    named = [finding.values.get("measure"), *_listed(finding.values.get("measures"))]
    keys = [one.key for one in named if isinstance(one, Term)]
    return frozenset(key.removeprefix("measure-") for key in keys if key.startswith("measure-"))


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else []
