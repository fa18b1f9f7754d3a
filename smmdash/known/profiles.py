"""What the data say against the register of profiles: accounts that are not listed, profiles that fell silent."""

from collections.abc import Iterator

from smmdash.audit.demands import place_of
from smmdash.audit.prefill import DORMANT_AFTER_DAYS, newest_days
from smmdash.checks.base import Account
from smmdash.known.fact import Around, Known, Take


def unlisted(around: Around) -> Iterator[Known]:
    """Tell the accounts of the data that the register lacks."""
    profiles = around.state.workspace.audit.profiles
    names = [name.split(":", 1) for name in around.context.accounts]
    lacking = tuple(Account(*name) for name in names if place_of(profiles, *name) is None)
    if profiles and lacking:
        yield Known("unlisted", {"count": len(lacking), "accounts": lacking})


def silent(around: Around) -> Iterator[Known]:
    """Tell the profiles not called dormant whose data show no post for DORMANT_AFTER_DAYS; the status may be taken."""
    profiles = around.state.workspace.audit.profiles
    quiet = {
        name: posted
        for name, posted in around.context.accounts.items()
        if posted is not None and (around.today - posted).days > DORMANT_AFTER_DAYS
    }
    seen = newest_days(around.state.facts) if quiet else {}
    for name, posted in quiet.items():
        network, account = name.split(":", 1)
        place = place_of(profiles, network, account)
        days = (min(seen[name], around.today) - posted).days
        if place is not None and profiles[place].status != "dormant" and days > DORMANT_AFTER_DAYS:
            values = {"account": Account(network, account), "day": posted, "days": days}
            yield Known("silent", values, take=Take("profiles", sets={place: {"status": "dormant"}}))
