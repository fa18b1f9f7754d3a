"""Facts and goals made for the tests of odds: one account, noise that is the same every time."""

from datetime import date, timedelta
from typing import Any

import numpy as np
from kpi.dice import made

from smmdash.facts import Facts
from smmdash.goals import Baseline, Goal, Target

ONE = timedelta(days=1)
TODAY = date(2026, 11, 21)
LAST = date(2026, 11, 20)
START, DEADLINE = date(2026, 11, 1), date(2026, 12, 30)
BASES = ("to", "by", "by_percent", "by_points")


def noisy(count: int, mean: float, seed: int = 1, share: float = 0.3) -> list[float]:
    """Return so many figures around a mean, never below 0."""
    chance = np.random.default_rng(seed)
    return [float(max(round(one, 3), 0.0)) for one in chance.normal(mean, share * mean, count)]


def facts(length: int = 200, last: date = LAST, posts: int = 0, **measures: Any) -> Facts:
    """Return daily facts of ``length`` days up to ``last``; a measure is one figure or a list as long."""
    first = last - (length - 1) * ONE
    rows = []
    for on in range(length):
        row: dict[str, Any] = {"date": first + on * ONE, "network": "instagram", "account": "cafe"}
        for name, one in measures.items():
            figure = one[on] if isinstance(one, list) else one
            if figure == figure:
                row[name] = float(figure)
        rows.append(row)
    return Facts(made("days", rows))


def everything(length: int = 200, last: date = LAST) -> Facts:
    """Return facts that have every metric the tests ask for, all of them moving."""
    followers = np.cumsum(noisy(length, 12, 2)) + 4000
    names = ("likes", "link_clicks", "sessions", "sales", "leads", "revenue", "conversions", "reach", "impressions")
    flows = {name: noisy(length, 20 + 10 * place, 10 + place) for place, name in enumerate(names)}
    return facts(
        length, last, followers=[float(one) for one in followers], followers_gained=noisy(length, 20, 3),
        followers_lost=noisy(length, 8, 4), spend=noisy(length, 50, 5), response_minutes=noisy(length, 15, 6),
        bounces=noisy(length, 9, 7), support_requests=noisy(length, 6, 8), agents=3, **flows,
    )  # fmt: skip


def goal(metric: str, value: float | None, upper: float | None = None, **named: Any) -> Goal:
    """Return a goal; parts of its target may be named."""
    target = {name: named.pop(name) for name in ("kind", "comparison", "basis", "per") if name in named}
    if "base" in named:
        named["baseline"] = Baseline(value=named.pop("base"))
    named = {"start": START, "deadline": DEADLINE} | named
    return Goal(id="g", metric=metric, target=Target(value=value, upper=upper, **target), **named)


def without(given: Facts, after: date) -> Facts:
    """Return the facts up to a day."""
    return Facts(given.days[given.days["date"].dt.date <= after])
