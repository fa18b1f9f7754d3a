"""The audit of nine steps: what is there, what was done, what holds back, where to, why, risks, plan, proof, edge."""

from smmdash.audit.model import (
    Audit,
    CommunityNote,
    Criterion,
    InventoryItem,
    Lesson,
    Obstacle,
    Outlook,
    PastGoal,
    Profile,
    Promise,
    Risk,
    Snapshot,
    StepScore,
    Tactic,
    TeamSkill,
)

__all__ = [
    "Audit",
    "CommunityNote",
    "Criterion",
    "InventoryItem",
    "Lesson",
    "Obstacle",
    "Outlook",
    "PastGoal",
    "Profile",
    "Promise",
    "Risk",
    "Snapshot",
    "StepScore",
    "Tactic",
    "TeamSkill",
]
