"""How days, weeks and money are counted in this workspace."""

from zoneinfo import available_timezones

import streamlit as st

from smmdash import store
from smmdash.ui import boundary, session

CURRENCIES = ("EUR", "USD", "GBP", "UAH", "RUB", "PLN", "SEK", "NOK", "DKK", "CHF", "CZK")


def settings() -> None:
    """Draw how days, weeks and money are counted in this workspace."""
    t = session.texts()
    work = session.workspace()
    st.subheader(t("data-settings"), anchor=False)
    with st.container(horizontal=True):
        zones = sorted(available_timezones() | {work.timezone})
        st.selectbox(
            t("data-zone"), zones, index=zones.index(work.timezone), key=f"w:data-zone-{session.revision()}",
            help=t("data-zone.help"), on_change=_zone,
        )  # fmt: skip
        starts = ("monday", "sunday")
        st.selectbox(
            t("data-week"), starts, index=starts.index(work.week_start), format_func=lambda key: t(f"data-week_{key}"),
            key=f"w:data-week-{session.revision()}", on_change=_week,
        )  # fmt: skip
        currencies = sorted({*CURRENCIES, work.currency})
        st.selectbox(
            t("data-currency"), currencies, index=currencies.index(work.currency),
            key=f"w:data-currency-{session.revision()}", help=t("data-currency.help"), on_change=_currency,
        )  # fmt: skip


@boundary.safe
def _zone() -> None:
    chosen = st.session_state[f"w:data-zone-{session.revision()}"]
    session.commit(store.state.in_timezone(session.open_state(), chosen, read=session.read), "data-change_zone")


@boundary.safe
def _week() -> None:
    chosen = st.session_state[f"w:data-week-{session.revision()}"]
    session.edit("data-change_week", lambda work: work.model_copy(update={"week_start": chosen}))


@boundary.safe
def _currency() -> None:
    chosen = st.session_state[f"w:data-currency-{session.revision()}"]
    session.edit("data-change_currency", lambda work: work.model_copy(update={"currency": chosen}))
