import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdash.importers.reading.durations import MINUTES, read_durations


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("0:05:12", 312), ("00:08:45", 525), ("5:12", 312), ("75:30", 4530), ("123:00:01", 442801), ("0:01.5", 1.5),
        ("1h 2m 3s", 3723), ("1h2m", 3720), ("2 min 5 sec", 125), ("45s", 45), ("500ms", 0.5), ("1.5h", 5400),
        ("1 ч 2 мин 3 сек.", 3723), ("1 ч. 5 мин.", 3900), ("1 st. 2 min. 3 sek.", 3723), ("1 год 2 хв", 3720),
        ("PT1H2M3S", 3723), ("PT45S", 45), ("P1DT1H", 90000), ("1d 2h", 93600), ("2 hours, 5 minutes", 7500),
        ("90", 90), ("12.5", 12.5), ("12,5", 12.5), ("0", 0), ("1 234,5", 1234.5),
    ],
)  # fmt: skip
def test_reads(cell: str, seconds: float) -> None:
    column = read_durations([cell])
    assert column.values[0] * 60 == pytest.approx(seconds)
    assert not column.rejected.any()
    assert not column.missing.any()


@pytest.mark.parametrize("unit", sorted(MINUTES))
def test_plain_numbers_are_in_the_unit(unit: str) -> None:
    expected = {"ms": 0.001, "s": 1, "m": 60, "h": 3600}[unit] * 90
    assert read_durations(["90"], unit=unit).values[0] * 60 == pytest.approx(expected)


@pytest.mark.parametrize(
    "cell",
    [
        "1:75",
        "1:60:00",
        "-5",
        "-1:00",
        "5%",
        "hello",
        "3M views",
        "1m 1h",
        "1h 1h",
        "€5",
        "1:2",
        "::",
        "P",
        "PT",
        "5 apples",
        *["1:00:00:00", "9" * 65, "1e", "10:30 AM", "h", "5 mm"],
    ],
)
def test_what_is_no_duration_is_rejected(cell: str) -> None:
    column = read_durations([cell, "5"])
    assert column.rejected.tolist() == [True, False]
    assert np.isnan(column.values[0])


@pytest.mark.parametrize("cell", ["", "-", "--", "N/A", "н/д"])
def test_missing(cell: str) -> None:
    column = read_durations([cell, "5"])
    assert column.missing.tolist() == [True, False]
    assert not column.rejected.any()


def test_two_parts_in_a_column_of_hours_are_not_guessed() -> None:
    assert read_durations(["1:30", "1:30:00"], unit="h").rejected.tolist() == [True, False]


def test_the_decimal_mark_is_decided_by_the_column() -> None:
    assert read_durations(["1,234"]).undecided
    assert read_durations(["1,234"]).rejected.all()
    assert read_durations(["1,234", "0,5"]).values.tolist() == pytest.approx([1.234 / 60, 0.5 / 60])
    assert read_durations(["1,234"], decimal=",").values.tolist() == pytest.approx([1.234 / 60])


def test_rows_keep_their_place() -> None:
    column = read_durations(pa.chunked_array([["5", None, "x"], ["5", "1:00"]]))
    assert column.values[[0, 3, 4]].tolist() == pytest.approx([5 / 60, 5 / 60, 1])
    assert column.missing.tolist() == [False, True, False, False, False]
    assert column.rejected.tolist() == [False, False, True, False, False]


def test_an_unknown_unit_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        read_durations(["1"], unit="weeks")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 359999), min_size=1, max_size=40), st.sampled_from(["clock", "words", "iso"]))
def test_a_column_reads_like_its_cells_one_by_one(seconds: list[int], style: str) -> None:
    written = {
        "clock": lambda s: f"{s // 3600}:{s // 60 % 60:02}:{s % 60:02}",
        "words": lambda s: f"{s // 3600}h {s // 60 % 60}m {s % 60}s",
        "iso": lambda s: f"PT{s // 3600}H{s // 60 % 60}M{s % 60}S",
    }[style]
    column = read_durations([written(s) for s in seconds])
    assert column.values.tolist() == pytest.approx([dt.timedelta(seconds=s).total_seconds() / 60 for s in seconds])
