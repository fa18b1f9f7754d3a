"""What a dashboard shows of a period: which metrics the data can give, and everything one card needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from smmdash.changes import Break, breaks
from smmdash.facts import Facts, Scope, account_names, within
from smmdash.goals import Goal
from smmdash.importers import Import
from smmdash.kpi import Comparison, Value, breakdown, compare, per_post, series, value
from smmdash.kpi.periods import Against, Grain, WeekStart, before
from smmdash.metrics import METRICS, FirstOf, Ratio, RatioOfMeans, Sum, Unique
from smmdash.ranking import Ranking, rank

HEADLINE = (
    "followers", "net_new_followers", "reach", "mean_reach_per_post", "impressions", "views", "engagements",
    "engagement_rate_by_reach", "engagement_rate_by_followers", "link_clicks", "ctr", "profile_views", "posts",
    "sessions", "conversions", "leads", "sales", "revenue", "spend", "cost_per_click", "mentions",
    "sentiment_positive_share", "support_requests", "response_time",
)  # fmt: skip
"""What is shown first where the data has it, most telling first."""

MOST_CARDS = 12
FEWEST_BUCKETS = 4
_ELSEWHERE = ("followers", "posts", "agents", "chat_members")
SHOWN_REASONS = ("unique_over_accounts", "mixed_currency")
"""Reasons for a missing number that still say that the data is there."""


@dataclass(frozen=True)
class Card:
    """One metric of a period: its value, the comparison, the buckets (columns of kpi.series) and the earlier ones.

    ``earlier`` is empty where nothing lies before. ``accounts`` holds (``network:account``, Value) where different
    people of several accounts cannot be added up. ``breaks`` are those since the first day that is compared.
    """

    metric: str
    value: Value
    comparison: Comparison
    buckets: pd.DataFrame
    earlier: pd.DataFrame
    accounts: tuple[tuple[str, Value], ...] = ()
    breaks: tuple[Break, ...] = ()

    @property
    def marked(self) -> tuple[Break, ...]:
        """Return the breaks inside the period itself, which its chart shows."""
        first = self.value.start
        return tuple(one for one in self.breaks if first < one.day <= self.value.end)

    @property
    def shifts(self) -> tuple[Break, ...]:
        """Return the shifts of level between the two periods, where they are compared."""
        compared = self.comparison
        if self.verdict == "":
            return ()
        return tuple(
            one for one in self.breaks if one.kind == "level" and compared.before.start < one.day <= compared.now.end
        )

    @property
    def verdict(self) -> str:
        """Tell what the change is: better, worse, same, or an empty string where there is no fair comparison."""
        change = self.comparison.change
        if self.comparison.reason not in ("", "zero_before", "negative_before") or change != change:
            return ""
        if change == 0:
            return "same"
        return "better" if (change > 0) == (METRICS[self.metric].better == "up") else "worse"


def measured(facts: Facts, start: date, end: date, *, scope: Scope, today: date) -> dict[str, Value]:
    """Return every metric that the data gives a number for, or could but for adding up people or money."""
    found = {metric: value(facts, metric, start, end, scope=scope, today=today) for metric in METRICS}
    return {metric: one for metric, one in found.items() if one.known or _shown(one)}


def _shown(missing: Value) -> bool:
    return missing.reason in SHOWN_REASONS and max(missing.coverage.accounts_have, missing.coverage.have) > 0


def first_metrics(given: Iterable[str], goals: Iterable[Goal]) -> list[str]:
    """Return the metrics to show unless a person chose others: those of open goals, then HEADLINE, then any."""
    have = list(given)
    aimed = [goal.metric for goal in goals if goal.outcome is None and goal.metric in METRICS]
    ordered = [*aimed, *(metric for metric in HEADLINE if metric in have), *have]
    return list(dict.fromkeys(ordered))[:MOST_CARDS]


def card(
    facts: Facts,
    metric: str,
    start: date,
    end: date,
    *,
    by: Grain,
    against: Against,
    scope: Scope,
    today: date,
    week_start: WeekStart = "monday",
    whole_end: date | None = None,
) -> Card:
    """Work out one metric's card. Raises as ``kpi.series``.

    ``whole_end`` is the last day of a calendar period that is still running: it is compared to date with the calendar
    period before, not with the days just before.
    """
    over = max(end, whole_end or end)
    now = value(facts, metric, start, end, scope=scope, today=today)
    comparison = compare(facts, metric, start, over, against=against, scope=scope, today=today, week_start=week_start)
    buckets = series(facts, metric, start, end, by=by, scope=scope, today=today, week_start=week_start)
    try:
        first, last = before(start, over, against, week_start=week_start)
    except ValueError:
        earlier = buckets.head(0)
    else:
        earlier = series(facts, metric, first, last, by=by, scope=scope, today=today, week_start=week_start)
        earlier = _begun(earlier, first)
    accounts: tuple[tuple[str, Value], ...] = ()
    if now.reason == "unique_over_accounts":
        accounts = tuple(breakdown(facts, metric, start, end, over="account", scope=scope, today=today))
    since = min(start, comparison.before.start)
    broken = breaks(facts, metric, start=since, end=end, scope=scope)
    return Card(metric, now, comparison, _begun(buckets, start), earlier, accounts, broken)


def _begun(buckets: pd.DataFrame, start: date) -> pd.DataFrame:
    """Leave out a first bucket that began before the period, where enough others remain to show a course."""
    early = buckets["start"] < pd.Timestamp(start)
    return buckets[~early].reset_index(drop=True) if early.any() and (~early).sum() >= FEWEST_BUCKETS else buckets


def targets(goals: Iterable[Goal]) -> Mapping[str, list[Goal]]:
    """Return the open goals of each metric that have a target value."""
    found: dict[str, list[Goal]] = {}
    for goal in goals:
        if goal.outcome is None and goal.metric in METRICS and goal.target.value is not None:
            found.setdefault(goal.metric, []).append(goal)
    return found


def sources(facts: Facts, metric: str, start: date, end: date, *, scope: Scope) -> tuple[str, ...]:
    """Return the ids of the uploads with rows of the period that ``metric`` counts, most rows first.

    As in ``kpi``: a ratio of posts takes posts before days, anything else an account's days before its posts.
    """
    inside = within(facts, scope)
    formula = METRICS[metric].formula
    sides = [formula.top.needs, formula.bottom.needs] if isinstance(formula, Ratio) else [formula.needs]
    if isinstance(formula, Unique):  # people of campaigns are no part of an account's figure, where it has one
        whole = inside.days[inside.days["campaign"] == ""]
        if len(_carrying(whole, sides, start, end)):
            inside = replace(inside, days=whole)
    days, posts = (_carrying(rows, sides, start, end) for rows in (inside.days, inside.posts))
    if "posts" in formula.needs or (isinstance(formula, Ratio) and formula.grain == "posts"):
        used = [posts if len(posts) else days]
    else:
        used = [days, posts[~account_names(posts).isin(set(account_names(days)))] if len(posts) else posts]
    own = inside.periods[(inside.periods["owner"] != "competitor") & inside.periods["measure"].isin(formula.needs)]
    used.append(own[(own["start"] == pd.Timestamp(start)) & (own["end"] == pd.Timestamp(end))])
    counted = pd.concat([rows["source"] for rows in used]).value_counts()
    return tuple(str(source) for source in counted.index)


def held_back(imports: Mapping[str, Import], metric: str, *, scope: Scope) -> tuple[str, ...]:
    """Return the keys of the imports whose figures wait for a person's answer and may be of a metric and a scope.

    A table whose columns nobody has explained may be anything, and so may one whose network is asked for.
    """
    needs = METRICS[metric].needs
    found = []
    for key, read in imports.items():
        if not any(question.required for question in read.questions):
            continue
        for table in read.tables:
            known = {*table.measures, *(("posts",) if table.kind == "posts" else ())}
            of_network = not table.network or not scope.networks or table.network in scope.networks
            if of_network and (known & needs or (table.mappable and not known)):
                found.append(key)
                break
    return tuple(found)


def _carrying(rows: pd.DataFrame, sides: list[frozenset[str]], start: date, end: date) -> pd.DataFrame:
    """Return the rows of the period that carry a measure of every side; levels may come from other rows."""
    keep = rows["date"].between(pd.Timestamp(start), pd.Timestamp(end))
    for side in sides:
        counted = [name for name in side if name not in _ELSEWHERE or len(sides) == 1]
        if counted and counted != ["posts"]:
            keep &= rows[[name for name in counted if name in rows.columns]].notna().any(axis=1)
    return rows[keep]


POST_KINDS = ("flow", "unique", "ratio")
POST_FIRST = ("engagement_rate_by_reach", "engagement_rate_by_views", "engagements", "views", "reach", "likes")


def post_metrics(given: Iterable[str]) -> list[str]:
    """Return the metrics by which single posts can be ranked, most telling first."""
    fit = [metric for metric in given if METRICS[metric].kind in POST_KINDS and per_post(metric) and metric != "posts"]
    return list(dict.fromkeys([*(metric for metric in POST_FIRST if metric in fit), *fit]))


def ranking(posts: pd.DataFrame, metric: str, *, count: int = 5) -> Ranking:
    """Rank the rows of ``kpi.post_values``; posts with too small a base for a ratio (reach, views) are left out."""
    return rank(posts, _base(posts, metric), count=count, down=METRICS[metric].better == "down")


def _base(posts: pd.DataFrame, metric: str) -> pd.Series | None:
    formula = METRICS[metric].formula
    if not isinstance(formula, Ratio) or isinstance(formula, RatioOfMeans):
        return None
    sums = formula.bottom.choices if isinstance(formula.bottom, FirstOf) else (formula.bottom,)
    found: pd.Series | None = None
    for choice in sums:
        if isinstance(choice, Sum) and choice.measures[0] in posts:
            base = posts[choice.measures[0]]
            found = base if found is None else found.fillna(base)
    return found
