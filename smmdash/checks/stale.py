"""The check of data that nobody renews: an account, its list of posts, or some of its measures."""

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial

import numpy as np

from smmdash import facts as f
from smmdash.audit.prefill import newest_days
from smmdash.changes import CHANGES
from smmdash.checks.base import Account, Evidence, Finding, Mend, Skipped, SourceInfo, Term, check
from smmdash.checks.data import DAYS_LOOKED_AT, FEWEST_DAYS, drops_zero_days
from smmdash.grouped import grouped
from smmdash.metrics import MEASURES

CADENCE = 14
SHORTEST_CADENCE = 7
RETIRED_WITHIN = 45
"""A measure that ends so many days around a platform's change of what it counts was taken away by the platform."""
_EPOCH = date(1970, 1, 1).toordinal()


@check("warning", subject="data", needs=("data",))
def data_stale(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """An account's newest day is older than its cadence, or that of its posts or of daily measures is.

    The cadence is one and a half times the usual distance between its uploads, where there were three or more on
    different days, else CADENCE. Posts are as fresh as their upload: an account may simply have been silent. What
    ended over DAYS_LOOKED_AT days ago was given up, and is not asked for again.
    """
    uploads = _uploads(evidence, f.KEYS)
    lists = _uploads(evidence, ("posts",))
    posted = _newest_posts(evidence)
    lagging = _lagging_measures(evidence)
    for name, day in sorted(newest(evidence).items()):
        added = _days_added(uploads.get(name, []))
        fresh = max(day, added[-1]) if name in posted and added else day
        cadence = _cadence(added)
        if (evidence.today - fresh).days > cadence:
            yield _finding(evidence, name, (), day, fresh, cadence)
            continue
        added = _days_added(lists.get(name, []))
        if name in posted and added:
            fresh, cadence = max(posted[name], added[-1]), _cadence(added)
            if cadence < (evidence.today - fresh).days <= DAYS_LOOKED_AT:
                yield _finding(evidence, name, ("posts",), posted[name], fresh, cadence)
        for ended, measures in sorted(lagging.get(name, {}).items()):
            if (evidence.today - ended).days > cadence:
                yield _finding(evidence, name, tuple(measures), ended, ended, cadence)


def newest(evidence: Evidence) -> Mapping[str, date]:
    """Return the newest day that any frame has for each account, by ``network:account``."""
    found: Mapping[str, date] = evidence.once(("newest days",), partial(newest_days, evidence.facts))
    return found


def _finding(evidence: Evidence, name: str, measures: tuple[str, ...], day: date, fresh: date, cadence: int) -> Finding:
    network, account = name.split(":", 1)
    return Finding(
        "data",
        ":".join((name, "+".join(measures))) if measures else name,
        Account(network, account),
        Mend("data", name),
        {
            "part": "some" if measures else "all",
            "measures": tuple(Term(f"measure-{measure}") for measure in measures),
            "newest": day,
            "cadence": cadence,
        },
        {"days": (evidence.today - fresh).days},
    )


def _days_added(uploads: Iterable[SourceInfo]) -> list[date]:
    return sorted({info.added for info in uploads if info.added is not None})


def _cadence(added: list[date]) -> int:
    if len(added) < 3:
        return CADENCE
    usual = float(np.median(np.diff([day.toordinal() for day in added])))
    return max(SHORTEST_CADENCE, math.ceil(1.5 * usual))


def _newest_posts(evidence: Evidence) -> dict[str, date]:
    posts = evidence.facts.posts
    places, codes = grouped(posts, ("network", "account"))
    newest = posts["date"].groupby(codes).max().dropna()
    names = [":".join(place) for place in places]
    return {names[code]: day.date() for code, day in zip(newest.index, newest, strict=True)}


def _uploads(evidence: Evidence, kinds: Iterable[str]) -> dict[str, list[SourceInfo]]:
    """Return the uploads with rows of these kinds by the name of the account."""
    found: dict[str, dict[str, SourceInfo]] = {}
    listed = tuple(kinds)
    for kind in listed:
        for network, account, source in grouped(evidence.facts[kind], ("network", "account", "source"))[0]:
            if source in evidence.sources:
                found.setdefault(f"{network}:{account}", {})[source] = evidence.sources[source]
    if listed == tuple(f.KEYS):
        for info in evidence.sources.values():  # an upload that newer ones replaced entirely still tells the rhythm
            for name in found.keys() & (info.places | {f"{info.network}:{info.account}"}):
                found[name][info.id] = info
    return {name: list(infos.values()) for name, infos in found.items()}


def _lagging_measures(evidence: Evidence) -> dict[str, dict[date, list[str]]]:
    """Return daily measures that end well before the account's newest figures: by account, by their newest day.

    Left out are measures of which zero days are not written, and those that the platform took away.
    """
    days = evidence.facts.days
    places, codes = grouped(days, ("network", "account"))
    dates = days["date"].to_numpy(dtype="datetime64[D]").astype("int64")
    reached = newest(evidence)
    whole = np.array([reached[":".join(place)].toordinal() - _EPOCH for place in places], dtype=np.int64)
    found: dict[str, dict[date, list[str]]] = {}
    for measure in f.measures(days, "days"):
        if measure not in MEASURES:
            continue
        known = days[measure].notna().to_numpy()
        last = _newest_of(codes[known], dates[known], len(places))
        late = np.flatnonzero((last > 0) & (whole - last > SHORTEST_CADENCE) & (whole - last <= DAYS_LOOKED_AT))
        for code in late.tolist():
            mine = known & (codes == code)
            seen = np.unique(dates[mine])
            network, account = places[code]
            ended = date.fromordinal(int(last[code]) + _EPOCH)
            if len(seen) < FEWEST_DAYS or np.median(np.diff(seen)) != 1 or _is_retired(network, measure, ended):
                continue
            if measure not in drops_zero_days(evidence, network, account, set(days["source"][codes == code].unique())):
                found.setdefault(f"{network}:{account}", {}).setdefault(ended, []).append(measure)
    return found


def _newest_of(codes: np.ndarray, dates: np.ndarray, count: int) -> np.ndarray:
    newest = np.zeros(count, dtype=np.int64)
    np.maximum.at(newest, codes, dates)
    return newest


def _is_retired(network: str, measure: str, ended: date) -> bool:
    within = timedelta(days=RETIRED_WITHIN)
    return any(
        change.network == network and measure in change.measures and abs(change.day - ended) <= within
        for change in CHANGES.values()
    )
