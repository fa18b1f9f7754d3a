"""Numbers, dates and periods as each language writes them (Unicode CLDR through Babel)."""

import math
import unicodedata
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, get_day_names, get_month_names
from babel.numbers import (
    format_compact_decimal,
    format_decimal,
    format_scientific,
    get_currency_precision,
    get_currency_symbol,
    get_decimal_symbol,
    get_group_symbol,
)

MISSING = "—"
"""How a missing value is written everywhere; it is never a zero."""

_SKELETONS = {("lv", "yMMMM"): "y. 'gada' MMMM"}
"""Where CLDR shortens a word that running text spells out."""

_WIDE_MONTHS = {"lv"}
"""Where CLDR's short months mix whole words and abbreviations (marts, apr.): periods spell the months out."""


def _decimals(value: float) -> int:
    size = abs(value)
    if size >= 100 or value == round(value):
        return 0
    return 1 if size >= 10 else 2


_BEYOND = 1e15
"""From here on a number is written with a power of ten: no such figure is real, and CLDR's patterns overflow."""


@lru_cache(maxsize=64)
def _pattern(decimals: int, signed: bool) -> str:
    body = "#,##0" + ("." + "0" * decimals if decimals else "")
    return f"+{body};-{body}" if signed else body


def number(value: float | None, language: str, decimals: int | None = None, *, signed: bool = False) -> str:
    """Write ``value``; with ``decimals`` None large numbers get none and small ones two."""
    if value is None or not math.isfinite(value):
        return MISSING
    if abs(value) >= _BEYOND:
        return _minus(format_scientific(float(f"{value:.3g}"), locale=language))
    places = _decimals(value) if decimals is None else decimals
    rounded = round(float(value), places) or 0.0  # never a minus before a zero
    if decimals is None and _decimals(rounded) < places and rounded:
        places = _decimals(rounded)  # 99.96 is 100, not 100.0
    return _minus(format_decimal(rounded, _pattern(places, signed and rounded != 0), locale=language))


def compact(value: float | None, language: str) -> str:
    """Write a large number short with the language's own word for thousand or million."""
    if value is None or not math.isfinite(value):
        return MISSING
    if abs(value) < 10_000 or abs(value) >= _BEYOND:
        return number(value, language)
    power = 10.0 ** ((len(str(int(abs(value)))) - 1) // 3 * 3)
    rounded = round(float(value) / power, 1) * power  # before choosing the word: 999 960 is a million
    return _minus(format_compact_decimal(rounded, locale=language, fraction_digits=1))


def value(amount: float | None, unit: str, language: str, *, currency: str = "", signed: bool = False) -> str:
    """Write a metric's value with its unit's sign, such as ``3,1 %``, ``€1,200`` or ``×2.4``."""
    if amount is None or not math.isfinite(amount):
        return MISSING
    if unit == "money" and currency and abs(amount) < _BEYOND:
        return _money(float(amount), currency, language, signed)
    written = number(amount, language, 2 if unit == "factor" else None, signed=signed)
    if unit == "percent":
        return _percent_pattern(language).replace("0", written)
    return f"×{written}" if unit == "factor" and not signed else written


def _minus(text: str) -> str:
    return text.replace("-", "−")


def _percent_pattern(language: str) -> str:
    return str(Locale(language).percent_formats[None].pattern).replace("#,##0", "0")


def _money(amount: float, currency: str, language: str, signed: bool) -> str:
    digits = 0 if abs(amount) >= 1000 else get_currency_precision(currency)
    rounded = round(amount, digits)
    standard = str(Locale(language).currency_formats["standard"].pattern)
    sign = currency_symbol(currency, language)
    if standard.startswith("¤") and sign[-1:].isalpha():
        sign += "\u00a0"
    written = standard.replace("#,##0.00", number(abs(rounded), language, digits)).replace("¤", sign)
    return ("−" if rounded < 0 else "+" if signed and rounded else "") + written


def currency_symbol(currency: str, language: str) -> str:
    """Return the sign of an ISO currency as the language writes it."""
    return get_currency_symbol(currency, locale=language)


def date_text(day: date | datetime | None, language: str, style: str = "medium") -> str:
    """Write a date; ``style`` is short, medium, long, month or day."""
    if day is None or day != day:  # NaT differs from itself
        return MISSING
    if style in ("month", "day"):
        skeleton = "yMMMM" if style == "month" else "MMMd"
        own = _SKELETONS.get((language, skeleton))
        return format_date(day, own, locale=language) if own else format_skeleton(skeleton, day, locale=language)
    if style == "short":
        return format_date(day, "dd.MM.yyyy" if language != "en" else "yyyy-MM-dd", locale=language)
    return format_date(day, style, locale=language)


def period(first: date | None, last: date | None, language: str) -> str:
    """Write two dates, both included, as one period; the earlier one comes first whatever the order."""
    if first is None or last is None or first != first or last != last:
        return MISSING
    start, end = sorted(day.date() if isinstance(day, datetime) else day for day in (first, last))
    if start == end:
        return date_text(start, language)
    if language not in _WIDE_MONTHS:
        return format_interval(start, end, "yMMMd", locale=language)
    differs = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    patterns = Locale(language).interval_formats["yMMMd"][differs]
    return "".join(
        format_date(day, pattern.replace("MMM", "MMMM"), locale=language)
        for day, pattern in zip((start, end), patterns, strict=True)
    )


@lru_cache(maxsize=8)
def chart_locale(language: str) -> dict[str, Any]:
    """Return the locale block that ``chart.configure(locale=...)`` takes (d3-format and d3-time-format).

    Months stand alone on an axis, so they are in the nominative; a whole date is written in digits, because a day
    beside a month wants another case and d3 knows one form only.
    """
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
            "percent": _percent_pattern(language).replace("0", ""),
        },
        "time": {
            "dateTime": "%Y-%m-%d %H:%M" if language == "en" else "%d.%m.%Y %H:%M",
            "date": "%Y-%m-%d" if language == "en" else "%d.%m.%Y",
            "time": "%H:%M",
            "periods": ["AM", "PM"],
            "days": days,
            "shortDays": short_days,
            "months": [months[i] for i in range(1, 13)],
            "shortMonths": [short[i] for i in range(1, 13)],
        },
    }


_SAME_LETTER = frozenset("\N{COMBINING MACRON}\N{COMBINING DIAERESIS}")
"""Marks that make no letter of its own: ā is sorted as a and ё as е, while š comes after every s and й after и."""


def place(text: str) -> tuple[tuple[str, ...], str]:
    """Return the key that sorts names as a dictionary of their language does."""
    letters: list[str] = []
    for sign in unicodedata.normalize("NFD", text.casefold()):
        if not unicodedata.combining(sign):
            letters.append(sign)
        elif sign not in _SAME_LETTER and letters:
            letters[-1] += sign
    return tuple(letters), text
