"""How the audience grows and leaves: what is usual in a month, the best 90 days, the year, and those who unfollow."""

from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np

from smmdash import kpi
from smmdash.audit import last_posts
from smmdash.checks.base import Account, Amount
from smmdash.facts import Facts, Scope
from smmdash.known.fact import WINDOW_DAYS, Known, Percent, Signed, Span

MOST_ACCOUNTS = 4
YEAR = 365
FEWEST_MONTHS = 3
COVERED = 0.9
"""Part of a stretch's days that must have a figure for its sum to be told."""


def usual_growth(facts: Facts, today: date) -> Iterator[Known]:
    """Tell of each account how many followers it usually gains in a month, and its best 90 days."""
    for name, scope, known in _known(facts, "net_new_followers", today):
        until = min(known, today - timedelta(days=1))
        first = until - timedelta(days=2 * YEAR)
        months = kpi.series(facts, "net_new_followers", first, until, by="month", scope=scope, today=today)
        whole = months[~months["partial"] & (months["have"] >= COVERED * months["of"])]["value"].dropna().tail(12)
        if len(whole) < FEWEST_MONTHS:
            continue
        values = {
            "account": _account(name),
            "usual": Signed(float(np.median(whole))),
            "months": len(whole),
        }
        best = _best(facts, scope, first, until, today)
        if best is None:
            yield Known("growth", values)
        else:
            yield Known("growth_best", {**values, "best": Signed(best[0]), "period": Span(best[1], best[2])})


def _best(facts: Facts, scope: Scope, first: date, last: date, today: date) -> tuple[float, date, date] | None:
    daily = kpi.daily(facts, "net_new_followers", first, last, scope=scope, today=today).values
    known = np.isfinite(daily)
    tops = np.append(0.0, np.cumsum(np.where(known, daily, 0.0)))
    counts = np.append(0, np.cumsum(known))
    sums, have = tops[WINDOW_DAYS:] - tops[:-WINDOW_DAYS], counts[WINDOW_DAYS:] - counts[:-WINDOW_DAYS]
    fair = have >= COVERED * WINDOW_DAYS
    if fair.sum() < 2 or known.sum() < 1.25 * WINDOW_DAYS:
        return None
    place = int(np.argmax(np.where(fair, sums, -np.inf)))
    start = first + timedelta(days=place)
    return float(sums[place]), start, start + timedelta(days=WINDOW_DAYS - 1)


def year(facts: Facts, today: date) -> Iterator[Known]:
    """Tell of each account how its followers changed in twelve months."""
    for name, scope, until in _known(facts, "followers", today):
        now = kpi.value(facts, "followers", until, until, scope=scope, today=today)
        then = until - timedelta(days=YEAR)
        before = kpi.value(facts, "followers", then, then, scope=scope, today=today)
        if not (now.known and before.known and before.number > 0):
            yield from _net(facts, name, until, today)
        else:
            yield Known(
                "year",
                {
                    "account": _account(name),
                    "now": Amount("followers", now.number),
                    "before": Amount("followers", before.number),
                    "change": Percent(100 * (now.number - before.number) / before.number, signed=True),
                },
            )


def _net(facts: Facts, name: str, until: date, today: date) -> Iterator[Known]:
    """Tell what came and left in the year, where the level a year ago is not known."""
    start = until - timedelta(days=YEAR - 1)
    net = kpi.value(facts, "net_new_followers", start, until, scope=Scope(accounts=(name,)), today=today)
    if net.known and net.coverage.have >= COVERED * YEAR:
        yield Known("year_net", {"account": _account(name), "net": Signed(net.number)})


def churn(facts: Facts, today: date) -> Iterator[Known]:
    """Tell of each account how many people stopped following it in 90 days, and what share of its followers that is."""
    if "followers_lost" not in facts.days:
        return
    for name in _largest(facts, today):
        network, account = name.split(":", 1)
        rows = facts.days[(facts.days["network"] == network) & (facts.days["account"] == account)]
        rows = rows[rows["followers_lost"].notna() & (rows["date"].dt.date < today)]
        if rows.empty:
            continue
        until = rows["date"].max().date()
        start = until - timedelta(days=WINDOW_DAYS - 1)
        inside = rows[rows["date"].dt.date >= start]
        then = start - timedelta(days=1)
        level = kpi.value(facts, "followers", then, then, scope=Scope(accounts=(name,)), today=today)
        if inside["date"].nunique() < COVERED * WINDOW_DAYS:
            continue
        lost = float(inside["followers_lost"].sum())
        share = Percent(100 * lost / level.number) if level.known and level.number > 0 else None
        values = {"account": _account(name), "lost": Amount("followers", lost)}
        yield Known("lost", values, until) if share is None else Known("churn", {**values, "share": share}, until)


def _known(facts: Facts, metric: str, today: date) -> Iterator[tuple[str, Scope, date]]:
    """Give the largest accounts that have a metric, each with its scope and the last day that the metric is known."""
    for name in _largest(facts, today):
        scope = Scope(accounts=(name,))
        until = kpi.known_until(facts, metric, scope=scope, today=today)
        if until is not None:
            yield name, scope, until


def _largest(facts: Facts, today: date) -> list[str]:
    """Return the social accounts with the most followers first."""
    sizes = {}
    for name in last_posts(facts):
        until = kpi.known_until(facts, "followers", scope=Scope(accounts=(name,)), today=today)
        if until is not None:
            found = kpi.value(facts, "followers", until, until, scope=Scope(accounts=(name,)), today=today)
            sizes[name] = found.number if found.known else 0.0
        else:
            sizes[name] = 0.0
    return sorted(sizes, key=lambda name: -sizes[name])[:MOST_ACCOUNTS]


def _account(name: str) -> Account:
    network, account = name.split(":", 1)
    return Account(network, account)
