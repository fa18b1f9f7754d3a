"""How often and when an account usually posts, when its posts do best, and a calendar that goes on like that."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from smmdash.facts import Facts, Scope, account_names
from smmdash.goals import Entry, Goal
from smmdash.kpi import bucket_start, known_until, per_post, post_values

WEEKS = 12
"""The usual number of posts a week is the median of so many whole weeks."""
_JUDGED_DAYS = 364
"""The best weekday and hour are read from the posts of a year."""
_FEWEST = 20
"""With fewer judged posts a best day would be chance: the days most used are taken instead."""
_FEWEST_EACH = 3
_PRIOR = 4.0
"""A weekday or hour starts with so many posts of the median, so that few good ones do not win it (shrinkage)."""
_BY = ("engagement_rate_by_reach", "engagement_rate_by_views", "engagements", "views", "likes")


@dataclass(frozen=True)
class Rhythm:
    """An account's rhythm. ``days`` are weekdays (Monday 0), the best or most used first, as many as posts a week.

    ``metric`` is what "best" was judged by over ``judged`` posts, empty where the days are those most used. ``hour`` is
    the best hour of the day in the workspace's time zone, None where the posts have none or too few.
    """

    network: str
    account: str
    a_week: float
    posts: int
    days: tuple[int, ...]
    post_type: str = ""
    hour: int | None = None
    metric: str = ""
    judged: int = 0


def rhythms(facts: Facts, *, today: date, timezone: str = "UTC") -> list[Rhythm]:
    """Return the rhythm of every account with a post in the last twelve whole weeks, busiest first."""
    if facts.posts.empty:
        return []
    names = account_names(facts.posts)
    found = [_rhythm(facts, name, today, ZoneInfo(timezone)) for name in sorted(names.unique())]
    return sorted((one for one in found if one is not None), key=lambda one: -one.a_week)


def _rhythm(facts: Facts, name: str, today: date, zone: ZoneInfo) -> Rhythm | None:
    scope = Scope(accounts=(name,))
    until = known_until(facts, "posts", scope=scope, today=today)
    if until is None:
        return None
    end = bucket_start(until + timedelta(days=1), "week")
    first = end - timedelta(weeks=WEEKS)
    rows = facts.posts[account_names(facts.posts) == name]
    own = rows[rows["date"].between(pd.Timestamp(first), pd.Timestamp(end), inclusive="left")]
    if own.empty:
        return None
    weeks = np.bincount((own["date"] - pd.Timestamp(first)).dt.days.to_numpy() // 7, minlength=WEEKS)
    a_week = float(np.median(weeks)) or len(own) / WEEKS
    metric, values = _values(facts, scope, until)
    judged = values[values["value"] > 0] if metric else values.head(0)
    enough = len(judged) >= _FEWEST
    count = min(max(round(a_week), 1), 7)
    days = _best(judged, judged["date"].dt.day_of_week, 7) if enough else []
    usual = own["date"].dt.day_of_week.value_counts(sort=True)
    days = list(dict.fromkeys([*days, *(int(day) for day in usual.index)]))[:count]
    types = _named_best(judged) if enough else ""
    network, _, account = name.partition(":")
    return Rhythm(
        network, account, a_week, len(own), tuple(days),
        types or str(own["post_type"].mode().iat[0]),
        _hour(judged, zone) if enough else None,
        metric if enough else "", len(judged) if enough else 0,
    )  # fmt: skip


def _values(facts: Facts, scope: Scope, until: date) -> tuple[str, pd.DataFrame]:
    best: tuple[str, pd.DataFrame] = ("", facts.posts.head(0).assign(value=np.nan))
    for metric in _BY:
        if per_post(metric):
            found = post_values(facts, metric, until - timedelta(days=_JUDGED_DAYS), until, scope=scope)
            if (found["value"] > 0).sum() >= _FEWEST:
                return metric, found
    return best


def _scores(judged: pd.DataFrame, group: Any) -> pd.Series:
    """Return the shrunk mean of log(value / median) of each group with enough posts, highest first."""
    away = np.log(judged["value"] / judged["value"].median())
    by = away.groupby(np.asarray(group))
    counts = by.count()
    score = by.sum() / (counts + _PRIOR)
    return score[counts >= _FEWEST_EACH].sort_values(ascending=False, kind="stable")


def _best(judged: pd.DataFrame, group: Any, most: int) -> list[int]:
    return [int(key) for key in _scores(judged, group).index[:most]]


def _named_best(judged: pd.DataFrame) -> str:
    named = judged[judged["post_type"] != ""]
    scores = _scores(named, named["post_type"]) if len(named) else pd.Series(dtype=float)
    return str(scores.index[0]) if len(scores) else ""


def _hour(judged: pd.DataFrame, zone: ZoneInfo) -> int | None:
    timed = judged[judged["timed"]]
    if len(timed) < _FEWEST:
        return None
    hours = _best(timed, timed["published_at"].dt.tz_convert(zone).dt.hour, 1)
    return hours[0] if hours else None


def proposed_entries(
    listed: Iterable[Rhythm],
    goals: Sequence[Goal],
    first: date,
    last: date,
    *,
    existing: Sequence[Entry] = (),
) -> list[Entry]:
    """Return entries from ``first`` to ``last`` in each account's rhythm, without days on which it has one already.

    Each serves the open goal with the nearest deadline on its network, if there is one, and is at the account's best
    hour, if that is known. Their ids are new.
    """
    taken = {(entry.day, entry.network, entry.account) for entry in existing}
    taken |= {(entry.day, entry.network, "") for entry in existing if not entry.account}
    ids = {entry.id for entry in existing}
    made: list[Entry] = []
    for one in listed:
        aims = [goal for goal in goals if goal.outcome is None and one.network in goal.scope.networks]
        aims.sort(key=lambda goal: goal.deadline or date.max)
        goal = aims[0] if aims else None
        for day in _days(first, last, one.days):
            if taken & {(day, one.network, one.account), (day, one.network, "")}:
                continue
            entry_id = _free(f"{one.network}-{day.isoformat()}", ids)
            ids.add(entry_id)
            made.append(
                Entry(id=entry_id, day=day, at=time(one.hour) if one.hour is not None else None,
                      network=one.network, account=one.account, post_type=one.post_type,
                      goal=goal.id if goal else "", owner=goal.owner if goal else "")
            )  # fmt: skip
    return made


def _days(first: date, last: date, weekdays: Collection[int]) -> list[date]:
    every = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    return [day for day in every if day.weekday() in weekdays]


def _free(wanted: str, ids: Collection[str]) -> str:
    made, number = wanted[:70], 1
    while made in ids:
        number += 1
        made = f"{wanted[:70]}-{number}"
    return made
