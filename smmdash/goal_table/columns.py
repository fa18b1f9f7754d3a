"""The columns of the table of goals. A column that is a facet of a goal (``edit.facets``) has its key and its name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from smmdash.goals import edit
from smmdash.goals.model import Basis, Comparison, Goal, Per, TargetKind
from smmdash.goals.planned import MOST_INTERMEDIATES
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import Texts
from smmdash.metrics import METRICS, NETWORKS
from smmdash.reasons import REASONS

ColumnKind = Literal[
    "text", "choice", "choices", "list", "number", "days", "date", "steps", "milestones", "check_ins", "name", "told"
]


@dataclass(frozen=True)
class Column:
    """A column: what its cells hold. ``options`` are the keys of a choice, their texts ``family`` and the key.

    What is ``told`` is written for people to read and never taken in: it comes of the data.

    A cell has at most ``longest`` letters, a list in it at most ``most`` parts.
    """

    key: str
    kind: ColumnKind = "text"
    options: tuple[str, ...] = ()
    family: str = ""
    longest: int = 300
    most: int = 1


def _choice(key: str, family: str, options: tuple[str, ...]) -> Column:
    return Column(key, "choice", options, family)


COLUMNS: Mapping[str, Column] = {
    column.key: column
    for column in (
        Column("id", longest=80),
        Column("sentence"),
        Column("statement"),
        _choice("goal_type", "goal_type-", tuple(GOAL_TYPES)),
        Column("business_goal", "name"),
        _choice("metric", "metric-", tuple(METRICS)),
        Column("scope_networks", "choices", NETWORKS, "network-", 2000, 40),
        Column("scope_accounts", "list", longest=30_000, most=500),
        Column("scope_post_types", "list", longest=4000, most=50),
        Column("scope_campaign"),
        Column("scope_segment"),
        _choice("target_kind", "goal-kind_", get_args(TargetKind)),
        _choice("target_comparison", "goal-comparison_", get_args(Comparison)),
        _choice("target_basis", "goal-basis_", get_args(Basis)),
        Column("target_value", "number"),
        Column("target_upper", "number"),
        _choice("target_per", "goal-each_", tuple(per for per in get_args(Per) if per)),
        Column("start", "date"),
        Column("deadline", "date"),
        Column("baseline_value", "number"),
        Column("baseline_first", "date"),
        Column("baseline_last", "date"),
        Column("baseline_note", longest=4000),
        Column("owner"),
        Column("audience", "name"),
        Column("review_every_days", "days"),
        Column("steps", "steps", longest=30_000, most=50),
        Column("milestones", "milestones", longest=150_000, most=MOST_INTERMEDIATES),
        Column("budget_amount", "number"),
        Column("budget_currency", longest=80),
        Column("budget_wanted", "number"),
        _choice("budget_result", "metric-", tuple(METRICS)),
        Column("budget_cost_per_result", "number"),
        Column("budget_low", "number"),
        Column("budget_high", "number"),
        Column("budget_first", "date"),
        Column("budget_last", "date"),
        Column("budget_note", longest=4000),
        Column("check_ins", "check_ins", longest=1_000_000, most=2000),
        Column("chance", "told"),
        Column("chance_day", "told"),
        _choice("status_override", "odds-status_", ("on_track", "at_risk", "off_track")),
        Column("status_override_day", "date"),
        Column("status_override_as_of", "date"),
        Column("status_override_note", longest=4000),
        Column("paused", "date"),
        Column("milestone_done", "date"),
        _choice("outcome", "goal-outcome_", ("reached", "missed", "dropped")),
        Column("outcome_day", "date"),
        Column("outcome_reasons", "choices", REASONS, "audit-reason_", 2000, 20),
        Column("outcome_note", longest=4000),
        Column("outcome_repeat", longest=4000),
        Column("outcome_drop", longest=4000),
    )
}
"""Every column by its key, in the order in which they are handed over."""

TEMPLATE = (
    "sentence", "statement", "goal_type", "business_goal", "metric", "scope_networks", "target_comparison",
    "target_basis", "target_value", "target_upper", "start", "deadline", "owner", "audience", "review_every_days",
    "steps",
)  # fmt: skip
"""The columns of the template: what a person writes for a new goal."""

_FACETS = frozenset(edit.facets(Goal(id="")))


def header(texts: Texts, key: str) -> str:
    """Name a column in the person's language."""
    return texts(f"goal-facet_{key}") if key in _FACETS else texts(f"goal_table-column_{key}")
