"""Says where a goal counts networks that no upload has figures of."""

from smmdash.goals import Goal
from smmdash.pacing import absent
from smmdash.ui import session
from smmdash.ui.readings import Shelf

_FOUND: Shelf[tuple[str, ...]] = Shelf(500)


def note(goal: Goal) -> str:
    """Return which networks of the goal are not in the data; "" where all or none are."""
    if len(goal.scope.networks) < 2:
        return ""
    key = (session.facts_key(), goal.metric, goal.target.kind, goal.scope.model_dump_json())
    return absent.said(session.texts(), goal, _FOUND.once(key, lambda: absent.absent(goal, session.facts())))
