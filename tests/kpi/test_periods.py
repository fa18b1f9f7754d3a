from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdash.kpi import before, buckets, whole_unit

ONE = timedelta(days=1)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(days, st.integers(0, 500), st.sampled_from(["day", "week", "month", "quarter"]), st.booleans())
def test_buckets_are_whole_units_that_follow_one_another_and_cover_the_range(
    first: date, length: int, by: str, sunday: bool
) -> None:
    last = first + length * ONE
    week_start = "sunday" if sunday else "monday"
    found = buckets(first, last, by, week_start=week_start)
    assert found[0][0] <= first <= found[0][1]
    assert found[-1][0] <= last <= found[-1][1]
    for (_, end), (start, _) in pairwise(found):
        assert start == end + ONE
    for start, end in found:
        if by == "week":
            assert (end - start).days == 6
            assert start.weekday() == (6 if sunday else 0)
        elif by == "day":
            assert start == end
        else:
            assert start.day == 1
            assert (end + ONE).day == 1
            assert (end.month - start.month) == (0 if by == "month" else 2)


def test_no_bucket_for_an_empty_range_and_none_for_an_endless_one() -> None:
    assert buckets(date(2026, 1, 2), date(2026, 1, 1), "day") == []
    with pytest.raises(ValueError, match="more than"):
        buckets(date.min, date.max, "day")
    assert buckets(date(9999, 12, 1), date.max, "month") == [(date(9999, 12, 1), date.max)]
    assert buckets(date.max, date.max, "week")[-1][1] == date.max
    assert buckets(date.min, date.min, "week")[0][0] == date.min


@pytest.mark.parametrize(
    ("start", "end", "unit"),
    [
        ("2026-11-01", "2026-11-30", "month"),
        ("2026-10-01", "2026-12-31", "quarter"),
        ("2026-01-01", "2026-12-31", "year"),
        ("2026-11-16", "2026-11-22", "week"),
        ("2026-11-15", "2026-11-21", None),
        ("2026-11-02", "2026-11-30", None),
        ("2026-11-02", "2026-11-02", "day"),
        ("2026-11-01", "2026-12-31", None),
    ],
)
def test_whole_unit(start: str, end: str, unit: str | None) -> None:
    assert whole_unit(date.fromisoformat(start), date.fromisoformat(end)) == unit


@pytest.mark.parametrize(
    ("span", "against", "earlier"),
    [
        ("2026-11-01/2026-11-30", "previous", "2026-10-01/2026-10-31"),
        ("2026-03-01/2026-03-31", "previous", "2026-02-01/2026-02-28"),
        ("2026-01-01/2026-03-31", "previous", "2025-10-01/2025-12-31"),
        ("2026-01-01/2026-12-31", "previous", "2025-01-01/2025-12-31"),
        ("2026-11-16/2026-11-22", "previous", "2026-11-09/2026-11-15"),
        ("2026-11-03/2026-11-12", "previous", "2026-10-24/2026-11-02"),
        ("2026-11-03/2026-11-03", "previous", "2026-11-02/2026-11-02"),
        ("2026-11-01/2026-11-30", "year_before", "2025-11-01/2025-11-30"),
        ("2026-11-16/2026-11-22", "year_before", "2025-11-17/2025-11-23"),
        ("2024-02-29/2024-03-05", "year_before", "2023-02-28/2023-03-05"),
        ("2025-02-01/2025-02-28", "year_before", "2024-02-01/2024-02-29"),
        ("2026-11-03/2026-11-12", "year_before", "2025-11-03/2025-11-12"),
    ],
)
def test_the_earlier_period(span: str, against: str, earlier: str) -> None:
    start, end = (date.fromisoformat(day) for day in span.split("/"))
    assert "/".join(day.isoformat() for day in before(start, end, against)) == earlier


def test_a_week_that_begins_on_sunday() -> None:
    sunday = date(2026, 11, 15)
    assert whole_unit(sunday, sunday + 6 * ONE, week_start="sunday") == "week"
    assert before(sunday, sunday + 6 * ONE, "year_before", week_start="sunday")[0] == sunday - 364 * ONE


def test_nothing_lies_before_the_calendar() -> None:
    for against in ("previous", "year_before"):
        with pytest.raises(ValueError, match="nothing lies before"):
            before(date.min, date.min + 5 * ONE, against)
