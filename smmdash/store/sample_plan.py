"""The plan of the sample workspace: intermediate targets, a budget and a content calendar around today."""

from datetime import date, time, timedelta

from smmdash.goals import Budget, Entry, Goal, Intermediate
from smmdash.i18n import Texts
from smmdash.store import sample_exports

_WEEKDAYS = {"instagram": (1, 3, 5), "facebook": (3,), "tiktok": (4,)}
"""When each network is planned (Monday 0)."""
_TYPES = {"instagram": ("IG reel", "IG carousel", "IG image"), "facebook": ("Photos",), "tiktok": ("",)}
_GOALS = {"instagram": "engagement", "facebook": "visits", "tiktok": "followers"}
_AT = {"instagram": time(19), "facebook": time(12, 30)}
_TOPICS = 9
_BACK, _AHEAD = 21, 20


def with_plan(goals: list[Goal]) -> list[Goal]:
    """Return the sample's goals with intermediate targets and a budget on some of them."""
    made = []
    for goal in goals:
        change: dict[str, object] = {}
        if goal.start is not None and goal.id in ("followers", "visits"):
            shares = {"followers": (300.0, 600.0), "visits": (3300.0, 6700.0)}[goal.id]
            change["milestones"] = [
                Intermediate(day=goal.start + timedelta(days=31 * place), value=value)
                for place, value in enumerate(shares, start=1)
            ]
        if goal.id == "visits":
            change["budget"] = Budget(
                cost_per_result=0.4, wanted=1500, currency="EUR", amount=600, result="link_clicks"
            )
        made.append(goal.model_copy(update=change))
    return made


def calendar(t: Texts, today: date) -> list[Entry]:
    """Return the planned posts from three weeks back to three weeks ahead, written in the language of ``t``."""
    made: list[Entry] = []
    for away in range(-_BACK, _AHEAD + 1):
        day = today + timedelta(days=away)
        for network, weekdays in _WEEKDAYS.items():
            if day.weekday() not in weekdays:
                continue
            number = len(made)
            types = _TYPES[network]
            made.append(
                Entry(
                    id=f"plan-{number + 1}", day=day, at=_AT.get(network), network=network,
                    account=sample_exports.HANDLE, post_type=types[number % len(types)],
                    title=t(f"sample-topic_{number % _TOPICS + 1}"),
                    goal=_GOALS[network], owner="Edgars" if network == "tiktok" else "Marta",
                    state="done" if network == "tiktok" and away < 0 else "planned",
                )
            )  # fmt: skip
    return made
