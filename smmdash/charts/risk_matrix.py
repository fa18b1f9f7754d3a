"""Risks by likelihood and impact on a grid of five by five; cells darken with their product."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from smmdash.audit import Risk, is_high
from smmdash.charts.look import colour, layered
from smmdash.i18n import Texts

SIDE = 46
_SCALE = range(1, 6)


def risk_matrix(risks: Sequence[Risk], texts: Texts) -> alt.LayerChart:
    """Draw the grid; a cell shows the numbers (from 1, in the order given) of the risks in it.

    High cells, as ``audit.is_high`` tells them, have a frame as well as a darker ground.
    """
    places: dict[tuple[int, int], list[str]] = {}
    for number, risk in enumerate(risks, start=1):
        if risk.likelihood is not None and risk.impact is not None:
            places.setdefault((risk.likelihood, risk.impact), []).append(str(number))
    cells = pd.DataFrame(
        [
            {
                "likelihood": likelihood,
                "impact": impact,
                "weight": likelihood * impact,
                "high": is_high(Risk(likelihood=likelihood, impact=impact)),
                "numbers": ", ".join(places.get((likelihood, impact), [])),
            }
            for likelihood in _SCALE
            for impact in _SCALE
        ]
    )
    bare = {"domain": False, "ticks": False}
    x = alt.X("likelihood:O", title=texts("audit_page-likelihood"), axis=alt.Axis(labelAngle=0, **bare))
    y = alt.Y("impact:O", title=texts("audit_page-impact"), sort="descending", axis=alt.Axis(**bare))
    base = alt.Chart(cells, width=5 * SIDE, height=5 * SIDE)
    tooltip = [
        alt.Tooltip("likelihood:O", title=texts("audit_page-likelihood")),
        alt.Tooltip("impact:O", title=texts("audit_page-impact")),
        alt.Tooltip("weight:Q", title=texts("audit_page-weight")),
        alt.Tooltip("numbers:N", title=texts("audit-risks")),
    ]
    ground = base.mark_rect(cornerRadius=3).encode(
        x=x,
        y=y,
        color=colour("bad"),
        opacity=alt.Opacity("weight:Q", scale=alt.Scale(domain=[1, 25], range=[0.04, 0.4]), legend=None),
        tooltip=tooltip,
    )
    frame = (
        base.transform_filter("datum.high")
        .mark_rect(filled=False, cornerRadius=3, strokeWidth=1.5)
        .encode(x=x, y=y, color=colour("bad"), tooltip=tooltip)
    )
    number = base.mark_text(fontSize=15, fontWeight="bold").encode(
        x=x, y=y, text="numbers:N", color=colour("actual"), tooltip=tooltip
    )
    return layered(ground, frame, number)
