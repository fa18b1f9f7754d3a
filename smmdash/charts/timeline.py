"""All goals on one axis of time: windows, steps, intermediate targets, deadlines and today."""

import textwrap
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, day_axis, instants, layered
from smmdash.charts.marks import ROLES, SHAPES
from smmdash.goals import words
from smmdash.i18n import Texts
from smmdash.kpi import bucket_start
from smmdash.planning import Bar, Mark

HEAD, NAME, LINE, LANE, GAP = 18, 18, 12, 20, 16
"""Heights: what stands over the first goal, a line of a goal's name, its window, a lane of steps, the room to the next
goal."""
NAME_LENGTH, NAME_LINES = 50, 2
"""Letters of a goal's name on a line, so that it fits a narrow screen, and its lines; the tooltip has the whole."""
_BOX = 15
_STEP_ROLES = {"done": "good", "overdue": "bad"}
_STRENGTH = {"done": 0.3, "running": 0.16, "overdue": 0.16, "ahead": 0.0}
_FRAME = {"done": 0.0, "running": 2.0, "overdue": 2.0, "ahead": 1.0}


def timeline(bars: Sequence[Bar], texts: Texts, *, today: date, currency: str = "") -> alt.LayerChart:
    """Draw a block per goal: its name, under it the window as a line that ends in the deadline's diamond, with its
    intermediate targets on it, and below the steps as boxes with their numbers, ticked where done.

    A step under way or overdue has a strong frame, one to come a thin one. Names stand above their lines, so that a
    narrow screen is enough, and today's line is drawn beside them, not through them. One row per mark; raises
    ValueError without a goal.
    """
    if not bars:
        raise ValueError("there is no goal to draw")
    names = [name_lines(words.title(texts, bar.goal, currency=currency)) for bar in bars]
    tops = [HEAD]
    for bar, lines in zip(bars, names, strict=True):
        tops.append(tops[-1] + NAME * len(lines) + LINE + LANE * bar.lanes + GAP)
    total = tops[-1]
    first, last = min(today, *(bar.first for bar in bars)), max(today, *(bar.last for bar in bars))
    by = "month" if (last - first).days > 75 else "day"
    days = alt.Scale(type="utc", nice=False)
    axis = day_axis(texts, _ticks(first, last, by), by, most=8)
    level = alt.Scale(domain=[0, total], reverse=True, nice=False, zero=False)
    x = alt.X("begin:T", scale=days, axis=axis)
    y = alt.Y("top:Q", axis=None, scale=level)
    rows: list[dict[str, Any]] = []
    for bar, lines, top in zip(bars, names, tops, strict=False):
        rows += _rows(bar, lines, top, today, texts, currency)
    base = alt.Chart(pd.DataFrame(rows).assign(**_instants(rows)), height=total)
    tooltip = [alt.Tooltip(f"{name}:N", title=texts(f"plan-chart_{name}")) for name in ("what", "when", "more")]

    kinds = {row["kind"] for row in rows}  # a layer without a mark would be a picture without a name

    def only(kind: str) -> alt.Chart:
        return base.transform_filter(f"datum.kind === '{kind}'")

    window = {"x": x, "x2": "end:T", "y": y, "tooltip": tooltip}
    point = {"x": x, "y": y, "tooltip": tooltip}
    now = only("now").mark_rule(strokeWidth=2, aria=False)
    layers = [_today(today, texts, x, total)]
    layers.append(only("window").mark_rule(strokeWidth=2).encode(color=colour("before"), **window))
    for state in (state for state in _STRENGTH if f"step_{state}" in kinds):
        drawn = {**window, "y2": "bottom:Q", "color": colour(_STEP_ROLES.get(state, "actual"))}
        step = only(f"step_{state}")
        if _STRENGTH[state]:
            layers.append(step.mark_rect(cornerRadius=3, opacity=_STRENGTH[state]).encode(**drawn))
        if _FRAME[state]:
            frame = step.mark_rect(filled=False, cornerRadius=3, strokeWidth=_FRAME[state], opacity=1)
            layers.append(frame.encode(**drawn))
    numbers = base.transform_filter("datum.number !== ''").mark_text(fontSize=11, fontWeight="bold", baseline="middle")
    centre = {
        "x": alt.X("middle:T", scale=days, axis=axis),  # Vega stumbles over layers that differ in their axes
        "y": alt.Y("centre:Q", axis=None, scale=level),
        "tooltip": tooltip,
    }
    if any(row["number"] for row in rows):
        layers.append(numbers.encode(text="number:N", color=colour("actual"), **centre))
    for state, shape in ((state, shape) for state, shape in SHAPES.items() if f"mark_{state}" in kinds):
        mark = only(f"mark_{state}").mark_point(shape=shape, filled=state in ROLES, size=80, opacity=1, strokeWidth=2)
        layers.append(mark.encode(color=colour(ROLES.get(state, "target")), **point))
    if "deadline" in kinds:
        deadline = only("deadline").mark_point(shape="diamond", filled=True, size=110, opacity=1)
        layers.append(deadline.encode(color=colour("target"), **point))
    layers.insert(0, now.encode(x=x, y=y, y2="bottom:Q", color=colour("target")))
    limit = alt.ExprRef("width")
    name = only("name").mark_text(align="left", baseline="middle", fontSize=13, fontWeight="bold", limit=limit)
    layers.append(name.encode(x=alt.value(0), y=y, text="line:N", tooltip=tooltip, color=colour("actual")))
    return layered(*layers)


def name_lines(title: str) -> list[str]:
    """Return a goal's name in lines of at most NAME_LENGTH letters, about as long as each other.

    What NAME_LINES cannot hold ends in an ellipsis.
    """
    cut = textwrap.wrap(title, NAME_LENGTH, max_lines=NAME_LINES, placeholder="…") or [title]
    if len(cut) < NAME_LINES or cut[-1].endswith("…"):
        return cut
    tries = (textwrap.wrap(title, width) for width in range(-(-len(title) // NAME_LINES), NAME_LENGTH + 1))
    return next(lines for lines in tries if len(lines) <= NAME_LINES)


_ONE = timedelta(days=1)


def _today(today: date, texts: Texts, x: alt.X, total: int) -> alt.Chart:
    rows = pd.DataFrame({"begin": instants([today]), "named": [texts("plan-chart_today")]})
    text = alt.Chart(rows, height=total).mark_text(align="center", baseline="top", fontSize=11, fontWeight="bold")
    return text.encode(x=x, y=alt.value(0), text="named:N", color=colour("target"))


def _rows(bar: Bar, lines: list[str], top: float, today: date, texts: Texts, currency: str) -> list[dict[str, Any]]:
    goal = bar.goal
    title = words.title(texts, goal, currency=currency)
    under = top + NAME * len(lines)
    line = under + LINE / 2
    when = texts.period(goal.start, goal.deadline) if goal.start and goal.deadline else texts.date(goal.deadline)
    said = {"what": title, "when": when, "more": goal.owner}
    made = [
        _row("name", top + NAME * (place + 0.5), bar.first, said={**said, "line": text})
        for place, text in enumerate(lines)
    ]
    made.append(_row("now", under, today, said=said, bottom=under + LINE + LANE * bar.lanes + GAP / 2))
    start, end = goal.start or bar.first, goal.deadline or bar.last
    made.append(_row("window", line, min(start, end), max(start, end), said=said))
    if goal.deadline is not None:
        made.append(_row("deadline", line, goal.deadline, said={**said, "when": texts.date(goal.deadline)}))
    made += [
        _row(f"mark_{mark.state}", line, mark.day, said=_mark_said(mark, bar, texts, currency)) for mark in bar.marks
    ]
    for segment in bar.segments:
        upper = under + LINE + LANE * segment.lane + 1
        row = _row(
            f"step_{segment.state}", upper, segment.first, segment.last + _ONE, bottom=upper + _BOX,
            said={"what": segment.step.title or texts("plan-untitled"),
                  "when": texts.period(segment.first, segment.last),
                  "more": " · ".join(part for part in (segment.step.owner, segment.step.kpi) if part)},
        )  # fmt: skip
        row["middle"] = segment.first + (segment.last + _ONE - segment.first) / 2
        row["number"] = f"{segment.number}{' ✓' if segment.step.done else ''}"
        made.append(row)
    return made


def _mark_said(mark: Mark, bar: Bar, texts: Texts, currency: str) -> dict[str, str]:
    value = words.amount(texts, bar.goal.metric, mark.value, currency=currency)
    what = texts("plan-chart_mark", value=value, state=texts(f"plan-mark_{mark.state}"))
    actual = words.amount(texts, bar.goal.metric, mark.actual, currency=currency)
    more = texts("plan-chart_actual", value=actual) if mark.actual == mark.actual else mark.note
    return {"what": what, "when": texts.date(mark.day), "more": more}


def _row(
    kind: str, top: float, begin: date, end: date | None = None, *, said: dict[str, str], bottom: float | None = None
) -> dict[str, Any]:
    low = top if bottom is None else bottom
    return {"kind": kind, "top": top, "bottom": low, "centre": (top + low) / 2 + 1, "begin": begin,
            "end": end or begin, "middle": begin, "number": "", "line": "", **said}  # fmt: skip


def _instants(rows: list[dict[str, Any]]) -> dict[str, pd.Series]:
    return {name: instants(row[name] for row in rows) for name in ("begin", "end", "middle")}


def _ticks(first: date, last: date, by: str) -> list[date]:
    if by == "day":
        step = max(1, (last - first).days // 5)
        return [first + timedelta(days=away) for away in range(0, (last - first).days + 1, step)]
    days, day = [], bucket_start(first, "month")
    while day <= last:
        days.append(day)
        day = bucket_start(day + timedelta(days=32), "month")
    return [day for day in days if day >= first] or [first]
