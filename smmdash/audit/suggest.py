"""What age and performance say of a piece of content."""

import re
from datetime import date

import numpy as np
import pandas as pd

from smmdash.audit.model import Group
from smmdash.metrics import ENGAGEMENT_PARTS

RECENT_DAYS = 180
OLD_DAYS = 540
STRONG = 1.5

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def suggest(age_days: int, performance: float | None, *, past_year: bool) -> tuple[Group, str]:
    """Suggest a group for content and say why: the reason's key.

    ``past_year`` tells that its text names a year before this one and no later year.
    """
    if age_days <= RECENT_DAYS:
        return ("outdated", "names_past_year") if past_year else ("current", "recent")
    if performance is not None and performance >= STRONG:
        return "update", "strong_and_ageing"
    if past_year:
        return "outdated", "names_past_year"
    if age_days <= OLD_DAYS:
        return "current", "not_old"
    if performance is not None and performance >= 1:
        return "update", "old_and_fair"
    return ("outdated", "old_and_weak") if performance is not None else ("outdated", "old_and_unknown")


def engagement_of(posts: pd.DataFrame) -> pd.Series:
    """Return each post's engagement: its parts' sum, else the source's own total, else missing."""
    parts = [name for name in ENGAGEMENT_PARTS.measures if name in posts]
    summed = posts[parts].sum(axis=1, min_count=1) if parts else pd.Series(float("nan"), index=posts.index)
    return summed.fillna(posts[ENGAGEMENT_PARTS.total]) if ENGAGEMENT_PARTS.total in posts else summed


def names_past_year(texts: pd.Series, today: date) -> np.ndarray:
    """Tell for each text whether it names a year before this one and no later one."""
    found = np.zeros(len(texts), dtype=bool)
    for place, text in enumerate(texts.fillna("").tolist()):
        if "20" in text:
            years = [int(year) for year in _YEAR.findall(text)]
            found[place] = bool(years) and max(years) < today.year
    return found
