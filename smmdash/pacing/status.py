"""The status of a goal: its chance in three states that do not flicker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from smmdash.goals import OddsPoint, StatusOverride
from smmdash.pacing.odds_types import AT_RISK, ON_TRACK, Odds
from smmdash.pacing.pace import Pace

StatusState = Literal["on_track", "at_risk", "off_track", "none"]
STATUS_STATES: tuple[StatusState, ...] = ("on_track", "at_risk", "off_track", "none")

STATUS_REASONS = ("early", "no_chance", "reached", "missed", "not_started")
"""Why a goal has no status; each has the text ``odds-status_<key>``. ``no_chance``: the odds' own reason says it."""

MARGIN = 0.05
"""A state is left only so far past its border, two days of data running."""
LITTLE = 28
"""Days of data under which the first fifth of a window has no status."""


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
    lies 5 points past its border on two days of data running; the day before the latest is the one that ``odds``
    replayed, so that a monthly upload is not a day in itself. Points of another target or deadline do not count. A
    state set by a person stands until the data reach beyond the day they reached then.
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


def settled(chances: Sequence[tuple[date, float]]) -> StatusState:
    """Return the state after a row of chances, one a day of data, oldest first.

    The first one decides by itself. Two in a row that are both past a border of the state by the margin end it; the
    state is then that of the one nearer to the old state.
    """
    state: StatusState = "none"
    pending: tuple[date, float] | None = None
    for day, chance in chances:
        if state == "none":
            state = plain(chance)
            continue
        if not _past(state, chance):
            pending = None
            continue
        running = (
            pending is not None and (day - pending[0]).days <= 1 and _side(state, pending[1]) == _side(state, chance)
        )
        if running and pending is not None:
            nearer = min(pending[1], chance) if _side(state, chance) > 0 else max(pending[1], chance)
            state, pending = plain(nearer), None
        else:
            pending = (day, chance)
    return state


def _past(state: StatusState, chance: float) -> bool:
    """Tell whether a chance lies past a border of the state by the margin."""
    low = {"on_track": ON_TRACK, "at_risk": AT_RISK, "off_track": 0.0}[state]
    high = {"on_track": 1.0, "at_risk": ON_TRACK, "off_track": AT_RISK}[state]
    return chance < low - MARGIN or (high < 1.0 and chance >= high + MARGIN)


def _side(state: StatusState, chance: float) -> int:
    low = {"on_track": ON_TRACK, "at_risk": AT_RISK, "off_track": 0.0}[state]
    return -1 if chance < low else 1


def _chances(odds: Odds, earlier: Sequence[OddsPoint]) -> list[tuple[date, float]]:
    """Return the chances by day of data: the kept ones of this very question and today's, each with its day before."""
    assert odds.as_of is not None
    assert odds.chance is not None
    kept = sorted((point for point in earlier if same(point, odds)), key=lambda point: (point.day, point.as_of))
    rows = [(point.as_of, point.chance, point.before) for point in kept if point.as_of < odds.as_of]
    rows.append((odds.as_of, odds.chance, odds.day_before))
    found: dict[date, float] = {}
    for day, chance, before in rows:
        if before is not None and found:
            found.setdefault(date.fromordinal(day.toordinal() - 1), before)
        found[day] = chance
    return sorted(found.items())


def same(point: OddsPoint, odds: Odds) -> bool:
    """Tell whether a kept chance is of the target and the deadline that the goal has now."""
    if point.deadline is not None and point.deadline != odds.deadline:
        return False
    if point.target is None or odds.target != odds.target:
        return False
    return abs(point.target - odds.target) <= 1e-9 * max(abs(point.target), abs(odds.target))
