"""Facts and metrics give numbers: values, series, comparisons and breakdowns, each with its coverage.

Rules that hold everywhere: missing is NaN, never 0; a different-people count is never summed; a ratio is a total per
total over the rows that carry both sides; a stock is never summed over time; nothing dated after ``today`` counts.

The arrays behind the figures are kept with the Facts object they were made from: give the same object to every call.
"""

from smmdash.kpi.compare import Over, breakdown, compare
from smmdash.kpi.crossed import crossed
from smmdash.kpi.daily import Daily, daily
from smmdash.kpi.evaluate import SERIES_COLUMNS, extent, known_until, series, value, values
from smmdash.kpi.of_posts import mean_of_posts, median_of_posts, per_post, post_values
from smmdash.kpi.periods import Against, Grain, WeekStart, before, bucket_end, bucket_start, buckets, whole_unit
from smmdash.kpi.result import BASES, COMPARISON_REASONS, NOTES, REASONS, Comparison, Coverage, Value

__all__ = [
    "BASES",
    "COMPARISON_REASONS",
    "NOTES",
    "REASONS",
    "SERIES_COLUMNS",
    "Against",
    "Comparison",
    "Coverage",
    "Daily",
    "Grain",
    "Over",
    "Value",
    "WeekStart",
    "before",
    "breakdown",
    "bucket_end",
    "bucket_start",
    "buckets",
    "compare",
    "crossed",
    "daily",
    "extent",
    "known_until",
    "mean_of_posts",
    "median_of_posts",
    "per_post",
    "post_values",
    "series",
    "value",
    "values",
    "whole_unit",
]
