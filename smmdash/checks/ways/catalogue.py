"""Which clicks each check's findings are offered."""

from collections.abc import Mapping
from dataclasses import replace

from smmdash.checks.base import Evidence, Finding, Result
from smmdash.checks.ways import audit, data, goals, life, people, plan, strategy
from smmdash.checks.ways.base import MOST, Asked, Offer, Way
from smmdash.goals import Goal
from smmdash.i18n import Texts

OFFERS: Mapping[str, Offer] = {
    "goal_vague": goals.metrics,
    "goal_without_target": goals.targets,
    "goal_without_deadline": goals.deadlines,
    "goal_deadline_passed": life.ended,
    "goal_unmeasured": life.measured_otherwise,
    "goal_without_business_goal": goals.only_business_goal,
    "business_goal_without_goal": strategy.served,
    "goal_without_audience": goals.only_audience,
    "goal_without_owner": people.owner_of_goal,
    "goal_without_steps": plan.steps,
    "goal_unrealistic": goals.targets,
    "goal_too_easy": goals.harder,
    "goal_not_topical": life.topical,
    "metric_unfit_for_goal_type": goals.metrics,
    "audience_without_goal": strategy.pointed_at,
    "audience_rates_differ": strategy.segments,
    "step_without_kpi": plan.step_told,
    "long_goal_without_milestones": plan.on_the_way,
    "goals_conflict": life.conflict,
    "goals_duplicate": life.duplicate,
    "vanity_only": strategy.quality,
    "too_many_goals": strategy.fewer,
    "review_overdue": life.check_in,
    "kpi_static": life.moved_on,
    "status_unknown": goals.begun,
    "profile_without_owner": people.of_profile,
    "profile_dormant": audit.dormant,
    "risk_without_answer": people.owner_of_risk,
    "secret_in_text": audit.without_secret,
    "content_outdated": audit.taken_down,
    "analysis_unsystematic": data.reminder,
    "data_stale": data.reminder,
    "data_gap": data.reminder,
    "data_duplicate": data.newer_counts,
    "data_break": data.baseline_after,
    "data_partial_period": data.baseline_whole,
}
"""The checks about whose findings a click can do something, and what. The rest only lead to the place."""


def ways(check: str, goal: Goal, evidence: Evidence, texts: Texts) -> tuple[Way, ...]:
    """Return what one click can set in a goal, saved or being written, about a finding of ``check``."""
    return tuple(way for way in _offered(Asked(check, evidence, texts, goal)) if way.fields and way.change is None)


def mends(result: Result, evidence: Evidence, texts: Texts) -> tuple[Way, ...]:
    """Return what one click can do about a finding, at most MOST ways; nothing where only the person can tell."""
    finding = result.finding
    if finding is None:
        return ()
    goal = next((goal for goal in evidence.workspace.goals if goal.id == _goal_of(finding)), None)
    return _offered(Asked(result.check, evidence, texts, goal, finding))


def _offered(asked: Asked) -> tuple[Way, ...]:
    offer = OFFERS.get(asked.check)
    if offer is None:
        return ()
    goal = asked.goal.id if asked.goal is not None else ""
    found = (replace(way, goal=goal) if way.fields and not way.goal else way for way in offer(asked))
    return tuple(found)[:MOST]


def _goal_of(finding: Finding) -> str:
    """Return the id of the goal in whose field a finding is mended."""
    return finding.mend.anchor.rpartition("/")[0] if finding.mend.page in ("goals", "plan") else ""
