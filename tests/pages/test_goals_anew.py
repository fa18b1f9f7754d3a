"""After a target is taken: the goal's words, its intermediate targets and steps say so, with one click each."""

import pytest
from pages.acting import EN, Start, goals, keys, opened, press, said, spaced, undo, work
from streamlit.testing.v1 import AppTest

from smmdash.goals import words
from smmdash.i18n import LANGUAGES, Texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_say_another_target_are_written_anew_by_one_click(app: Start, language: str) -> None:
    running, t = opened(app, "sample", language), Texts(language)
    old = goals(running)["visits"].statement
    press(running, "edit-visits")
    assert "w:goals-anew" not in keys(running)
    press(running, "take-ambitious")
    assert "w:goals-anew" in keys(running)
    assert running.text_input("w:goals-statement").value == old  # never by itself
    press(running, "save")
    assert goals(running)["visits"].statement == old
    assert spaced(t("wording-differ", fields=t("goal-field_value").lower())) in said(running)
    press(running, "anew-visits")
    made = goals(running)["visits"]
    bare = made.model_copy(update={"statement": ""})
    assert made.statement == words.sentence(t, bare, currency=work(running).currency)
    assert "w:goals-anew-visits" not in keys(running)
    assert made.history[-1].field == "statement"
    undo(running)
    assert goals(running)["visits"].statement == old


def test_in_the_editor_the_words_are_written_into_their_field(sample: AppTest) -> None:
    press(sample, "edit-visits")
    press(sample, "take-ambitious")
    value = sample.text_input("w:goals-value").value
    press(sample, "anew")
    written = sample.text_input("w:goals-statement").value
    assert f"{float(value):,.0f}" in written
    assert "w:goals-anew" not in keys(sample)
    press(sample, "save")
    assert goals(sample)["visits"].statement == written


def planned(running: AppTest) -> AppTest:
    """Give the goal of the visits its intermediate targets."""
    running.switch_page("pages/plan.py").run()
    running.button("w:plan-open-visits").click().run()
    running.button("w:plan-target_propose-visits").click().run()
    assert goals(running)["visits"].milestones
    return running.switch_page("pages/goals.py").run()


def test_intermediate_targets_are_recomputed_on_the_card(sample: AppTest) -> None:
    planned(sample)
    before = goals(sample)["visits"].milestones
    assert "w:goals-targets_again-visits" not in keys(sample)
    press(sample, "edit-visits")
    sample.text_input("w:goals-value").set_value("30000").run()
    press(sample, "save")
    assert goals(sample)["visits"].milestones == before
    assert EN("wording-targets") in said(sample)
    press(sample, "targets_again-visits")
    after = goals(sample)["visits"].milestones
    assert [one.day for one in after] == [one.day for one in before]
    assert after[0].value > 2 * before[0].value
    assert "w:goals-targets_again-visits" not in keys(sample)
    undo(sample)
    assert goals(sample)["visits"].milestones == before


def test_intermediate_targets_are_recomputed_with_the_target_when_it_is_saved(sample: AppTest) -> None:
    planned(sample)
    before = goals(sample)["visits"].milestones
    press(sample, "edit-visits")
    assert not [box for box in sample.checkbox if box.key == "w:goals-milestones_again"]
    sample.text_input("w:goals-value").set_value("30000").run()
    sample.checkbox("w:goals-milestones_again").check().run()
    press(sample, "save")
    assert goals(sample)["visits"].milestones[0].value > 2 * before[0].value
    undo(sample)
    assert goals(sample)["visits"].milestones == before
    press(sample, "edit-visits")
    press(sample, "save")
    assert goals(sample)["visits"].milestones == before  # the click counted once
