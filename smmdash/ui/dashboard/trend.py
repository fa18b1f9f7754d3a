"""One metric over time, and cut into networks, accounts and post types."""

import pandas as pd
import streamlit as st

from smmdash.changes import CHANGES
from smmdash.charts import wording
from smmdash.charts.bars import bars
from smmdash.charts.marks import Day
from smmdash.charts.trend import trend as trend_chart
from smmdash.kpi import Value
from smmdash.metrics import METRICS
from smmdash.overview import Card
from smmdash.ui import session
from smmdash.ui.chart import draw, kept
from smmdash.ui.dashboard import figures
from smmdash.ui.dashboard.cards import shown_metrics
from smmdash.ui.dashboard.view import View, get, keep_known, key
from smmdash.ui.plain import plain

_MOST_PARTS = 12
_NAMED = 3


def trend(view: View) -> None:
    """Draw the trend of the metric that is chosen here."""
    t = session.texts()
    options = list(dict.fromkeys([*shown_metrics(view), *figures.measured(view)]))
    keep_known("metric", options)
    st.header(t("dashboard-trend"), anchor=False)
    st.selectbox(
        t("dashboard-metric"),
        options,
        format_func=lambda metric: t(f"metric-{metric}"),
        key=key("metric"),
        persist_state="session",
        width=320,
    )
    card = figures.card(view, get("metric"))
    metric = METRICS[card.metric]
    if not card.buckets["value"].notna().any():
        reason = card.value.reason or "no_data"
        st.info(t("dashboard-trend.none", reason=t(f"kpi-reason_{reason}")), icon=":material/info:")
        return
    earlier = card.earlier if card.earlier["value"].notna().any() else None
    note = [t(f"dashboard-line_{view.against}")] if earlier is not None else []
    note += [t("dashboard-line_partial")] if card.buckets["partial"].any() else []
    draw(
        kept(
            f"trend {card.metric} {view} {session.workspace().week_start}",
            lambda: trend_chart(
                card.buckets,
                t,
                by=view.by,
                unit=metric.unit,
                currency=card.value.currency,
                zero=metric.kind not in ("stock", "ratio", "mean"),
                before=earlier,
                marked=[Day(one.day, wording.broken(t, card, one)) for one in card.marked],
            ),
        ),
        wording.headline(t, card),
        source_line(view, figures.sources(view, card.metric)),
        f"{wording.trend_alt(t, card, view.by)} {wording.marked(t, card)}",
        "dashboard-trend",
        note=" ".join([t(f"chart-by_{view.by}.sentence"), *note]),
    )
    _breaks(card)


def _breaks(card: Card) -> None:
    """Name the days that the chart marks, with the source of a platform's change; and what forbids the comparison."""
    t = session.texts()
    named = {one.change for one in card.marked}
    lines = [(wording.broken(t, card, one), one.change) for one in card.marked]
    lines += [(wording.refused(t, card), key) for key in card.comparison.changed[-1:] if key not in named]
    told = [
        f":material/flag: {plain(said)}" + (f" ([{t('change-source')}]({CHANGES[key].source}))" if key else "")
        for said, key in lines
    ]
    if told:
        st.caption("  \n".join(told))


def source_line(view: View, used: tuple[str, ...]) -> str:
    """Return the line that names the files behind a figure (ids of uploads) and its period."""
    t = session.texts()
    known = session.open_state().sources
    names = [known[source].upload.name for source in used if source in known]
    if not names:
        return t.period(view.window.start, view.window.end)
    listed = t.join(names) if len(names) <= _NAMED else ", ".join(names[:_NAMED])
    period = t.period(view.window.start, view.window.end)
    return t("dashboard-source", files=listed, more=max(len(names) - _NAMED, 0), period=period)


def parts(view: View) -> None:
    """Draw the chosen metric by network (different people: by account) and by post type."""
    metric = get("metric")
    by = "account" if METRICS[metric].kind == "unique" else "network"
    cut = {over: figures.parts(view, metric, over) for over in (by, "post_type")}
    several = {over: listed for over, listed in cut.items() if sum(value.known for _, value in listed) > 1}
    if several:
        with st.grid(len(several), min_column_width=320, key="dashboard-parts"):
            for over, listed in several.items():
                with st.container(border=True, height="stretch", gap="xsmall", key=f"dashboard-parts-{over}"):
                    _parts(view, metric, over, listed)


def _parts(view: View, metric: str, over: str, listed: list[tuple[str, Value]]) -> None:
    t = session.texts()
    st.caption(t(f"dashboard-over_{over}"))
    names = wording.parts(t, over, (key for key, _ in listed))
    known = [(names[key], value) for key, value in listed if value.known]
    shown = known[:_MOST_PARTS]
    rows = pd.DataFrame(
        {
            "name": [name for name, _ in shown],
            "value": [value.number for _, value in shown],
            "shown": [wording.figure(t, value) for _, value in shown],
            "note": ["" if value.coverage.is_complete else wording.coverage(t, value) for _, value in shown],
        }
    )
    notes = [t("dashboard-over.unique")] if over == "account" else []
    if len(known) > len(shown):
        notes.append(t("dashboard-over.more", count=len(known) - len(shown)))
    if len(known) < len(listed):
        missing = t.join(names[key] for key, value in listed if not value.known)
        notes.append(t("dashboard-over.unknown", names=missing))
    draw(
        kept(f"parts {metric} {over} {view}", lambda: bars(rows, t)),
        wording.parts_headline(t, metric, shown),
        source_line(view, figures.sources(view, metric)),
        wording.parts_alt(t, metric, shown),
        f"dashboard-bars-{over}",
        note=" ".join(notes),
    )
