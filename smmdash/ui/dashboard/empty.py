"""The title, and what the page says when there is nothing to show."""

from datetime import date, timedelta

import streamlit as st

from smmdash.facts import Scope
from smmdash.kpi import before
from smmdash.ui import boundary, session
from smmdash.ui.boundary import safe
from smmdash.ui.dashboard import figures
from smmdash.ui.dashboard.filters import clear
from smmdash.ui.dashboard.view import View, put
from smmdash.ui.plain import plain


def heading() -> None:
    """Draw the title."""
    st.title(session.texts()("dashboard-title"))


def require_data() -> None:
    """Without any facts, say what will be here and how to get it, and stop the page."""
    _, _, known = figures.outline()
    if known is not None:
        return
    t = session.texts()
    with st.container(border=True, key="dashboard-empty"):
        st.markdown(f"**{t('dashboard-empty')}**")
        st.markdown(t("dashboard-empty.body"))
        st.page_link("pages/data.py", label=t("dashboard-empty.go"), icon=":material/upload_file:")
    st.stop()


def require_figures(view: View) -> None:
    """When the period or the filter holds nothing, say where the data is, offer to show it, and stop the page."""
    if figures.measured(view):
        t = session.texts()
        said = t("dashboard-shown", period=t.period(view.window.start, view.window.end), count=view.window.days)
        try:
            earlier = before(
                view.window.start, view.window.whole_end, view.against, week_start=session.workspace().week_start
            )
        except ValueError:
            pass
        else:
            key = "dashboard-shown.to_date" if view.window.running else "dashboard-shown.against"
            said = f"{said} · {t(key, period=t.period(*earlier))}"
        _, _, known = figures.outline()
        if known is not None and known[1] < view.window.end:
            said = f"{said} · {t('dashboard-shown.newest', day=t.date(known[1]))}"
        st.caption(plain(said))
        return
    _nothing(view)
    st.stop()


def _nothing(view: View) -> None:
    t = session.texts()
    known = figures.within_days(view.scope)
    with st.container(border=True, key="dashboard-nothing"):
        st.markdown(f"**{t('dashboard-nothing')}**")
        if known is None:
            st.markdown(t("dashboard-nothing.scope"))
        else:
            asked = t.period(view.window.start, view.window.end)
            st.markdown(plain(t("dashboard-nothing.period", asked=asked, known=t.period(*known))))
            st.button(t("dashboard-nothing.go"), key="dashboard-show_known", on_click=_show, args=(known,))
        if view.scope != Scope():
            st.button(t("dashboard-clear"), key="dashboard-clear_all", on_click=boundary.safe(clear))


@safe
def _show(known: tuple[date, date]) -> None:
    first, last = known
    put("window", "custom")
    put("days", (max(first, last - timedelta(days=89)), last))
