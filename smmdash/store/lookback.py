"""What a goal's end adds to the audit: the past goal with its reasons, and what to repeat and to drop."""

from smmdash.audit import Lesson, PastGoal
from smmdash.goals import Outcome
from smmdash.store.workspace import Workspace

_LINE = 300


def noted(work: Workspace, name: str, outcome: Outcome) -> Workspace:
    """Return the workspace whose audit has the goal among the past ones, in place of an earlier entry of its name.

    ``name`` is what the goal is called. Lessons are added once each; full lists stay as they are.
    """
    made = work.model_copy(deep=True)
    audit = made.audit
    entry = PastGoal(goal=name[:_LINE], outcome=outcome.result, reasons=list(outcome.reasons), note=outcome.note)
    others = [one for one in audit.past_goals if one.goal != entry.goal]
    if len(others) < 500:
        audit.past_goals = [*others, entry]
    audit.to_repeat = _with(audit.to_repeat, outcome.repeat, entry.goal)
    audit.to_drop = _with(audit.to_drop, outcome.drop, entry.goal)
    return made


def _with(lessons: list[Lesson], said: str, name: str) -> list[Lesson]:
    what = " ".join(said.split())
    if not what or len(lessons) >= 200 or any(one.what == what[:_LINE] for one in lessons):
        return lessons
    return [*lessons, Lesson(what=what[:_LINE], why=name)]
