"""Closing an audit: what it said is kept, bounded in size, to be read later and compared with.

An inventory is kept as counts per group, never row by row; what looks like a secret is not kept at all.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from smmdash.audit.model import Audit, Kept, KeptFigure, Snapshot
from smmdash.audit.prefill import groups_counted
from smmdash.audit.score import snapshot
from smmdash.audit.secrets import looks_like_secret
from smmdash.audit.steps import Context

MOST_KEPT = 24
"""So many closed audits keep their answers; older ones keep their scores."""
MOST_LETTERS = 150_000
"""A kept audit is at most so long when written down."""
LIMITS = ((500, 4000), (200, 2000), (200, 500), (100, 200), (50, 100), (20, 60))
"""How many rows of a register and letters of a text are kept, from the widest; the first that fits is taken."""

_LONGEST_SECRET = 200
_POINTERS = ("business_goal", "audience", "goal")
_APART = frozenset({"inventory", "past"})


def closing(
    audit: Audit,
    context: Context,
    today: date,
    *,
    names: Mapping[str, str] | None = None,
    figures: Iterable[KeptFigure] = (),
) -> Snapshot:
    """Return what an audit comes to and says today; ``names`` are those of ids that its registers may point to."""
    said = names or {}
    limits = next((pair for pair in LIMITS if _fits(audit, *pair)), LIMITS[-1])
    answers = Audit.model_validate(_cut(_said(audit), *limits, _harmless))
    used = {identity: said[identity][:300] for identity in _pointed(answers) if said.get(identity)}
    kept = Kept(
        answers=answers,
        rows=limits[0],
        letters=limits[1],
        names=dict(list(used.items())[:1000]),
        groups=groups_counted(item for item in audit.inventory if item.removed is None),
        goals=context.goals,
        holes=context.holes,
        figures=list(figures)[:100],
    )
    return snapshot(audit, context, today).model_copy(update={"kept": kept})


def narrowed(audit: Audit, rows: int, letters: int) -> Audit:
    """Return an audit without inventory and closed audits, its registers and texts cut to the limits."""
    return Audit.model_validate(_cut(_said(audit), rows, letters))


def _said(audit: Audit) -> dict[str, Any]:
    return audit.model_dump(exclude=set(_APART))


def _fits(audit: Audit, rows: int, letters: int) -> bool:
    return len(narrowed(audit, rows, letters).model_dump_json()) <= MOST_LETTERS


def _harmless(text: str, letters: int) -> bool:
    """Tell whether what is kept of a text has no secret; a little further on too, where one may be cut in two."""
    return looks_like_secret(text[: letters + _LONGEST_SECRET]) is None


def _cut(value: Any, rows: int, letters: int, keeps: Callable[[str, int], bool] | None = None) -> Any:
    if isinstance(value, str):
        if keeps is not None and not keeps(value, letters):
            return ""
        return value if len(value) <= letters else value[: letters - 1].rstrip() + "…"
    if isinstance(value, list):
        return [_cut(one, rows, letters, keeps) for one in value[:rows]]
    if isinstance(value, dict):
        return {name: _cut(one, rows, letters, keeps) for name, one in value.items()}
    return value


def _pointed(answers: Audit) -> list[str]:
    """Return the ids that rows of the registers point to, each once."""
    lists = (getattr(answers, name) for name in Audit.model_fields if name not in _APART)
    rows = [row for rows in lists if isinstance(rows, list) for row in rows]
    found = [getattr(row, name, "") for row in rows for name in _POINTERS]
    return [identity for identity in dict.fromkeys(found) if identity and isinstance(identity, str)]


def with_closed(past: Sequence[Snapshot], closed: Snapshot) -> list[Snapshot]:
    """Return the closed audits with one more, oldest first.

    A second one of a day takes the first one's place and name; only the newest MOST_KEPT keep what they said.
    """
    same = next((row for row in past if row.day == closed.day), None)
    named = closed if same is None or closed.name else closed.model_copy(update={"name": same.name})
    listed = sorted([*(row for row in past if row.day != closed.day), named], key=lambda row: row.day)[-200:]
    bare = max(len(listed) - MOST_KEPT, 0)
    return [row.model_copy(update={"kept": None}) if place < bare else row for place, row in enumerate(listed)]


def without(past: Sequence[Snapshot], day: date) -> list[Snapshot]:
    """Return the closed audits without the one of a day."""
    return [row for row in past if row.day != day]


def renamed(past: Sequence[Snapshot], day: date, name: str) -> list[Snapshot]:
    """Return the closed audits, the one of a day with another name."""
    said = " ".join(name.split())[:300]
    return [row.model_copy(update={"name": said}) if row.day == day else row for row in past]
