"""How many errors and warnings have been open since they were first noted."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, day_axis, instants, layered
from smmdash.i18n import Texts

KINDS = {"errors": "bad", "warnings": "target"}
"""What is drawn, and the role of its colour."""


class Day(Protocol):
    """Open findings at the end of a day."""

    @property
    def day(self) -> date:
        """Return the day."""

    @property
    def errors(self) -> int:
        """Return how many errors were open."""

    @property
    def warnings(self) -> int:
        """Return how many warnings were open."""


def findings_history(days: Sequence[Day], texts: Texts, *, height: int = 150) -> alt.LayerChart:
    """Draw the open errors and warnings, one line each in steps: what is open stays so until a day changes it.

    The lines are named at their ends. Errors are drawn full, warnings dashed, so that colour is not all that tells.
    """
    x = alt.X("date:T", scale=alt.Scale(type="utc"), axis=day_axis(texts, _ticks([one.day for one in days]), "day"))
    most = max(max(one.errors, one.warnings) for one in days)
    axis = alt.Axis(title=None, tickMinStep=1, tickCount=min(most, 4) or 1, format="d", labelPadding=6)
    y = alt.Y("count:Q", axis=axis, scale=alt.Scale(domain=[0, max(most, 1)], nice=False), title=None)
    tooltip = [
        alt.Tooltip("day:N", title=texts("checks-history_day")),
        alt.Tooltip("said:N", title=texts("checks-history_open")),
    ]
    layers = []
    for kind, role in KINDS.items():
        counts = [getattr(one, kind) for one in days]
        rows = pd.DataFrame(
            {
                "date": instants(one.day for one in days),
                "count": counts,
                "day": [texts.date(one.day) for one in days],
                "said": [texts(f"checks-history_{kind}", count=count) for count in counts],
            }
        )
        base = alt.Chart(rows, height=height)
        dash = [1, 0] if kind == "errors" else [5, 3]
        layers.append(
            base.mark_line(strokeWidth=2, interpolate="step-after", strokeDash=dash).encode(
                x=x, y=y, color=colour(role)
            )
        )
        layers.append(
            base.mark_point(filled=True, size=40, opacity=1).encode(x=x, y=y, color=colour(role), tooltip=tooltip)
        )
        end = alt.Chart(rows.tail(1), height=height)
        above = counts[-1] >= days[-1].warnings if kind == "errors" else counts[-1] > days[-1].errors
        layers.append(
            end.mark_text(align="right", dy=-10 if above else 12, fontSize=12).encode(
                x=x, y=y, text="said:N", color=colour(role)
            )
        )
    return layered(*layers)


def _ticks(days: list[date]) -> list[date]:
    step = max(1, -(-len(days) // 6))
    return list(dict.fromkeys([*days[:-1:step], days[-1]]))
