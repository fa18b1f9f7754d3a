"""Series that no one would wish to forecast, each under a name."""

from decimal import Decimal
from functools import cache

import numpy as np
import pandas as pd

_RNG = np.random.default_rng(4)
BASE = _RNG.gamma(2.0, 50.0, 120)


def daily(values, start: str = "2025-01-06") -> pd.Series:
    return pd.Series(values, index=pd.date_range(start, periods=len(values)))


@cache
def ugly() -> dict[str, pd.Series]:
    place = np.arange(120)
    return {
        "all_missing": daily([np.nan] * 30),
        "empty": pd.Series([], dtype=float, index=pd.DatetimeIndex([])),
        "one_point": daily([5.0]),
        "two_points": daily([5.0, 7.0]),
        "six_points": daily([5.0, 7.0, 3.0, 9.0, 1.0, 4.0]),
        "constant": daily([10.0] * 60),
        "zeros": daily([0.0] * 60),
        "one_in_sixty": daily([0.0] * 59 + [1.0]),
        "outlier_last": daily(np.r_[BASE[:-1], 100 * BASE.mean()]),
        "outlier_inside": daily(np.where(place == 50, 100 * BASE.mean(), BASE)),
        "negative": daily(-BASE),
        "around_zero": daily(BASE - BASE.mean()),
        "huge": daily(BASE * 1e285),
        "tiny": daily(BASE * 1e-285),
        "smallest": daily([5e-324] * 59 + [1e-323]),
        "beyond_all_size": daily(BASE * 1e303),
        "step_up": daily(np.where(place < 60, BASE, 10 * BASE)),
        "step_down": daily(np.where(place < 60, 10 * BASE, BASE)),
        "gap_of_months": pd.concat([daily(BASE[:40]), daily(BASE[40:], "2025-11-01")]),
        "gap_of_centuries": pd.concat([daily([5.0], "1700-01-01"), daily(BASE)]),
        "mostly_missing": daily(np.where(place % 9 == 0, BASE, np.nan)),
        "infinite": daily(np.where(place % 7 == 0, np.inf, BASE)),
        "infinite_loss": daily(np.where(place == 3, -np.inf, BASE)),
        "alternating": daily([0.0, 100.0] * 60),
        "same_then_jump": daily([5.0] * 100 + [500.0]),
        "rounded_stock": daily(np.round(123_456 * 1.001**place, -3)),
        "falling_stock": daily(1000.0 * 0.95**place),
        "unsorted": daily(BASE).sample(frac=1, random_state=1),
        "twice_the_same_days": pd.concat([daily(BASE), daily(BASE)]),
        "with_time_zone": daily(BASE).tz_localize("Europe/Riga"),
        "whole_numbers": daily(place),
        "objects": daily(BASE).astype(object),
        "texts": daily(["1", "x", None, "2.5"] * 30),
        "decimals": daily([Decimal("1.5"), Decimal("2.5")] * 30),
        "nullable": daily(BASE.round()).astype("Int64"),
        "booleans": daily([True, False] * 30),
        "positions": pd.Series(BASE),
        "dates": pd.Series(BASE, index=[day.date() for day in pd.date_range("2025-01-06", periods=120)]),
        "periods": pd.Series(BASE, index=pd.period_range("2025-01-06", periods=120, freq="D")),
        "some_no_dates": pd.Series(BASE, index=[*pd.date_range("2025-01-06", periods=119), pd.NaT]),
        "always_noon": daily(BASE, "2025-01-06 12:00"),
    }
