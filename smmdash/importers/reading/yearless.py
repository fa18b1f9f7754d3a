"""Years for a column of days that are written without one."""

from __future__ import annotations

from datetime import date

import numpy as np

_STEP = 120
"""Rows at most so many days apart, always the same way round, are rows in order."""
_ENOUGH = 7
"""So many steps the same way are no accident (a third each: under one in two thousand)."""
_YEARS_BACK = 9


def _days(month: np.ndarray, day: np.ndarray, year: np.ndarray) -> np.ndarray:
    months = ((year - 1970) * 12 + month - 1).astype("datetime64[M]")
    found = months.astype("datetime64[D]") + (day - 1)
    return np.where(found.astype("datetime64[M]") == months, found, np.datetime64("NaT"))


def _newest(month: np.ndarray, day: np.ndarray, today: date) -> np.ndarray:
    """Each day in the newest year that has it and is not after today."""
    limit = np.datetime64(today, "D")
    found = np.full(len(month), np.datetime64("NaT"), dtype="datetime64[D]")
    for back in range(_YEARS_BACK):
        tried = _days(month, day, np.full(len(month), today.year - back))
        found = np.where(np.isnat(found) & ~np.isnat(tried) & (tried <= limit), tried, found)
    return found


def _ordered(month: np.ndarray, day: np.ndarray, today: date) -> np.ndarray | None:
    """Days of rows from old to new: the newest at or before today, a year earlier at every step back over New Year."""
    key = month * 32 + day
    passed = np.concatenate([[0], np.cumsum(key[1:] < key[:-1])])
    for back in range(_YEARS_BACK):
        found = _days(month, day, today.year - back - (passed[-1] - passed))
        if not np.isnat(found).any() and found[-1] <= np.datetime64(today, "D"):
            return found
    return None


def years(month: np.ndarray, day: np.ndarray, today: date | None) -> np.ndarray | None:
    """Days (datetime64[D], NaT for a day that no year has) of rows in file order; None when nothing decides.

    Rows in order, up or down, count back from the newest one, which is at or before `today`. Rows in no order take the
    newest year that is not after `today`. A few rows that could be either stay undecided.
    """
    if today is None:
        return None
    whole = np.full(len(month), np.datetime64("NaT"), dtype="datetime64[D]")
    exists = ~np.isnat(_days(month, day, np.full(len(month), 2024)))
    month, day = month[exists], day[exists]
    loose = _newest(month, day, today)
    whole[exists] = loose
    if len(month) < 2:
        return whole
    leap = _days(month, day, np.full(len(month), 2024)).astype(np.int64)
    steps = (leap[1:] - leap[:-1]) % 366
    moved = steps[steps > 0]
    for turned in (False, True):
        ahead = (366 - moved) if turned else moved
        if not len(ahead) or ahead.max() > _STEP:
            continue
        way = slice(None, None, -1) if turned else slice(None)
        strict = _ordered(month[way], day[way], today)
        if strict is None:
            return None
        strict = strict[way]
        daily = len(ahead) > 1 and (ahead <= 2).all()
        if not (strict == loose).all() and not daily and len(ahead) < _ENOUGH:
            return None
        whole[exists] = strict
    return whole
