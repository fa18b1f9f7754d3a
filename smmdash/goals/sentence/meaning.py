"""What a sentence says about a goal: its parts, and the words each part was read from."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from smmdash.goals.model import Basis, Comparison, TargetKind

FACETS = (
    "metric", "network", "value", "upper", "baseline", "currency", "basis", "comparison", "start", "deadline",
    "cadence", "campaign", "post_type", "segment", "milestone",
)  # fmt: skip
"""What a piece of a sentence can say."""

DOUBTS = (
    "percent_or_points", "ambiguous_date", "past_date", "next_year", "start_after_deadline", "several_metrics",
    "several_goals", "other_unit", "not_per_post", "long_text",
)  # fmt: skip
"""What a person is asked to look at (texts: ``sentence-doubt_KEY``)."""

MISSING = ("specific", "measurable", "time_bound")
"""The SMART letters a sentence alone can lack."""

Cadence = Literal["", "day", "week", "month", "quarter", "year", "post"]


@dataclass(frozen=True)
class Piece:
    """Characters ``start`` to ``end`` of the original text and what they say.

    ``facet`` is one of FACETS; ``value`` is free of language: a key, an ISO date, a plain number. Campaigns, segments
    and milestones keep the person's own words.
    """

    start: int
    end: int
    facet: str
    value: str


@dataclass(frozen=True)
class Meaning:
    """The parts of a goal. What is not said is empty or None; nothing is made up.

    ``value`` and ``upper`` are in the metric's unit (minutes for response times) or the basis's (percent, points).
    ``cadence`` says what the value is counted by ("10 sales a month"), ``missing`` names SMART letters, ``doubts``
    what should be asked. The first of several goals is kept.
    """

    metric: str = ""
    goal_type: str = ""
    kind: TargetKind | Literal[""] = ""
    comparison: Comparison | Literal[""] = ""
    basis: Basis | Literal[""] = ""
    value: float | None = None
    upper: float | None = None
    baseline: float | None = None
    currency: str = ""
    networks: tuple[str, ...] = ()
    campaign: str = ""
    post_types: tuple[str, ...] = ()
    segment: str = ""
    start: date | None = None
    deadline: date | None = None
    cadence: Cadence = ""
    missing: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    language: str = "en"
    pieces: tuple[Piece, ...] = ()


def plain(value: float) -> str:
    """Write a number without a language: 1234567.5."""
    return f"{value:.6f}".rstrip("0").rstrip(".")
