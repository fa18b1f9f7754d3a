"""The catalogue: what networks count (measures) and what smmdash computes from it (metrics)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from smmdash.formulas import (
    Change,
    FirstOf,
    Formula,
    Grain,
    Level,
    LevelOnDay,
    MeanLevel,
    Median,
    Minus,
    Parts,
    PostCount,
    Ratio,
    RatioOfMeans,
    Simple,
    StartLevel,
    Sum,
    Unique,
)

Kind = Literal["stock", "flow", "unique", "ratio", "mean", "duration"]
Unit = Literal["count", "people", "percent", "points", "money", "factor", "minutes"]
Better = Literal["up", "down"]


@dataclass(frozen=True)
class Measure:
    """A quantity that a source counts. ``kind`` says whether and how it adds up."""

    key: str
    kind: Literal["stock", "flow", "unique", "duration"] = "flow"
    money: bool = False


MEASURES: Mapping[str, Measure] = {
    measure.key: measure
    for measure in (
        Measure("followers", "stock"),
        Measure("followers_gained"),
        Measure("followers_lost"),
        Measure("reach", "unique"),
        Measure("impressions"),
        Measure("views"),
        Measure("likes"),
        Measure("comments"),
        Measure("shares"),
        Measure("saves"),
        Measure("clicks"),
        Measure("link_clicks"),
        Measure("profile_views"),
        Measure("engagements"),
        Measure("watch_time_minutes"),
        Measure("posts"),
        Measure("mentions"),
        Measure("mentions_positive"),
        Measure("mentions_neutral"),
        Measure("mentions_negative"),
        Measure("competitor_mentions"),
        Measure("hashtag_uses"),
        Measure("potential_reach"),
        Measure("sessions"),
        Measure("social_sessions"),
        Measure("users", "unique"),
        Measure("bounces"),
        Measure("conversions"),
        Measure("social_conversions"),
        Measure("signups"),
        Measure("leads"),
        Measure("contest_entries"),
        Measure("sales"),
        Measure("revenue", money=True),
        Measure("spend", money=True),
        Measure("support_requests"),
        Measure("agents", "stock"),
        Measure("response_minutes", "duration"),
        Measure("satisfied_answers"),
        Measure("survey_answers"),
        Measure("reviews"),
        Measure("group_posts"),
        Measure("chat_members", "stock"),
        Measure("chat_messages"),
        Measure("applications"),
        Measure("hires"),
    )
}

NETWORKS = (
    "instagram",
    "facebook",
    "vk",
    "ok",
    "telegram",
    "tiktok",
    "youtube",
    "linkedin",
    "x",
    "pinterest",
    "threads",
    "web",
    "ads",
    "support",
    "crm",
    "hr",
    "mentions",
)
"""Where facts come from; the social networks first, then the other sources."""

SOCIAL_NETWORKS = NETWORKS[:11]


@dataclass(frozen=True)
class Metric:
    """A named figure with its formula. ``kind`` decides how it may be compared and charted."""

    key: str
    kind: Kind
    unit: Unit
    better: Better
    formula: Formula
    seed: str = ""

    @property
    def needs(self) -> frozenset[str]:
        """Measures the formula can use."""
        return self.formula.needs


ENGAGEMENT_PARTS = Parts(("likes", "comments", "shares", "saves"))
_FOLLOWERS = "followers"


def _flow(key: str, seed: str, *, unit: Unit = "count", better: Better = "up") -> Metric:
    return Metric(key, "flow", unit, better, Sum((key,)), seed)


def _per_post(key: str, measure: str, seed: str) -> Metric:
    return Metric(key, "mean", "count", "up", Ratio(Sum((measure,)), PostCount(), grain="posts"), seed)


def _percent(key: str, top: Simple | FirstOf, bottom: Simple, seed: str, grain: Grain = "days") -> Metric:
    return Metric(key, "ratio", "percent", "up", Ratio(top, bottom, 100.0, grain), seed)


def _cost(key: str, bottom: str, seed: str, times: float = 1.0) -> Metric:
    return Metric(key, "ratio", "money", "down", Ratio(Sum(("spend",)), Sum((bottom,)), times), seed)


_NET_NEW = FirstOf(
    (
        Minus(Sum(("followers_gained",)), Sum(("followers_lost",))),
        Change(_FOLLOWERS),
        Sum(("followers_gained",)),
    )
)

METRICS: Mapping[str, Metric] = {
    metric.key: metric
    for metric in (
        Metric("followers", "stock", "count", "up", Level(_FOLLOWERS), "A B C D"),
        Metric("net_new_followers", "flow", "count", "up", _NET_NEW, "B C D"),
        _percent("audience_growth_rate", _NET_NEW, StartLevel(_FOLLOWERS), "B D"),
        Metric("reach", "unique", "people", "up", Unique("reach"), "A B C D"),
        Metric(
            "mean_reach_per_post", "mean", "people", "up", Ratio(Sum(("reach",)), PostCount(), grain="posts"), "B C"
        ),
        Metric(
            "reach_rate",
            "ratio",
            "percent",
            "up",
            RatioOfMeans(Sum(("reach",)), Level(_FOLLOWERS), 100.0, "posts"),
            "A",
        ),
        _flow("potential_reach", "B", unit="people"),
        _flow("impressions", "D"),
        _flow("views", "A"),
        _per_post("views_per_post", "views", "B"),
        Metric(
            "view_rate", "ratio", "percent", "up", RatioOfMeans(Sum(("views",)), Level(_FOLLOWERS), 100.0, "posts"), ""
        ),
        _flow("mentions", "B C"),
        _flow("hashtag_uses", "A B"),
        _flow("competitor_mentions", "B"),
        _percent("share_of_voice", Sum(("mentions",)), Sum(("mentions", "competitor_mentions")), "B"),
        _percent(
            "sentiment_positive_share",
            Sum(("mentions_positive",)),
            Sum(("mentions_positive", "mentions_neutral", "mentions_negative")),
            "B",
        ),
        Metric(
            "net_sentiment",
            "ratio",
            "points",
            "up",
            Ratio(
                Minus(Sum(("mentions_positive",)), Sum(("mentions_negative",))),
                Sum(("mentions_positive", "mentions_neutral", "mentions_negative")),
                100.0,
            ),
            "B",
        ),
        _flow("likes", "A C D"),
        _flow("comments", "A C D"),
        _flow("shares", "A C D"),
        _flow("saves", ""),
        _flow("reviews", "A"),
        Metric("engagements", "flow", "count", "up", ENGAGEMENT_PARTS, "A D"),
        _per_post("likes_per_post", "likes", "C"),
        _per_post("comments_per_post", "comments", "C"),
        _per_post("shares_per_post", "shares", "C"),
        _percent("engagement_rate_by_reach", ENGAGEMENT_PARTS, Sum(("reach",)), "B", "posts"),
        _percent("engagement_rate_by_followers", ENGAGEMENT_PARTS, LevelOnDay(_FOLLOWERS), "B D", "posts"),
        _percent("engagement_rate_daily", ENGAGEMENT_PARTS, LevelOnDay(_FOLLOWERS), "B"),
        _percent("engagement_rate_by_views", ENGAGEMENT_PARTS, Sum(("views",)), "", "posts"),
        _flow("profile_views", "A"),
        _flow("link_clicks", "A B C"),
        Metric(
            "ctr",
            "ratio",
            "percent",
            "up",
            Ratio(Sum(("link_clicks",)), FirstOf((Sum(("impressions",)), Sum(("views",)))), 100.0),
            "B D",
        ),
        _flow("sessions", "A B C"),
        _flow("social_sessions", "A B"),
        Metric("bounce_rate", "ratio", "percent", "down", Ratio(Sum(("bounces",)), Sum(("sessions",)), 100.0), "B"),
        _flow("signups", "B"),
        _flow("conversions", "A B D"),
        _percent("conversion_rate", Sum(("conversions",)), Sum(("sessions",)), "A B"),
        _percent("social_conversion_rate", Sum(("social_conversions",)), Sum(("conversions",)), "B"),
        _flow("leads", "B C"),
        _flow("contest_entries", "C"),
        _percent("lead_conversion_rate", Sum(("sales",)), Sum(("leads",)), "C"),
        _flow("sales", "B C"),
        _flow("revenue", "C", unit="money"),
        _flow("spend", "C", unit="money", better="down"),
        _cost("cost_per_lead", "leads", "C"),
        _cost("cost_per_sale", "sales", "C"),
        _cost("cost_per_click", "link_clicks", "C"),
        _cost("cost_per_mille", "impressions", "C", 1000.0),
        Metric("roas", "ratio", "factor", "up", Ratio(Sum(("revenue",)), Sum(("spend",))), "C"),
        _percent("roi", Minus(Sum(("revenue",)), Sum(("spend",))), Sum(("spend",)), "C E"),
        _flow("support_requests", "B C", better="down"),
        Metric(
            "requests_per_agent", "mean", "count", "up", Ratio(Sum(("support_requests",)), MeanLevel("agents")), "B"
        ),
        Metric("response_time", "duration", "minutes", "down", Median("response_minutes"), "B C"),
        _percent("csat", Sum(("satisfied_answers",)), Sum(("survey_answers",)), "B C"),
        Metric("posts", "flow", "count", "up", PostCount(), "C"),
        _flow("group_posts", "C"),
        Metric("chat_members", "stock", "count", "up", Level("chat_members"), "C"),
        Metric(
            "messages_per_member",
            "ratio",
            "count",
            "up",
            Ratio(Sum(("chat_messages",)), MeanLevel("chat_members")),
            "C",
        ),
        _flow("applications", "B"),
        _flow("hires", "B"),
    )
}
"""Every metric by its key, in the order in which they are shown."""
