"""Which posts and which kinds of posts people took to, judged against the account's own posts."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import numpy as np
import pandas as pd

from smmdash import kpi
from smmdash.audit import Lesson
from smmdash.checks.base import Account, Amount, Term
from smmdash.facts import Facts, account_names
from smmdash.known.fact import Known, Name, Quoted, Take
from smmdash.known.figures import OfFacts

YEAR = 365
FEWEST = 8
"""A kind of post is judged from so many posts on; fewer tell of luck."""
CLEAR = 1.25
"""So many times the median of its account, or as much under it, is worth saying."""
MOST = 3


def _year(facts: Facts, metric: str, today: date) -> pd.DataFrame:
    """Return the posts of the last year of the data with ``value`` and ``times``: value to the account's median."""
    days = facts.posts["date"].dropna()
    days = days[days <= pd.Timestamp(today)]
    if days.empty:
        return facts.posts.head(0).assign(value=[], times=[])
    last = days.max().date()
    posts = kpi.post_values(facts, metric, last - timedelta(days=YEAR - 1), last).dropna(subset=["value"])
    median = posts.groupby(account_names(posts))["value"].transform("median")
    return posts.assign(median=median, times=posts["value"] / median.where(median > 0))


def top_posts(metric: str) -> OfFacts:
    """Return what tells the posts that stand out most in ``metric`` against their account's median."""

    def told(facts: Facts, today: date) -> Iterator[Known]:
        posts = _year(facts, metric, today)
        size = posts.groupby(account_names(posts))["value"].transform("size")
        best = posts[(size >= FEWEST) & (posts["times"] >= CLEAR)].sort_values("times", ascending=False, kind="stable")
        for _, row in best.head(MOST).iterrows():
            title = " ".join(row["text"].split())
            yield Known(
                "top_post",
                {
                    "post": Quoted(title) if title else Name(row["post_type"]),
                    "account": Account(row["network"], row["account"]),
                    "day": row["date"].date(),
                    "metric": Term(f"metric-{metric}"),
                    "value": Amount(metric, float(row["value"])),
                    "median": Amount(metric, float(row["median"])),
                },
            )

    return told


def kinds(entry: str, *, best: bool) -> OfFacts:
    """Return what tells the kinds of posts that did clearly better (or worse) than the median of their account.

    A kind is the posts of one type in one account; FEWEST of them make a kind. The register ``entry`` may take it.
    """
    fits: Callable[[float], bool] = (lambda times: times >= CLEAR) if best else (lambda times: times <= 1 / CLEAR)

    def told(facts: Facts, today: date) -> Iterator[Known]:
        posts = _year(facts, "engagements", today)
        posts = posts[posts["post_type"] != ""]
        found = []
        for places, rows in posts.groupby(["network", "account", "post_type"], sort=True):
            network, account, kind = (str(part) for part in places)
            times = float(np.median(rows["times"].dropna())) if rows["times"].notna().any() else float("nan")
            if len(rows) >= FEWEST and fits(times):
                found.append((times, len(rows), network, account, kind, float(rows["value"].median())))
        for times, count, network, account, kind, median in sorted(found, reverse=best)[:MOST]:
            take = Take(entry, (Lesson(what=f"{kind} · {account}"[:300]),), "why") if entry else None
            yield Known(
                "kind_better" if best else "kind_worse",
                {
                    "kind": Name(kind),
                    "account": Account(network, account),
                    "times": times,
                    "count": count,
                    "median": Amount("engagements", median),
                },
                take=take,
            )

    return told
