"""The key figures of each network on a day, which a closed audit keeps and the next one is compared with."""

from collections.abc import Iterable
from datetime import date, timedelta

from smmdash import kpi
from smmdash.audit.model import KeptFigure
from smmdash.facts import Facts, Scope
from smmdash.known.fact import WINDOW_DAYS
from smmdash.known.figures import figure
from smmdash.metrics import SOCIAL_NETWORKS

RATES = ("engagement_rate_by_reach", "engagement_rate_by_views", "engagement_rate_by_followers")
"""How engagement is told; the first that a network's data give."""
_WHOLE = ("followers", "posts")


def key_figures(facts: Facts, day: date) -> list[KeptFigure]:
    """Return each social network's followers, and its posts and engagement rate of the WINDOW_DAYS days before.

    A figure that rests on a part of its days, posts or accounts only is left out: it would compare unlike with unlike.
    """
    found: list[KeptFigure] = []
    if facts.is_empty:
        return found
    present = {name for kind in ("days", "posts", "periods") for name in facts[kind]["network"].unique()}
    for network in (name for name in SOCIAL_NETWORKS if name in present):
        scope = Scope(networks=(network,))
        found += [one for metric in _WHOLE if (one := _figure(facts, network, metric, day, scope)) is not None]
        rates = (_figure(facts, network, metric, day, scope) for metric in RATES)
        found += [one for one in rates if one is not None][:1]
    return found


def _figure(facts: Facts, network: str, metric: str, day: date, scope: Scope) -> KeptFigure | None:
    known = figure(facts, metric, day, scope=scope)
    if known is None or known.until is None:
        return None
    if known.values["of"] and metric in _WHOLE:
        return None
    return KeptFigure(network=network, metric=metric, value=float(known.values["now"].number), until=known.until)


def redefined(facts: Facts, before: Iterable[KeptFigure], now: Iterable[KeptFigure]) -> frozenset[tuple[str, str]]:
    """Return the networks and metrics whose platform changed what it counts between two sets of figures."""
    ends = {(one.network, one.metric): one.until for one in before}
    found = set()
    for one in now:
        first = ends.get((one.network, one.metric))
        if first is None or first >= one.until:
            continue
        begin = first if one.metric == "followers" else first - timedelta(days=WINDOW_DAYS - 1)
        if kpi.crossed(facts, one.metric, begin, one.until, scope=Scope(networks=(one.network,))):
            found.add((one.network, one.metric))
    return frozenset(found)
