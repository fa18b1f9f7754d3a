"""Audits that were closed: what they came to, and which one the present audit is compared with."""

from datetime import date

from smmdash.audit.model import Audit, Snapshot
from smmdash.audit.score import Score


def met(closed: Snapshot) -> Score:
    """Return the score of a closed audit, all steps together."""
    return Score(sum(part.done for part in closed.scores), sum(part.of for part in closed.scores))


def previous(audit: Audit, today: date) -> Snapshot | None:
    """Return the newest audit closed before ``today``, None without one."""
    return max((row for row in audit.past if row.day < today), key=lambda row: row.day, default=None)


def with_closed(past: list[Snapshot], closed: Snapshot) -> list[Snapshot]:
    """Return the closed audits with one more; a second one on the same day takes the first one's place."""
    return [*(row for row in past if row.day != closed.day), closed]
