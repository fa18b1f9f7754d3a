"""What is handed over is made when its button is pressed, where no session of a visitor is known."""

from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st
from pages.acting import EN, Start, press, said, undo

PAGES = {"checks": 3, "dashboard": 4, "goals": 3}
"""Pages and how many files the sample workspace hands over there at least."""


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[Callable[[], Any], Any]]:
    """Return what makes each file that the pages hand over and what its press does, by the button's key."""
    found: dict[str, tuple[Callable[[], Any], Any]] = {}
    drawn = st.download_button

    def noted(label: str, data: Any, *args: Any, **kwargs: Any) -> Any:
        if callable(data):
            found[str(kwargs.get("key", label))] = data, kwargs.get("on_click")
        return drawn(label, data, *args, **kwargs)

    monkeypatch.setattr(st, "download_button", noted)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_file_is_made_without_asking_the_session(
    app: Start, page: str, waiting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = app("start", "lv")
    running.button("start-sample").click().run()
    waiting.clear()
    running.switch_page(f"pages/{page}.py").run()
    assert not running.exception

    def asked() -> Any:
        raise AssertionError("the session was asked after the page had been drawn")

    monkeypatch.setattr("smmdash.ui.session.state", asked)
    monkeypatch.setattr("smmdash.ui.session.texts", asked)
    assert len(waiting) >= PAGES[page], sorted(waiting)
    for key, (make, _) in waiting.items():
        assert make(), key


def test_work_is_saved_once_its_file_is_made(app: Start, waiting: Any) -> None:
    running = app("start", "en")
    running.button("start-sample").click().run()
    running.switch_page("pages/goals.py").run()
    press(running, "edit-followers")
    running.text_input("w:goals-statement").set_value("More guests").run()
    press(running, "save")
    assert EN("shell-unsaved") in said(running)
    make, on_click = waiting["shell-save"]
    assert on_click == "ignore"  # a run begun by the press would race the making
    press(running, "edit-visits")  # whatever is drawn anew meanwhile
    make()
    running.run()
    assert EN("shell-saved") in said(running)
    undo(running)
    make()
    running.run()
    assert EN("shell-unsaved") in said(running)  # what was made is not what is open
