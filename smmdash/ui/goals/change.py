"""A change of one goal as one change of the workspace, which undo takes back."""

from collections.abc import Callable
from typing import Any

from smmdash.goals import Goal, edit
from smmdash.store import Workspace
from smmdash.ui import session


def alter(label: str, goal_id: str, made: Callable[[Goal], Goal]) -> None:
    """Put what ``made`` makes of a goal in its place; ``label`` is the text key that names the change."""

    def change(work: Workspace) -> Workspace:
        work.goals = edit.replaced(work.goals, goal_id, made)
        return work

    session.edit(label, change)


def fields(label: str, goal_id: str, made: Callable[[Goal], dict[str, Any]], *, reason: str = "") -> None:
    """Change fields of a goal; what changed is kept in its history with the ``reason``."""
    at = session.now()
    alter(label, goal_id, lambda known: edit.changed(known, at=at, reason=reason, **made(known)))
