"""How much hangs on one network, and which part of the visits to the site social networks bring."""

from collections.abc import Callable, Iterator
from datetime import date

from smmdash import kpi
from smmdash.audit import Risk
from smmdash.checks.base import Term
from smmdash.facts import Facts
from smmdash.known.fact import Known, Percent, Take
from smmdash.known.figures import OfFacts, period
from smmdash.metrics import SOCIAL_NETWORKS

HEAVY = 60.0
"""From this share on, what happens to one network happens to the whole work."""


def dependence(*metrics: str, entry: str = "") -> OfFacts:
    """Return what tells which network brings the most of each metric, where two or more have it.

    Different people of several networks are never added up, so this is told of views, engagement and followers, not of
    reach. From HEAVY on, the register of risks may take it.
    """

    def told(facts: Facts, today: date) -> Iterator[Known]:
        days = period(facts, today)
        if days is None:
            return
        for metric in metrics:
            parts = kpi.breakdown(facts, metric, *days, over="network", today=today)
            known = [(key, one.number) for key, one in parts if one.known and key in SOCIAL_NETWORKS]
            total = sum(number for _, number in known)
            if len(known) < 2 or total <= 0:
                continue
            network, most = max(known, key=lambda pair: pair[1])
            share = 100 * most / total
            take = Take(entry, (Risk(risk="changing_ecosystem"),), "name") if entry and share >= HEAVY else None
            values = {
                "network": Term(f"network-{network}"),
                "share": Percent(share),
                "metric": Term(f"metric-{metric}"),
                "count": len(known),
            }
            yield Known("dependence", values, days[1], take)

    return told


def share_of(part: str, whole: str) -> Callable[[Facts, date], Iterator[Known]]:
    """Return what tells which share of ``whole`` is ``part``, such as visits from social networks of all visits."""

    def told(facts: Facts, today: date) -> Iterator[Known]:
        days = period(facts, today)
        if days is None:
            return
        top, bottom = (kpi.value(facts, metric, *days, today=today) for metric in (part, whole))
        same = top.coverage.have == bottom.coverage.have
        if top.known and bottom.known and bottom.number > 0 and same:
            yield Known(
                "share_of",
                {
                    "part": Term(f"metric-{part}"),
                    "whole": Term(f"metric-{whole}"),
                    "share": Percent(100 * top.number / bottom.number),
                },
                days[1],
            )

    return told
