"""The goal as a person writes it. Models accept anything a person may write; checks judge it.

Every text is bounded, because workspace files come from outside.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from smmdash.documents import Document, Key, Line, Note, Number
from smmdash.goals.planned import Budget, Intermediates

TargetKind = Literal["total", "level", "rate", "milestone"]
Comparison = Literal["at_least", "at_most", "within"]
Basis = Literal["to", "by", "by_percent", "by_points"]
Per = Literal["", "day", "week", "month", "quarter", "year"]


class BusinessGoal(Document):
    """What the business wants; social goals serve it."""

    id: Key
    name: Line = ""
    note: Note = ""


class Audience(Document):
    """A segment of people that goals point at, and the networks where they are."""

    id: Key
    name: Line = ""
    description: Note = ""
    networks: list[Key] = Field(default_factory=list, max_length=40)


class GoalScope(Document):
    """What the goal is about; empty means everything."""

    networks: list[Key] = Field(default_factory=list, max_length=40)
    accounts: list[Line] = Field(default_factory=list, max_length=500)
    campaign: Line = ""
    post_types: list[Line] = Field(default_factory=list, max_length=50)
    segment: Line = ""


class Target(Document):
    """What to reach.

    kind: total (accumulate in the window), level (a stock at the deadline), rate (a ratio, mean or duration), or
    milestone (done or not). basis: ``to`` a value, ``by`` an absolute change, ``by_percent`` or ``by_points`` of the
    baseline. "Double" is by_percent 100; "cut by 20 %" is by_percent -20 at_most. ``upper`` is for ``within``.
    ``per`` makes a rate of a flow ("10 sales a month"): the mean per calendar period over the goal's whole window.
    """

    kind: TargetKind = "total"
    comparison: Comparison = "at_least"
    basis: Basis = "to"
    value: Number | None = None
    upper: Number | None = None
    per: Per = ""


class Baseline(Document):
    """Point A: the level the goal starts from, its period, and whether data or a person gave it.

    ``first`` to ``last`` are ``periods`` of one length; of several a total is the mean.
    """

    value: Number | None = None
    first: date | None = None
    last: date | None = None
    periods: Annotated[int, Field(ge=1, le=12)] = 1
    by_hand: bool = False
    note: Note = ""


class Step(Document):
    """A step of the goal's plan, from ``start`` to ``due``, with a figure of its own that says when it is done."""

    id: Key
    title: Line = ""
    owner: Line = ""
    start: date | None = None
    due: date | None = None
    kpi: Line = ""
    done: bool = False


class CheckIn(Document):
    """What a person noted on a day: the value they saw, how sure they are (0-10), and why."""

    day: date
    value: Number | None = None
    confidence: Annotated[int, Field(ge=0, le=10)] | None = None
    note: Note = ""


class Outcome(Document):
    """How the goal ended: reached, missed or dropped, the reasons chosen (``smmdash.reasons``), what it taught."""

    result: Literal["reached", "missed", "dropped"]
    day: date
    reasons: list[Key] = Field(default_factory=list, max_length=20)
    note: Note = ""
    repeat: Note = ""
    drop: Note = ""


class OddsPoint(Document):
    """The chance of a goal as it was on a day: from data up to ``as_of``, of the value ``target`` by ``deadline``.

    ``chance`` is 0-1 and unrounded, ``before`` the same a day of data earlier, ``steady`` and ``steady_before`` the
    mean of a week of data up to either day; ``days`` are the days with a value that it rests on.
    """

    day: date
    as_of: date
    chance: Annotated[float, Field(ge=0, le=1)]
    target: Number | None = None
    days: Annotated[int, Field(ge=0)] = 0
    deadline: date | None = None
    before: Annotated[float, Field(ge=0, le=1)] | None = None
    steady: Annotated[float, Field(ge=0, le=1)] | None = None
    steady_before: Annotated[float, Field(ge=0, le=1)] | None = None


class StatusOverride(Document):
    """A status that a person set by hand on ``day``; it lapses as soon as the data reach beyond ``as_of``."""

    state: Literal["on_track", "at_risk", "off_track"]
    note: Note = ""
    day: date
    as_of: date | None = None


class Change(Document):
    """One change of the goal: which field, from what to what, when and why."""

    at: datetime
    field: Key
    old: Note = ""
    new: Note = ""
    reason: Note = ""


class Goal(Document):
    """A goal. ``metric`` is a key of METRICS, or empty while nobody can tell; ``deadline`` is its last day.

    ``paused`` is the day since which it rests: nobody is reminded of it and no check judges it until it goes on.
    """

    id: Key
    statement: Line = ""
    goal_type: Key = ""
    business_goal: Key = ""
    metric: Key = ""
    scope: GoalScope = Field(default_factory=GoalScope)
    target: Target = Field(default_factory=Target)
    baseline: Baseline = Field(default_factory=Baseline)
    start: date | None = None
    deadline: date | None = None
    owner: Line = ""
    audience: Key = ""
    steps: list[Step] = Field(default_factory=list, max_length=50)
    milestones: Intermediates = Field(default_factory=list)
    budget: Budget | None = None
    review_every_days: Annotated[int, Field(ge=1, le=3660)] = 91
    check_ins: list[CheckIn] = Field(default_factory=list, max_length=2000)
    outcome: Outcome | None = None
    paused: date | None = None
    milestone_done: date | None = None
    odds: list[OddsPoint] = Field(default_factory=list, max_length=400)
    status_override: StatusOverride | None = None
    created: date | None = None
    history: list[Change] = Field(default_factory=list, max_length=2000)
