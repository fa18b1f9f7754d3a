"""What the data can answer in the audit: profiles and the content inventory. A person's choice is never overwritten."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Literal, Protocol

import pandas as pd

from smmdash.audit.demands import place_of
from smmdash.audit.model import InventoryItem, PastGoal, Profile
from smmdash.audit.suggest import OLD_DAYS, RECENT_DAYS  # noqa: F401 - what is old is told of profiles too
from smmdash.facts import Facts, account_names, accounts
from smmdash.grouped import grouped
from smmdash.metrics import SOCIAL_NETWORKS

DORMANT_AFTER_DAYS = 60
"""A profile without a post for longer than this is dormant."""


def last_posts(facts: Facts) -> dict[str, date | None]:
    """Return the day of the last post of every account on a social network, by ``network:account``."""
    found = [name for name in accounts(facts) if name.split(":", 1)[0] in SOCIAL_NETWORKS]
    listed = _newest(facts.posts, "date")
    counted = _newest(facts.days[facts.days["posts"].round() >= 1], "date") if "posts" in facts.days else {}
    return {name: listed.get(name, counted.get(name)) for name in found}


def _newest(rows: pd.DataFrame, column: str) -> dict[str, date]:
    """Return the newest day of each account that has any, by ``network:account``."""
    places, codes = grouped(rows, ("network", "account"))
    newest = rows[column].groupby(codes).max().dropna()
    names = [":".join(place) for place in places]
    return {names[code]: day.date() for code, day in zip(newest.index, newest, strict=True)}


def _post_days(facts: Facts) -> pd.DataFrame:
    """Return one row per post: name (``network:account``) and date; days that count posts stand in where none are."""
    posts = pd.DataFrame({"name": account_names(facts.posts), "date": facts.posts["date"]}).dropna()
    if "posts" not in facts.days:
        return posts
    counted = facts.days[facts.days["posts"] > 0]
    days = pd.DataFrame({"name": account_names(counted), "date": counted["date"]})
    days = days[~days["name"].isin(posts["name"])]
    times = counted.loc[days.index, "posts"].round().astype(int)
    return pd.concat([posts, days.loc[days.index.repeat(times)]], ignore_index=True)


def newest_days(facts: Facts) -> dict[str, date]:
    """Return the newest day that any frame has for each account, by ``network:account``."""
    found: dict[str, date] = {}
    for kind, column in (("days", "date"), ("posts", "date"), ("segments", "as_of"), ("periods", "end")):
        rows = facts[kind]
        if kind == "periods":
            rows = rows[rows["owner"] != "competitor"]
        for name, day in _newest(rows, column).items():
            found[name] = max(found.get(name, day), day)
    return found


def profiles_from(facts: Facts, today: date) -> list[Profile]:
    """Return a profile for each account of the data on a social network, sorted by network and account.

    Exports without an account belong to the only account that others name on their network, where there is one.
    Active: a post within DORMANT_AFTER_DAYS. The status stays open where the data has no posts, or where it ends too
    early to tell.
    """
    posts = _post_days(facts)
    recent = posts[posts["date"] > pd.Timestamp(today - timedelta(days=90))].groupby("name").size()
    known = set(posts["name"])
    newest, posted = newest_days(facts), last_posts(facts)
    found = []
    for name, parts in _profiles(sorted(posted)).items():
        network, account = name.split(":", 1)
        last = max((day for part in parts if (day := posted[part]) is not None), default=None)
        counted = next((part for part in parts if part in known), None)
        found.append(
            Profile(
                network=network,
                handle=account[:300],
                account=account[:300],
                status=_status(last, max(newest[part] for part in parts), today),
                last_post=last,
                posts_90_days=int(recent.get(counted, 0)) if counted is not None else None,
            )
        )
    return found


def _profiles(names: list[str]) -> dict[str, list[str]]:
    """Return which accounts of the data (``network:account``) are one profile, by the profile's name, itself first."""
    found = {}
    for name in names:
        network, account = name.split(":", 1)
        named = [one for one in names if one.startswith(f"{network}:") and one != f"{network}:"]
        if account:
            found[name] = [name, f"{network}:"] if len(named) == 1 and f"{network}:" in names else [name]
        elif len(named) != 1:
            found[name] = [name]
    return found


def _status(last: date | None, newest: date, today: date) -> Literal["", "active", "dormant"]:
    if last is None:
        return ""
    if (today - last).days <= DORMANT_AFTER_DAYS:
        return "active"
    silent_in_data = (newest - last).days > DORMANT_AFTER_DAYS
    return "dormant" if silent_in_data or (today - newest).days <= DORMANT_AFTER_DAYS else ""


def merge_profiles(existing: Iterable[Profile], suggested: Iterable[Profile]) -> list[Profile]:
    """Return the register with what the data says filled in; merging twice changes nothing.

    What the data counts (last post, posts in 90 days, account) follows the data; what a person may write stays as
    written and is filled in only where it is empty.
    """
    merged, told = [row.model_copy() for row in existing], list(suggested)
    for new in told:
        place = place_of(merged, new.network, new.account)
        if place is None and sum(one.network == new.network for one in told) == 1:
            place = _nameless(merged, new.network)
        if place is None:
            merged.append(new.model_copy())
            continue
        old = merged[place]
        merged[place] = old.model_copy(
            update={
                "account": old.account or new.account,
                "handle": old.handle or new.handle,
                "status": old.status or new.status,
                "last_post": new.last_post if new.last_post is not None else old.last_post,
                "posts_90_days": new.posts_90_days if new.posts_90_days is not None else old.posts_90_days,
            }
        )
    return merged


def _nameless(profiles: list[Profile], network: str) -> int | None:
    """Return the place of the only profile of a network where it has no name yet."""
    places = [place for place, row in enumerate(profiles) if row.network.casefold() == network.casefold()]
    if len(places) != 1 or profiles[places[0]].handle.strip() or profiles[places[0]].account:
        return None
    return places[0]


def groups_counted(inventory: Iterable[InventoryItem]) -> dict[str, int]:
    """Count the items a person put into each group; ``""`` are those nobody decided on yet."""
    counts = {"outdated": 0, "current": 0, "update": 0, "": 0}
    for item in inventory:
        counts[item.group] += 1
    return counts


class EndedGoal(Protocol):
    """What is read of a goal that has ended."""

    @property
    def statement(self) -> str:
        """The goal in words."""

    @property
    def outcome(self) -> Any:
        """How it ended (result, reasons, note), None while it is open."""


def past_goals_from(listed: Iterable[PastGoal], goals: Iterable[EndedGoal]) -> list[PastGoal]:
    """Return the goals that have ended and that are not ``listed`` yet, by their words, with outcome and reasons."""
    known = {row.goal.strip().casefold() for row in listed}
    found = []
    for goal in goals:
        name = goal.statement.strip()
        if goal.outcome is None or not name or name.casefold() in known:
            continue
        known.add(name.casefold())
        found.append(
            PastGoal(goal=name, outcome=goal.outcome.result, reasons=list(goal.outcome.reasons), note=goal.outcome.note)
        )
    return found
