import logging

import pytest

from smmdash.i18n import LANGUAGES, Texts
from smmdash.ui import session, start


def boom() -> None:
    raise ValueError("a cell of the visitor")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failing_page_says_so_in_the_language_and_loses_nothing(app, monkeypatch, caplog, language):
    running = app(language=language)
    running.button(key="start-sample").click().run()
    before = running.session_state["smmdash"].history.present
    monkeypatch.setattr(start, "journey", boom)
    with caplog.at_level(logging.ERROR, logger="smmdash"):
        running.run()
    assert Texts(language)("shell-failed.body", number="").split("{")[0][:40] in running.error[0].value
    assert running.session_state["smmdash"].history.present is before
    assert "a cell of the visitor" not in caplog.text
    assert "ValueError" in caplog.text
    monkeypatch.undo()


def test_a_failing_callback_says_so_and_the_page_goes_on(app, monkeypatch):
    running = app()
    running.button(key="start-sample").click().run()
    monkeypatch.setattr(session, "begin", lambda _state: boom())
    running.button(key="start-sample").click().run()
    assert running.error[0].value.startswith("Something went wrong on our side")
    assert running.title[0].value


def test_a_failing_callback_on_a_failing_page_is_told_like_each_alone(app, monkeypatch):
    running = app()
    running.button(key="start-sample").click().run()
    monkeypatch.setattr(session, "begin", lambda _state: boom())
    monkeypatch.setattr(start, "journey", boom)
    running.button(key="start-sample").click().run()
    assert not running.exception
    assert len(running.error) == 2
