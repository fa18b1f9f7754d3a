"""The catalogue of tactics: what a team can do for a goal, what it moves, and how many days of work it usually takes.

Texts: ``tactic-KEY`` and ``tactic-KEY.how``. A key that the audit's own list has too means the same thing there.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Tactic:
    """Something to do. ``metrics`` are keys of METRICS that it moves, ``days`` the working days until it is in place.

    ``free`` takes work but no budget; ``days`` are our own estimate for one person, a place to start a plan from.
    """

    key: str
    days: int
    metrics: tuple[str, ...]
    free: bool = True


TACTICS: Mapping[str, Tactic] = {
    tactic.key: tactic
    for tactic in (
        # To be known
        Tactic("short_videos", 10, ("views", "reach", "mean_reach_per_post", "views_per_post", "net_new_followers")),
        Tactic(
            "repeat_best",
            2,
            ("mean_reach_per_post", "views_per_post", "engagement_rate_by_reach", "engagement_rate_by_views"),
        ),
        Tactic("cross_posts", 5, ("net_new_followers", "reach", "mentions")),
        Tactic("barter_bloggers", 8, ("net_new_followers", "mentions", "reach", "audience_growth_rate")),
        Tactic("joint_contest", 8, ("net_new_followers", "contest_entries", "mentions", "comments", "shares", "leads")),
        Tactic("own_hashtag", 3, ("hashtag_uses", "mentions")),
        Tactic("paid_reach", 3, ("reach", "impressions", "views", "net_new_followers", "cost_per_mille"), free=False),
        Tactic("tidy_profile", 1, ("net_new_followers", "profile_views", "link_clicks", "social_sessions")),
        # To be well spoken of
        Tactic("answer_mentions", 5, ("net_sentiment", "sentiment_positive_share", "mentions")),
        Tactic("ask_reviews", 3, ("reviews", "sentiment_positive_share")),
        Tactic("prepared_answers", 3, ("net_sentiment", "sentiment_positive_share", "response_time")),
        Tactic("customer_stories", 6, ("mentions", "sentiment_positive_share", "shares", "sales", "conversion_rate")),
        Tactic("live_talks", 5, ("mentions", "comments", "net_sentiment", "net_new_followers")),
        Tactic(
            "offline_events", 12, ("mentions", "hashtag_uses", "chat_members", "group_posts", "reviews"), free=False
        ),
        # To bring people to the site
        Tactic("site_teasers", 4, ("link_clicks", "ctr", "social_sessions")),
        Tactic("tagged_links", 1, ("social_sessions", "social_conversion_rate")),
        Tactic("newsletter_offer", 4, ("signups", "leads")),
        Tactic(
            "landing_page", 8, ("bounce_rate", "conversion_rate", "conversions", "leads", "cost_per_sale"), free=False
        ),
        Tactic(
            "traffic_ads", 4, ("link_clicks", "social_sessions", "sessions", "ctr", "cost_per_click", "sales"),
            free=False,
        ),
        # To be answered
        Tactic("ask_questions", 3, ("comments", "comments_per_post", "engagement_rate_by_followers", "engagements")),
        Tactic("reply_to_all", 5, ("comments", "comments_per_post", "engagement_rate_daily", "response_time")),
        Tactic(
            "posting_times", 2, ("mean_reach_per_post", "engagement_rate_by_followers", "engagement_rate_by_reach")
        ),
        Tactic("worth_saving", 6, ("saves", "shares", "shares_per_post", "engagement_rate_by_reach")),
        Tactic("regular_series", 8, ("engagement_rate_daily", "views_per_post", "comments", "engagements")),
        Tactic("follower_content", 4, ("mentions", "hashtag_uses", "engagements", "likes_per_post")),
        # To sell
        Tactic("network_shop", 6, ("sales", "conversions", "revenue", "conversion_rate")),
        Tactic("answer_doubts", 4, ("conversion_rate", "sales", "conversions")),
        Tactic("dated_offer", 3, ("sales", "conversions", "conversion_rate", "revenue"), free=False),
        Tactic("retargeting", 4, ("conversions", "sales", "roas", "roi", "cost_per_sale"), free=False),
        # To collect contacts
        Tactic("lead_magnet", 8, ("leads", "signups", "link_clicks")),
        Tactic("webinar", 8, ("leads", "signups", "lead_conversion_rate")),
        Tactic("quick_contact", 3, ("lead_conversion_rate", "sales")),
        Tactic("lead_form_ads", 4, ("leads", "cost_per_lead"), free=False),
        # To serve
        Tactic("duty_rota", 2, ("response_time", "requests_per_agent", "csat")),
        Tactic("stated_hours", 1, ("response_time", "csat")),
        Tactic("saved_replies", 3, ("response_time", "requests_per_agent")),
        Tactic("common_answers", 4, ("support_requests", "requests_per_agent")),
        Tactic("one_channel", 4, ("response_time", "support_requests", "csat")),
        Tactic("survey_after", 3, ("csat",)),
        Tactic("chatbot", 12, ("response_time", "requests_per_agent", "support_requests"), free=False),
        # To know the market
        Tactic("mention_alerts", 1, ("mentions", "net_sentiment")),
        Tactic("competitor_list", 2, ("share_of_voice", "competitor_mentions")),
        Tactic("topic_search", 2, ("hashtag_uses", "mentions", "competitor_mentions")),
        Tactic("tone_marks", 3, ("sentiment_positive_share", "net_sentiment")),
        Tactic("monthly_digest", 2, ("share_of_voice", "net_sentiment", "mentions")),
        Tactic("research", 15, ("share_of_voice", "mentions"), free=False),
        # To hire
        Tactic("team_stories", 5, ("applications", "hires", "link_clicks")),
        Tactic("vacancy_posts", 2, ("applications", "link_clicks")),
        Tactic("colleague_shares", 2, ("applications", "hires", "link_clicks")),
        Tactic("short_application", 3, ("applications",)),
        Tactic("ask_source", 1, ("hires", "applications")),
        Tactic("vacancy_ads", 3, ("applications", "link_clicks", "hires"), free=False),
        # To live as a community
        Tactic("welcome_newcomers", 2, ("messages_per_member", "chat_members")),
        Tactic("weekly_topic", 4, ("messages_per_member", "group_posts", "comments", "comments_per_post")),
        Tactic("member_voices", 4, ("group_posts", "messages_per_member", "likes")),
        Tactic("chat_rules", 2, ("messages_per_member", "chat_members")),
        Tactic("members_only", 5, ("chat_members", "engagements")),
        # To be trusted
        Tactic("behind_the_scenes", 4, ("comments_per_post", "shares", "saves", "profile_views")),
        Tactic("expert_answers", 6, ("saves", "shares", "comments_per_post", "profile_views")),
    )
}  # fmt: skip
"""Every tactic by its key, those of one aim together."""
