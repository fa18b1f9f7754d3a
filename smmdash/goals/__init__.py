"""Goals: what a person wants to reach, and by when."""

from smmdash.goals.model import (
    Audience,
    Baseline,
    BusinessGoal,
    Change,
    CheckIn,
    Goal,
    GoalScope,
    OddsPoint,
    Outcome,
    StatusOverride,
    Step,
    Target,
)
from smmdash.goals.planned import Budget, Entry, Intermediate

__all__ = [
    "Audience",
    "Baseline",
    "Budget",
    "BusinessGoal",
    "Change",
    "CheckIn",
    "Entry",
    "Goal",
    "GoalScope",
    "Intermediate",
    "OddsPoint",
    "Outcome",
    "StatusOverride",
    "Step",
    "Target",
]
