"""Cases of the checks of breaks and of periods that are not over: what raises them, and what is just short of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pandas as pd
from checks.changes import TODAY, Change, both, days, first, second, until

from smmdash.checks import Evidence
from smmdash.facts import frame
from smmdash.goals import Baseline


def likes(shape: Callable[[np.ndarray], np.ndarray]) -> Change:
    """Multiply the page's likes of a day by ``shape`` of how many days ago it was."""

    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        own = rows["network"] == "instagram"
        back = (pd.Timestamp(TODAY) - rows["date"]).dt.days.to_numpy()
        rows.loc[own, "likes"] = np.round(rows["likes"] * shape(back))[own]
        return rows

    return days(alter)


def measured(network: str, measure: str, first_day: date, last_day: date, source: str = "s1") -> pd.DataFrame:
    """Return one account's steady figures of a measure, one row a day."""
    dates = pd.date_range(first_day, last_day)
    wave = 900.0 + 20 * np.arange(len(dates)) % 7
    fixed = {"date": dates, "network": network, "account": "other", "source": source, "line": range(2, len(dates) + 2)}
    return pd.DataFrame({**fixed, measure: wave})


def with_days(*parts: pd.DataFrame) -> Change:
    """Add an account's days, whatever else there is."""
    return days(lambda rows: pd.concat([rows, *parts], ignore_index=True))


def aimed_at(metric: str, network: str, start: date) -> Change:
    """Let the first goal be about the total of a metric on a network since ``start``."""

    def change(evidence: Evidence) -> None:
        goal = evidence.workspace.goals[0]
        goal.metric, goal.start, goal.goal_type = metric, start, ""
        goal.scope.networks = [network]
        goal.target.kind, goal.target.value, goal.target.comparison = "total", 10_000_000, "at_least"

    return change


def total(measure: str, end: date) -> Change:
    """Add a total of a whole period that the first upload states."""
    rows = pd.DataFrame({
        "network": "instagram", "account": "riga.roast", "owner": "own",
        "start": pd.Timestamp(end) - pd.Timedelta(29, "D"), "end": pd.Timestamp(end),
        "measure": [measure], "value": [20.0], "source": "s1", "line": [3],
    })  # fmt: skip
    return lambda evidence: replace(evidence, facts=replace(evidence.facts, periods=frame("periods", rows)))


def baseline(last: date, value: float | None = 6.2) -> Change:
    return second("baseline", Baseline(value=value, first=last - timedelta(days=27), last=last))


def posts_until(days_ago: int) -> Change:
    def change(evidence: Evidence) -> Evidence:
        rows = evidence.facts.posts
        kept = rows[rows["date"] <= pd.Timestamp(TODAY - timedelta(days=days_ago))]
        return replace(evidence, facts=replace(evidence.facts, posts=frame("posts", kept.reset_index(drop=True))))

    return change


def since(days_ago: int, factor: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda back: np.where(back <= days_ago, factor, 1.0)


BREAK_CASES: dict[str, Change] = {
    "data_break": likes(since(60, 2.4)),
    "data_partial_period": baseline(TODAY),
}

BREAK_ALSO: list[tuple[str, Change]] = [
    ("data_break", likes(since(40, 0.4))),
    ("data_break", likes(since(90, 0.0))),
    ("data_partial_period", total("views", TODAY)),
    ("data_partial_period", baseline(TODAY + timedelta(days=20))),
    (
        "data_partial_period",
        both(second("start", TODAY), second("check_ins", []), posts_until(12), until(TODAY - timedelta(days=5))),
    ),
]

BREAK_NEAR: dict[str, Change] = {
    "one viral day is no other level": likes(lambda back: np.where(back == 50, 40.0, 1.0)),
    "two viral days of one week are no other level": likes(lambda back: np.where(np.isin(back, (50, 53)), 20.0, 1.0)),
    "a fortnight's campaign is no other level": likes(lambda back: np.where((back <= 60) & (back > 46), 3.0, 1.0)),
    "a trend is no jump": likes(lambda back: np.exp((210 - back) * np.log(4.0) / 210)),
    "a third more is within what happens": likes(since(60, 1.3)),
    "three weeks are too few to tell": likes(since(20, 3.0)),
    "quiet weekends are no other level": likes(lambda back: np.where((back % 7) < 2, 0.05, 1.0)),
    "what happened before all that is compared may stay": likes(since(198, 3.0)),
    "a baseline that is over is no part": baseline(TODAY - timedelta(days=51)),
    "a total of a period that was over": total("views", TODAY - timedelta(days=2)),
    "posts that are known up to the start are complete": both(second("start", TODAY), second("check_ins", [])),
    "a level's day is no period": first("baseline", Baseline(value=11_000, first=TODAY, last=TODAY)),
}  # fmt: skip
