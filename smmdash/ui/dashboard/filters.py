"""The row of filters."""

from datetime import date

import streamlit as st

from smmdash.charts import wording
from smmdash.facts import Scope
from smmdash.ui import session
from smmdash.ui.boundary import safe
from smmdash.ui.dashboard import figures
from smmdash.ui.dashboard.view import (
    AGAINST,
    GRAINS,
    View,
    adopt_address,
    get,
    keep_known,
    key,
    put,
    write_address,
)
from smmdash.ui.plain import plain
from smmdash.windows import WINDOWS, Window, usual_grain, window


def filters() -> View:
    """Draw the filters and return what they say; the address then carries them."""
    t = session.texts()
    adopt_address()
    _seed()
    with st.grid(5, min_column_width=160, vertical_alignment="bottom", key="dashboard-filters") as grid:
        st.selectbox(
            t("dashboard-window"),
            WINDOWS,
            format_func=lambda code: t(f"dashboard-window_{code}"),
            key=key("window"),
            persist_state="session",
        )
        if get("window") == "custom":
            with grid.cell(column_span=2):
                _custom()
        chosen = _window()
        st.selectbox(
            t("dashboard-grain"),
            GRAINS,
            format_func=lambda code: t("dashboard-grain.automatic") if code == "auto" else t(f"chart-by_{code}"),
            key=key("grain"),
            persist_state="session",
        )
        st.selectbox(
            t("dashboard-against"),
            AGAINST,
            format_func=lambda code: t(f"dashboard-against_{code}"),
            key=key("against"),
            persist_state="session",
        )
        scope = _scope()
    by = get("grain") if get("grain") != "auto" else usual_grain(chosen.days)
    view = View(chosen, by, get("against"), scope, tuple(get("cards")))
    write_address(chosen)
    return view


def _seed() -> None:
    names, types, _ = figures.outline()
    networks = sorted({name.partition(":")[0] for name in names})
    for name, options in (
        ("window", WINDOWS),
        ("grain", GRAINS),
        ("against", AGAINST),
        ("networks", networks),
        ("accounts", names),
        ("types", types),
    ):
        keep_known(name, options)
    put("cards", get("cards") or [])
    days = st.session_state.pop(key("address_days"), None)
    if days is not None:
        try:
            first, last = (date.fromisoformat(part) for part in days.split("~"))
        except ValueError:
            put("window", "last_90")
        else:
            put("days", (min(first, last), max(first, last)))


def _window() -> Window:
    _, _, known = figures.outline()
    today = session.today()
    newest = known[1] if known else None
    if get("window") != "custom":
        return window(get("window"), today, newest=newest)
    days = get("days")
    if not days or len(days) < 2:  # while the second day is being picked
        days = st.session_state.get(key("last_days")) or _recent(today, newest)
    st.session_state[key("last_days")] = tuple(days)
    return window("custom", today, custom=(days[0], days[1]))


def _recent(today: date, newest: date | None) -> tuple[date, date]:
    recent = window("last_28", today, newest=newest)
    return recent.start, recent.end


def _custom() -> None:
    t = session.texts()
    _, _, known = figures.outline()
    today = session.today()
    if not get("days"):
        put("days", _recent(today, known[1] if known else None))
    earliest = min(known[0] if known else today, get("days")[0])
    st.date_input(
        t("dashboard-days"),
        min_value=earliest,
        max_value=max(today, *get("days")),
        format="YYYY-MM-DD" if t.language == "en" else "DD.MM.YYYY",
        key=key("days"),
        persist_state="session",
    )


def _scope() -> Scope:
    t = session.texts()
    names, types, _ = figures.outline()
    networks = sorted({name.partition(":")[0] for name in names})
    chosen = [t(f"network-{code}") for code in get("networks")]
    chosen += [wording.account(t, name) for name in get("accounts")]
    named = wording.parts(t, "post_type", types)
    chosen += [named[name] for name in get("types")]
    label = t("dashboard-scope") if not chosen else t("dashboard-scope.some", first=chosen[0], more=len(chosen) - 1)
    with st.popover(plain(label), icon=":material/filter_list:", width="stretch", key="dashboard-scope"):
        st.multiselect(
            t("dashboard-networks"),
            networks,
            format_func=lambda code: t(f"network-{code}"),
            key=key("networks"),
            placeholder=t("dashboard-all"),
            persist_state="session",
        )
        offered = [name for name in names if not get("networks") or name.partition(":")[0] in get("networks")]
        keep_known("accounts", offered)
        st.multiselect(
            t("dashboard-accounts"),
            offered,
            format_func=lambda name: wording.account(t, name),
            key=key("accounts"),
            placeholder=t("dashboard-all"),
            persist_state="session",
        )
        st.multiselect(
            t("dashboard-types"),
            types,
            format_func=lambda name: named[name],
            key=key("types"),
            placeholder=t("dashboard-all"),
            help=t("dashboard-types.help"),
            persist_state="session",
        )
        st.button(t("dashboard-clear"), key="dashboard-clear", on_click=clear, disabled=not chosen)
    return Scope(networks=tuple(get("networks")), accounts=tuple(get("accounts")), post_types=tuple(get("types")))


@safe
def clear() -> None:
    """Let every network, account and post type count again."""
    for name in ("networks", "accounts", "types"):
        put(name, [])
