"""Goals: what a person wants to reach, and by when."""

from smmdash.goals.model import (
    Audience,
    Baseline,
    BusinessGoal,
    Change,
    CheckIn,
    Goal,
    GoalScope,
    Outcome,
    Step,
    Target,
)

__all__ = [
    "Audience",
    "Baseline",
    "BusinessGoal",
    "Change",
    "CheckIn",
    "Goal",
    "GoalScope",
    "Outcome",
    "Step",
    "Target",
]
