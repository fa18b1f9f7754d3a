"""The engine of the checks: it knows no rule, and the rules know nothing of it but what they yield.

A check is a function of the evidence that yields findings, or ``Skipped`` with a reason. Its name is its key; its
texts are ``check-<key>`` with ``.message``, ``.why``, ``.mend``, ``.article``, ``.bad`` and ``.good``.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import ModuleType
from typing import Any, Literal

import pandas as pd

from smmdash.facts import REPLACED_COLUMNS, Facts
from smmdash.store.workspace import Accepted, Workspace
from smmdash.terms import Account, Amount, Term

Severity = Literal["error", "warning", "info"]
Subject = Literal["goal", "business_goal", "audience", "step", "workspace", "audit", "data"]
Outcome = Literal["found", "passed", "skipped"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True)
class SourceInfo:
    """What the checks know of an upload. ``rejected`` has the first rows that could not be read: line, reason's key.

    ``account`` is empty where the upload holds several; ``places`` are all of them, as ``network:account`` under the
    names that the joined facts have. ``drops_zero_days`` are the measures of
    which the export leaves out the days that counted zero.
    """

    id: str
    name: str
    format: str = ""
    network: str = ""
    account: str = ""
    added: date | None = None
    first: date | None = None
    last: date | None = None
    rows_rejected: int = 0
    rejected: tuple[tuple[int, str], ...] = ()
    drops_zero_days: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Evidence:
    """Everything a check may look at. ``replaced`` has the columns of facts.REPLACED_COLUMNS."""

    workspace: Workspace
    today: date
    facts: Facts = field(default_factory=Facts)
    sources: Mapping[str, SourceInfo] = field(default_factory=dict)
    replaced: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(REPLACED_COLUMNS)))
    only: str = ""
    """The id of the one goal to judge; the others are there to be compared with. Empty: every goal."""
    kept: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)
    """What costs time and several checks ask for, by what it was worked out from (see ``once``)."""
    facts_key: str = ""
    """A name of the facts where equal facts have one name: what is worked out from them serves all who have them."""

    def once(self, key: tuple[Any, ...], work: Callable[[], Any]) -> Any:
        """Return what ``work`` gives, worked out once for these facts, this day and ``key``."""
        name = (self.facts_key or id(self.facts), self.today, *key)
        held = self.kept.get(name)
        if held is None:
            if len(self.kept) >= MOST_KEPT:
                self.kept.clear()  # at once, because runs of several visitors may share it
            # Facts without a name are held, so that no others can take their id.
            held = self.kept[name] = (None if self.facts_key else self.facts, work())
        return held[1]


MOST_KEPT = 4_000


@dataclass(frozen=True)
class Chance:
    """A chance from 0 to 1, said as the card of its goal says it; ``rough`` where it is told as a range."""

    number: float
    rough: bool = False


@dataclass(frozen=True)
class Segment:
    """A segment as the facts name it, such as ``25-34 · female``."""

    name: str


@dataclass(frozen=True)
class Sentences:
    """Keys of whole sentences that follow a finding's own."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Mend:
    """Where a finding is mended: the page, and the place on it (an id, or a key of a field)."""

    page: str
    anchor: str = ""


@dataclass(frozen=True)
class Finding:
    """One thing a check found.

    ``values`` are the figures of its sentence and decide whether an accepted finding is still the same; what moves
    with the clock alone (days overdue) belongs in ``ages``. ``deadline`` is that of the subject, where it is open.
    """

    subject_kind: Subject
    subject_id: str
    subject_name: str | Term | Account
    mend: Mend
    values: Mapping[str, Any] = field(default_factory=dict)
    ages: Mapping[str, Any] = field(default_factory=dict)
    deadline: date | None = None


@dataclass(frozen=True)
class Skipped:
    """A check that could not judge, and why: the reason's text is ``check-skipped_<reason>``."""

    reason: str


Rule = Callable[[Evidence], Iterator[Finding | Skipped]]


@dataclass(frozen=True)
class Check:
    """A rule with its severity and subject; ``needs`` are keys of NEEDS without which it is skipped."""

    key: str
    severity: Severity
    subject: Subject
    needs: tuple[str, ...]
    rule: Rule


def check(severity: Severity, *, subject: Subject, needs: tuple[str, ...] = ()) -> Callable[[Rule], Check]:
    """Declare a check; the function's name is its key."""

    def declare(rule: Rule) -> Check:
        return Check(rule.__name__, severity, subject, needs, rule)

    return declare


def declared(module: ModuleType) -> list[Check]:
    """Return the checks that a module declares, in its order."""
    return [value for value in vars(module).values() if isinstance(value, Check)]


NEEDS: Mapping[str, Callable[[Evidence], bool]] = {
    "data": lambda evidence: not evidence.facts.is_empty,
    "days": lambda evidence: not evidence.facts.days.empty,
    "goals": lambda evidence: any(goal.outcome is None and goal.paused is None for goal in evidence.workspace.goals),
    "business_goals": lambda evidence: bool(evidence.workspace.business_goals),
    "profiles": lambda evidence: bool(evidence.workspace.audit.profiles),
    "risks": lambda evidence: bool(evidence.workspace.audit.risks),
    "inventory": lambda evidence: bool(evidence.workspace.audit.inventory),
    "obstacles": lambda evidence: bool(evidence.workspace.audit.obstacles),
    "sources": lambda evidence: bool(evidence.sources),
    "segments": lambda evidence: not evidence.facts.segments.empty,
    "audiences": lambda evidence: bool(evidence.workspace.audiences),
}
"""What a check may need; without it the check is skipped for the reason ``no_<need>``."""


@dataclass(frozen=True)
class Result:
    """What became of a check: a finding, passed, or skipped with a reason. ``accepted`` is the person's acceptance."""

    check: str
    severity: Severity
    result: Outcome
    finding: Finding | None = None
    reason: str = ""
    accepted: Accepted | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a finding that nobody accepted."""
        return self.finding is not None and self.accepted is None


def fingerprint(check_key: str, finding: Finding) -> str:
    """Return a short text that stays the same while the finding's facts do; days passing do not change it."""
    facts = [check_key, finding.subject_kind, finding.subject_id, plain(finding.values)]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:32]


def plain(value: Any) -> Any:
    """Return a finding's values as JSON can hold them: dates as ISO, terms as their keys."""
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Sentences):
        return list(value.keys)
    if isinstance(value, Account):
        return f"{value.network}:{value.name}"
    if isinstance(value, (Amount, Chance)):
        return value.number
    if isinstance(value, Segment):
        return value.name
    return value.key if isinstance(value, Term) else value


def subject_of(finding: Finding) -> str:
    """Return the name by which an acceptance knows a finding's subject, at most 80 characters."""
    name = f"{finding.subject_kind}:{finding.subject_id}"
    return name if len(name) <= 80 else f"{name[:47]}~{hashlib.sha256(name.encode()).hexdigest()[:32]}"


def run(evidence: Evidence, checks: Mapping[str, Check]) -> list[Result]:
    """Run ``checks``; what was found comes first: by severity, the nearest open deadline first, accepted ones last."""
    accepted = {(row.check, row.subject, row.facts): row for row in evidence.workspace.accepted}
    results = [result for entry in checks.values() for result in _results(entry, evidence, accepted)]
    return sorted(results, key=lambda result: _order(result, evidence.today))


def _results(entry: Check, evidence: Evidence, accepted: Mapping[tuple[str, str, str], Accepted]) -> Iterable[Result]:
    lacking = next((need for need in entry.needs if not NEEDS[need](evidence)), None)
    if lacking is not None:
        return [Result(entry.key, entry.severity, "skipped", reason=f"no_{lacking}")]
    got = list(entry.rule(evidence))
    found = [
        Result(
            entry.key,
            entry.severity,
            "found",
            finding,
            accepted=accepted.get((entry.key, subject_of(finding), fingerprint(entry.key, finding))),
        )
        for finding in got
        if isinstance(finding, Finding)
    ]
    reasons = dict.fromkeys(skip.reason for skip in got if isinstance(skip, Skipped))
    skipped = [Result(entry.key, entry.severity, "skipped", reason=reason) for reason in reasons]
    return [*found, *skipped] or [Result(entry.key, entry.severity, "passed")]


def _order(result: Result, today: date) -> tuple[int, int, int, date]:
    state = ("found", "skipped", "passed").index(result.result)
    deadline = result.finding.deadline if result.finding else None
    coming = deadline if deadline is not None and deadline >= today else date.max
    return state, int(result.accepted is not None), SEVERITIES.index(result.severity), coming
