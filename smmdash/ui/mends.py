"""The clicks that mend a finding at once, wherever it is shown."""

import streamlit as st

from smmdash.checks.base import Result
from smmdash.checks.ways import Way, ways
from smmdash.ui import boundary, findings, session
from smmdash.ui.goals import smart


def buttons(result: Result, name: str) -> None:
    """Draw what one click can do about a finding on a goal; ``name`` tells the finding's buttons from others'."""
    goal = next((goal for goal in session.workspace().goals if goal.id == _goal_of(result)), None)
    if goal is None:
        return
    for place, way in enumerate(ways(result.check, goal, findings.evidence(), session.texts())):
        st.button(
            smart.label(way, session.texts()),
            key=f"checks-mend-{name}-{place}",
            icon=":material/auto_fix_high:",
            on_click=_mend,
            args=(goal.id, way),
        )


def _goal_of(result: Result) -> str:
    finding = result.finding
    if finding is None or finding.mend.page not in ("goals", "plan"):
        return ""
    return finding.mend.anchor.rpartition("/")[0]


@boundary.safe
def _mend(goal_id: str, way: Way) -> None:
    smart.mend(goal_id, way)
