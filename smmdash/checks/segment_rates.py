"""Whether a rate differs between the segments of an audience by more than chance, told from counts."""

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd

from smmdash.metrics import MEASURES, FirstOf, Formula, Level, Metric, Parts, Ratio, RatioOfMeans, Sum

PEOPLE = frozenset(
    {
        "age", "gender", "age_gender", "country", "city", "region", "location", "language", "interest", "industry",
        "seniority", "company_size", "company", "job_title", "job_function",
    }
)  # fmt: skip
"""The dimensions that divide an audience; a board, an hour or a kind of post is none."""
LEAST_EXPECTED = 10.0
"""A segment in which fewer are expected is left out: its rate says little."""
LEAST_COUNT = 50
CHANCE = 0.01
LEAST_SHARE = 0.2
"""A difference smaller than this share of the common rate is no reason to choose a segment."""


@dataclass(frozen=True)
class Difference:
    """The highest and lowest rate among ``segments`` segments, in the metric's unit, with the counts behind them."""

    high: str
    high_rate: float
    high_count: int
    low: str
    low_rate: float
    low_count: int
    segments: int


def difference(metric: Metric, segments: pd.DataFrame) -> Difference | None:
    """Return the widest difference that is not chance, or None.

    Given how often something happened in all, how often it happened in one segment is binomial with the segment's
    share of the exposure (Przyborowski and Wilenski's comparison of two Poisson rates); each segment is judged
    against the others together, at CHANCE divided by the number of segments judged (Bonferroni). Shares are not
    counted: only counts are. ``segments`` has the columns of the facts' frame of that name.
    """
    formula = metric.formula
    if not isinstance(formula, Ratio) or isinstance(formula, RatioOfMeans):
        return None
    rows = _latest(segments[segments["dimension"].isin(PEOPLE) & (segments["measure"] != "share")])
    if rows.empty:
        return None
    tables = [
        (str(name), part.pivot_table(index="segment", columns="measure", values="value", aggfunc="sum", min_count=1))
        for name, part in rows.groupby("dimension", sort=True)
    ]
    judged = [both for _, table in tables if (both := _sides(formula, table)) is not None]
    tests = sum(len(counts) for counts, *_ in judged)
    found = [one for sides in judged if (one := _widest(*sides, tests, formula.times)) is not None]
    return max(found, key=lambda one: abs(one.high_rate - one.low_rate), default=None)


def _latest(rows: pd.DataFrame) -> pd.DataFrame:
    """Return each account's newest picture of each dimension; pictures of several days overlap."""
    newest = rows.groupby(["network", "account", "dimension", "measure"])["as_of"].transform("max")
    return rows[rows["as_of"] == newest]


def _sides(formula: Ratio, table: pd.DataFrame) -> tuple[pd.Series, pd.Series, bool] | None:
    """Return what happened and out of how much, by segment, and whether the rate is the second per the first."""
    top, bottom = _figures(formula.top, table), _figures(formula.bottom, table)
    if top is None or bottom is None:
        return None
    of_money = [bool(side.needs) and all(MEASURES[name].money for name in side.needs if name in MEASURES)
                for side in (formula.top, formula.bottom)]  # fmt: skip
    if all(of_money):
        return None  # money per money has no count to test
    counts, exposure = (bottom, top) if of_money[0] else (top, bottom)
    known = counts.notna() & exposure.notna() & (exposure > 0) & (counts >= 0)
    counts, exposure = counts[known], exposure[known]
    while len(counts) > 1:
        expected = counts.sum() * exposure / exposure.sum()
        if expected.min() >= LEAST_EXPECTED:
            break
        keep = expected.index != expected.idxmin()
        counts, exposure = counts[keep], exposure[keep]
    if len(counts) < 2 or counts.sum() < LEAST_COUNT:
        return None
    return counts, exposure, of_money[0]


def _figures(side: Formula, table: pd.DataFrame) -> pd.Series | None:
    """Return one side of the rate for every segment, or None where the segments have no such figures."""
    if isinstance(side, FirstOf):
        return next((found for one in side.choices if (found := _figures(one, table)) is not None), None)
    if isinstance(side, Parts):
        parts = [name for name in side.measures if name in table and table[name].notna().all()]
        if parts:
            return table[parts].sum(axis=1)
        return table.get(side.total)
    if isinstance(side, Sum):
        return (
            table[list(side.measures)].sum(axis=1, min_count=len(side.measures)) if side.needs <= set(table) else None
        )
    if isinstance(side, Level):
        return table.get(side.measure)
    return None


def _widest(counts: pd.Series, exposure: pd.Series, inverted: bool, tests: int, times: float) -> Difference | None:
    total, share = counts.sum(), (exposure / exposure.sum()).to_numpy()
    gap = counts.to_numpy() - total * share
    spread = np.sqrt(total * share * (1 - share))
    # the continuity correction keeps small counts from seeming surer than they are
    z = np.maximum(np.abs(gap) - 0.5, 0.0) / np.where(spread > 0, spread, np.inf)
    chance = np.array([math.erfc(one / math.sqrt(2)) for one in z])
    rest = (total - counts.to_numpy()) / (exposure.sum() - exposure.to_numpy())
    rates = (counts / exposure).to_numpy()
    apart = (chance < CHANCE / tests) & (np.abs(rates - rest) >= LEAST_SHARE * np.maximum(rest, 1e-12))
    if not apart.any():
        return None
    shown = 1.0 / np.where(rates > 0, rates, np.nan) if inverted else rates
    high, low = int(np.nanargmax(shown)), int(np.nanargmin(shown))
    names = counts.index
    return Difference(
        str(names[high]), float(shown[high] * times), int(counts.iloc[high]),
        str(names[low]), float(shown[low] * times), int(counts.iloc[low]), len(counts),
    )  # fmt: skip
