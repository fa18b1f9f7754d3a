"""How fresh the data are, account by account."""

from collections.abc import Iterator
from datetime import date

from smmdash.audit.prefill import newest_days
from smmdash.checks.base import Account
from smmdash.facts import Facts
from smmdash.known.fact import Known

MOST = 6
STALE_DAYS = 7
"""A weekly export is that old when the next one is due."""


def freshness(facts: Facts, today: date) -> Iterator[Known]:
    """Tell of each account up to which day it has data, those longest behind first."""
    newest = {name: min(day, today) for name, day in newest_days(facts).items()}
    behind = sorted(
        (name for name in newest if (today - newest[name]).days > STALE_DAYS), key=lambda name: newest[name]
    )
    fresh = [name for name in newest if name not in behind]
    for name in behind[:MOST]:
        network, account = name.split(":", 1)
        values = {"account": Account(network, account), "day": newest[name], "days": (today - newest[name]).days}
        yield Known("behind", values)
    if fresh:
        yield Known("fresh", {"count": len(fresh), "day": min(newest[name] for name in fresh)})
