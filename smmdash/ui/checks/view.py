"""What the filters of the checks page say, in codes that mean the same in every language, and in the address."""

from collections.abc import Iterable

import streamlit as st

from smmdash.checks.articles import articles_of
from smmdash.checks.priority import Ranked
from smmdash.checks.subjects import about, is_about
from smmdash.ui import findings, session
from smmdash.ui.page_state import PageState

ALL = "all"
NAMES = ("severity", "about", "subject", "check", "article", "by")
"""The filters, as the address names them, and how the findings are arranged."""
MORE = ("about", "subject", "check", "article")
"""Filters that lie behind a button."""
USUAL = {"by": "subject"}
BY = ("subject", "check")
SEVERITIES = ("error", "warning", "info")
_STATE = PageState("checks")
key, put = _STATE.key, _STATE.put
_WRITTEN = key("address")
_LONGEST = 300
_KEPT = ("lang",)


def usual(name: str) -> str:
    """Return what a filter says while nobody chose anything."""
    return USUAL.get(name, ALL)


def get(name: str) -> str:
    """Return what a filter says."""
    return str(_STATE.get(name) or usual(name))


def adopt_address() -> None:
    """Take the filters from the address when someone came with a link; ours, written by the last run, change nothing.

    A link says all of them: what it does not name is not filtered.
    """
    ours = {name: st.query_params[name] for name in NAMES if name in st.query_params}
    if not ours or ours == st.session_state.get(_WRITTEN):
        return
    for name in NAMES:
        put(name, ours.get(name, usual(name))[:_LONGEST])
    put_page(1)


def write_address() -> None:
    """Write the filters into the address, so that it can be shared; what another page left in it goes."""
    wanted = {name: get(name) for name in NAMES if get(name) != usual(name)}
    others = {name: st.query_params[name] for name in st.query_params if name in _KEPT}
    if {**others, **wanted} != st.query_params.to_dict():
        st.query_params.from_dict({**others, **wanted})
    st.session_state[_WRITTEN] = wanted


def clear() -> None:
    """Show every finding again; how they are arranged stays."""
    for name in NAMES:
        if name != "by":
            put(name, ALL)
    put_page(1)


def is_on(name: str) -> bool:
    """Tell whether a filter leaves something out."""
    return name != "by" and get(name) != ALL


def chosen(entries: Iterable[Ranked], *, but: str = "") -> list[Ranked]:
    """Return the findings that the filters leave; ``but`` names one filter that is not asked."""
    wanted = {name: get(name) for name in NAMES if name not in ("by", but) and is_on(name)}
    return [entry for entry in entries if all(_passes(entry, name, value) for name, value in wanted.items())]


def _passes(entry: Ranked, name: str, value: str) -> bool:
    result, work = entry.result, session.workspace()
    match name:
        case "severity":
            return result.severity == value
        case "check":
            return result.check == value
        case "article":
            return value in articles_of(result.check)
        case "about":
            return result.finding is not None and about(result.finding, work).kind == value
        case _:
            return is_about(result, value, work, findings.places(value.partition(":")[2]))


def page() -> int:
    """Return the number of the page that is shown."""
    return int(st.session_state.get("w:checks-page") or 1)


def put_page(number: int) -> None:
    """Show another page, before its widget is drawn or in a callback."""
    st.session_state["w:checks-page"] = number
