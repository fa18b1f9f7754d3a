"""The periods a visitor can pick by name, and what each of them is on a given day."""

from dataclasses import dataclass
from datetime import date, timedelta

from smmdash.facts import Facts
from smmdash.kpi.periods import Grain, bucket_end, bucket_start, year_earlier

WINDOWS = (
    "last_7", "last_28", "last_90", "this_month", "last_month", "this_quarter", "last_quarter", "this_year",
    "last_12_months", "custom",
)  # fmt: skip
"""Every period by its key; each has the text ``dashboard-window_KEY``."""

DEFAULT = "last_90"
LONGEST = 7_320
"""No period is longer than about twenty years, so that a slip of the pen does not ask for a million buckets."""
_DAYS = {"last_7": 7, "last_28": 28, "last_90": 90}
_ONE = timedelta(days=1)


@dataclass(frozen=True)
class Window:
    """A period: its key, its first and its last day, both included; ``whole_end`` is the last day once it is over."""

    key: str
    start: date
    end: date
    whole_end: date

    @property
    def running(self) -> bool:
        """Whether the calendar period is not over."""
        return self.whole_end > self.end

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1


def known_days(facts: Facts, today: date) -> tuple[date, date] | None:
    """Return the first and last day, up to ``today``, of any day or post or own period figure, or None without any."""
    first: list[date] = []
    last: list[date] = []
    own = facts.periods[facts.periods["owner"] != "competitor"]
    for starts, ends in (
        (facts.days["date"], facts.days["date"]),
        (facts.posts["date"], facts.posts["date"]),
        (own["start"], own["end"]),
    ):
        if len(starts) and starts.notna().any():
            first.append(starts.min().date())
            last.append(ends.max().date())
    if not first or min(first) > today:
        return None
    return min(first), min(max(last), today)


def window(key: str, today: date, *, newest: date | None = None, custom: tuple[date, date] | None = None) -> Window:
    """Return the period ``key`` as of ``today``.

    The last so many days or months and the running calendar period end on ``newest``, the newest day with data, where
    that is not later than today and inside the period; other calendar periods are whole. ``custom`` gives the days of
    the key custom, in either order, up to today and at most LONGEST days. Raises ValueError for an unknown key or a
    custom period without days.
    """
    end = min(newest, today) if newest else today
    if key in _DAYS:
        return Window(key, end - timedelta(days=_DAYS[key] - 1), end, end)
    if key == "last_12_months":
        return Window(key, year_earlier(end) + _ONE, end, end)
    if key.startswith("this_") and key in WINDOWS:
        unit = key.removeprefix("this_")
        start = bucket_start(today, unit)  # type: ignore[arg-type]
        return Window(key, start, end if end >= start else today, bucket_end(start, unit))  # type: ignore[arg-type]
    if key in ("last_month", "last_quarter"):
        unit = key.removeprefix("last_")
        start = bucket_start(bucket_start(today, unit) - _ONE, unit)  # type: ignore[arg-type]
        last = bucket_end(start, unit)  # type: ignore[arg-type]
        return Window(key, start, last, last)
    if key == "custom" and custom is not None:
        last = min(max(custom), today)
        first = max(min(*custom, last), date.fromordinal(max(1, last.toordinal() - LONGEST + 1)))
        return Window(key, first, last, last)
    raise ValueError(f"no period is called {key}")


def usual_grain(days: int) -> Grain:
    """Return the grain that gives a period of ``days`` days a readable number of buckets (at most about 30)."""
    if days <= 31:
        return "day"
    if days <= 200:
        return "week"
    return "month" if days <= 1000 else "quarter"
