import pytest

from smmdash.i18n import LANGUAGES, Texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_visit_offers_sample_empty_and_saved(app, language):
    t = Texts(language)
    running = app(language=language)
    assert running.title[0].value == t("start-title")
    assert running.button(key="start-sample").label == t("start-sample.go")
    assert [heading.value for heading in running.subheader] == [t("start-sample"), t("start-empty"), t("start-open")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_alive_and_names_the_next_step(app, language):
    t = Texts(language)
    running = app(language=language)
    running.button(key="start-sample").click().run()
    state = running.session_state["smmdash"].history.present
    assert len(state.workspace.uploads) >= 10
    assert state.facts.days["date"].max().date().isoformat() == "2026-11-20"
    assert {"instagram", "facebook", "tiktok", "x"} <= set(state.facts.days["network"])
    assert running.subheader[0].value == t("journey-next_finish_goal", goal=t("sample-goal_known"))
    assert not running.error


def test_an_empty_workspace_asks_for_data_first(app):
    running = app()
    running.text_input(key="start-name").input("Bakery")
    running.button(key="start-empty").click().run()
    assert running.title[0].value == "Bakery"
    assert running.subheader[0].value == "Drop in your exports"


def test_renaming_can_be_undone_and_redone(app):
    running = app()
    running.button(key="start-empty").click().run()
    running.text_input(key=next(w.key for w in running.text_input if w.label == "Name of this workspace")).input("One")
    next(button for button in running.button if button.label == "Rename").click().run()
    assert running.title[0].value == "One"
    running.button(key="shell-undo").click().run()
    assert running.title[0].value == "Workspace without a name"
    running.button(key="shell-redo").click().run()
    assert running.title[0].value == "One"


def test_a_name_from_a_person_is_not_markup(app):
    running = app()
    running.text_input(key="start-name").input("![x](https://example.com/x.png) **bold**")
    running.button(key="start-empty").click().run()
    assert "![x](" not in running.title[0].value
    assert "\\!\\[x\\]\\(" in running.title[0].value


def test_the_language_follows_the_address_then_the_choice(app):
    running = app(language="lv")
    assert running.selectbox(key="lang").value == "lv"
    running.selectbox(key="lang").select("ru").run()
    assert running.title[0].value == Texts("ru")("start-title")
    assert running.query_params["lang"] == "ru"


def test_an_unknown_language_falls_back(app):
    assert app(language="xx").title[0].value == Texts("en")("start-title")
