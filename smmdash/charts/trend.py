"""A metric over time: the period, and thinly the one it is compared with."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from smmdash.charts import marks
from smmdash.charts.look import colour, day_axis, instants, layered, number_axis
from smmdash.i18n import Texts

MOST_POINTS = 45
"""More buckets than that are drawn without a point on each."""


def trend(
    rows: pd.DataFrame,
    texts: Texts,
    *,
    by: str,
    unit: str,
    currency: str = "",
    zero: bool = True,
    before: pd.DataFrame | None = None,
    marked: Sequence[marks.Day] = (),
    height: int = 260,
) -> alt.LayerChart:
    """Draw buckets (columns start, end, value, partial; one row each) as a line; NaN leaves a gap.

    Buckets that are not complete get a hollow point and a dotted line. ``before`` (same columns) is laid under them
    bucket by bucket as a thin dashed line. ``zero`` starts the scale at zero. The data set has one row per bucket.
    ``marked`` days, such as those across which figures cannot be compared, are lines from top to bottom.
    """
    data = _data(rows, texts, unit, currency, before)
    known = [*data["value"], *data["before"]]
    x = alt.X("start:T", scale=alt.Scale(type="utc"), axis=day_axis(texts, list(rows["start"]), by))
    axis = number_axis(texts, unit, currency, known)
    scale = alt.Scale(zero=zero, nice=True)
    base = alt.Chart(data, height=height)

    def y(column: str) -> alt.Y:
        return alt.Y(f"{column}:Q", axis=axis, scale=scale, title=None)

    drawn = (
        ("before", base.mark_line(strokeWidth=1.25, strokeDash=[5, 3]), "before"),
        ("line", base.mark_line(strokeWidth=2.5), "actual"),
        ("open_line", base.mark_line(strokeWidth=2, strokeDash=[1, 4], strokeCap="round"), "actual"),
        ("point", base.mark_point(filled=True, size=34, opacity=1), "actual"),
        ("open", base.mark_point(filled=False, size=52, strokeWidth=2, opacity=1), "actual"),
    )
    # A layer without marks would be a picture without a name to screen readers.
    layers = [
        mark.encode(x=x, y=y(column), color=colour(role)) for column, mark, role in drawn if data[column].notna().any()
    ]
    tooltip = [
        alt.Tooltip("period:N", title=texts("chart-period")),
        alt.Tooltip("shown:N", title=texts("chart-value")),
    ]
    if before is not None:
        tooltip += [
            alt.Tooltip("shown_before:N", title=texts("chart-before")),
            alt.Tooltip("period_before:N", title=texts("chart-period_before")),
        ]
    # Wide invisible targets: a finger finds the bucket without hitting the line.
    layers.append(base.mark_rule(strokeWidth=max(6, 260 // max(len(data), 1)), opacity=0).encode(x=x, tooltip=tooltip))
    if marked and len(rows):
        first, last = rows["start"].iloc[0].date(), rows["start"].iloc[-1].date()
        layers += marks.days(marked, first, last, texts, x, height)
    return layered(*layers)


def _data(rows: pd.DataFrame, texts: Texts, unit: str, currency: str, before: pd.DataFrame | None) -> pd.DataFrame:
    count = len(rows)
    value = rows["value"].astype("float64").reset_index(drop=True)
    partial = rows["partial"].astype("bool").reset_index(drop=True)
    known = value.notna()
    alone = known & ~known.shift(1, fill_value=False) & ~known.shift(-1, fill_value=False)
    beside = partial | partial.shift(1, fill_value=False) | partial.shift(-1, fill_value=False)
    every = count <= MOST_POINTS
    older = pd.Series(float("nan"), index=value.index)
    older_period = pd.Series("", index=value.index)
    if before is not None and len(before):
        matched = before.reset_index(drop=True).reindex(value.index)
        older = matched["value"].astype("float64")
        older_period = pd.Series(_periods(matched, texts), index=value.index)
    note = texts("chart-not_complete")
    written_values = [texts.value(number, unit, currency=currency) for number in value]
    return pd.DataFrame(
        {
            "start": instants(rows["start"]),
            "value": value,
            "before": older,
            "line": value.where(~partial),
            "open_line": value.where(beside),
            "point": value.where(~partial & (alone | every)),
            "open": value.where(partial),
            "shown": [f"{text} ({note})" if part else text for text, part in zip(written_values, partial, strict=True)],
            "period": _periods(rows, texts),
            "shown_before": [texts.value(number, unit, currency=currency) for number in older],
            "period_before": older_period,
        }
    )


def _periods(rows: pd.DataFrame, texts: Texts) -> list[str]:
    starts, ends = pd.to_datetime(rows["start"]), pd.to_datetime(rows["end"])
    return [
        "" if pd.isna(start) else texts.period(start.date(), end.date())
        for start, end in zip(starts, ends, strict=True)
    ]
