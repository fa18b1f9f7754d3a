"""Known changes of a platform's definition that the facts of a scope lie on both sides of."""

from datetime import date

import numpy as np

from smmdash.facts import Facts, Scope
from smmdash.kpi.evaluate import EVERYTHING
from smmdash.kpi.figures import day_number
from smmdash.kpi.view import Array, View, base_of, view
from smmdash.metrics import METRICS, Sum
from smmdash.redefined import CHANGES, Change


def crossed(
    facts: Facts, metric: str, first: date, last: date, *, scope: Scope = EVERYTHING, network: str = ""
) -> tuple[Change, ...]:
    """Return the changes of a metric's definition after ``first`` and up to ``last``, oldest first.

    Only those of a network (``network``, where it is given) of which an account inside the scope has figures both
    before the day and from it on; and where another column took the old one's place, only if no upload spans the day.
    """
    near = [
        change
        for change in CHANGES.values()
        if first < change.day <= last and metric in change.metrics and network in ("", change.network)
    ]
    if not near:
        return ()
    seen = view(facts, scope)
    needs = METRICS[metric].needs
    found = [change for change in near if _spanned(facts, seen, change, needs, first, last)]
    return tuple(sorted(found, key=lambda change: change.day))


def _spanned(facts: Facts, seen: View, change: Change, needs: frozenset[str], first: date, last: date) -> bool:
    mine = np.array([network == change.network for network in seen.networks], dtype=bool)
    if not mine.any():
        return False
    day, edges = day_number(change.day), (day_number(first), day_number(last))
    for measure in needs.intersection(change.measures):
        if _on_both_sides(seen, measure, mine, day, edges):
            return not (change.other_column and _one_upload_spans(facts, change))
    return False


def _on_both_sides(seen: View, measure: str, mine: Array, day: int, edges: tuple[int, int]) -> bool:
    """Tell whether one of the accounts has a measure before the day and from it on, within the edges."""
    before, after = np.zeros(len(mine), dtype=bool), np.zeros(len(mine), dtype=bool)
    for table, how in ((seen.days, "max"), (seen.posts, "sum")):
        points = table.points(Sum((measure,)), how)
        low, middle, high = np.searchsorted(points.day, (edges[0], day, edges[1] + 1))
        before[points.account[low:middle]] = True
        after[points.account[middle:high]] = True
    starts, ends, account, _ = seen.own_periods(measure)
    before[account[(starts < day) & (ends >= edges[0])]] = True
    after[account[(ends >= day) & (starts <= edges[1])]] = True
    return bool((before & after & mine).any())


def _one_upload_spans(facts: Facts, change: Change) -> bool:
    """Tell whether one upload has figures of the measures on both sides of the day: then it counts them alike."""
    base, day = base_of(facts), day_number(change.day)
    for kind in ("days", "posts"):
        first, last = base.uploads(kind, change.network, tuple(change.measures))
        if ((first < day) & (last >= day)).any():
            return True
    return False
