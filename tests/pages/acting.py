"""What a visitor does on the pages as AppTest runs them, and what the tests look at."""

import json
import re
from collections.abc import Callable
from typing import Any

from streamlit.testing.v1 import AppTest

from smmdash.goals import Goal
from smmdash.i18n import Texts

Start = Callable[..., AppTest]
EN = Texts("en")


def opened(app: Start, which: str = "empty", language: str = "en", *, page: str = "goals") -> AppTest:
    """Open the empty workspace or the sample on a page."""
    running = app("start", language)
    running.button(f"start-{which}").click().run()
    running.switch_page(f"pages/{page}.py").run()
    assert not running.exception
    return running


def history(running: AppTest) -> Any:
    return running.session_state["smmdash"].history


def state(running: AppTest) -> Any:
    return history(running).present


def work(running: AppTest) -> Any:
    return state(running).workspace


def goals(running: AppTest) -> dict[str, Goal]:
    return {goal.id: goal for goal in work(running).goals}


def goal(running: AppTest, goal_id: str) -> Goal:
    return goals(running)[goal_id]


def press(running: AppTest, key: str) -> AppTest:
    running.button(f"w:goals-{key}").click().run()
    assert not running.exception
    return running


def undo(running: AppTest) -> AppTest:
    return running.button("shell-undo").click().run()


def drop(running: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """Drop files on the data page."""
    uploader = next(one for one in running.file_uploader if one.key.startswith("data-files"))
    for name, data in files:
        uploader.upload(name, data, "application/octet-stream")
    return running.run()


def editor(running: AppTest, register: str) -> Any:
    """Return the table of a register of the audit."""
    return next(table for table in running.data_editor if str(table.key).startswith(f"w:audit-table-{register}-"))


def edit(running: AppTest, register: str, **edits: Any) -> AppTest:
    """Do what the browser does after a cell, a row or several of a register were changed."""
    states = running._tree.get_widget_states()
    changed = states.widgets.add()
    changed.id = editor(running, register).proto.id
    changed.string_value = json.dumps({"edited_rows": {}, "added_rows": [], "deleted_rows": [], **edits})
    running._run(states)
    assert not running.exception
    return running


def keys(running: AppTest) -> set[str]:
    return {str(button.key) for button in running.button}


def said(running: AppTest) -> str:
    """Return the sentences of the page, with plain spaces and without the marks of Markdown."""
    kinds = (running.markdown, running.caption, running.info, running.error, running.warning, running.title)
    return spaced("\n".join(re.sub(r"\\(.)", r"\1", element.value) for kind in kinds for element in kind))


def spaced(text: str) -> str:
    """Return a text with plain spaces in the place of unbreakable and thin ones."""
    return re.sub("[\u2009\u00a0\u202f]", " ", text)
