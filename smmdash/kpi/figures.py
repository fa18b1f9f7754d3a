"""What an evaluation fills in, bucket by bucket, and the counting that every kind of metric shares."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from smmdash.kpi.periods import MOST_BUCKETS
from smmdash.kpi.view import MIXED, Array, Points, View

_EPOCH = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Return the days since 1970-01-01, the unit of every day array here."""
    return day.toordinal() - _EPOCH


@dataclass(frozen=True)
class Spans:
    """The buckets asked for: contiguous first and last days; nothing dated after ``today`` counts.

    ``by_day``: every bucket is one day.
    """

    first: Array
    last: Array
    today: int
    by_day: bool = False
    _placed: dict[int, tuple[Array, slice, Array]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, buckets: Iterable[tuple[date, date]], today: date) -> "Spans":
        """Make spans of (first, last) dates."""
        pairs = np.array([(day_number(first), day_number(last)) for first, last in buckets], dtype=np.int64)
        pairs = pairs.reshape(-1, 2)
        return cls(pairs[:, 0], pairs[:, 1], day_number(today))

    @classmethod
    def daily(cls, first: date, last: date, today: date) -> "Spans":
        """Make a span of each day from ``first`` to ``last``; raises ValueError over MOST_BUCKETS days."""
        if (last - first).days > MOST_BUCKETS:
            raise ValueError(f"more than {MOST_BUCKETS} buckets between {first} and {last}")
        days = np.arange(day_number(first), day_number(last) + 1, dtype=np.int64)
        return cls(days, days, day_number(today), by_day=True)

    @property
    def count(self) -> int:
        """Return the number of buckets."""
        return len(self.first)

    @property
    def lengths(self) -> Array:
        """Return the days of each bucket."""
        return self.last - self.first + 1

    @property
    def ends(self) -> Array:
        """Return the last day of each bucket that may have been seen: today at most."""
        return np.minimum(self.last, self.today)

    @property
    def running(self) -> Array:
        """Tell which buckets today has not closed."""
        return self.last >= self.today

    def cut(self, most: int) -> "list[Spans]":
        """Cut into spans of at most ``most`` buckets."""
        return [
            Spans(self.first[place : place + most], self.last[place : place + most], self.today, self.by_day)
            for place in range(0, self.count, most)
        ]

    def place(self, day: Array) -> tuple[slice, Array]:
        """Return which part of a sorted day array falls into the buckets, and each one's bucket.

        Worked out once for each array, because one evaluation asks for the same several times.
        """
        held = self._placed.get(id(day))
        if held is None:  # with the array, so that no other can take its id
            held = self._placed[id(day)] = (day, *self._place(day))
        return held[1:]

    def _place(self, day: Array) -> tuple[slice, Array]:
        if self.by_day and self.count:
            first = self.first[0]
            begin, end = np.searchsorted(day, (first, min(self.last[-1], self.today) + 1))
            part = slice(begin, max(begin, end))
            return part, day[part] - first
        edges = np.searchsorted(day, np.append(self.first, self.last[-1] + 1))
        stop = np.searchsorted(day, self.today, side="right")
        edges = np.minimum(edges, stop)
        return slice(edges[0], edges[-1]), np.repeat(np.arange(self.count), np.diff(edges))


@dataclass
class Figures:
    """One entry per bucket. ``number`` is NaN where missing and then ``reason`` says why."""

    number: Array
    have: Array
    of: Array
    what: Array
    accounts_have: Array
    accounts_of: int
    partial: Array
    basis: Array
    reason: Array
    currency: Array
    notes: dict[str, Array] = field(default_factory=dict)
    bottom: Array | None = None
    """What a ratio divides by, NaN where it has no number; None for what is no ratio."""

    @classmethod
    def blank(cls, spans: Spans, accounts_of: int = 0, reason: str = "no_data", what: str = "days") -> "Figures":
        """Return figures in which everything is missing for ``reason``."""
        count = spans.count
        return cls(
            number=np.full(count, np.nan),
            have=np.zeros(count, dtype=np.int64),
            of=spans.lengths.copy() if what == "days" else np.zeros(count, dtype=np.int64),
            what=words(count, what),
            accounts_have=np.zeros(count, dtype=np.int64),
            accounts_of=accounts_of,
            partial=spans.running.copy(),
            basis=words(count, ""),
            reason=words(count, reason),
            currency=words(count, ""),
        )

    @classmethod
    def joined(cls, parts: list["Figures"]) -> "Figures":
        """Join figures of spans that follow one another."""
        names = ("number", "have", "of", "what", "accounts_have", "partial", "basis", "reason", "currency")
        arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
        notes = {
            key: np.concatenate([part.notes.get(key, np.zeros(len(part.number), dtype=bool)) for part in parts])
            for key in dict.fromkeys(key for part in parts for key in part.notes)
        }
        bottoms = [part.bottom for part in parts if part.bottom is not None]
        bottom = np.concatenate(bottoms) if len(bottoms) == len(parts) else None
        return cls(**arrays, accounts_of=parts[0].accounts_of, notes=notes, bottom=bottom)

    def note(self, key: str, where: Array) -> None:
        """Note ``key`` on the buckets in ``where``."""
        if where.any():
            self.notes[key] = self.notes.get(key, np.zeros(len(self.number), dtype=bool)) | where

    def settle(self, number: Array) -> None:
        """Take the numbers; a known one needs no reason, a missing one keeps or gets one and loses its basis."""
        self.number = np.where(np.isfinite(number), number, np.nan)
        known = ~np.isnan(self.number)
        self.reason, self.basis = self.reason.copy(), self.basis.copy()
        self.reason[known], self.basis[~known] = "", ""
        left = self.reason[~known]
        left[left == ""] = "no_data"
        self.reason[~known] = left
        self.notes = {key: where & known for key, where in self.notes.items()}


def words(count: int, word: str) -> Array:
    """Return an array of one word."""
    return np.full(count, word, dtype=object)


def either(where: Array, then: str, other: str) -> Array:
    """Return an array of two words; numpy's own choice takes five times as long, because it makes texts of them."""
    made = words(len(where), other)
    made[where] = then
    return made


def total(bucket: Array, values: Array, count: int) -> Array:
    """Sum values by bucket; NaN where a bucket has none."""
    times = np.bincount(bucket, minlength=count)
    return np.where(times > 0, np.bincount(bucket, weights=values, minlength=count), np.nan)


def present(points: Points, spans: Spans, accounts: int) -> Array:
    """Return which account has a value in which bucket, accounts x buckets."""
    where, bucket = spans.place(points.day)
    seen = np.zeros((accounts, spans.count), dtype=bool)
    seen[points.account[where], bucket] = True
    return seen


def days_covered(points: Points, spans: Spans, accounts: Array) -> Array:
    """Return in each bucket the days on which all of its accounts (their number per bucket) have a value."""
    where, bucket = spans.place(points.day)
    day = points.day[where]
    if not len(day):
        return np.zeros(spans.count, dtype=np.int64)
    starts = np.flatnonzero(np.append(True, day[1:] != day[:-1]))
    times = np.diff(np.append(starts, len(day)))
    in_bucket = bucket[starts]
    return np.bincount(in_bucket[times == accounts[in_bucket]], minlength=spans.count)


def cut(first: Array, last: Array, seen: Array, spans: Spans) -> Array:
    """Tell which buckets some account present in them does not span: accounts' first and last days, seen A x B."""
    short = (first[:, None] > spans.first[None, :]) | (last[:, None] < spans.last[None, :])
    found: Array = (short & seen).any(axis=0)
    return found


def currency_names(view: View, points: Points, spans: Spans) -> Array:
    """Return each bucket's currency, None where it has several, '' where it has none."""
    names = words(spans.count, "")
    if points.currency is None:
        return names
    where, bucket = spans.place(points.day)
    codes = points.currency[where]
    if not len(codes):
        return names
    starts = np.flatnonzero(np.append(True, bucket[1:] != bucket[:-1]))
    low, high = np.minimum.reduceat(codes, starts), np.maximum.reduceat(codes, starts)
    for place, one, other in zip(bucket[starts].tolist(), low.tolist(), high.tolist(), strict=True):
        names[place] = view.base.currencies[one] if one == other != MIXED else None
    return names
