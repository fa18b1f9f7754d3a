"""Odds: from a series to the distribution of what a goal is about, and what came of comparable accounts."""

from smmdash.forecast.grid import Grid, laid
from smmdash.forecast.projection import Basis, Comparison, Functional, Kind, Outlook, Projection, fan, project
from smmdash.forecast.rates import BaseRate, base_rates

__all__ = [
    "BaseRate",
    "Basis",
    "Comparison",
    "Functional",
    "Grid",
    "Kind",
    "Outlook",
    "Projection",
    "base_rates",
    "fan",
    "laid",
    "project",
]
