"""Cases of the checks of what grows old: uploads, published norms, content that is still out."""

from dataclasses import replace
from datetime import date, timedelta

from checks.changes import TODAY, Change, both, goal

from smmdash.audit import InventoryItem
from smmdash.checks import Evidence
from smmdash.goals import Baseline, CheckIn, GoalScope, Outcome, Target


def uploaded(days_ago: int) -> Change:
    """Let every upload have been made so many days ago at the latest."""

    def change(evidence: Evidence) -> Evidence:
        latest = TODAY - timedelta(days=days_ago)
        aged = {
            key: replace(info, added=min(info.added, latest) if info.added else None)
            for key, info in evidence.sources.items()
        }
        return replace(evidence, sources=aged)

    return change


def inventory(**values: object) -> Change:
    def change(evidence: Evidence) -> None:
        item = InventoryItem(title="Summer menu 2024", published=date(2024, 5, 2), **values)
        evidence.workspace.audit.inventory = [item]

    return change


AIM = 0.35
"""Percent of the followers, near what the good workspace has."""

BY_FOLLOWERS = goal(
    1,
    metric="engagement_rate_by_followers",
    scope=GoalScope(networks=["instagram"]),
    target=Target(kind="rate", value=AIM),
    baseline=Baseline(),
)

BY_THE_WEEK = goal(0, review_every_days=7, check_ins=[CheckIn(day=TODAY, value=11_000)])

UPKEEP_CASES: dict[str, Change] = {
    "analysis_unsystematic": uploaded(32),
    "benchmark_stale": BY_FOLLOWERS,
    "content_outdated": inventory(group="outdated"),
}

UPKEEP_ALSO: list[tuple[str, Change]] = [
    ("analysis_unsystematic", both(BY_THE_WEEK, uploaded(8))),
    ("content_outdated", inventory(group="outdated", reason="the prices have changed")),
    ("content_outdated", inventory(group="outdated", suggested="current")),
    ("benchmark_stale", both(BY_FOLLOWERS, goal(0, outcome=Outcome(result="reached", day=TODAY)))),
]

UPKEEP_NEAR: dict[str, Change] = {
    "an upload a month ago": uploaded(31),
    "an upload seven days ago, reviewed by the week": both(BY_THE_WEEK, uploaded(7)),
    "content suggested as outdated": inventory(suggested="outdated"),
    "outdated content that is taken down": inventory(group="outdated", removed=TODAY),
    "content to bring up to date": inventory(group="update"),
    "a rate that no old norm is of": goal(1, scope=GoalScope(networks=["instagram"])),
}
