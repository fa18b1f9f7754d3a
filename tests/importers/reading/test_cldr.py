"""What CLDR writes in a language of the exports is never read wrong, and few cells of a style are refused."""

import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from importers.reading import cldr

from smmdash.importers.reading.dates import read_dates
from smmdash.importers.reading.numbers import read_numbers

TODAY = dt.date(2026, 11, 21)
MOST_REFUSED = 0.08
COLUMN = 15


@pytest.mark.parametrize("style", list(cldr.NUMBERS))
def test_numbers_of_every_locale(style: str) -> None:
    refused: Counter[str] = Counter()
    for column in cldr.number_columns(seed=7, count=COLUMN, only=style):
        read = read_numbers(column.cells, whole=style in cldr.WHOLE)
        for cell, meant, value, off in zip(column.cells, column.values, read.values, column.tolerance, strict=True):
            if np.isnan(value):
                refused[column.locale] += not read.undecided  # 1,234 alone is asked about
            else:
                assert abs(value - meant) <= off + abs(meant) * 1e-9, (column.locale, cell, value)
    assert all(count <= MOST_REFUSED * COLUMN for count in refused.values()), refused


@pytest.mark.parametrize("locale", cldr.LOCALES)
def test_dates_of_every_style(locale: str) -> None:
    styles = Counter()
    for column in cldr.date_columns(seed=7, count=COLUMN, only=locale):
        read = read_dates(column.cells, today=TODAY)
        for cell, meant, value, zoned in zip(
            column.cells, column.values, read.values.tolist(), read.zoned, strict=True
        ):
            if value is None:
                styles[column.style] += not read.undecided  # 01/02/2025 is asked about
                continue
            if column.day_only:
                meant = dt.datetime.combine(meant, dt.time())
            elif zoned:
                meant = meant.astimezone(dt.UTC)
            assert value == meant.replace(tzinfo=None), (column.style, cell)
    assert all(count <= MOST_REFUSED * COLUMN for count in styles.values()), styles


@pytest.mark.parametrize("locale", cldr.LOCALES)
def test_months_are_no_days(locale: str) -> None:
    for column in cldr.month_columns(only=locale):
        read = read_dates(column.cells, today=TODAY)
        assert read.rejected.all(), (column.style, column.cells[0])
        assert read.months.all(), (column.style, column.cells[0])


@pytest.mark.parametrize(
    ("cells", "utc"),
    [
        (["8 June 2025 14:00:00 Eastern European Summer Time"], ["2025-06-08T11:00:00"]),
        (["8 июня 2025 г., 14:00:00 Москва, стандартное время"], ["2025-06-08T11:00:00"]),
        (["2025-01-08 14:00 EET", "2025-04-10 14:00 EEST"], ["2025-01-08T12:00:00", "2025-04-10T11:00:00"]),
        (["2025-07-08 14:00 EST"], ["2025-07-08T19:00:00"]),
        (["2025-01-08 14:00 MSK"], ["2025-01-08T11:00:00"]),
        (["2025-07-08 14:00 Europe/Riga"], ["2025-07-08T11:00:00"]),
        (["2025-10-26 03:30 Europe/Riga"], ["2025-10-26T01:30:00"]),
        (["2025-07-08 14:00 (GMT+3)"], ["2025-07-08T11:00:00"]),
        (["2025-01-08 14:00 GMT", "2025-07-08 14:00 BST"], ["2025-01-08T14:00:00", "2025-07-08T13:00:00"]),
    ],
)
def test_a_named_zone_gives_the_instant(cells: list[str], utc: list[str]) -> None:
    read = read_dates(cells)
    assert [str(v) for v in read.values] == utc
    assert read.zoned.all()
    assert read.offset


@pytest.mark.parametrize(
    "cells",
    [
        ["2025-07-08 14:00 IST"],
        ["2025-07-08 14:00 BST"],
        ["2022-07-08 14:00 Kazakhstan Time"],
        ["2025-07-08 14:00 Eastern Time"],
        ["2025-07-08 14:00 EET", "2022-07-08 14:00 Kazakhstan Time"],
    ],
)
def test_a_zone_that_can_mean_several_leaves_the_time_as_written_and_is_told(cells: list[str]) -> None:
    read = read_dates(cells)
    assert [str(v)[11:] for v in read.values] == ["14:00:00"] * len(cells)
    assert read.unzoned.all()
    assert not read.zoned.any()


def test_kazakhstan_has_one_time_since_2024() -> None:
    moment = dt.datetime(2025, 7, 8, 14, tzinfo=ZoneInfo("Asia/Almaty"))
    read = read_dates(["2025-07-08 14:00 Kazakhstan Time"])
    assert read.values.tolist() == [moment.astimezone(dt.UTC).replace(tzinfo=None)]


@pytest.mark.parametrize("cell", ["2025-07-08 14:00 foo", "2025-07-08 EET", "2025-07-08 14:00 EET bar"])
def test_other_words_behind_a_time_are_refused(cell: str) -> None:
    assert read_dates([cell]).rejected.all()
