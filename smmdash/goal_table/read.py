"""A table of goals taken in: every row is told apart as new, changed, the same or not taken, and why."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from smmdash.goal_table.cells import Bad, Notation, first_lines, folded, headers, read_cell
from smmdash.goal_table.columns import COLUMNS
from smmdash.goal_table.incoming import Incoming, NoGoals, Problem, Row, RowState
from smmdash.goal_table.links import Links
from smmdash.goal_table.parts import fill
from smmdash.goal_table.sheets import tables
from smmdash.goal_table.write import MARK
from smmdash.goals import Goal, edit, said
from smmdash.goals.sentence import understand
from smmdash.importers.reading import RawTable
from smmdash.metrics import METRICS
from smmdash.store import Workspace

MOST_GOALS = 1000
SAYING = ("sentence", "statement", "metric")
"""The columns that can say what a goal is about; a table without any of them is not one of goals."""
_ID = re.compile(r"[\w-]{1,80}")


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
        tuple(reader.rows),
        tuple(dict.fromkeys(unknown)),
        tuple(reader.links.business_goals),
        tuple(reader.links.audiences),
    )


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
    links: Links = field(init=False)
    seen: set[str] = field(default_factory=set)
    twins: set[str] = field(init=False)
    known: Mapping[str, Goal] = field(init=False)
    fresh: int = 0

    def __post_init__(self) -> None:
        self.links = Links(self.work, self.new_id)
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
        texts = {key: cells[place] for key, place in columns.items() if COLUMNS[key].kind != "told"}
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
            made = self._filled(made, values, notes, known=held is not None)
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
        whole = _counts(texts.get("metric", ""))
        for key, text in texts.items():
            counts = whole and key.startswith(("target_", "baseline_"))
            try:
                values[key] = read_cell(COLUMNS[key], text, notation, counts=counts) if text.strip() else None
            except Bad as bad:
                problems.append(Problem(bad.key, key, bad.seen))
        return values, problems

    def _filled(self, goal: Goal, values: Mapping[str, Any], notes: list[str], *, known: bool) -> Goal:
        """Return the goal with the cells of a row: filled ones set it, empty ones empty a goal that is known."""
        made = goal.model_copy(deep=True)
        told = {
            key: value
            for key, value in values.items()
            if key not in ("id", "sentence") and (value is not None or known)
        }
        fill(made, told, notes, today=self.today, new_id=self.new_id)
        self.links.link(made, told, notes)
        if not known and made.start is None:
            made.start = self.today
        return made

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
    lists = [[one.model_dump() for one in part] for part in (goal.check_ins, goal.milestones)]
    parts = [part.model_dump() if part else None for part in (goal.outcome, goal.budget, goal.status_override)]
    return facets, goal.baseline.by_hand, lists, parts


def _counts(metric: str) -> bool:
    """Tell whether the metric that a cell names counts things."""
    if not metric.strip():
        return False
    try:
        found = read_cell(COLUMNS["metric"], metric, Notation())
    except Bad:
        return False
    return METRICS[found].kind in ("stock", "flow", "unique")
