"""The content inventory at scale: a suggestion with its reason for every post, and what a person decided.

Suggestions are worked out from the data and never kept; the document holds decisions only.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from smmdash.audit.campaigns import Ended, over
from smmdash.audit.model import MOST_INVENTORY, Group, InventoryItem
from smmdash.audit.suggest import engagement_of, names_past_year, suggest
from smmdash.facts import Facts, account_names

GROUPS: tuple[Group, ...] = ("update", "outdated", "current")
STATES = ("open", "decided", "all")
SORTS = ("suggested", "newest", "oldest", "strongest", "weakest")
TITLE_LENGTH = 120

_ORDER = {group: place for place, group in enumerate(GROUPS)}


@dataclass(frozen=True)
class Wanted:
    """Which posts are to be listed and how; empty means all. ``state`` is one of STATES, ``sort`` one of SORTS."""

    networks: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    because: str = ""
    state: str = "open"
    sort: str = "suggested"


def suggestions(facts: Facts, today: date, ended: Iterable[Ended] = ()) -> pd.DataFrame:
    """Return a row for every dated post: key, network, account, post_id, text, url, published, engagement, performance,
    suggested, because (a reason's key) and detail (the day, tag or campaign that says so).

    Posts to update come first, then outdated ones, then current ones; within a group the most engaging first.
    ``performance`` is a post's engagement against the median of its account's posts, NaN where it is not known.
    """
    posts = facts.posts.dropna(subset=["date"]).reset_index(drop=True)
    engagement = engagement_of(posts)
    median = engagement.groupby(account_names(posts)).transform("median")
    performance = (engagement / median.where(median > 0)).to_numpy(dtype=float)
    ages = (pd.Timestamp(today) - posts["date"]).dt.days.to_numpy()
    past = names_past_year(posts["text"], today)
    reasons, details = over(posts, today, ended)
    judged = [
        ("outdated", reason)
        if reason
        else suggest(int(age), None if figure != figure else float(figure), past_year=bool(named))
        for reason, age, figure, named in zip(reasons, ages, performance, past, strict=True)
    ]
    rows = pd.DataFrame(
        {
            "key": key_of(posts["network"], posts["account"], posts["post_id"]),
            "network": posts["network"],
            "account": posts["account"],
            "post_id": posts["post_id"],
            "text": posts["text"],
            "url": posts["url"],
            "published": posts["date"],
            "engagement": engagement,
            "performance": performance,
            "suggested": pd.Series([group for group, _ in judged], dtype="str"),
            "because": pd.Series([because for _, because in judged], dtype="str"),
            "detail": pd.Series(details, dtype="str"),
        }
    )
    places = rows["suggested"].map(_ORDER)
    order = np.lexsort((-rows["engagement"].fillna(-1).to_numpy(), places.to_numpy()))
    return rows.iloc[order].reset_index(drop=True)


def key_of(network: Any, account: Any, post_id: Any) -> Any:
    """Return what tells a post from every other, for columns as for single texts."""
    return network + "\x1f" + account + "\x1f" + post_id


def decided_groups(rows: Iterable[InventoryItem]) -> dict[str, InventoryItem]:
    """Return the rows about posts by the post's key."""
    return {key_of(row.network, row.account, row.post_id): row for row in rows if row.post_id}


def listed(found: pd.DataFrame, rows: Iterable[InventoryItem], wanted: Wanted) -> pd.DataFrame:
    """Return the wanted suggestions with ``group`` (the decision, or empty) and ``removed`` (true or false)."""
    known = {key: row for key, row in decided_groups(rows).items() if row.group}
    keys = found["key"].tolist()
    group = np.array([known[key].group if key in known else "" for key in keys], dtype=object)
    gone = np.array([key in known and known[key].removed is not None for key in keys], dtype=bool)
    keep = np.ones(len(found), dtype=bool)
    if wanted.state != "all":
        keep &= (group != "") == (wanted.state == "decided")
    if wanted.networks:
        keep &= found["network"].isin(wanted.networks).to_numpy()
    if wanted.groups:
        keep &= found["suggested"].isin(wanted.groups).to_numpy()
    if wanted.because:
        keep &= (found["because"] == wanted.because).to_numpy()
    made = found[keep].assign(group=group[keep], removed=gone[keep])
    if wanted.sort in ("newest", "oldest"):
        return made.sort_values("published", ascending=wanted.sort == "oldest", kind="stable")
    if wanted.sort in ("strongest", "weakest"):
        return made.sort_values("performance", ascending=wanted.sort == "weakest", na_position="last", kind="stable")
    return made


def item_of(post: Any) -> InventoryItem:
    """Return the row of the inventory for one suggestion (a named tuple of ``suggestions``), undecided."""
    return InventoryItem(
        network=post.network[:80],
        account=post.account[:300],
        post_id=post.post_id[:300],
        title=" ".join(post.text[: TITLE_LENGTH * 4].split())[:TITLE_LENGTH],
        url=post.url if len(post.url) <= 2000 else "",
        published=post.published.date(),
        performance=None if post.performance != post.performance else round(float(post.performance), 3),
        suggested=post.suggested,
        suggested_because=post.because,
    )


def accepted(rows: Sequence[InventoryItem], chosen: pd.DataFrame) -> tuple[list[InventoryItem], int]:
    """Return the inventory with every open suggestion of ``chosen`` taken as the decision, and how many did not fit.

    What a person decided stays. Only MOST_INVENTORY rows are held; those first in ``chosen`` come in first.
    """
    made = list(rows)
    places = {key_of(row.network, row.account, row.post_id): place for place, row in enumerate(made) if row.post_id}
    beyond = 0
    for post in chosen.itertuples(index=False):
        place = places.get(post.key)
        if place is not None:
            if not made[place].group:
                fresh = {"group": post.suggested, "suggested": post.suggested, "suggested_because": post.because}
                made[place] = made[place].model_copy(update=fresh)
        elif len(made) < MOST_INVENTORY:
            made.append(item_of(post).model_copy(update={"group": post.suggested}))
        else:
            beyond += 1
    return made, beyond


def removed(rows: Sequence[InventoryItem], keys: Iterable[str], day: date) -> list[InventoryItem]:
    """Return the inventory with the posts of ``keys`` marked as taken down or updated on ``day``.

    Only what was decided to be outdated or to be updated can be; a mark that is there stays.
    """
    wanted = set(keys)
    return [
        row.model_copy(update={"removed": day})
        if row.removed is None
        and row.group in ("outdated", "update")
        and key_of(row.network, row.account, row.post_id) in wanted
        else row
        for row in rows
    ]


def with_page(rows: Sequence[InventoryItem], page: Iterable[InventoryItem]) -> list[InventoryItem]:
    """Return the inventory with a page of posts as a person left it: decided ones in, undecided ones without it.

    Raises ValueError where the inventory would hold more than MOST_INVENTORY rows.
    """
    made: dict[Any, InventoryItem] = {}
    for place, row in enumerate(rows):
        made[key_of(row.network, row.account, row.post_id) if row.post_id else place] = row
    for row in page:
        key = key_of(row.network, row.account, row.post_id)
        if row.group or row.reason.strip() or row.removed is not None:
            made[key] = row
        else:
            made.pop(key, None)
    if len(made) > MOST_INVENTORY:
        raise ValueError(f"an inventory holds at most {MOST_INVENTORY} rows")
    return list(made.values())
