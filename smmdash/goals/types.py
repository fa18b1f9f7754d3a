"""The catalogue of goal types: what each is usually measured by, where it works, and one example to start from.

Names and metrics of the types follow the articles the product is built on (texts: ``goal_type-KEY``).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from smmdash.goals.model import Basis, Comparison, TargetKind
from smmdash.metrics import METRICS


@dataclass(frozen=True)
class Example:
    """A goal of the type, ready to be taken over: its target, the network and how many days it has."""

    metric: str
    networks: tuple[str, ...]
    basis: Basis
    value: float
    days: int


@dataclass(frozen=True)
class GoalType:
    """A kind of aim. ``metrics`` are keys of METRICS that fit it, the default first; ``networks`` suit it best."""

    key: str
    metrics: tuple[str, ...]
    networks: tuple[str, ...]
    example: Example

    @property
    def kind(self) -> TargetKind:
        """Return the kind of target of its default metric."""
        return kind_of(self.metrics[0])

    @property
    def comparison(self) -> Comparison:
        """Return the comparison of its default metric."""
        return comparison_of(self.metrics[0])


GOAL_TYPES: Mapping[str, GoalType] = {
    kind.key: kind
    for kind in (
        GoalType(
            "awareness",
            (
                "mean_reach_per_post", "reach", "net_new_followers", "audience_growth_rate", "followers",
                "share_of_voice", "potential_reach", "reach_rate", "mentions", "shares", "hashtag_uses", "impressions",
                "views", "views_per_post", "view_rate", "cost_per_mille",
            ),
            ("instagram", "tiktok", "youtube", "vk", "facebook"),
            Example("net_new_followers", ("instagram",), "to", 300, 90),
        ),
        GoalType(
            "reputation",
            ("net_sentiment", "sentiment_positive_share", "mentions", "hashtag_uses", "share_of_voice", "reviews"),
            ("mentions", "x", "facebook", "vk", "telegram"),
            Example("sentiment_positive_share", ("mentions",), "to", 60, 180),
        ),
        GoalType(
            "traffic",
            (
                "social_sessions", "link_clicks", "sessions", "signups", "ctr", "cost_per_click", "bounce_rate",
                "profile_views",
            ),
            ("web", "facebook", "instagram", "telegram", "pinterest", "vk"),
            Example("social_sessions", ("web",), "by_percent", 25, 90),
        ),
        GoalType(
            "engagement",
            (
                "engagement_rate_by_reach", "engagement_rate_by_followers", "engagement_rate_daily",
                "engagement_rate_by_views", "comments_per_post", "likes_per_post", "shares_per_post", "engagements",
                "comments", "shares", "saves", "likes", "mentions",
            ),
            ("instagram", "facebook", "vk", "tiktok", "telegram"),
            Example("comments_per_post", ("facebook",), "to", 8, 60),
        ),
        GoalType(
            "conversions",
            (
                "conversions", "sales", "conversion_rate", "social_conversion_rate", "revenue", "roas", "roi",
                "cost_per_sale", "ctr", "bounce_rate",
            ),
            ("web", "ads", "instagram", "facebook", "pinterest", "tiktok"),
            Example("sales", ("instagram",), "to", 12, 30),
        ),
        GoalType(
            "leads",
            ("leads", "cost_per_lead", "lead_conversion_rate", "link_clicks", "contest_entries", "signups"),
            ("facebook", "crm", "ads", "vk", "linkedin"),
            Example("leads", ("ads",), "to", 80, 60),
        ),
        GoalType(
            "service",
            ("response_time", "csat", "support_requests", "requests_per_agent"),
            ("support", "facebook", "x", "telegram", "vk"),
            Example("response_time", ("support",), "to", 15, 60),
        ),
        GoalType(
            "listening",
            (
                "mentions", "competitor_mentions", "share_of_voice", "hashtag_uses", "net_sentiment",
                "sentiment_positive_share",
            ),
            ("mentions", "x", "threads", "vk"),
            Example("share_of_voice", ("mentions",), "by_points", 5, 180),
        ),
        GoalType(
            "recruiting",
            ("applications", "hires", "link_clicks"),
            ("linkedin", "hr", "facebook", "instagram"),
            Example("applications", ("linkedin",), "to", 25, 90),
        ),
        GoalType(
            "community",
            (
                "messages_per_member", "chat_members", "group_posts", "comments", "comments_per_post", "likes",
                "engagements",
            ),
            ("vk", "telegram", "facebook", "ok"),
            Example("chat_members", ("telegram",), "by", 150, 90),
        ),
        GoalType(
            "trust",
            (
                "reviews", "csat", "sentiment_positive_share", "net_sentiment", "response_time", "comments_per_post",
                "saves", "shares", "profile_views",
            ),
            ("facebook", "instagram", "vk", "mentions", "support"),
            Example("reviews", ("facebook",), "to", 30, 120),
        ),
    )
}  # fmt: skip
"""Every goal type by its key, in the order in which they are offered."""

FIRST_EXAMPLES = ("awareness", "engagement", "service")
"""The types whose examples an empty page shows: an accumulation, a mean and an upper limit."""


def kind_of(metric: str) -> TargetKind:
    """Return the kind of target a metric takes: a stock is a level, a flow accumulates, the rest are rates."""
    kind = METRICS[metric].kind
    if kind == "stock":
        return "level"
    return "total" if kind == "flow" else "rate"


def comparison_of(metric: str) -> Comparison:
    """Return the comparison that betters a metric."""
    return "at_most" if METRICS[metric].better == "down" else "at_least"


def bases_of(metric: str) -> tuple[Basis, ...]:
    """Return the ways in which a target of the metric can be written, the plainest first."""
    in_percent = metric in METRICS and METRICS[metric].unit in ("percent", "points")
    return ("to", "by_points" if in_percent else "by", "by_percent")
