"""What is wrong with a mapping, each problem at its place: those that forbid saving, and those worth a second look."""

from collections import Counter
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from smmdash.importers.mapping.content import Content
from smmdash.importers.mapping.document import MEASURE, ROLES, Mapping
from smmdash.metrics import MEASURES, NETWORKS

BLOCKING = frozenset({
    "no_figures", "no_date", "no_id", "no_segment", "no_dimension", "no_start", "no_end", "role_twice", "measure_twice",
    "unknown_measure", "stock_of_post", "one_figure", "not_for_kind", "unknown_network",
})  # fmt: skip
WARNINGS = frozenset({"not_dates", "not_numbers", "looks_like_level", "looks_like_change", "order_open", "days_repeat"})
"""Every problem has the text ``mapping-problem_KEY``."""

_NEEDED = {
    "days": (("date", "no_date"),),
    "posts": (("date", "no_date"),),
    "segments": (("segment", "no_segment"),),
    "periods": (("start", "no_start"), ("end", "no_end")),
}
_CHANGES = frozenset({"followers_gained", "followers_lost"})


@dataclass(frozen=True)
class Problem:
    """A problem: its key, the column it is about (None for the whole table) and the values of its sentence."""

    key: str
    at: int | None = None
    values: Dictionary[str, Any] = field(default_factory=dict)

    @property
    def blocking(self) -> bool:
        """Whether a mapping with it cannot be saved."""
        return self.key in BLOCKING


def is_sound(mapping: Mapping) -> bool:
    """Tell whether tables can be read with a mapping."""
    return not any(problem.blocking for problem in problems(mapping))


def problems(mapping: Mapping, contents: Sequence[Content] = ()) -> list[Problem]:
    """Return what is wrong with a mapping; ``contents`` of its columns, where the table is at hand, show more."""
    found = [*_missing(mapping), *_of_columns(mapping), *_twice(mapping)]
    if contents and len(contents) == len(mapping.columns):
        found += _against(mapping, contents)
    return sorted(found, key=lambda problem: (not problem.blocking, -1 if problem.at is None else problem.at))


def _missing(mapping: Mapping) -> list[Problem]:
    roles = {column.role for column in mapping.columns}
    found = [Problem(key) for role, key in _NEEDED[mapping.kind] if role not in roles]
    if mapping.kind == "posts" and not roles & {"id", "url"}:
        found.append(Problem("no_id"))
    if mapping.kind == "segments" and "dimension" not in roles and not mapping.dimension:
        found.append(Problem("no_dimension"))
    if not roles & ({"measure", "share"} if mapping.kind == "segments" else {"measure"}):
        found.append(Problem("no_figures"))
    if mapping.network and mapping.network not in NETWORKS:
        found.append(Problem("unknown_network"))
    return found


def _of_columns(mapping: Mapping) -> list[Problem]:
    found = []
    for at, column in enumerate(mapping.columns):
        if column.role == "measure" and column.measure not in MEASURES:
            found.append(Problem("unknown_measure", at))
        elif column.role == "measure" and mapping.kind == "posts" and MEASURES[column.measure].kind == "stock":
            found.append(Problem("stock_of_post", at, {"measure": column.measure}))
        elif column.role != "ignore" and column.role not in ROLES[mapping.kind]:
            found.append(Problem("not_for_kind", at))
    return found


def _twice(mapping: Mapping) -> list[Problem]:
    found = []
    figures = [at for at, column in enumerate(mapping.columns) if column.role in ("measure", "share")]
    counted = Counter(column.meaning for column in mapping.columns)
    seen: dict[str, int] = {}
    for at, column in enumerate(mapping.columns):
        meaning = column.meaning
        if column.role == "ignore" or counted[meaning] < 2:
            continue
        if meaning in seen:
            key = "measure_twice" if meaning.startswith(MEASURE) else "role_twice"
            found.append(Problem(key, at, {"header": mapping.columns[seen[meaning]].header[:60]}))
        seen.setdefault(meaning, at)
    if mapping.kind == "segments":
        found += [Problem("one_figure", at) for at in figures[1:]]
    return found


def _against(mapping: Mapping, contents: Sequence[Content]) -> list[Problem]:
    found = []
    for at, (column, content) in enumerate(zip(mapping.columns, contents, strict=True)):
        if content.looks == "empty":
            continue
        if column.role in ("date", "start", "end"):
            if not content.dates:
                found.append(Problem("not_dates", at))
            elif content.order_open and not mapping.order:
                found.append(Problem("order_open", at))
            elif mapping.kind == "days" and mapping.repeats == "last" and _alone(mapping) and content.different < 1:
                found.append(Problem("days_repeat", at))
        elif column.role in ("measure", "share") and not content.figures and content.looks != "id":
            found.append(Problem("not_numbers", at))
        elif column.role == "measure":
            found += _level_or_change(column.measure, at, content)
    return found


def _alone(mapping: Mapping) -> bool:
    """Whether nothing but the day tells the rows of a table of days apart."""
    return not {column.role for column in mapping.columns} & {"account", "campaign", "network", "currency"}


def _level_or_change(key: str, at: int, content: Content) -> list[Problem]:
    """A stock under the name of a flow, or a flow under the name of a stock, by how the figures run."""
    values = sorted(content.values)
    if len(values) < 7 or key not in MEASURES:
        return []
    middle, few = median(values), max(len(values) // 10, 1)
    low, high = values[few], values[-1 - few]  # without the odd ones at both ends
    if key in _CHANGES and middle >= 200 and high - low < 0.25 * middle:
        return [Problem("looks_like_level", at, {"measure": key})]
    if MEASURES[key].kind == "stock" and (low < 0 or (high >= 5 and low < 0.1 * high)):
        return [Problem("looks_like_change", at, {"measure": key})]
    return []
