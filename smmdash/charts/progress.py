"""A goal over its window: what is, what keeping pace would be, the target and the deadline."""

from datetime import date

import altair as alt
import pandas as pd

from smmdash.charts.look import colour, day_axis, instants, layered, number_axis
from smmdash.i18n import Texts

MOST_DAYS = 400
"""A longer window is drawn by weeks: the last known figure of every seven days."""


def progress(
    line: pd.DataFrame,
    texts: Texts,
    *,
    unit: str,
    target: float,
    upper: float = float("nan"),
    currency: str = "",
    height: int = 200,
) -> alt.LayerChart:
    """Draw a goal's line (columns date, expected, actual; one row per day of the window, NaN where unknown).

    A solid line is what is, a dashed one the pace; the target is a rule that ends in a diamond on the deadline, or a
    band when it has an ``upper`` value. The data set has one row per day, or per week over MOST_DAYS.
    """
    data = _data(line, texts, unit, currency)
    days = list(data["date"].dt.date)
    shown = [*data["expected"], *data["actual"], target, upper]
    x = alt.X("date:T", scale=alt.Scale(type="utc"), axis=day_axis(texts, _ticks(days), "day", most=7))
    axis = number_axis(texts, unit, currency, shown)

    def y(column: str) -> alt.Y:
        return alt.Y(f"{column}:Q", axis=axis, scale=alt.Scale(zero=False, nice=True), title=None)

    base = alt.Chart(data, height=height)
    aim = alt.Chart(_aim(days, target, upper), height=height)
    layers: list[alt.Chart] = []
    if upper == upper:
        layers.append(aim.mark_area(opacity=0.18).encode(x=x, y=y("low"), y2="high:Q", color=colour("target")))
        layers.append(aim.mark_line(strokeWidth=1.5).encode(x=x, y=y("high"), color=colour("target")))
    layers.append(aim.mark_line(strokeWidth=1.5).encode(x=x, y=y("low"), color=colour("target")))
    layers.append(
        aim.transform_filter(alt.datum.last)
        .mark_point(shape="diamond", filled=True, size=90, opacity=1)
        .encode(x=x, y=y("low"), color=colour("target"))
    )
    layers.append(
        base.mark_line(strokeWidth=1.5, strokeDash=[5, 3]).encode(x=x, y=y("expected"), color=colour("before"))
    )
    if data["actual"].notna().any():
        # A rate is known once a week: its points are joined over the days between.
        known = base.transform_filter("isValid(datum.actual)")
        layers.append(known.mark_line(strokeWidth=2.5).encode(x=x, y=y("actual"), color=colour("actual")))
        layers.append(
            base.mark_point(filled=True, size=60, opacity=1).encode(x=x, y=y("latest"), color=colour("actual"))
        )
    tooltip = [
        alt.Tooltip("day:N", title=texts("goal-chart_day")),
        alt.Tooltip("shown_actual:N", title=texts("goal-chart_actual")),
        alt.Tooltip("shown_expected:N", title=texts("goal-chart_expected")),
    ]
    # Wide invisible targets: a finger finds the day without hitting the line.
    layers.append(base.mark_rule(strokeWidth=max(4, 600 // max(len(data), 1)), opacity=0).encode(x=x, tooltip=tooltip))
    return layered(*layers)


def _data(line: pd.DataFrame, texts: Texts, unit: str, currency: str) -> pd.DataFrame:
    rows = line.reset_index(drop=True)
    if len(rows) > MOST_DAYS:
        weeks = rows.groupby(rows.index // 7)
        rows = pd.DataFrame({name: weeks[name].last() for name in ("date", "expected", "actual")})
    latest = rows["actual"].last_valid_index()
    return pd.DataFrame(
        {
            "date": instants(rows["date"]),
            "expected": rows["expected"],
            "actual": rows["actual"],
            "latest": rows["actual"].where(rows.index == latest) if latest is not None else float("nan"),
            "day": [texts.date(day.date()) for day in rows["date"]],
            "shown_actual": [texts.value(number, unit, currency=currency) for number in rows["actual"]],
            "shown_expected": [texts.value(number, unit, currency=currency) for number in rows["expected"]],
        }
    )


def _aim(days: list[date], target: float, upper: float) -> pd.DataFrame:
    ends = [days[0], days[-1]]
    return pd.DataFrame({"date": instants(ends), "low": target, "high": upper, "last": [False, True]})


def _ticks(days: list[date]) -> list[date]:
    """Return the days of the axis: first and last, and evenly between."""
    step = max(1, (len(days) - 1) // 4)
    inner = days[:-1:step][:4] if len(days) > 1 else []
    return [*inner, days[-1]]
