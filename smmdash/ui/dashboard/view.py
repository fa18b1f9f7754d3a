"""What the filters say, in codes that mean the same in every language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from smmdash.facts import Scope
from smmdash.kpi import Against, Grain
from smmdash.ui.page_state import PageState
from smmdash.windows import DEFAULT, WINDOWS, Window

GRAINS = ("auto", "day", "week", "month", "quarter")
AGAINST = ("previous", "year_before")

LISTS = {"networks": "network", "accounts": "account", "types": "type", "cards": "card"}
"""Filters of several values, and their names in the address."""
CHOICES = {"window": "period", "grain": "by", "against": "against", "metric": "metric", "post_metric": "posts"}
"""Filters of one value, and their names in the address."""
USUAL: dict[str, Any] = {"window": DEFAULT, "grain": "auto", "against": "previous"}
DAYS = "days"
_STATE = PageState("dashboard")
key, get, put = _STATE.key, _STATE.get, _STATE.put
_WRITTEN = key("address")


@dataclass(frozen=True)
class View:
    """The period, its buckets, what it is compared with and which facts count."""

    window: Window
    by: Grain
    against: Against
    scope: Scope
    chosen: tuple[str, ...] = ()


def keep_known(name: str, options: Sequence[str]) -> None:
    """Forget chosen values that are no longer among the options, and fill in the usual one."""
    if name in LISTS:
        put(name, [value for value in get(name) or [] if value in options])
    elif get(name) not in options:
        put(name, USUAL.get(name, options[0] if options else None))


def adopt_address() -> None:
    """Take filters from the address when someone came with a link; ours, written by the last run, change nothing."""
    query = st.query_params
    names = {**LISTS, **CHOICES, DAYS: DAYS}
    ours = {name: query[short] for name, short in names.items() if short in query}
    if not ours or ours == st.session_state.get(_WRITTEN):
        return
    for name, text in ours.items():
        if name in LISTS:
            put(name, [part for part in text[:4000].split("~") if part][:200])
        elif name in CHOICES:
            put(name, text[:80])
        else:
            put("address_days", text[:40])
    if ours.get("window") not in WINDOWS:
        put("window", DEFAULT)


def write_address(window: Window) -> None:
    """Write the filters into the address, so that it can be shared."""
    wanted: dict[str, str] = {}
    for name, short in CHOICES.items():
        value = get(name)
        if value and (name == "window" or value != USUAL.get(name)):
            wanted[short] = str(value)
    for name, short in LISTS.items():
        if get(name):
            wanted[short] = "~".join(get(name))
    if window.key == "custom":
        wanted[DAYS] = f"{window.start.isoformat()}~{window.end.isoformat()}"
    names = {**LISTS, **CHOICES, DAYS: DAYS}
    others = {short: st.query_params[short] for short in st.query_params if short not in names.values()}
    if {**others, **wanted} != st.query_params.to_dict():
        st.query_params.from_dict({**others, **wanted})  # at once: each writing is an entry in the browser's history
    st.session_state[_WRITTEN] = {name: wanted[short] for name, short in names.items() if short in wanted}
