"""The plan's traceability as boxes in five columns and the links between them; how they are drawn is for the chart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from smmdash.audit import Trace
from smmdash.i18n import Texts
from smmdash.metrics import METRICS

COLUMNS = ("business_goal", "goal", "metric", "audience", "steps")
LANES = 30
"""A picture has at most so many rows; a larger plan is drawn with a row per business goal."""


@dataclass(frozen=True)
class Cell:
    """A box: its text, whether it is a gap, and the first and last lane that it spans. Without text it is not drawn."""

    column: int
    text: str
    hole: bool
    first: int
    last: int


@dataclass(frozen=True)
class Lanes:
    """What the picture shows: boxes, and lines between boxes by their places in ``cells``."""

    cells: tuple[Cell, ...]
    links: tuple[tuple[int, int], ...]
    count: int


def lanes(rows: Sequence[Trace], texts: Texts) -> Lanes:
    """Return a lane per trace; a business goal spans the lanes of its goals, a gap in its place too."""
    made: list[Cell] = []
    links: list[tuple[int, int]] = []
    place = 0
    for _, group in groupby(rows, key=_business):
        served = list(group)
        first = served[0]
        spans = "no_goal_for_audience" not in first.holes
        if spans:
            text, hole = _head(first, texts)
            made.append(Cell(0, text, hole, place, place + len(served) - 1))
        start = len(made) - 1
        for row in served:
            before = start if spans else -1
            for column, (text, hole) in enumerate(_boxes(row, texts), start=1):
                if not text:
                    continue
                made.append(Cell(column, text, hole, place, place))
                if before >= 0:
                    links.append((before, len(made) - 1))
                before = len(made) - 1
            place += 1
    return Lanes(tuple(made), tuple(links), place)


def _business(row: Trace) -> tuple[str, str]:
    """Tell which traces share the box of their business goal; audiences without a goal have none."""
    if "no_goal_for_audience" in row.holes:
        return "audience", row.audience_id
    return "business_goal", row.business_goal_id or row.business_goal


def _head(row: Trace, texts: Texts) -> tuple[str, bool]:
    """Return the box of the business goal and whether it is a gap."""
    if "no_business_goal" in row.holes:
        return texts("audit-hole_no_business_goal"), True
    return row.business_goal.strip() or texts("audit_page-unnamed"), False


def _boxes(row: Trace, texts: Texts) -> list[tuple[str, bool]]:
    """Return the boxes right of the business goal, each with whether it is a gap."""
    if "no_goal" in row.holes:
        return [(texts("audit-hole_no_goal"), True)]
    if "no_goal_for_audience" in row.holes:
        return [(texts("audit-hole_no_goal"), True), ("", False), (row.audience or texts("audit_page-unnamed"), False)]
    metric = texts(f"metric-{row.metric}") if row.metric in METRICS else row.metric
    boxes = [(row.goal.strip() or texts("audit_page-unnamed"), False)]
    for key, text in (
        ("no_metric", metric or texts("trace-milestone")),
        ("no_audience", row.audience or texts("audit_page-unnamed")),
        ("no_step", _steps(row, texts)),
    ):
        boxes.append((texts(f"audit-hole_{key}"), True) if key in row.holes else (text, False))
    return boxes


def _steps(row: Trace, texts: Texts) -> str:
    named = [step.strip() for step in row.steps if step.strip()] or [texts("audit_page-unnamed")]
    return named[0] if len(row.steps) == 1 else texts("trace-steps", first=named[0], count=len(row.steps) - 1)


def grouped(rows: Sequence[Trace], texts: Texts) -> Lanes:
    """Return a lane per business goal: how many goals it has, and how many of them lack each further link."""
    made: list[Cell] = []
    links: list[tuple[int, int]] = []
    listed = [row for row in rows if "no_goal_for_audience" not in row.holes]
    place = 0
    for _, group in groupby(listed, key=_business):
        served = list(group)
        goals = [row for row in served if row.goal_id]
        boxes = [
            _head(served[0], texts),
            (texts("trace-goals", count=len(goals)) if goals else texts("audit-hole_no_goal"), not goals),
        ]
        for key in ("no_metric", "no_audience", "no_step") if goals else ():
            lacking = sum(key in row.holes for row in goals)
            said = texts("trace-lack", lacking=lacking, count=len(goals)) if lacking else ""
            boxes.append((said or texts("trace-have", count=len(goals)), bool(lacking)))
        for column, (text, hole) in enumerate(boxes):
            made.append(Cell(column, text, hole, place, place))
            if column:
                links.append((len(made) - 2, len(made) - 1))
        place += 1
    return Lanes(tuple(made), tuple(links), place)


def listed(rows: Sequence[Trace], mark: Callable[[str, bool], str], texts: Texts) -> list[tuple[str, list[list[str]]]]:
    """Return the same for narrow screens: each business goal with a chain of links per goal.

    ``mark`` writes a link given its text and whether it is a gap.
    """
    found = []
    for _, group in groupby(rows, key=_business):
        served = list(group)
        first = served[0]
        if "no_goal_for_audience" in first.holes:
            head = texts("trace-audiences")
            chains = [
                [mark(row.audience or texts("audit_page-unnamed"), False), mark(texts("audit-hole_no_goal"), True)]
                for row in served
            ]
        else:
            head = mark(*_head(first, texts))
            chains = [[mark(text, hole) for text, hole in _boxes(row, texts) if text] for row in served]
        found.append((head, chains))
    return found
