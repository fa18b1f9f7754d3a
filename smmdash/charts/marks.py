"""The intermediate targets on a goal's chart: a triangle that is filled once reached, a cross where missed."""

from collections.abc import Callable, Sequence

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, instants
from smmdash.i18n import Texts
from smmdash.planning import Mark

SHAPES = {"reached": "triangle-up", "missed": "cross", "running": "triangle-down", "unknown": "circle"}
ROLES = {"reached": "good", "missed": "bad"}
"""The colour's role of those that are filled; the others are open, in the target's colour."""


def layers(
    marks: Sequence[Mark], texts: Texts, unit: str, currency: str, x: alt.X, y: Callable[[str], alt.Y], height: int
) -> list[alt.Chart]:
    """Return a layer for each way in which intermediate targets stand, on the chart's own axes."""
    known = [mark for mark in marks if mark.value == mark.value]
    if not known:
        return []
    rows = pd.DataFrame(
        {
            "date": instants(mark.day for mark in known),
            "value": [mark.value for mark in known],
            "state": [mark.state for mark in known],
            "day": [texts.date(mark.day) for mark in known],
            "said": [
                texts("plan-chart_mark", value=texts.value(mark.value, unit, currency=currency),
                      state=texts(f"plan-mark_{mark.state}"))
                for mark in known
            ],
        }
    )  # fmt: skip
    base = alt.Chart(rows, height=height)
    tooltip = [
        alt.Tooltip("day:N", title=texts("plan-chart_when")),
        alt.Tooltip("said:N", title=texts("plan-chart_what")),
    ]
    return [
        base.transform_filter(f"datum.state === '{state}'")
        .mark_point(shape=shape, filled=state in ROLES, size=90, opacity=1, strokeWidth=2)
        .encode(x=x, y=y("value"), color=colour(ROLES.get(state, "target")), tooltip=tooltip)
        for state, shape in SHAPES.items()
        if any(mark.state == state for mark in known)
    ]
