"""The status of a goal: its chance in three states that do not flicker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from smmdash.goals import OddsPoint, StatusOverride
from smmdash.pacing.odds_types import AT_RISK, ON_TRACK, Odds
from smmdash.pacing.pace import Pace

StatusState = Literal["on_track", "at_risk", "off_track", "none"]
STATUS_STATES: tuple[StatusState, ...] = ("on_track", "at_risk", "off_track", "none")

STATUS_REASONS = ("early", "no_chance", "reached", "missed", "not_started")
"""Why a goal has no status; each has the text ``odds-status_<key>``. ``no_chance``: the odds' own reason says it."""

MARGIN = 0.05
"""A state is left only so far past its border, two days of data running, by the chance and by the steady one."""
LITTLE = 28
"""Days of data under which the first fifth of a window has no status."""


class Told(NamedTuple):
    """A chance told of a day of data, and the mean of the week up to it (see steady)."""

    day: date
    chance: float
    steady: float


@dataclass(frozen=True)
class Status:
    """The state and, where it is none, why (STATUS_REASONS). ``by_hand``: a person set it, and ``note`` says why."""

    state: StatusState = "none"
    reason: str = ""
    by_hand: bool = False
    note: str = ""
    day: date | None = None


def status(odds: Odds, earlier: Sequence[OddsPoint], pace: Pace, *, override: StatusOverride | None = None) -> Status:
    """Return the status of a goal from its odds and the points kept of them.

    On track from 70 %, at risk from 35 %, else off track. A state that the points gave is left only when the chance
    and its mean over a week of data lie 5 points past its border on two days of data running; the days before the
    latest are those that ``odds`` replayed, so that a monthly upload is not a day in itself. The mean is never more
    than 15 points from the chance, so that a chance 20 points past a border always ends a state. Points of another
    target or deadline do not count. A state set by a person stands until the data reach beyond the day they reached
    then. (1.1 changes per goal of 91 days, 1.5 with a target near the pace; by the chance alone 1.6 and 2.1.)
    """
    if pace.state in ("reached", "missed"):
        return Status(reason=pace.state)
    if override is not None and override.as_of == odds.as_of:
        return Status(override.state, by_hand=True, note=override.note, day=override.day)
    if odds.chance is None:
        return Status(reason="no_chance")
    if pace.state == "not_started":
        return Status(reason="not_started")
    if odds.early and odds.days < LITTLE:
        return Status(reason="early")
    return Status(settled(_chances(odds, earlier)))


def plain(chance: float) -> StatusState:
    """Return the state of a chance by itself."""
    return "on_track" if chance >= ON_TRACK else "at_risk" if chance >= AT_RISK else "off_track"


def lags(odds: Odds, found: Status) -> bool:
    """Tell whether a status is not the one that the chance has by itself, because it has not settled past the border.

    One that a person set has its own note.
    """
    return odds.chance is not None and found.state != "none" and not found.by_hand and found.state != plain(odds.chance)


def settled(chances: Sequence[Told]) -> StatusState:
    """Return the state after a row of chances, one a day of data, oldest first.

    The first one decides by itself. Two in a row that are both past a border of the state by the margin, with their
    steady ones, end it; the state is then that of whichever is nearest to the old state.
    """
    state: StatusState = "none"
    pending: Told | None = None
    for told in chances:
        if state == "none":
            state = plain(told.chance)
            continue
        side = _side(state, told)
        if not side:
            pending = None
        elif pending is not None and (told.day - pending.day).days <= 1 and _side(state, pending) == side:
            nearest = min if side > 0 else max
            state, pending = plain(nearest(*told[1:], *pending[1:])), None
        else:
            pending = told
    return state


def _side(state: StatusState, told: Told) -> int:
    """Return 1 where a chance and its steady one lie above the state by the margin, -1 below, 0 where they do not."""
    low = {"on_track": ON_TRACK, "at_risk": AT_RISK, "off_track": 0.0}[state]
    high = {"on_track": 1.0, "at_risk": ON_TRACK, "off_track": AT_RISK}[state]
    if max(told.chance, told.steady) < low - MARGIN:
        return -1
    return int(high < 1.0 and min(told.chance, told.steady) >= high + MARGIN)


def _chances(odds: Odds, earlier: Sequence[OddsPoint]) -> list[Told]:
    """Return the chances by day of data: the kept ones of this very question and today's, each with its day before."""
    assert odds.as_of is not None
    assert odds.chance is not None
    kept = sorted((point for point in earlier if same(point, odds)), key=lambda point: (point.day, point.as_of))
    rows = [
        (point.as_of, point.chance, point.steady, point.before, point.steady_before)
        for point in kept
        if point.as_of < odds.as_of
    ]
    rows.append((odds.as_of, odds.chance, odds.steady, odds.day_before, odds.steady_before))
    found: dict[date, Told] = {}
    for day, chance, steady, before, steady_before in rows:
        if before is not None and found:
            yesterday = date.fromordinal(day.toordinal() - 1)
            found.setdefault(yesterday, Told(yesterday, before, before if steady_before is None else steady_before))
        found[day] = Told(day, chance, chance if steady is None else steady)
    return sorted(found.values())


def same(point: OddsPoint, odds: Odds) -> bool:
    """Tell whether a kept chance is of the target and the deadline that the goal has now."""
    if point.deadline is not None and point.deadline != odds.deadline:
        return False
    if point.target is None or odds.target != odds.target:
        return False
    return abs(point.target - odds.target) <= 1e-9 * max(abs(point.target), abs(odds.target))
