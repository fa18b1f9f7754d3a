"""The catalogue: what the data, the goals and the plan say about each question and register of the audit.

``would`` is the key (text ``known-would_<key>``) of what to add, so that there is something to say here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from smmdash.known import accounts, growth, people, posts, profiles, rhythm, shares, sources, written
from smmdash.known.figures import OfFacts, figures
from smmdash.known.written import OfWork

Would = Literal[
    "posts", "days", "ads", "results", "audience", "goals", "business_goals", "audiences", "past", "owners", "review",
    "rivals", "fresh",
]  # fmt: skip
WOULDS: tuple[Would, ...] = (
    "posts", "days", "ads", "results", "audience", "goals", "business_goals", "audiences", "past", "owners", "review",
    "rivals", "fresh",
)  # fmt: skip
"""What may be added; the page that takes it is ``PAGE_OF``."""

PAGE_OF: Mapping[str, str] = {
    "goals": "goals", "business_goals": "goals", "audiences": "goals", "past": "goals",
    "owners": "goals", "review": "",
}  # fmt: skip
"""The page where it is added; the data page for all others, none for ``review``, which this page answers itself."""


@dataclass(frozen=True)
class Said:
    """What speaks to an entry: from the document, then from the facts."""

    would: Would
    of_work: tuple[OfWork, ...] = ()
    of_facts: tuple[OfFacts, ...] = ()


_RESULTS = ("conversions", "leads", "sales", "revenue", "roas", "roi", "cost_per_lead", "cost_per_sale")
_ENGAGED = ("engagement_rate_by_reach", "engagement_rate_by_views", "shares", "saves", "comments")

SAID: Mapping[str, Said] = {
    # 1. What we have
    "course": Said("posts", (written.business_goals(),), (accounts.types, posts.kinds("", best=True))),
    "course_reviewed": Said("review", (written.reviewed,)),
    "course_current": Said("days", (), (growth.year, figures("engagement_rate_by_reach", "engagement_rate_by_views"))),
    "inventory": Said("posts", (), (accounts.content, accounts.types)),
    "profiles": Said("days", (profiles.unlisted, profiles.silent), (accounts.each_account,)),
    "community_notes": Said(
        "posts", (), (figures("comments", "mentions", "group_posts", "chat_members", "support_requests", "reviews"),)
    ),
    "team": Said("owners", (written.people,), (figures("requests_per_agent", "response_time"),)),
    # 2. What was done
    "integration": Said(
        "results", (written.linked,), (shares.share_of("social_sessions", "sessions"), figures("conversions", "leads"))
    ),
    "integration_note": Said(
        "results", (), (figures("social_sessions", "social_conversion_rate", "response_time", "csat"),)
    ),
    "roi_attempts": Said(
        "ads", (), (figures("spend", "roas", "cost_per_click", "cost_per_lead", entry="roi_attempts"),)
    ),
    "roi_results": Said("results", (), (figures(*_RESULTS, "social_sessions", entry="roi_results"),)),
    "plan_gaps": Said("goals", (written.holes("plan_gaps"), written.overdue, written.ran_out)),
    "past_goals": Said("past", (written.ended, written.ran_out)),
    "to_repeat": Said("posts", (written.lessons("to_repeat"),), (posts.kinds("to_repeat", best=True),)),
    "to_drop": Said("posts", (written.lessons("to_drop"),), (posts.kinds("to_drop", best=False),)),
    # 3. What holds us back
    "obstacles": Said(
        "days", (written.reasons, written.weak_skills, written.overdue),
        (rhythm.pace, rhythm.silence, figures("response_time", "spend")),
    ),
    # 4. Where we are going
    "aim": Said("goals", (written.open_goals, written.ran_out)),
    "in_12_months": Said(
        "business_goals", (written.business_goals("in_12_months"), written.goals_ahead), (growth.usual_growth,)
    ),
    "in_two_years": Said("days", (written.goals_far,), (growth.year,)),
    "social_part": Said(
        "results", (written.linked,), (shares.share_of("social_sessions", "sessions"), figures("leads", "conversions"))
    ),
    "outlook": Said("business_goals", (written.outlook_lacking,)),
    # 5. Why
    "why_niche": Said("rivals", (), (people.rivals, figures("share_of_voice", "competitor_mentions", "mentions"))),
    "why_needed": Said(
        "audiences", (written.audiences,), (people.groups, figures("profile_views", "comments", "support_requests"))
    ),
    "why_share": Said("posts", (), (posts.top_posts("shares"), posts.kinds("", best=True), figures("shares", "saves"))),
    "positioning": Said("audience", (written.audiences,), (people.groups,)),
    "promises": Said("audiences", (written.promises_lacking,), (people.groups,)),
    # 6. What we have to overcome
    "risks": Said(
        "days", (),
        (shares.dependence("views", "engagements", "followers", entry="risks"), rhythm.pace_as_risk, people.rivals,
         figures("competitor_mentions")),
    ),
    # 7. How we get there
    "approach": Said("posts", (written.calendar,), (posts.kinds("", best=True), rhythm.pace)),
    "value": Said("results", (written.linked,), (figures("social_sessions", *_RESULTS[:4]),)),
    # 8. How we will know
    "keep_audience": Said(
        "days", (), (growth.churn, figures("net_new_followers", *_ENGAGED[:2], "response_time"))
    ),
    "further_integration": Said(
        "results", (written.linked,), (figures("social_sessions", "support_requests", "applications", "hires"),)
    ),
    "tracking": Said("fresh", (written.uploads, written.reviews), (sources.freshness,)),
    "criteria": Said("goals", (written.criteria_lacking,)),
    # 9. How we stand out
    "tactics": Said("posts", (written.steps_ahead,), (posts.kinds("", best=True),)),
}  # fmt: skip
