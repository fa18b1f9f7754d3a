"""What the evaluation of a metric gives: a number that knows its period, its coverage and where it came from."""

import math
from dataclasses import dataclass
from datetime import date

from smmdash.kpi.periods import Against

NAN = math.nan

BASES = (
    "days", "posts", "mixed", "level", "gained_only", "file_total", "day_value", "mean_per_day", "mean_per_post",
    "sides_apart", "median", "mean_of_posts", "median_of_posts",
)  # fmt: skip
"""How a number was reached; each has the text ``kpi-basis_<key>``."""

REASONS = (
    "no_data", "unique_over_accounts", "mixed_currency", "no_followers", "no_start_level", "level_too_old",
    "zero_denominator", "side_missing", "not_by_campaign", "not_by_post_type",
)  # fmt: skip
"""Why a number is missing; each has the text ``kpi-reason_<key>``."""

NOTES = (
    "start_level_inside", "views_for_impressions", "net_new_from_level", "net_new_gained_only", "days_for_posts",
    "sides_apart", "accounts_overlap", "level_carried", "to_date",
)  # fmt: skip
"""What a reader must know about a number; each has the text ``kpi-note_<key>``."""

COMPARISON_REASONS = (
    "no_data_now", "no_data_before", "partial_now", "partial_before", "gaps", "accounts_differ", "basis_differs",
    "currency_differs", "length_differs", "zero_before", "negative_before", "not_started", "nothing_before",
    "definition",
)  # fmt: skip
"""Why a comparison has no percentage; each has the text ``kpi-compare_<key>``."""


@dataclass(frozen=True)
class Coverage:
    """How much of what could count did: ``have`` of ``of`` ``what`` (days, posts or accounts), and how many accounts.

    ``accounts_of`` are the accounts in scope that have the metric's measures at any time.
    """

    have: int = 0
    of: int = 0
    what: str = "days"
    accounts_have: int = 0
    accounts_of: int = 0

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing that could count is missing."""
        return self.have >= self.of and self.accounts_have >= self.accounts_of


@dataclass(frozen=True)
class Value:
    """One figure of ``metric`` from ``start`` to ``end``, both included.

    ``number`` is in the metric's unit (percent is 0-100), NaN when missing, and then ``reason`` is one of REASONS.
    ``partial``: the period is not over, or the data do not reach its ends. ``basis`` is one of BASES, ``notes`` are of
    NOTES.
    """

    metric: str
    number: float
    start: date
    end: date
    coverage: Coverage = Coverage()
    partial: bool = False
    basis: str = ""
    reason: str = ""
    currency: str = ""
    notes: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Tell whether there is a number."""
        return not math.isnan(self.number)


@dataclass(frozen=True)
class Comparison:
    """A figure against an earlier one. ``percent`` is NaN unless fair, and then ``reason`` is of COMPARISON_REASONS.

    ``change`` is in the metric's unit: percentage points where the unit is percent. ``changed`` are the keys of the
    platforms' changes of definition (``smmdash.redefined.CHANGES``) that lie between the two.
    """

    now: Value
    before: Value
    kind: Against
    change: float = NAN
    percent: float = NAN
    reason: str = ""
    changed: tuple[str, ...] = ()
