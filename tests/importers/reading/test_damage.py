"""What spreadsheet programs do to cells: told apart from what people write, never repaired by guess."""

import numpy as np
import pytest

from smmdash.importers.reading.dates import read_dates
from smmdash.importers.reading.numbers import read_numbers


@pytest.mark.parametrize(
    "cell",
    ["17.юни", "3.апр", "3.Apr", "Jan-17", "17-Jan", "3.jūn", "1. Mär", "01.мар", "10.03.2025", "2025-01-17 00:00:00"],
)
def test_a_number_that_became_a_date_is_no_number_and_is_named(cell: str) -> None:
    read = read_numbers([cell, "2.5", "x"])
    assert read.dates.tolist() == [True, False, False]
    assert read.rejected.tolist() == [True, False, True]
    assert np.isnan(read.values[0])


@pytest.mark.parametrize("cell", ["3.06", "17", "1,234.5", "12%", "2.5K"])
def test_plain_numbers_are_not_taken_for_dates(cell: str) -> None:
    assert not read_numbers([cell, "0.5%" if "%" in cell else "0.5"]).dates.any()


@pytest.mark.parametrize(
    "cell", ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#ДЕЛ/0!", "#ССЫЛКА!", "#NV", "Err:502", "###", "########"]
)
def test_an_error_of_a_spreadsheet_is_missing_never_zero(cell: str) -> None:
    numbers = read_numbers([cell, "5"])
    assert numbers.errors.tolist() == numbers.missing.tolist() == [True, False]
    assert np.isnan(numbers.values[0])
    dates = read_dates([cell, "2025-03-08"])
    assert dates.errors.tolist() == dates.missing.tolist() == [True, False]


def test_a_cell_that_says_it_has_no_value_is_no_error() -> None:
    assert not read_numbers(["n/a", "-", "", "5"]).errors.any()


def test_numbers_that_a_narrow_column_rounded_are_named() -> None:
    read = read_numbers(["1.23E+09", "1234567891", "1.23E+03"])
    assert read.rounded.tolist() == [True, False, False]
    assert read.values.tolist() == [1.23e9, 1234567891, 1230]


def test_days_counted_as_a_spreadsheet_does() -> None:
    read = read_dates(["45123", "45124"])
    assert read.order == "serial"
    assert [str(v)[:10] for v in read.values] == ["2023-07-16", "2023-07-17"]
