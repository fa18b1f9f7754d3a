import calendar
import datetime as dt
import random

import numpy as np
import pyarrow as pa
import pytest
from babel import Locale
from babel.dates import format_date, format_datetime
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdash.importers.reading.date_words import months, weekdays
from smmdash.importers.reading.dates import DateColumn, read_dates

TODAY = dt.date(2026, 11, 21)
LOCALES = ["en_GB", "de", "fr", "ru", "lv", "pl", "lt", "de_CH", "en_IN"]
MORE = ["en", "es", "pt_BR", "pt_PT", "uk", "et", "es_MX"]


def iso(column: DateColumn) -> list[str]:
    return [str(v).removesuffix("T00:00:00") for v in column.values]


@pytest.mark.parametrize(
    ("cell", "expected", "order"),
    [
        ("2025-10-31", "2025-10-31", "ymd"),
        ("2025-10-31T00:00:00", "2025-10-31", "ymd"),
        ("2025-10-31T01:00:00.000", "2025-10-31T01:00:00", "ymd"),
        ("2025-10-31 18:19", "2025-10-31T18:19:00", "ymd"),
        ("2025/10/31 18:19:10", "2025-10-31T18:19:10", "ymd"),
        ("2025-10-31T18:19:10Z", "2025-10-31T18:19:10", "ymd"),
        ("2025-10-31T18:19:10+03:00", "2025-10-31T15:19:10", "ymd"),
        ("2025-10-31T18:19:10-0730", "2025-11-01T01:49:10", "ymd"),
        ("2025-10-31 18:19:10 UTC", "2025-10-31T18:19:10", "ymd"),
        ("2016-11-26 5:8:54", "2016-11-26T05:08:54", "ymd"),
        ("20231010", "2023-10-10", "ymd"),
        ("2024041623", "2024-04-16T23:00:00", "ymd"),
        ("20240416T235901Z", "2024-04-16T23:59:01", "ymd"),
        ("09/16/2025 14:05", "2025-09-16T14:05:00", "mdy"),
        ("8/17/2023", "2023-08-17", "mdy"),
        ("9/16/25, 2:05\u202fPM", "2025-09-16T14:05:00", "mdy"),
        ("9/16/2025 12:05 am", "2025-09-16T00:05:00", "mdy"),
        ("9/16/2025 12:05:30 p.m.", "2025-09-16T12:05:30", "mdy"),
        ("16/09/2025", "2025-09-16", "dmy"),
        ("08.03.2026", "2026-03-08", "dmy"),
        ("08.03.26 14:05", "2026-03-08T14:05:00", "dmy"),
        ("8.3.2026.", "2026-03-08", "dmy"),
        ("8. 3. 2026", "2026-03-08", "dmy"),
        ("08.03.2026 г.", "2026-03-08", "dmy"),
        ("03.25.2026", "2026-03-25", "mdy"),
        ("Tue, Feb 18, 2025", "2025-02-18", "name"),
        ("Mon Feb 17 2025", "2025-02-17", "name"),
        ("Feb 19, 2023", "2023-02-19", "name"),
        ("February 19th, 2023 at 2:05 PM", "2023-02-19T14:05:00", "name"),
        ("Wed Oct 10 20:19:24 +0200 2018", "2018-10-10T18:19:24", "name"),
        ("8-Feb-2025", "2025-02-08", "name"),
        ("08-Feb-25", "2025-02-08", "name"),
        ("2025-Feb-08", "2025-02-08", "name"),
        ("2026. gada 8. marts", "2026-03-08", "name"),
        ("2026. gada 8. martā plkst. 14:05", "2026-03-08T14:05:00", "name"),
        ("8 марта 2026 г.", "2026-03-08", "name"),
        ("8 марта 2026 г. в 14:05", "2026-03-08T14:05:00", "name"),
        ("вс, 8 мар. 2026\u202fг., 14:05:09", "2026-03-08T14:05:09", "name"),
        ("8 мая 2026", "2026-05-08", "name"),
        ("8 de marzo de 2025", "2025-03-08", "name"),
        ("quarta-feira, 8 de março de 2025", "2025-03-08", "name"),
        ("8. märts 2025", "2025-03-08", "name"),
        ("2025 m. kovo 8 d., šeštadienis", "2025-03-08", "name"),
        ("mar, 4 mar 2025", "2025-03-04", "name"),
        ("1er août 2025", "2025-08-01", "name"),
        ("8 листопада 2025 р.", "2025-11-08", "name"),
        ("1700000000", "2023-11-14T22:13:20", "epoch"),
        ("1700000000123", "2023-11-14T22:13:20", "epoch"),
        ("45000", "2023-03-15", "serial"),
        ("45000.5", "2023-03-15T12:00:00", "serial"),
    ],
)
def test_reads(cell: str, expected: str, order: str) -> None:
    column = read_dates([cell])
    assert iso(column) == [expected]
    assert column.order == order
    assert not column.undecided
    assert not column.yearless
    assert column.has_time == (":" in cell or "T" in expected)
    assert column.offset == (order == "epoch" or any(z in cell for z in ("Z", "+0", "-07", "UTC")))


@pytest.mark.parametrize(
    "cell",
    [
        "hello", "31.02.2025", "2025-13-01", "2025-02-29",
        "32/01/2025", "13/13/2025", "2025-10-31T25:00", "Feb 2025",
        "2025-10", "10:30", "8 foo 2025", "8 марта 2025 EST", "2025-10-31 10:00 foo", "0000-00-00", "1/2/3",
        "2025/10-31",        "8 Feb Mar 2025", "2025-10-31 13:05 PM",
        "Q1 2025", "1e5", "12345", "5", "20251331",
        "2025-10-31T10:00+25:00",        "31 ноября 2025",
        "8 марта 2025" + " " * 120, "99999999999", "2025-03-08 - 2025-03-09", "٢٠٢٥-٠٣-٠٨", "Feb-25",
    ],
)  # fmt: skip
def test_what_is_no_day_is_rejected(cell: str) -> None:
    column = read_dates([cell, "2025-12-31"], today=TODAY)
    assert iso(column) == ["NaT", "2025-12-31"]
    assert column.rejected.tolist() == [True, False]
    assert not column.missing.any()


@pytest.mark.parametrize("cell", ["", "-", "—", "N/A", "н/д", "nav datu", "NaT"])
def test_missing(cell: str) -> None:
    column = read_dates([cell, "2025-12-31"])
    assert column.missing.tolist() == [True, False]
    assert not column.rejected.any()


@pytest.mark.parametrize("cells", [["03/04/2025"], ["01/02/2025", "11/12/2025 10:00"], ["1-2-2025"], ["25-10-31"]])
def test_day_and_month_that_nothing_decides(cells: list[str]) -> None:
    column = read_dates(cells)
    assert column.undecided
    assert column.rejected.all()
    assert column.order is None


@pytest.mark.parametrize(
    ("cells", "hint", "expected", "order"),
    [
        (["03/04/2025"], "dmy", ["2025-04-03"], "dmy"),
        (["03/04/2025"], "mdy", ["2025-03-04"], "mdy"),
        (["03/14/2025"], "dmy", ["2025-03-14"], "mdy"),
        (["03.04.2025"], "mdy", ["2025-04-03"], "dmy"),
        (["25-10-31"], "ymd", ["2025-10-31"], "ymd"),
        (["25-10-11"], "dmy", ["2011-10-25"], "dmy"),
        (["2025-03-04"], "mdy", ["2025-03-04"], "ymd"),
        (["44", "2"], "serial", ["NaT", "NaT"], "serial"),
        (["30000"], "serial", ["1982-02-18"], "serial"),
        (["2025-03-04"], "serial", ["2025-03-04"], "ymd"),
    ],
)
def test_a_hint_decides_only_what_is_open(cells: list[str], hint: str, expected: list[str], order: str) -> None:
    column = read_dates(cells, order=hint)
    assert iso(column) == expected
    assert column.order == order
    assert not column.undecided


def test_one_part_over_twelve_decides_the_column() -> None:
    assert iso(read_dates(["03/04/2025", "04/13/2025"])) == ["2025-03-04", "2025-04-13"]
    assert iso(read_dates(["03/04/2025", "13/04/2025"])) == ["2025-04-03", "2025-04-13"]


def test_an_impossible_cell_decides_nothing() -> None:
    column = read_dates(["45/13/2025", "03/04/2025"])
    assert column.undecided
    assert column.rejected.all()


def test_a_column_that_contradicts_itself_keeps_only_cells_that_speak_for_themselves() -> None:
    column = read_dates(["25/03/2025", "03/26/2025", "03/04/2025", "05/05/2025"], order="dmy")
    assert iso(column) == ["2025-03-25", "2025-03-26", "NaT", "2025-05-05"]
    assert column.undecided


def test_the_same_day_either_way_needs_no_decision() -> None:
    column = read_dates(["05/05/2025"])
    assert iso(column) == ["2025-05-05"]
    assert not column.undecided


def test_serials_and_epochs_only_as_a_whole_column() -> None:
    assert read_dates(["45000", "2025-01-01"]).rejected.tolist() == [True, False]
    assert read_dates(["1700000000", "2025-01-01"]).rejected.tolist() == [True, False]
    assert read_dates(["45000", "-", "45001"]).rejected.tolist() == [False, False, False]


def days(first: str, count: int) -> list[dt.date]:
    return [dt.date.fromisoformat(first) + dt.timedelta(n) for n in range(count)]


def named(when: list[dt.date], locale: str = "en") -> list[str]:
    pattern = {"en": "MMMM d", "es": "d 'de' MMMM", "ru": "d MMMM", "lv": "d. MMMM", "de": "d. MMMM"}[locale]
    return [format_date(d, pattern, locale=locale) for d in when]


@pytest.mark.parametrize("locale", ["en", "es", "ru", "lv", "de"])
@pytest.mark.parametrize(
    ("first", "count"), [("2025-02-28", 365), ("2025-12-30", 3), ("2023-06-01", 1200), ("2026-11-01", 21)]
)
@pytest.mark.parametrize("newest_first", [False, True])
def test_days_without_a_year_count_back_from_the_newest(
    locale: str, first: str, count: int, newest_first: bool
) -> None:
    when = days(first, count)
    when = when[::-1] if newest_first else when
    column = read_dates(named(when, locale), today=max(when) + dt.timedelta(9))
    assert column.values.astype("datetime64[D]").tolist() == when
    assert column.yearless
    assert column.order == "name"
    assert not column.undecided


def test_february_29_takes_the_rows_to_a_leap_year() -> None:
    when = days("2024-02-01", 60)
    assert read_dates(named(when), today=TODAY).values.astype("datetime64[D]").tolist() == when
    assert iso(read_dates(["February 29"], today=TODAY)) == ["2024-02-29"]


def test_without_today_a_day_without_a_year_is_undecided() -> None:
    column = read_dates(["February 28", "March 1"])
    assert column.undecided
    assert column.yearless
    assert column.rejected.all()


def test_rows_in_no_order_take_the_newest_year() -> None:
    cells = ["8 de marzo", "30 de abril", "24 de diciembre", "2 de enero", "21 de noviembre", "22 de noviembre"]
    column = read_dates(cells, today=TODAY)
    assert iso(column) == ["2026-03-08", "2026-04-30", "2025-12-24", "2026-01-02", "2026-11-21", "2025-11-22"]


def test_two_rows_that_could_be_in_order_or_not_are_undecided() -> None:
    column = read_dates(["November 10", "January 5"], today=TODAY)
    assert column.undecided
    assert column.rejected.all()


def test_rows_keep_their_place_and_nulls_are_missing() -> None:
    rows = ["16/09/2025", None, "x", "03/04/2025", "", "16/09/2025"]
    for cells in (rows, pa.array(rows), pa.chunked_array([rows[:1], rows[1:]]), pa.array(["1", *rows])[1:]):
        column = read_dates(cells)
        assert iso(column) == ["2025-09-16", "NaT", "NaT", "2025-04-03", "NaT", "2025-09-16"]
        assert column.missing.tolist() == [False, True, False, False, True, False]
        assert column.rejected.tolist() == [False, False, True, False, False, False]


def test_no_cells() -> None:
    column = read_dates([])
    assert len(column.values) == 0
    assert column.order is None


def test_month_words_of_every_language() -> None:
    for name in ["en", "ru", "lv", "de", "es", "pt", "fr", "uk", "pl", "lt", "et"]:
        for widths in Locale.parse(name).months.values():
            for number, word in [*widths["wide"].items(), *widths["abbreviated"].items()]:
                assert months().get(word.lower().rstrip(".")) == number, (name, word)
    assert months()["janvārī"] == 1
    assert "monday" in weekdays()


def strptime_column(cells: list[str], pattern: str) -> list[dt.datetime]:
    return [dt.datetime.strptime(cell, pattern) for cell in cells]


@settings(max_examples=120, deadline=None)
@given(
    moments=st.lists(st.datetimes(dt.datetime(2005, 1, 1), dt.datetime(2049, 12, 31)), min_size=1, max_size=25),
    pattern=st.sampled_from(
        ["%m/%d/%Y %H:%M", "%d/%m/%Y", "%Y-%m-%dT%H:%M:%S", "%d.%m.%y %H:%M", "%b %d, %Y", "%m/%d/%y", "%I:%M %p"]
    ),
)
def test_a_column_reads_like_its_cells_one_by_one(moments: list[dt.datetime], pattern: str) -> None:
    pattern = "%Y/%m/%d %I:%M %p" if pattern == "%I:%M %p" else pattern
    cells = [m.strftime(pattern) for m in moments]
    column = read_dates(cells, today=TODAY)
    for value, plain in zip(column.values.tolist(), strptime_column(cells, pattern), strict=True):
        assert value in (None, plain)
    if pattern[1] in "Yb" or "." in pattern:
        assert not column.rejected.any()


@settings(max_examples=400, deadline=None)
@given(
    moments=st.lists(st.datetimes(dt.datetime(2005, 1, 1), dt.datetime(2026, 11, 20)), min_size=1, max_size=8),
    locale=st.sampled_from(LOCALES + MORE),
    form=st.sampled_from(["short", "medium", "long", "full"]),
    timed=st.booleans(),
)
def test_what_babel_writes_is_read_right_or_not_at_all(
    moments: list[dt.datetime], locale: str, form: str, timed: bool
) -> None:
    write = format_datetime if timed else format_date
    cells = [write(m, form, locale=locale) for m in moments]
    column = read_dates(cells, today=TODAY)
    for moment, cell, value in zip(moments, cells, column.values.tolist(), strict=True):
        if value is not None:
            exact = moment.replace(microsecond=0, second=0 if form == "short" else moment.second)
            assert value == (exact if timed else dt.datetime.combine(moment.date(), dt.time())), (cell, value)


def test_each_day_is_read_once() -> None:
    rng = random.Random(5)
    cells = ["".join(rng.choice("0123456789./-: TZBFebmar") for _ in range(rng.randrange(12))) for _ in range(3000)]
    column = read_dates(cells, today=TODAY)
    assert (((~np.isnat(column.values)).astype(int) + column.missing + column.rejected) == 1).all()


def test_all_days_of_a_century() -> None:
    every = [
        dt.date(y, m, d)
        for y in range(1990, 2090)
        for m in range(1, 13)
        for d in range(1, calendar.monthrange(y, m)[1] + 1)
    ]
    column = read_dates([d.strftime("%d.%m.%Y") for d in every])
    assert column.values.astype("datetime64[D]").tolist() == every
