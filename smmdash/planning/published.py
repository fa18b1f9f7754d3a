"""The calendar against the data: which planned posts were published, which were not, and what came unplanned."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import pandas as pd

from smmdash.facts import Facts, Scope, empty
from smmdash.goals import Entry
from smmdash.kpi import known_until
from smmdash.pacing.baseline import shifted
from smmdash.planning.entries import shown

NEAR_DAYS = 1
"""A post so many days beside its plan is still the planned one."""

Standing = Literal["published", "done", "planned", "late", "unknown"]
STANDINGS: tuple[Standing, ...] = ("published", "done", "planned", "late", "unknown")
"""How an entry stands (texts: ``plan-standing_KEY``)."""


@dataclass(frozen=True, eq=False)
class Published:
    """``standings`` by entry id, ``posts`` the row (of facts.posts) of each published entry, ``unplanned`` the rest.

    published: a post of that network, and account where one is named, came out within NEAR_DAYS. done: someone ticked
    it. planned: its day is to come. late: the data reach beyond its day and have no such post. unknown: the day has
    passed and the data do not reach it, or hold no posts of that network.
    """

    standings: Mapping[str, Standing] = field(default_factory=dict)
    posts: Mapping[str, int] = field(default_factory=dict)
    unplanned: pd.DataFrame = field(default_factory=lambda: empty("posts"))


def published(entries: Iterable[Entry], facts: Facts, first: date, last: date, *, today: date) -> Published:
    """Match entries with posts, one post to one entry, nearest first, and return those of ``first`` to ``last``.

    All entries take part, not only those of the period: otherwise a month and its weeks would disagree at their ends.
    """
    entries = list(entries)
    planned = shown(entries, first, last)
    dated = [entry for entry in entries if entry.day is not None]
    posts = facts.posts
    if len(posts):
        posts = posts[posts["date"] <= pd.Timestamp(today)]
    by_day: dict[date, list[int]] = {}
    for place, day in enumerate(posts["date"].dt.date):
        by_day.setdefault(day, []).append(place)
    networks, accounts = list(posts["network"]), list(posts["account"])
    offers = [
        (abs(away), entry.day, entry.id, place)
        for entry in dated
        if entry.day is not None
        for away in range(-NEAR_DAYS, NEAR_DAYS + 1)
        for place in by_day.get(shifted(entry.day, away), ())
        if networks[place] == entry.network and entry.account in ("", accounts[place])
    ]
    taken: dict[str, int] = {}
    used: set[int] = set()
    for _, _, entry_id, place in sorted(offers):
        if entry_id not in taken and place not in used:
            taken[entry_id] = place
            used.add(place)
    reach: dict[tuple[str, str], date | None] = {}
    standings: dict[str, Standing] = {}
    for entry in planned:
        key = (entry.network, entry.account)
        if key not in reach:
            reach[key] = _reach(facts, entry, today)
        standings[entry.id] = _standing(entry, entry.id in taken, reach[key], today)
    inside = posts["date"].between(pd.Timestamp(first), pd.Timestamp(last))
    free = [place not in used for place in range(len(posts))]
    return Published(
        standings,
        {entry.id: int(posts.index[taken[entry.id]]) for entry in planned if entry.id in taken},
        posts[inside & pd.Series(free, index=posts.index, dtype=bool)],
    )


def _standing(entry: Entry, found: bool, reach: date | None, today: date) -> Standing:
    assert entry.day is not None
    if found:
        return "published"
    if entry.state == "done":
        return "done"
    if entry.day >= today:
        return "planned"
    return "late" if reach is not None and reach >= entry.day else "unknown"


def _reach(facts: Facts, entry: Entry, today: date) -> date | None:
    """Return the last day up to which the data would show a post of the entry's network, or None."""
    if not entry.network or not (facts.posts["network"] == entry.network).any():
        return None
    accounts = (f"{entry.network}:{entry.account}",) if entry.account else ()
    return known_until(facts, "posts", scope=Scope((entry.network,), accounts), today=today)
