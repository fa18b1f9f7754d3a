"""The good workspace as a person and their exports make it, and the changes that errors are planted with."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from checks.changes import TODAY
from checks.planted.document import written
from checks.planted.exports import File, good_files

from smmdash.checks import Evidence, evidence_of
from smmdash.goals import Goal, Step
from smmdash.goals.sentence import as_goal, understand
from smmdash.importers import Import
from smmdash.importers.answers import Answers
from smmdash.importers.mapping import Mapping as Mapped
from smmdash.store.state import State, add, new, read_upload, with_workspace
from smmdash.store.workspace import Upload, Workspace

ZONE = "Europe/Riga"
_READ: dict[tuple[Any, ...], Import] = {}
_KEPT: dict[Any, Any] = {}


@dataclass
class Space:
    """A workspace to plant an error in: its document, its exports by name, the day and the time zone."""

    work: Workspace
    files: dict[str, File]
    today: date = TODAY
    zone: str = ZONE
    touched: list[str] = field(default_factory=list)

    def goal(self, goal_id: str) -> Goal:
        """Return a goal of the good workspace by its id."""
        return next(goal for goal in self.work.goals if goal.id == goal_id)

    def evidence(self) -> Evidence:
        """Return what the checks judge; what was worked out of the good exports serves every case."""
        if self.files == good_files_once() and self.zone == ZONE:
            state, name = good_state(), "good"
        else:
            state, name = state_of(self.files, self.zone), ""
        work = self.work.model_copy(update={"uploads": state.workspace.uploads, "timezone": self.zone})
        evidence = evidence_of(with_workspace(state, work), self.today)
        return replace(evidence, facts_key=name, kept=_KEPT if name else {})


Plant = Callable[[Space], None]


@cache
def good_files_once() -> Mapping[str, File]:
    """Return the good exports, made once."""
    return good_files()


def good() -> Space:
    """Return the good workspace; each case gets its own."""
    return Space(written(), dict(good_files_once()))


@cache
def good_state() -> State:
    """Return the good exports as read, joined once."""
    state = state_of(good_files_once(), ZONE)
    assert not state.facts.is_empty
    return state


def state_of(files: Mapping[str, File], zone: str) -> State:
    """Return the state that uploading the files one by one gives."""
    state = new("planted", "Mežābele", datetime(2021, 11, 1, tzinfo=UTC), timezone=zone, currency="EUR")
    for name, file in sorted(files.items(), key=lambda pair: pair[1].added):
        answers = Answers(account=file.account, network=file.network, confirm="yes")
        when = datetime.combine(file.added, time(8), UTC)
        state, effect = add(state, file.text.encode(file.encoding), name, now=when, answers=answers, read=_read)
        assert effect.kind == "added", f"{name}: {effect.kind}"
    return state


def _read(data: bytes, upload: Upload, timezone: str, mappings: Any = ()) -> Import:
    key = (data, upload.name, upload.answers.model_dump_json(), upload.added, timezone)
    if key not in _READ:
        _READ[key] = read_upload(data, upload, timezone, list[Mapped](mappings))
    return _READ[key]


def of(goal_id: str, **values: Any) -> Plant:
    """Set fields of a goal."""

    def plant(space: Space) -> None:
        place = [goal.id for goal in space.work.goals].index(goal_id)
        held = space.work.goals[place].model_dump() | values
        space.work.goals[place] = Goal.model_validate(held)

    return plant


def aimed(goal_id: str, **values: Any) -> Plant:
    """Set fields of a goal's target."""

    def plant(space: Space) -> None:
        for name, value in values.items():
            setattr(space.goal(goal_id).target, name, value)

    return plant


def scoped(goal_id: str, **values: Any) -> Plant:
    """Set fields of a goal's scope."""

    def plant(space: Space) -> None:
        for name, value in values.items():
            setattr(space.goal(goal_id).scope, name, value)

    return plant


def planned(goal_id: str, place: int = 0, **values: Any) -> Plant:
    """Set fields of a step of a goal's plan."""

    def plant(space: Space) -> None:
        for name, value in values.items():
            setattr(space.goal(goal_id).steps[place], name, value)

    return plant


def said(text: str, **values: Any) -> Plant:
    """Put a goal as a person types it in the place of the milestone, with all that the sentence does not say."""

    def plant(space: Space) -> None:
        meaning = understand(text, today=space.today)
        made = as_goal(meaning, "said", today=space.today, statement=text)
        step = Step(id="s1", title="Plan it", owner="Ilze", due=space.today + timedelta(days=9), kpi="a plan")
        given = {
            "start": made.start or space.today - timedelta(days=3), "business_goal": "orders", "audience": "locals",
            "owner": "Ilze", "steps": [step],
        }  # fmt: skip
        space.work.goals = [goal for goal in space.work.goals if goal.id != "mark"]
        space.work.goals.append(Goal.model_validate(made.model_dump() | given | values))

    return plant


def instead(goal_id: str, text: str, **values: Any) -> Plant:
    """Say a goal of the good workspace in other words: what the sentence says replaces what the goal was about."""

    def plant(space: Space) -> None:
        meaning = understand(text, today=space.today)
        made = as_goal(meaning, goal_id, today=space.today, statement=text)
        fields = ("statement", "metric", "scope", "target", "deadline")
        update = {name: getattr(made, name) for name in fields} | values
        place = [goal.id for goal in space.work.goals].index(goal_id)
        held = space.work.goals[place]
        if made.start is not None:
            update.setdefault("start", made.start)
        space.work.goals[place] = Goal.model_validate(held.model_dump() | update)

    return plant


def copied(goal_id: str, **values: Any) -> Plant:
    """Add a goal that is like another but for ``values``; those of its target and scope are told by their names.

    The milestone makes room for it, so that there are never too many.
    """

    def plant(space: Space) -> None:
        made = space.goal(goal_id).model_copy(deep=True, update={"id": "copy", "statement": "The same again"})
        for name, value in values.items():
            for part in (made.target, made.scope, made):
                if name in type(part).model_fields:
                    setattr(part, name, value)
                    break
        if goal_id not in ("mark", "resting", "ended"):
            space.work.goals = [goal for goal in space.work.goals if goal.id != "mark"]
        space.work.goals.append(Goal.model_validate(made.model_dump()))

    return plant


def only(*goal_ids: str) -> Plant:
    """Keep no other goals, and no business goal or audience but theirs."""

    def plant(space: Space) -> None:
        space.work.goals = [goal for goal in space.work.goals if goal.id in goal_ids]
        served = {goal.business_goal for goal in space.work.goals}
        space.work.business_goals = [one for one in space.work.business_goals if one.id in served]
        meant = {goal.audience for goal in space.work.goals}
        space.work.audiences = [one for one in space.work.audiences if one.id in meant]

    return plant


def row(register: str, place: int, **values: Any) -> Plant:
    """Set fields of a row of one of the audit's registers."""

    def plant(space: Space) -> None:
        for name, value in values.items():
            setattr(getattr(space.work.audit, register)[place], name, value)

    return plant


def answered(**values: Any) -> Plant:
    """Set answers and registers of the audit."""

    def plant(space: Space) -> None:
        for name, value in values.items():
            setattr(space.work.audit, name, value)

    return plant


def document(change: Callable[[Workspace], object]) -> Plant:
    """Change the document by a function."""

    def plant(space: Space) -> None:
        change(space.work)

    return plant


def both(*plants: Plant) -> Plant:
    """Make several changes."""

    def plant(space: Space) -> None:
        for one in plants:
            one(space)

    return plant


def upload(name: str, text: str, **values: Any) -> Plant:
    """Add an export, or put it in the place of the one of that name."""
    return lambda space: space.files.update({name: File(text, **values)})


def without(*names: str) -> Plant:
    """Leave exports out."""

    def plant(space: Space) -> None:
        for name in names:
            del space.files[name]

    return plant


def rewritten(name: str, change: Callable[[list[str]], list[str]], **values: Any) -> Plant:
    """Rewrite the lines of an export."""

    def plant(space: Space) -> None:
        held = space.files[name]
        lines = change(held.text.removesuffix("\n").split("\n"))
        space.files[name] = replace(held, text="\n".join(lines) + "\n", **values)

    return plant


def second(name: str, new_name: str, change: Callable[[list[str]], list[str]], **values: Any) -> Plant:
    """Upload an export again under another name, rewritten, after the first."""

    def plant(space: Space) -> None:
        held = space.files[name]
        lines = change(held.text.removesuffix("\n").split("\n"))
        space.files[new_name] = replace(held, text="\n".join(lines) + "\n", **values)

    return plant


def kept(name: str, **values: Any) -> Plant:
    """Set how an export is encoded, whose it is or when it was added."""
    return lambda space: space.files.update({name: replace(space.files[name], **values)})


def zoned(zone: str) -> Plant:
    """Let the workspace be elsewhere on earth."""
    return lambda space: setattr(space, "zone", zone)


def replacing(pattern: str, to: str, count: int = 0) -> Callable[[list[str]], list[str]]:
    """Return a change of lines: what matches becomes something else."""
    return lambda lines: re.sub(pattern, to, "\n".join(lines), count=count, flags=re.MULTILINE).split("\n")


def dropping(fits: Callable[[str], bool]) -> Callable[[list[str]], list[str]]:
    """Return a change of lines: those that fit are left out."""
    return lambda lines: [line for line in lines if not fits(line)]


def cell(place: int, column: int, to: str, delimiter: str = ",") -> Callable[[list[str]], list[str]]:
    """Return a change of lines: one cell of one line (negative counts from the end)."""

    def change(lines: list[str]) -> list[str]:
        cells = re.split(rf'{delimiter}(?=(?:[^"]*"[^"]*")*[^"]*$)', lines[place])
        cells[column] = to
        return [*lines[:place], delimiter.join(cells), *lines[place:][1:]]

    return change


def every(*changes: Callable[[list[str]], list[str]]) -> Callable[[list[str]], list[str]]:
    """Return several changes of lines as one."""

    def change(lines: list[str]) -> list[str]:
        for one in changes:
            lines = one(lines)
        return lines

    return change


def back(days: int) -> date:
    """Return the day so many days ago."""
    return TODAY - timedelta(days=days)


def ahead(days: int) -> date:
    """Return the day so many days from now."""
    return TODAY + timedelta(days=days)
