"""What may still come of a goal: bands of courses an account like this one has taken, for the charts of a goal."""

from typing import Any

import altair as alt
import pandas as pd

from smmdash.charts.look import colour
from smmdash.i18n import Texts

QUANTILES = ("p10", "p25", "p50", "p75", "p90")
ROOM = 1.35
"""How far above everything else the light band may push the axis before it is cut off: its far end has no end."""
_BANDS = (("p10", "p90", 0.15), ("p25", "p75", 0.28))


def empty() -> pd.DataFrame:
    """Return a fan without rows: date and a column for each of QUANTILES."""
    return pd.DataFrame(
        {"date": pd.Series(dtype="datetime64[s]"), **{name: pd.Series(dtype=float) for name in QUANTILES}}
    )


def joined(rows: pd.DataFrame, fan: pd.DataFrame) -> pd.DataFrame:
    """Return rows of days (column date) with the fan's columns beside them, NaN where the fan says nothing."""
    if fan.empty:
        return rows.assign(**dict.fromkeys(QUANTILES, float("nan")))
    known = fan[["date", *QUANTILES]].drop_duplicates("date", keep="last")
    return rows.merge(known.assign(date=known["date"].astype(rows["date"].dtype)), on="date", how="left")


def said(row: Any, texts: Texts, unit: str, currency: str) -> tuple[str, str]:
    """Write a day's median and the ends of its light band; dashes where the fan says nothing."""
    middle = texts.value(row.p50, unit, currency=currency)
    if row.p50 != row.p50:
        return middle, middle
    low, high = (texts.value(number, unit, currency=currency) for number in (row.p10, row.p90))
    return middle, texts("odds-ui_chart_range", low=low, high=high)


def layers(base: alt.Chart, x: alt.X, y: Any) -> list[alt.Chart]:
    """Return the marks of the fan: a light band for 8 courses in 10, a dark one for 5, and their middle.

    ``y`` makes the encoding of a column. The marks are cut off at the axis, see ROOM.
    """
    known = base.transform_filter("isValid(datum.p50)")
    bands = [
        known.mark_area(opacity=strength, clip=True).encode(x=x, y=y(low), y2=f"{high}:Q", color=colour("actual"))
        for low, high, strength in _BANDS
    ]
    middle = known.mark_line(strokeWidth=1.5, strokeDash=[1.5, 2.5], clip=True)
    return [*bands, middle.encode(x=x, y=y("p50"), color=colour("actual"))]


def ceiling(fan: pd.DataFrame, others: list[float]) -> float | None:
    """Return where the axis ends so that a far upper band does not flatten all else; None where it need not."""
    seen = [value for value in (*others, *fan["p75"]) if value == value]
    top = max(seen, default=float("nan"))
    if top <= 0 or top != top:
        return None
    far = fan["p90"].max()
    return top * ROOM if far > top * ROOM else None
