"""Clicks about the audit's registers, and the one that takes a secret out of a text."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from smmdash.audit import looks_like_secret
from smmdash.checks.ways.base import Asked, Way
from smmdash.checks.ways.people import row_of, written
from smmdash.store.workspace import Workspace


def dormant(asked: Asked) -> Iterator[Way]:
    """Offer to call a silent profile dormant."""
    row, place = row_of(asked, "profiles")
    if row is not None:
        yield Way("dormant", change=written("profiles", place, {"status": "dormant"}))


def taken_down(asked: Asked) -> Iterator[Way]:
    """Offer to note that all outdated content was taken down today, for when that has been done."""
    left = [
        place for place, row in enumerate(asked.work.audit.inventory) if row.group == "outdated" and not row.removed
    ]
    today = asked.evidence.today

    def change(work: Workspace, at: datetime) -> Workspace:
        for place in left:
            work.audit.inventory[place].removed = today
        return work

    if left:
        yield Way("taken_down", {"count": len(left), "day": today}, change=change)


def without_secret(asked: Asked) -> Iterator[Way]:
    """Offer to take the secret out: the lines that look like one, or all of the text where that is not enough.

    The goal's history is left as it is, for it would keep what was taken out.
    """
    if asked.finding is None:
        return
    path = asked.finding.subject_id.split("/")

    def change(work: Workspace, at: datetime) -> Workspace:
        holder: Any = work
        for part in path[:-1]:
            holder = _within(holder, part)
        cut = _cut(str(_within(holder, path[-1])))
        if isinstance(holder, BaseModel):
            setattr(holder, path[-1], cut)
        else:
            holder[int(path[-1]) if isinstance(holder, list) else path[-1]] = cut
        return work

    yield Way("without_secret", {"place": asked.finding.values["place"]}, change=change)


def _within(holder: Any, part: str) -> Any:
    if isinstance(holder, BaseModel):
        return getattr(holder, part)
    return holder[int(part) if isinstance(holder, list) else part]


def _cut(text: str) -> str:
    if looks_like_secret(text) == "private_key":  # its lines one by one may read as nothing
        return ""
    left = "\n".join(line for line in text.split("\n") if looks_like_secret(line) is None).strip()
    return "" if looks_like_secret(left) else left
