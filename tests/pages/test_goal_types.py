"""Goal types to pick from: each is explained, fills what is empty and takes nothing away."""

import re

import pytest
from pages.acting import EN, Start, opened, press, said, work
from streamlit.testing.v1 import AppTest

from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts


def types(running: AppTest, name: str) -> AppTest:
    running.session_state["w:goals-say_types"] = True
    running.run()
    running.pills("w:goals-say_type").set_value(name).run()
    assert not running.exception
    return running


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_is_explained_in_every_language(app: Start, language: str) -> None:
    running = opened(app, language=language)
    texts = Texts(language)
    for name, kind in GOAL_TYPES.items():
        types(running, name)
        assert texts(f"goal_type-{name}.explain") in said(running)
        assert texts(f"metric-{kind.metrics[0]}") in said(running)
        assert not re.search(r"\b(sentence|goal(_type)?|metric)-[a-z]", said(running))
        buttons = {str(one.key) for one in running.button}
        assert {f"w:goals-say_example-{name}-{place}" for place in range(3)} <= buttons


def test_a_type_opens_a_form_with_what_is_usual(app: Start) -> None:
    running = types(opened(app, "sample"), "service")
    press(running, "say_type_take-service")
    assert running.selectbox("w:goals-goal_type").value == "service"
    assert running.selectbox("w:goals-metric").value == "response_time"
    assert running.segmented_control("w:goals-comparison").value == "at_most"
    assert running.segmented_control("w:goals-kind").value == "rate"


@pytest.mark.parametrize("place", range(3))
def test_an_example_opens_as_a_draft_in_its_own_words(app: Start, place: int) -> None:
    running = types(opened(app), "leads")
    press(running, f"say_example-leads-{place}")
    example = GOAL_TYPES["leads"].examples[place]
    assert running.selectbox("w:goals-metric").value == example.metric
    press(running, "save")
    (made,) = work(running).goals
    assert made.target.value == example.value
    assert made.statement


def test_a_type_takes_nothing_that_was_typed(app: Start) -> None:
    running = opened(app)
    press(running, "new")
    running.selectbox("w:goals-metric").set_value("sales").run()
    running.text_input("w:goals-value").set_value("40").run()
    types(running, "service")
    press(running, "say_type_take-service")
    assert running.selectbox("w:goals-metric").value == "sales"
    assert running.text_input("w:goals-value").value == "40"
    assert EN("sentence-told_kept", fields=EN("goal-field_metric")) in said(running)
    press(running, "say_told_metric")
    assert running.selectbox("w:goals-metric").value == "response_time"
    assert running.text_input("w:goals-value").value == "40"


def test_a_type_chosen_in_the_form_takes_nothing_either(app: Start) -> None:
    running = opened(app)
    press(running, "new")
    running.selectbox("w:goals-metric").set_value("sales").run()
    running.selectbox("w:goals-goal_type").set_value("service").run()
    assert running.selectbox("w:goals-metric").value == "sales"
    assert EN("goal-metric_unfit", goal_type=EN("goal_type-service")) in said(running)


def test_what_a_type_filled_in_can_be_put_back(app: Start) -> None:
    running = opened(app)
    press(running, "new")
    types(running, "service")
    press(running, "say_type_take-service")
    assert running.selectbox("w:goals-metric").value == "response_time"
    press(running, "say_told_back")
    assert running.selectbox("w:goals-metric").value is None
    assert running.selectbox("w:goals-goal_type").value is None
