"""The sentence as the visitor sees it: its words with marks on those that were understood, each a button.

No native element sets buttons inside running text, so this is a component of our own. It only ever writes text, never
HTML, and takes its colours from the theme; the kinds of marks differ by their labels and lines as well as by colour.
"""

import re
from functools import cache
from typing import Any

import streamlit as st

from smmdash.i18n import Texts
from smmdash.ui import boundary
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.say import held
from smmdash.ui.goals.say.held import Said
from smmdash.ui.goals.say.parts import at, data, extras, parts

_STYLE = """
.sentence, .extras {
  font-family: var(--st-font); color: var(--st-text-color); margin: 0; overflow-wrap: anywhere;
}
.sentence { font-size: 1.125rem; line-height: 1.5; }
.extras { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; margin-top: 0.6rem; }
.extras > span { font-size: 0.8125rem; }
.plain { white-space: pre-wrap; }
button {
  font: inherit; color: inherit; text-align: start; cursor: pointer; max-width: 100%; min-height: 24px;
  display: inline-flex; flex-direction: column; vertical-align: top; box-sizing: border-box;
  margin: 0 1px 0.35rem; padding: 0 0.35rem 0.1rem; border: 0; border-bottom: 3px solid var(--mark);
  border-radius: var(--st-base-radius) var(--st-base-radius) 0 0;
  background: color-mix(in srgb, var(--mark) 14%, var(--st-background-color));
}
button small { font-size: 0.75rem; line-height: 1.35; padding-bottom: 0.1rem; }
button:hover { background: color-mix(in srgb, var(--mark) 24%, var(--st-background-color)); }
button:focus-visible, button[aria-expanded=true] { outline: 2px solid var(--st-primary-color); outline-offset: 1px; }
.extras button {
  margin: 0; padding: 0.15rem 0.5rem; border: 1px dashed var(--mark); border-radius: var(--st-base-radius);
  background: none; font-size: 0.8125rem; justify-content: center;
}
.extras button.changed { border-style: solid; }
.extras button small { font-size: 0.8125rem; padding: 0; }
.changed small::before { content: "\\270E\\00A0"; }
.dropped { --mark: var(--st-border-color) !important; background: none; border-bottom-style: dashed; }
.dropped span { text-decoration: line-through; }
.what { --mark: var(--c0); } .how_much { --mark: var(--c1); } .where { --mark: var(--c2); } .when { --mark: var(--c3); }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
"""

_SCRIPT = """
export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const host = parentElement.host ?? parentElement
  const palette = getComputedStyle(host).getPropertyValue("--st-chart-categorical-colors").split(",")
  const held = parentElement.activeElement?.dataset?.piece
  const make = (name, kind, text) => {
    const made = document.createElement(name)
    if (kind) made.className = kind
    if (text) made.textContent = text
    return made
  }
  const button = (part) => {
    const made = make("button", `${part.group} ${part.state}`)
    made.type = "button"
    made.dataset.piece = part.piece
    made.setAttribute("aria-expanded", String(part.piece === data.open))
    if (part.text) { made.append(make("span", "", part.text), make("span", "status", ", ")) }
    made.append(make("small", "", part.label))
    made.onclick = () => setTriggerValue("picked", part.piece)
    return made
  }
  let root = parentElement.querySelector(".say")
  if (!root) {
    root = make("div", "say")
    root.append(make("div", "sentence"), make("div", "extras"), make("div", "status"))
    root.lastChild.setAttribute("role", "status")
    parentElement.append(root)
  }
  for (const place of [0, 1, 2, 3]) root.style.setProperty(`--c${place}`, palette[place] ?? "currentColor")
  const [sentence, extras, status] = root.children
  sentence.setAttribute("role", "group")
  sentence.setAttribute("aria-label", data.name)
  sentence.replaceChildren(...data.parts.map((part) => part.piece ? button(part) : make("span", "plain", part.text)))
  extras.setAttribute("role", "group")
  extras.setAttribute("aria-label", data.besides)
  extras.replaceChildren(...(data.extras.length ? [make("span", "", data.besides), ...data.extras.map(button)] : []))
  if (status.textContent !== data.status) status.textContent = data.status
  const find = (piece) => [...root.querySelectorAll("button")].find((one) => one.dataset.piece === piece)
  if (held) find(held)?.focus({ preventScroll: true })
  const memory = (globalThis.__smmdashSay ??= { done: "" })
  if (!data.once || memory.done === data.once) return
  memory.done = data.once
  if (!data.place) { find(data.back)?.focus({ preventScroll: true }); return }
  const fields = "[role=spinbutton], input:not([type=hidden]), textarea"  // a date is typed into spin buttons
  const look = (tries) => {
    const place = document.querySelector("." + data.place)
    const field = place?.querySelector(fields) ?? place?.querySelector("button")
    if (!field) { if (tries > 0) setTimeout(() => look(tries - 1), 60); return }
    field.focus({ preventScroll: true })
    place.scrollIntoView({ block: "nearest", behavior: "auto" })
  }
  look(40)
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("smmdash_say", css=_STYLE, js=_SCRIPT)


def marks(t: Texts, now: Said) -> None:
    """Draw the sentence with its marks; a press on one opens its correction, a second closes it."""
    opened = held.open_piece()
    panel = re.sub(r"[^a-zA-Z0-9_-]", "-", key("say_panel"))
    _component()(
        key=key("say_marks"),
        data={
            "parts": data(parts(t, now)),
            "extras": data(extras(t, now)),
            "open": opened,
            "name": t("sentence-marks"),
            "besides": t("sentence-besides"),
            "status": summary(t, now),
            "place": f"st-key-{panel}" if opened else "",
            "back": get("say_back", ""),
            "once": f"{get('say_times', 0)}:{opened}" if opened or get("say_back") else "",
        },
        on_picked_change=_picked,
        height="content",
    )


def summary(t: Texts, now: Said) -> str:
    """Say in one line what was understood, for those who do not see the marks appear."""
    found = [part.label for part in parts(t, now) if part.piece]
    return t("sentence-understood", found=t.join(found)) if found else t("sentence-nothing")


@boundary.safe
def _picked() -> None:
    picked = str((st.session_state.get(key("say_marks")) or {}).get("picked") or "")
    now = held.said_now()
    part = at(now, picked) if now else None
    if part is not None:
        put("say_back", picked)
        held.toggle(picked, part.facets)
