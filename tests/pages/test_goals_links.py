"""Links into the goals page, and what its small forms do not lose."""

import pytest
from streamlit.testing.v1 import AppTest


@pytest.fixture
def goals(app) -> AppTest:
    running = app()
    running.button(key="start-sample").click().run()
    return running.switch_page("pages/goals.py").run()


def goal(running: AppTest, goal_id: str):
    work = running.session_state["smmdash"].history.present.workspace
    return next(one for one in work.goals if one.id == goal_id)


def test_a_link_to_a_field_keeps_the_field_when_no_editor_was_open(goals):
    goals.query_params["goal"], goals.query_params["field"] = "known", "deadline"
    goals.run()
    assert goals.session_state["w:goals-editing"] == "known"
    assert goals.query_params["field"] == "deadline"


def test_a_link_from_an_unserved_business_goal_names_it_in_the_new_goal(goals):
    goals.query_params["goal"], goals.query_params["business_goal"] = "new", "hiring"
    goals.run()
    assert goals.selectbox(key="w:goals-business_goal").value == "hiring"


def test_a_note_without_a_result_is_not_lost(goals):
    goals.button(key="w:goals-outcome-followers").click().run()
    goals.text_area(key="w:goals-outcome_note").input("Holidays came early")
    goals.button(key="w:goals-outcome_save").click().run()
    assert goals.text_area(key="w:goals-outcome_note").value == "Holidays came early"
    assert goal(goals, "followers").outcome is None


def test_an_outcome_survives_a_look_at_another_page(goals):
    goals.button(key="w:goals-outcome-followers").click().run()
    goals.segmented_control(key="w:goals-outcome_result").set_value("missed")
    goals.text_area(key="w:goals-outcome_note").input("Too few videos")
    goals.button(key="w:goals-outcome_save").click().run()
    assert goal(goals, "followers").outcome.result == "missed"
    goals.button(key="w:goals-outcome-followers").click().run()
    goals.switch_page("pages/checks.py").run()
    goals.switch_page("pages/goals.py").run()
    goals.button(key="w:goals-outcome_save").click().run()
    kept = goal(goals, "followers").outcome
    assert kept is not None
    assert (kept.result, kept.note) == ("missed", "Too few videos")


def test_a_new_goal_that_gives_way_to_a_link_is_kept_and_said(goals):
    goals.button(key="w:goals-new").click().run()
    goals.text_input(key="w:goals-statement").input("Five hundred more followers").run()
    goals.query_params["goal"] = "followers"
    goals.run()
    assert goals.session_state["w:goals-editing"] == "followers"
    assert any("Five hundred more followers" in text.value for text in goals.markdown)
    goals.button(key="w:goals-resume").click().run()
    assert goals.session_state["w:goals-editing"] == "new"
    assert goals.text_input(key="w:goals-statement").value == "Five hundred more followers"
    assert goals.session_state["w:goals-kept"] is None  # the goal that was open in between had no change to keep


def test_a_goal_in_which_nothing_was_written_gives_way_without_a_word(goals):
    goals.button(key="w:goals-new").click().run()
    goals.query_params["goal"] = "followers"
    goals.run()
    assert goals.session_state["w:goals-editing"] == "followers"
    assert not any(button.key == "w:goals-resume" for button in goals.button)


def test_a_kept_draft_can_be_dropped(goals):
    goals.button(key="w:goals-edit-followers").click().run()
    goals.text_input(key="w:goals-statement").input("Other words").run()
    goals.query_params["goal"] = "known"
    goals.run()
    goals.button(key="w:goals-forget").click().run()
    assert goals.session_state["w:goals-editing"] == "known"
    assert not any(button.key == "w:goals-resume" for button in goals.button)
    assert goal(goals, "followers").statement != "Other words"
