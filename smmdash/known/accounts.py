"""What the data say of each account and of what is published: last post, posts in 90 days, engagement, formats."""

from collections.abc import Iterator
from datetime import date, timedelta

import pandas as pd

from smmdash import kpi
from smmdash.audit import last_posts
from smmdash.audit.prefill import newest_days
from smmdash.audit.suggest import OLD_DAYS, RECENT_DAYS
from smmdash.checks.base import Account
from smmdash.facts import Facts, Scope
from smmdash.known.fact import WINDOW_DAYS, Clauses, Known, Name, Span
from smmdash.known.figures import figure

MOST_ACCOUNTS = 6
MOST_TYPES = 4
_RATES = ("engagement_rate_by_reach", "engagement_rate_by_views", "engagement_rate_by_followers")
"""How engagement is told; the first that the account's data give."""


def each_account(facts: Facts, today: date) -> Iterator[Known]:
    """Tell of each account when it posted last, how often in 90 days, and its engagement rate with the one before."""
    newest = newest_days(facts)
    posted = last_posts(facts)
    told = sorted(posted, key=lambda name: (posted[name] is None, -(posted[name] or today).toordinal(), name))
    for name in told[:MOST_ACCOUNTS]:
        parts = tuple(_parts(facts, name, posted[name], today))
        if parts:
            ends = [part.until for part in parts if part.until is not None]
            network, account = name.split(":", 1)
            yield Known(
                "account",
                {"account": Account(network, account), "parts": Clauses(parts)},
                max(ends, default=newest.get(name)),
            )
    if len(told) > MOST_ACCOUNTS:
        yield Known("more_accounts", {"count": len(told) - MOST_ACCOUNTS})


def _parts(facts: Facts, name: str, posted: date | None, today: date) -> Iterator[Known]:
    scope = Scope(accounts=(name,))
    if posted is not None and posted <= today:
        yield Known("last_post", {"days": (today - posted).days})
    posts = figure(facts, "posts", today, scope=scope)
    if posts is not None:
        yield Known("posts_90", {"count": round(posts.values["now"].number)}, posts.until)
    for metric in _RATES:
        rate = figure(facts, metric, today, scope=scope)
        if rate is not None:
            yield Known("figure", rate.values, rate.until)
            return


def content(facts: Facts, today: date) -> Iterator[Known]:
    """Tell how many posts there are, of which days, and how many of them are getting old."""
    days = facts.posts["date"].dropna()
    days = days[days <= pd.Timestamp(today)]
    if days.empty:
        return
    values = {"count": len(days), "period": Span(days.min().date(), days.max().date())}
    yield Known("posts", values)
    age = (pd.Timestamp(today) - days).dt.days
    old, ageing = int((age > OLD_DAYS).sum()), int(((age > RECENT_DAYS) & (age <= OLD_DAYS)).sum())
    if old or ageing:
        yield Known("ageing", {"ageing": ageing, "old": old})


def types(facts: Facts, today: date) -> Iterator[Known]:
    """Tell what kinds of posts were published in the last 90 days of the data."""
    days = facts.posts["date"].dropna()
    days = days[days <= pd.Timestamp(today)]
    if days.empty:
        return
    last = days.max().date()
    recent = kpi.post_values(facts, "engagements", last - timedelta(days=WINDOW_DAYS - 1), last)
    counted = recent["post_type"][recent["post_type"] != ""].value_counts()
    if not counted.empty:
        shown = tuple(Known("type", {"name": Name(str(name)), "count": int(n)}) for name, n in counted.items())
        yield Known("types", {"types": Clauses(shown[:MOST_TYPES])}, last)
