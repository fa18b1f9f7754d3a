"""What findings are about, as a page groups them: a goal with its steps, a place of the data, the audit."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from smmdash.checks.base import Finding, Result
from smmdash.checks.places import address
from smmdash.checks.sentence import subject
from smmdash.i18n import Texts
from smmdash.store.workspace import Workspace

Kind = Literal["goal", "business_goal", "audience", "data", "audit", "workspace"]
KINDS: tuple[Kind, ...] = ("goal", "business_goal", "audience", "data", "audit", "workspace")


@dataclass(frozen=True)
class About:
    """What a card is about: a kind and an id; the audit and the workspace as a whole have none."""

    kind: Kind
    id: str = ""

    def __str__(self) -> str:
        """Return the name that an address holds."""
        return f"{self.kind}:{self.id}" if self.id else self.kind


def about(finding: Finding, workspace: Workspace) -> About:
    """Return what a finding is about; a step belongs to its goal, a secret to the page where it stands."""
    kind = finding.subject_kind
    goal = goal_of(finding, workspace)
    if goal:
        return About("goal", goal)
    if kind == "data":
        return About("data", finding.mend.anchor or finding.subject_id)
    if kind in ("business_goal", "audience"):
        return About(kind, finding.subject_id)
    return About("workspace" if kind == "workspace" else "audit")


def goal_of(finding: Finding, workspace: Workspace) -> str:
    """Return the id of the goal that a finding is about or inside of; empty where it is about no goal."""
    if finding.subject_kind == "goal":
        return finding.subject_id
    if finding.subject_kind == "step":
        return finding.subject_id.rpartition("/")[0]
    if finding.subject_kind == "audit" and finding.mend.page in ("goals", "plan"):
        known = {goal.id for goal in workspace.goals}
        asked = address(finding.mend, workspace).get("goal", "")
        return asked if asked in known else ""
    return ""


def is_about(result: Result, asked: str, workspace: Workspace, places: Collection[str] = ()) -> bool:
    """Tell whether a finding is about what an address asks for.

    ``asked`` is the name of an About, or ``step:KEY`` for a step of the audit. ``places`` are the accounts
    (``network:account``) of the upload that it names, whose findings are the upload's too.
    """
    finding = result.finding
    if finding is None:
        return False
    kind, _, identity = asked.partition(":")
    if kind == "step":
        return finding.mend.page == "audit" and address(finding.mend, workspace).get("step") == identity
    mine = about(finding, workspace)
    if str(mine) == asked:
        return True
    return kind == mine.kind == "data" and (mine.id in places or finding.subject_id.startswith(f"{identity}:"))


def named(of: About, finding: Finding, workspace: Workspace, texts: Texts) -> str:
    """Name what a card is about, from one of its findings."""
    if of.kind == "goal":
        said = next((goal.statement.strip() for goal in workspace.goals if goal.id == of.id), "")
        return said or texts("check-unnamed_goal")
    if of.kind in ("audit", "workspace"):
        return texts(f"checks-subject_{of.kind}")
    return subject(finding, texts)
