"""The calendar as files: a table for spreadsheets and events for calendar programs."""

from datetime import date
from functools import partial

import streamlit as st

from smmdash.charts import wording
from smmdash.planning.entries import table
from smmdash.planning.handover import ics
from smmdash.sheet import safe_csv
from smmdash.ui import session
from smmdash.ui.plan import figures


def handover() -> None:
    """Draw the two download buttons once there is an entry."""
    t = session.texts()
    work = session.workspace()
    days = [entry.day for entry in work.calendar if entry.day is not None]
    if not days:
        return
    now = session.now()
    kind = partial(wording.post_type, t)
    standings = figures.published(min(days), max(days)).standings

    def sheet() -> bytes:
        rows = table(t, work.calendar, work.goals, standings, kind=kind, currency=work.currency)
        return safe_csv(rows, decimal="." if t.language == "en" else ",")

    def events() -> bytes:
        name = t("plan-calendar_name", name=work.name or t("shell-unnamed"))
        return ics(t, work.calendar, work.goals, kind=kind, name=name, workspace=work.id, now=now,
                   timezone=work.timezone)  # fmt: skip

    name = f"{t('plan-handover.file')} {_written(min(days))} {_written(max(days))}"
    with st.container(horizontal=True, key="plan-handover"):
        st.download_button(
            t("plan-handover_csv"), data=sheet, file_name=f"{name}.csv", mime="text/csv", on_click="ignore",
            icon=":material/download:", key="plan-csv",
        )  # fmt: skip
        st.download_button(
            t("plan-handover_ics"), data=events, file_name=f"{name}.ics", mime="text/calendar", on_click="ignore",
            icon=":material/event:", key="plan-ics",
        )  # fmt: skip


def _written(day: date) -> str:
    return day.isoformat()
