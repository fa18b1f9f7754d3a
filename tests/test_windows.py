from datetime import date

import generated
import pytest

from smmdash.facts import Facts
from smmdash.windows import LONGEST, WINDOWS, known_days, usual_grain, window

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [
        ("last_7", "2026-11-14", "2026-11-20"),
        ("last_28", "2026-10-24", "2026-11-20"),
        ("last_90", "2026-08-23", "2026-11-20"),
        ("this_month", "2026-11-01", "2026-11-20"),
        ("last_month", "2026-10-01", "2026-10-31"),
        ("this_quarter", "2026-10-01", "2026-11-20"),
        ("last_quarter", "2026-07-01", "2026-09-30"),
        ("this_year", "2026-01-01", "2026-11-20"),
        ("last_12_months", "2025-11-21", "2026-11-20"),
    ],
)
def test_periods(key: str, start: str, end: str) -> None:
    made = window(key, TODAY, newest=date(2026, 11, 20))
    assert (made.start.isoformat(), made.end.isoformat(), made.key) == (start, end, key)


def test_every_period_can_be_made_and_ends_by_today() -> None:
    for key in WINDOWS:
        made = window(key, TODAY, newest=date(2027, 5, 1), custom=(date(2026, 2, 3), date(2026, 1, 1)))
        assert made.start <= made.end <= TODAY
        assert made.days >= 1
    assert window("custom", TODAY, custom=(date(2026, 2, 3), date(2026, 1, 1))).start == date(2026, 1, 1)


def test_the_last_days_end_today_without_data_or_with_days_to_come() -> None:
    assert window("last_7", TODAY).end == TODAY
    assert window("last_7", TODAY, newest=date(2027, 1, 1)).end == TODAY


@pytest.mark.parametrize("key", ["custom", "last_3", "this_week", ""])
def test_unknown_periods_are_refused(key: str) -> None:
    with pytest.raises(ValueError, match="period"):
        window(key, TODAY)


def test_known_days_come_from_days_and_posts_and_stop_at_today() -> None:
    facts = generated.facts(last=date(2026, 11, 30), days=60, posts=10)
    assert known_days(facts, TODAY) == (date(2026, 10, 2), TODAY)
    assert known_days(Facts(), TODAY) is None
    assert known_days(generated.facts(last=date(2027, 5, 1), days=5, posts=0), TODAY) is None


def test_no_period_has_too_many_buckets() -> None:
    length = {"day": 1, "week": 7, "month": 30, "quarter": 91}
    for days in (1, 7, 28, 31, 32, 90, 200, 366, 1000, 1826, 3650):
        assert days / length[usual_grain(days)] <= 41


def test_a_running_calendar_period_knows_when_it_will_be_over() -> None:
    month = window("this_month", TODAY)
    assert (month.end, month.whole_end, month.running) == (TODAY, date(2026, 11, 30), True)
    assert window("this_month", TODAY, newest=date(2026, 10, 9)).end == TODAY  # nothing of this month is known yet
    assert not window("last_month", TODAY).running
    assert not window("last_90", TODAY).running


@pytest.mark.parametrize(
    "days", [(date.min, date.max), (date(2027, 1, 1), date(2028, 1, 1)), (date.min, date.min), (TODAY, TODAY)]
)
def test_odd_days_of_one_s_own_are_bounded(days: tuple[date, date]) -> None:
    made = window("custom", TODAY, custom=days)
    assert made.start <= made.end <= TODAY
    assert made.days <= LONGEST
