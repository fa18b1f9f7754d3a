"""What one click does about a finding: its words, what it would set, or the place it leads to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from smmdash.checks.base import Evidence, Finding, Mend
from smmdash.goals import Goal, edit, words
from smmdash.i18n import Texts
from smmdash.store.workspace import Workspace

MOST = 2
"""More ways than these side by side are a question of their own."""

FIRST = frozenset({
    "metric", "target_safe", "target_ambitious", "target_stretch", "deadline_quarter", "deadline_90", "business_goal",
    "audience", "steps", "milestones", "start", "baseline",
})  # fmt: skip
"""The oldest ways, whose texts are ``smart-way_KEY`` and ``smart-change_KEY``."""

LINKS = frozenset({"open_other", "new_for_audience", "note_by_hand", "write_quality"})
"""Ways that set nothing and lead to where it is set; they have no name of a change."""

SETTING = frozenset({
    *FIRST, "deadline_again", "outcome_reached", "outcome_missed", "owner", "metric_target", "check_in", "pause",
    "pause_several", "drop_newer", "target_moved", "audience_segment", "serve", "point_at", "quality_goal", "step_told",
    "profile_same", "owner_profile", "dormant", "owner_risk", "taken_down", "without_secret", "newer_counts",
    "baseline_after", "baseline_whole", "reminder",
})  # fmt: skip
"""Ways that change the workspace."""

WAYS = SETTING | LINKS
"""Every way, by its key."""


Change = Callable[[Workspace, datetime], Workspace]


@dataclass(frozen=True)
class Way:
    """A way to mend. ``values`` are those of its words.

    ``fields`` are what the goal ``goal`` would have, ``change`` is what else of the workspace it would alter (a copy of
    its own, and the moment, are given); ``leads`` is the place it leads to instead. ``mends`` is false where the
    finding stays until something outside the app is done.
    """

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)
    goal: str = ""
    change: Change | None = None
    leads: Mend | None = None
    mends: bool = True

    @property
    def text(self) -> str:
        """Return the key of the text that says what the click does."""
        return f"smart-way_{self.key}" if self.key in FIRST else f"way-{self.key}"

    @property
    def label(self) -> str:
        """Return the key of the text by which undo names the change."""
        return f"smart-change_{self.key}" if self.key in FIRST else f"way-change_{self.key}"


@dataclass(frozen=True)
class Asked:
    """What is asked for a way: a check's finding, the goal it is about, and what there is to go by.

    Without a finding a goal that is only being written is meant: then nothing beside its fields can be set.
    """

    check: str
    evidence: Evidence
    texts: Texts
    goal: Goal | None = None
    finding: Finding | None = None

    @property
    def work(self) -> Workspace:
        """Return the workspace."""
        return self.evidence.workspace

    def name(self, goal: Goal) -> str:
        """Return what a goal is called in the language of the texts."""
        return words.title(self.texts, goal, currency=self.work.currency)


Offer = Callable[[Asked], Iterator[Way]]


def applied(way: Way, work: Workspace, *, at: datetime) -> Workspace:
    """Return the workspace as a way would have it; the one given stays as it is."""
    made = work.model_copy(deep=True)
    if way.fields:
        made.goals = edit.replaced(made.goals, way.goal, lambda known: edit.changed(known, at=at, **dict(way.fields)))
    return way.change(made, at) if way.change is not None else made
