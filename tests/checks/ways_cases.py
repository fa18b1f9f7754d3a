"""A case for every way to mend: the check, and the change of the good workspace about which it is offered."""

from datetime import timedelta

from checks.break_cases import BREAK_CASES
from checks.cases import FAR, GOAL_CASES, LONG, OLD, UNEQUAL, divided, nobody, posts, step
from checks.changes import (
    SECRET,
    TODAY,
    Change,
    aim,
    answer,
    both,
    clash,
    first,
    goal,
    last_post,
    milestones,
    row,
    second,
)
from checks.upkeep_cases import inventory, uploaded

from smmdash.audit import Profile
from smmdash.checks import Evidence
from smmdash.goals import Audience, BusinessGoal


def unserving(evidence: Evidence) -> None:
    evidence.workspace.business_goals.append(BusinessGoal(id="b2", name="Staff"))
    evidence.workspace.goals[1].business_goal = ""


def pointless(evidence: Evidence) -> None:
    evidence.workspace.audiences.append(Audience(id="a2", name="Parents"))
    evidence.workspace.goals[1].audience = ""


def another_profile(**values: str) -> Change:
    def change(evidence: Evidence) -> None:
        made = {"network": "vk", "handle": "riga", "owner": "Inese", "credentials_place": "1Password, vault Marketing"}
        evidence.workspace.audit.profiles.append(Profile(**made | values))

    return change


OVER = TODAY - timedelta(days=1)
PASSED = {"deadline": OVER, "start": TODAY - timedelta(days=60)}
WAY_CASES: dict[str, tuple[str, Change]] = {
    "metric": ("metric_unfit_for_goal_type", second("goal_type", "leads")),
    "target_ambitious": ("goal_unrealistic", aim(0, value=14_000)),
    "target_safe": ("goal_unrealistic", aim(0, value=14_000)),
    "target_stretch": ("goal_too_easy", aim(0, value=10_000)),
    "deadline_quarter": ("goal_without_deadline", first("deadline", None)),
    "deadline_90": ("goal_without_deadline", first("deadline", None)),
    "business_goal": ("goal_without_business_goal", first("business_goal", "")),
    "audience": ("goal_without_audience", first("audience", "")),
    "steps": ("goal_without_steps", first("steps", [])),
    "milestones": ("long_goal_without_milestones", both(LONG, first("steps", [step(due=FAR)]))),
    "start": ("status_unknown", goal(0, start=None, created=TODAY - timedelta(days=2))),
    "deadline_again": ("goal_deadline_passed", goal(0, **PASSED)),
    "outcome_reached": ("goal_deadline_passed", both(goal(0, **PASSED), aim(0, value=10_500))),
    "outcome_missed": ("goal_deadline_passed", both(goal(0, **PASSED), aim(0, value=11_900))),
    "owner": ("goal_without_owner", first("owner", "TBD")),
    "metric_target": ("goal_not_topical", GOAL_CASES["goal_not_topical"]),
    "note_by_hand": ("goal_unmeasured", first("metric", "leads")),
    "check_in": ("review_overdue", goal(0, start=TODAY - timedelta(days=92))),
    "pause": ("too_many_goals", milestones(8)),
    "pause_several": ("too_many_goals", milestones(10)),
    "open_other": ("goals_conflict", GOAL_CASES["goals_conflict"]),
    "drop_newer": ("goals_duplicate", GOAL_CASES["goals_duplicate"]),
    "target_moved": ("kpi_static", both(OLD, aim(0, value=8_170))),
    "audience_segment": ("audience_rates_differ", both(nobody, divided(UNEQUAL))),
    "serve": ("business_goal_without_goal", unserving),
    "point_at": ("audience_without_goal", pointless),
    "new_for_audience": ("audience_without_goal", GOAL_CASES["audience_without_goal"]),
    "quality_goal": ("vanity_only", GOAL_CASES["vanity_only"]),
    "write_quality": ("vanity_only", both(GOAL_CASES["vanity_only"], unserving)),
    "step_told": ("step_without_kpi", first("steps", [step(kpi="", due=None)])),
    "profile_same": ("profile_without_owner", both(another_profile(), row("profiles", "credentials_place", ""))),
    "owner_profile": (
        "profile_without_owner",
        both(another_profile(owner="Zane"), another_profile(owner="Inese"), row("profiles", "owner", "")),
    ),
    "dormant": ("profile_dormant", last_post(62)),
    "owner_risk": ("risk_without_answer", row("risks", "owner", "")),
    "taken_down": ("content_outdated", inventory(group="outdated")),
    "without_secret": ("secret_in_text", answer("course", "see the vault\n" + SECRET)),
    "newer_counts": ("data_duplicate", clash("days", TODAY - timedelta(days=47), 30, 45)),
    "baseline_after": ("data_break", posts(2.4, since=60)),
    "baseline_whole": ("data_partial_period", BREAK_CASES["data_partial_period"]),
    "reminder": ("analysis_unsystematic", uploaded(32)),
}
"""By the key of a way; what only goals of a draft need (a start) is among the hints too."""
