"""The catalogue of the nine audit steps, in their order: questions, registers and what each step demands.

A question's or register's key is the name of its field in ``Audit`` and of its texts: ``audit-<key>`` (its name) with
``.ask`` (the question), ``.why`` and ``.example``. A column's texts are ``audit-<register>_<column>``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from smmdash.audit import demands
from smmdash.audit.model import (
    Audit,
    CommunityNote,
    Criterion,
    InventoryItem,
    Lesson,
    Obstacle,
    Outlook,
    PastGoal,
    Profile,
    Promise,
    Risk,
    Tactic,
    TeamSkill,
)
from smmdash.documents import Document
from smmdash.reasons import REASONS

QuestionKind = Literal["text", "long", "date", "choice", "scale"]
ColumnKind = Literal[
    "text", "long", "date", "choice", "picks", "scale", "number", "business_goal", "audience", "metric", "goal"
]

CAUSES = (
    "marketing",
    "skills",
    "strength",
    "assets",
    "knowledge",
    "tools",
    "budget",
    "resources",
    "time",
    "confidence",
    "fear",
)
"""What may hold the work back."""

RISKS = ("lack_of_time", "poor_execution", "no_policy", "changing_ecosystem", "competitors")
"""Risks that most plans meet; a person adds their own."""

TACTICS = (
    "training",
    "branding",
    "content_strategy",
    "goal_correction",
    "new_site",
    "site_rebuild",
    "outside_audit",
    "offline_events",
    "research",
)
"""Ways to stand out; a person adds their own."""


@dataclass(frozen=True)
class Question:
    """A question of a step; ``options`` are the keys of a choice, their texts are ``audit-<question>_<option>``."""

    key: str
    kind: QuestionKind
    options: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True)
class Column:
    """A column of a register; ``options`` are keys whose texts are ``audit-<family>_<option>``.

    ``from_data`` marks what uploads fill in; a person reads it and does not type it.
    """

    key: str
    kind: ColumnKind = "text"
    options: tuple[str, ...] = ()
    family: str = ""
    from_data: bool = False


@dataclass(frozen=True)
class Register:
    """A table a person keeps: its row model and its columns."""

    key: str
    row: type[Document]
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Context:
    """What the rest of the workspace tells the audit.

    ``accounts`` maps ``network:account`` of the data to the day of its last post; ``holes`` counts the traces that
    lack a link (see ``traces``), ``posts`` the posts of the data that have a day.
    """

    accounts: Mapping[str, date | None] = field(default_factory=dict)
    goals: int = 0
    holes: int = 0
    posts: int = 0


@dataclass(frozen=True)
class Demand:
    """Something a step asks for; ``met`` judges it. Its text is ``audit-missing_<key>``.

    ``entry`` is the register that answers it, empty where it is met elsewhere in the workspace.
    """

    key: str
    met: Callable[[Audit, Context], bool]
    entry: str = ""


@dataclass(frozen=True)
class Step:
    """A step of the audit. Its texts are ``audit-step_<key>`` with ``.why``."""

    key: str
    questions: tuple[Question, ...] = ()
    registers: tuple[Register, ...] = ()
    demands: tuple[Demand, ...] = ()

    @property
    def entries(self) -> tuple["Question | Register", ...]:
        """Its questions and registers, in the order in which they are asked."""
        return (*self.questions, *self.registers)


_LESSON = (Column("what"), Column("why", "long"))

_CATALOGUE = (
    Step(
        "what_we_have",
        (Question("course", "long"), Question("course_reviewed", "date"), Question("course_current", "scale")),
        (
            Register(
                "inventory",
                InventoryItem,
                (
                    Column("title"),
                    Column("url"),
                    Column("network"),
                    Column("account", from_data=True),
                    Column("post_id", from_data=True),
                    Column("published", "date"),
                    Column("performance", "number", from_data=True),
                    Column("suggested", "choice", ("outdated", "current", "update"), "group", from_data=True),
                    Column("group", "choice", ("outdated", "current", "update"), "group"),
                    Column("reason", "long"),
                    Column("removed", "date"),
                ),
            ),
            Register(
                "profiles",
                Profile,
                (
                    Column("network"),
                    Column("handle"),
                    Column("owner"),
                    Column("credentials_place"),
                    Column("status", "choice", ("active", "dormant"), "status"),
                    Column("last_post", "date", from_data=True),
                    Column("posts_90_days", "number", from_data=True),
                ),
            ),
            Register(
                "community_notes",
                CommunityNote,
                (Column("day", "date"), Column("work", "long"), Column("lesson", "long")),
            ),
            Register(
                "team", TeamSkill, (Column("person"), Column("skill"), Column("level", "scale"), Column("gap", "long"))
            ),
        ),
        (
            Demand("inventory_listed", demands.inventory_listed, "inventory"),
            Demand("inventory_sorted", demands.inventory_sorted, "inventory"),
            Demand("profiles_listed", demands.profiles_listed, "profiles"),
            Demand("profiles_owned", demands.profiles_owned, "profiles"),
            Demand("profiles_access", demands.profiles_access, "profiles"),
            Demand("community_lesson", demands.community_lesson, "community_notes"),
            Demand("team_listed", demands.team_listed, "team"),
        ),
    ),
    Step(
        "what_was_done",
        (
            Question("integration", "choice", ("separate", "partly", "integrated")),
            Question("integration_note", "long", optional=True),
            Question("roi_attempts", "long"),
            Question("roi_results", "long"),
            Question("plan_gaps", "long"),
        ),
        (
            Register(
                "past_goals",
                PastGoal,
                (
                    Column("goal"),
                    Column("outcome", "choice", ("reached", "partly", "missed", "dropped"), "outcome"),
                    Column("reasons", "picks", REASONS, "reason"),
                    Column("note", "long"),
                ),
            ),
            Register("to_repeat", Lesson, _LESSON),
            Register("to_drop", Lesson, _LESSON),
        ),
        (
            Demand("past_goals_listed", demands.past_goals_listed, "past_goals"),
            Demand("past_goals_explained", demands.past_goals_explained, "past_goals"),
            Demand("repeat_listed", demands.repeat_listed, "to_repeat"),
            Demand("drop_listed", demands.drop_listed, "to_drop"),
        ),
    ),
    Step(
        "what_holds_back",
        (),
        (
            Register(
                "obstacles",
                Obstacle,
                (Column("cause", "choice", CAUSES, "cause"), Column("weight", "scale"), Column("action", "long")),
            ),
        ),
        (
            Demand("obstacles_picked", demands.obstacles_picked, "obstacles"),
            Demand("obstacles_weighed", demands.obstacles_weighed, "obstacles"),
            Demand("obstacles_action", demands.obstacles_action, "obstacles"),
        ),
    ),
    Step(
        "where_we_go",
        (
            Question("aim", "long"),
            Question("in_12_months", "long"),
            Question("in_two_years", "long"),
            Question("social_part", "long"),
        ),
        (
            Register(
                "outlook",
                Outlook,
                (
                    Column("horizon", "choice", ("year", "two_years"), "horizon"),
                    Column("change", "long"),
                    Column("business_goal", "business_goal"),
                    Column("social_part", "long"),
                ),
            ),
        ),
        (Demand("goals_set", demands.goals_set), Demand("outlook_linked", demands.outlook_linked, "outlook")),
    ),
    Step(
        "why",
        (
            Question("why_niche", "long"),
            Question("why_needed", "long"),
            Question("why_share", "long"),
            Question("positioning", "long"),
        ),
        (Register("promises", Promise, (Column("audience", "audience"), Column("why_follow", "long"))),),
        (Demand("promises_made", demands.promises_made, "promises"),),
    ),
    Step(
        "what_to_overcome",
        (),
        (
            Register(
                "risks",
                Risk,
                (
                    Column("risk", "choice", RISKS, "risk"),
                    Column("name"),
                    Column("likelihood", "scale"),
                    Column("impact", "scale"),
                    Column("owner"),
                    Column("answer", "long"),
                ),
            ),
        ),
        (
            Demand("risks_listed", demands.risks_listed, "risks"),
            Demand("risks_weighed", demands.risks_weighed, "risks"),
            Demand("risks_answered", demands.risks_answered, "risks"),
        ),
    ),
    Step(
        "the_plan",
        (Question("approach", "long"), Question("value", "long")),
        (),
        (Demand("goals_planned", demands.goals_set), Demand("plan_whole", demands.plan_whole)),
    ),
    Step(
        "how_we_know",
        (Question("keep_audience", "long"), Question("further_integration", "long"), Question("tracking", "long")),
        (Register("criteria", Criterion, (Column("criterion"), Column("metric", "metric"), Column("goal", "goal"))),),
        (
            Demand("criteria_named", demands.criteria_named, "criteria"),
            Demand("criteria_measured", demands.criteria_measured, "criteria"),
        ),
    ),
    Step(
        "how_we_stand_out",
        (),
        (
            Register(
                "tactics",
                Tactic,
                (
                    Column("tactic", "choice", TACTICS, "tactic"),
                    Column("name"),
                    Column("when", "date"),
                    Column("owner"),
                ),
            ),
        ),
        (
            Demand("tactics_picked", demands.tactics_picked, "tactics"),
            Demand("tactics_dated", demands.tactics_dated, "tactics"),
        ),
    ),
)

STEPS: Mapping[str, Step] = {step.key: step for step in _CATALOGUE}
"""Every step by its key, in the order in which they are taken."""
