"""The fitted coefficients, as ``benchmarks/odds/fit.py`` writes them."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from smmdash.forecast.grid import Vector
from smmdash.forecast.net import Nets

UNTIL = (3, 7, 14, 30, 91, 10_000)
"""Horizons of the base rates, in steps: up to and including."""
RATE_LEVELS = np.array([0.01, 0.025, *(np.arange(1, 20) / 20), 0.975, 0.99])
"""Probabilities at which the base rates are kept."""


@dataclass(frozen=True)
class Rates:
    """What came of other accounts: a row of quantiles at ``RATE_LEVELS`` for each of ``UNTIL``, and their accounts."""

    quantiles: Vector
    accounts: tuple[int, ...]

    def row(self, horizon: int) -> tuple[Vector, int]:
        """Return quantiles and number of accounts for a horizon."""
        place = int(np.searchsorted(UNTIL, min(horizon, UNTIL[-1])))
        return self.quantiles[place], self.accounts[place]


@dataclass(frozen=True)
class Model:
    """Everything fitted.

    ``surprise`` is for ``smmdash.forecast.net.quantiles``; ``wider`` multiplies the scale by kind, ``unseen`` does so
    for networks not in ``networks``; ``rates`` has base rates by name: the functional for outcomes over the usual
    (``short_`` before it for histories under seven steps) and ``growth`` for the growth of a stock as a share of its
    level. ``fitted`` says on what.
    """

    nets: Nets
    surprise: tuple[float, float]
    wider: dict[str, float]
    unseen: float
    networks: tuple[str, ...]
    rates: dict[str, Rates]
    accounts: int
    fitted: dict[str, Any]


def model_of(document: dict[str, Any]) -> Model:
    """Return the model that a document of coefficients describes."""
    return Model(
        nets=Nets(**{name: np.array(numbers, dtype=np.float64) for name, numbers in document["nets"].items()}),
        surprise=(document["surprise"]["share"], document["surprise"]["times"]),
        wider=document["wider"],
        unseen=document["unseen"],
        networks=tuple(document["networks"]),
        rates={
            name: Rates(np.array(rows["quantiles"], dtype=np.float64), tuple(rows["accounts"]))
            for name, rows in document["rates"].items()
        },
        accounts=document["fitted"]["accounts"],
        fitted=document["fitted"],
    )


@cache
def shipped() -> Model:
    """Return the coefficients in the package."""
    return model_of(json.loads(files("smmdash.forecast").joinpath("coefficients.json").read_text(encoding="utf-8")))
