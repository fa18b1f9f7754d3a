"""Outside norms: published figures of many accounts, each comparable with one metric of the catalogue.

Only what agrees with the metric in network, numerator, denominator and the statistic of an account's posts is declared.
Left out on purpose: engagement of likes and comments only, medians of an account's posts beside our means, figures by
industry or topic (nobody says which one an account is in), means over accounts that a few giants decide.
"""

from collections.abc import Mapping
from dataclasses import dataclass

NAN = float("nan")


@dataclass(frozen=True)
class Source:
    """Who published a norm, and where."""

    name: str
    url: str


SOURCES: Mapping[str, Source] = {
    "rival_iq_2025": Source(
        "Rival IQ, Social Media Industry Benchmark Report",
        "https://get.rivaliq.com/hubfs/eBooks/2025-Social-Media-Industry-Benchmark-Report.pdf",
    ),
    "socialinsider_2026": Source(
        "Socialinsider, Social Media Benchmarks", "https://www.socialinsider.io/social-media-benchmarks"
    ),
    "socialinsider_reach_2026": Source(
        "Socialinsider, Social Media Reach Statistics", "https://www.socialinsider.io/blog/social-media-reach/"
    ),
    "buffer_2026": Source("Buffer", "https://buffer.com/resources/instagram-engagement-rate/"),
    "playersells_2026": Source("PlayerSells open data (CC BY 4.0)", "https://playersells.com/telegram-engagement-rate"),
}


@dataclass(frozen=True)
class Outside:
    """One norm: ``value`` percent, the ``statistic`` over ``count`` ``of`` (accounts, brands or posts) in ``year``.

    It holds for accounts with ``least`` followers and fewer than ``under`` (0: no bound). ``low`` and ``high`` are the
    quartiles where they are published. ``days``: for growth, the days in which it comes.
    """

    network: str
    metric: str
    statistic: str
    value: float
    count: int
    of: str
    year: int
    source: str
    least: int = 0
    under: int = 0
    low: float = NAN
    high: float = NAN
    days: int = 0

    @property
    def key(self) -> str:
        """Return a name of its own."""
        return f"{self.network}_{self.metric}_{self.source}_{self.least}_{self.under}"


def _engagement(network: str, value: float) -> Outside:
    return Outside(network, "engagement_rate_by_followers", "median", value, 2100, "brands", 2024, "rival_iq_2025")


def _reach(value: float, least: int = 0, under: int = 0) -> Outside:
    source = "socialinsider_reach_2026"
    return Outside("instagram", "reach_rate", "mean", value, 872_000, "posts", 2026, source, least, under)


def _growth(value: float, least: int, under: int) -> Outside:
    return Outside(
        "instagram", "audience_growth_rate", "median", value, 273_000, "accounts", 2025, "buffer_2026", least, under,
        days=30,
    )  # fmt: skip


def _views(low: float, value: float, high: float, count: int, least: int, under: int) -> Outside:
    return Outside(
        "telegram", "view_rate", "median", value, count, "accounts", 2026, "playersells_2026", least, under, low, high
    )


OUTSIDE: Mapping[str, Outside] = {
    one.key: one
    for one in (
        _engagement("instagram", 0.36),
        _engagement("x", 0.015),
        _engagement("tiktok", 1.73),
        Outside("tiktok", "engagement_rate_by_views", "mean", 3.7, 70_000_000, "posts", 2025, "socialinsider_2026"),
        Outside("tiktok", "engagement_rate_by_followers", "mean", 2.6, 70_000_000, "posts", 2025, "socialinsider_2026"),
        _reach(3.2),
        _reach(6.65, 1000, 5000),
        _reach(5.75, 5000, 10_000),
        _reach(5.5, 10_000, 50_000),
        _reach(4.5, 50_000, 100_000),
        _reach(3.5, 100_000, 1_000_000),
        _growth(5.1, 0, 1000),
        _growth(2.5, 1000, 5000),
        _growth(2.6, 5000, 10_000),
        _growth(2.3, 10_000, 50_000),
        _growth(0.8, 1_000_000, 0),
        _views(10.405, 27.494, 68.087, 43_605, 1000, 5000),
        _views(5.453, 14.032, 34.568, 44_234, 5000, 20_000),
        _views(3.772, 9.643, 23.628, 41_428, 20_000, 100_000),
        _views(2.187, 5.87, 16.365, 8_625, 100_000, 500_000),
        _views(1.113, 3.13, 10.056, 1_223, 500_000, 0),
    )
}
"""Every outside norm by its key."""
