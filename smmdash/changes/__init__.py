"""Where figures break: known changes of what a platform counts, and lasting shifts of level found in the data."""

from smmdash.changes.breaks import OWN_DOING, Break, breaks
from smmdash.changes.shifts import Shift, level_shifts
from smmdash.kpi import crossed
from smmdash.redefined import CHANGES, Change

__all__ = ["CHANGES", "OWN_DOING", "Break", "Change", "Shift", "breaks", "crossed", "level_shifts"]
