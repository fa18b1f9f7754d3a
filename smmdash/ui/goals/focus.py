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
    const field = place && data.cursor ? (place.querySelector(fields) ?? place.querySelector("button")) : null
    if (!place || (data.cursor && !field)) { if (tries > 0) setTimeout(() => look(tries - 1), 100); return }
    memory.done = data.once
    const view = (data.view && document.querySelector("." + data.view)) || place
    view.style.scrollMarginTop = "4.5rem"
    view.scrollIntoView({ block: view === place && field ? "center" : "start", behavior: "auto" })
    enter(place, field, tries)
  }
  const enter = (place, field, tries) => {
    // what is only to be read takes the focus at its heading, so that the keyboard goes on from there
    const target = field ?? place.querySelector("h1, h2, h3, h4")
    if (target && !field) { target.tabIndex = -1; target.style.outline = "none" }
    target?.focus({ preventScroll: true })
    // what is hidden until all of it is loaded cannot take it yet
    const again = () => enter(place, field?.isConnected ? field : null, tries - 1)
    if ((!target || document.activeElement !== target) && tries > 0) setTimeout(again, 100)
  }
  look(50)
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("smmdash_goal_focus", js=_SCRIPT)


def focus(field: str) -> None:
    """Enter a field of the editor, once for each time a link asks for it; without one, the first, seen from the top."""
    once = f"{get('editing', '')}:{field}:{get('opened', '')}"
    if field in FIELDS:
        into_view(key(FIELDS[field]), once, cursor=True)
    else:
        into_view(key("fields"), once, cursor=True, view=key("top"))


def card(goal_id: str) -> None:
    """Put a goal's card in view and the focus on its heading."""
    into_view(key(f"card-{goal_id}"), f"card:{goal_id}:{get('arrived', 0)}")


def into_view(widget: str, once: str, *, cursor: bool = False, view: str = "") -> None:
    """Put what has the key ``widget`` in view, once for each ``once``, and the focus on its heading.

    With ``cursor`` its first field is entered instead; ``view`` is the key of what is scrolled to in its place.
    """
    data = {"place": _css(widget), "once": once, "cursor": cursor, "view": _css(view) if view else ""}
    _component()(key=key("focus"), data=data, height="content")


def _css(widget: str) -> str:
    return "st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", widget)
