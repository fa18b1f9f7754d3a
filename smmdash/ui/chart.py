"""How every chart is drawn: the finding as its title, the chart in the visitor's language, and where it comes from."""

from collections.abc import Callable
from typing import Any

import altair
import streamlit as st
from altair.utils.schemapi import Undefined

from smmdash.i18n import chart_locale
from smmdash.ui import session
from smmdash.ui.plain import plain


class Drawing:
    """A chart in the form in which Streamlit sends it, worked out when it is first drawn.

    Working it out takes Altair tens of milliseconds, and its own objects are many times the size of what comes out, so
    they are let go then. It is not held against Vega-Lite's schema, which would take as long again: the tests of
    ``charts`` do that for every chart.
    """

    def __init__(self, chart: Any) -> None:
        self._chart = chart
        self._spec: dict[str, Any] = {}
        self._tables: dict[str, Any] = {}

    def to_dict(self) -> dict[str, Any]:
        """Return the Vega-Lite document; Streamlit, which asks for it, is given the tables apart."""
        given = altair.data_transformers.options.get("datasets")
        if self._chart is not None:
            spec: dict[str, Any] = self._chart.to_dict(validate=False)
            if given is None:
                return spec
            self._spec, self._tables, self._chart = spec, dict(given), None
        if given is not None:
            given.update(self._tables)
        return dict(self._spec)


def draw(chart: Any, title: str, source: str, alt: str, key: str, *, note: str = "") -> None:
    """Draw an Altair chart, or one that is ``kept``, between its title (one sentence that states the finding) and its
    source line.

    All texts are plain: what comes from data is shown letter by letter. ``alt`` describes the chart in words, ``note``
    explains its marks.
    """
    st.markdown(f"**{plain(title)}**")
    drawing: Any = chart if isinstance(chart, Drawing) else Drawing(localised(chart))
    st.altair_chart(drawing, width="stretch", key=key, alt=" ".join(alt.split()))
    lines = [plain(line) for line in (note, source) if line]
    if lines:
        st.caption("  \n".join(lines))


def kept(identity: str, make: Callable[[], Any]) -> Drawing:
    """Return the chart that ``make`` builds, built once per ``identity`` and language, for building it is slow.

    ``identity`` names the facts (``session.facts_key``), the day and everything else that the chart depends on.
    """
    day = session.today().isoformat()
    found: Drawing = _kept(f"{session.facts_key()} {day} {identity}", session.texts().language, make)
    return found


@st.cache_resource(max_entries=300, ttl=3600, show_spinner=False)
def _kept(identity: str, language: str, _make: Callable[[], Any]) -> Drawing:
    return Drawing(localised(_make()))


def localised(chart: Any) -> Any:
    """Return the chart with numbers and dates of the visitor's language, keeping what it configures itself."""
    locale = chart_locale(session.texts().language)
    if chart.config is Undefined:
        return chart.configure(locale=locale)
    if chart.config.locale is not Undefined:
        return chart
    made = chart.copy()
    made.config.locale = locale
    return made
