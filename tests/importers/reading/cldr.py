"""Columns of numbers and dates as CLDR writes them, one locale and style at a time, with what they mean."""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, format_time
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent, format_scientific

_LOCALES = "ru ru_UA ru_KZ lv en_US en_GB en_IN en_CA en_AU en_ZA en_IE de de_AT de_CH es es_MX es_AR pt_BR pt_PT fr"
LOCALES = (*_LOCALES.split(), "fr_CA", "fr_CH", "fr_BE", "uk", "pl", "lt", "et")
ZONES = ("Europe/Riga", "Europe/Moscow", "Europe/Berlin", "Europe/London", "America/New_York", "UTC", "Asia/Almaty")


@dataclass(frozen=True)
class Written:
    """A column: its cells, what each means, and how far a reading may be off it (as much as the style rounds)."""

    locale: str
    style: str
    cells: list[str]
    values: list
    tolerance: list[float]
    day_only: bool = False


def _amounts(rng: random.Random, count: int) -> list[float]:
    sizes = (10, 1_000, 100_000, 10_000_000)
    return [round(rng.uniform(0, rng.choice(sizes)), 2) * rng.choice((1, 1, 1, -1)) for _ in range(count)]


def _compact(form: str) -> Callable[[float, str], str]:
    return lambda x, loc: format_compact_decimal(x, format_type=form, locale=loc, fraction_digits=1)  # type: ignore[arg-type]


NUMBERS: dict[str, tuple[Callable[[float, str], str], Callable[[float], float]]] = {
    "whole": (lambda x, loc: format_decimal(int(x), locale=loc), lambda x: 1.0),
    "decimal": (lambda x, loc: format_decimal(x, locale=loc), lambda x: 6e-4),
    "decimal_2": (lambda x, loc: format_decimal(x, format="#,##0.00", locale=loc), lambda x: 6e-3),
    "percent": (lambda x, loc: format_percent(x / 100, locale=loc), lambda x: 0.51),
    "percent_2": (lambda x, loc: format_percent(x / 100, locale=loc, decimal_quantization=False), lambda x: 1e-3),
    "currency_symbol": (lambda x, loc: format_currency(x, "EUR", locale=loc), lambda x: 6e-3),
    "currency_dollar": (lambda x, loc: format_currency(x, "USD", locale=loc), lambda x: 6e-3),
    "currency_rouble": (lambda x, loc: format_currency(x, "RUB", locale=loc), lambda x: 6e-3),
    "currency_own": (lambda x, loc: format_currency(x, _own(loc), locale=loc), lambda x: 6e-3),
    "currency_code": (lambda x, loc: format_currency(x, "USD", "¤¤ #,##0.00", locale=loc), lambda x: 6e-3),
    "currency_name": (lambda x, loc: format_currency(x, "EUR", locale=loc, format_type="name"), lambda x: 6e-3),
    "accounting": (lambda x, loc: format_currency(x, "EUR", locale=loc, format_type="accounting"), lambda x: 6e-3),
    "scientific": (lambda x, loc: format_scientific(x, locale=loc), lambda x: abs(x) * 1e-6),
    "compact_short": (_compact("short"), lambda x: abs(x) * 0.06 + 0.06),
    "compact_long": (_compact("long"), lambda x: abs(x) * 0.06 + 0.06),
}  # fmt: skip
WHOLE = ("whole",)


def _own(loc: str) -> str:
    return {
        "ru": "RUB", "ru_UA": "UAH", "ru_KZ": "KZT", "en_US": "USD", "en_GB": "GBP", "en_IN": "INR", "en_CA": "CAD",
        "en_AU": "AUD", "en_ZA": "ZAR", "de_CH": "CHF", "es_MX": "MXN", "es_AR": "ARS", "pt_BR": "BRL",
        "fr_CA": "CAD", "fr_CH": "CHF", "uk": "UAH", "pl": "PLN",
    }.get(loc, "EUR")  # fmt: skip


def number_columns(seed: int = 0, count: int = 30, *, only: str = "") -> Iterator[Written]:
    for loc in LOCALES:
        for style, (write, off) in NUMBERS.items():
            if only not in ("", style):
                continue
            rng = random.Random(f"{seed} {loc} {style}")
            values = _amounts(rng, count)
            if style in WHOLE:
                values = [float(int(v)) for v in values]
            if style.startswith("compact"):
                values = [abs(v) * 10 ** rng.choice((0, 0, 2, 2, 4, 6)) for v in values]
            cells = [write(v, loc) for v in values]
            yield Written(loc, style, cells, values, [off(v) for v in values])


_WIDTHS = ("short", "medium", "long", "full")
_SKELETONS = {"yMd": False, "yMMMd": False, "yMMMMd": False, "yMMMEd": False, "yMEd": False, "yMMMMEEEEd": False}
_PATTERNS = {
    "iso": "yyyy-MM-dd'T'HH:mm:ss", "iso_offset": "yyyy-MM-dd'T'HH:mm:ssXXX", "gmt": "yyyy-MM-dd HH:mm:ss OOOO",
    "rfc": "EEE, d MMM yyyy HH:mm:ss Z", "zone_short": "yyyy-MM-dd HH:mm z",
    "zone_id": "yyyy-MM-dd HH:mm VV", "12h": "yyyy-MM-dd h:mm a",
}  # fmt: skip


def date_columns(seed: int = 0, count: int = 30, *, only: str = "") -> Iterator[Written]:
    """Datetimes mean an instant in UTC where ``values`` are aware, else the wall clock."""
    for loc in [only] if only else LOCALES:
        rng = random.Random(f"{seed} {loc}")
        moments = [
            dt.datetime(2019, 1, 1) + dt.timedelta(seconds=rng.randrange(int(7.8 * 365.25 * 86400)))
            for _ in range(count)
        ]
        days = [m.date() for m in moments]
        for width in _WIDTHS:
            yield Written(loc, f"date_{width}", [format_date(d, width, locale=loc) for d in days], days, [], True)
        skeletons = Locale.parse(loc).datetime_skeletons
        for skeleton in _SKELETONS:
            if skeleton in skeletons:
                cells = [format_skeleton(skeleton, d, locale=loc) for d in days]
                yield Written(loc, f"skeleton_{skeleton}", cells, days, [], True)
        for zone in ZONES:
            aware = [m.replace(tzinfo=ZoneInfo(zone)) for m in moments]
            for width in _WIDTHS:
                cells = [format_datetime(m, width, tzinfo=ZoneInfo(zone), locale=loc) for m in aware]
                exact = [m.replace(second=0) if width == "short" else m for m in aware]
                if width in ("short", "medium"):
                    if zone != "UTC":
                        continue
                    exact = [m.replace(tzinfo=None) for m in exact]
                yield Written(loc, f"datetime_{width}_{zone}", cells, exact, [])
        for name, pattern in _PATTERNS.items():
            for zone in ("Europe/Riga", "America/New_York"):
                aware = [m.replace(tzinfo=ZoneInfo(zone)) for m in moments]
                cells = [format_datetime(m, pattern, tzinfo=ZoneInfo(zone), locale=loc) for m in aware]
                exact = [m if "ss" in pattern else m.replace(second=0) for m in aware]
                if name in ("iso", "12h"):
                    exact = [m.replace(tzinfo=None) for m in exact]
                yield Written(loc, f"pattern_{name}_{zone}", cells, exact, [])
        for width in ("short", "medium"):
            cells = [f"{format_date(m, 'long', locale=loc)} {format_time(m, width, locale=loc)}" for m in moments]
            exact = [m.replace(second=0) if width == "short" else m for m in moments]
            yield Written(loc, f"date_and_time_{width}", cells, exact, [])


def month_columns(count: int = 12, *, only: str = "") -> Iterator[Written]:
    """Months and years without a day: periods."""
    for loc in [only] if only else LOCALES:
        days = [dt.date(2025 - n // 12, 12 - n % 12, 1) for n in range(count)]
        for skeleton in ("yM", "yMMM", "yMMMM"):
            if skeleton in Locale.parse(loc).datetime_skeletons:
                yield Written(loc, skeleton, [format_skeleton(skeleton, d, locale=loc) for d in days], days, [], True)
