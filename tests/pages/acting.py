"""What a visitor does on the goals page as AppTest runs it, and what the tests look at."""

import re
from collections.abc import Callable
from typing import Any

from streamlit.testing.v1 import AppTest

from smmdash.goals import Goal
from smmdash.i18n import Texts

Start = Callable[..., AppTest]
EN = Texts("en")


def opened(app: Start, which: str = "empty", language: str = "en") -> AppTest:
    """Open the empty workspace or the sample on the goals page."""
    running = app("start", language)
    running.button(f"start-{which}").click().run()
    return running.switch_page("pages/goals.py").run()


def history(running: AppTest) -> Any:
    return running.session_state["smmdash"].history


def work(running: AppTest) -> Any:
    return history(running).present.workspace


def goals(running: AppTest) -> dict[str, Goal]:
    return {goal.id: goal for goal in work(running).goals}


def press(running: AppTest, key: str) -> AppTest:
    running.button(f"w:goals-{key}").click().run()
    assert not running.exception
    return running


def undo(running: AppTest) -> AppTest:
    return running.button("shell-undo").click().run()


def keys(running: AppTest) -> set[str]:
    return {str(button.key) for button in running.button}


def said(running: AppTest) -> str:
    """Return the sentences of the page, with plain spaces and without the marks of Markdown."""
    kinds = (running.markdown, running.caption, running.info, running.error, running.warning, running.title)
    return spaced("\n".join(re.sub(r"\\(.)", r"\1", element.value) for kind in kinds for element in kind))


def spaced(text: str) -> str:
    """Return a text with plain spaces in the place of unbreakable and thin ones."""
    return re.sub("[\u2009\u00a0\u202f]", " ", text)
