"""One name for one thing: accounts that uploads spell differently, and posts that exports know by different ids.

A post is known by its id and by its address. Two rows are the same post when they share an id that is good for the
whole network, an id of one account, or what the address says; so an export with ids only and one with addresses only
meet where a third has both. Nothing else makes two posts one: neither a caption nor an hour.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

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

_WHERE = (("url", _IN_ADDRESS), ("post_id", _ID))
"""The columns that say which post it is, and how."""

_LETTERS_COUNT = frozenset({"instagram", "youtube", "threads"})
"""Networks in whose ids capital and small letters differ."""


def key_of_address(network: str, address: str) -> str:
    """Return what the address of a post says about it, empty where it is no address of a post."""
    pattern = _IN_ADDRESS.get(network)
    return _found(network, re.compile(pattern, re.I), address) if pattern else ""


def account_key(account: str) -> str:
    """Return an account's name without what spellings differ in: case, a leading @ and blanks around it."""
    return account.strip().removeprefix("@").strip().casefold()


def guests_of(uploads: Sequence[Facts]) -> frozenset[tuple[str, str]]:
    """Return the guests of uploads joined: who has an upload of their own, or figures beside posts, is none."""
    guests = frozenset().union(*(facts.guests for facts in uploads))
    if not guests:
        return guests
    apart = [{(network, account_key(account)) for network, account in facts.guests} for facts in uploads]
    everywhere, own = set().union(*apart), set()
    for facts, here in zip(uploads, apart, strict=True):
        for kind in KEYS:
            held = {(network, account_key(account)) for network, account in facts.holders(kind)}
            own |= held - here
    left = everywhere - own
    posts = frozenset().union(*(facts.holders("posts") for facts in uploads))
    return frozenset((network, account) for network, account in posts if (network, account_key(account)) in left)


@dataclass(frozen=True)
class Aligned:
    """Uploads as they came, oldest first, and what became of them: what is known before more are added."""

    given: Sequence[Facts]
    made: Sequence[Facts]


def aligned(uploads: Sequence[Facts], known: Aligned | None = None) -> list[Facts]:
    """Return the uploads, oldest first, with every account spelled as it was first and one id for each post.

    A post keeps the account and the id of the first upload that has it. Uploads that need no change are returned as
    they are. What an upload says itself is never made less: two posts of one upload stay two. With ``known``, of which
    ``uploads`` has to be a continuation, only posts that the new ones touch are looked at, and the others are
    returned as they were made; the answer is the same.
    """
    spelled = _same_accounts(uploads)
    if known is None or any(one is not other for one, other in zip(known.given, uploads, strict=False)):
        return _same_posts(spelled, _sharing(spelled), spelled)
    if len(known.given) > len(uploads):
        return _same_posts(spelled, _sharing(spelled), spelled)
    made = [*known.made, *spelled[len(known.made) :]]
    return _same_posts(spelled, _touched(spelled, len(known.made)), made)


def _networks(facts: Facts) -> frozenset[str]:
    return frozenset(network for network, _ in facts.holders("posts"))


def _sharing(uploads: Sequence[Facts]) -> list[np.ndarray]:
    """Tell of each upload's posts whether another upload has posts of their network."""
    times = Counter(network for facts in uploads for network in _networks(facts))
    return [
        facts.posts["network"].isin([network for network in _networks(facts) if times[network] > 1]).to_numpy()
        for facts in uploads
    ]


def _touched(uploads: Sequence[Facts], since: int) -> list[np.ndarray]:
    """Tell of each upload's posts whether a post of the uploads ``since`` is the same, over any number of steps."""
    new = frozenset().union(*(_networks(facts) for facts in uploads[since:]))
    times = Counter(network for facts in uploads[:since] for network in _networks(facts))
    added = Counter(network for facts in uploads[since:] for network in _networks(facts))
    if not any(times[network] or added[network] > 1 for network in new):
        return [np.zeros(len(facts.posts), dtype=bool) for facts in uploads]
    rows = [np.full(len(facts.posts), at >= since) for at, facts in enumerate(uploads)]
    wanted = np.zeros(0, dtype=np.uint64)
    while True:
        said = [_marks(facts)[chosen].ravel() for facts, chosen in zip(uploads, rows, strict=True) if chosen.any()]
        marks = np.unique(np.concatenate(said)) if said else wanted
        if len(marks) == len(wanted):
            break
        wanted = marks
        rows = [
            chosen | np.isin(_marks(facts), wanted).any(axis=1) if _networks(facts) & new else chosen
            for facts, chosen in zip(uploads, rows, strict=True)
        ]
    return rows


def _marks(facts: Facts) -> np.ndarray:
    """Return for each post a number for each of its keys, worked out once: those of one post share one.

    Two different keys may share a number by chance; that makes more posts looked at, never fewer.
    """
    held: np.ndarray | None = facts.__dict__.get("_post_marks")
    if held is None:
        posts = facts.posts
        own = _own(posts)
        columns = [own, *(_keys(posts, *where).mask(lambda keys: keys == "", own) for where in _WHERE)]
        held = np.column_stack([pd.util.hash_array(keys.to_numpy(dtype=object)) for keys in columns])
        facts.__dict__["_post_marks"] = held
    return held


def _own(rows: pd.DataFrame) -> pd.Series:
    return rows["network"] + "\n" + rows["account"].map(account_key) + "\n" + rows["post_id"]


def _pairs(facts: Facts) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return network and account of each frame's rows in the order in which they come, worked out once."""
    held: Mapping[str, tuple[tuple[str, str], ...]] | None = facts.__dict__.get("_account_pairs")
    if held is None:
        held = {
            kind: tuple(
                dict.fromkeys(zip(facts[kind]["network"].to_list(), facts[kind]["account"].to_list(), strict=True))
            )
            for kind in KEYS
        }
        facts.__dict__["_account_pairs"] = held
    return held


def _same_accounts(uploads: Sequence[Facts]) -> list[Facts]:
    spelled: dict[tuple[str, str], str] = {}
    made: list[Facts] = []
    for facts in uploads:
        changed: dict[str, Any] = {}
        for kind in KEYS:
            renamed = {}
            for network, account in _pairs(facts)[kind]:
                first = spelled.setdefault((network, account_key(account)), account)
                if first != account:
                    renamed[network, account] = first
            if renamed:
                changed[kind] = _renamed(facts[kind], renamed)
        made.append(replace(facts, **changed) if changed else facts)
    return made


def _renamed(rows: pd.DataFrame, renamed: dict[tuple[str, str], str]) -> pd.DataFrame:
    accounts = rows["account"]
    for (network, account), first in renamed.items():
        accounts = accounts.mask((rows["network"] == network) & (rows["account"] == account), first)
    return rows.assign(account=accounts.astype(rows["account"].dtype))


def _same_posts(uploads: Sequence[Facts], looked: Sequence[np.ndarray], made: Sequence[Facts]) -> list[Facts]:
    """Return ``made`` with one account and id for each post of ``uploads`` that is looked at."""
    found = list(made)
    parts = [
        facts.posts.loc[rows, ["network", "account", "post_id", "url"]].assign(upload=at, row=np.flatnonzero(rows))
        for at, (facts, rows) in enumerate(zip(uploads, looked, strict=True))
        if rows.any()
    ]
    if not parts:
        return found
    stacked = pd.concat(parts, ignore_index=True)
    first = _first_of_each(stacked)
    account, identity = (stacked[name].to_numpy(dtype=object) for name in ("account", "post_id"))
    known = _known_accounts(account, first)
    for at in stacked["upload"].unique():
        mine = (stacked["upload"] == at).to_numpy()
        rows, where = found[at].posts, stacked.loc[mine, "row"].to_numpy()
        accounts, ids = rows["account"].to_numpy(dtype=object).copy(), rows["post_id"].to_numpy(dtype=object).copy()
        same = (accounts[where] == account[known[mine]]) & (ids[where] == identity[first[mine]])
        if same.all():
            continue
        accounts[where], ids[where] = account[known[mine]], identity[first[mine]]
        typed = {"account": accounts, "post_id": ids}
        typed = {name: pd.Series(texts, rows.index, dtype="str") for name, texts in typed.items()}
        found[at] = replace(found[at], posts=rows.assign(**typed))
    return found


def _known_accounts(account: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Return for each row the place of the first row of its post that names an account, else of its first row."""
    order = pd.DataFrame({"post": first, "place": np.arange(len(first)), "unnamed": account == ""})
    order = order.sort_values(["post", "unnamed", "place"], kind="stable").drop_duplicates("post")
    return order.set_index("post")["place"].loc[first].to_numpy()


def _first_of_each(rows: pd.DataFrame) -> np.ndarray:
    """Return for each row the place of the first row that is the same post."""
    named = rows["network"] + "\n" + rows["account"]
    own = pd.factorize(_own(rows))[0]
    said = pd.concat([_keys(rows, *where) for where in _WHERE])
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
