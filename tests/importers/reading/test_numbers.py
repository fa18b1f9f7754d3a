import random
import re
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
from babel import Locale
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent, format_scientific
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdash.importers.reading.number_words import affix
from smmdash.importers.reading.numbers import NumberColumn, read_numbers

LOCALES = ["en_GB", "de", "fr", "ru", "lv", "pl", "lt", "de_CH", "en_IN"]
NAN = float("nan")


def same(column: NumberColumn, expected: list[float]) -> bool:
    return np.array_equal(column.values, np.array(expected, dtype=float), equal_nan=True)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1", "20", "-3", "+4", "007"], [1, 20, -3, 4, 7]),
        (["1.5", "1,234"], [1.5, 1234]),
        (["1,5", "1.234"], [1.5, 1234]),
        (["1 234,5", "12 345"], [1234.5, 12345]),
        (["1\u00a0234", "1\u202f234\u202f567", "1\u2009234,25"], [1234, 1234567, 1234.25]),
        (["1'234.5", "1’234’567"], [1234.5, 1234567]),
        (["1 234,567"], [1234.567]),
        (["1,234,567", "1,234"], [1234567, 1234]),
        (["1.234.567", "1.234"], [1234567, 1234]),
        (["12,34,567", "1,234.5"], [1234567, 1234.5]),
        (["1234.567", "9.999"], [1234.567, 9.999]),
        (["0.125", "9.999"], [0.125, 9.999]),
        (["5", "0.125", "9.999"], [5, 0.125, 9.999]),
        (["2 М", "2,5 М"], [2e6, 2.5e6]),
        ([".5", "7.125"], [0.5, 7.125]),
        (["424.0", "424"], [424, 424]),
        (["-5", "−5", "–5", "(5)", "- 5"], [-5] * 5),
        (["(1,234.50)", "$(7.5)", "-€5", "€-5"], [-1234.5, -7.5, -5, -5]),
        (["1.2K", "3M", "4k", "1.5B", "2bn"], [1200, 3e6, 4000, 1.5e9, 2e9]),
        (["1,2 тыс.", "1,2 млн", "3 млрд", "1,5К"], [1200, 1.2e6, 3e9, 1500]),
        (["1,2 tūkst.", "1,2 milj.", "2 mljrd."], [1200, 1.2e6, 2e9]),
        (["€1.2M", "$3m", "1,234.5 K"], [1.2e6, 3e6, 1234500]),
        (["3m", "1.2K"], [3e6, 1200]),
        (["1.23E+05", "2e3", "1E-2", "6,5Е2"], [123000, 2000, 0.01, 650]),
        (["1,23456×10^4"], [12345.6]),
        (["0,000001", "123456789012345678", "0.1"], [1e-6, 123456789012345678, 0.1]),
        (["\u200e1,5", "2,5\u200f", " 3 "], [1.5, 2.5, 3]),
        (["1.5L", "2Cr", "3.5 lakh", "1KCr"], [150_000, 2e7, 350_000, 1e10]),
        (["1.5 billion", "2 billion"], [1.5e9, 2e9]),
        (["1,5 billion", "2,5 milliards"], [1.5e12, 2.5e9]),
        (["1,5 mil M", "2 B", "7 mil"], [1.5e9, 2e12, 7e3]),
        (["8.3T", "1.2K"], [8.3e12, 1200]),
        (["5,5 $US", "7 $ CA", "1,5 M$", "2 k EUR", "12 долларов США"], [5.5, 7, 1.5e6, 2e3, 12]),
    ],
)
def test_reads(cells: list[str], expected: list[float]) -> None:
    column = read_numbers(cells)
    assert same(column, expected)
    assert not column.rejected.any()
    assert not column.undecided


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "-",
        "--",
        "—",
        "N/A",
        "n/a",
        "NAN",
        "nan",
        "undefined",
        "Not available",
        "н/д",
        "Не определено",
        "nav datu",
        "null",
        "#N/A",
        "#DIV/0!",
        " ",
        "…",
    ],
)
def test_a_cell_without_value_is_missing_never_zero(cell: str) -> None:
    column = read_numbers([cell, "5"])
    assert column.missing.tolist() == [True, False]
    assert not column.rejected.any()
    assert np.isnan(column.values[0])


@pytest.mark.parametrize(
    "cell",
    [
        "inf", "-inf", "Infinity", "1e999", "hello", "1.2.3", "5.", "5-", "--5", "12 34", "1,23,45",
        "012,345", "17.юни",        "2025-10-31", "10:30",
        "5 apples", "0x10", "1_000", "TOP 5", "٣", "５", "5 6", "=1+1", "(5", "5)",
        "€5€", "%5%",         "1.234,5.6", "3m", "2 B",
        "1 234.567.8", ">5", "12‰", "²", "1" * 65, "9" * 400, "1,2 B", "1,5 billion", "5 billion", "2 T", "3 bln",
        "1e", "e5", "1,234e5,6",
    ],
)  # fmt: skip
def test_what_is_no_number_is_rejected(cell: str) -> None:
    column = read_numbers([cell, "5"])
    assert column.rejected.tolist() == [True, False]
    assert not column.missing.any()
    assert np.isnan(column.values[0])


@pytest.mark.parametrize(
    "cells",
    [
        ["1,234"],
        ["1.234"],
        ["12,345", "5"],
        ["1,234", "5.678"],
        ["999.999 €"],
        ["1,234K"],
        ["1,234", "12345"],
        ["1,234", "1 234"],
    ],
)
def test_a_group_of_three_alone_stays_undecided(cells: list[str]) -> None:
    column = read_numbers(cells)
    assert column.undecided
    assert column.rejected[0]
    assert column.decimal is None


@pytest.mark.parametrize(
    ("cells", "hints", "expected"),
    [
        (["24,397", "5"], {"whole": True}, [24397, 5]),
        (["24.397"], {"whole": True}, [24397]),
        (["1,234"], {"decimal": ","}, [1.234]),
        (["1,234"], {"decimal": "."}, [1234]),
        (["1,234", "5.678"], {"decimal": "."}, [1234, 5.678]),
        (["1,234", "0,5"], {"decimal": "."}, [1.234, 0.5]),
        (["424.0", "1.234"], {"whole": True}, [424, 1.234]),
        (["24,397"], {"whole": True, "decimal": "."}, [24397]),
        (["12345", "24,397"], {"whole": True}, [12345, 24397]),
    ],
)
def test_a_hint_decides_what_the_column_leaves_open(cells: list[str], hints: dict, expected: list[float]) -> None:
    assert same(read_numbers(cells, **hints), expected)


@pytest.mark.parametrize(
    ("cells", "hints"),
    [
        (["24,397"], {"whole": True, "decimal": ","}),
        (["1.5", "2,5", "1,234"], {}),
        (["1.5", "2,5", "1,234"], {"decimal": "."}),
    ],
)
def test_hints_that_speak_against_the_column_decide_nothing(cells: list[str], hints: dict) -> None:
    column = read_numbers(cells, **hints)
    assert column.undecided
    assert column.rejected[-1]
    assert not column.rejected[:-1].any()


def test_percent_is_kept_as_written() -> None:
    column = read_numbers(["12 %", "%5", "0.5%", "0", "—"])
    assert column.percent
    assert column.values.tolist()[:4] == [12.0, 5.0, 0.5, 0.0]
    assert not read_numbers(["12"]).percent


def test_a_bare_fraction_beside_percents_is_rejected() -> None:
    assert read_numbers(["12 %", "0.12"]).rejected.tolist() == [False, True]


@pytest.mark.parametrize("cell", ["< 1%", "<1 %", "≤ 0.5%", "<10"])
def test_a_bound_is_missing_and_told(cell: str) -> None:
    column = read_numbers([cell, "5%" if "%" in cell else "5"])
    assert column.below.tolist() == [True, False]
    assert column.missing.tolist() == [True, False]
    assert not column.rejected.any()


@pytest.mark.parametrize(
    ("cells", "currency", "mixed"),
    [
        (["€5", "5 EUR", "5,50 €"], "EUR", False),
        (["$5", "USD 5", "US$5"], "USD", False),
        (["5 ₽", "5 руб.", "RUB 5", "5 р.", "1,5 тыс. руб."], "RUB", False),
        (["5 грн", "₴5", "5 UAH"], "UAH", False),
        (["£5", "GBP 5"], "GBP", False),
        (["€5", "$5"], None, True),
        (["5", "6"], None, False),
    ],
)
def test_currency(cells: list[str], currency: str | None, mixed: bool) -> None:
    column = read_numbers(cells)
    assert (column.currency, column.mixed_currency) == (currency, mixed)
    assert not column.rejected.any()


@pytest.mark.parametrize(
    ("cells", "mark"), [(["1.5"], "."), (["1,5"], ","), (["1,234,567"], "."), (["5"], None), ([], None)]
)
def test_decimal_mark_of_the_column(cells: list[str], mark: str | None) -> None:
    assert read_numbers(cells).decimal == mark


def test_takes_arrow_columns_and_keeps_rows_in_place() -> None:
    rows = ["1,5", None, "x", "1,5", "", "2,25"]
    for cells in (rows, pa.array(rows), pa.chunked_array([rows[:2], rows[2:]]), pa.array(["a", *rows])[1:]):
        column = read_numbers(cells)
        assert same(column, [1.5, NAN, NAN, 1.5, NAN, 2.25])
        assert column.missing.tolist() == [False, True, False, False, True, False]
        assert column.rejected.tolist() == [False, False, True, False, False, False]


def test_every_cell_is_read_missing_or_rejected() -> None:
    rng = random.Random(3)
    cells = ["".join(rng.choice("0123456789.,- %€KeM()<н/д") for _ in range(rng.randrange(8))) for _ in range(4000)]
    column = read_numbers(cells)
    states = np.isfinite(column.values).astype(int) + column.missing + column.rejected
    assert (states == 1).all()


def naive(cell: str, mark: str) -> float | None:
    """One cell by itself, told the decimal mark: the slow and plain way."""
    group = "," if mark == "." else "."
    text = re.sub("[\u00a0\u202f\u2009 ’']", "", cell).replace(group, "").replace(mark, ".").replace("−", "-")
    return float(Decimal(text))


@settings(max_examples=150, deadline=None)
@given(
    numbers=st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1, max_size=30),
    locale=st.sampled_from([*LOCALES, "uk", "es", "pt_BR", "et", "en"]),
)
def test_a_column_reads_like_its_cells_one_by_one(numbers: list[Decimal], locale: str) -> None:
    cells = [format_decimal(n, format="#,##0.00", locale=locale) for n in numbers]
    mark = "." if locale in ("en_GB", "de_CH", "en_IN", "en") else ","
    assert read_numbers(cells).values.tolist() == [naive(cell, mark) for cell in cells]


FORMATS = {
    "decimal": lambda x, locale: format_decimal(x, locale=locale),
    "percent": lambda x, locale: format_percent(x / 100, locale=locale),
    "percent_fraction": lambda x, locale: format_percent(
        x / 100, format="#,##0.###%", locale=locale, decimal_quantization=False
    ),
    "currency": lambda x, locale: format_currency(x, "EUR", locale=locale),
    "accounting": lambda x, locale: format_currency(x, "EUR", locale=locale, format_type="accounting"),
    "scientific": lambda x, locale: format_scientific(x, locale=locale),
    "compact": lambda x, locale: format_compact_decimal(x, locale=locale, fraction_digits=2),
}  # fmt: skip
TOLERANCE = {"decimal": 6e-4, "percent": 0.51, "percent_fraction": 1e-6, "currency": 6e-3, "accounting": 6e-3}


@settings(max_examples=400, deadline=None)
@given(
    numbers=st.lists(
        st.floats(-1e13, 1e13) | st.floats(-2000, 2000) | st.integers(-99999, 99999), min_size=1, max_size=6
    ),
    locale=st.sampled_from([*LOCALES, "en", "es", "es_MX", "pt_BR", "pt_PT", "uk", "et"]),
    form=st.sampled_from(sorted(FORMATS)),
    whole=st.booleans(),
)
def test_what_babel_writes_is_read_right_or_not_at_all(
    numbers: list[float], locale: str, form: str, whole: bool
) -> None:
    whole = whole and form == "decimal"
    numbers = [int(n) for n in numbers] if whole else numbers
    cells = [FORMATS[form](n, locale) for n in numbers]
    column = read_numbers(cells, whole=whole)
    for number, cell, value in zip(numbers, cells, column.values, strict=True):
        if not np.isnan(value):
            tolerance = TOLERANCE.get(form, abs(number) * (1e-6 if form == "scientific" else 0.006) + 0.006)
            assert abs(value - number) <= tolerance + abs(number) * 1e-12, (cell, value)


def test_compact_suffixes_mean_what_cldr_says() -> None:
    """Every short and long form of CLDR is read with its power or refused."""
    known = 0
    for name in [*LOCALES, "en", "es", "es_MX", "pt", "pt_PT", "uk", "et", "de_AT"]:
        for forms in Locale.parse(name).compact_decimal_formats.values():
            for powers in forms.values():
                for power, pattern in powers.items():
                    digits = pattern.pattern.count("0")
                    if not digits or pattern.pattern.strip("0") == "":
                        continue
                    cell = re.sub("0+", "1" + "0" * (digits - 1), pattern.pattern).replace("'", "")
                    value = read_numbers([cell]).values[0]
                    assert np.isnan(value) or value == int(power), (name, cell, value)
                    known += not np.isnan(value)
    assert known > 300


def test_affixes_are_all_understood_or_none() -> None:
    assert affix("", " foo") is None
    assert affix("EUR ", " K").power == 3
    assert affix("-", "%").negative
