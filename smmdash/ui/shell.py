"""The frame around every page: language, navigation, save and undo, and what happens when a page fails."""

import ctypes
import gc
import logging
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow
import streamlit as st

from smmdash import store
from smmdash.i18n import LANGUAGES
from smmdash.store import file
from smmdash.ui import boundary, browser, findings, look, session, warm
from smmdash.ui.checks import view as checks_view
from smmdash.ui.dashboard import view
from smmdash.ui.goals.odds import record
from smmdash.ui.plain import plain

log = logging.getLogger("smmdash")

_ICON = str(Path(__file__).parent / "icon.svg")
"""Ours: a named icon would be fetched by every visitor's browser from a server of others."""
QUIET = ("lang", *view.CHOICES.values(), *view.LISTS.values(), view.DAYS, *checks_view.NAMES)
"""Parameters of the address that say how a page is looked at, not what is looked at."""


@dataclass(frozen=True)
class Page:
    """A page: its key names the script, its texts (``shell-page_KEY``) and its address."""

    key: str
    icon: str
    needs_workspace: bool = True

    @property
    def script(self) -> str:
        """Return the path of its script."""
        return f"pages/{self.key}.py"


PAGES = (
    Page("start", ":material/flag:", needs_workspace=False),
    Page("audit", ":material/fact_check:"),
    Page("data", ":material/upload_file:"),
    Page("goals", ":material/target:"),
    Page("plan", ":material/checklist:"),
    Page("dashboard", ":material/monitoring:"),
    Page("checks", ":material/rule:"),
    Page("reference", ":material/menu_book:", needs_workspace=False),
)


@cache
def tune_process() -> None:
    """Tune the process once: collecting the imported libraries' objects after every run costs about 90 ms a click.

    Arrow's own allocator keeps what texts took while they were read and joined: about 90 MB of three big workspaces.
    """
    pyarrow.set_memory_pool(pyarrow.system_memory_pool())
    gc.collect()
    gc.freeze()
    try:
        ctypes.CDLL("libc.so.6").mallopt(-1, 131072)  # M_TRIM_THRESHOLD: hand freed memory back to the system
    except (OSError, AttributeError):
        log.info("memory is not trimmed on this system")


def open_session() -> None:
    """Settle the language and the page's frame."""
    session.choose_language()
    st.set_page_config(page_title="smmdash", page_icon=_ICON, layout="wide")


def pages() -> list[Any]:
    """Return the pages, titled in the visitor's language."""
    t = session.texts()
    return [
        st.Page(page.script, title=t(f"shell-page_{page.key}"), icon=page.icon, default=page.key == "start")
        for page in PAGES
    ]


def navigation() -> Any:
    """Draw the navigation and return the page to run."""
    page = st.navigation(pages())
    st.set_page_config(page_title=f"{page.title} · smmdash")
    return page


def require_shell() -> None:
    """Guard of every page, its first statement: without app.py around it, a page starts over with it.

    Until ``st.navigation`` has run once in the process, Streamlit runs scripts of ``pages/`` on their own, so a first
    visit to a deep link after a restart would see a bare page.
    """
    if not st.session_state.pop("_shell", False):
        st.navigation(pages(), position="hidden")
        st.rerun()


def run(page: Any, beside: Any = None) -> None:
    """Run a page; if it fails, say so in the visitor's language and lose nothing.

    ``beside`` is the place in the sidebar for what the checks found, drawn last so that no page waits for it.
    """
    st.session_state["_shell"] = True
    boundary.draw_failed_callback()
    try:
        page.run()
    except Exception as error:  # noqa: BLE001 - this is the boundary: whatever it was, the visitor gets a sentence
        boundary.draw(boundary.failed(error))
    boundary.safe(record.keep_up)()
    boundary.safe(findings.keep_up)()
    if beside is not None and session.state() is not None:
        with beside:
            boundary.safe(findings.sum_badge)()
    warm.up()


def sidebar(page: Any) -> Any:
    """Draw what every page shares: the workspace, saving, undo and redo, the language.

    Return the place for what the checks found, which is known once the page is drawn; None without a workspace.
    """
    t = session.texts()
    mine = session.session()
    beside = None
    with st.sidebar:
        look.styles()
        if mine.history is not None:
            beside = _workspace(mine.history)
        st.selectbox(
            t("shell-language"),
            list(LANGUAGES),
            format_func=lambda code: LANGUAGES[code],
            key="lang",
            persist_state="session",
        )
    browser.sync(t, session.unsaved(), QUIET)
    return beside


def _workspace(history: store.History) -> Any:
    t = session.texts()
    work = history.present.workspace
    with st.container(border=True, key="shell-workspace"):
        st.markdown(f"**{plain(work.name or t('shell-unnamed'))}**")
        st.caption(t("shell-unsaved") if session.unsaved() else t("shell-saved"))
        beside = st.container(key="shell-findings", height="content")
        st.download_button(
            t("shell-save"),
            data=session.handed_over(file.to_bytes),
            file_name=f"{_file_name(work.name)}.smmdash",
            mime="application/octet-stream",
            # A run that the press began would race the making of the file, and its answer could get lost.
            on_click="ignore",
            help=t("shell-save.help"),
            icon=":material/download:",
            key="shell-save",
            width="stretch",
        )
        last = history.past[-1].label if history.past else ""
        st.button(
            t("shell-undo"),
            key="shell-undo",
            icon=":material/undo:",
            on_click=boundary.safe(session.undo),
            disabled=not history.past,
            help=t("shell-undo.help", change=t(last)) if last else t("shell-undo.none"),
            width="stretch",
        )
        if history.future:
            st.button(
                t("shell-redo"),
                key="shell-redo",
                icon=":material/redo:",
                on_click=boundary.safe(session.redo),
                help=t("shell-redo.help"),
                width="stretch",
            )
    return beside


def _file_name(name: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return " ".join(kept.split())[:80] or "workspace"


def require_workspace() -> None:
    """Second guard of the pages that work on a workspace: without one, say what to do and stop the page."""
    if session.state() is None:
        t = session.texts()
        st.title(t("shell-no_workspace"))
        st.markdown(t("shell-no_workspace.body"))
        st.page_link("pages/start.py", label=t("shell-to_start"), icon=":material/flag:")
        st.stop()
