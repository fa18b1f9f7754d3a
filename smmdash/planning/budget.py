"""What a goal may cost: spend per result from the data, times the results wanted, with its range.

The cost is total spend over total results of whole weeks (article C: 300 spent per client, 10 clients wanted, so 3000).
Its range says what chance does to that figure. Two models are drawn from and the wider end of each is taken:

- Results come at random along the spend: results | spend S are Poisson(S / c), so 1 / c has the posterior
  Gamma(n + 1/2, S) under Jeffreys' prior (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.6).
- Weeks differ by more than chance: the percentile bootstrap of the ratio of sums over weeks (Efron & Tibshirani, An
  Introduction to the Bootstrap, 1993, chapter 13).

The spend until the k-th result then is Gamma(k) times the cost drawn, the waiting time of a Poisson process.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from smmdash.facts import Facts, Scope, account_names, of_frames, within
from smmdash.goals import Budget, Goal
from smmdash.kpi import bucket_start, series
from smmdash.kpi.view import Array

NAN = math.nan
FOLLOWERS = "net_new_followers"
RESULTS = ("sales", "leads", "conversions", "signups", "applications", "contest_entries", "link_clicks", FOLLOWERS)
"""What a budget can be counted in: metrics that add up, the closest to a client first."""

REASONS = ("no_spend", "no_results", "mixed_currency", "no_common_weeks")
"""Why the data give no cost (texts: ``plan-cost_KEY``)."""

LEVELS = (0.1, 0.9)
WEEKS = 26
_DRAWS = 4000
_FEWEST_WEEKS = 6
"""With fewer weeks the bootstrap has too few to choose from, and the Poisson range stands alone."""
_THIRD_WEEKS = 12
_THIRD_RESULTS = 20
_SPREAD = 1.25


@dataclass(frozen=True, eq=False)
class Cost:
    """What one result has cost in a currency: ``number`` is spend over results, NaN with a ``reason`` (REASONS).

    ``low`` and ``high`` hold it in 8 of 10 cases. ``weeks`` are the whole weeks from ``first`` to ``last`` with spend.
    ``blended``: spend and results come from different accounts, so results that nobody paid for are counted too.
    ``dear`` and ``cheap`` are the costs in the third of the weeks with the highest and the lowest spend, NaN where
    there are too few weeks or results to tell or the spend hardly varies; ``dearer`` tells that they differ by more
    than chance. ``top_week`` is the highest weekly spend so far.
    """

    result: str
    currency: str = ""
    number: float = NAN
    low: float = NAN
    high: float = NAN
    spend: float = NAN
    results: float = NAN
    first: date | None = None
    last: date | None = None
    weeks: int = 0
    blended: bool = False
    dear: float = NAN
    cheap: float = NAN
    dearer: bool = False
    top_week: float = NAN
    reason: str = ""

    @property
    def known(self) -> bool:
        """Tell whether there is a number."""
        return math.isfinite(self.number)


def amount(cost: float, wanted: float) -> float:
    """Return the budget: the cost of one result times the results wanted."""
    return cost * wanted


_COSTED = {"cost_per_lead": "leads", "lead_conversion_rate": "leads", "cost_per_sale": "sales", "revenue": "sales",
           "roas": "sales", "roi": "sales", "cost_per_click": "link_clicks", "followers": FOLLOWERS,
           "audience_growth_rate": FOLLOWERS}  # fmt: skip
_OF_TYPE = {"leads": "leads", "sales": "sales", "recruiting": "applications"}


def usual_result(goal: Goal) -> str:
    """Return what a budget of the goal is best counted in: its metric, what its cost is of, or what its type brings."""
    if goal.metric in RESULTS:
        return goal.metric
    return _COSTED.get(goal.metric, "") or _OF_TYPE.get(goal.goal_type, "")


def budget_of(cost: Cost, wanted: float, low: float, high: float, *, currency: str) -> Budget:
    """Return a budget from data as a goal keeps it, to the hundredth; ``low`` and ``high`` are its 80 % range."""
    ends = [round(end, 2) if math.isfinite(end) else None for end in (low, high)]
    return Budget(
        cost_per_result=round(cost.number, 4), wanted=wanted, currency=currency, result=cost.result,
        amount=round(amount(cost.number, wanted), 2), low=ends[0], high=ends[1], first=cost.first, last=cost.last,
    )  # fmt: skip


def typed_budget(cost: float, wanted: float, *, currency: str, result: str = "", note: str = "") -> Budget:
    """Return a budget from typed figures as a goal keeps it: without a range, for nobody knows how sure they are."""
    return Budget(
        cost_per_result=cost, wanted=wanted, currency=currency, result=result, note=note,
        amount=round(amount(cost, wanted), 2),
    )  # fmt: skip


def weekly(budget: Budget, deadline: date | None, *, today: date) -> float:
    """Return how much of a budget each week until the deadline would take, NaN without weeks to come."""
    if deadline is None or deadline <= today or budget.amount is None:
        return NAN
    return budget.amount / max((deadline - today).days / 7, 1.0)


def wanted_range(cost: Cost, wanted: float, weeks: Sequence[tuple[float, float]], *, seed: int) -> tuple[float, float]:
    """Return the budget's 80 % range: the spend until the last of ``wanted`` results, from (spend, results) of weeks.

    NaN where the cost is unknown or nothing is wanted.
    """
    if not cost.known or not wanted > 0:
        return NAN, NAN
    rng = np.random.default_rng(seed)
    waits = rng.gamma(wanted, 1.0, _DRAWS)
    return _widest([waits * drawn for drawn in _draws(np.array(weeks, dtype=float), rng)])


def costs(
    facts: Facts,
    result: str,
    *,
    today: date,
    scope: Scope | None = None,
    networks: tuple[str, ...] = (),
    weeks: int = WEEKS,
    seed: int = 0,
) -> list[tuple[Cost, list[tuple[float, float]]]]:
    """Return what one ``result`` (a metric of RESULTS) has cost, for each currency that was spent, most spent first.

    Beside each cost stand the (spend, results) of its weeks, for ``wanted_range``. The last ``weeks`` whole weeks that
    both figures reach are read. Where an account reports both, only such accounts count; else all spend stands against
    all results (``blended``), which several currencies make impossible. One entry with a reason where there is none.
    Followers are those gained on ``networks`` (empty: all) less those lost; no network says what was spent on them, so
    that they stand against all spend.
    """
    inside = within(facts, scope or Scope())
    if "spend" not in inside.days or not inside.days["spend"].gt(0).any():
        return [(Cost(result, reason="no_spend"), [])]
    spending = inside.days[inside.days["spend"].gt(0)]
    totals = spending.groupby("currency")["spend"].sum().sort_values(ascending=False)
    both = () if result == FOLLOWERS else _with_both(inside, result, today)
    if not both and len(totals) > 1:
        return [(Cost(result, reason="mixed_currency"), [])]
    made = []
    for currency in totals.index:
        part = inside
        if len(totals) > 1:
            part = of_frames({"days": inside.days[inside.days["currency"] == currency]}, inside.guests)
        of = Scope(networks) if result == FOLLOWERS else Scope(accounts=both)
        made.append(_cost(part, result, str(currency), both, of, today, weeks, seed))
    return made


def _with_both(facts: Facts, result: str, today: date) -> tuple[str, ...]:
    """Return the accounts whose days carry spend and results."""
    rows = facts.days
    if result not in rows:
        return ()
    spent = set(account_names(rows[rows["spend"].notna()]))
    got = set(account_names(rows[rows[result].notna()]))
    return tuple(sorted(spent & got))


def _cost(
    facts: Facts, result: str, currency: str, both: tuple[str, ...], of: Scope, today: date, weeks: int, seed: int
) -> tuple[Cost, list[tuple[float, float]]]:
    bare = Cost(result, currency, blended=not both)
    day = facts.days[facts.days["spend"].notna()]["date"].max().date()
    end = bucket_start(min(day, today) + timedelta(days=1), "week")
    first, last = end - timedelta(weeks=weeks), end - timedelta(days=1)
    scopes = {"spend": Scope(accounts=both), result: of}
    each = [series(facts, metric, first, last, by="week", scope=one, today=today) for metric, one in scopes.items()]
    whole = ~(each[0]["partial"] | each[1]["partial"]).to_numpy(dtype=bool)
    spent, got = (found["value"].to_numpy() for found in each)
    seen = whole & np.isfinite(spent) & np.isfinite(got) & (spent > 0)
    if not np.isfinite(got).any():
        return replace(bare, reason="no_results"), []
    if not seen.any():
        return replace(bare, reason="no_common_weeks"), []
    pairs = np.column_stack([spent[seen], got[seen]])
    begun = first + timedelta(weeks=int(np.flatnonzero(seen)[0]))
    over = first + timedelta(weeks=int(np.flatnonzero(seen)[-1]), days=6)
    total, count = float(pairs[:, 0].sum()), float(pairs[:, 1].sum())
    known = replace(
        bare,
        spend=total,
        results=count,
        first=begun,
        last=over,
        weeks=int(seen.sum()),
        top_week=float(pairs[:, 0].max()),
    )
    if not count > 0:
        return replace(known, reason="no_results"), []
    rng = np.random.default_rng(seed)
    low, high = _widest(_draws(pairs, rng))
    cheap, dear, dearer = _thirds(pairs, rng)
    made = replace(known, number=total / count, low=low, high=high, cheap=cheap, dear=dear, dearer=dearer)
    return made, [(float(spend), float(results)) for spend, results in pairs]


def _draws(pairs: Array, rng: np.random.Generator) -> list[Array]:
    """Return draws of the cost of one result, by each of the two models."""
    total, count = pairs.sum(axis=0)
    made = [total / rng.gamma(count + 0.5, 1.0, _DRAWS)]
    if len(pairs) >= _FEWEST_WEEKS:
        sums = pairs[rng.integers(len(pairs), size=(_DRAWS, len(pairs)))].sum(axis=1)
        # Weeks drawn without a result put the cost beyond any bound.
        made.append(np.where(sums[:, 1] > 0, sums[:, 0] / np.maximum(sums[:, 1], 1e-9), np.inf))
    return made


def _widest(draws: Sequence[Array]) -> tuple[float, float]:
    ends = [np.quantile(drawn, LEVELS, method="nearest") for drawn in draws]
    return float(min(low for low, _ in ends)), float(max(high for _, high in ends))


def _thirds(pairs: Array, rng: np.random.Generator) -> tuple[float, float, bool]:
    """Return the cost in the third of weeks with the lowest and the highest spend, and whether the latter is dearer.

    Dearer: at least a tenth, and so in 9 of 10 bootstrap samples of the two groups of weeks.
    """
    if len(pairs) < _THIRD_WEEKS:
        return NAN, NAN, False
    ordered = pairs[np.argsort(pairs[:, 0], kind="stable")]
    size = len(ordered) // 3
    few, many = ordered[:size], ordered[-size:]
    if min(few[:, 1].sum(), many[:, 1].sum()) < _THIRD_RESULTS or many[:, 0].mean() < _SPREAD * few[:, 0].mean():
        return NAN, NAN, False
    cheap, dear = (float(part[:, 0].sum() / part[:, 1].sum()) for part in (few, many))
    drawn = [part[rng.integers(size, size=(_DRAWS, size))].sum(axis=1) for part in (few, many)]
    ratios = (drawn[1][:, 0] / np.maximum(drawn[1][:, 1], 0.5)) / (drawn[0][:, 0] / np.maximum(drawn[0][:, 1], 0.5))
    return cheap, dear, bool(dear >= 1.1 * cheap and np.quantile(ratios, 0.1) > 1.0)
