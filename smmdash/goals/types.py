"""The catalogue of goal types: what each is measured by, where it works, what leads there, and examples to start from.

Names and metrics of the types follow the articles the product is built on (texts: ``goal_type-KEY``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from smmdash.goals.model import Basis, Comparison, Goal, GoalScope, Target, TargetKind
from smmdash.metrics import METRICS


@dataclass(frozen=True)
class Example:
    """A goal of the type, ready to be taken over: its target, the network and how many days it has."""

    metric: str
    networks: tuple[str, ...]
    basis: Basis
    value: float
    days: int

    def goal(self, goal_id: str, goal_type: str, *, today: date) -> Goal:
        """Return the example as a goal of the type that starts today."""
        return Goal(
            id=goal_id,
            goal_type=goal_type,
            metric=self.metric,
            scope=GoalScope(networks=list(self.networks)),
            target=Target(
                kind=kind_of(self.metric),
                comparison=comparison_of(self.metric),
                basis=self.basis,
                value=self.value,
            ),
            start=today,
            deadline=today + timedelta(days=self.days),
        )


@dataclass(frozen=True)
class GoalType:
    """A kind of aim. ``metrics`` are keys of METRICS that fit it, the default first; ``networks`` suit it best.

    ``examples`` are three, their sentences ``goal_type-KEY`` with the attributes of EXAMPLES
    (``words.example`` fills them in); ``tactics`` are keys of ``tactics.TACTICS``.
    """

    key: str
    metrics: tuple[str, ...]
    networks: tuple[str, ...]
    examples: tuple[Example, Example, Example]
    tactics: tuple[str, ...]

    @property
    def example(self) -> Example:
        """Return the first example."""
        return self.examples[0]

    @property
    def kind(self) -> TargetKind:
        """Return the kind of target of its default metric."""
        return kind_of(self.metrics[0])

    @property
    def comparison(self) -> Comparison:
        """Return the comparison of its default metric."""
        return comparison_of(self.metrics[0])


EXAMPLES = ("example", "example_two", "example_three")
"""The attributes of ``goal_type-KEY`` that say the examples, in their order."""

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
            (
                Example("net_new_followers", ("instagram",), "to", 300, 90),
                Example("mean_reach_per_post", ("tiktok",), "by_percent", 20, 90),
                Example("views", ("youtube",), "to", 20_000, 60),
            ),
            (
                "short_videos", "repeat_best", "cross_posts", "barter_bloggers", "joint_contest", "own_hashtag",
                "paid_reach", "tidy_profile",
            ),
        ),
        GoalType(
            "reputation",
            ("net_sentiment", "sentiment_positive_share", "mentions", "hashtag_uses", "share_of_voice", "reviews"),
            ("mentions", "x", "facebook", "vk", "telegram"),
            (
                Example("sentiment_positive_share", ("mentions",), "to", 60, 180),
                Example("net_sentiment", ("mentions",), "by_points", 10, 120),
                Example("mentions", ("vk",), "to", 150, 90),
            ),
            (
                "answer_mentions", "ask_reviews", "prepared_answers", "customer_stories", "live_talks",
                "own_hashtag", "offline_events",
            ),
        ),
        GoalType(
            "traffic",
            (
                "social_sessions", "link_clicks", "sessions", "signups", "ctr", "cost_per_click", "bounce_rate",
                "profile_views",
            ),
            ("web", "facebook", "instagram", "telegram", "pinterest", "vk"),
            (
                Example("social_sessions", ("web",), "by_percent", 25, 90),
                Example("link_clicks", ("telegram",), "to", 500, 30),
                Example("bounce_rate", ("web",), "to", 45, 90),
            ),
            (
                "site_teasers", "tagged_links", "tidy_profile", "newsletter_offer", "landing_page", "traffic_ads",
            ),
        ),
        GoalType(
            "engagement",
            (
                "engagement_rate_by_reach", "engagement_rate_by_followers", "engagement_rate_daily",
                "engagement_rate_by_views", "comments_per_post", "likes_per_post", "shares_per_post", "engagements",
                "comments", "shares", "saves", "likes", "mentions",
            ),
            ("instagram", "facebook", "vk", "tiktok", "telegram"),
            (
                Example("comments_per_post", ("facebook",), "to", 8, 60),
                Example("engagement_rate_by_reach", ("instagram",), "by_points", 1, 90),
                Example("saves", ("instagram",), "by_percent", 30, 60),
            ),
            (
                "ask_questions", "reply_to_all", "posting_times", "worth_saving", "regular_series",
                "follower_content", "repeat_best", "joint_contest",
            ),
        ),
        GoalType(
            "conversions",
            (
                "conversions", "sales", "conversion_rate", "social_conversion_rate", "revenue", "roas", "roi",
                "cost_per_sale", "ctr", "bounce_rate",
            ),
            ("web", "ads", "instagram", "facebook", "pinterest", "tiktok"),
            (
                Example("sales", ("instagram",), "to", 12, 30),
                Example("conversion_rate", ("web",), "to", 3, 90),
                Example("roi", ("ads",), "to", 120, 60),
            ),
            (
                "network_shop", "answer_doubts", "customer_stories", "dated_offer", "landing_page", "retargeting",
                "traffic_ads",
            ),
        ),
        GoalType(
            "leads",
            ("leads", "cost_per_lead", "lead_conversion_rate", "link_clicks", "contest_entries", "signups"),
            ("facebook", "crm", "ads", "vk", "linkedin"),
            (
                Example("leads", ("ads",), "to", 80, 60),
                Example("cost_per_lead", ("ads",), "by_percent", -15, 90),
                Example("contest_entries", ("vk",), "to", 150, 30),
            ),
            (
                "lead_magnet", "webinar", "quick_contact", "joint_contest", "newsletter_offer", "lead_form_ads",
            ),
        ),
        GoalType(
            "service",
            ("response_time", "csat", "support_requests", "requests_per_agent"),
            ("support", "facebook", "x", "telegram", "vk"),
            (
                Example("response_time", ("support",), "to", 15, 60),
                Example("csat", ("support",), "to", 90, 90),
                Example("support_requests", ("support",), "by_percent", -10, 90),
            ),
            (
                "duty_rota", "stated_hours", "saved_replies", "common_answers", "one_channel", "survey_after",
                "chatbot",
            ),
        ),
        GoalType(
            "listening",
            (
                "mentions", "competitor_mentions", "share_of_voice", "hashtag_uses", "net_sentiment",
                "sentiment_positive_share",
            ),
            ("mentions", "x", "threads", "vk"),
            (
                Example("share_of_voice", ("mentions",), "by_points", 5, 180),
                Example("mentions", ("mentions",), "by_percent", 20, 90),
                Example("hashtag_uses", ("mentions",), "to", 100, 60),
            ),
            (
                "mention_alerts", "competitor_list", "topic_search", "tone_marks", "monthly_digest", "own_hashtag",
                "research",
            ),
        ),
        GoalType(
            "recruiting",
            ("applications", "hires", "link_clicks"),
            ("linkedin", "hr", "facebook", "instagram"),
            (
                Example("applications", ("linkedin",), "to", 25, 90),
                Example("hires", ("hr",), "to", 3, 180),
                Example("link_clicks", ("linkedin",), "to", 400, 60),
            ),
            (
                "team_stories", "vacancy_posts", "colleague_shares", "short_application", "ask_source",
                "vacancy_ads",
            ),
        ),
        GoalType(
            "community",
            (
                "messages_per_member", "chat_members", "group_posts", "comments", "comments_per_post", "likes",
                "engagements",
            ),
            ("vk", "telegram", "facebook", "ok"),
            (
                Example("chat_members", ("telegram",), "by", 150, 90),
                Example("messages_per_member", ("telegram",), "to", 6, 60),
                Example("group_posts", ("vk",), "to", 40, 60),
            ),
            (
                "welcome_newcomers", "weekly_topic", "member_voices", "chat_rules", "members_only", "ask_questions",
                "offline_events",
            ),
        ),
        GoalType(
            "trust",
            (
                "reviews", "csat", "sentiment_positive_share", "net_sentiment", "response_time", "comments_per_post",
                "saves", "shares", "profile_views",
            ),
            ("facebook", "instagram", "vk", "mentions", "support"),
            (
                Example("reviews", ("facebook",), "to", 30, 120),
                Example("saves", ("instagram",), "to", 200, 60),
                Example("csat", ("support",), "by_points", 5, 120),
            ),
            (
                "behind_the_scenes", "expert_answers", "ask_reviews", "customer_stories", "answer_mentions",
                "stated_hours", "reply_to_all",
            ),
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
