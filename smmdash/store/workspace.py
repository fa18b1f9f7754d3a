"""The workspace: one document with everything a person wrote, and the uploads their figures come from."""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import Field, field_validator

from smmdash.audit import Audit
from smmdash.documents import Document, Key, Line, Note
from smmdash.goals import Audience, BusinessGoal, Goal
from smmdash.goals.planned import Calendar
from smmdash.importers.answers import Answers
from smmdash.importers.mapping import Mapping

VERSION: Literal[2] = 2
"""Version of the document's layout; a newer one is refused with a reason, an older one is brought up to date."""


class Upload(Document):
    """One uploaded export. ``id`` is the hash of the bytes kept of it, so the same file is the same upload."""

    id: Key
    name: Line
    size: int = Field(ge=0)
    added: datetime
    format: Key = ""
    answers: Answers = Field(default_factory=Answers)


class Accepted(Document):
    """A finding that a person accepted, with the reason; it returns when ``facts`` no longer match."""

    check: Key
    subject: Key
    reason: Note
    added: datetime
    facts: Line = ""
    values: Note = ""
    """The figures of then, so that what has changed since can be said."""


class Noticed(Document):
    """A finding as the history knows it: its check, its subject and the subject's name (both in code).

    ``how`` it came or went: new, or back after it was accepted; mended, accepted, or gone with what it was about.
    """

    check: Key
    subject: Key
    name: Line = ""
    how: Literal["new", "returned", "mended", "accepted", "gone"] = "new"


class FindingsDay(Document):
    """How many findings were open at the end of a day, and what came and went on it; ``unlisted`` counts the rest."""

    day: date
    errors: int = Field(default=0, ge=0)
    warnings: int = Field(default=0, ge=0)
    infos: int = Field(default=0, ge=0)
    came: list[Noticed] = Field(default_factory=list, max_length=100)
    went: list[Noticed] = Field(default_factory=list, max_length=100)
    unlisted: int = Field(default=0, ge=0)


class FindingsHistory(Document):
    """The days on which the open findings changed, oldest first, and what was open at the end of the last one."""

    days: list[FindingsDay] = Field(default_factory=list, max_length=400)
    open: list[Noticed] = Field(default_factory=list, max_length=2000)


class Workspace(Document):
    """Everything a person wrote. The facts themselves live beside it, one set per upload."""

    version: Literal[2] = VERSION
    id: Key
    name: Line = ""
    created: datetime
    timezone: Key = "UTC"
    week_start: Literal["monday", "sunday"] = "monday"
    currency: Key = "EUR"
    sample: bool = False
    business_goals: list[BusinessGoal] = Field(default_factory=list, max_length=200)
    audiences: list[Audience] = Field(default_factory=list, max_length=200)
    goals: list[Goal] = Field(default_factory=list, max_length=1000)
    calendar: Calendar = Field(default_factory=list)
    audit: Audit = Field(default_factory=Audit)
    uploads: list[Upload] = Field(default_factory=list, max_length=2000)
    accepted: list[Accepted] = Field(default_factory=list, max_length=5000)
    findings: FindingsHistory = Field(default_factory=FindingsHistory)
    mappings: list[Mapping] = Field(default_factory=list, max_length=200)

    @field_validator("version", mode="before")
    @classmethod
    def _brought_up(cls, version: Any) -> Any:
        """Layout 1 had no mappings, which is what an empty list says."""
        return VERSION if version == 1 else version
