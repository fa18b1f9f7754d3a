"""What is handed over is made when its button is pressed, where no session of a visitor is known."""

from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st
from pages.acting import Start

PAGES = {"checks": 2, "dashboard": 3, "goals": 2}
"""Pages and how many files the sample workspace hands over there at least."""


@pytest.mark.parametrize("page", PAGES)
def test_every_file_is_made_without_asking_the_session(app: Start, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    running = app("start", "lv")
    running.button("start-sample").click().run()
    waiting: dict[str, Callable[[], Any]] = {}
    drawn = st.download_button

    def noted(label: str, data: Any, *args: Any, **kwargs: Any) -> Any:
        if callable(data) and kwargs.get("key") != "shell-save":
            waiting[str(kwargs.get("key", label))] = data
        return drawn(label, data, *args, **kwargs)

    monkeypatch.setattr(st, "download_button", noted)
    running.switch_page(f"pages/{page}.py").run()
    assert not running.exception

    def asked() -> Any:
        raise AssertionError("the session was asked after the page had been drawn")

    monkeypatch.setattr("smmdash.ui.session.state", asked)
    monkeypatch.setattr("smmdash.ui.session.texts", asked)
    assert len(waiting) >= PAGES[page], sorted(waiting)
    for key, make in waiting.items():
        assert make(), key
