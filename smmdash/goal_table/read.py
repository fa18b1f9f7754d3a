"""A table of goals taken in: every row is told apart as new, changed, the same or not taken, and why."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from smmdash.goal_table.cells import Bad, Notation, first_lines, folded, headers, read_cell
from smmdash.goal_table.columns import COLUMNS
from smmdash.goal_table.sheets import tables
from smmdash.goal_table.write import MARK
from smmdash.goals import Audience, Baseline, BusinessGoal, Goal, Outcome, edit, said
from smmdash.goals.sentence import understand
from smmdash.goals.types import comparison_of, kind_of
from smmdash.importers.reading import RawTable
from smmdash.metrics import METRICS
from smmdash.store import Workspace

RowState = Literal["new", "changed", "same", "refused"]
MOST_GOALS = 1000
MOST_NAMES = 200
SAYING = ("sentence", "statement", "metric")
"""The columns that can say what a goal is about; a table without any of them is not one of goals."""
_ID = re.compile(r"[\w-]{1,80}")

PROBLEMS = (
    "unknown", "number", "number_undecided", "days", "date", "date_undecided", "line", "confidence", "too_long",
    "repeated", "nothing", "wide", "too_many", "too_many_names", "outcome",
)  # fmt: skip
"""Why a row is not taken (texts: ``goal_table-problem_KEY``)."""

NOTES = ("business_goal_new", "audience_new", "outcome_day")
"""What else there is to say of a row that is taken (texts: ``goal_table-note_KEY``), besides a sentence's doubts."""


class NoGoals(Exception):
    """The file has no table with a column that goals could come from."""


@dataclass(frozen=True)
class Problem:
    """Why a row is not taken: a key of PROBLEMS, the column it is about and what was seen there."""

    key: str
    column: str = ""
    seen: str = ""


@dataclass(frozen=True)
class Row:
    """A row of the file. ``line`` is that of the file; ``opening`` are its first words. ``goal`` is what it makes.

    ``notes`` are keys of NOTES, ``doubts`` keys of what a sentence leaves open (texts ``sentence-doubt_KEY``).
    """

    line: int
    state: RowState
    opening: str
    goal: Goal | None = None
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Incoming:
    """What a file would do: its rows, the headers that mean nothing here, and what goals point at that is new."""

    rows: tuple[Row, ...]
    unknown: tuple[str, ...] = ()
    business_goals: tuple[BusinessGoal, ...] = ()
    audiences: tuple[Audience, ...] = ()

    def counted(self) -> Mapping[RowState, int]:
        """Return how many rows are new, changed, the same and refused."""
        states: tuple[RowState, ...] = ("new", "changed", "same", "refused")
        return {state: sum(row.state == state for row in self.rows) for state in states}


def read(data: bytes, name: str, work: Workspace, *, language: str, today: date, new_id: Callable[[], str]) -> Incoming:
    """Read a file of goals against the goals there are. Nothing is changed by it.

    A row with the id of a goal changes that goal in the columns that the file has: an empty cell there empties it. A
    row without an id is a new goal, or the same as one there is. A cell that cannot be understood refuses its row.
    Raises importers.reading.ReadError for a file that cannot be read and NoGoals for one without a fitting column.
    """
    found = [_columns(table) for table in tables(data, name, SAYING)]
    fitting = [(table, columns) for table, columns in found if set(SAYING) & set(columns)]
    if not fitting:
        raise NoGoals
    reader = _Reader(work, language, today, new_id)
    for table, columns in fitting:
        reader.take(table, columns)
    unknown = [
        " ".join(name.split())[:60]
        for table, columns in fitting
        for place, name in enumerate(table.header)
        if place not in columns.values() and name.strip()
    ]
    return Incoming(
        tuple(reader.rows), tuple(dict.fromkeys(unknown)), tuple(reader.business_goals), tuple(reader.audiences)
    )


def applied(work: Workspace, incoming: Incoming, *, at: datetime, today: date, reason: str) -> Workspace:
    """Return the workspace with the rows that are new or changed; ``reason`` is kept in the goals' history."""
    changed = {row.goal.id: row.goal for row in incoming.rows if row.goal is not None and row.state == "changed"}
    new = [row.goal for row in incoming.rows if row.goal is not None and row.state == "new"]
    made = work.model_copy(deep=True)
    made.goals = [
        *(_changed(goal, changed[goal.id], at, reason) if goal.id in changed else goal for goal in made.goals),
        *(goal.model_copy(update={"created": today}) for goal in new),
    ]
    used = {goal.business_goal for goal in made.goals} | {goal.audience for goal in made.goals}
    made.business_goals = [*made.business_goals, *(one for one in incoming.business_goals if one.id in used)]
    made.audiences = [*made.audiences, *(one for one in incoming.audiences if one.id in used)]
    return made


def _changed(goal: Goal, wanted: Goal, at: datetime, reason: str) -> Goal:
    fields = {name: getattr(wanted, name) for name in type(wanted).model_fields if name not in ("id", "history")}
    return edit.changed(goal, at=at, reason=reason, **fields)


def _columns(table: RawTable) -> tuple[RawTable, dict[str, int]]:
    """Return the table with the place of every column that is known; of two alike the first counts."""
    known = headers()
    found: dict[str, int] = {}
    for place, name in enumerate(table.header):
        column = known.get(folded(name))
        if column is not None:
            found.setdefault(column[0], place)
    return table, found


def _notation(table: RawTable, columns: Mapping[str, int], language: str) -> Notation:
    """Tell how a file writes numbers and dates: by the language of its header, else by its separator, else a point.

    A workbook's own numbers always come with a point.
    """
    known = headers()
    if not table.delimiter:
        return Notation(".", None if language == "en" else "dmy")
    spoken = [known[folded(table.header[place])][1] for place in columns.values()]
    counts = {code: sum(code in languages for languages in spoken) for code in ("en", "lv", "ru")}
    best = max(counts.values())
    if best:
        leaders = [code for code, count in counts.items() if count == best]
        code = language if language in leaders else leaders[0]
        point = code == "en" and table.delimiter != ";"
        return Notation("." if point else ",", None if code == "en" else "dmy")
    return Notation("," if table.delimiter == ";" else ".", None if language == "en" else "dmy")


@dataclass
class _Reader:
    """Reads rows one after another; what earlier rows brought counts for later ones."""

    work: Workspace
    language: str
    today: date
    new_id: Callable[[], str]
    rows: list[Row] = field(default_factory=list)
    business_goals: list[BusinessGoal] = field(default_factory=list)
    audiences: list[Audience] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    twins: set[str] = field(init=False)
    known: Mapping[str, Goal] = field(init=False)
    fresh: int = 0

    def __post_init__(self) -> None:
        self.twins = {_twin(goal) for goal in self.work.goals}
        self.known = {goal.id: goal for goal in self.work.goals if goal.id}

    def take(self, table: RawTable, columns: Mapping[str, int]) -> None:
        """Read every filled row of a table."""
        notation = _notation(table, columns, self.language)
        for line, cells in zip(table.lines, table.rows, strict=True):
            if any(cell.strip() for cell in cells):
                # in a text a separator inside an unquoted cell shifts every cell after it
                wide = bool(table.delimiter) and any(cell.strip() for cell in cells[len(table.header) :])
                self.rows.append(self._row(int(line), cells, columns, notation, wide=wide))

    def _row(
        self, line: int, cells: Sequence[str], columns: Mapping[str, int], notation: Notation, *, wide: bool
    ) -> Row:
        texts = {key: cells[place] for key, place in columns.items()}
        opening = first_lines([text for key, text in texts.items() if key != "id"] or list(cells))
        values, problems = self._values(texts, notation)
        if wide:
            problems = [Problem("wide")]  # what else there is to say of shifted cells would only mislead
        asked = (values.get("id") or "").removeprefix(MARK)
        held = self.known.get(asked)
        if asked and asked in self.seen:
            problems.append(Problem("repeated", "id", asked[:60]))
        if not problems and held is None and not any(values.get(key) for key in SAYING):
            problems.append(Problem("nothing"))
        if problems:
            return Row(line, "refused", opening, problems=tuple(problems))
        notes: list[str] = []
        doubts: tuple[str, ...] = ()
        made = held or Goal(id=asked if _ID.fullmatch(asked) else self.new_id())
        if values.get("sentence"):
            meaning = understand(values["sentence"], today=self.today, language=self.language)
            doubts = meaning.doubts
            heard = said.goal(meaning, made.id, values["sentence"], today=self.today)
            made = made.model_copy(
                update={
                    name: getattr(heard, name)
                    for name in ("statement", "goal_type", "metric", "scope", "target", "baseline", "start", "deadline")
                }
            )
        try:
            made = self._filled(made, values, columns, notes, known=held is not None)
        except Bad as bad:
            return Row(line, "refused", opening, problems=(Problem(bad.key, bad.column, bad.seen),))
        self.seen.add(made.id)
        state = self._state(made, held)
        if state == "new":
            self.fresh += 1
            if len(self.work.goals) + self.fresh > MOST_GOALS:
                return Row(line, "refused", opening, problems=(Problem("too_many"),))
        return Row(line, state, opening, made, notes=tuple(notes), doubts=doubts)

    def _values(self, texts: Mapping[str, str], notation: Notation) -> tuple[dict[str, Any], list[Problem]]:
        """Return what every cell says, None for an empty one, and what cannot be understood."""
        values: dict[str, Any] = {}
        problems = []
        counts = _counts(texts.get("metric", ""))
        for key, text in texts.items():
            try:
                values[key] = read_cell(COLUMNS[key], text, notation, counts=counts) if text.strip() else None
            except Bad as bad:
                problems.append(Problem(bad.key, key, bad.seen))
        return values, problems

    def _filled(
        self, goal: Goal, values: Mapping[str, Any], columns: Mapping[str, int], notes: list[str], *, known: bool
    ) -> Goal:
        """Return the goal with the cells of a row: filled ones set it, empty ones empty a goal that is known."""
        made = goal.model_copy(deep=True)
        told = {
            key: value
            for key, value in values.items()
            if key not in ("id", "sentence") and (value is not None or known)
        }
        for key in ("statement", "goal_type", "metric", "owner"):
            if key in told:
                setattr(made, key, told[key] or "")
        for key in ("start", "deadline", "milestone_done", "paused"):
            if key in told:
                setattr(made, key, told[key])
        if told.get("review_every_days"):
            made.review_every_days = told["review_every_days"]
        for key, value in told.items():
            if key.startswith("scope_"):
                empty: Any = [] if COLUMNS[key].kind in ("choices", "list") else ""
                setattr(made.scope, key.removeprefix("scope_"), value or empty)
        self._target(made, told)
        self._baseline(made, told)
        self._links(made, told, notes)
        if "steps" in told:
            made.steps = self._steps(made, told["steps"] or [])
        if "check_ins" in told:
            made.check_ins = sorted(told["check_ins"] or [], key=lambda one: one.day)
        self._outcome(made, told, notes)
        if not known and made.start is None:
            made.start = self.today
        return made

    def _target(self, made: Goal, told: Mapping[str, Any]) -> None:
        target = made.target
        if "metric" in told and made.metric in METRICS and "target_kind" not in told and target.kind != "milestone":
            target.kind = "rate" if target.per else kind_of(made.metric)
        for key in ("value", "upper"):
            if f"target_{key}" in told:
                setattr(target, key, _exact(told[f"target_{key}"], getattr(target, key)))
        for key in ("kind", "basis", "per"):
            value = told.get(f"target_{key}")
            if value:
                setattr(target, key, value)
            elif key == "per" and "target_per" in told:
                target.per = ""
        if told.get("target_comparison"):
            target.comparison = told["target_comparison"]
        elif "metric" in told and made.metric in METRICS and target.comparison != "within":
            falls = target.basis != "to" and target.value is not None and target.value < 0
            target.comparison = "at_most" if falls else comparison_of(made.metric)

    def _baseline(self, made: Goal, told: Mapping[str, Any]) -> None:
        if not any(key.startswith("baseline_") for key in told):
            return
        held = made.baseline
        given = {key: told.get(f"baseline_{key}", getattr(held, key)) for key in ("value", "first", "last", "note")}
        given["value"] = _exact(given["value"], held.value)
        given["note"] = given["note"] or ""
        if all(given[key] == getattr(held, key) for key in given):
            return
        # a zero without a period or a note is where a total begins, not a figure that somebody set
        set_here = given["value"] != held.value and (given["value"] != 0 or bool(given["note"]))
        by_hand = given["value"] is not None and (held.by_hand or (given["first"] is None and set_here))
        made.baseline = Baseline(**given, by_hand=by_hand)

    def _links(self, made: Goal, told: Mapping[str, Any], notes: list[str]) -> None:
        if "business_goal" in told:
            listed = [*self.work.business_goals, *self.business_goals]
            made.business_goal = self._link(told["business_goal"], made.business_goal, listed) or ""
            if told["business_goal"] and not made.business_goal:
                self._room(listed, "business_goal")
                fresh = BusinessGoal(id=self.new_id(), name=told["business_goal"])
                self.business_goals.append(fresh)
                made.business_goal = fresh.id
                notes.append("business_goal_new")
        if "audience" in told:
            segments = [*self.work.audiences, *self.audiences]
            made.audience = self._link(told["audience"], made.audience, segments) or ""
            if told["audience"] and not made.audience:
                self._room(segments, "audience")
                segment = Audience(id=self.new_id(), name=told["audience"])
                self.audiences.append(segment)
                made.audience = segment.id
                notes.append("audience_new")

    def _room(self, listed: Sequence[BusinessGoal | Audience], column: str) -> None:
        if len(listed) >= MOST_NAMES:
            raise Bad("too_many_names", column=column)

    def _link(self, name: str | None, held: str, listed: Sequence[BusinessGoal | Audience]) -> str | None:
        """Return the id of what has a name; of several the one that the goal has already."""
        named = [one.id for one in listed if name and folded(one.name) == folded(name)]
        return held if held in named else next(iter(named), None)

    def _steps(self, made: Goal, steps: list[Any]) -> list[Any]:
        """Give the steps ids: those of the goal's own steps with the same title, else new ones."""
        free = {}
        for step in reversed(made.steps):
            free[step.title] = step.id
        return [step.model_copy(update={"id": free.pop(step.title, "") or self.new_id()}) for step in steps]

    def _outcome(self, made: Goal, told: Mapping[str, Any], notes: list[str]) -> None:
        if not any(key.startswith("outcome") for key in told):
            return
        result = told.get("outcome", made.outcome.result if made.outcome else None)
        if not result:
            if any(told.get(f"outcome_{key}") for key in ("day", "reasons", "note", "repeat", "drop")):
                raise Bad("outcome", column="outcome")
            made.outcome = None
            return
        held = made.outcome
        day = told.get("outcome_day") or (held.day if held else None)
        if day is None:
            day = self.today
            notes.append("outcome_day")
        reasons = told.get("outcome_reasons", held.reasons if held else [])
        kept = held.model_dump() if held else {}
        words = {key: told[f"outcome_{key}"] or "" for key in ("note", "repeat", "drop") if f"outcome_{key}" in told}
        made.outcome = Outcome(**{**kept, **words, "result": result, "day": day, "reasons": reasons or []})

    def _state(self, made: Goal, held: Goal | None) -> RowState:
        if held is not None:
            return "same" if _told(made) == _told(held) else "changed"
        twin = _twin(made)
        if twin in self.twins:
            return "same"
        self.twins.add(twin)
        return "new"


def _twin(goal: Goal) -> str:
    """Return what makes a goal another goal, not what has become of it."""
    facets = edit.facets(goal)
    return repr([facets[key] for key in ("statement", "metric", "scope_networks", "target_value", "start", "deadline")])


def _told(goal: Goal) -> Any:
    """Return what a table says of a goal."""
    facets = edit.facets(goal)
    rest = [goal.baseline.by_hand, [one.model_dump() for one in goal.check_ins]]
    ended = goal.outcome.model_dump() if goal.outcome else None
    return facets, rest, ended


def _exact(number: float | None, held: float | None) -> float | None:
    """Return the number there is where a table gives it back with fewer digits."""
    close = number is not None and held is not None and math.isclose(number, held, rel_tol=1e-10)
    return held if close else number


def _counts(metric: str) -> bool:
    """Tell whether the metric that a cell names counts things."""
    if not metric.strip():
        return False
    try:
        found = read_cell(COLUMNS["metric"], metric, Notation())
    except Bad:
        return False
    return METRICS[found].kind in ("stock", "flow", "unique")
