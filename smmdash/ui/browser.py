"""The little that only the browser can do: name the page's language and warn before unsaved work is left."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import streamlit as st

_SCRIPT = """
export default function (component) {
  const { data } = component
  document.documentElement.lang = data.language
  const memory = (globalThis.__smmdash ??= { unsaved: false, listening: false })
  memory.unsaved = data.unsaved
  memory.quiet = new Set(data.quiet)
  if (!memory.listening) {
    memory.listening = true
    window.addEventListener("beforeunload", (event) => {
      if (memory.unsaved) { event.preventDefault(); event.returnValue = "" }
    })
    // Streamlit enters every change of the address into the history; one that only notes how a page is looked at
    // is none: Back leads to the page before, not through its filters.
    const push = history.pushState.bind(history)
    history.pushState = (state, title, address) => {
      const then = new URL(address ?? location.href, location.href)
      const before = new URLSearchParams(location.search)
      const names = new Set([...then.searchParams.keys(), ...before.keys()])
      const changed = [...names].filter((name) => then.searchParams.get(name) !== before.get(name))
      const same = then.pathname === location.pathname && changed.every((name) => memory.quiet.has(name))
      return same ? history.replaceState(state, title, address) : push(state, title, address)
    }
  }
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("smmdash_browser", js=_SCRIPT)


def sync(language: str, unsaved: bool, quiet: Sequence[str] = ()) -> None:
    """Tell the browser the language and whether leaving now would lose work.

    A change of ``quiet`` parameters of the address alone is no entry of its own in the browser's history.
    """
    data = {"language": language, "unsaved": unsaved, "quiet": list(quiet)}
    _component()(key="shell-browser", data=data, height="content")
