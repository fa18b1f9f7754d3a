"""All checks of a big workspace: ``python -m benchmarks.checks``.

200 goals, 50 accounts, five years of days and 50,000 posts. The workspace is invented in memory, its exports read as
the app reads them. Measured is processor time: of all checks when nothing is worked out yet, of all checks after one
goal has changed, and of one pass of pandas that adds up every measure of the same days and posts by account and week,
which is the floor.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import cycle, islice

import pandas as pd

from benchmarks import big
from benchmarks.watch import machine, quantile
from smmdash import checks, facts
from smmdash.checks.base import Evidence, plain
from smmdash.goals import Goal, GoalScope, Step, Target
from smmdash.goals.model import Baseline, CheckIn
from smmdash.goals.types import comparison_of, kind_of
from smmdash.importers.answers import Answers
from smmdash.store.sample import ZONE
from smmdash.store.state import State, add, new, with_workspace

GOALS, ACCOUNTS, POSTS, YEARS = 200, 50, 50_000, 5
LIMIT = 2.0
"""Seconds of processor time for all checks, with nothing worked out yet."""
BRANDS = (
    "ritagaisma", "vakarasvece", "dienasmaize", "balta_pele", "celmala", "egle_un_co", "forele", "govs_piens",
    "havanas_kafija", "irbe", "jurmalnieks", "kanelis", "lapsa",
)  # fmt: skip
"""Four accounts each, but for the last."""
METRICS: dict[str, tuple[str, ...]] = {
    "instagram": (
        "reach", "net_new_followers", "likes", "engagement_rate_by_reach", "likes_per_post", "posts", "saves",
        "profile_views", "mean_reach_per_post", "comments_per_post", "views", "shares",
    ),
    "facebook": ("reach", "net_new_followers", "profile_views"),
    "x": ("impressions", "likes", "engagements", "profile_views", "net_new_followers", "engagement_rate_daily"),
    "tiktok": ("followers", "views", "likes", "audience_growth_rate", "net_new_followers", "shares"),
}  # fmt: skip
"""What the exports of a network measure, and a little that they do not."""


def state(today: date = big.TODAY) -> State:
    """Return the workspace."""
    made = new("checks", "Thirteen chains of cafés", datetime(2021, 1, 1, tzinfo=UTC), timezone=ZONE)
    for name, data, account, added in big.exports(POSTS, YEARS, today, BRANDS):
        if name.startswith(BRANDS[-1]) and not name.endswith(("posts.csv", "Follows.csv", "Reach.csv", "Visits.csv")):
            continue
        when = datetime(added.year, added.month, added.day, 8, tzinfo=UTC)
        made, effect = add(made, data, name, now=when, answers=Answers(account=account))
        if effect.kind != "added":
            raise RuntimeError(f"{name} was not taken: {effect.kind}")
    accounts = {tuple(pair) for kind in ("days", "posts") for pair in made.facts.holders(kind)}
    if len(accounts) != ACCOUNTS:
        raise RuntimeError(f"{len(accounts)} accounts instead of {ACCOUNTS}")
    written = list(goals(today))
    return with_workspace(made, made.workspace.model_copy(update={"goals": written}))


def goals(today: date) -> list[Goal]:
    """Return the goals: every network's metrics in turn, over single accounts, several, whole networks, post types."""
    made = []
    turns = {network: cycle(names) for network, names in METRICS.items()}
    for number, network in enumerate(islice(cycle(METRICS), GOALS)):
        metric = next(turns[network])
        start = today - timedelta(days=(number * 37) % 330 - 10)
        made.append(
            Goal(
                id=f"goal-{number}", statement=f"Goal {number}", metric=metric, goal_type="awareness",
                scope=_scope(number, network),
                target=Target(kind=kind_of(metric), comparison=comparison_of(metric), basis="by_percent",
                              value=float(5 + number * 13 % 90)),
                baseline=Baseline(value=900.0 + number) if number % 9 == 0 else Baseline(),
                start=start, deadline=today + timedelta(days=10 + number * 29 % 400),
                owner="Marta" if number % 3 else "",
                steps=[Step(id="one", title="Plan the posts", due=start + timedelta(days=30))] if number % 2 else [],
                check_ins=[CheckIn(day=start, confidence=7)] if number % 5 == 0 else [],
                created=start,
            )
        )  # fmt: skip
    return made


def _scope(number: int, network: str) -> GoalScope:
    turn, brands = number // len(METRICS), BRANDS[:-1]
    names = [f"{network}:{brands[turn % len(brands)]}"]
    how = turn * 5 % 6
    if how == 4:
        names += [f"{network}:{brands[(turn + 1) % len(brands)]}"]
    types = ["IG reel"] if how == 3 and network == "instagram" else []
    return GoalScope(networks=[network], accounts=[] if how == 5 else names, post_types=types)


def all_checks(evidence: Evidence) -> list[checks.Result]:
    """Run every check."""
    return checks.run(evidence)


def told(results: list[checks.Result]) -> str:
    """Return a name of everything that the checks found, to tell whether two versions of smmdash say the same."""
    rows = [
        (one.check, one.severity, one.result, one.reason, one.finding and (one.finding.subject_id, one.finding.mend,
         plain(one.finding.values), plain(one.finding.ages)))
        for one in results
    ]  # fmt: skip
    return sha256(repr(rows).encode()).hexdigest()[:16]


def floor(known: facts.Facts) -> None:
    """Add up every measure by account and week, as pandas does it."""
    for kind in ("days", "posts"):
        rows = known[kind]
        rows.groupby(["network", "account", pd.Grouper(key="date", freq="W")])[facts.measures(rows, kind)].sum()


def seconds(act: Callable[[], object]) -> float:
    """Return the processor seconds that an act takes."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def fresh(held: State, today: date = big.TODAY) -> Evidence:
    """Return the evidence with facts of which nothing is worked out yet."""
    known = facts.of_frames({kind: held.facts[kind].copy(deep=False) for kind in facts.KEYS}, held.facts.guests)
    return replace(checks.evidence_of(held, today), facts=known)


def changed(evidence: Evidence, number: int) -> Evidence:
    """Return the evidence with another target of one goal; what was worked out of the facts is still there."""
    work = evidence.workspace
    written = list(work.goals)
    target = written[number].target.model_copy(update={"value": 40.5 + number})
    written[number] = written[number].model_copy(update={"target": target})
    return replace(evidence, workspace=work.model_copy(update={"goals": written}))


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--repeat", type=int, default=5)
    given = asked.parse_args()
    held = state()
    rows = {kind: len(held.facts[kind]) for kind in ("days", "posts")}
    print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}; {given.repeat} rounds")
    print(f"{len(held.workspace.goals)} goals, {ACCOUNTS} accounts, {rows['days']} days, {rows['posts']} posts\n")
    acts: dict[str, list[float]] = {"floor": [], "all checks, nothing known": [], "all checks, one goal changed": []}
    names = set()
    for number in range(given.repeat):
        acts["floor"].append(seconds(lambda: floor(held.facts)))
        evidence = fresh(held)
        found: list[checks.Result] = []
        acts["all checks, nothing known"].append(seconds(lambda: found.extend(all_checks(evidence))))  # noqa: B023
        names.add(told(found))
        other = changed(evidence, number)
        acts["all checks, one goal changed"].append(seconds(lambda: all_checks(other)))  # noqa: B023
    print("| act | CPU seconds p50 | p95 | against the floor |\n|---|---|---|---|")
    base = quantile(acts["floor"], 0.5)
    for name, spent in acts.items():
        middle = quantile(spent, 0.5)
        print(f"| {name} | {middle:.3f} | {quantile(spent, 0.95):.3f} | {middle / base:.1f} |")
    verdict = "within" if quantile(acts["all checks, nothing known"], 0.5) <= LIMIT else "over"
    print(f"\n{len(found)} results, named {', '.join(sorted(names))}; {verdict} {LIMIT:.0f} s.")


if __name__ == "__main__":
    main()
