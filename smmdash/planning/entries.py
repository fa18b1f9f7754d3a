"""The entries of the content calendar as a list: put in, taken out, shown by days, handed over as a table."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, time

import pandas as pd

from smmdash.goals import Entry, Goal, words
from smmdash.goals.planned import MOST_ENTRIES
from smmdash.i18n import Texts
from smmdash.metrics import SOCIAL_NETWORKS
from smmdash.planning.clock import written


def put(entries: Sequence[Entry], *fresh: Entry) -> list[Entry]:
    """Return the entries by day and time with ``fresh`` added, each in place of one with its id.

    Raises ValueError when there would be more than MOST_ENTRIES.
    """
    kept = {entry.id: entry for entry in entries} | {entry.id: entry for entry in fresh}
    if len(kept) > MOST_ENTRIES:
        raise ValueError(f"a calendar holds at most {MOST_ENTRIES} entries")
    return sorted(kept.values(), key=_place)


def _place(entry: Entry) -> tuple[date, time, str, str]:
    """Return what an entry is sorted by: its day, its time (what has none comes first), where it is published."""
    return entry.day or date.max, entry.at or time.min, entry.network, entry.account


def taken_out(entries: Iterable[Entry], *ids: str) -> list[Entry]:
    """Return the entries without those of the ids."""
    return [entry for entry in entries if entry.id not in ids]


def shown(entries: Iterable[Entry], first: date, last: date) -> list[Entry]:
    """Return the entries of the days ``first`` to ``last``; those without a day are of no period."""
    return [entry for entry in entries if entry.day is not None and first <= entry.day <= last]


def entry_for(goal: Goal, entry_id: str, *, title: str, day: date) -> Entry:
    """Return an entry that serves a goal, on the first social network of its scope, if any, and by its owner.

    A goal read off the site or the advertising is served by posts elsewhere, and where is for a person to say.
    """
    network = next((name for name in goal.scope.networks if name in SOCIAL_NETWORKS), "")
    account = next((name.split(":", 1)[1] for name in goal.scope.accounts if name.startswith(f"{network}:")), "")
    return Entry(
        id=entry_id, day=day, network=network, account=account, title=title[:300], goal=goal.id, owner=goal.owner
    )


def table(
    texts: Texts,
    entries: Iterable[Entry],
    goals: Iterable[Goal],
    standings: Mapping[str, str],
    *,
    kind: Callable[[str], str],
    currency: str = "",
) -> pd.DataFrame:
    """Return the entries as a table in the language of ``texts``, a column per field.

    ``kind`` writes a post type in words. ``standings`` maps ids to keys of ``published.STANDINGS``; an entry without
    one is as it says itself.
    """
    names = {goal.id: words.title(texts, goal, currency=currency) for goal in goals}
    columns = ("day", "at", "network", "account", "post_type", "title", "goal", "owner", "state")
    rows = [
        (
            entry.day,
            written(entry.at),
            words.network(texts, entry.network) if entry.network else "",
            entry.account,
            kind(entry.post_type) if entry.post_type else "",
            entry.title,
            names.get(entry.goal, ""),
            entry.owner,
            texts(f"plan-standing_{standings.get(entry.id, entry.state)}"),
        )
        for entry in entries
    ]
    return pd.DataFrame(rows, columns=[texts(f"plan-column_{name}") for name in columns])
