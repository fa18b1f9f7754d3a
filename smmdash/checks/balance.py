"""Checks of all goals together: whether they are about more than counts."""

from collections.abc import Iterator

from smmdash.checks.base import Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.goals import running_goals
from smmdash.goals.types import GOAL_TYPES
from smmdash.metrics import METRICS

COUNTS = frozenset(
    {
        "followers", "net_new_followers", "audience_growth_rate", "likes", "likes_per_post", "reach", "potential_reach",
        "impressions", "views", "posts", "group_posts", "chat_members", "hashtag_uses",
    }
)  # fmt: skip
"""Metrics that say how many looked, pressed or joined, and nothing of what came of it."""
OF_COUNTS = frozenset({"awareness"})
"""Goal types whose milestones are about counts too."""


@check("warning", subject="workspace", needs=("goals",))
def vanity_only(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Every goal is a count; none is about quality, service, leads or sales."""
    counted = []
    for goal in running_goals(evidence):
        if goal.target.kind == "milestone":
            if goal.goal_type in GOAL_TYPES and goal.goal_type not in OF_COUNTS:
                return
        elif goal.metric in METRICS:
            if goal.metric not in COUNTS:
                return
            counted.append(goal.metric)
    if counted:
        name = evidence.workspace.name.strip() or Term("check-unnamed_workspace")
        metrics = tuple(Term(f"metric-{metric}") for metric in dict.fromkeys(counted))
        yield Finding("workspace", "balance", name, Mend("goals"), {"count": len(counted), "metrics": metrics})
