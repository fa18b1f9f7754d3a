"""The sentence that is being said: its words, what was read in them, and what the person corrected.

Everything lives under ``w:goals-say_*``: the text as its widget has it, the corrections by facet
(language-neutral), the doubts that were settled, and which piece is open.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import streamlit as st

from smmdash.goals import Goal, said
from smmdash.goals.sentence import Meaning, understand
from smmdash.metrics import METRICS
from smmdash.ui import session
from smmdash.ui.goals import draft, figures, typed
from smmdash.ui.goals.draft import get, key, put

LONGEST = 300
"""As many characters as a goal's own words may have."""
NUMBERS = ("value", "upper", "baseline")


@dataclass(frozen=True)
class Said:
    """A sentence as it stands: its words, the meaning as read, and the meaning with the corrections."""

    text: str
    read: Meaning
    meaning: Meaning
    changes: dict[str, Any]


def text() -> str:
    """Return the sentence that was entered."""
    return str(get("say_text", ""))[:LONGEST].strip()


@lru_cache(maxsize=200)
def _understood(sentence: str, today: date) -> Meaning:
    return understand(sentence, today=today)


def said_now() -> Said | None:
    """Return the sentence as it stands, None while there is none."""
    sentence = text()
    if not sentence:
        return None
    read = _understood(sentence, session.today())
    changes = dict(get("say_changes", {}))
    return Said(sentence, read, said.corrected(read, changes, get("say_answered", ())), changes)


def entered() -> None:
    """Take a new sentence: corrections stay where its own words say the same as before."""
    sentence, before = text(), str(get("say_before", ""))
    put("say_before", sentence)
    put("say_filled", None)
    _close()
    if not sentence:
        draft.unsay()
        return
    old = _understood(before, session.today()) if before else None
    new = _understood(sentence, session.today())
    kept = {
        facet: value
        for facet, value in get("say_changes", {}).items()
        if old is not None and said.read(old, facet) == said.read(new, facet)
    }
    put("say_changes", kept)
    still = set(old.doubts) & set(new.doubts) if old is not None else set()
    put("say_answered", tuple(doubt for doubt in get("say_answered", ()) if doubt in still))
    for name in [name for name in st.session_state if str(name).startswith(key("say_ask_"))]:
        del st.session_state[name]


def change(facet: str, value: Any) -> None:
    """Correct a facet; what equals the reading is no correction. A doubt about it is settled with it."""
    now = said_now()
    if now is None:
        return
    changes = {**now.changes, facet: value}
    if said.read(now.read, facet) == value:
        del changes[facet]
    put("say_changes", changes)


def change_all(changes: dict[str, Any], answered: str = "") -> None:
    """Correct several facets at once, and settle a doubt with them."""
    if answered:
        put("say_answered", (*get("say_answered", ()), answered))
    for facet, value in changes.items():
        change(facet, value)


def restore(facets: tuple[str, ...]) -> None:
    """Take corrections back: the facets hold again what was read."""
    put("say_changes", {facet: value for facet, value in get("say_changes", {}).items() if facet not in facets})
    fill(facets)


def open_piece() -> str:
    """Return which piece is open for correction, empty for none."""
    return str(get("say_open", ""))


def toggle(piece: str, facets: tuple[str, ...]) -> None:
    """Open a piece with its fields filled, or close it when it is open."""
    if open_piece() == piece:
        _close()
        return
    put("say_open", piece)
    put("say_times", get("say_times", 0) + 1)
    fill(facets)


def close() -> None:
    """Close the open piece."""
    put("say_back", open_piece())
    _close()


def _close() -> None:
    put("say_open", "")


def fill(facets: tuple[str, ...]) -> None:
    """Put what the facets hold into the fields that correct them."""
    now = said_now()
    if now is None:
        return
    language = session.texts().language
    for facet in facets:
        value = said.read(now.meaning, facet)
        if facet in NUMBERS:
            value = typed.write(value, language)
            put(f"say_to_{facet}_language", language)
        elif facet in said.LISTS:
            value = list(value)
        elif facet in ("metric", "basis", "comparison", "cadence"):
            value = value or None
        put(f"say_to_{facet}", value)


def in_language(name: str) -> None:
    """Write a number typed into a field of this part anew when the visitor has switched the language."""
    draft.in_language(name, number)


def number(name: str) -> typed.Typed:
    """Return the number typed into a field of this part, in the notation it was typed in."""
    now = said_now()
    metric = now.meaning.metric if now else ""
    basis = "to" if name.endswith("baseline") or now is None else now.meaning.basis or "to"
    language = get(f"{name}_language", session.texts().language)
    return typed.read(str(get(name, "") or ""), language, whole=draft.is_whole(metric, basis))


def goal(now: Said) -> Goal:
    """Return the goal that the sentence makes, with the baseline from the data unless the sentence brought one."""
    made = said.goal(now.meaning, draft.NEW, now.text, today=session.today())
    wanted = made.target.kind != "milestone" and made.metric in METRICS and not made.baseline.by_hand
    if wanted and made.start is not None:
        made.baseline = figures.baseline(
            made.metric, made.scope, made.start, made.deadline, made.target.kind, made.target.per
        )
    return made
