"""What is marked on charts: intermediate targets (a triangle, filled once reached, a cross where missed) and days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, instants
from smmdash.i18n import Texts
from smmdash.planning import Mark

SHAPES = {"reached": "triangle-up", "missed": "cross", "running": "triangle-down", "unknown": "circle"}
ROLES = {"reached": "good", "missed": "bad"}
"""The colour's role of those that are filled; the others are open, in the target's colour."""

STAGGER = 13
"""Pixels by which the label of every second day is lower, so that neighbours do not lie on each other."""
RIGHT = 0.8
"""Labels of days beyond this share of the chart stand to the left of their line."""


@dataclass(frozen=True)
class Day:
    """A day that is marked by a line from top to bottom, and what happened on it."""

    day: date
    said: str


def days(marked: Sequence[Day], first: date, last: date, texts: Texts, x: alt.X, height: int) -> list[alt.Chart]:
    """Return a dashed line and a label with its date for each day, on a chart that shows ``first`` to ``last``."""
    if not marked:
        return []
    length = max((last - first).days, 1)
    rows = pd.DataFrame(
        {
            "start": instants(mark.day for mark in marked),
            "label": [texts.date(mark.day, "day") for mark in marked],
            "said": [mark.said for mark in marked],
            "late": [(mark.day - first).days / length > RIGHT for mark in marked],
            "low": [place % 2 == 1 for place in range(len(marked))],
        }
    )
    base = alt.Chart(rows, height=height)
    when = alt.Tooltip("said:N", title=texts("change-marks"))
    made = [base.mark_rule(strokeDash=[6, 3], strokeWidth=1.5).encode(x=x, color=colour("second"))]
    sides = [(late, low) for late in (False, True) for low in (False, True)]
    made += [
        base.transform_filter(f"datum.late === {str(late).lower()} && datum.low === {str(low).lower()}")
        .mark_text(align="right" if late else "left", dx=-4 if late else 4, dy=STAGGER * low, baseline="top")
        .encode(x=x, y=alt.value(0), text="label:N", color=colour("second"))
        for late, low in sides
        if ((rows["late"] == late) & (rows["low"] == low)).any()
    ]
    made.append(base.mark_rule(strokeWidth=14, opacity=0).encode(x=x, tooltip=[when]))
    return made


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
