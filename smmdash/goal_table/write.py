"""The table of goals as CSV."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd

from smmdash.goal_table.columns import COLUMNS, TEMPLATE, header
from smmdash.goals import CheckIn, Goal, Intermediate, Step, words
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import Texts
from smmdash.pacing.odds import rounded
from smmdash.sheet import safe_csv

DONE = "[x]"
"""Stands before a step that is done; code pages of spreadsheets have no tick."""
TICKS = (DONE, "[X]", "[х]", "[Х]", "✓", "✔")
"""What is read as done: also a tick, and the Cyrillic letter that looks like an x."""
MARK = "#"
"""Stands before an id, which a spreadsheet could otherwise take for a number such as 12e4."""
_THOUSANDS = re.compile(r"-?\d{1,3}\.\d{3}")
EXAMPLES = (("service", 0), ("awareness", 0))
"""The examples of the template: one as a sentence, one in columns."""


def exported(goals: Iterable[Goal], names: Mapping[str, str], texts: Texts | None) -> bytes:
    """Return the goals as CSV in UTF-8 with a byte order mark, a row each, every column of COLUMNS but the sentence.

    ``names`` are those of business goals and audiences by id. ``texts`` names columns and choices in a language and
    settles the decimal mark; None writes neutral keys and a point. Of the odds only the latest chance is told, in
    percent; how they moved, and the history of changes, are the workspace's own record and not in the table.
    """
    keys = [key for key in COLUMNS if key != "sentence"]
    rows = [[cell(key, goal, names, texts) for key in keys] for goal in goals]
    return _csv(keys, rows, texts)


def template(texts: Texts, *, today: date) -> bytes:
    """Return an empty table to fill in, with an example said in a sentence and one in columns."""
    (said_type, said_place), (type_key, place) = EXAMPLES
    goal = GOAL_TYPES[type_key].examples[place].goal("", type_key, today=today)
    sentence = words.example(texts, said_type, said_place, today=today)
    rows = [
        [sentence if key == "sentence" else None for key in TEMPLATE],
        [None if key in ("sentence", "review_every_days") else cell(key, goal, {}, texts) for key in TEMPLATE],
    ]
    return _csv(TEMPLATE, rows, texts)


def _csv(keys: Sequence[str], rows: list[list[Any]], texts: Texts | None) -> bytes:
    named = [header(texts, key) if texts else key for key in keys]
    frame = pd.DataFrame(rows, columns=pd.Index(named, dtype=object), dtype=object)
    return safe_csv(frame, decimal=decimal_of(texts))


def decimal_of(texts: Texts | None) -> str:
    """Return the decimal mark of the table."""
    return "." if texts is None or texts.language == "en" else ","


def cell(key: str, goal: Goal, names: Mapping[str, str], texts: Texts | None) -> Any:
    """Return what a goal has in a column: a text, a number, a date or None."""
    found = _held(key, goal)
    column = COLUMNS[key]
    if key == "id":
        return MARK + goal.id
    if found is None or found == "" or found == []:
        return None
    if column.kind == "name":
        return names.get(found)
    if column.kind == "choice":
        return _named(found, column.family, texts)
    if column.kind == "choices":
        return "; ".join(_named(one, column.family, texts) for one in found)
    if column.kind == "list":
        return joined(found, ";")
    if column.kind == "steps":
        return "\n".join(_step(step) for step in found)
    if column.kind == "number":
        return _clear(found, decimal_of(texts))
    if column.kind == "milestones":
        return "\n".join(_intermediate(one) for one in found)
    if column.kind == "check_ins":
        return "\n".join(_check_in(one) for one in found)
    return found


def _clear(number: float, decimal: str) -> float | str:
    """Return a number so that nobody takes its mark for one of thousands: 1.125 is written 1.1250."""
    written = f"{number:.12g}"
    return f"{written.replace('.', decimal)}0" if _THOUSANDS.fullmatch(written) else number


def _held(key: str, goal: Goal) -> Any:
    if key in ("chance", "chance_day"):
        return _chance(goal) if key == "chance" else goal.odds[-1].as_of if goal.odds else None
    for prefix in ("scope", "target", "baseline", "outcome", "budget", "status_override"):
        part = getattr(goal, prefix)
        if key == prefix:
            return getattr(part, "result" if prefix == "outcome" else "state", None)
        if key.startswith(f"{prefix}_"):
            return getattr(part, key.removeprefix(f"{prefix}_"), None)
    return getattr(goal, key)


def _chance(goal: Goal) -> int | None:
    """Return the latest chance in percent, as it is told of the goal, None where none was told yet."""
    return rounded(goal.odds[-1].chance) if goal.odds else None


def _named(key: str, family: str, texts: Texts | None) -> str:
    return texts(family + key) if texts is not None and texts.has(family + key) else key


def joined(parts: Iterable[str], mark: str) -> str:
    """Join texts with a mark and a space; a mark, a line end or a backslash inside them is written with a backslash."""
    return f"{mark} ".join(escaped(part, mark) for part in parts)


def escaped(text: str, mark: str) -> str:
    """Return a text in which the mark does not separate and which stays on one line."""
    return text.replace("\\", "\\\\").replace(mark, "\\" + mark).replace("\r", "").replace("\n", "\\n")


def _step(step: Step) -> str:
    line = _line([step.title, step.owner, _day(step.start), _day(step.due), step.kpi])
    if step.done:
        return f"{DONE} {line}"
    return "\\" + line if line.startswith(TICKS) else line


def _intermediate(one: Intermediate) -> str:
    return _line([_day(one.day), "" if one.value is None else plain_number(one.value), one.note])


def _check_in(one: CheckIn) -> str:
    value = "" if one.value is None else plain_number(one.value)
    return _line([_day(one.day), value, "" if one.confidence is None else str(one.confidence), one.note])


def _line(parts: list[str]) -> str:
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return " | ".join(escaped(part, "|") for part in parts)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def plain_number(value: float) -> str:
    """Write a number without a language: 1234567.5."""
    return repr(int(value)) if value == int(value) else repr(value)
