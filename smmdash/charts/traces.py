"""The plan's traceability as one picture: five columns with lines between them, gaps as dashed frames."""

import altair as alt
import pandas as pd

from smmdash.charts.lanes import COLUMNS, Lanes
from smmdash.charts.look import colour, layered
from smmdash.i18n import Texts

_WIDE, _SIDE = 0.84, 0.08
"""How much of its column a box takes, and how far it stands from the column's edge."""
_LETTERS, _LINES = 22, 4
_LINE, _PAD, _GAP, _HEAD = 15, 7, 10, 26


def traces_chart(shown: Lanes, texts: Texts) -> alt.LayerChart:
    """Draw the boxes, the lines between them and the columns' names over them; gaps are dashed and in their colour."""
    wrapped = [wrap(cell.text) for cell in shown.cells]
    tops = _tops(shown, wrapped)
    height = int(tops[-1])
    x = alt.Scale(domain=[0, len(COLUMNS)], nice=False, zero=False)
    y = alt.Scale(domain=[height, 0], nice=False, zero=False)
    boxes = _box_rows(shown, wrapped, tops, texts)
    nothing = {"axis": None}
    tooltip = [
        alt.Tooltip("name:N", title=texts("chart-name")),
        alt.Tooltip("text:N", title=texts("chart-value")),
    ]
    layers = [
        *_lines(_link_rows(shown, boxes), x, y, height),
        *(
            alt.Chart(part, height=height)
            .mark_rect(filled=False, cornerRadius=4, strokeWidth=1.5, strokeDash=[5, 4] if hole else [1, 0])
            .encode(
                x=alt.X("left:Q", scale=x, **nothing),
                x2="right:Q",
                y=alt.Y("top:Q", scale=y, **nothing),
                y2="bottom:Q",
                color=colour("bad" if hole else "before"),
                tooltip=tooltip,
            )
            for hole, part in _parts(boxes)
        ),
        *(
            alt.Chart(part, height=height)
            .mark_text(
                align="left",
                baseline="middle",
                fontSize=12,
                limit=alt.ExprRef(expr="width / 5 - 22"),
                fontStyle="italic" if hole else "normal",
            )
            .encode(
                x=alt.X("x:Q", scale=x, **nothing),
                y=alt.Y("y:Q", scale=y, **nothing),
                text="line:N",
                color=colour("bad" if hole else "actual"),
                tooltip=tooltip,
            )
            for hole, part in _parts(_line_rows(shown, wrapped, boxes))
        ),
        alt.Chart(_heads(texts), height=height)
        .mark_text(
            align="left", baseline="middle", fontSize=12, fontWeight="bold", limit=alt.ExprRef(expr="width / 5 - 8")
        )
        .encode(
            x=alt.X("x:Q", scale=x, **nothing),
            y=alt.Y("y:Q", scale=y, **nothing),
            text="line:N",
            color=colour("before"),
        ),
    ]
    return layered(*layers)


def wrap(text: str, *, letters: int = _LETTERS, lines: int = _LINES) -> list[str]:
    """Return a text in lines of at most ``letters``; long words are split, and what does not fit is cut."""
    made = [""]
    for word in text.split():
        while word:
            room = letters - len(made[-1]) - (1 if made[-1] else 0)
            if len(word) <= room:
                made[-1] = f"{made[-1]} {word}".strip()
                break
            if made[-1]:
                made.append("")
            elif len(word) > letters:
                made[-1], word = f"{word[: letters - 1]}-", word[letters - 1 :]
                made.append("")
    if len(made) > lines:
        made = [*made[: lines - 1], f"{made[lines - 1][: letters - 1].rstrip()}…"]
    return [line for line in made if line] or [""]


def _tops(shown: Lanes, wrapped: list[list[str]]) -> list[float]:
    """Return the top of every lane in pixels, and the end of the last; a lane is as high as its highest box."""
    heights = [float(_LINE + 2 * _PAD)] * shown.count
    for cell, lines in zip(shown.cells, wrapped, strict=True):
        if cell.first == cell.last:
            heights[cell.first] = max(heights[cell.first], _LINE * len(lines) + 2.0 * _PAD)
    for cell, lines in zip(shown.cells, wrapped, strict=True):
        span = slice(cell.first, cell.last + 1)
        short = _LINE * len(lines) + 2.0 * _PAD - sum(heights[span]) - _GAP * (cell.last - cell.first)
        heights[cell.last] += max(short, 0.0)
    tops = [float(_HEAD)]
    for height in heights:
        tops.append(tops[-1] + height + _GAP)
    return tops


def _box_rows(shown: Lanes, wrapped: list[list[str]], tops: list[float], texts: Texts) -> pd.DataFrame:
    rows = []
    for cell, lines in zip(shown.cells, wrapped, strict=True):
        middle = (tops[cell.first] + tops[cell.last + 1] - _GAP) / 2
        half = (_LINE * len(lines) + 2 * _PAD) / 2
        rows.append(
            {
                "name": texts(f"audit_page-column_{COLUMNS[cell.column]}"),
                "text": cell.text,
                "hole": cell.hole,
                "left": cell.column + _SIDE,
                "right": cell.column + _SIDE + _WIDE,
                "top": middle - half,
                "bottom": middle + half,
                "middle": middle,
            }
        )
    return pd.DataFrame(rows)


def _link_rows(shown: Lanes, boxes: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for before, after in shown.links:
        left, right = boxes.iloc[before], boxes.iloc[after]
        rows.append(
            {
                "x": left["right"],
                "y": left["middle"],
                "x2": right["left"],
                "y2": right["middle"],
                "hole": bool(left["hole"] or right["hole"]),
            }
        )
    return pd.DataFrame(rows, columns=["x", "y", "x2", "y2", "hole"])


def _line_rows(shown: Lanes, wrapped: list[list[str]], boxes: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for place, lines in enumerate(wrapped):
        box = boxes.iloc[place]
        first = box["middle"] - _LINE * (len(lines) - 1) / 2
        rows += [
            {
                "x": box["left"] + 0.04,
                "y": first + _LINE * number,
                "line": line,
                "hole": box["hole"],
                "name": box["name"],
                "text": box["text"],
            }
            for number, line in enumerate(lines)
        ]
    return pd.DataFrame(rows)


def _heads(texts: Texts) -> pd.DataFrame:
    names = [texts(f"audit_page-column_{column}") for column in COLUMNS]
    return pd.DataFrame({"x": [place + _SIDE for place in range(len(names))], "y": _HEAD / 2 - 4, "line": names})


def _parts(rows: pd.DataFrame) -> list[tuple[bool, pd.DataFrame]]:
    """Return the rows of what is there and of the gaps apart, those that there are."""
    return [(hole, part) for hole in (False, True) if not (part := rows[rows["hole"] == hole]).empty]


def _lines(rows: pd.DataFrame, x: alt.Scale, y: alt.Scale, height: int) -> list[alt.Chart]:
    return [
        alt.Chart(part, height=height)
        .mark_rule(strokeWidth=1.2, strokeDash=[5, 4] if hole else [1, 0], opacity=0.8)
        .encode(
            x=alt.X("x:Q", scale=x, axis=None),
            y=alt.Y("y:Q", scale=y, axis=None),
            x2="x2:Q",
            y2="y2:Q",
            color=colour("bad" if hole else "before"),
        )
        for hole, part in _parts(rows)
    ]
