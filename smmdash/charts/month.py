"""A month of the content calendar: a cell per day, in it a sign for each planned or published post."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, layered
from smmdash.i18n import Texts, chart_locale

HEAD, CELL = 22, 62
_MOST = 4
_SIGNS = {
    "published": ("circle", True, "good"), "done": ("square", True, "good"), "planned": ("circle", False, "actual"),
    "late": ("cross", True, "bad"), "unknown": ("circle", False, "before"), "unplanned": ("diamond", True, "before"),
}  # fmt: skip
"""How an entry stands: shape, filled, role of the colour; the shapes differ without the colours."""


def month(
    first: date, signs: Mapping[date, Sequence[tuple[str, str]]], texts: Texts, *, today: date, sunday: bool = False
) -> alt.LayerChart:
    """Draw the month of ``first`` (its first day). ``signs`` gives (standing, name) for a day: entries and posts.

    Standings are those of ``planning.published`` and ``unplanned``. A cell shows four signs at most and then how many
    more. Seven columns fit 300 px. The data has a row per cell and one per sign.
    """
    start = first - timedelta(days=(first.weekday() + sunday) % 7)
    following = (first + timedelta(days=32)).replace(day=1)
    weeks = -(-(following - start).days // 7)
    cells: list[dict[str, Any]] = []
    points: list[dict[str, Any]] = []
    for place in range(weeks * 7):
        day = start + timedelta(days=place)
        if not first <= day < following:
            continue
        row, column = divmod(place, 7)
        here = signs.get(day, ())
        top = HEAD + row * CELL
        said = "; ".join(f"{name} ({texts(f'plan-standing_{standing}')})" for standing, name in here)
        cells.append(
            {"left": column, "right": column + 1, "top": top, "bottom": top + CELL, "label": column + 0.08,
             "text": str(day.day), "is_today": day == today, "day": texts.date(day), "said": said or "—",
             "told": f"{texts.date(day)}: {said or '—'}",
             "more": f"+{len(here) - _MOST}" if len(here) > _MOST else ""}
        )  # fmt: skip
        points += [
            {"kind": standing, "at": column + 0.28 + 0.44 * (number % 2), "high": top + 29 + 18 * (number // 2),
             "day": texts.date(day), "said": name, "told": f"{name} ({texts(f'plan-standing_{standing}')})"}
            for number, (standing, name) in enumerate(here[:_MOST])
        ]  # fmt: skip
    total = HEAD + weeks * CELL
    x = {"axis": None, "scale": alt.Scale(domain=[0, 7], nice=False)}
    y = {"axis": None, "scale": alt.Scale(domain=[0, total], reverse=True, nice=False, zero=False)}
    tooltip = [
        alt.Tooltip("day:N", title=texts("plan-column_day")),
        alt.Tooltip("said:N", title=texts("plan-column_title")),
    ]
    told = alt.Description("told:N")  # what a screen reader says; else it would read out the places of the edges
    base = alt.Chart(pd.DataFrame(cells), height=total)
    box = {
        "x": alt.X("left:Q", **x),
        "x2": "right:Q",
        "y": alt.Y("top:Q", **y),
        "y2": "bottom:Q",
        "tooltip": tooltip,
        "description": told,
    }
    label = {"x": alt.X("label:Q", **x), "y": alt.Y("top:Q", **y), "text": "text:N"}
    now = base.transform_filter("datum.is_today")
    layers = [
        base.mark_rect(opacity=0.06).encode(color=colour("before"), **box),
        base.mark_rect(filled=False, strokeWidth=1, opacity=0.35).encode(color=colour("before"), **box),
        base.mark_text(align="left", baseline="top", dy=5, fontSize=12).encode(color=colour("before"), **label),
        _weekdays(texts, sunday, x, y, total),
    ]
    if any(cell["is_today"] for cell in cells):  # a layer without a mark would be a picture without a name
        layers.append(now.mark_rect(filled=False, strokeWidth=2.5).encode(color=colour("target"), **box))
    if any(cell["more"] for cell in cells):
        more = base.transform_filter("datum.more !== ''").mark_text(
            align="right", baseline="top", dx=-4, dy=5, fontSize=11
        )
        layers.append(
            more.encode(x=alt.X("right:Q", **x), y=alt.Y("top:Q", **y), text="more:N", color=colour("actual"))
        )
    if points:
        drawn = alt.Chart(pd.DataFrame(points), height=total)
        at = {"x": alt.X("at:Q", **x), "y": alt.Y("high:Q", **y), "tooltip": tooltip, "description": told}
        for kind, (shape, filled, role) in _SIGNS.items():
            if any(point["kind"] == kind for point in points):
                sign = drawn.transform_filter(f"datum.kind === '{kind}'")
                sign = sign.mark_point(shape=shape, filled=filled, size=95, opacity=1, strokeWidth=2)
                layers.append(sign.encode(color=colour(role), **at))
    return layered(*layers)


def _weekdays(texts: Texts, sunday: bool, x: dict[str, Any], y: dict[str, Any], total: int) -> alt.Chart:
    names = chart_locale(texts.language)["time"]["shortDays"]
    order = [0, 1, 2, 3, 4, 5, 6] if sunday else [1, 2, 3, 4, 5, 6, 0]
    rows = pd.DataFrame(
        {"at": [place + 0.5 for place in range(7)], "high": HEAD / 2, "text": [names[d] for d in order]}
    )
    text = alt.Chart(rows, height=total).mark_text(baseline="middle", fontSize=12, fontWeight="bold")
    return text.encode(x=alt.X("at:Q", **x), y=alt.Y("high:Q", **y), text="text:N", color=colour("before"))
