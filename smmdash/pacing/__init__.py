"""Goals against the data: point A, the value to reach, what was due by now, whether it is reached, and the odds."""

from smmdash.pacing.baseline import Baseline, baseline, kind_fits, point_a, scope_of, with_baselines
from smmdash.pacing.norms import norms, outside_norms
from smmdash.pacing.odds import odds, suggestions
from smmdash.pacing.odds_types import (
    ODDS_REASONS,
    BaseRate,
    Best,
    Longer,
    Needed,
    Norm,
    Odds,
    Smaller,
    Suggestion,
    Usual,
)
from smmdash.pacing.pace import REASONS, STATES, Pace, pace
from smmdash.pacing.recorded import moved, recorded, reliability
from smmdash.pacing.status import STATUS_REASONS, STATUS_STATES, Status, status
from smmdash.pacing.targets import target_values

__all__ = [
    "ODDS_REASONS",
    "REASONS",
    "STATES",
    "STATUS_REASONS",
    "STATUS_STATES",
    "BaseRate",
    "Baseline",
    "Best",
    "Longer",
    "Needed",
    "Norm",
    "Odds",
    "Pace",
    "Smaller",
    "Status",
    "Suggestion",
    "Usual",
    "baseline",
    "kind_fits",
    "moved",
    "norms",
    "odds",
    "outside_norms",
    "pace",
    "point_a",
    "recorded",
    "reliability",
    "scope_of",
    "status",
    "suggestions",
    "target_values",
    "with_baselines",
]
