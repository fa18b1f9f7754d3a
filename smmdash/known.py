"""What a workspace already knows about a question of the audit, so that nobody types what the data can say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from smmdash import kpi
from smmdash.audit import Context, last_posts
from smmdash.audit.demands import account_key
from smmdash.metrics import METRICS
from smmdash.store import State
from smmdash.windows import known_days, window

MOST_NAMES = 5


@dataclass(frozen=True)
class Known:
    """One thing that is known: its key (text ``audit_page-known_<key>``) and the values of its sentence.

    ``figures`` are KPIs of the period in ``values`` (start, end), for the key ``figures``.
    """

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    figures: tuple[kpi.Value, ...] = ()


def known(entry: str, state: State, context: Context, today: date) -> Known | None:
    """Return what is known about a question or register of the audit (its key), None where nothing is."""
    if entry in FIGURES:
        return _figures(state, FIGURES[entry], today)
    about = _ABOUT.get(entry)
    return about(state, context, today) if about else None


FIGURES: Mapping[str, tuple[str, ...]] = {
    "roi_attempts": ("spend", "cost_per_click", "cost_per_lead"),
    "roi_results": ("sales", "revenue", "leads", "conversions", "social_sessions"),
    "why_share": ("shares", "saves", "engagement_rate_by_reach"),
    "value": ("social_sessions", "conversions", "leads", "sales", "revenue"),
    "keep_audience": ("followers", "net_new_followers", "audience_growth_rate"),
}
"""The metrics that speak to a question; those without a figure are left out."""


def _figures(state: State, metrics: tuple[str, ...], today: date) -> Known | None:
    days = known_days(state.facts, today)
    if days is None:
        return None
    period = window("last_90", today, newest=days[1])
    found = [
        kpi.value(state.facts, metric, period.start, period.end, today=today) for metric in metrics if metric in METRICS
    ]
    given = tuple(one for one in found if one.known)
    return Known("figures", {"start": period.start, "end": period.end}, given) if given else None


def _course_reviewed(state: State, context: Context, today: date) -> Known | None:
    day = state.workspace.audit.course_reviewed
    return Known("reviewed", {"days": (today - day).days}) if day is not None and day <= today else None


def _integration(state: State, context: Context, today: date) -> Known | None:
    wanted = {goal.id for goal in state.workspace.business_goals}
    served = [goal for goal in state.workspace.goals if goal.outcome is None and goal.business_goal in wanted]
    return Known("linked", {"count": context.goals, "linked": len(served)}) if context.goals else None


def _holes(state: State, context: Context, today: date) -> Known | None:
    return Known("holes", {"count": context.holes}) if context.goals else None


def _goals(state: State, context: Context, today: date) -> Known | None:
    return Known("goals", {"count": context.goals}) if context.goals else None


def _business_goals(state: State, context: Context, today: date) -> Known | None:
    return _names("business_goals", [row.name for row in state.workspace.business_goals])


def _audiences(state: State, context: Context, today: date) -> Known | None:
    return _names("audiences", [row.name for row in state.workspace.audiences])


def _names(key: str, names: list[str]) -> Known | None:
    given = [name for name in names if name.strip()]
    return Known(key, {"names": tuple(given[:MOST_NAMES]), "count": len(given)}) if given else None


def _uploads(state: State, context: Context, today: date) -> Known | None:
    days = known_days(state.facts, today)
    count = len(state.workspace.uploads)
    return Known("uploads", {"count": count, "end": days[1]}) if days is not None and count else None


def _inventory(state: State, context: Context, today: date) -> Known | None:
    count = len(state.facts.posts)
    return Known("posts", {"count": count}) if count else None


def _profiles(state: State, context: Context, today: date) -> Known | None:
    seen = {account_key(*name.split(":", 1)) for name in last_posts(state.facts)}
    rows = state.workspace.audit.profiles
    listed = {account_key(row.network, name) for row in rows for name in (row.account, row.handle) if name}
    return Known("accounts", {"count": len(seen), "open": len(seen - listed)}) if seen else None


_ABOUT: Mapping[str, Callable[[State, Context, date], Known | None]] = {
    "course_reviewed": _course_reviewed,
    "integration": _integration,
    "plan_gaps": _holes,
    "aim": _goals,
    "in_12_months": _business_goals,
    "social_part": _integration,
    "why_needed": _audiences,
    "approach": _holes,
    "tracking": _uploads,
    "inventory": _inventory,
    "profiles": _profiles,
}
