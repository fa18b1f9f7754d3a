"""Audits that were closed: what they came to, and which one the present audit is compared with."""

from collections.abc import Sequence
from datetime import date

from smmdash.audit.model import Audit, Snapshot
from smmdash.audit.score import Moved, Score
from smmdash.audit.steps import STEPS


def met(closed: Snapshot) -> Score:
    """Return the score of a closed audit, all steps together."""
    return Score(sum(part.done for part in closed.scores), sum(part.of for part in closed.scores))


def scores_of(closed: Snapshot) -> list[Score]:
    """Return the score of every step in the steps' order, 0 of 0 for one that the audit lacks."""
    found = {part.step: Score(part.done, part.of) for part in closed.scores}
    return [found.get(step, Score(0, 0)) for step in STEPS]


def moves(earlier: Snapshot, later: Snapshot) -> list[Moved]:
    """Set every step's share beside the one of an earlier audit."""
    before = {part.step: part.done / part.of for part in earlier.scores if part.of}
    return [Moved(step, before.get(step), part.share) for step, part in zip(STEPS, scores_of(later), strict=True)]


def previous(audit: Audit, today: date) -> Snapshot | None:
    """Return the newest audit closed before ``today``, None without one."""
    return max((row for row in audit.past if row.day < today), key=lambda row: row.day, default=None)


def later_than(past: Sequence[Snapshot], day: date) -> list[Snapshot]:
    """Return the audits closed after a day, the newest first."""
    return sorted((row for row in past if row.day > day), key=lambda row: row.day, reverse=True)
