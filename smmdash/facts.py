"""Facts: the wide frames that every figure is computed from, their keys, and the union of overlapping uploads.

Frames (a column per measure, float64, NaN for missing):

- ``days``: date, network, account, campaign, currency + measures of that day.
- ``posts``: network, account, post_id, published_at (UTC), date (the day it fell on where the marketer is), timed
  (False where the source gives no hour), post_type, text, url, tags + lifetime measures.
- ``segments``: network, account, as_of, dimension, segment, measure, value.
- ``periods``: network, account, owner (own or competitor), start, end, measure, value, currency.

Every row carries ``source`` (the upload's id) and ``line`` (1-based, in that file or sheet).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import numpy as np
import pandas as pd

TEXT: Literal["str"] = "str"
DAY = "datetime64[s]"
INSTANT = "datetime64[s, UTC]"

KEYS: Mapping[str, tuple[str, ...]] = {
    "days": ("date", "network", "account", "campaign", "currency"),
    "posts": ("network", "account", "post_id"),
    "segments": ("network", "account", "as_of", "dimension", "segment", "measure"),
    "periods": ("network", "account", "owner", "start", "end", "measure", "currency"),
}
"""What identifies a row of each frame; a later upload wins on the same key."""

COLUMNS: Mapping[str, Mapping[str, Any]] = {
    "days": {
        "date": DAY, "network": TEXT, "account": TEXT, "campaign": TEXT, "currency": TEXT,
        "source": TEXT, "line": "int64",
    },
    "posts": {
        "network": TEXT, "account": TEXT, "post_id": TEXT, "published_at": INSTANT, "date": DAY, "timed": "bool",
        "post_type": TEXT, "text": TEXT, "url": TEXT, "tags": TEXT, "source": TEXT, "line": "int64",
    },
    "segments": {
        "network": TEXT, "account": TEXT, "as_of": DAY, "dimension": TEXT, "segment": TEXT, "measure": TEXT,
        "value": "float64", "source": TEXT, "line": "int64",
    },
    "periods": {
        "network": TEXT, "account": TEXT, "owner": TEXT, "start": DAY, "end": DAY, "measure": TEXT,
        "value": "float64", "currency": TEXT, "source": TEXT, "line": "int64",
    },
}  # fmt: skip
"""The fixed columns of each frame and their types; in days and posts every other column is a measure (float64)."""

REPLACED_COLUMNS = ("frame", "key", "measure", "old", "old_source", "new", "new_source")


def empty(kind: str) -> pd.DataFrame:
    """Return an empty frame of ``kind`` (days, posts, segments or periods) with its fixed columns."""
    return _empty(kind).copy(deep=False)  # copies are lazy in pandas, so a change to one never reaches another


@cache
def _empty(kind: str) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=dtype) for name, dtype in COLUMNS[kind].items()})


def frame(kind: str, rows: pd.DataFrame) -> pd.DataFrame:
    """Return ``rows`` with every fixed column of ``kind`` in its type; absent text columns become empty."""
    made: dict[str, pd.Series] = {}
    for name, dtype in COLUMNS[kind].items():
        if name in rows:
            typed = rows[name].astype(dtype)
            made[name] = typed.fillna("") if dtype == TEXT else typed  # a key must not hold a missing text
        elif dtype == TEXT:
            made[name] = pd.Series("", index=rows.index, dtype=TEXT)
        else:
            raise ValueError(f"a {kind} frame needs the column {name}")
    for name in rows.columns:
        if name not in COLUMNS[kind]:
            made[str(name)] = rows[name].astype("float64")
    return pd.DataFrame(made, index=rows.index).reset_index(drop=True)


def measures(rows: pd.DataFrame, kind: str) -> list[str]:
    """Return the measure columns of a days or posts frame."""
    return [str(name) for name in rows.columns if name not in COLUMNS[kind]]


@dataclass(frozen=True)
class Facts:
    """The four frames. Treat them as immutable: every function returns new frames."""

    days: pd.DataFrame = field(default_factory=lambda: empty("days"))
    posts: pd.DataFrame = field(default_factory=lambda: empty("posts"))
    segments: pd.DataFrame = field(default_factory=lambda: empty("segments"))
    periods: pd.DataFrame = field(default_factory=lambda: empty("periods"))

    def __getitem__(self, kind: str) -> pd.DataFrame:
        """Return a frame by its name."""
        if kind not in KEYS:
            raise KeyError(kind)
        found: pd.DataFrame = getattr(self, kind)
        return found

    @property
    def is_empty(self) -> bool:
        """Tell whether no frame has a row."""
        return all(self[kind].empty for kind in KEYS)


@dataclass(frozen=True)
class Union:
    """Facts of several uploads, and every older value that a later upload replaced by a different one.

    ``replaced`` has the columns of REPLACED_COLUMNS: frame, key (readable), measure, old, old_source, new, new_source.
    """

    facts: Facts
    replaced: pd.DataFrame


def union(uploads: Iterable[Facts]) -> Union:
    """Join uploads, oldest first: on the same key and measure the latest value that is not missing wins.

    Two exports of one account-day with different measures become one row; ``source`` and ``line`` are those of the
    latest upload that touched the row. Uploads are never added together.
    """
    given = [facts for facts in uploads if not facts.is_empty]
    frames: dict[str, pd.DataFrame] = {}
    replaced: list[pd.DataFrame] = []
    for kind in KEYS:
        rows = [facts[kind] for facts in given if not facts[kind].empty]
        if not rows:
            frames[kind] = empty(kind)
            continue
        stacked = pd.concat(rows, ignore_index=True)
        for name, dtype in COLUMNS[kind].items():  # concat may widen the type of a column one frame lacks
            stacked[name] = stacked[name].astype(dtype)
        frames[kind], differing = _latest(stacked, kind)
        replaced.append(differing)
    return Union(
        Facts(**frames),
        pd.concat(replaced, ignore_index=True) if replaced else pd.DataFrame(columns=list(REPLACED_COLUMNS)),
    )


def _latest(stacked: pd.DataFrame, kind: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    key = list(KEYS[kind])
    repeated = stacked.duplicated(key, keep=False)
    nothing = pd.DataFrame(columns=list(REPLACED_COLUMNS))
    if not repeated.any():
        return stacked, nothing
    values = ["value"] if kind in ("segments", "periods") else measures(stacked, kind)
    clashing = stacked[repeated]
    groups = _with_gaps(clashing, kind).groupby(key, sort=False, dropna=False)
    latest = groups.last().reset_index()  # last() skips missing cells, so measures of several files meet in one row
    for name in _described(kind):
        latest[name] = latest[name].fillna("")
    codes = groups.ngroup().to_numpy()
    lost = [_replaced(clashing, codes, measure, kind) for measure in values]
    joined = pd.concat([stacked[~repeated], latest[stacked.columns]], ignore_index=True)
    for name, dtype in COLUMNS[kind].items():
        joined[name] = joined[name].astype(dtype)
    lost = [part for part in lost if not part.empty]
    return joined, pd.concat(lost, ignore_index=True) if lost else nothing


def _described(kind: str) -> list[str]:
    """Return the text columns that only describe a row: neither part of its key nor its source."""
    return [name for name, dtype in COLUMNS[kind].items() if dtype == TEXT and name not in (*KEYS[kind], "source")]


def _with_gaps(rows: pd.DataFrame, kind: str) -> pd.DataFrame:
    """Return the rows with empty descriptions as missing, so that a file with fewer columns erases none.

    Likewise the hour of a post: a row that knows only the day does not take away an hour that another row knows.
    """
    made = rows.copy()
    for name in _described(kind):
        made[name] = made[name].mask(made[name] == "")
    if kind == "posts":
        timed = rows.groupby(list(KEYS[kind]), sort=False, dropna=False)["timed"].transform("any")
        vague = timed & ~rows["timed"]
        made["published_at"] = made["published_at"].mask(vague)
        made["date"] = made["date"].mask(vague)
        made["timed"] = timed
    return made


def _replaced(clashing: pd.DataFrame, codes: np.ndarray, measure: str, kind: str) -> pd.DataFrame:
    """Return every known value of ``measure`` that the next known one of the same key differs from."""
    cells = clashing[measure].to_numpy()
    known = np.flatnonzero(~np.isnan(cells))
    known = known[np.argsort(codes[known], kind="stable")]
    older, newer = known[:-1], known[1:]
    differs = (codes[older] == codes[newer]) & (cells[older] != cells[newer])
    pairs = sorted(zip(older[differs], newer[differs], strict=True))
    if not pairs:
        return pd.DataFrame(columns=list(REPLACED_COLUMNS))
    old, new = (clashing.iloc[list(places)] for places in zip(*pairs, strict=True))
    return pd.DataFrame(
        {
            "frame": kind,
            "key": _readable(old[list(KEYS[kind])]),
            "measure": old["measure"] if measure == "value" else measure,
            "old": old[measure],
            "old_source": old["source"],
            "new": new[measure].to_numpy(),
            "new_source": new["source"].to_numpy(),
        }
    )


def _readable(keys: pd.DataFrame) -> pd.Series:
    """Join the parts of each key that are there; the measure has a column of its own."""
    parts = keys.drop(columns="measure", errors="ignore").astype(TEXT).fillna("")
    return pd.Series([" · ".join(filter(None, row)) for row in parts.itertuples(index=False)], keys.index, dtype=TEXT)


@dataclass(frozen=True)
class Scope:
    """Which facts count: an empty tuple means all. ``accounts`` are ``network:account`` names."""

    networks: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    campaign: str = ""
    post_types: tuple[str, ...] = ()


def within(facts: Facts, scope: Scope) -> Facts:
    """Return the facts inside ``scope``; competitors' rows of ``periods`` stay out unless no scope is set."""
    if scope == Scope():
        return facts
    frames: dict[str, pd.DataFrame] = {}
    for kind in KEYS:
        rows = facts[kind]
        keep = pd.Series(True, index=rows.index)
        if scope.networks:
            keep &= rows["network"].isin(scope.networks)
        if scope.accounts:
            keep &= account_names(rows).isin(scope.accounts)
        if scope.campaign and kind == "days":
            keep &= rows["campaign"] == scope.campaign
        if scope.post_types:
            keep &= rows["post_type"].isin(scope.post_types) if kind == "posts" else False
        frames[kind] = rows[keep].reset_index(drop=True) if not keep.all() else rows
    return Facts(**frames)


def account_names(rows: pd.DataFrame) -> pd.Series:
    """Return ``network:account`` of each row, the name by which filters and goals know an account."""
    return rows["network"].astype(TEXT) + ":" + rows["account"].astype(TEXT)


def accounts(facts: Facts) -> list[str]:
    """Return every own account that has facts, as ``network:account``, sorted."""
    found: set[str] = set()
    for kind in KEYS:
        rows = facts[kind]
        if kind == "periods":
            rows = rows[rows["owner"] != "competitor"]
        pairs = rows[["network", "account"]].drop_duplicates()
        found |= set(account_names(pairs)) if len(pairs) else set()
    return sorted(found)
