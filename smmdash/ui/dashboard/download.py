"""What is seen, as tables for spreadsheets."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from smmdash.overview import post_metrics
from smmdash.sheet import safe_csv
from smmdash.tables import metric_table, posts_table, series_table
from smmdash.ui import session
from smmdash.ui.dashboard import figures
from smmdash.ui.dashboard.cards import shown_metrics
from smmdash.ui.dashboard.view import View, get, key, put

MARKS = (",", ".")


def download(view: View) -> None:
    """Draw the buttons that hand over the cards, their series and the posts as CSV."""
    t = session.texts()
    st.header(t("dashboard-download"), anchor=False)
    if get("decimal") not in MARKS:
        put("decimal", "." if t.language == "en" else ",")
    cards = [figures.card(view, metric) for metric in shown_metrics(view)]
    tables: dict[str, Callable[[], pd.DataFrame]] = {
        "metrics": lambda: metric_table(t, cards),
        "series": lambda: series_table(t, cards),
    }
    metric = get("post_metric")
    if metric in post_metrics(figures.measured(view)) and figures.ranking(view, metric).judged:
        ranking = figures.ranking(view, metric)
        tables["posts"] = lambda: posts_table(t, ranking, metric)
    decimal = get("decimal")
    with st.container(horizontal=True, vertical_alignment="bottom", key="dashboard-download"):
        st.selectbox(
            t("dashboard-decimal"),
            MARKS,
            format_func=lambda mark: t("dashboard-decimal.comma" if mark == "," else "dashboard-decimal.point"),
            key=key("decimal"),
            help=t("dashboard-decimal.help"),
            persist_state="session",
            width=240,
        )
        for name, table in tables.items():
            st.download_button(
                t(f"dashboard-download_{name}"),
                data=lambda table=table: safe_csv(table(), decimal=decimal),  # type: ignore[misc]
                file_name=f"{t(f'dashboard-download_{name}.file')} {view.window.start} {view.window.end}.csv",
                mime="text/csv",
                on_click="ignore",
                icon=":material/download:",
                key=f"dashboard-download-{name}",
            )
