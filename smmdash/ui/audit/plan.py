"""The plan's traceability: from a business goal over goal, metric and audience to its steps, with the gaps shown."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from smmdash.audit import Trace, traces
from smmdash.charts import lanes
from smmdash.charts.traces import traces_chart
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.ui import findings, session
from smmdash.ui.audit import held
from smmdash.ui.chart import draw, kept
from smmdash.ui.plain import plain

HOLES_SHOWN = 8
_ALT_HOLES = 5
_CHOSEN = "w:audit-traces-of"
_ALL, _LOST = "*", "-"

_BY_WIDTH = """
<style>
/* Five columns cannot be read on a narrow screen: there the same is a list. */
@media (max-width: 899px) { .st-key-audit-traces-picture { display: none } }
@media (min-width: 900px) { .st-key-audit-traces-list { display: none } }
</style>
"""


def traceability() -> None:
    """Draw the plan as a picture, its gaps with the way to mend each, and a table; only in the step about the plan."""
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
    _picture(rows, t)
    holed = [row for row in rows if row.holes]
    if not holed:
        st.success(t("audit_page-no_holes", count=len(rows)), icon=":material/check_circle:")
    else:
        st.markdown(f"**{t('trace-to_mend')}**")
        with st.container(gap="xsmall", key="audit-holes"):
            for place, row in enumerate(holed[:HOLES_SHOWN]):
                _hole(place, row, t)
        if len(holed) > HOLES_SHOWN:
            st.caption(t("audit_page-more_holes", count=len(holed) - HOLES_SHOWN))
    with st.expander(t("trace-table")):
        st.dataframe(
            pd.DataFrame([_row(row, t) for row in rows]), hide_index=True, width="stretch", key="audit-traces",
            alt=t("audit_page-traces.alt", count=len(rows), holes=len(holed)),
        )  # fmt: skip


def _picture(rows: Sequence[Trace], t: Texts) -> None:
    """Draw the chains as a picture, and as a list for narrow screens; a large plan first with a row a business goal."""
    chosen = _choice(rows, t) if len(rows) > lanes.LANES else _ALL
    parts = [row for row in rows if chosen in (_ALL, _group(row))]
    together = len(rows) > lanes.LANES and chosen == _ALL
    shown = lanes.grouped(parts, t) if together else lanes.lanes(parts[: lanes.LANES], t)
    if not shown.cells:
        return
    holed = [row for row in parts if row.holes]
    title = t("trace-holed", holes=len(holed), count=len(parts)) if holed else t("trace-whole", count=len(parts))
    alt_lines = [
        t("trace-alt_line", name=_name(row, t), holes=t.join(t(f"audit-hole_{key}") for key in row.holes))
        for row in holed[:_ALT_HOLES]
    ]
    notes = [t("trace-note")] if holed else []
    if together:
        notes.append(t("trace-note_grouped", most=lanes.LANES))
    elif len(parts) > lanes.LANES:
        notes.append(t("trace-rest", count=len(parts) - lanes.LANES))
    st.html(_BY_WIDTH)
    with st.container(key="audit-traces-picture"):
        picture = kept(f"traces {chosen} {findings.state_key()}", lambda: traces_chart(shown, t))
        told = t("trace-alt", count=len(parts), holes=len(holed), list=" ".join(alt_lines))
        source = t("trace-source", day=t.date(session.today()))
        draw(picture, title, source, told, "audit-traces-chart", note=" ".join(notes))
    with st.container(key="audit-traces-list"):
        st.markdown(f"**{plain(title)}**")
        lines = []
        for head, chains in lanes.listed(parts[: lanes.LANES], _mark, t):
            lines += [f"- {head}", *(f"    - {' → '.join(chain)}" for chain in chains)]
        st.markdown("\n".join(lines))
        if len(parts) > lanes.LANES:
            st.caption(t("trace-rest", count=len(parts) - lanes.LANES))


def _choice(rows: Sequence[Trace], t: Texts) -> str:
    names = {_ALL: t("trace-all")}
    for row in rows:
        if row.business_goal_id:
            names.setdefault(row.business_goal_id, row.business_goal.strip() or t("audit_page-unnamed"))
        elif row.goal_id:
            names.setdefault(_LOST, t("trace-no_business_goal"))
    if st.session_state.get(_CHOSEN) not in names:
        st.session_state[_CHOSEN] = _ALL
    return str(st.selectbox(t("trace-choose"), list(names), format_func=lambda key: names[key], key=_CHOSEN))


def _group(row: Trace) -> str:
    return row.business_goal_id or (_LOST if row.goal_id else "")


def _mark(text: str, hole: bool) -> str:
    return f":red[:material/link_off:\u00a0{plain(text)}]" if hole else plain(text)


def _name(row: Trace, t: Texts) -> str:
    return row.goal.strip() or row.business_goal.strip() or row.audience.strip() or t("audit_page-unnamed")


def _hole(place: int, row: Trace, t: Texts) -> None:
    holes = t.join(t(f"audit-hole_{key}") for key in row.holes)
    with st.container(horizontal=True, vertical_alignment="center", key=f"audit-hole-{place}"):
        st.markdown(f":material/link_off: **{plain(_name(row, t))}**: {plain(holes)}", width="stretch")
        if row.goal_id and row.holes == ("no_step",):
            st.page_link(
                "pages/plan.py", label=t("trace-open_field"), icon=":material/checklist:",
                query_params={"lang": t.language, "view": "steps", "goal": row.goal_id, "field": "steps"},
            )  # fmt: skip
            return
        query = {"lang": t.language, "goal": row.goal_id or "new", **_field(row)}
        label = (
            "trace-open_field"
            if row.goal_id
            else f"trace-write_for_{'business' if row.business_goal_id else 'audience'}"
        )
        st.page_link("pages/goals.py", label=t(label), icon=":material/target:", query_params=query)


def _field(row: Trace) -> dict[str, str]:
    """Return the part of an address that leads to the first gap of a goal, or that a new goal begins with."""
    if not row.goal_id:
        return {"business_goal": row.business_goal_id} if row.business_goal_id else {"audience": row.audience_id}
    return {"field": next(hole for hole in row.holes if hole != "no_step").removeprefix("no_")}


def _row(row: Trace, t: Texts) -> dict[str, str]:
    return {
        t("audit_page-column_holes"): ", ".join(t(f"audit-hole_{key}") for key in row.holes),
        t("audit_page-column_business_goal"): row.business_goal,
        t("audit_page-column_goal"): row.goal,
        t("audit_page-column_metric"): t(f"metric-{row.metric}") if row.metric in METRICS else row.metric,
        t("audit_page-column_audience"): row.audience,
        t("audit_page-column_steps"): "; ".join(step for step in row.steps if step.strip()),
    }
