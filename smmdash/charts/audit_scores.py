"""The score of every audit step, with a tick where the previous audit stood."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from smmdash.audit import STEPS, Moved, Score
from smmdash.charts.look import colour, layered
from smmdash.i18n import Texts

ROW = 40


def audit_scores(scores: Sequence[Score], moved: Sequence[Moved], texts: Texts) -> alt.LayerChart:
    """Draw one bar a step in the steps' order, its part of all that the step demands; ``moved`` adds the ticks."""
    before = {row.step: row.before for row in moved}
    names = list(STEPS)
    data = pd.DataFrame(
        {
            "name": [f"{number}. {texts(f'audit-step_{step}')}" for number, step in enumerate(names, start=1)],
            "share": [score.share for score in scores],
            "whole": 1.0,
            "shown": [texts("audit_page-done_of", done=score.done, of=score.of) for score in scores],
            "before": pd.array([before.get(step) for step in names], dtype="Float64"),
            "place": range(len(names)),
        }
    )
    x = alt.Scale(domain=[0, 1], nice=False)
    y = alt.Y("place:O", axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    base = alt.Chart(data, height=ROW * len(data))
    tooltip = [
        alt.Tooltip("name:N", title=texts("chart-name")),
        alt.Tooltip("shown:N", title=texts("chart-value")),
    ]
    track = base.mark_bar(height=8, yOffset=9, opacity=0.18).encode(
        x=alt.X("whole:Q", axis=None, scale=x), y=y, color=colour("before"), tooltip=tooltip
    )
    bar = base.mark_bar(height=8, yOffset=9).encode(
        x=alt.X("share:Q", axis=None, scale=x), y=y, color=colour("actual"), tooltip=tooltip
    )
    tick = (
        base.transform_filter("isValid(datum.before)")
        .mark_tick(orient="vertical", thickness=3, size=16, yOffset=9)
        .encode(x=alt.X("before:Q", axis=None, scale=x), y=y, color=colour("target"), tooltip=tooltip)
    )
    name = base.mark_text(align="left", baseline="middle", dy=-7, fontSize=13, limit=260).encode(
        x=alt.XValue(0), y=y, text="name:N", color=colour("actual"), tooltip=tooltip
    )
    figure = base.mark_text(align="right", baseline="middle", dy=-7, fontSize=13).encode(
        x=alt.XValue("width"), y=y, text="shown:N", color=colour("actual"), tooltip=tooltip
    )
    # An empty layer would be a picture without a name to a screen reader.
    ticks = [tick] if data["before"].notna().any() else []
    return layered(track, bar, *ticks, name, figure)
