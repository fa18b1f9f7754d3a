"""The engagement calculator: every engagement rate of one post or several from typed figures, without any upload.

The typed figures become facts of invented posts and days and go through the same formulas as an export's.
"""

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from smmdash import kpi
from smmdash.facts import Facts, frame
from smmdash.metrics import METRICS, Unit

PARTS = ("likes", "comments", "shares", "saves")
BASES = ("reach", "views", "impressions")
MOST_POSTS = 1000
MOST_DAYS = 366
_ACCOUNT = {"network": "web", "account": "calculator"}

Row = Mapping[str, float | None]


@dataclass(frozen=True)
class Typed:
    """What was typed. ``rows`` has one row per post, or a single one with the totals of ``count`` posts.

    A row has the measures of PARTS and BASES, None where unknown. ``followers`` is the level that every post met,
    ``days`` over how many days the posts were published.
    """

    rows: Sequence[Row]
    count: int = 1
    followers: float | None = None
    days: int = 1

    @property
    def by_post(self) -> bool:
        """Tell whether the figures of every single post are known."""
        return len(self.rows) == self.count


@dataclass(frozen=True)
class Variant:
    """A way to count engagement. Those of one ``group`` may be compared with one another, those of two never.

    ``metric`` is the key of METRICS it is, with that one's name and formula; a variant of the calculator alone has the
    texts ``reference-rate_KEY``. ``base`` is the measure it divides by, besides the engagement itself.
    """

    key: str
    group: str
    metric: str = ""
    base: str = ""
    part: str = ""
    single: bool = False

    @property
    def unit(self) -> Unit:
        """Return the unit of its result."""
        return METRICS[self.metric].unit if self.metric else "percent"


VARIANTS: Mapping[str, Variant] = {
    one.key: one
    for one in (
        Variant("by_reach", "reach", "engagement_rate_by_reach", "reach"),
        Variant("by_reach_mean", "reach", base="reach", single=True),
        Variant("by_reach_median", "reach", base="reach", single=True),
        Variant("by_followers", "followers", "engagement_rate_by_followers", "followers"),
        Variant("daily", "day", "engagement_rate_daily", "followers"),
        Variant("by_views", "views", "engagement_rate_by_views", "views"),
        Variant("by_impressions", "impressions", base="impressions"),
        Variant("likes_per_post", "per_post", "likes_per_post", part="likes"),
        Variant("comments_per_post", "per_post", "comments_per_post", part="comments"),
        Variant("shares_per_post", "per_post", "shares_per_post", part="shares"),
        Variant("reach_rate", "seen", "reach_rate", "followers", "reach"),
        Variant("view_rate", "seen", "view_rate", "followers", "views"),
    )
}
"""Every variant by its key, those of one group together."""

GROUPS = tuple(dict.fromkeys(one.group for one in VARIANTS.values()))
"""What is comparable with what (texts: ``reference-rates_KEY``)."""


@dataclass(frozen=True)
class Rate:
    """The result of a variant: ``number`` is NaN where it cannot be told, and ``missing`` names what to type.

    ``missing`` has measures; ``engagements`` stands for any of PARTS, ``posts`` for the figures of every single post.
    ``have`` of ``of`` posts have all that the variant needs.
    """

    variant: Variant
    number: float
    missing: tuple[str, ...] = ()
    have: int = 0
    of: int = 0


def calculate(typed: Typed, day: date) -> dict[str, Rate]:
    """Return every variant by its key, percentages in percent; ``day`` is only a date to put the posts on."""
    facts = _facts(typed, day)
    seen = _facts(typed, day, views="impressions")
    return {key: _rate(one, typed, seen if key == "by_impressions" else facts, day) for key, one in VARIANTS.items()}


def _rate(variant: Variant, typed: Typed, facts: Facts, day: date) -> Rate:
    missing = _missing(variant, typed)
    complete = [row for row in typed.rows if _whole(variant, row)]
    have = len(complete) if typed.by_post else typed.count if complete else 0
    if missing:
        return Rate(variant, math.nan, missing, have, typed.count)
    if variant.single:
        average: Callable[[Sequence[float]], float] = (
            statistics.median if variant.key.endswith("median") else statistics.fmean
        )
        rates = [100 * _engaged(row) / float(row[variant.base] or math.nan) for row in complete]
        rates = [rate for rate in rates if math.isfinite(rate)]
        return Rate(variant, average(rates) if rates else math.nan, (), len(rates), typed.count)
    metric = variant.metric or "engagement_rate_by_views"
    first = day - timedelta(days=typed.days - 1)
    found = kpi.value(facts, metric, first, day, today=day)
    return Rate(variant, found.number, (), have, typed.count)


def _missing(variant: Variant, typed: Typed) -> tuple[str, ...]:
    """Return what has to be typed for a variant. A base of zero is as good as none: it gives no rate."""
    lacking = []
    if variant.part:
        if not any(row.get(variant.part) is not None for row in typed.rows):
            lacking.append(variant.part)
    elif not any(_is_engaged(row) for row in typed.rows):
        lacking.append("engagements")
    if variant.base == "followers":
        if not typed.followers:
            lacking.append("followers")
    elif variant.base and not any(row.get(variant.base) for row in typed.rows):
        lacking.append(variant.base)
    if variant.single and not typed.by_post:
        lacking.append("posts")
    if not lacking and not any(_whole(variant, row) for row in typed.rows):
        lacking.append(variant.base or variant.part)  # both are there, but never for the same post
    return tuple(lacking)


def _whole(variant: Variant, row: Row) -> bool:
    """Tell whether a row has all that a variant needs of it."""
    top = row.get(variant.part) is not None if variant.part else _is_engaged(row)
    return top and (variant.base in ("", "followers") or bool(row.get(variant.base)))


def _is_engaged(row: Row) -> bool:
    return any(row.get(part) is not None for part in PARTS)


def _engaged(row: Row) -> float:
    return sum(row.get(part) or 0.0 for part in PARTS)


def _facts(typed: Typed, day: date, *, views: str = "views") -> Facts:
    """Return the typed figures as facts: posts on the last of the days, and days that share out what the posts got."""
    measures = {measure: measure for measure in (*PARTS, "reach")} | {"views": views}
    share = 1 if typed.by_post else typed.count
    numbers = [
        {measure: _float(row.get(source), share) for measure, source in measures.items()}
        for row in typed.rows
        for _ in range(share)
    ]
    posts = pd.DataFrame(numbers).assign(
        post_id=[str(place) for place in range(len(numbers))],
        **_ACCOUNT,
        line=1,
        timed=False,
        date=pd.Timestamp(day),
        published_at=pd.Timestamp(day, tz="UTC"),
    )
    each = {part: _total(typed.rows, part) / typed.days for part in PARTS}
    level = math.nan if typed.followers is None else typed.followers
    days = pd.DataFrame(
        [
            {**_ACCOUNT, "date": pd.Timestamp(day) - pd.Timedelta(days=past), "line": 1, "followers": level, **each}
            for past in range(typed.days)
        ]
    )
    return Facts(days=frame("days", days), posts=frame("posts", posts))


def _total(rows: Sequence[Row], part: str) -> float:
    known = [value for row in rows if (value := row.get(part)) is not None]
    return float(sum(known)) if known else math.nan


def _float(value: float | None, share: int) -> float:
    return math.nan if value is None else value / share
