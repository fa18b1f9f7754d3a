"""Networks that a goal is about and no upload has figures of: what is said of the goal leaves them out."""

from dataclasses import replace

from smmdash.facts import Facts
from smmdash.goals import Goal, words
from smmdash.i18n import Texts
from smmdash.kpi import extent
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import scope_of


def absent(goal: Goal, facts: Facts) -> tuple[str, ...]:
    """Return the goal's networks without a figure for its metric, in its order; none where none has one at all."""
    if goal.metric not in METRICS or goal.target.kind == "milestone":
        return ()
    scope = scope_of(goal.scope)
    lacking = tuple(
        one for one in scope.networks if extent(facts, goal.metric, scope=replace(scope, networks=(one,))) is None
    )
    return lacking if len(lacking) < len(scope.networks) else ()


def said(texts: Texts, goal: Goal, lacking: tuple[str, ...]) -> str:
    """Say which networks are left out, and on which the rest stands; "" without one."""
    if not lacking:
        return ""
    held = [one for one in goal.scope.networks if one not in lacking]
    return texts(
        "pacing-absent",
        networks=texts.join(words.network(texts, one) for one in lacking),
        held=texts.join(words.network(texts, one) for one in held),
    )
