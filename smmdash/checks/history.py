"""How the findings of a workspace change: a point for each day on which they did, kept in its document."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from smmdash.checks.base import Result, subject_of
from smmdash.checks.sentence import words
from smmdash.checks.written import read, write
from smmdash.i18n import Texts
from smmdash.store.workspace import FindingsDay, FindingsHistory, Noticed, Workspace

MOST_DAYS = 400
DETAILED = 60
"""Days that still list what came and went; older ones keep their counts."""
LISTED = 40
"""How much of what came and of what went a day lists; the rest is counted."""
MOST_OPEN = 2000
"""With more open findings than these only their counts are kept."""

_Identity = tuple[str, str]


@dataclass(frozen=True)
class Point:
    """Open findings at the end of a day."""

    day: date
    errors: int
    warnings: int
    infos: int


def recorded(work: Workspace, results: Sequence[Result], today: date) -> Workspace:
    """Return the workspace with today's point, made or brought up to date; itself where nothing has changed.

    The point follows from the document, the results and the day alone, so whoever opens the workspace makes the same.
    On the first day nothing came or went: what is open then is what one begins with.
    """
    history = work.findings
    last = history.days[-1] if history.days else None
    if last is not None and last.day > today:
        return work
    now = _open(results, work)
    counts = _counts(results)
    followed = len(now) <= MOST_OPEN
    before = {_identity(one): one for one in history.open}
    same = not followed or before.keys() == now.keys()
    if last is not None and same and (last.errors, last.warnings, last.infos) == counts:
        return work
    compared = last is not None and followed and (bool(before) or not any((last.errors, last.warnings, last.infos)))
    came = [one for key, one in now.items() if key not in before] if compared else []
    went = [_left(one, results, work) for key, one in before.items() if key not in now] if compared else []
    kept = [_counted(day) for day in history.days[:-DETAILED]] + history.days[-DETAILED:]
    unlisted = 0
    if last is not None and last.day == today:
        kept = kept[:-1]
        unlisted = last.unlisted
        came, went = _together(last, came, went, first=not kept)
    unlisted += max(len(came) - LISTED, 0) + max(len(went) - LISTED, 0)
    errors, warnings, infos = counts
    point = FindingsDay(
        day=today, errors=errors, warnings=warnings, infos=infos, came=came[:LISTED], went=went[:LISTED],
        unlisted=unlisted,
    )  # fmt: skip
    made = FindingsHistory(days=[*kept, point][-MOST_DAYS:], open=list(now.values()) if followed else [])
    return work.model_copy(update={"findings": made})


def points(history: FindingsHistory, today: date) -> tuple[Point, ...]:
    """Return the points of the history with one for ``today``: what was open last is open still."""
    found = [Point(one.day, one.errors, one.warnings, one.infos) for one in history.days]
    if found and found[-1].day < today:
        last = found[-1]
        found.append(Point(today, last.errors, last.warnings, last.infos))
    return tuple(found)


def name(noticed: Noticed, texts: Texts) -> str:
    """Name the subject of an entry of the history."""
    held = read(noticed.name)
    value: Any = held.get("name") if held else None
    return words(value, texts) if value else texts("check-unnamed")


def _open(results: Iterable[Result], work: Workspace) -> dict[_Identity, Noticed]:
    accepted = {(row.check, row.subject) for row in work.accepted}
    found = {}
    for result in results:
        if result.is_open and result.finding is not None:
            key = (result.check, subject_of(result.finding))
            made = Noticed(check=key[0], subject=key[1], name=_name(result.finding.subject_name))
            found[key] = made.model_copy(update={"how": "returned"}) if key in accepted else made
    return found


def _name(value: Any) -> str:
    written = write({"name": value[:200] if isinstance(value, str) else value})
    return written if len(written) <= 300 else ""


def _counts(results: Iterable[Result]) -> tuple[int, int, int]:
    found = [result.severity for result in results if result.is_open]
    return found.count("error"), found.count("warning"), found.count("info")


def _identity(one: Noticed) -> _Identity:
    return one.check, one.subject


def _left(one: Noticed, results: Iterable[Result], work: Workspace) -> Noticed:
    """Say how an entry went: accepted, gone with its goal or because it cannot be judged any more, else mended."""
    mine = [result for result in results if result.check == one.check]
    accepted = {subject_of(result.finding) for result in mine if result.finding and result.accepted}
    kind, _, identity = one.subject.partition(":")
    unjudged = bool(mine) and all(result.result == "skipped" for result in mine)
    still = {goal.id for goal in work.goals if goal.outcome is None}
    if one.subject in accepted:
        return one.model_copy(update={"how": "accepted"})
    gone = unjudged or (kind == "goal" and identity not in still)
    return one.model_copy(update={"how": "gone" if gone else "mended"})


def _together(
    day: FindingsDay, came: list[Noticed], went: list[Noticed], *, first: bool
) -> tuple[list[Noticed], list[Noticed]]:
    """Join what came and went since with what the day has already; what did both on one day is not told."""
    if first:
        return [], []
    earlier, gone = {_identity(one): one for one in day.came}, {_identity(one): one for one in day.went}
    left, back = {_identity(one) for one in went}, {_identity(one) for one in came}
    return (
        [one for key, one in earlier.items() if key not in left] + [one for one in came if _identity(one) not in gone],
        [one for key, one in gone.items() if key not in back] + [one for one in went if _identity(one) not in earlier],
    )


def _counted(day: FindingsDay) -> FindingsDay:
    if not day.came and not day.went:
        return day
    return day.model_copy(update={"came": [], "went": [], "unlisted": day.unlisted + len(day.came) + len(day.went)})
