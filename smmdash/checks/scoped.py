"""What the facts inside a goal's scope hold, worked out once for all goals that share a scope."""

from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np

from smmdash.checks.base import Evidence
from smmdash.checks.measured import known_measures
from smmdash.facts import Facts, Scope, measures, within
from smmdash.goals import Goal, GoalScope
from smmdash.grouped import grouped
from smmdash.metrics import METRICS
from smmdash.pacing import scope_of

Held = Mapping[tuple[str, str, str, str], frozenset[str]]
"""Frame, network, account and campaign (days) or post type (posts): the measures with a figure there."""


def known_for(goal: Goal, evidence: Evidence) -> frozenset[str]:
    """Return the measures that the facts know inside a goal's scope."""
    scope = goal.scope
    known: frozenset[str] = evidence.once(
        ("measures", scope.model_dump_json()),
        partial(_of_segment, scope, evidence.facts) if scope.segment else partial(_known, scope, evidence),
    )
    return known


def _known(scope: GoalScope, evidence: Evidence) -> frozenset[str]:
    """Return what ``known_measures`` says of the facts inside a scope, without cutting them out."""
    held: Held = evidence.once(("measures held",), partial(_held, evidence.facts))
    inside = scope_of(scope)
    return frozenset().union(*(found for place, found in held.items() if _inside(inside, *place)))


def _inside(scope: Scope, kind: str, network: str, account: str, part: str) -> bool:
    """Tell whether ``facts.within`` keeps such rows."""
    return (
        (not scope.networks or network in scope.networks)
        and (not scope.accounts or f"{network}:{account}" in scope.accounts)
        and (not scope.campaign or kind != "days" or part.casefold() == scope.campaign.strip().casefold())
        and (not scope.post_types or (kind == "posts" and part in scope.post_types))
    )


def _held(facts: Facts) -> Held:
    return dict(_each(facts))


def _each(facts: Facts) -> Iterator[tuple[tuple[str, str, str, str], frozenset[str]]]:
    for kind, part in (("days", "campaign"), ("posts", "post_type")):
        rows = facts[kind]
        places, codes = grouped(rows, ("network", "account", part))
        found: list[set[str]] = [{"posts"} if kind == "posts" else set() for _ in places]
        for measure in measures(rows, kind):
            for code in np.unique(codes[rows[measure].notna().to_numpy()]).tolist():
                found[code].add(measure)
        for (network, account, name), held in zip(places, found, strict=True):
            yield (kind, network, account, name), frozenset(held)
    own = facts.periods[(facts.periods["owner"] != "competitor") & facts.periods["value"].notna()]
    places, codes = grouped(own, ("network", "account"))
    told = own["measure"].to_numpy()
    for code, (network, account) in enumerate(places):
        yield ("periods", network, account, ""), frozenset(told[codes == code])


def _of_segment(scope: GoalScope, facts: Facts) -> frozenset[str]:
    inside = within(facts, scope_of(scope))
    rows = inside.segments[inside.segments["segment"].str.casefold() == scope.segment.casefold()]
    return known_measures(inside) | set(rows.loc[rows["value"].notna(), "measure"])


def places_for(goal: Goal, evidence: Evidence) -> frozenset[tuple[str, str]]:
    """Return the places (network, account) inside a goal's scope that have a figure its metric is computed from."""
    metric = METRICS.get(goal.metric)
    if metric is None:
        return frozenset()
    found: frozenset[tuple[str, str]] = evidence.once(
        ("places", goal.metric, goal.scope.model_dump_json()), partial(_places, goal.scope, metric.needs, evidence)
    )
    return found


def _places(scope: GoalScope, needs: frozenset[str], evidence: Evidence) -> frozenset[tuple[str, str]]:
    held: Held = evidence.once(("measures held",), partial(_held, evidence.facts))
    inside = scope_of(scope)
    return frozenset((place[1], place[2]) for place, found in held.items() if found & needs and _inside(inside, *place))
