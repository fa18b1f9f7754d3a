"""The plan's traceability: from a business goal over goal, metric and audience to its steps, with the holes shown."""

import pandas as pd
import streamlit as st

from smmdash.audit import Trace, traces
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.ui import session
from smmdash.ui.audit import held
from smmdash.ui.plain import plain

HOLES_SHOWN = 8


def traceability() -> None:
    """Draw the holes of the plan with the way to mend each, then every trace; only in the step about the plan."""
    if held.step().key != "the_plan":
        return
    t = session.texts()
    work = session.workspace()
    rows = traces(work.business_goals, work.goals, work.audiences)
    st.subheader(t("audit_page-traces"), anchor=False)
    st.markdown(f":small[{t('audit_page-traces.why')}]")
    if not rows:
        st.info(t("audit_page-no_traces"))
        st.page_link("pages/goals.py", label=t("audit_page-to_goals"), icon=":material/target:")
        return
    holed = [row for row in rows if row.holes]
    if not holed:
        st.success(t("audit_page-no_holes", count=len(rows)), icon=":material/check_circle:")
    for place, row in enumerate(holed[:HOLES_SHOWN]):
        _hole(place, row, t)
    if len(holed) > HOLES_SHOWN:
        st.caption(t("audit_page-more_holes", count=len(holed) - HOLES_SHOWN))
    st.dataframe(
        pd.DataFrame([_row(row, t) for row in rows]), hide_index=True, width="stretch", key="audit-traces",
        alt=t("audit_page-traces.alt", count=len(rows), holes=len(holed)),
    )  # fmt: skip


def _hole(place: int, row: Trace, t: Texts) -> None:
    name = row.goal or row.business_goal or row.audience or t("audit_page-unnamed")
    holes = t.join(t(f"audit-hole_{key}") for key in row.holes)
    with st.container(horizontal=True, vertical_alignment="center", key=f"audit-hole-{place}"):
        st.markdown(f":material/link_off: **{plain(name)}**: {plain(holes)}", width="stretch")
        query = {"lang": t.language, "goal": row.goal_id or "new"}
        label = t("audit_page-open_goal") if row.goal_id else t("audit_page-write_goal")
        st.page_link("pages/goals.py", label=label, icon=":material/target:", query_params=query)


def _row(row: Trace, t: Texts) -> dict[str, str]:
    return {
        t("audit_page-column_holes"): ", ".join(t(f"audit-hole_{key}") for key in row.holes),
        t("audit_page-column_business_goal"): row.business_goal,
        t("audit_page-column_goal"): row.goal,
        t("audit_page-column_metric"): t(f"metric-{row.metric}") if row.metric in METRICS else row.metric,
        t("audit_page-column_audience"): row.audience,
        t("audit_page-column_steps"): "; ".join(step for step in row.steps if step.strip()),
    }
