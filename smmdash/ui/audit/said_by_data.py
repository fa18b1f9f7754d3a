"""What the workspace already knows about a question, in words."""

import streamlit as st

from smmdash.i18n import Texts
from smmdash.known import Known, known
from smmdash.metrics import METRICS
from smmdash.ui import findings, session
from smmdash.ui.plain import plain


def draw_known(entry: str, t: Texts) -> None:
    """Draw what is known about a question or register, if anything is."""
    found = known(entry, session.open_state(), findings.audit_context(), session.today())
    if found is not None:
        st.caption(f":material/query_stats: {plain(_sentence(found, t))}")


def _sentence(found: Known, t: Texts) -> str:
    values = dict(found.values)
    if "names" in values:
        values["names"] = t.join(values["names"])
    if "end" in values and "start" not in values:
        values["end"] = t.date(values["end"])
    if found.key != "figures":
        return t(f"audit_page-known_{found.key}", **values)
    listed = [
        t(
            "audit_page-figure",
            metric=t(f"metric-{one.metric}"),
            value=t.value(one.number, METRICS[one.metric].unit, currency=one.currency),
        )
        for one in found.figures
    ]
    return t("audit_page-known_figures", period=t.period(values["start"], values["end"]), figures="; ".join(listed))
