"""What the charts share: colour roles taken from the theme, axes with units, and days as the language writes them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from smmdash.i18n import Texts, chart_locale

ROLES = ("actual", "target", "range", "good", "bad", "before", "second", "third")
"""Places in the theme's categorical palette: a mark names its role and gets the colour of the theme that is on."""

_AFFIXES = re.compile(r"^(\D*)(\d[\d.,\s]*\d)(.*)$", re.DOTALL)


def colour(role: str) -> alt.ColorDatum:
    """Return the encoding that gives a mark the theme's colour for ``role`` (one of ROLES); see ``layered``."""
    if role not in ROLES:
        raise ValueError(f"no colour has the role {role}")
    return alt.ColorDatum(role, type="nominal")


def layered(*layers: alt.Chart) -> alt.LayerChart:
    """Lay marks over each other with one colour scale, in which every role has its place of the theme's palette."""
    scale = alt.Scale(domain=list(ROLES))
    key = (
        alt.Chart(alt.InlineData(values=[{"role": ROLES[0]}]))
        .transform_filter("false")
        .mark_point(aria=False)
        .encode(color=alt.Color("role:N", scale=scale, legend=None))
    )
    return alt.layer(*layers, key)


def number_axis(texts: Texts, unit: str, currency: str, values: Iterable[float], **more: Any) -> alt.Axis:
    """Return an axis whose labels carry the unit; from a million on they count millions."""
    found = _AFFIXES.match(texts.value(8000, unit, currency=currency))
    before, after = (found.group(1), found.group(3)) if found else ("", "")
    largest = max((abs(value) for value in values if value == value), default=0.0)
    scaled = "datum.value"
    if largest >= 1_000_000:
        scaled = "datum.value / 1000000"
        after = f"\u00a0{texts('chart-million')}{after}"
    label = f"{_quoted(before)} + format({scaled}, ',.2~f') + {_quoted(after)}"
    return alt.Axis(title=None, labelExpr=label, tickCount=4, labelPadding=6, labelLimit=140, **more)


def day_axis(texts: Texts, starts: Sequence[date], by: str, *, most: int = 12) -> alt.Axis:
    """Return a time axis with labels on at most ``most`` of the buckets' first days, evenly spaced.

    A second line names the year when the buckets lie in more than one. Days are UTC midnights, whatever the browser.
    """
    step = max(1, -(-len(starts) // most))
    shown = list(starts)[::step]
    years = len({day.year for day in starts}) > 1
    lines = {moment(day): _lines(day_label(texts, day, by), day.year if years else None) for day in shown}
    labels = ", ".join(f"'{when}': {label}" for when, label in lines.items())
    return alt.Axis(
        title=None,
        values=[alt.DateTime(year=day.year, month=day.month, date=day.day, utc=True) for day in shown],
        labelExpr=f"({{{labels}}})['' + time(datum.value)] || ''" if shown else "''",
        labelOverlap="parity",
        labelFlush=False,
        labelPadding=6,
        tickCount=len(shown),
    )


def day_label(texts: Texts, start: date, by: str) -> str:
    """Write the name of the bucket that begins on ``start`` without its year."""
    if by == "quarter":
        return texts("chart-quarter", number=texts.number((start.month + 2) // 3))
    if by == "month":
        return str(chart_locale(texts.language)["time"]["shortMonths"][start.month - 1])
    return texts.date(start, "day")


def moment(day: date) -> int:
    """Return the UTC midnight of ``day`` in milliseconds, as Vega counts time."""
    return (day.toordinal() - 719_163) * 86_400_000


def instants(days: Iterable[Any]) -> pd.Series:
    """Return days as UTC instants, so that no browser moves them to the day before."""
    return pd.to_datetime(pd.Series(list(days)), utc=True).astype("datetime64[ms, UTC]")


def _lines(label: str, year: int | None) -> str:
    return _quoted(label) if year is None else f"[{_quoted(label)}, '{year}']"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
