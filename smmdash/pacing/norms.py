"""What others have beside a goal: competitors from own uploads, and published norms that can be compared with it."""

import math
from datetime import date

from smmdash.facts import Facts, Scope
from smmdash.goals import Goal
from smmdash.kpi import value
from smmdash.metrics import METRICS, Level, Sum
from smmdash.pacing.baseline import RATE_DAYS, scope_of, shifted
from smmdash.pacing.norms_declared import OUTSIDE, SOURCES, Outside
from smmdash.pacing.odds_types import NAN, Norm
from smmdash.pacing.pace import Pace
from smmdash.pacing.reading import network_of

GROWING = ("followers", "net_new_followers")
"""Metrics whose goals are goals of growth."""


def norms(goal: Goal, facts: Facts, stands: Pace, *, today: date) -> tuple[Norm, ...]:
    """Return the norms that agree with a goal's metric: competitors first, then outside ones; empty where none does.

    Outside norms need a goal about one network, all post types and no campaign. Where norms by number of followers
    exist, only the account's own is given.
    """
    if goal.metric not in METRICS:
        return ()
    found, inside, followers = _fitting(goal, facts, today)
    outside = (_norm(one, goal, facts, inside, stands, followers, today) for one in found)
    return (*_competitors(goal, facts, stands, today), *outside)


def _competitors(goal: Goal, facts: Facts, stands: Pace, today: date) -> list[Norm]:
    """Return the median of competitors' latest period for a metric that is one plain measure."""
    formula = METRICS[goal.metric].formula
    if goal.scope.campaign or goal.scope.post_types or facts.periods.empty:
        return []
    if type(formula) is Level:
        measure = formula.measure
    elif type(formula) is Sum and len(formula.measures) == 1:
        measure = formula.measures[0]
    else:
        return []
    rows = facts.periods
    rows = rows[(rows["owner"] == "competitor") & (rows["measure"] == measure) & rows["value"].notna()]
    if goal.scope.networks:
        rows = rows[rows["network"].isin(goal.scope.networks)]
    rows = rows.dropna(subset=["end"])
    found = []
    for network, theirs in rows.groupby("network"):
        latest = theirs[theirs["end"] == theirs["end"].max()].drop_duplicates("account", keep="last")
        last = latest["end"].iloc[0].date()
        level = type(formula) is Level
        start = latest["start"].iloc[0]
        first = last if level or start != start else start.date()
        if last > today or (not level and start != start):
            continue
        own = value(facts, goal.metric, first, last, scope=Scope((str(network),)), today=today)
        target = stands.target_value if level and goal.target.kind == "level" else NAN
        found.append(
            Norm(
                "competitors", goal.metric, str(network), "median", float(latest["value"].median()), len(latest),
                year=last.year, own=own.number, target=target, first=first, last=last,
            )
        )  # fmt: skip
    return found


def outside_norms(goal: Goal, facts: Facts, *, today: date) -> tuple[Outside, ...]:
    """Return the published norms that stand beside a goal, the newest first; see ``norms`` for which do."""
    return tuple(_fitting(goal, facts, today)[0])


def _fitting(goal: Goal, facts: Facts, today: date) -> tuple[list[Outside], Scope, float]:
    """Return the norms for a goal, the scope of the one account they hold for, and its followers."""
    scope = scope_of(goal.scope)
    nothing: tuple[list[Outside], Scope, float] = ([], scope, NAN)
    if scope.campaign or scope.post_types:
        return nothing
    metric = "audience_growth_rate" if goal.metric in GROWING else goal.metric
    declared = [one for one in OUTSIDE.values() if one.metric == metric]
    if not declared:
        return nothing
    network = scope.networks[0] if len(scope.networks) == 1 else network_of(facts, goal.metric, scope)
    declared = [one for one in declared if one.network == network]
    if not declared:
        return nothing
    inside = Scope((network,), scope.accounts)
    followers = value(facts, "followers", today, today, scope=inside, today=today)
    if followers.coverage.accounts_have > 1:
        return nothing  # a norm is of one account
    found = sorted(_of_size(declared, followers.number), key=lambda one: (-one.year, SOURCES[one.source].name))
    return found, inside, followers.number


def _of_size(declared: list[Outside], followers: float) -> list[Outside]:
    """Return the norms for as many followers, one source at a time; the general one where no size fits."""
    found = []
    for source in dict.fromkeys(one.source for one in declared):
        mine = [one for one in declared if one.source == source]
        sized = [one for one in mine if (one.least or one.under) and _fits(one, followers)]
        found += sized or [one for one in mine if not one.least and not one.under]
    return found


def _fits(one: Outside, followers: float) -> bool:
    return followers >= one.least and (not one.under or followers < one.under)


def _norm(one: Outside, goal: Goal, facts: Facts, scope: Scope, stands: Pace, followers: float, today: date) -> Norm:
    source = SOURCES[one.source]
    length = one.days or RATE_DAYS
    own = value(facts, one.metric, shifted(today, -length), shifted(today, -1), scope=scope, today=today).number
    return Norm(
        "outside", one.metric, one.network, one.statistic, one.value, one.count, one.of, one.year, one.least, one.under,
        source.name, source.url, one.days, own, _target(one, goal, stands, followers, today),
        low=one.low, high=one.high,
    )  # fmt: skip


def _target(one: Outside, goal: Goal, stands: Pace, followers: float, today: date) -> float:
    """Return what the goal asks for in the norm's terms; for growth the percent in as many days, compounded."""
    if not one.days or goal.metric not in GROWING:
        return stands.target_value if goal.metric == one.metric else NAN
    if goal.deadline is None or goal.start is None or not followers > 0:
        return NAN
    level = goal.metric == "followers"
    left = (goal.deadline - today).days if level else (goal.deadline - goal.start).days + 1
    end = stands.target_value if level else followers + stands.target_value
    if left < 7 or not end > 0 or goal.target.kind == "rate":
        return NAN
    growth = 100 * math.expm1(math.log(end / followers) * one.days / left)
    return growth if math.isfinite(growth) else NAN
