"""The best and the worst posts by a figure, without those that are too small to be judged."""

from dataclasses import dataclass

import pandas as pd

SMALL = 0.25
"""A post whose base lies under this share of the median base is too small for a ratio to mean anything."""


@dataclass(frozen=True)
class Ranking:
    """``best`` and ``worst`` rows (best first, worst first), never one post in both.

    ``judged`` posts had a figure and were large enough; ``small`` had a figure on a base under ``floor`` and were left
    out; ``floor`` is NaN where the figure needs no base.
    """

    best: pd.DataFrame
    worst: pd.DataFrame
    judged: int
    small: int
    floor: float


def rank(posts: pd.DataFrame, base: pd.Series | None = None, *, count: int = 5, down: bool = False) -> Ranking:
    """Rank ``posts`` by their column ``value`` (NaN rows are not judged); ties go to the newer post.

    ``base`` is what a ratio was divided by (reach, views), aligned with ``posts``: rows whose base is missing or under
    SMALL of its median are left out. ``down``: a lower value is better. With fewer than twice ``count`` posts the lists
    get shorter rather than overlap.
    """
    known = posts[posts["value"].notna()]
    floor, small = float("nan"), 0
    if base is not None and len(known):
        under = base.reindex(known.index)
        floor = float(under.median()) * SMALL
        enough = under.ge(floor)
        small = int((~enough).sum())
        known = known[enough]
    newest = known.sort_values("date", ascending=False, kind="stable")
    ordered = newest.sort_values("value", ascending=down, kind="stable")
    half = min(count, (len(ordered) + 1) // 2)
    best = ordered.head(half)
    worst = ordered.iloc[half:].tail(count)[::-1]
    return Ranking(best, worst, len(known), small, floor)
