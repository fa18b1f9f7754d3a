"""One name for one thing: accounts that uploads spell differently, and posts that exports know by different ids.

A post is known by its id and by its address. Two rows are the same post when they share an id that is good for the
whole network, an id of one account, or what the address says; so an export with ids only and one with addresses only
meet where a third has both. Nothing else makes two posts one: neither a caption nor an hour.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from smmdash.facts import KEYS, Facts

_IN_ADDRESS = {
    "instagram": r"instagram\.com/(?:[\w.]+/)?(?:p|reels?|tv|stories/[\w.]+)/([\w\-]{5,})",
    "facebook": (
        r"(?:[?&](?:story_fbid|fbid|v)=|/(?:posts|videos|reel|permalink|photos)/(?:[^?#]*?/)?(?:\d+_)?)"
        r"(\d{6,}|pfbid\w{10,})/?(?=[?&#]|$)"
    ),
    "vk": r"vk\.(?:com|ru)/(?:.*?[?&/=])?((?:wall|clip|video|photo|story)-?\d+_\d+)",
    "ok": r"(?:ok|odnoklassniki)\.ru/.*?(?:topic|statuses|video)/(\d+)",
    "telegram": r"(?:t|telegram)\.(?:me|dog)/(?:s/)?((?:c/)?[\w]+/\d+)",
    "tiktok": r"tiktok\.com/.*?(?:video|photo|v)/(\d{15,})",
    "youtube": r"(?:youtu\.be/|youtube\.com/(?:shorts/|live/|embed/|watch\?(?:.*?&)?v=))([\w\-]{11})(?![\w\-])",
    "linkedin": r"linkedin\.com/.*?(?:activity|share|ugcPost)[:\-](\d{15,})",
    "x": r"(?:twitter|x)\.com/.*?/status(?:es)?/(\d{6,})",
    "pinterest": r"pinterest\.[a-z.]+/pin/(?:[\w\-]*?--)?(\d{6,})",
    "threads": r"threads\.(?:net|com)/.*?/post/([\w\-]{5,})",
}
"""What an address of a network says about a post, whoever writes it and with whatever behind it."""

_ID = {
    "instagram": r"\d{15,}(?:_\d+)?|[\w\-]{10,14}",
    "facebook": r"(?:\d+_)?(\d{9,}|pfbid\w{10,})",
    "vk": r"(?:wall|clip|video|photo|story)?-?\d+_\d+",
    "ok": r"\d{11,}",
    "telegram": r"(?:c/)?[A-Za-z]\w{3,}/\d+",
    "tiktok": r"\d{15,}",
    "youtube": r"[\w\-]{11}",
    "linkedin": r"(?:urn:li:(?:activity|share|ugcPost):)?(\d{15,})",
    "x": r"\d{9,}",
    "pinterest": r"\d{12,}",
    "threads": r"\d{15,}|[\w\-]{10,14}",
}
"""Ids that are good for the whole network; any other id is one of its account only."""

_LETTERS_COUNT = frozenset({"instagram", "youtube", "threads"})
"""Networks in whose ids capital and small letters differ."""


def key_of_address(network: str, address: str) -> str:
    """Return what the address of a post says about it, empty where it is no address of a post."""
    pattern = _IN_ADDRESS.get(network)
    found = re.search(pattern, address, re.I) if pattern else None
    return _folded(network, found[1]) if found else ""


def account_key(account: str) -> str:
    """Return an account's name without what spellings differ in: case, a leading @ and blanks around it."""
    return account.strip().removeprefix("@").strip().casefold()


def aligned(uploads: Sequence[Facts]) -> list[Facts]:
    """Return the uploads, oldest first, with every account spelled as it was first and one id for each post.

    A post keeps the account and the id of the first upload that has it. Uploads that need no change are returned as
    they are. What an upload says itself is never made less: two posts of one upload stay two.
    """
    return _same_posts(_same_accounts(uploads))


def _same_accounts(uploads: Sequence[Facts]) -> list[Facts]:
    spelled: dict[tuple[str, str], str] = {}
    made: list[Facts] = []
    for facts in uploads:
        changed: dict[str, pd.DataFrame] = {}
        for kind in KEYS:
            rows = facts[kind]
            if rows.empty:
                continue
            pairs = rows[["network", "account"]].drop_duplicates()
            renamed = {}
            for network, account in pairs.itertuples(index=False, name=None):
                first = spelled.setdefault((network, account_key(account)), account)
                if first != account:
                    renamed[network, account] = first
            if renamed:
                changed[kind] = _renamed(rows, renamed)
        made.append(replace(facts, **changed) if changed else facts)
    return made


def _renamed(rows: pd.DataFrame, renamed: dict[tuple[str, str], str]) -> pd.DataFrame:
    accounts = rows["account"]
    for (network, account), first in renamed.items():
        accounts = accounts.mask((rows["network"] == network) & (rows["account"] == account), first)
    return rows.assign(account=accounts.astype(rows["account"].dtype))


def _same_posts(uploads: Sequence[Facts]) -> list[Facts]:
    given = [(at, facts.posts) for at, facts in enumerate(uploads) if len(facts.posts)]
    networks = [set(rows["network"].unique()) for _, rows in given]
    shared = {network for network in set().union(*networks) if sum(network in held for held in networks) > 1}
    if not shared:
        return list(uploads)
    parts = []
    for at, rows in given:
        inside = rows["network"].isin(shared)
        if inside.any():
            chosen = rows.loc[inside, ["network", "account", "post_id", "url"]]
            parts.append(chosen.assign(upload=at, row=np.flatnonzero(inside.to_numpy())))
    stacked = pd.concat(parts, ignore_index=True)
    first = _first_of_each(stacked)
    account, identity = (stacked[name].to_numpy(dtype=object) for name in ("account", "post_id"))
    known = _known_accounts(account, first)
    moved = (account[known] != account) | (identity[first] != identity)
    made = list(uploads)
    for at in stacked.loc[moved, "upload"].unique():
        mine = (stacked["upload"] == at).to_numpy() & moved
        rows = made[at].posts
        where = stacked.loc[mine, "row"].to_numpy()
        accounts, ids = rows["account"].to_numpy(dtype=object).copy(), rows["post_id"].to_numpy(dtype=object).copy()
        accounts[where], ids[where] = account[known[mine]], identity[first[mine]]
        typed = {"account": accounts, "post_id": ids}
        typed = {name: pd.Series(texts, rows.index, dtype="str") for name, texts in typed.items()}
        made[at] = replace(made[at], posts=rows.assign(**typed))
    return made


def _known_accounts(account: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Return for each row the place of the first row of its post that names an account, else of its first row."""
    order = pd.DataFrame({"post": first, "place": np.arange(len(first)), "unnamed": account == ""})
    order = order.sort_values(["post", "unnamed", "place"], kind="stable").drop_duplicates("post")
    return order.set_index("post")["place"].loc[first].to_numpy()


def _first_of_each(rows: pd.DataFrame) -> np.ndarray:
    """Return for each row the place of the first row that is the same post."""
    named = rows["network"] + "\n" + rows["account"]
    own = pd.factorize(rows["network"] + "\n" + rows["account"].map(account_key) + "\n" + rows["post_id"])[0]
    said = pd.concat([_keys(rows, "url", _IN_ADDRESS), _keys(rows, "post_id", _ID)])
    said = said[said != ""]
    places = np.concatenate([np.arange(len(rows)), said.index.to_numpy()])
    codes = np.concatenate([own, pd.factorize(said)[0] + len(rows)])
    groups = _connected(places, codes, len(rows))
    # two posts of one upload that would become one: what links them is too weak, so the group stays apart
    exact = pd.factorize(named + "\n" + rows["post_id"])[0]
    each = pd.DataFrame({"group": groups, "upload": rows["upload"].to_numpy(), "exact": exact}).drop_duplicates()
    weak = each.loc[each.duplicated(["group", "upload"], keep=False), "group"].unique()
    alone = _connected(np.arange(len(rows)), own, len(rows))
    return np.where(np.isin(groups, weak), alone, groups)


def _keys(rows: pd.DataFrame, name: str, patterns: dict[str, str]) -> pd.Series:
    """Return for each row what its address or id says network-wide, empty where it says nothing."""
    shapes = {
        network: re.compile(pattern if name == "url" else rf"^(?:{pattern})$", re.I)
        for network, pattern in patterns.items()
    }
    pairs = list(zip(rows["network"].to_list(), rows[name].to_list(), strict=True))
    found = [_found(network, shapes[network], text) if text and network in shapes else "" for network, text in pairs]
    named = [f"{pair[0]}\n{key}" if key else "" for pair, key in zip(pairs, found, strict=True)]
    return pd.Series(named, index=rows.index, dtype="str")


def _found(network: str, pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    if not found:
        return ""
    return _folded(network, next((group for group in found.groups() if group), found[0]))


def _folded(network: str, key: str) -> str:
    key = key if network in _LETTERS_COUNT else key.casefold()
    if network == "vk" and re.match(r"-?\d", key):
        return f"wall{key}"
    return key


def _connected(places: np.ndarray, codes: np.ndarray, count: int) -> np.ndarray:
    """Return for each of ``count`` rows the first row that it is linked to by equal codes, over any number of steps.

    ``places`` and ``codes`` are pairs: a row and something that is said of it.
    """
    labels = np.arange(count)
    while True:
        least = np.full(int(codes.max(initial=-1)) + 1, count)
        np.minimum.at(least, codes, labels[places])
        made = labels.copy()
        np.minimum.at(made, places, least[codes])
        made = made[made]
        if np.array_equal(made, labels):
            return labels
        labels = made
