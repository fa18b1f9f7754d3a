"""Where a goal's figure may go: what is there already, and what the engine's projection adds to it."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from smmdash import forecast
from smmdash.goals.model import Per
from smmdash.pacing.baseline import RATE_DAYS, shifted
from smmdash.pacing.per import periods_in
from smmdash.pacing.reading import Reading

USUAL_DAYS = 91
"""What a day usually weighs is the mean over this many days."""


@dataclass(frozen=True)
class Leg:
    """The goal's figure on a day is ``add + times * X``, X the engine's figure over ``steps`` steps (days or weeks).

    ``one``: what one of the things counted comes to in X, where X is stretched or only a share of it counts.
    """

    steps: int
    add: float
    times: float
    one: float = 1.0


@dataclass(frozen=True, eq=False)
class Course:
    """A goal's figure on any day after ``as_of``, as pace will judge it on that day.

    ``start`` is the window's first day, ``done`` what a total has on the reading's last day, ``per`` the period by
    which it is counted. Figures after ``as_of`` are not looked at, so that an earlier day can be replayed.
    """

    reading: Reading
    start: date
    as_of: date
    done: float
    per: Per = ""

    def leg(self, day: date) -> Leg:
        """Return how the figure on ``day`` (after ``as_of``) is made up."""
        reading, ahead = self.reading, (day - self.as_of).days
        if reading.shape == "level":
            return Leg(ahead, 0.0, 1.0)
        first = self.start if reading.shape in ("sum", "net") else max(self.start, shifted(day, 1 - RATE_DAYS))
        # A period that begins after the data's end is a part of what is projected, and less certain than the whole: its
        # share of a projection longer by the gap has the right width (benchmarks/odds/later.py).
        gap = max(ahead - (day - first).days - 1, 0)
        ahead, share = ahead + gap, (ahead - gap) / (ahead + gap)
        if reading.shape in ("net", "growth"):
            return self._off_level(first, day, ahead, share)
        steps = max(round(ahead / 7), 1) if reading.weekly else ahead
        if reading.shape == "mean":
            return self._mean(first, day, steps)
        stretch = ahead / (7 * steps) if reading.weekly else 1.0
        counted = self.done_by() if reading.shape == "sum" else self._counted(first) * reading.times
        each = periods_in(first, day, self.per)
        return Leg(steps, counted / each, reading.times * share * stretch / each, 1 / (share * stretch))

    def _off_level(self, first: date, day: date, ahead: int, share: float) -> Leg:
        now = self.level_on(self.as_of)
        if self.reading.shape == "net":
            each = periods_in(first, day, self.per)
            return Leg(ahead, (self.done_by() - now * share) / each, share / each)
        if share < 1:  # the level to start from is not there yet: today's
            return Leg(ahead, -100.0 * share, 100.0 * share / now if now > 0 else np.nan)
        before = self.level_on(shifted(first, -1))
        return Leg(ahead, -100.0, 100.0 / before if before > 0 else np.nan)

    def _mean(self, first: date, day: date, steps: int) -> Leg:
        """Blend what the period has with what is to come, each with its denominators."""
        reading = self.reading
        weights = np.isfinite(reading.values).astype(float) if reading.weights is None else reading.weights
        end = reading.place(self.as_of) + 1
        inside = slice(max(reading.place(first), 0), max(end, 0))
        known = np.isfinite(reading.values[inside]) & np.isfinite(weights[inside])
        seen = float(weights[inside][known].sum())
        top = float((weights[inside] * reading.values[inside])[known].sum())
        recent = weights[max(end - USUAL_DAYS, 0) : end]
        usual = float(np.nansum(recent)) / max(len(recent), 1)
        left = (day - max(self.as_of, shifted(first, -1))).days
        coming = usual * left if usual > 0 else float(left)
        whole = seen + coming
        return Leg(steps, reading.times * top / whole, reading.times * coming / whole)

    def done_by(self) -> float:
        """Return what a total has on ``as_of``: 0 before its window."""
        if self.as_of < self.start:
            return 0.0
        later = self.reading.counted[self.reading.place(self.as_of) + 1 :]
        return self.done - float(np.nansum(later))

    def _counted(self, first: date) -> float:
        end = self.reading.place(self.as_of) + 1
        return float(np.nansum(self.reading.counted[max(self.reading.place(first), 0) : max(end, 0)]))

    def level_on(self, day: date) -> float:
        """Return the stock's latest level on a day; before all levels the first one."""
        levels = self.reading.values if self.reading.whole is None else self.reading.whole
        known = np.flatnonzero(np.isfinite(levels))
        before = known[known <= self.reading.place(day)]
        return float(levels[before[-1] if len(before) else known[0]])

    def usual(self) -> float:
        """Return what was usual in the last 28 days: a week's amount or change of a total or level, a rate's value."""
        reading, end = self.reading, self.reading.place(self.as_of) + 1
        recent = slice(max(end - RATE_DAYS, 0), max(end, 0))
        days = len(reading.values[recent])
        if reading.shape in ("net", "level", "growth"):
            first = max(shifted(self.as_of, -RATE_DAYS), reading.first)
            change = self.level_on(self.as_of) - self.level_on(first)
            if reading.shape == "growth":
                before = self.level_on(first)
                return 100 * change / before if before > 0 else np.nan
            return 7 * change / (self.as_of - first).days if first < self.as_of else np.nan
        if not np.isfinite(reading.values[recent]).any():
            return np.nan
        if reading.shape == "mean":
            weights = np.ones(days) if reading.weights is None else reading.weights[recent]
            values = reading.values[recent]
            known = np.isfinite(values) & np.isfinite(weights)
            bottom = float(weights[known].sum())
            return reading.times * float(values[known] @ weights[known]) / bottom if bottom > 0 else np.nan
        counted = float(np.nansum(reading.counted[recent]))
        return counted * reading.times if reading.shape == "per_level" else 7 * counted / days

    def usual_days(self) -> int:
        """Return of how many of the last 28 days what was usual is known."""
        reading, end = self.reading, self.reading.place(self.as_of) + 1
        begin = max(end - RATE_DAYS, 0)
        known = np.flatnonzero(np.isfinite(reading.values[begin : max(end, 0)]))
        if reading.shape in ("net", "level", "growth"):
            return min((self.as_of - reading.first).days, RATE_DAYS)
        if reading.weekly or reading.shape == "mean":  # a week's figure stands on one of its days, not each has a post
            return end - max(begin, int(np.argmax(np.isfinite(reading.values)))) if len(known) else 0
        return len(known)

    def earlier(self, days: int) -> "Course":
        """Return the course as it was so many days of data ago."""
        return Course(self.reading, self.start, shifted(self.as_of, -days), self.done, self.per)

    @cached_property
    def outlook(self) -> forecast.Outlook:
        """Return the engine's look at the history up to ``as_of``, worked out once for every day that is asked."""
        reading = self.reading
        if not reading.weekly:
            return forecast.Outlook.of(reading.grid(self.as_of), kind=self.kind, network=reading.network)
        history, weights = reading.until(self.as_of)
        return forecast.Outlook(history, kind=self.kind, network=reading.network, weekly=True, weights=weights)

    @property
    def kind(self) -> forecast.Kind:
        """Return the engine's kind."""
        if self.reading.shape in ("level", "net", "growth"):
            return "stock"
        if self.reading.shape == "mean":
            return "duration" if self.reading.duration else "rate"
        return "flow"

    @property
    def functional(self) -> forecast.Functional:
        """Return what the engine is asked for."""
        return "end" if self.kind == "stock" else "sum"


@dataclass(frozen=True, eq=False)
class Ahead:
    """The distribution of a goal's figure on one day: the engine's projection seen through a leg."""

    projection: forecast.Projection
    leg: Leg

    def chance(self, comparison: forecast.Comparison, target: float, upper: float) -> float:
        """Return the chance that the figure meets a target; NaN where the engine has no basis."""
        add, times = self.leg.add, self.leg.times
        if not (np.isfinite(add) and times > 0):
            return float("nan")
        return self.projection.chance((target - add) / times, comparison, (upper - add) / times, one=self.leg.one)

    @property
    def half(self) -> float:
        """Return half of one where the figure is a count: a quantile lies up to so far below the count it stands for.

        0 for what is no count.
        """
        return self.leg.times * self.leg.one / 2 if self.projection.counted else 0.0

    def quantile(self, shares: list[float]) -> list[float]:
        """Return quantiles of the figure."""
        found = self.leg.add + self.leg.times * self.projection.quantile(shares)
        return [float(one) for one in found]


def ahead(course: Course, day: date) -> Ahead:
    """Return what the figure may be on ``day``, which lies after the course's ``as_of``."""
    leg = course.leg(day)
    return Ahead(course.outlook.project(course.functional, leg.steps), leg)
