"""Clicks that mend a finding: what each would set, or the place it leads to; none where only the person can tell."""

from smmdash.checks.ways.base import WAYS, Asked, Way, applied
from smmdash.checks.ways.catalogue import OFFERS, mends, ways
from smmdash.checks.ways.goals import hints, refitted

__all__ = ["OFFERS", "WAYS", "Asked", "Way", "applied", "hints", "mends", "refitted", "ways"]
