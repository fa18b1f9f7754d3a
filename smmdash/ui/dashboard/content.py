"""The best and the worst posts of the period."""

import pandas as pd
import streamlit as st

from smmdash.i18n import Texts
from smmdash.overview import post_metrics
from smmdash.tables import posts_shown
from smmdash.ui import session
from smmdash.ui.dashboard import figures
from smmdash.ui.dashboard.trend import source_line
from smmdash.ui.dashboard.view import View, get, keep_known, key
from smmdash.ui.plain import plain


def content(view: View) -> None:
    """Draw the lists of the best and the worst posts by a metric that is chosen here."""
    t = session.texts()
    options = post_metrics(figures.measured(view))
    st.header(t("dashboard-content"), anchor=False)
    if not options:
        put_nothing(t)
        return
    keep_known("post_metric", options)
    st.selectbox(
        t("dashboard-post_metric"),
        options,
        format_func=lambda metric: t(f"metric-{metric}"),
        key=key("post_metric"),
        persist_state="session",
        width=320,
    )
    metric = get("post_metric")
    ranking = figures.ranking(view, metric)
    if not ranking.judged:
        put_nothing(t)
        return
    _posts(t, t("dashboard-best"), ranking.best, metric)
    if len(ranking.worst):
        _posts(t, t("dashboard-worst"), ranking.worst, metric)
    used = tuple(dict.fromkeys([*ranking.best["source"], *ranking.worst["source"]]))
    lines = [t("dashboard-judged", count=ranking.judged)]
    if ranking.floor == ranking.floor:
        lines.append(t("dashboard-floor", floor=t.number(ranking.floor, 0), count=ranking.small))
    st.caption("  \n".join(plain(line) for line in [" ".join(lines), source_line(view, used)]))


def put_nothing(t: Texts) -> None:
    """Say that no post of the period has a figure."""
    st.info(t("dashboard-no_posts"), icon=":material/info:")


def _posts(t: Texts, title: str, rows: pd.DataFrame, metric: str) -> None:
    st.markdown(f"**{title}**")
    shown = posts_shown(t, rows, metric, session.workspace().currency)
    st.dataframe(
        shown,
        hide_index=True,
        width="stretch",
        row_height=36,
        column_config={
            "value": st.column_config.TextColumn(t(f"metric-{metric}"), width=130, alignment="right"),
            "text": st.column_config.TextColumn(t("dashboard-post"), width=320),
            "url": st.column_config.LinkColumn(t("dashboard-link"), display_text=t("dashboard-link.open"), width=70),
            "network": st.column_config.TextColumn(t("dashboard-network"), width=90),
            "date": st.column_config.TextColumn(t("dashboard-date"), width=100),
            "type": st.column_config.TextColumn(t("dashboard-type"), width=90),
        },
        alt=f"{title}: {t(f'metric-{metric}')}",
    )
