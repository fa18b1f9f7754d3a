"""Clicks that put someone in charge: only people whom the workspace names already."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from smmdash.checks.blank import is_blank
from smmdash.checks.ways.base import Asked, Change, Way
from smmdash.store.workspace import Workspace


def named(work: Workspace) -> list[str]:
    """Return the people who are in charge of something, those of most first, by the way they are mostly written."""
    goals = [goal for goal in work.goals if goal.outcome is None]
    written = [
        *(goal.owner for goal in goals),
        *(step.owner for goal in goals for step in goal.steps),
        *(row.owner for row in work.audit.profiles),
        *(row.owner for row in work.audit.risks),
        *(row.owner for row in work.audit.tactics),
        *(row.person for row in work.audit.team),
        *(entry.owner for entry in work.calendar),
    ]
    spelt: dict[str, Counter[str]] = {}
    for name in (" ".join(one.split()) for one in written if not is_blank(one)):
        spelt.setdefault(name.casefold(), Counter())[name] += 1
    listed = sorted(spelt.values(), key=lambda names: -names.total())
    return [names.most_common(1)[0][0] for names in listed]


def owner_of_goal(asked: Asked) -> Iterator[Way]:
    """Offer the people who are in charge of most."""
    if asked.goal is not None:
        for name in named(asked.work):
            yield Way("owner", {"name": name}, {"owner": name})


def of_profile(asked: Asked) -> Iterator[Way]:
    """Offer what all other profiles have in common; where nobody is named alone, the people in charge of most."""
    row, place = row_of(asked, "profiles")
    if row is None:
        return
    lacking = [key for key in ("owner", "credentials_place") if is_blank(getattr(row, key))]
    others = [one for at, one in enumerate(asked.work.audit.profiles) if at != place]
    common: dict[str, str] = {}
    for key in lacking:
        told = {" ".join(getattr(one, key).split()) for one in others}
        if len(told) == 1 and not is_blank(next(iter(told))):
            common[key] = told.pop()
    if common.keys() == set(lacking):
        told_all = [common[key] for key in lacking]
        yield Way("profile_same", {"what": tuple(told_all)}, change=written("profiles", place, common))
    elif lacking == ["owner"]:
        for name in named(asked.work):
            yield Way("owner_profile", {"name": name}, change=written("profiles", place, {"owner": name}))


def owner_of_risk(asked: Asked) -> Iterator[Way]:
    """Offer the people in charge of most to watch a risk that has its answer."""
    row, place = row_of(asked, "risks")
    if row is None or asked.finding is None:
        return
    lacking = [term.key for term in asked.finding.values["lacking"]]
    if lacking == ["check-lacking_owner"]:
        for name in named(asked.work):
            yield Way("owner_risk", {"name": name}, change=written("risks", place, {"owner": name}))


def row_of(asked: Asked, register: str) -> tuple[Any, int]:
    """Return the row of a register that a finding is about, and its place; None and -1 where it is not there."""
    rows = getattr(asked.work.audit, register)
    parts = asked.finding.mend.anchor.split("/") if asked.finding is not None else []
    if len(parts) < 2 or parts[0] != register or not parts[1].isdigit() or int(parts[1]) >= len(rows):
        return None, -1
    return rows[int(parts[1])], int(parts[1])


def written(register: str, place: int, fields: dict[str, str]) -> Change:
    """Return the change that writes fields of a register's row."""

    def change(work: Workspace, at: datetime) -> Workspace:
        row = getattr(work.audit, register)[place]
        for name, value in fields.items():
            setattr(row, name, value)
        return work

    return change
