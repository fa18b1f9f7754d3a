"""Days on which a platform changed what it counts: figures before and after such a day are not the same figure.

Every entry has a public source. Texts: ``change-<key>`` is its name, ``.what`` says what changed.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from smmdash.metrics import METRICS


@dataclass(frozen=True)
class Change:
    """A platform's change of definition: the first ``day`` that counts anew, the ``measures`` it is about, a source.

    ``other_column``: another column took the old one's place in exports, so that one upload with days on both sides
    holds one and the same figure and is not broken.
    """

    key: str
    network: str
    day: date
    measures: tuple[str, ...]
    source: str
    other_column: bool = False

    @cached_property
    def metrics(self) -> tuple[str, ...]:
        """Return the metrics that use one of the measures, in the catalogue's order."""
        return tuple(key for key, metric in METRICS.items() if metric.needs & set(self.measures))


CHANGES: Mapping[str, Change] = {
    change.key: change
    for change in (
        Change(
            "instagram_views",
            "instagram",
            date(2025, 4, 21),
            ("impressions", "views"),
            "https://developers.facebook.com/docs/graph-api/changelog/version22.0",
        ),
        Change(
            "facebook_views",
            "facebook",
            date(2024, 11, 14),
            ("impressions", "views"),
            "https://www.nasdaq.com/articles/meta-says-views-become-primary-metric-facebook",
        ),
        Change(
            "facebook_impressions",
            "facebook",
            date(2025, 11, 15),
            ("impressions",),
            "https://developers.facebook.com/blog/post/2025/08/15/page-insights-api-updates/",
        ),
        Change(
            "facebook_viewers",
            "facebook",
            date(2026, 6, 15),
            ("reach",),
            "https://developers.facebook.com/blog/post/2026/02/18/introducing-graph-api-v25-and-marketing-api-v25",
            other_column=True,
        ),
        Change(
            "youtube_shorts_views",
            "youtube",
            date(2025, 3, 31),
            ("views",),
            "https://support.google.com/youtube/thread/333869549/a-change-to-how-we-count-views-on-shorts",
        ),
        Change(
            "vk_video_views",
            "vk",
            date(2026, 2, 3),
            ("views",),
            "https://ria.ru/20260203/vk-2071921309.html",
        ),
        Change(
            "linkedin_reposts",
            "linkedin",
            date(2024, 4, 1),
            ("impressions",),
            "https://www.linkedin.com/help/linkedin/answer/a516971",
        ),
        Change(
            "google_analytics_4",
            "web",
            date(2023, 7, 1),
            ("sessions", "users", "bounces", "conversions"),
            "https://support.google.com/analytics/answer/11583528",
        ),
    )
}
"""Every known change by its key, the best known first."""


def between(metric: str, networks: Collection[str], first: date, last: date) -> tuple[Change, ...]:
    """Return the changes of a metric on some networks after ``first`` and up to ``last``, by day."""
    found = [
        change
        for change in CHANGES.values()
        if first < change.day <= last and change.network in networks and metric in change.metrics
    ]
    return tuple(sorted(found, key=lambda change: change.day))
