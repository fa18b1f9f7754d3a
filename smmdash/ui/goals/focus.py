"""Puts in view what a link (``?field=``) or a change leads to: a field with the cursor in it, or a card."""

import re
from functools import cache
from typing import Any

import streamlit as st

from smmdash.ui.goals.draft import get, key

FIELDS = {
    "statement": "statement",
    "goal_type": "goal_type",
    "metric": "metric",
    "scope": "networks",
    "target": "value",
    "baseline": "by_hand",
    "start": "start",
    "deadline": "deadline",
    "milestone_done": "milestone_done",
    "business_goal": "business_goal",
    "audience": "audience",
    "owner": "owner",
    "steps": "steps_box",
    "smart": "smart_box",
    "review_every_days": "review_every_days",
}
"""A goal's field, as a link names it, and the widget that holds it."""

_SCRIPT = """
export default function (component) {
  const { data } = component
  const memory = (globalThis.__smmdashFocus ??= { done: "" })
  if (memory.done === data.once) return
  const fields = "[role=spinbutton], input:not([type=hidden]), textarea"  // a date is typed into spin buttons
  const look = (tries) => {
    // The place may come before what stands in it: fields are loaded when they are first needed.
    const place = document.querySelector("." + data.place)
    const field = place && data.cursor && (place.querySelector(fields) ?? place.querySelector("button"))
    if (!place || (data.cursor && !field)) { if (tries > 0) setTimeout(() => look(tries - 1), 100); return }
    memory.done = data.once
    place.style.scrollMarginTop = "4.5rem"
    place.scrollIntoView({ block: data.cursor ? "center" : "start", behavior: "auto" })
    if (field) field.focus({ preventScroll: true })
  }
  look(50)
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("smmdash_goal_focus", js=_SCRIPT)


def focus(field: str) -> None:
    """Put a field of the editor in view, once for each time a link asks for it; without one, the editor's top."""
    once = f"{get('editing', '')}:{field}:{get('opened', '')}"
    _show(FIELDS.get(field, "top"), once, cursor=field in FIELDS)


def card(goal_id: str) -> None:
    """Put a goal's card in view."""
    _show(f"card-{goal_id}", f"card:{goal_id}:{get('arrived', 0)}", cursor=False)


def _show(name: str, once: str, *, cursor: bool) -> None:
    into_view(key(name), once, cursor=cursor)


def into_view(widget: str, once: str, *, cursor: bool = False) -> None:
    """Put what has the key ``widget`` in view, once for each ``once``; with ``cursor`` its first field is entered."""
    css = "st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", widget)
    _component()(key=key("focus"), data={"place": css, "once": once, "cursor": cursor}, height="content")
