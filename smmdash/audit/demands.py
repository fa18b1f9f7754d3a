"""What each audit step demands beyond its questions. A demand about every row is not met by an empty register."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Protocol

from smmdash.audit.model import MOST_INVENTORY, Audit, Obstacle, PastGoal, Profile, Risk, Tactic
from smmdash.audit.secrets import looks_like_secret
from smmdash.metrics import METRICS

HIGH_RISK = 10
"""A risk whose likelihood times impact is this much or more (of 25) needs an owner and an answer."""


class Surroundings(Protocol):
    """What demands ask about the rest of the workspace; ``Context`` is one."""

    @property
    def accounts(self) -> Iterable[str]:
        """Accounts of the data as ``network:account``, with the day of their last post."""

    @property
    def goals(self) -> int:
        """How many goals are open."""

    @property
    def holes(self) -> int:
        """How many traces lack a link."""

    @property
    def posts(self) -> int:
        """How many posts of the data have a day."""


def _every(rows: Iterable[Any], fits: Callable[[Any], object]) -> bool:
    listed = list(rows)
    return bool(listed) and all(fits(row) for row in listed)


def inventory_listed(audit: Audit, context: Surroundings) -> bool:
    """At least one piece of content is listed."""
    return bool(audit.inventory)


def inventory_sorted(audit: Audit, context: Surroundings) -> bool:
    """A person put every piece of content into a group: all that is listed, and every post as far as there is room."""
    by_hand = sum(not item.post_id for item in audit.inventory)
    posts = len(audit.inventory) - by_hand
    return _every(audit.inventory, lambda item: item.group) and posts >= min(context.posts, MOST_INVENTORY - by_hand)


def profiles_listed(audit: Audit, context: Surroundings) -> bool:
    """At least one profile is listed, and every account of the data has its profile."""
    return bool(audit.profiles) and all(
        place_of(audit.profiles, *name.split(":", 1)) is not None for name in context.accounts
    )


def account_key(network: str, account: str) -> tuple[str, str]:
    """Return what two spellings of one account share: ``@Riga`` and ``riga`` are the same handle."""
    return network.casefold(), account.strip().removeprefix("@").casefold()


def place_of(profiles: Sequence[Profile], network: str, account: str) -> int | None:
    """Return which profile an account of the data is, None where the register lacks it.

    Some exports do not name their account: it is then the only profile of its network, or the one without a name.
    """
    on_network = [place for place, row in enumerate(profiles) if row.network.casefold() == network.casefold()]
    if not account and len(on_network) == 1:
        return on_network[0]
    wanted = account_key(network, account)
    for place in on_network:
        row = profiles[place]
        names = [name for name in (row.account, row.handle) if name] or [""]
        if wanted in [account_key(network, name) for name in names]:
            return place
    return None


def profiles_owned(audit: Audit, context: Surroundings) -> bool:
    """Somebody runs every profile."""
    return _every(audit.profiles, lambda row: row.owner.strip())


def profiles_access(audit: Audit, context: Surroundings) -> bool:
    """The place of every profile's access is documented, and it is a place rather than the access itself."""
    return _every(
        audit.profiles, lambda row: row.credentials_place.strip() and not looks_like_secret(row.credentials_place)
    )


def community_lesson(audit: Audit, context: Surroundings) -> bool:
    """At least one note on community work has a lesson."""
    return any(note.lesson.strip() for note in audit.community_notes)


def team_listed(audit: Audit, context: Surroundings) -> bool:
    """At least one person is listed with a skill and its level."""
    return any(row.person.strip() and row.skill.strip() and row.level for row in audit.team)


def past_goals_listed(audit: Audit, context: Surroundings) -> bool:
    """At least one past goal has an outcome."""
    return any(row.outcome for row in audit.past_goals)


def past_goals_explained(audit: Audit, context: Surroundings) -> bool:
    """Every past goal has an outcome, and every one that was not reached has a reason."""

    def explained(row: PastGoal) -> bool:
        return row.outcome == "reached" or bool(row.outcome and row.reasons)

    return _every(audit.past_goals, explained)


def repeat_listed(audit: Audit, context: Surroundings) -> bool:
    """Something is worth repeating."""
    return any(row.what.strip() for row in audit.to_repeat)


def drop_listed(audit: Audit, context: Surroundings) -> bool:
    """Something is to be dropped."""
    return any(row.what.strip() for row in audit.to_drop)


def _picked(audit: Audit) -> list[Obstacle]:
    return [row for row in audit.obstacles if row.cause]


def obstacles_picked(audit: Audit, context: Surroundings) -> bool:
    """At least one cause is picked."""
    return bool(_picked(audit))


def obstacles_weighed(audit: Audit, context: Surroundings) -> bool:
    """Every picked cause has a weight."""
    return _every(_picked(audit), lambda row: row.weight)


def obstacles_action(audit: Audit, context: Surroundings) -> bool:
    """Every picked cause has an action."""
    return _every(_picked(audit), lambda row: row.action.strip())


def goals_set(audit: Audit, context: Surroundings) -> bool:
    """The workspace has an open goal."""
    return context.goals > 0


def outlook_linked(audit: Audit, context: Surroundings) -> bool:
    """At least one expected change belongs to a business goal."""
    return any(row.business_goal and row.change.strip() for row in audit.outlook)


def promises_made(audit: Audit, context: Surroundings) -> bool:
    """At least one audience segment has a reason to follow."""
    return any(row.audience and row.why_follow.strip() for row in audit.promises)


def named_risks(audit: Audit) -> list[Risk]:
    """Return the risks that are picked or named."""
    return [row for row in audit.risks if row.risk or row.name.strip()]


def is_high(risk: Risk) -> bool:
    """Tell whether a risk is high: weight HIGH_RISK or more."""
    return risk.weight is not None and risk.weight >= HIGH_RISK


def risks_listed(audit: Audit, context: Surroundings) -> bool:
    """At least one risk is listed."""
    return bool(named_risks(audit))


def risks_weighed(audit: Audit, context: Surroundings) -> bool:
    """Every risk has a likelihood and an impact."""
    return _every(named_risks(audit), lambda row: row.weight)


def risks_answered(audit: Audit, context: Surroundings) -> bool:
    """Every high risk has an owner and an answer."""
    return _every(named_risks(audit), lambda row: not is_high(row) or (row.owner.strip() and row.answer.strip()))


def plan_whole(audit: Audit, context: Surroundings) -> bool:
    """There are goals, and no trace from business goal to step lacks a link."""
    return context.goals > 0 and context.holes == 0


def criteria_named(audit: Audit, context: Surroundings) -> bool:
    """At least one criterion of success is named."""
    return any(row.criterion.strip() for row in audit.criteria)


def criteria_measured(audit: Audit, context: Surroundings) -> bool:
    """Every criterion of success has a metric."""
    return _every(audit.criteria, lambda row: row.metric in METRICS)


def _chosen(audit: Audit) -> list[Tactic]:
    return [row for row in audit.tactics if row.tactic or row.name.strip()]


def tactics_picked(audit: Audit, context: Surroundings) -> bool:
    """At least one tactic is picked."""
    return bool(_chosen(audit))


def tactics_dated(audit: Audit, context: Surroundings) -> bool:
    """Every picked tactic has a date."""
    return _every(_chosen(audit), lambda row: isinstance(row.when, date))
