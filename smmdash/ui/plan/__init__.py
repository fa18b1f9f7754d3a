"""The plan page: steps and intermediate targets on a timeline, the content calendar, and what it may cost."""

from smmdash.ui.plan.agenda import calendar
from smmdash.ui.plan.budget import budget
from smmdash.ui.plan.handover import handover
from smmdash.ui.plan.heading import heading, shown
from smmdash.ui.plan.plans import goal_plans
from smmdash.ui.plan.rhythm import rhythm
from smmdash.ui.plan.time import timeline

__all__ = ["budget", "calendar", "goal_plans", "handover", "heading", "rhythm", "shown", "timeline"]
