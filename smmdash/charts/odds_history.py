"""How the chance of a goal has moved since it was first told."""

from datetime import date

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, day_axis, instants, layered
from smmdash.i18n import Texts

BORDERS = (0.35, 0.70)
"""Below the first a goal is off track, from the second on it is on track."""


def odds_history(points: pd.DataFrame, texts: Texts, *, height: int = 130) -> alt.LayerChart:
    """Draw chances over time (columns date, chance from 0 to 1, and shown: the chance in words with its days).

    A chance stands until the next one was told, so the line goes in steps. Thin rules mark the borders of the status.
    """
    days = [day.date() for day in points["date"]]
    data = pd.DataFrame(
        {
            "date": instants(points["date"]),
            "tenths": points["chance"].to_numpy(dtype=float) * 10,
            "day": [texts.date(day) for day in days],
            "shown": list(points["shown"]),
        }
    )
    x = alt.X("date:T", scale=alt.Scale(type="utc"), axis=day_axis(texts, _ticks(days), "day", most=5))
    axis = alt.Axis(title=None, values=[0, 5, 10], labelExpr=_labels(texts), labelPadding=6, labelLimit=140)
    scale = alt.Scale(domain=[0, 10], nice=False)
    y = alt.Y("tenths:Q", axis=axis, scale=scale, title=None)
    base = alt.Chart(data, height=height)
    border = alt.Chart(pd.DataFrame({"tenths": [share * 10 for share in BORDERS]}), height=height)
    tooltip = [
        alt.Tooltip("day:N", title=texts("goal-chart_day")),
        alt.Tooltip("shown:N", title=texts("odds-ui_chance")),
    ]
    return layered(
        border.mark_rule(strokeWidth=1, strokeDash=[4, 3]).encode(y=y, color=colour("before")),
        base.mark_line(strokeWidth=2, interpolate="step-after").encode(x=x, y=y, color=colour("actual")),
        base.mark_point(filled=True, size=45, opacity=1).encode(x=x, y=y, color=colour("actual"), tooltip=tooltip),
    )


def _labels(texts: Texts) -> str:
    named = ", ".join(f"{number}: '{texts('odds-ui_in_ten', number=texts.number(number))}'" for number in (0, 5, 10))
    return f"({{{named}}})[datum.value] || ''"


def _ticks(days: list[date]) -> list[date]:
    step = max(1, -(-len(days) // 5))
    return list(dict.fromkeys([*days[:-1:step], days[-1]]))
