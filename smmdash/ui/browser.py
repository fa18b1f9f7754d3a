"""The little that only the browser can do: the page's language, its history, a warning before unsaved work is left."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import streamlit as st

from smmdash.i18n import Texts

_SCRIPT = """
export default function (component) {
  const { data, setTriggerValue } = component
  document.documentElement.lang = data.language
  const memory = (globalThis.__smmdash ??= { unsaved: false, listening: false })
  memory.unsaved = data.unsaved
  memory.quiet = new Set(data.quiet)
  memory.words = data.words
  memory.tell = () => setTriggerValue("saved", true)
  // Streamlit's words on the upload field are English and no parameter changes them. Where its parts are not as
  // expected they stay.
  memory.say ??= () => {
    for (const zone of document.querySelectorAll("[data-testid=stFileUploaderDropzone]")) {
      const input = zone.querySelector("input")
      if (!input) continue
      const [choose, drop] = input.multiple ? memory.words.several : memory.words.one
      const put = (place, text) => {
        const held = place?.firstChild
        if (held?.nodeType === Node.TEXT_NODE && held.nodeValue !== text) held.nodeValue = text
      }
      put(zone.querySelector(":scope > span > button p"), choose)
      put(zone.querySelector(":scope > input + div:not([data-testid]) > span:only-child"), drop)
      if (input.getAttribute("aria-label") !== choose) input.setAttribute("aria-label", choose)
    }
  }
  memory.say()
  if (!memory.listening) {
    memory.listening = true
    new MutationObserver(() => { memory.soon ||= requestAnimationFrame(() => { memory.soon = 0; memory.say() }) })
      .observe(document.body, { childList: true, subtree: true })
    // A file is made when its button is pressed, under a name that every run of the page gives anew: pressed while
    // one runs, the name is no longer known, and the press is made again. The app is asked to look again only when
    // the file is there, because the answer to a press can get lost when a run begins.
    const runs = () => document.querySelector("[data-testid=stApp]")?.dataset.testScriptState !== "notRunning"
    const follow = (place, looks, presses) => {
      const button = place.querySelector("button")
      if (!button || looks <= 0) return
      if (button.disabled || runs()) { setTimeout(follow, 200, place, looks - 1, presses); return }
      if (presses > 0 && place.querySelector("[data-testid=stDownloadButtonError]")) {
        button.click()
        setTimeout(follow, 400, place, looks, presses - 1)
      } else if (place.closest(".st-key-shell-save")) memory.tell()
    }
    document.addEventListener("click", (event) => {
      const place = event.isTrusted && event.target.closest?.("[data-testid=stDownloadButton]")
      if (place) setTimeout(follow, 150, place, 1500, 3)
    }, true)
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


def sync(t: Texts, unsaved: bool, quiet: Sequence[str] = ()) -> None:
    """Tell the browser the language, its words for the upload field, and whether leaving now would lose work.

    A change of ``quiet`` parameters of the address alone is no entry of its own in the browser's history.
    """
    words = {count: [t(f"shell-upload_{count}"), t(f"shell-upload_{count}.drop")] for count in ("one", "several")}
    data = {"language": t.language, "unsaved": unsaved, "quiet": list(quiet), "words": words}
    _component()(key="shell-browser", data=data, on_saved_change=_look_again, height="content")


def _look_again() -> None:
    """Do nothing: the run that the browser asks for after a file was made draws what is saved."""
