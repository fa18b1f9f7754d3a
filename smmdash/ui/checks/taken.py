"""The findings to take along: a spreadsheet or a table of what the filters show."""

import pandas as pd
import streamlit as st

from smmdash.checks.table import table
from smmdash.sheet import safe_csv, safe_xlsx
from smmdash.ui import findings, session
from smmdash.ui.checks import view

_WIDTHS = {"message": 60, "evidence": 40, "first": 40, "why": 50, "mend": 40, "article": 40, "subject": 30,
           "check": 24, "reason": 30, "place": 8}  # fmt: skip
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def taken() -> None:
    """Draw the ways to take the findings along; nothing where nothing was found."""
    if not any(result.finding for result in findings.results()):
        return
    t = session.texts()
    today, work = session.today(), session.workspace()
    name = f"{t('checks-export.file')} {today}"
    listed = view.chosen(findings.in_order())
    accepted = [] if _filtered() else [one for one in findings.results() if one.finding and one.accepted]

    def rows() -> pd.DataFrame:
        # Made when the button is pressed, outside of the session: nothing in here may ask it.
        return table(listed, accepted, work, today, t)

    def xlsx() -> bytes:
        widths = {t(f"checks-column_{name}"): width for name, width in _WIDTHS.items()}
        return safe_xlsx(rows(), t("checks-export.file"), widths=widths)

    def plain() -> bytes:
        return safe_csv(rows(), decimal="." if t.language == "en" else ",")

    with st.container(horizontal=True, vertical_alignment="center", key="checks-export"):
        st.markdown(f":material/download: {t('checks-export')}", width="content", help=t("checks-export.chosen"))
        st.download_button(
            t("checks-export.xlsx"), data=xlsx, file_name=f"{name}.xlsx", mime=_XLSX, on_click="ignore",
            key="checks-export-xlsx",
        )  # fmt: skip
        st.download_button(
            t("checks-export.csv"), data=plain, file_name=f"{name}.csv", mime="text/csv", on_click="ignore",
            key="checks-export-csv",
        )  # fmt: skip


def _filtered() -> bool:
    return any(view.is_on(name) for name in view.NAMES)
