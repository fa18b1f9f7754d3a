"""A goal said in one sentence, in Russian, Latvian or English: deterministic, offline, and nothing made up."""

from smmdash.goals.sentence.goal import as_goal, goal_type_of
from smmdash.goals.sentence.language import language_of
from smmdash.goals.sentence.meaning import DOUBTS, FACETS, MISSING, Meaning, Piece
from smmdash.goals.sentence.understand import understand

__all__ = ["DOUBTS", "FACETS", "MISSING", "Meaning", "Piece", "as_goal", "goal_type_of", "language_of", "understand"]
