"""The little that only the browser can do: name the page's language and warn before unsaved work is left."""

from functools import cache
from typing import Any

import streamlit as st

_SCRIPT = """
export default function (component) {
  const { data } = component
  document.documentElement.lang = data.language
  const memory = (globalThis.__smmdash ??= { unsaved: false, listening: false })
  memory.unsaved = data.unsaved
  if (!memory.listening) {
    memory.listening = true
    window.addEventListener("beforeunload", (event) => {
      if (memory.unsaved) { event.preventDefault(); event.returnValue = "" }
    })
  }
}
"""


@cache
def _component() -> Any:
    return st.components.v2.component("smmdash_browser", js=_SCRIPT)


def sync(language: str, unsaved: bool) -> None:
    """Tell the browser the language and whether leaving now would lose work."""
    _component()(key="shell-browser", data={"language": language, "unsaved": unsaved}, height="content")
