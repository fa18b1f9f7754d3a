"""Checks of whether a goal is the right one: its metric, the moment, the people it is for."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from smmdash.checks.base import Amount, Evidence, Finding, Segment, Skipped, Term, check
from smmdash.checks.goals import goal_finding, open_goals, running_goals
from smmdash.checks.segment_apart import apart, names_audience, whose
from smmdash.checks.topical import movement
from smmdash.goals.types import GOAL_TYPES
from smmdash.metrics import METRICS

GROWTH = frozenset({"followers", "net_new_followers", "audience_growth_rate"})
ENGAGEMENT = frozenset(
    {
        "engagement_rate_by_reach", "engagement_rate_by_followers", "engagement_rate_daily", "engagement_rate_by_views",
        "likes_per_post", "comments_per_post", "shares_per_post", "engagements", "likes", "comments", "shares", "saves",
    }
)  # fmt: skip


@check("warning", subject="goal", needs=("goals",))
def metric_unfit_for_goal_type(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The metric is not among those that show what the goal's type is about."""
    for goal in open_goals(evidence):
        kind = GOAL_TYPES.get(goal.goal_type)
        if kind is None or goal.metric not in METRICS or goal.target.kind == "milestone":
            continue
        if goal.metric not in kind.metrics:
            yield goal_finding(
                goal,
                "metric",
                metric=Term(f"metric-{goal.metric}"),
                type=Term(f"goal_type-{kind.key}"),
                fitting=tuple(Term(f"metric-{one}") for one in kind.metrics[:3]),
            )


@check("warning", subject="goal", needs=("goals", "data"))
def goal_not_topical(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """It asks for followers where growth is spent and interest falls, or for interest where the audience leaves."""
    for goal in running_goals(evidence):
        if goal.metric not in GROWTH | ENGAGEMENT or goal.target.comparison == "at_most":
            continue
        scope = whose(goal)
        moved = evidence.once(("topical", scope), partial(movement, evidence.facts, scope, evidence.today))
        if moved is None:
            yield Skipped("short_series")
        elif moved.asks_for_depth if goal.metric in GROWTH else moved.asks_for_growth:
            yield goal_finding(
                goal,
                "metric",
                case="growth" if goal.metric in GROWTH else "engagement",
                days=moved.days,
                growth=Amount("audience_growth_rate", round(moved.growth, 1)),
                before=Amount("audience_growth_rate", round(moved.growth_before, 1)),
                engagement=Amount("audience_growth_rate", round(moved.engagement)),
            )


@check("warning", subject="audience", needs=("goals", "segments"))
def audience_rates_differ(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """The goal's rate differs between segments by more than chance, and the goal names none of them.

    It says what ``goal_without_audience`` would and whom the choice is between, so only one of the two is raised.
    """
    for goal in open_goals(evidence):
        found = None if names_audience(goal, evidence) else apart(goal, evidence)
        if found is not None:
            about = goal_finding(
                goal,
                "audience",
                metric=Term(f"metric-{goal.metric}"),
                high=Segment(found.high),
                high_rate=Amount(goal.metric, found.high_rate),
                high_count=found.high_count,
                low=Segment(found.low),
                low_rate=Amount(goal.metric, found.low_rate),
                low_count=found.low_count,
                segments=found.segments,
            )
            yield replace(about, subject_kind="audience")
