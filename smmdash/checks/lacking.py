"""Where a person brings what a skipped check lacks."""

from collections.abc import Mapping

from smmdash.checks.base import Mend

BRING: Mapping[str, Mend] = {
    "no_data": Mend("data"),
    "no_days": Mend("data"),
    "no_sources": Mend("data"),
    "no_daily_series": Mend("data"),
    "no_amounts": Mend("data"),
    "no_segments": Mend("data"),
    "no_chance": Mend("data"),
    "short_series": Mend("data"),
    "no_goals": Mend("goals"),
    "no_start": Mend("goals"),
    "no_business_goals": Mend("goals"),
    "no_audiences": Mend("goals"),
    "no_profiles": Mend("audit", "profiles"),
    "no_risks": Mend("audit", "risks"),
    "no_obstacles": Mend("audit", "obstacles"),
    "no_inventory": Mend("audit", "inventory"),
}
"""The reason of a skipped check and the place where what is missing is brought."""


def bring(reason: str) -> Mend:
    """Return where what is missing is brought; a reason that is not listed is about data."""
    return BRING.get(reason, Mend("data"))
