"""The clicks that mend a finding at once, wherever it is shown."""

import streamlit as st

from smmdash.checks.base import Result
from smmdash.checks.places import address
from smmdash.checks.ways import Way, applied, mends
from smmdash.ui import boundary, findings, session
from smmdash.ui.goals import smart


def buttons(result: Result, name: str) -> None:
    """Draw what one click can do about a finding; ``name`` tells the finding's buttons from others'.

    What a click sets is one change, which undo takes back; other clicks lead to where something is set.
    """
    t = session.texts()
    for place, way in enumerate(mends(result, findings.evidence(), t)):
        if way.leads is not None:
            st.page_link(
                f"pages/{way.leads.page}.py", label=smart.label(way, t), icon=":material/arrow_forward:",
                query_params={"lang": t.language, **address(way.leads, session.workspace())}, width="content",
            )  # fmt: skip
            continue
        st.button(
            smart.label(way, t),
            key=f"checks-mend-{name}-{place}",
            icon=":material/auto_fix_high:" if way.mends else ":material/event:",
            on_click=_mend,
            args=(way,),
        )


@boundary.safe
def _mend(way: Way) -> None:
    at = session.now()
    session.edit(way.label, lambda work: applied(way, work, at=at))
