"""What came of comparable accounts, without a look at one's own history beyond its pace."""

from dataclasses import dataclass

import numpy as np

from smmdash.forecast.model import RATE_LEVELS, Model, shipped
from smmdash.forecast.projection import Comparison, Functional, Kind


@dataclass(frozen=True)
class BaseRate:
    """Share of comparable accounts that got there (0.01 to 0.99, NaN where unknown), and how many accounts that is."""

    chance: float
    accounts: int


def base_rates(
    times: float,
    *,
    kind: Kind,
    functional: Functional,
    horizon: int,
    comparison: Comparison = "at_least",
    upper: float = float("nan"),
    growth: bool = False,
    model: Model | None = None,
) -> BaseRate:
    """Return how often other accounts reached ``times`` what their pace promised, over as many steps.

    1.0 means going on as usual: for flows, rates and durations a target over (usual figure of a step times the horizon,
    or the usual figure), for stocks a growth over the usual growth in as many steps. With ``growth`` a stock's
    ``times`` is its growth as a share of its present level instead (0.2 for plus 20 %), which needs no history at all.
    ``at_most`` and ``within`` (from ``times`` to ``upper``) as in ``Projection.chance``. Raises ValueError for growth
    of anything but a stock.
    """
    fitted = model or shipped()
    if growth and kind != "stock":
        raise ValueError("Only a stock has growth.")
    name = ("growth" if growth else "end") if kind == "stock" else ("end7" if functional == "end" else functional)
    row, accounts = fitted.rates[name].row(horizon)
    if not np.isfinite(times):
        return BaseRate(float("nan"), accounts)

    def up_to(x: float) -> float:
        return float(np.interp(x, row, RATE_LEVELS, left=RATE_LEVELS[0], right=RATE_LEVELS[-1]))

    if comparison == "at_least":
        return BaseRate(1 - up_to(times), accounts)
    if comparison == "at_most":
        return BaseRate(up_to(times), accounts)
    return BaseRate(max(up_to(upper) - up_to(times), 0.0), accounts)
