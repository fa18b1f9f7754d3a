"""The risks on a grid of likelihood and impact, and which of them need an answer first."""

import streamlit as st

from smmdash.audit import Risk, is_high, named_risks
from smmdash.charts.risk_matrix import risk_matrix
from smmdash.i18n import Texts
from smmdash.ui.audit import held
from smmdash.ui.chart import draw
from smmdash.ui.plain import plain


def matrix(t: Texts) -> None:
    """Draw the grid with its key beside it, where at least one risk is weighed."""
    risks = named_risks(held.audit())
    weighed = [risk for risk in risks if risk.weight is not None]
    if not weighed:
        st.caption(t("audit_page-no_matrix"))
        return
    high = sum(is_high(risk) for risk in weighed)
    grid, beside = st.columns([2, 3], gap="large")
    with grid:
        draw(
            risk_matrix(risks, t),
            t("audit_page-matrix", count=high),
            t("audit_page-from_register"),
            t("audit_page-matrix.alt", count=len(weighed), high=high),
            "audit-matrix",
        )
    with beside:
        lines = [f"{number}. {_line(risk, t)}" for number, risk in enumerate(risks, start=1)]
        st.markdown("\n".join(lines))


def _line(risk: Risk, t: Texts) -> str:
    named = t(f"audit-risk_{risk.risk}") if t.has(f"audit-risk_{risk.risk}") else risk.risk
    name = plain(": ".join(part for part in (named, risk.name.strip()) if part))
    if risk.weight is None:
        return f"{name} · {t('audit_page-not_weighed')}"
    said = plain(t("audit_page-weighs", weight=risk.weight))
    answer = plain(" · ".join(part for part in (risk.owner.strip(), risk.answer.strip()) if part))
    line = f"**{name}** · {said}" if is_high(risk) else f"{name} · {said}"
    if answer:
        return f"{line}  \n   {answer}"
    return f"{line}  \n   :material/warning: {t('audit_page-no_answer')}" if is_high(risk) else line
