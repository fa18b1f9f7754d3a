"""The address of the place where a finding is mended: what follows the question mark of its page."""

from smmdash.audit import STEPS
from smmdash.checks.base import Mend
from smmdash.store.workspace import Workspace

_STEP_OF = {question.key: step.key for step in STEPS.values() for question in step.questions} | {
    register.key: step.key for step in STEPS.values() for register in step.registers
}
"""The audit step in which each question and register is asked."""


def address(mend: Mend, workspace: Workspace) -> dict[str, str]:
    """Return the query that leads to a mend: ``step`` and ``field`` of the audit, ``goal`` and ``field`` of a goal or
    its plan, ``view`` of the plan, ``entry`` of its calendar, ``upload`` or ``account`` of the data, ``metric`` of the
    dashboard; empty where the page alone is the place.

    An anchor is a path: a step or a field of the audit (``profiles/3/owner``), a goal's id with a field
    (``ID/deadline``) or the path of a text in the document (``goals/0/statement``).
    """
    if not mend.anchor:
        return {}
    if mend.page == "audit":
        return _in_audit(mend.anchor.removeprefix("audit/"))
    if mend.page == "goals":
        return _in_goals(mend.anchor, workspace)
    if mend.page == "plan":
        return _in_plan(mend.anchor, workspace)
    if mend.page == "dashboard":
        return {"metric": mend.anchor}
    return _in_data(mend.anchor, workspace) if mend.page == "data" else {}


def _in_data(anchor: str, workspace: Workspace) -> dict[str, str]:
    uploads = [upload.id for upload in workspace.uploads]
    if anchor in uploads:
        return {"upload": anchor}
    parts = anchor.split("/")
    if parts[0] == "uploads" and len(parts) > 1 and parts[1].isdigit() and int(parts[1]) < len(uploads):
        return {"upload": uploads[int(parts[1])]}
    return {"account": anchor} if ":" in anchor else {}  # currencies and mappings have no place of their own


def _in_audit(anchor: str) -> dict[str, str]:
    if anchor in STEPS:
        return {"step": anchor}
    step = _STEP_OF.get(anchor.split("/")[0])
    return {"step": step, "field": anchor} if step else {}


def _in_goals(anchor: str, workspace: Workspace) -> dict[str, str]:
    parts = anchor.split("/")
    if parts[0] == "new" and len(parts) > 2:
        return {"goal": "new", "audience": parts[2]}
    if parts[0] == "new" and len(parts) > 1:
        return {"goal": "new", "business_goal": parts[1]}
    if parts[0] == "goals" and len(parts) > 2 and parts[1].isdigit() and int(parts[1]) < len(workspace.goals):
        return {"goal": workspace.goals[int(parts[1])].id, "field": parts[2]}
    if parts[0] in ("business_goals", "audiences"):
        return {"field": anchor}
    goal, _, field = anchor.rpartition("/")
    return {"goal": goal, "field": field} if goal else {"goal": anchor}


def _in_plan(anchor: str, workspace: Workspace) -> dict[str, str]:
    parts = anchor.split("/")
    if parts[0] == "calendar" and len(parts) > 2:
        listed = workspace.calendar
        known = parts[1].isdigit() and int(parts[1]) < len(listed)
        return {"view": "calendar", "entry": listed[int(parts[1])].id} if known else {"view": "calendar"}
    place = _in_goals(anchor, workspace)
    return {"view": "budget" if place.get("field") == "budget" else "steps", **place}
