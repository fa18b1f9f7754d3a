"""The goal that a sentence makes."""

from datetime import date

from smmdash.goals import life
from smmdash.goals.model import Goal, GoalScope, Per, Target
from smmdash.goals.sentence.meaning import Meaning
from smmdash.goals.types import GOAL_TYPES


def as_goal(meaning: Meaning, goal_id: str, *, today: date, statement: str = "") -> Goal:
    """Return the goal that a sentence says; ``statement`` is the person's own text.

    What the sentence leaves open gets the default of a new goal, so that the goal's checks can name it; with a deadline
    its reviews suit its length.
    """
    target = Target(
        kind=meaning.kind or "total", comparison=meaning.comparison or "at_least", basis=meaning.basis or "to",
        value=meaning.value, upper=meaning.upper, per=_per(meaning),
    )  # fmt: skip
    scope = GoalScope(
        networks=list(meaning.networks), campaign=meaning.campaign[:300],
        post_types=[kind[:300] for kind in meaning.post_types], segment=meaning.segment[:300],
    )  # fmt: skip
    made = Goal(
        id=goal_id, statement=" ".join(statement.split())[:300], goal_type=meaning.goal_type, metric=meaning.metric,
        scope=scope, target=target, start=meaning.start, deadline=meaning.deadline, created=today,
    )  # fmt: skip
    if made.deadline is None:
        return made
    days = (made.deadline - (made.start or today)).days
    return made.model_copy(update={"review_every_days": life.rhythm_for(days)})


def _per(meaning: Meaning) -> Per:
    return "" if meaning.kind != "rate" or meaning.cadence == "post" else meaning.cadence


def goal_type_of(metric: str) -> str:
    """Return the goal type a metric usually serves: the one it leads, else the first that lists it."""
    lead = next((key for key, made in GOAL_TYPES.items() if made.metrics[0] == metric), "")
    return lead or next((key for key, made in GOAL_TYPES.items() if metric in made.metrics), "")
