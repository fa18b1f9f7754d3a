"""SMART on the goals page: letters on the card and on the draft, each mend and its undo, in three languages."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from pages.acting import EN, Start, goal, keys, opened, press, said, undo, work
from streamlit.testing.v1 import AppTest

from smmdash.goals import Audience, BusinessGoal, Target
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store import state as states


def change(running: AppTest, alter: Callable) -> AppTest:
    """Change the document behind the page's back and draw the page anew."""
    mine = running.session_state["smmdash"]
    changed = work(running).model_copy(deep=True)
    alter(changed)
    mine.history = mine.history.changed(states.with_workspace(mine.history.present, changed), "goal-change_edited")
    running.session_state["smmdash"] = mine
    return running.run()


def only_one_of_each(running: AppTest) -> AppTest:
    def alter(changed) -> None:
        changed.business_goals = [BusinessGoal(id="guests", name="Guests")]
        changed.audiences = [Audience(id="students", name="Students")]
        for one in changed.goals:
            if one.id in ("followers", "answers"):
                one.business_goal, one.audience = ("", "") if one.id == "followers" else ("guests", "students")

    return change(running, alter)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_and_mends_speak_the_visitor_s_language(app: Start, language: str) -> None:
    texts = Texts(language)
    running = opened(app, "sample", language)
    assert texts("smart-state_met") in said(running)
    for state in ("missing", "partly"):
        assert texts(f"smart-state_{state}") in said(running)
    assert texts("smart-all_met") in said(running)
    press(running, "smart_more-known")
    assert texts("smart-anchor_current") in said(running)
    assert texts("smart-misses") in said(running)
    labels = [str(button.label) for button in running.button]
    assert texts("smart-go_metric") in labels
    for text in (*labels, said(running)):
        assert not re.search(r"\b(smart|check)-[a-z]", text)


def test_a_whole_goal_shows_its_letters_and_nothing_to_mend(sample: AppTest) -> None:
    assert not [key for key in keys(sample) if key.endswith("-engagement") and ("mend_" in key or "gap_" in key)]
    assert said(sample).count(EN("smart-all_met")) >= 5
    press(sample, "edit-engagement")
    assert EN("smart-letter", initial="S", name="Specific", state="met") in said(sample)
    assert EN("smart-none") in said(sample)


def test_the_list_leads_and_the_rest_is_in_the_editor(sample: AppTest) -> None:
    assert {f"w:goals-gap_{field}-known" for field in ("metric", "target", "business_goal", "deadline")} <= keys(sample)
    assert "w:goals-gap_audience-known" not in keys(sample)
    press(sample, "smart_more-known")
    assert sample.query_params["field"] in ("smart", ["smart"])
    assert {"w:goals-gap_audience-known", "w:goals-gap_steps-known"} <= keys(sample)
    assert EN("smart-score", passed="1", count=7) in said(sample)


@pytest.mark.parametrize(
    ("key", "goal_id", "field"),
    [
        ("mend_goal_without_deadline_deadline_90", "known", "deadline"),
        ("mend_goal_without_deadline_deadline_quarter", "known", "deadline"),
        ("mend_goal_without_steps_steps", "answers", "steps"),
        ("mend_goal_without_business_goal_business_goal", "followers", "business_goal"),
        ("mend_goal_without_audience_audience", "followers", "audience"),
        ("mend_metric_unfit_for_goal_type_metric_profile_views", "followers", "metric"),
        ("mend_goal_unrealistic_target_ambitious", "followers", "target"),
        ("mend_goal_unrealistic_target_safe", "followers", "target"),
        ("mend_long_goal_without_milestones_milestones", "followers", "milestones"),
    ],
)
def test_a_click_on_a_card_mends_the_saved_goal_and_can_be_taken_back(
    sample: AppTest, key: str, goal_id: str, field: str
) -> None:
    if field in ("business_goal", "audience"):
        only_one_of_each(sample)
    elif "unfit" in key:
        change(sample, lambda w: setattr(w.goals[0], "goal_type", "traffic"))
    elif field == "target":
        change(sample, lambda w: setattr(w.goals[0], "target", Target(value=90_000)))
    elif field == "milestones":
        long = {"deadline": date(2027, 9, 30), "steps": [], "milestones": []}
        change(sample, lambda w: [setattr(w.goals[0], name, value) for name, value in long.items()])
    before = getattr(goal(sample, goal_id), field)
    press(sample, f"{key}-{goal_id}")
    made = goal(sample, goal_id)
    assert getattr(made, field) != before
    assert f"w:goals-{key}-{goal_id}" not in keys(sample)
    if field != "milestones":
        assert made.history
    undo(sample)
    assert getattr(goal(sample, goal_id), field) == before


def test_a_click_in_the_editor_changes_the_draft_alone(sample: AppTest) -> None:
    only_one_of_each(sample)
    press(sample, "new")
    saved = len(work(sample).goals)
    assert EN("smart-letter", initial="T", name="Time-bound", state="not yet") in said(sample)
    press(sample, "mend_goal_without_deadline_deadline_90-new")
    assert sample.date_input("w:goals-deadline").value == date(2027, 2, 19)
    assert EN("smart-letter", initial="T", name="Time-bound", state="met") in said(sample)
    press(sample, "mend_goal_without_business_goal_business_goal-new")
    assert sample.selectbox("w:goals-business_goal").value == "guests"
    press(sample, "mend_goal_without_audience_audience-new")
    assert sample.selectbox("w:goals-audience").value == "students"
    press(sample, "mend_goal_without_steps_steps-new")
    assert [field.value for field in sample.text_input if str(field.key).startswith("w:goals-step_title-")]
    assert len(work(sample).goals) == saved
    press(sample, "save")
    made = work(sample).goals[-1]
    assert (made.deadline, made.business_goal, made.audience) == (date(2027, 2, 19), "guests", "students")
    assert made.steps


def test_a_suggested_target_goes_into_the_draft_s_field(sample: AppTest) -> None:
    press(sample, "edit-followers")
    sample.text_input("w:goals-value").set_value("90000").run()
    assert EN("smart-letter", initial="A", name="Achievable", state="not yet") in said(sample)
    press(sample, "mend_goal_unrealistic_target_ambitious-followers")
    taken = sample.text_input("w:goals-value").value
    assert taken != "90000"
    assert EN("smart-letter", initial="A", name="Achievable", state="met") in said(sample)
    assert goal(sample, "followers").target.value == 900


def test_a_jump_in_the_editor_keeps_what_was_typed(sample: AppTest) -> None:
    press(sample, "edit-known")
    sample.text_input("w:goals-statement").set_value("Known in all of Riga").run()
    press(sample, "gap_owner-known" if "w:goals-gap_owner-known" in keys(sample) else "gap_metric-known")
    assert sample.text_input("w:goals-statement").value == "Known in all of Riga"
    assert sample.query_params["field"] in ("metric", ["metric"])


def test_the_checks_page_mends_with_one_click_too(sample: AppTest) -> None:
    page = sample.switch_page("pages/checks.py").run()
    before = goal(page, "known").deadline
    labels = {str(button.label): str(button.key) for button in page.button if "checks-mend-" in str(button.key)}
    wanted = next(label for label in labels if label.startswith("Until"))
    page.button(labels[wanted]).click().run()
    assert not page.exception
    assert (before, goal(page, "known").deadline) == (None, date(2027, 3, 31))
    assert wanted not in {str(button.label) for button in page.button}
    undo(page)
    assert goal(page, "known").deadline is None
