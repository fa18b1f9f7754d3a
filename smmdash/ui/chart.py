"""How every chart is drawn: the finding as its title, the chart in the visitor's language, and where it comes from."""

from collections.abc import Callable
from functools import cache
from typing import Any

import streamlit as st
from altair.utils.schemapi import Undefined

from smmdash.i18n import chart_locale
from smmdash.ui import session
from smmdash.ui.plain import plain


def draw(chart: Any, title: str, source: str, alt: str, key: str, *, note: str = "") -> None:
    """Draw an Altair chart between its title (one sentence that states the finding) and its source line.

    All texts are plain: what comes from data is shown letter by letter. ``alt`` describes the chart in words, ``note``
    explains its marks.
    """
    st.markdown(f"**{plain(title)}**")
    st.altair_chart(localised(chart), width="stretch", key=key, alt=" ".join(alt.split()))
    lines = [plain(line) for line in (note, source) if line]
    if lines:
        st.caption("  \n".join(lines))


def kept(identity: str, make: Callable[[], Any]) -> Any:
    """Return the chart that ``make`` builds, built once per ``identity`` and language, for building it is slow.

    ``identity`` names the facts (``session.facts_key``), the day and everything else that the chart depends on.
    """
    day = session.today().isoformat()
    return _kept(f"{session.facts_key()} {day} {identity}", session.texts().language, make)


@st.cache_resource(max_entries=300, ttl=3600, show_spinner=False)
def _kept(identity: str, language: str, _make: Callable[[], Any]) -> Any:
    return localised(_make())


def localised(chart: Any) -> Any:
    """Return the chart with numbers and dates of the visitor's language, keeping what it configures itself."""
    locale = chart_locale(session.texts().language)
    if chart.config is Undefined:
        return _sure(chart.configure(locale=locale))
    if chart.config.locale is not Undefined:
        return chart
    made = chart.copy()
    made.config.locale = locale
    return _sure(made)


def _sure(chart: Any) -> Any:
    """Return the chart as one that is not held against Vega-Lite's schema on every run, which takes half its time.

    The tests of ``charts`` hold every chart against it.
    """
    kind: Any = type(chart)
    object.__setattr__(chart, "__class__", _unchecked(kind))  # altair takes an attribute for a property
    return chart


@cache
def _unchecked(kind: type) -> type:
    def to_dict(self: Any, validate: bool = True, **named: Any) -> Any:
        return kind.to_dict(self, validate=False, **named)  # type: ignore[attr-defined]

    return type(kind.__name__, (kind,), {"to_dict": to_dict})
