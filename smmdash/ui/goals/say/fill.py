"""Takes what was said into the editor: as a new goal, or into the fields of the one that is being written."""

from collections.abc import Collection, Iterable

import streamlit as st

from smmdash.goals import Goal, said
from smmdash.ui.goals import draft
from smmdash.ui.goals.draft import get, put
from smmdash.ui.goals.say import held

_OF = {
    "metric": ("metric", "goal_type", "kind", "comparison"),
    "network": ("networks",),
    "post_type": ("post_types",),
    "value": ("value", "basis", "comparison", "kind"),
    "upper": ("upper", "comparison"),
    "basis": ("basis",),
    "comparison": ("comparison",),
    "baseline": ("by_hand", "baseline_value", "baseline_note"),
    "cadence": ("kind", "per"),
    "milestone": ("kind",),
}
"""The editor's fields that a facet fills; the others are named alike."""
AIM = (
    "statement",
    "goal_type",
    "metric",
    "networks",
    "kind",
    "comparison",
    "basis",
    "value",
    "upper",
    "start",
    "deadline",
)
"""The fields that an example fills."""


def whole_page() -> None:
    """Let the whole page follow, not only the part that was pressed."""
    st.rerun()


def open_fields() -> None:
    """Open the editor with everything that was said, and what was typed elsewhere left as it is."""
    now = held.said_now()
    if now is None:
        return
    made = held.goal(now)
    if get("editing") == draft.NEW:
        take(made, dict.fromkeys(name for facet in _facets(now) for name in _OF.get(facet, (facet,))))
    else:
        draft.load(made)
    held.close()


def _facets(now: held.Said) -> list[str]:
    return [facet for facet in said.FIELDS if said.read(now.meaning, facet) not in (None, "", (), False)]


def take(made: Goal, names: Iterable[str]) -> None:
    """Put some fields of a goal into the open draft; what they held can be put back."""
    put("say_filled", draft.written())
    values = draft.values(made)
    for name in names:
        if name in values:
            put(name, values[name])
    if not str(get("statement", "") or "").strip():
        put("statement", made.statement)


def take_type(goal_type: str, networks: Collection[str]) -> None:
    """Fill the empty fields of the open draft with what a goal type takes, and note what was filled and kept."""
    now = draft.goal()
    made, filled, kept = said.with_type(now, goal_type, networks)
    names = ["goal_type"]
    for one in filled:
        names += ("metric", "kind", "comparison", "basis") if one == "metric" else (one,)
    take(made, names)
    put("say_told", (goal_type, filled, kept))


def put_back() -> None:
    """Put back what the fields held before they were filled."""
    for name, value in (get("say_filled") or {}).items():
        put(name, value)
    put("say_filled", None)


def save() -> None:
    """Save what was said as a goal, as one change that undo takes back."""
    now = held.said_now()
    if now is None or now.meaning.missing:
        return
    draft.load(held.goal(now))
    draft.save()
