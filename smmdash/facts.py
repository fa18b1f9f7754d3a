"""Facts: the wide frames that every figure is computed from, their keys, and the union of overlapping uploads.

Frames (a column per measure, float64, NaN for missing):

- ``days``: date, network, account, campaign, currency + measures of that day.
- ``posts``: network, account, post_id, published_at (UTC), date (the day it fell on where the marketer is), timed
  (False where the source gives no hour), post_type, text, url, tags + lifetime measures.
- ``segments``: network, account, as_of, dimension, segment, measure, value.
- ``periods``: network, account, owner (own or competitor), start, end, measure, value, currency.

Every row carries ``source`` (the upload's id) and ``line`` (1-based, in that file or sheet).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
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

REPLACED: Mapping[str, Any] = {
    "frame": TEXT, "key": TEXT, "measure": TEXT, "old": "float64", "old_source": TEXT, "new": "float64",
    "new_source": TEXT, "date": DAY, "network": TEXT, "account": TEXT, "campaign": TEXT, "currency": TEXT,
    "post_id": TEXT, "as_of": DAY, "dimension": TEXT, "segment": TEXT, "owner": TEXT, "start": DAY, "end": DAY,
}  # fmt: skip
"""The columns of replaced values and their types; columns that are no part of a frame's key are empty there."""
REPLACED_COLUMNS = tuple(REPLACED)


def empty(kind: str) -> pd.DataFrame:
    """Return an empty frame of ``kind`` (days, posts, segments or periods) with its fixed columns."""
    return _empty(kind).copy(deep=False)  # copies are lazy in pandas, so a change to one never reaches another


@cache
def _empty(kind: str) -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series(dtype=dtype) for name, dtype in COLUMNS[kind].items()})


def frame(kind: str, rows: pd.DataFrame) -> pd.DataFrame:
    """Return ``rows`` with every fixed column of ``kind`` in its type; absent text columns become empty."""
    made: dict[str, Any] = {}
    given = dict(rows.items())
    for name, dtype in COLUMNS[kind].items():
        if name in given:
            held = given.pop(name)
            typed = held if held.dtype == dtype else held.astype(dtype)
            # a key must not hold a missing text
            made[name] = (typed.fillna("") if dtype == TEXT and typed.hasnans else typed).array
        elif dtype == TEXT:
            made[name] = pd.array([""], dtype=TEXT).repeat(len(rows))
        else:
            raise ValueError(f"a {kind} frame needs the column {name}")
    made |= {str(name): held.astype("float64").array for name, held in given.items()}
    return pd.DataFrame(made)


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
    guests: frozenset[tuple[str, str]] = frozenset()
    """Network and account of those that only occur as guests in another account's posts: not the brand's own."""

    def __getitem__(self, kind: str) -> pd.DataFrame:
        """Return a frame by its name."""
        if kind not in KEYS:
            raise KeyError(kind)
        found: pd.DataFrame = getattr(self, kind)
        return found

    def holders(self, kind: str) -> frozenset[tuple[str, str]]:
        """Return network and account of a frame's rows: frames that share none of them do not touch each other."""
        return self._holders[kind]

    @cached_property
    def _holders(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        return {
            kind: frozenset(zip(self[kind]["network"].to_list(), self[kind]["account"].to_list(), strict=True))
            for kind in KEYS
        }

    @cached_property
    def _parts(self) -> Mapping[str, Sequence[tuple[str, Any]]]:
        """The values of each part of the frames' keys, that part first which tells most: the account."""
        order = ("account", "network")
        return {
            kind: [(name, self[kind][name].unique()) for name in dict.fromkeys((*order, *KEYS[kind]))] for kind in KEYS
        }

    @property
    def is_empty(self) -> bool:
        """Tell whether no frame has a row."""
        return all(self[kind].empty for kind in KEYS)


def of_frames(frames: Mapping[str, pd.DataFrame], guests: frozenset[tuple[str, str]] = frozenset()) -> Facts:
    """Return facts of these frames; the others are empty."""
    given: dict[str, Any] = dict(frames)
    return Facts(**given, guests=guests)


@dataclass(frozen=True)
class Union:
    """Facts of several uploads, and every older value that a later upload replaced by a different one.

    ``replaced`` has the columns of REPLACED: frame, key (the parts of the key in one text), measure, old, old_source,
    new, new_source, and each part of the key in a column of its own. ``made`` are the facts, or what works them out
    once they are asked for.
    """

    made: Facts | Callable[[], Facts]
    replaced: pd.DataFrame

    @cached_property
    def facts(self) -> Facts:
        """Facts of the uploads joined."""
        found = self.made if isinstance(self.made, Facts) else self.made()
        object.__setattr__(self, "made", found)  # what they were worked out from is let go
        return found


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
        frames[kind], differing = _latest(_typed(pd.concat(rows, ignore_index=True), kind), kind)
        replaced.append(differing)
    return Union(of_frames(frames), _stacked(replaced))


def touching(touched: Facts, uploads: Iterable[Facts]) -> Union:
    """Join only those rows of ``uploads`` that may share a key with a row of ``touched``.

    A row may when each part of its key is among those of ``touched``: quick to tell, and no row with such a key is
    ever split from another one with the same key.
    """
    return union(
        of_frames(
            {
                kind: rows if rows is touched[kind] else rows[_near(rows, touched, kind)]
                for kind in KEYS
                if len(rows := facts[kind])
            }
        )
        for facts in uploads
    )


def rejoined(before: Union, touched: Facts, uploads: Iterable[Facts]) -> Union:
    """Return the union of ``uploads``, which differs from ``before`` only where rows share a key with ``touched``.

    ``uploads`` may leave out those that share no network and account with ``touched``. The rows are the same as those
    of ``union``, in another order.
    """
    part = touching(touched, uploads)

    def made() -> Facts:
        frames: dict[str, pd.DataFrame] = {}
        for kind in KEYS:
            held = before.facts[kind]
            gone = _near(held, touched, kind)
            rest = [rows for rows in (held[~gone] if gone.any() else held, part.facts[kind]) if len(rows)]
            joined = _typed(pd.concat(rest, ignore_index=True), kind) if len(rest) > 1 else None
            frames[kind] = joined if joined is not None else (rest or [empty(kind)])[0]
        return of_frames(frames)

    kept: list[pd.DataFrame] = []
    for kind in KEYS:
        replaced = before.replaced[before.replaced["frame"] == kind]
        kept += [replaced[~_near(replaced, touched, kind)], part.replaced[part.replaced["frame"] == kind]]
    return Union(made, _stacked(kept))


def stacked(uploads: Iterable[Facts]) -> Facts:
    """Return the rows of all uploads one below the other, nothing joined: what several uploads touch."""
    given = list(uploads)
    frames = {kind: [facts[kind] for facts in given if len(facts[kind])] for kind in KEYS}
    return of_frames({kind: pd.concat(rows, ignore_index=True) for kind, rows in frames.items() if rows})


def _near(rows: pd.DataFrame, touched: Facts, kind: str) -> np.ndarray:
    near = np.full(len(rows), bool(len(touched[kind])))
    whole = True
    for name, values in touched._parts[kind]:
        left = np.arange(len(rows)) if whole else np.flatnonzero(near)
        if not len(left):
            break
        cells = rows[name] if whole else rows[name].take(left)
        told = cells.isin(values).to_numpy()
        if not told.all():
            near[left], whole = told, False
    return near


@cache
def none_replaced() -> pd.DataFrame:
    """Return replaced values of which there are none."""
    return pd.DataFrame({name: pd.Series(dtype=dtype) for name, dtype in REPLACED.items()})


def _stacked(replaced: Iterable[pd.DataFrame]) -> pd.DataFrame:
    given = [rows for rows in replaced if len(rows)]
    if not given:
        return none_replaced()
    made = pd.concat(given, ignore_index=True).reindex(columns=list(REPLACED))
    for name, dtype in REPLACED.items():
        typed = made[name].astype(dtype)
        made[name] = typed.fillna("") if dtype == TEXT else typed
    return made


def _typed(rows: pd.DataFrame, kind: str) -> pd.DataFrame:
    for name, dtype in COLUMNS[kind].items():  # concat may widen the type of a column one frame lacks
        if str(rows[name].dtype) != dtype:
            rows[name] = rows[name].astype(dtype)
    return rows


def _latest(stacked: pd.DataFrame, kind: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    key = list(KEYS[kind])
    repeated = stacked.duplicated(key, keep=False)
    if not repeated.any():
        return stacked, none_replaced()
    values = ["value"] if kind in ("segments", "periods") else measures(stacked, kind)
    clashing = stacked[repeated]
    groups = _with_gaps(clashing, kind).groupby(key, sort=False, dropna=False)
    latest = groups.last().reset_index()  # last() skips missing cells, so measures of several files meet in one row
    for name in _described(kind):
        latest[name] = latest[name].fillna("")
    codes = groups.ngroup().to_numpy()
    lost = _replaced(clashing, codes, values, kind)
    joined = pd.concat([stacked[~repeated], latest[stacked.columns]], ignore_index=True)
    return _typed(joined, kind), lost


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


def _replaced(clashing: pd.DataFrame, codes: np.ndarray, values: list[str], kind: str) -> pd.DataFrame:
    """Return every known value that the next known one of the same key and measure differs from."""
    order = np.argsort(codes, kind="stable")
    group, cells = codes[order], clashing[values].to_numpy(dtype="float64")[order]
    found: list[tuple[np.ndarray, np.ndarray, int]] = []
    for at in range(len(values)):
        known = np.flatnonzero(~np.isnan(cells[:, at]))
        older, newer = known[:-1], known[1:]
        differs = (group[older] == group[newer]) & (cells[older, at] != cells[newer, at])
        if differs.any():
            found.append((order[older[differs]], order[newer[differs]], at))
    if not found:
        return none_replaced()
    older, newer = (np.concatenate([pairs[side] for pairs in found]) for side in (0, 1))
    column = np.repeat([at for _, _, at in found], [len(pairs[0]) for pairs in found])
    by_row = np.lexsort((newer, older, column))
    older, newer, column = older[by_row], newer[by_row], column[by_row]
    cells = clashing[values].to_numpy(dtype="float64")
    old, source = clashing.iloc[older], clashing["source"].array
    return pd.DataFrame(
        {
            "frame": kind,
            "key": _readable(old[list(KEYS[kind])]).array,
            "measure": old["measure"].array if values == ["value"] else np.array(values, dtype=object)[column],
            "old": cells[older, column],
            "old_source": source.take(older),
            "new": cells[newer, column],
            "new_source": source.take(newer),
            **{name: old[name].array for name in KEYS[kind] if name != "measure"},
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
            keep &= rows["campaign"].str.casefold() == scope.campaign.strip().casefold()
        if scope.post_types:
            keep &= rows["post_type"].isin(scope.post_types) if kind == "posts" else False
        frames[kind] = rows[keep].reset_index(drop=True) if not keep.all() else rows
    return of_frames(frames, facts.guests)


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
