"""Accepting a finding with a reason, and saying why it is back when its facts have changed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from smmdash.checks.base import Amount, Finding, Result, fingerprint, subject_of
from smmdash.checks.sentence import message, values
from smmdash.checks.written import read, write
from smmdash.i18n import Texts
from smmdash.store.workspace import Accepted

MOST_MOVED = 4
"""How many figures are set side by side."""


@dataclass(frozen=True)
class Since:
    """What has changed since a finding was accepted.

    ``said`` is the sentence of then, empty where it counts days; ``moved`` are figures such as ``420 → 310``.
    """

    said: str
    moved: tuple[str, ...]


def accept(check_key: str, finding: Finding, reason: str, now: datetime) -> Accepted:
    """Return a person's acceptance of a finding as it stands now, to keep in ``Workspace.accepted``."""
    return Accepted(
        check=check_key,
        subject=subject_of(finding),
        reason=reason,
        added=now,
        facts=fingerprint(check_key, finding),
        values=write(finding.values),
    )


def with_acceptance(accepted: Iterable[Accepted], entry: Accepted, results: Iterable[Result]) -> list[Accepted]:
    """Return the acceptances with ``entry`` in place of those of the same check and subject that hold no longer.

    One check may find several things about one subject; what was accepted of the others stays.
    """
    holding = {result.accepted.facts for result in results if result.accepted is not None}
    same = (entry.check, entry.subject)
    return [row for row in accepted if (row.check, row.subject) != same or row.facts in holding - {entry.facts}] + [
        entry
    ]


def returned(result: Result, accepted: Iterable[Accepted], results: Iterable[Result]) -> Accepted | None:
    """Return the newest acceptance that an open finding has outgrown: of its check and subject, with other facts."""
    finding = result.finding
    if finding is None or result.accepted is not None:
        return None
    same = (result.check, subject_of(finding))
    found = [row for row in accepted if (row.check, row.subject) == same]
    if not found:
        return None
    holding = {other.accepted.facts for other in results if other.accepted is not None}
    return max((row for row in found if row.facts not in holding), key=lambda row: row.added.timestamp(), default=None)


def since(result: Result, entry: Accepted, texts: Texts) -> Since | None:
    """Say what was found when ``entry`` was accepted and which figures moved; None where that was not kept.

    A sentence that counts days is not said again, for those of then are not known.
    """
    finding, held = result.finding, read(entry.values)
    if finding is None or held is None or held.keys() != finding.values.keys():
        return None
    then = replace(finding, values=held)
    names = [name for name, value in finding.values.items() if _is_figure(value) and _is_figure(held[name])]
    before, after = values(then, texts), values(finding, texts)
    moved = [
        f"{_shown(before[one], texts)} → {_shown(after[one], texts)}" for one in names if before[one] != after[one]
    ]
    said = "" if finding.ages else message(replace(result, finding=then), texts)
    return Since(said, tuple(moved[:MOST_MOVED]))


def _is_figure(value: object) -> bool:
    return isinstance(value, (int, float, date, Amount)) and not isinstance(value, bool)


def _shown(value: object, texts: Texts) -> str:
    return texts.number(value) if isinstance(value, int) else str(value)
