"""The audit as a person writes it down: answers and registers. A field's name is the key of its question or register.

Nothing is refused for being incomplete: ``score`` and the checks judge it.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, field_validator

from smmdash.documents import Document, Key, Line, Note, Number

Scale = Annotated[int, Field(ge=1, le=5)]
Group = Literal["", "outdated", "current", "update"]

MOST_INVENTORY = 5000
"""Decisions about content that an audit holds; suggestions are worked out from the data and not kept."""


class InventoryItem(Document):
    """One piece of content. ``group`` is the person's decision, ``suggested`` what age and performance hint at.

    ``performance`` is its engagement against the median of its own account, so 2.0 is twice the median. ``removed`` is
    the day on which what was outdated was taken down, or what was to be updated was renewed; None while it stands.
    """

    network: Key = ""
    account: Line = ""
    post_id: Line = ""
    title: Line = ""
    url: Annotated[str, Field(max_length=2000)] = ""
    published: date | None = None
    performance: Number | None = None
    suggested: Group = ""
    suggested_because: Key = ""
    group: Group = ""
    reason: Note = ""
    removed: date | None = None

    def age_days(self, today: date) -> int | None:
        """Return how many days old the content is, None when nobody knows."""
        return None if self.published is None else (today - self.published).days


class Profile(Document):
    """A profile on a network: who runs it and where its access is kept (a place, never a password)."""

    network: Key = ""
    handle: Line = ""
    owner: Line = ""
    credentials_place: Line = ""
    status: Literal["", "active", "dormant"] = ""
    last_post: date | None = None
    posts_90_days: Annotated[int, Field(ge=0)] | None = None
    account: Line = ""


class CommunityNote(Document):
    """Work done with a community and the lesson worth keeping."""

    day: date | None = None
    work: Note = ""
    lesson: Note = ""


class TeamSkill(Document):
    """A person's skill on a scale of 1 to 5, and what is lacking."""

    person: Line = ""
    skill: Line = ""
    level: Scale | None = None
    gap: Note = ""


class PastGoal(Document):
    """A goal of the past: how it ended and why (keys of REASONS)."""

    goal: Line = ""
    outcome: Literal["", "reached", "partly", "missed", "dropped"] = ""
    reasons: list[Key] = Field(default_factory=list, max_length=20)
    note: Note = ""


class Lesson(Document):
    """Something to repeat or to drop, and why."""

    what: Line = ""
    why: Note = ""


class Obstacle(Document):
    """A cause that holds the work back (a key of CAUSES), how heavy it is, and the action against it.

    ``goal`` and ``step`` are the ids of the plan's step that carries the action out.
    """

    cause: Key = ""
    weight: Scale | None = None
    action: Note = ""
    goal: Key = ""
    step: Key = ""


class Outlook(Document):
    """What changes in the business within a horizon, which business goal it belongs to, and what social adds."""

    horizon: Literal["", "year", "two_years"] = ""
    change: Note = ""
    business_goal: Key = ""
    social_part: Note = ""


class Promise(Document):
    """Why an audience segment (the id of an Audience) would follow, like and share."""

    audience: Key = ""
    why_follow: Note = ""


class Risk(Document):
    """A risk: a key of RISKS or one in the person's own words; likelihood and impact on a scale of 1 to 5.

    ``goal`` and ``step`` are the ids of the plan's step that answers it.
    """

    risk: Key = ""
    name: Line = ""
    likelihood: Scale | None = None
    impact: Scale | None = None
    owner: Line = ""
    answer: Note = ""
    goal: Key = ""
    step: Key = ""

    @property
    def weight(self) -> int | None:
        """Likelihood times impact, 1 to 25; None while either is open."""
        if self.likelihood is None or self.impact is None:
            return None
        return self.likelihood * self.impact


class Criterion(Document):
    """A criterion of success, the metric (a key of METRICS) and the goal (an id) that show it."""

    criterion: Line = ""
    metric: Key = ""
    goal: Key = ""


class Tactic(Document):
    """A tactic to stand out: a key of TACTICS or one in the person's own words, and when it is due.

    ``goal`` and ``step`` are the ids of the plan's step, ``entry`` that of the calendar's entry it was made into.
    """

    tactic: Key = ""
    name: Line = ""
    when: date | None = None
    owner: Line = ""
    goal: Key = ""
    step: Key = ""
    entry: Key = ""


class StepScore(Document):
    """The score of one audit step on the day of a snapshot."""

    step: Key
    done: Annotated[int, Field(ge=0)] = 0
    of: Annotated[int, Field(ge=0)] = 0


class KeptFigure(Document):
    """A key figure of a network on the day an audit was closed; ``until`` is the last day that it counts."""

    network: Key = ""
    metric: Key = ""
    value: Number
    until: date


class Kept(Document):
    """What a closed audit said: its answers and registers, its content by group, and the key figures of the day.

    ``answers`` hold no inventory and no closed audits; texts are cut after ``letters``, registers after ``rows``.
    ``names`` are those of the business goals, audiences and goals (ids) that the registers point to.
    """

    answers: "Audit"
    rows: Annotated[int, Field(ge=1)] = 1
    letters: Annotated[int, Field(ge=1)] = 1
    names: dict[Key, Line] = Field(default_factory=dict, max_length=1000)
    groups: dict[Key, Annotated[int, Field(ge=0)]] = Field(default_factory=dict, max_length=10)
    goals: Annotated[int, Field(ge=0)] | None = None
    holes: Annotated[int, Field(ge=0)] | None = None
    figures: list[KeptFigure] = Field(default_factory=list, max_length=100)

    @field_validator("answers")
    @classmethod
    def _bounded(cls, answers: "Audit") -> "Audit":
        """Audits within audits would have no end."""
        return answers.model_copy(update={"inventory": [], "past": []})


class Snapshot(Document):
    """An audit that was closed: the scores of its steps and, of the newest ones, what it said; ``name`` is free."""

    day: date
    name: Line = ""
    scores: list[StepScore] = Field(default_factory=list, max_length=20)
    kept: Kept | None = None


class Audit(Document):
    """The answers and registers of all nine steps, in the steps' order."""

    inventory: list[InventoryItem] = Field(default_factory=list, max_length=MOST_INVENTORY)
    profiles: list[Profile] = Field(default_factory=list, max_length=500)
    community_notes: list[CommunityNote] = Field(default_factory=list, max_length=500)
    team: list[TeamSkill] = Field(default_factory=list, max_length=500)
    course: Note = ""
    course_reviewed: date | None = None
    course_current: Scale | None = None

    integration: Literal["", "separate", "partly", "integrated"] = ""
    integration_note: Note = ""
    roi_attempts: Note = ""
    roi_results: Note = ""
    plan_gaps: Note = ""
    past_goals: list[PastGoal] = Field(default_factory=list, max_length=500)
    to_repeat: list[Lesson] = Field(default_factory=list, max_length=200)
    to_drop: list[Lesson] = Field(default_factory=list, max_length=200)

    obstacles: list[Obstacle] = Field(default_factory=list, max_length=50)

    aim: Note = ""
    in_12_months: Note = ""
    in_two_years: Note = ""
    social_part: Note = ""
    outlook: list[Outlook] = Field(default_factory=list, max_length=100)

    why_niche: Note = ""
    why_needed: Note = ""
    why_share: Note = ""
    positioning: Note = ""
    promises: list[Promise] = Field(default_factory=list, max_length=200)

    risks: list[Risk] = Field(default_factory=list, max_length=200)

    approach: Note = ""
    value: Note = ""

    criteria: list[Criterion] = Field(default_factory=list, max_length=200)
    keep_audience: Note = ""
    further_integration: Note = ""
    tracking: Note = ""

    tactics: list[Tactic] = Field(default_factory=list, max_length=200)

    past: list[Snapshot] = Field(default_factory=list, max_length=200)
