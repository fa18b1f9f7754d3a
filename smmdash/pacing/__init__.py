"""Goals against the data: point A, the value to reach, what was expected by now, and whether it is reached."""

from smmdash.pacing.baseline import Baseline, baseline, kind_fits, scope_of
from smmdash.pacing.pace import REASONS, STATES, Pace, pace
from smmdash.pacing.targets import target_values

__all__ = ["REASONS", "STATES", "Baseline", "Pace", "baseline", "kind_fits", "pace", "scope_of", "target_values"]
