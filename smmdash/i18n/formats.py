"""Numbers, dates and periods as each language writes them (Unicode CLDR through Babel)."""

import math
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, get_day_names, get_month_names
from babel.numbers import (
    format_compact_decimal,
    format_currency,
    format_decimal,
    get_currency_symbol,
    get_decimal_symbol,
    get_group_symbol,
)

MISSING = "—"
"""How a missing value is written everywhere; it is never a zero."""

_UNIT_DECIMALS = {
    "count": None,
    "people": None,
    "percent": None,
    "points": None,
    "factor": 2,
    "minutes": None,
}


def _absent(value: float | None) -> bool:
    return value is None or not math.isfinite(value)


def _decimals(value: float) -> int:
    size = abs(value)
    if size >= 100 or value == round(value):
        return 0
    return 1 if size >= 10 else 2


@lru_cache(maxsize=64)
def _pattern(decimals: int, signed: bool) -> str:
    body = "#,##0" + ("." + "0" * decimals if decimals else "")
    return f"+{body};-{body}" if signed else body


def number(value: float | None, language: str, decimals: int | None = None, *, signed: bool = False) -> str:
    """Write ``value``; with ``decimals`` None large numbers get none and small ones at most two."""
    if value is None or _absent(value):
        return MISSING
    places = _decimals(value) if decimals is None else decimals
    rounded = round(value, places)
    return format_decimal(rounded, _pattern(places, signed and rounded != 0), locale=language).replace("-", "−")


def compact(value: float | None, language: str) -> str:
    """Write a large number short with the language's own word for thousand or million."""
    if value is None or _absent(value):
        return MISSING
    if abs(value) < 10_000:
        return number(value, language)
    return format_compact_decimal(value, locale=language, fraction_digits=1).replace("-", "−")


def value(amount: float | None, unit: str, language: str, *, currency: str = "", signed: bool = False) -> str:
    """Write a metric's value with its unit's sign, such as ``3,1 %``, ``€1,200`` or ``×2.4``."""
    if amount is None or _absent(amount):
        return MISSING
    if unit == "money" and currency:
        text = format_currency(
            abs(amount),
            currency,
            locale=language,
            currency_digits=False,
            format=_money(language, abs(amount)),
        )
        return ("−" if amount < 0 else "+" if signed and amount else "") + text
    written = number(amount, language, _UNIT_DECIMALS.get(unit), signed=signed)
    if unit == "percent":
        return f"{written}%" if language != "ru" else f"{written}\u00a0%"
    return f"×{written}" if unit == "factor" else written


def _money(language: str, amount: float) -> str:
    digits = "#,##0" if amount >= 1000 else "#,##0.00"
    return f"¤{digits}" if language == "en" else f"{digits}\u00a0¤"


def currency_symbol(currency: str, language: str) -> str:
    """Return the sign of an ISO currency as the language writes it."""
    return get_currency_symbol(currency, locale=language)


def date_text(day: date | datetime | None, language: str, style: str = "medium") -> str:
    """Write a date; ``style`` is short, medium, long, month or day."""
    if day is None or day != day:  # NaT differs from itself
        return MISSING
    if style == "month":
        return format_skeleton("yMMMM", day, locale=language)
    if style == "day":
        return format_skeleton("MMMd", day, locale=language)
    if style == "short":
        return format_date(day, "dd.MM.yyyy" if language != "en" else "yyyy-MM-dd", locale=language)
    return format_date(day, style, locale=language)


def period(first: date | None, last: date | None, language: str) -> str:
    """Write two dates, both included, as one period."""
    if first is None or last is None:
        return MISSING
    if first == last:
        return date_text(first, language)
    return format_interval(first, last, "yMMMd", locale=language)


@lru_cache(maxsize=8)
def chart_locale(language: str) -> dict[str, Any]:
    """Return the locale block that ``chart.configure(locale=...)`` takes (d3-format and d3-time-format)."""
    days = [get_day_names("wide", locale=language)[i] for i in (6, 0, 1, 2, 3, 4, 5)]
    short_days = [get_day_names("abbreviated", locale=language)[i] for i in (6, 0, 1, 2, 3, 4, 5)]
    months = get_month_names("wide", context="stand-alone", locale=language)
    short = get_month_names("abbreviated", context="stand-alone", locale=language)
    locale = Locale(language)
    return {
        "number": {
            "decimal": get_decimal_symbol(locale),
            "thousands": get_group_symbol(locale),
            "grouping": [3],
            "currency": ["", ""],
            "minus": "−",
        },
        "time": {
            "dateTime": "%A, %e %B %Y, %H:%M",
            "date": "%Y-%m-%d" if language == "en" else "%d.%m.%Y",
            "time": "%H:%M",
            "periods": ["AM", "PM"],
            "days": days,
            "shortDays": short_days,
            "months": [months[i] for i in range(1, 13)],
            "shortMonths": [short[i] for i in range(1, 13)],
        },
    }
