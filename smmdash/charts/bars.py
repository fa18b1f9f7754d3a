"""One figure for each of several names, the largest first."""

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, layered
from smmdash.i18n import Texts

ROW = 44
NOTE = 16
"""Height of a row, and what a note under its bar adds."""


def bars(rows: pd.DataFrame, texts: Texts) -> alt.LayerChart:
    """Draw one bar a row (columns name, value, shown, note), sorted as given.

    The name stands above its bar, the written figure at the right end of the same line and the note below, so that
    nothing overlaps on a narrow screen. A missing value has no bar and is written as such.
    """
    data = pd.DataFrame(
        {
            "name": rows["name"].astype(str).to_numpy(),
            "value": rows["value"].astype("float64").to_numpy(),
            "right": rows["shown"].astype(str).to_numpy(),
            "note": rows["note"].astype(str).to_numpy(),
            "place": range(len(rows)),
        }
    )
    known = data["value"].dropna()
    low, high = min(known.min(), 0.0) if len(known) else 0.0, max(known.max(), 0.0) if len(known) else 1.0
    y = alt.Y("place:O", axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    noted = bool(data["note"].ne("").any())
    up = NOTE // 2 if noted else 0
    base = alt.Chart(data, height=(ROW + 2 * up) * max(len(data), 1))
    tooltip = [
        alt.Tooltip("name:N", title=texts("chart-name")),
        alt.Tooltip("right:N", title=texts("chart-value")),
    ]
    bar = base.mark_bar(height=10, yOffset=9 - up).encode(
        x=alt.X("value:Q", axis=None, scale=alt.Scale(domain=[low, high if high > low else low + 1], nice=False)),
        y=y,
        color=colour("actual"),
        tooltip=tooltip,
    )
    upper = {"baseline": "middle", "dy": -8 - up, "fontSize": 13}
    name = base.mark_text(align="left", fontWeight="bold", limit=190, **upper).encode(
        x=alt.XValue(0), y=y, text="name:N", color=colour("actual"), tooltip=tooltip
    )
    figure = base.mark_text(align="right", **upper).encode(
        x=alt.XValue("width"), y=y, text="right:N", color=colour("actual"), tooltip=tooltip
    )
    layers = [bar, name, figure]
    if noted:
        layers.append(
            base.mark_text(align="left", baseline="middle", dy=18, fontSize=12).encode(
                x=alt.XValue(0), y=y, text="note:N", color=colour("before"), tooltip=tooltip
            )
        )
    return layered(*layers)
