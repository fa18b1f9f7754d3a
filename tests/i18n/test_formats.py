"""Numbers, money, dates and periods as Unicode CLDR has them for each language."""

import math
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdash.i18n import LANGUAGES, MISSING, Texts, chart_locale, formats

NBSP = "\u00a0"
THIN = "\u2009"
NARROW = "\u202f"
EN, LV, RU = "en", "lv", "ru"
each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    [
        (EN, 0, "0"),
        (EN, 1234567, "1,234,567"),
        (LV, 1234567, f"1{NBSP}234{NBSP}567"),
        (RU, 1234567, f"1{NBSP}234{NBSP}567"),
        (EN, 0.5, "0.50"),
        (LV, 0.5, "0,50"),
        (RU, 12.34, "12,3"),
        (RU, -5.25, "−5,25"),
        (EN, 1234.5, "1,234"),
        (EN, 9.999, "10"),
        (EN, 99.96, "100"),
        (EN, -0.001, "0.00"),
    ],
)
def test_numbers(language: str, value: float, expected: str) -> None:
    assert formats.number(value, language) == expected


def test_signed_numbers() -> None:
    assert formats.number(3, EN, signed=True) == "+3"
    assert formats.number(-3.5, RU, 1, signed=True) == "−3,5"
    assert formats.number(0.001, LV, 1, signed=True) == "0,0"


@each_language
@given(value=st.floats(-1e12, 1e12), decimals=st.integers(0, 4), signed=st.booleans())
def test_a_written_number_can_be_read_back(language: str, value: float, decimals: int, signed: bool) -> None:
    text = formats.number(value, language, decimals, signed=signed)
    numbers = chart_locale(language)["number"]
    plain = text.replace(numbers["thousands"], "").replace(numbers["decimal"], ".").replace("−", "-")
    assert float(plain) == round(value, decimals)
    assert not text.startswith("−0") or float(plain) < 0
    assert len(plain.partition(".")[2]) == decimals


@each_language
@pytest.mark.parametrize("nothing", [None, math.nan, math.inf, -math.inf])
def test_what_is_missing_is_a_dash(language: str, nothing: float | None) -> None:
    texts = Texts(language)
    assert texts.number(nothing) == MISSING
    assert texts.compact(nothing) == MISSING
    assert texts.date(None) == MISSING
    assert texts.period(None, date(2026, 1, 1)) == MISSING
    for unit in ("count", "people", "percent", "points", "money", "factor", "minutes"):
        assert texts.value(nothing, unit, currency="EUR", signed=True) == MISSING


def test_a_missing_day_of_pandas_is_a_dash() -> None:
    pandas = pytest.importorskip("pandas")
    assert Texts(EN).date(pandas.NaT) == MISSING
    assert Texts(EN).period(date(2026, 1, 1), pandas.NaT) == MISSING


@pytest.mark.parametrize(
    ("value", "english", "latvian", "russian"),
    [
        (9_999, "9,999", f"9{NBSP}999", f"9{NBSP}999"),
        (12_400, "12.4K", f"12,4{NBSP}tūkst.", f"12,4{NBSP}тыс."),
        (-12_400, "−12.4K", f"−12,4{NBSP}tūkst.", f"−12,4{NBSP}тыс."),
        (999_949, "999.9K", f"999,9{NBSP}tūkst.", f"999,9{NBSP}тыс."),
        (999_950, "1M", f"1{NBSP}milj.", f"1{NBSP}млн"),
        (1_250_000_000, "1.2B", f"1,2{NBSP}mljrd.", f"1,2{NBSP}млрд"),
    ],
)
def test_compact_numbers(value: float, english: str, latvian: str, russian: str) -> None:
    assert [formats.compact(value, code) for code in (EN, LV, RU)] == [english, latvian, russian]


@each_language
@given(value=st.floats(1e4, 1e14))
def test_compact_numbers_never_reach_a_thousand_of_their_word(language: str, value: float) -> None:
    text = formats.compact(value, language)
    digits = "".join(letter for letter in text.partition(NBSP)[0] if letter.isdigit() or letter in ".,")
    assert float(digits.replace(",", ".")) < 1000


@pytest.mark.parametrize(
    ("amount", "unit", "english", "latvian", "russian"),
    [
        (3.1, "percent", "3.10%", "3,10%", f"3,10{NBSP}%"),
        (2.4, "factor", "×2.40", "×2,40", "×2,40"),
        (12, "minutes", f"12{NBSP}min", f"12{NBSP}min.", f"12{NBSP}мин"),
        (-3, "points", f"−3{NBSP}pp", f"−3{NBSP}pp", f"−3{NBSP}п.{NBSP}п."),
        (1500, "count", "1,500", f"1{NBSP}500", f"1{NBSP}500"),
    ],
)
def test_values_carry_their_unit(amount: float, unit: str, english: str, latvian: str, russian: str) -> None:
    assert [Texts(code).value(amount, unit) for code in (EN, LV, RU)] == [english, latvian, russian]


@pytest.mark.parametrize(
    ("amount", "currency", "english", "latvian", "russian"),
    [
        (1200, "EUR", "€1,200", f"1{NBSP}200{NBSP}€", f"1{NBSP}200{NBSP}€"),
        (9.5, "EUR", "€9.50", f"9,50{NBSP}€", f"9,50{NBSP}€"),
        (-5, "USD", "−$5.00", f"−5,00{NBSP}$", f"−5,00{NBSP}$"),
        (5, "RUB", f"RUB{NBSP}5.00", f"5,00{NBSP}RUB", f"5,00{NBSP}₽"),
        (150, "JPY", "¥150", f"150{NBSP}¥", f"150{NBSP}¥"),
        (-0.001, "EUR", "€0.00", f"0,00{NBSP}€", f"0,00{NBSP}€"),
    ],
)
def test_money(amount: float, currency: str, english: str, latvian: str, russian: str) -> None:
    written = [Texts(code).value(amount, "money", currency=currency) for code in (EN, LV, RU)]
    assert written == [english, latvian, russian]


def test_signed_money() -> None:
    assert formats.value(5, "money", EN, currency="EUR", signed=True) == "+€5.00"
    assert formats.value(0, "money", EN, currency="EUR", signed=True) == "€0.00"


@pytest.mark.parametrize(
    ("style", "english", "latvian", "russian"),
    [
        ("short", "2026-11-01", "01.11.2026", "01.11.2026"),
        ("medium", "Nov 1, 2026", "2026. gada 1. nov.", f"1 нояб. 2026{NARROW}г."),
        ("long", "November 1, 2026", "2026. gada 1. novembris", f"1 ноября 2026{NARROW}г."),
        ("month", "November 2026", "2026. gada novembris", f"ноябрь 2026{NARROW}г."),
        ("day", "Nov 1", "1. nov.", "1 нояб."),
    ],
)
def test_dates(style: str, english: str, latvian: str, russian: str) -> None:
    day = datetime(2026, 11, 1, 23, 30)
    assert [Texts(code).date(day, style) for code in (EN, LV, RU)] == [english, latvian, russian]


@pytest.mark.parametrize(
    ("first", "last", "english", "latvian", "russian"),
    [
        (
            date(2026, 3, 8),
            date(2026, 4, 8),
            f"Mar 8{THIN}–{THIN}Apr 8, 2026",
            f"2026. gada 8. marts{THIN}–{THIN}8. aprīlis",
            f"8 мар. – 8 апр. 2026{NARROW}г.",
        ),
        (
            date(2026, 3, 1),
            date(2026, 3, 31),
            f"Mar 1{THIN}–{THIN}31, 2026",
            "2026. gada 1.–31. marts",
            f"1–31 мар. 2026{NARROW}г.",
        ),
        (
            date(2025, 12, 8),
            date(2026, 1, 9),
            f"Dec 8, 2025{THIN}–{THIN}Jan 9, 2026",
            f"2025. gada 8. decembris{THIN}–{THIN}2026. gada 9. janvāris",
            f"8 дек. 2025{NARROW}г. – 9 янв. 2026{NARROW}г.",
        ),
        (date(2026, 3, 8), date(2026, 3, 8), "Mar 8, 2026", "2026. gada 8. marts", f"8 мар. 2026{NARROW}г."),
    ],
)
def test_periods(first: date, last: date, english: str, latvian: str, russian: str) -> None:
    assert [Texts(code).period(first, last) for code in (EN, LV, RU)] == [english, latvian, russian]
    assert Texts(EN).period(last, first) == english


@each_language
def test_charts_get_twelve_months_and_seven_days(language: str) -> None:
    time = chart_locale(language)["time"]
    assert [len(set(time[name])) for name in ("months", "shortMonths", "days", "shortDays")] == [12, 12, 7, 7]
    assert time["days"][0] == {"en": "Sunday", "lv": "svētdiena", "ru": "воскресенье"}[language]
    assert time["months"][2] == {"en": "March", "lv": "marts", "ru": "март"}[language]
    assert "%B" not in time["dateTime"]


def test_charts_get_the_language_s_separators() -> None:
    numbers = {code: chart_locale(code)["number"] for code in LANGUAGES}
    assert {code: (found["decimal"], found["thousands"], found["percent"]) for code, found in numbers.items()} == {
        EN: (".", ",", "%"),
        LV: (",", NBSP, "%"),
        RU: (",", NBSP, f"{NBSP}%"),
    }


def test_currency_signs() -> None:
    assert formats.currency_symbol("EUR", EN) == "€"
    assert formats.currency_symbol("RUB", RU) == "₽"


def test_an_abbreviation_at_a_sentence_s_end_brings_one_full_stop():
    russian = Texts("ru")("import-note_segments_undated", line=0, origin="tables", date="12 окт. 2026 г.")
    assert russian.endswith("12 окт. 2026 г.")
    assert not russian.endswith("..")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [1e15, 1e28, -1e30, 1.7e308])
def test_a_figure_beyond_all_reason_is_still_written(language, size):
    texts = Texts(language)
    for unit in ("count", "percent", "money", "minutes", "factor", "points"):
        written = texts.value(size, unit, currency="EUR")
        assert "E" in written
        assert len(written) < 30
    assert texts.compact(size)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (LV, ["āda", "aka", "Cena", "čats", "Solis", "Svars", "Šķērslis", "Termiņš"]),
        (RU, ["Еда", "ёж", "Ель", "игра", "иск", "йод", "Край"]),
        (EN, ["clicks", "Comments", "views"]),
    ],
)
def test_names_stand_in_the_order_of_a_dictionary(language: str, names: list[str]) -> None:
    assert Texts(language).ordered(reversed(names)) == names
