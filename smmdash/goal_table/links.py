"""The business goals and audiences that rows name: those there are, and those that rows bring."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from smmdash.goal_table.cells import Bad, folded
from smmdash.goals import Audience, BusinessGoal, Goal
from smmdash.store import Workspace

MOST_NAMES = 200
_One = TypeVar("_One", BusinessGoal, Audience)


@dataclass
class Links:
    """What goals point at, by name; what earlier rows brought counts for later ones."""

    work: Workspace
    new_id: Callable[[], str]
    business_goals: list[BusinessGoal] = field(default_factory=list)
    audiences: list[Audience] = field(default_factory=list)

    def link(self, made: Goal, told: Mapping[str, Any], notes: list[str]) -> None:
        """Point a goal at what its row names; what is new is noted. Raises Bad where no more names fit."""
        self._link(made, told, notes, "business_goal", self.work.business_goals, self.business_goals, BusinessGoal)
        self._link(made, told, notes, "audience", self.work.audiences, self.audiences, Audience)

    def _link(
        self, made: Goal, told: Mapping[str, Any], notes: list[str], column: str,
        known: Sequence[_One], brought: list[_One], make: type[_One],
    ) -> None:  # fmt: skip
        if column not in told:
            return
        name, held = told[column], getattr(made, column)
        listed = [*known, *brought]
        # of several with the name the one that the goal has already
        named = [one.id for one in listed if name and folded(one.name) == folded(name)]
        found = held if held in named else next(iter(named), "")
        if name and not found:
            if len(listed) >= MOST_NAMES:
                raise Bad("too_many_names", column=column)
            fresh = make(id=self.new_id(), name=name)
            brought.append(fresh)
            found = fresh.id
            notes.append(f"{column}_new")
        setattr(made, column, found)
