"""A goal over its window: what is, what keeping pace would be, the target and the deadline."""

from collections.abc import Sequence
from datetime import date

import altair as alt
import pandas as pd

from smmdash.charts import fan as fans
from smmdash.charts import marks as signs
from smmdash.charts.look import colour, day_axis, instants, layered, number_axis
from smmdash.i18n import Texts
from smmdash.planning import Mark

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
    fan: pd.DataFrame | None = None,
    past: pd.DataFrame | None = None,
    today: date | None = None,
    marks: Sequence[Mark] = (),
) -> alt.LayerChart:
    """Draw a goal's line (columns date, expected, actual; one row per day of the window, NaN where unknown).

    A solid line is what is, a dashed one the pace; the target is a rule that ends in a diamond on the deadline, or a
    band when it has an ``upper`` value. ``fan`` (date and fans.QUANTILES) adds what may still come, ``past`` (date,
    value) a thin line of what was before the window, ``today`` a rule on that day, ``marks`` the intermediate targets.
    The data set has one row per day, or per week over MOST_DAYS.
    """
    fan = fans.empty() if fan is None else fan
    data = _data(line, texts, unit, currency, fan, past)
    days = list(data["date"].dt.date)
    window = [day for day in days if day >= line["date"].iloc[0].date()] or days
    plain = [*data["expected"], *data["actual"], *data["before"], target, upper]
    top = fans.ceiling(fan, plain)
    shown = [*plain, *fan["p90"]] if top is None else [*plain, top]
    scale = alt.Scale(zero=False, nice=True) if top is None else alt.Scale(zero=False, nice=True, domainMax=top)
    x = alt.X("date:T", scale=alt.Scale(type="utc"), axis=day_axis(texts, _ticks(days, window), "day", most=7))
    axis = number_axis(texts, unit, currency, shown)

    def y(column: str) -> alt.Y:
        return alt.Y(f"{column}:Q", axis=axis, scale=scale, title=None)

    base = alt.Chart(data, height=height)
    aim = alt.Chart(_aim(window, target, upper), height=height)
    layers: list[alt.Chart] = fans.layers(base, x, y) if len(fan) else []
    if today is not None and days[0] < today <= days[-1]:
        layers += _today(today, texts, x, height)
    if data["before"].notna().any():
        earlier = base.transform_filter("isValid(datum.before)")
        layers.append(earlier.mark_line(strokeWidth=1.5).encode(x=x, y=y("before"), color=colour("actual")))
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
    if len(fan):
        tooltip.append(alt.Tooltip("shown_middle:N", title=texts("odds-ui_chart_middle")))
        tooltip.append(alt.Tooltip("shown_range:N", title=texts("odds-ui_chart_band")))
    # Wide invisible targets: a finger finds the day without hitting the line.
    layers.append(base.mark_rule(strokeWidth=max(4, 600 // max(len(data), 1)), opacity=0).encode(x=x, tooltip=tooltip))
    layers += signs.layers(marks, texts, unit, currency, x, y, height)
    return layered(*layers)


def _data(
    line: pd.DataFrame, texts: Texts, unit: str, currency: str, fan: pd.DataFrame, past: pd.DataFrame | None
) -> pd.DataFrame:
    rows = line.assign(before=float("nan"))
    if past is not None and len(past):
        earlier = past[past["date"] < line["date"].iloc[0]].rename(columns={"value": "before"})
        rows = pd.concat([earlier.assign(date=earlier["date"].astype(line["date"].dtype)), rows])
    rows = fans.joined(rows.reset_index(drop=True), fan)
    if len(rows) > MOST_DAYS:
        weeks = rows.groupby(rows.index // 7)
        rows = pd.DataFrame({name: weeks[name].last() for name in rows.columns})
    latest = rows["actual"].last_valid_index()
    middles, ranges = zip(*(fans.said(row, texts, unit, currency) for row in rows.itertuples()), strict=True)
    return pd.DataFrame(
        {
            "date": instants(rows["date"]),
            "expected": rows["expected"],
            "actual": rows["actual"],
            "before": rows["before"],
            "latest": rows["actual"].where(rows.index == latest) if latest is not None else float("nan"),
            "day": [texts.date(day.date()) for day in rows["date"]],
            "shown_actual": [
                texts.value(number, unit, currency=currency) for number in rows["actual"].fillna(rows["before"])
            ],
            "shown_expected": [texts.value(number, unit, currency=currency) for number in rows["expected"]],
            **({**{name: rows[name] for name in fans.QUANTILES}, "shown_middle": middles, "shown_range": ranges}
               if len(fan) else {}),
        }
    )  # fmt: skip


def _today(today: date, texts: Texts, x: alt.X, height: int) -> list[alt.Chart]:
    """Return a thin rule on today with its name at the top."""
    rows = pd.DataFrame({"date": instants([today]), "named": [texts("odds-ui_chart_today")]})
    base = alt.Chart(rows, height=height)
    rule = base.mark_rule(strokeWidth=1, opacity=0.7).encode(x=x, color=colour("before"))
    named = base.mark_text(align="right", baseline="top", dx=-4, dy=2, fontSize=11)
    return [rule, named.encode(x=x, y=alt.value(0), text="named:N", color=colour("before"))]


def _aim(days: list[date], target: float, upper: float) -> pd.DataFrame:
    ends = [days[0], days[-1]]
    return pd.DataFrame({"date": instants(ends), "low": target, "high": upper, "last": [False, True]})


def _ticks(days: list[date], window: list[date]) -> list[date]:
    """Return the days of the axis: the window's first and last and evenly between, and the first of what was before."""
    most = 4 if len(window) == len(days) else 2
    step = max(1, (len(window) - 1) // most)
    inner = window[:-1:step][:most] if len(window) > 1 else []
    return list(dict.fromkeys([days[0], *inner, days[-1]]))
