"""The goals page: from nothing to a goal, every action and its undo, in three languages."""

import re
from datetime import date

import pytest
from conftest import TODAY
from pages.acting import EN, Start, goals, keys, opened, press, said, undo, work
from streamlit.testing.v1 import AppTest

from smmdash import pacing
from smmdash.goals import words
from smmdash.goals.types import FIRST_EXAMPLES, GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS
from smmdash.ui.goals import fields, focus


def new_goal(running: AppTest, metric: str = "net_new_followers", value: str = "300") -> AppTest:
    press(running, "new")
    running.selectbox("w:goals-metric").set_value(metric).run()
    running.text_input("w:goals-value").set_value(value).run()
    return press(running, "deadline_in_90_days")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", ["empty", "sample"])
def test_every_view_is_drawn_in_every_language(app: Start, language: str, which: str) -> None:
    running = opened(app, which, language)
    texts = Texts(language)
    assert running.title[0].value == texts("goal-title")
    for view in ("goals", "business_goals", "audiences"):
        running.segmented_control("w:goals-view").set_value(view).run()
        assert not running.exception
        assert not re.search(r"\bgoal(_type)?-[a-z]", said(running))
    if which == "sample":
        running.segmented_control("w:goals-view").set_value("goals").run()
        for goal_id in goals(running):
            press(running, f"edit-{goal_id}")
            assert not re.search(r"\bgoal(_type)?-[a-z]", said(running))
            press(running, "cancel")


def test_an_empty_page_leads_to_a_business_goal_and_three_examples(empty: AppTest) -> None:
    for key in FIRST_EXAMPLES:
        assert f"w:goals-example-{key}" in keys(empty)
    empty.text_input("w:goals-business_goal_new").set_value("  More orders ")
    press(empty, "business_goal_add")
    assert [one.name for one in work(empty).business_goals] == ["More orders"]
    assert EN("goal-empty_first") not in said(empty)
    undo(empty)
    assert work(empty).business_goals == []


@pytest.mark.parametrize("key", FIRST_EXAMPLES)
def test_an_example_is_taken_over_as_a_draft_and_reads_as_it_promised(empty: AppTest, key: str) -> None:
    press(empty, f"example-{key}")
    example = GOAL_TYPES[key].example
    assert work(empty).goals == []
    assert empty.selectbox("w:goals-metric").value == example.metric
    press(empty, "save")
    (made,) = work(empty).goals
    assert (made.goal_type, made.metric, made.scope.networks) == (key, example.metric, list(example.networks))
    assert made.target.value == example.value
    assert made.deadline == date.fromordinal(date(2026, 11, 21).toordinal() + example.days)
    assert made.created == date(2026, 11, 21)
    assert words.sentence(EN, made).replace("\u00a0", " ") in said(empty)


def test_a_goal_is_written_saved_and_taken_back(empty: AppTest) -> None:
    new_goal(empty)
    empty.text_input("w:goals-statement").set_value("More people who *follow* us").run()
    press(empty, "save")
    (made,) = work(empty).goals
    assert made.statement == "More people who *follow* us"
    assert (made.metric, made.target.kind, made.target.value) == ("net_new_followers", "total", 300)
    assert (made.start, made.deadline) == (date(2026, 11, 21), date(2027, 2, 19))
    assert made.history == []
    assert "#### More people who \\*follow\\* us" in [one.value for one in empty.markdown]
    assert f"w:goals-edit-{made.id}" in keys(empty)
    undo(empty)
    assert work(empty).goals == []


def test_an_incomplete_goal_is_saved_and_says_what_is_missing(empty: AppTest) -> None:
    press(empty, "new")
    press(empty, "save")
    (made,) = work(empty).goals
    first = ("metric", "target", "business_goal", "deadline")  # the errors; the rest is in the editor
    assert {f"w:goals-gap_{gap}-{made.id}" for gap in first} <= keys(empty)
    assert f"w:goals-smart_more-{made.id}" in keys(empty)
    press(empty, f"gap_metric-{made.id}")
    assert empty.query_params["field"] == "metric"


def test_the_target_reads_back_while_it_is_typed(empty: AppTest) -> None:
    new_goal(empty, "followers", "1,500")
    assert "Followers: at least 1,500 by Feb 19, 2027." in said(empty)
    empty.segmented_control("w:goals-comparison").set_value("within").run()
    empty.text_input("w:goals-upper").set_value("1,800").run()
    assert "Followers: between 1,500 and 1,800 by Feb 19, 2027." in said(empty)
    empty.segmented_control("w:goals-kind").set_value("milestone").run()
    assert "w:goals-value" not in {one.key for one in empty.text_input}
    assert "Milestone: done by Feb 19, 2027." in said(empty)


def test_a_metric_brings_the_target_that_fits_it(empty: AppTest) -> None:
    new_goal(empty, "response_time", "10")
    assert empty.segmented_control("w:goals-kind").value == "rate"
    assert empty.segmented_control("w:goals-comparison").value == "at_most"
    empty.segmented_control("w:goals-basis").set_value("by").run()
    assert EN("goal-write_minus", example="−10") in said(empty)
    empty.selectbox("w:goals-metric").set_value("ctr").run()
    assert empty.segmented_control("w:goals-basis").value == "by_points"
    assert empty.segmented_control("w:goals-comparison").value == "at_least"


def test_a_type_offers_its_metrics_first(empty: AppTest) -> None:
    press(empty, "new")
    empty.selectbox("w:goals-goal_type").set_value("service").run()
    fitting = GOAL_TYPES["service"].metrics
    assert empty.selectbox("w:goals-metric").value == fitting[0]
    names = empty.selectbox("w:goals-metric").options
    assert names[: len(fitting)] == [EN(f"metric-{metric}") for metric in fitting]
    assert sorted(names) == sorted(fields.metric_name(EN, metric) for metric in METRICS)
    found = [name for name in names if "engagement rate" in name.lower()]
    assert len(found) == len([metric for metric in METRICS if metric.startswith("engagement_rate")]) > 1
    empty.selectbox("w:goals-metric").set_value("likes").run()
    assert EN("goal-metric_unfit", goal_type=EN("goal_type-service")) in said(empty)


def test_an_unreadable_number_is_named_and_nothing_is_lost(empty: AppTest) -> None:
    new_goal(empty, value="many")
    assert "“many” was typed" in said(empty)
    press(empty, "save")
    assert work(empty).goals == []
    assert EN("goal-not_saved", fields=EN("goal-field_value")) in said(empty)
    assert empty.text_input("w:goals-value").value == "many"


def test_a_draft_survives_a_change_of_language_and_keeps_its_numbers(empty: AppTest) -> None:
    new_goal(empty, "followers", "1,500")
    empty.text_input("w:goals-statement").set_value("More followers").run()
    press(empty, "step_add")
    empty.selectbox("lang").set_value("lv").run()
    assert empty.text_input("w:goals-statement").value == "More followers"
    assert empty.text_input("w:goals-value").value == "1500"
    assert "Sekotāji: vismaz 1" in said(empty)
    press(empty, "save")
    (made,) = work(empty).goals
    assert (made.target.value, made.statement, len(made.steps)) == (1500, "More followers", 1)
    assert (made.start, made.deadline) == (date(2026, 11, 21), date(2027, 2, 19))


def test_a_fraction_is_written_anew_in_the_other_notation(empty: AppTest) -> None:
    new_goal(empty, "ctr", "2.125")
    empty.selectbox("lang").set_value("ru").run()
    assert empty.text_input("w:goals-value").value == "2,125"
    press(empty, "save")
    assert work(empty).goals[0].target.value == 2.125


def test_leaving_an_editor_in_which_nothing_was_written_closes_it(sample: AppTest) -> None:
    press(sample, "edit-visits")
    sample.query_params.pop("goal")  # as the browser's Back button does
    sample.run()
    assert "w:goals-save" not in keys(sample)
    press(sample, "edit-visits")
    sample.text_input("w:goals-value").set_value("12000").run()
    sample.query_params.pop("goal")
    sample.run()
    assert sample.text_input("w:goals-value").value == "12000"


def test_steps_that_stand_are_folded_and_a_filled_draft_asks_for_no_sentence(sample: AppTest) -> None:
    press(sample, "edit-visits")
    folded = [one for one in sample.expander if one.label == EN("goal-steps_done", done="1", count=3)]
    assert len(folded) == 1
    assert not folded[0].proto.expanded
    press(sample, "cancel")
    press(sample, "new")
    assert "w:goals-say_text" in {one.key for one in sample.text_input}
    assert EN("goal-steps.none") in said(sample)
    press(sample, "cancel")
    press(sample, "duplicate-visits")
    assert "w:goals-say_text" not in {one.key for one in sample.text_input}


def test_a_draft_survives_a_visit_to_another_page(empty: AppTest) -> None:
    new_goal(empty, value="300")
    empty.switch_page("pages/reference.py").run()
    empty.switch_page("pages/goals.py").run()
    assert empty.text_input("w:goals-value").value == "300"
    assert empty.selectbox("w:goals-metric").value == "net_new_followers"


def test_the_baseline_comes_from_the_data_and_can_be_set_by_hand(sample: AppTest) -> None:
    facts = sample.session_state["smmdash"].history.present.facts
    one = goals(sample)["engagement"]

    def from_data(start: date) -> str:
        found = pacing.baseline(one.metric, pacing.scope_of(one.scope), facts, start=start, today=TODAY)
        when = re.sub("\u2009", " ", EN.period(found.first, found.last))
        return f"Baseline from the data: {EN.value(found.number, 'percent')} ({when})."

    press(sample, "edit-engagement")
    sample.toggle("w:goals-by_hand").set_value(False).run()
    assert from_data(one.start) in said(sample)
    sample.date_input("w:goals-start").set_value(date(2026, 8, 1)).run()
    assert from_data(date(2026, 8, 1)) in said(sample)
    assert from_data(one.start) not in said(sample)
    sample.toggle("w:goals-by_hand").set_value(True).run()
    sample.text_input("w:goals-baseline_note").set_value("").run()
    assert EN("goal-baseline_note_wanted") in said(sample)
    sample.text_input("w:goals-baseline_value").set_value("4.8").run()
    sample.text_input("w:goals-baseline_note").set_value("old report").run()
    press(sample, "save")
    kept = goals(sample)["engagement"].baseline
    assert (kept.value, kept.by_hand, kept.note) == (4.8, True, "old report")


def test_an_edit_is_one_change_with_its_history_and_undo(sample: AppTest) -> None:
    before = goals(sample)["followers"]
    press(sample, "edit-followers")
    assert sample.query_params["goal"] == "followers"
    sample.text_input("w:goals-value").set_value("1,600").run()
    sample.selectbox("w:goals-owner").set_value("Edgars").run()
    sample.text_input("w:goals-reason").set_value("the budget grew").run()
    press(sample, "save")
    assert "goal" not in sample.query_params
    after = goals(sample)["followers"]
    entries = {entry.field: (entry.old, entry.new) for entry in after.history}
    assert entries["target_value"] == (f"{before.target.value:.0f}", "1600")
    assert entries["owner"] == (before.owner, "Edgars")
    assert {entry.reason for entry in after.history} == {"the budget grew"}
    press(sample, "history-followers")
    assert f"Owner: from {before.owner} to Edgars — the budget grew" in said(sample)
    undo(sample)
    assert goals(sample)["followers"] == before


def test_steps_are_added_edited_ordered_and_taken_out(sample: AppTest) -> None:
    press(sample, "edit-followers")
    press(sample, "step_add")
    fresh = sample.session_state["w:goals-steps"][-1]
    sample.text_input(f"w:goals-step_title-{fresh}").set_value("Thank everyone").run()
    press(sample, f"step_up-{fresh}")
    press(sample, f"step_up-{fresh}")
    press(sample, "step_remove-followers-1")
    sample.checkbox("w:goals-step_done-followers-3").set_value(True).run()
    press(sample, "save")
    steps = goals(sample)["followers"].steps
    assert [(step.title, step.done) for step in steps] == [
        ("Thank everyone", False),
        ("Joint posts with three neighbourhood shops", True),
        ("Winter menu contest", True),
    ]


def test_cancel_keeps_nothing(sample: AppTest) -> None:
    press(sample, "edit-followers")
    sample.text_input("w:goals-statement").set_value("Something else").run()
    press(sample, "cancel")
    assert goals(sample)["followers"].statement != "Something else"
    press(sample, "edit-followers")
    assert sample.text_input("w:goals-statement").value == goals(sample)["followers"].statement


def test_a_check_in_takes_the_value_from_the_data(sample: AppTest) -> None:
    state = sample.session_state["smmdash"].history.present
    seen = pacing.pace(goals(sample)["visits"], state.facts, today=TODAY).actual
    press(sample, "check_in-visits")
    assert sample.text_input("w:goals-check_in_value").value == f"{seen.number:.0f}"
    sample.text_input("w:goals-check_in_value").set_value("lots")
    press(sample, "check_in_save")
    assert "“lots” was typed" in said(sample)
    assert len(goals(sample)["visits"].check_ins) == 1
    sample.text_input("w:goals-check_in_value").set_value("6,400")
    sample.text_area("w:goals-check_in_note").set_value("Slow week")
    press(sample, "check_in_save")
    last = goals(sample)["visits"].check_ins[-1]
    assert (last.day, last.value, last.note) == (date(2026, 11, 21), 6400, "Slow week")
    assert EN("goal-review_next", day="Dec 26, 2026") in said(sample)  # the deadline, before the rhythm's day
    undo(sample)
    assert len(goals(sample)["visits"].check_ins) == 1


def test_an_outcome_is_set_and_taken_back(sample: AppTest) -> None:
    press(sample, "outcome-visits")
    sample.segmented_control("w:goals-outcome_result").set_value("dropped")
    press(sample, "outcome_save")
    assert goals(sample)["visits"].outcome.result == "dropped"
    assert "Dropped" in said(sample)
    assert goals(sample)["visits"].history[-1].new == "dropped"
    undo(sample)
    assert goals(sample)["visits"].outcome is None


def test_a_goal_is_paused_with_a_reason_and_goes_on(sample: AppTest) -> None:
    assert "w:goals-resume-visits" not in keys(sample)
    press(sample, "pause-visits")
    sample.text_input("w:goals-pause_note").set_value("the site is rebuilt")
    press(sample, "pause_save")
    paused = goals(sample)["visits"]
    assert (paused.paused, paused.history[-1].reason) == (TODAY, "the site is rebuilt")
    assert EN("goal-paused.since", day="Nov 21, 2026") in said(sample)
    assert f":material/pause_circle: {EN('goal-paused')}" in said(sample)
    assert "w:goals-pause-visits" not in keys(sample)
    press(sample, "history-visits")
    assert "Nov 21, 2026: Paused — the site is rebuilt" in said(sample)
    press(sample, "resume-visits")
    again = goals(sample)["visits"]
    assert again.paused is None
    assert again.deadline == paused.deadline
    assert EN("goal-history_resumed") in said(sample)
    undo(sample)
    undo(sample)
    assert goals(sample)["visits"].paused is None
    assert goals(sample)["visits"].history == []


def test_a_paused_goal_is_left_alone_by_checks_letters_and_reminders(sample: AppTest) -> None:
    assert "w:goals-gap_metric-known" in keys(sample)
    press(sample, "pause-known")
    press(sample, "pause_save")
    assert "w:goals-gap_metric-known" not in keys(sample)
    sample.switch_page("pages/checks.py").run()
    assert "Become better known in Riga" not in said(sample)
    sample.switch_page("pages/dashboard.py").run()
    assert EN("goal-paused") in said(sample)


def test_a_check_in_without_a_value_is_told_without_a_dash(sample: AppTest) -> None:
    press(sample, "check_in-known")
    sample.text_area("w:goals-check_in_note").set_value("Nothing to see yet")
    press(sample, "check_in_save")
    press(sample, "history-known")
    assert "Nov 21, 2026: Check-in — Nothing to see yet" in said(sample)


def test_the_card_shows_the_last_check_in_with_its_value_and_note(sample: AppTest) -> None:
    press(sample, "check_in-followers")
    sample.text_input("w:goals-check_in_value").set_value("612")
    sample.text_area("w:goals-check_in_note").set_value("Two *reels* did it")
    press(sample, "check_in_save")
    assert "Last check-in Nov 21, 2026: 612 — Two *reels* did it" in said(sample)
    assert "Last check-in Nov 15, 2026: confidence 7 of 10 — Going as planned" in said(sample)
    press(sample, "check_in-known")
    sample.text_area("w:goals-check_in_note").set_value("Nothing to see " * 60)
    press(sample, "check_in_save")
    (line,) = [line for line in said(sample).splitlines() if "Last check-in Nov 21, 2026: Nothing" in line]
    assert len(line) < 300


def test_a_goal_that_began_after_the_newest_data_asks_for_no_export(sample: AppTest) -> None:
    new_goal(sample)
    press(sample, "save")
    assert EN("goal-just_begun", day="Nov 20, 2026") in said(sample)


def test_a_goal_is_duplicated_and_removed(sample: AppTest) -> None:
    before = set(goals(sample))
    press(sample, "duplicate-visits")
    (fresh,) = set(goals(sample)) - before
    assert sample.session_state["w:goals-editing"] == fresh
    press(sample, "cancel")
    press(sample, f"remove-{fresh}")
    assert set(goals(sample)) == before
    undo(sample)
    assert fresh in goals(sample)


def test_undoing_a_goal_that_is_open_closes_its_editor(sample: AppTest) -> None:
    press(sample, "duplicate-visits")
    undo(sample)
    assert "w:goals-save" not in keys(sample)
    assert EN("goal-lost") in said(sample)


def test_a_link_opens_a_goal_or_says_that_it_is_gone(sample: AppTest) -> None:
    sample.query_params["goal"] = "lead_cost"
    sample.query_params["field"] = "deadline"
    sample.run()
    assert sample.selectbox("w:goals-metric").value == "cost_per_lead"
    sample.query_params["goal"] = "nobody"
    sample.run()
    assert EN("goal-lost") in said(sample)
    assert "w:goals-save" not in keys(sample)


@pytest.mark.parametrize(("field", "widget"), [("check_ins", "check_in_save"), ("outcome", "outcome_save")])
def test_a_link_opens_a_panel_of_a_card(sample: AppTest, field: str, widget: str) -> None:
    sample.query_params["goal"] = "visits"
    sample.query_params["field"] = field
    sample.run()
    assert f"w:goals-{widget}" in keys(sample)
    assert "w:goals-save" not in keys(sample)


def test_a_link_opens_an_entry_of_a_register(sample: AppTest) -> None:
    sample.query_params["field"] = "audiences/1/description"
    sample.run()
    assert sample.text_input("w:goals-entry_name").value == "Students, 18 to 24"


def test_every_field_that_the_checks_lead_to_has_a_place() -> None:
    assert set(focus.FIELDS) | {"check_ins", "outcome"} >= {
        "statement", "metric", "target", "deadline", "outcome", "audience", "owner", "steps", "check_ins",
        "business_goal",
    }  # fmt: skip


def test_business_goals_are_renamed_noted_and_removed_with_their_links(sample: AppTest) -> None:
    sample.segmented_control("w:goals-view").set_value("business_goals").run()
    assert EN("goal-business_goal_unserved") in said(sample)
    press(sample, "business_goal_edit-guests")
    sample.text_input("w:goals-entry_name").set_value("Fuller cafés")
    sample.text_area("w:goals-entry_note").set_value("In all three")
    press(sample, "entry_save")
    first = work(sample).business_goals[0]
    assert (first.id, first.name, first.note) == ("guests", "Fuller cafés", "In all three")
    press(sample, "business_goal_edit-guests")
    press(sample, "entry_remove")
    assert "guests" not in {one.id for one in work(sample).business_goals}
    assert all(goal.business_goal != "guests" for goal in work(sample).goals)
    undo(sample)
    assert any(goal.business_goal == "guests" for goal in work(sample).goals)
    assert work(sample).business_goals[0].name == "Fuller cafés"


def test_an_unserved_business_goal_starts_a_goal_for_it(sample: AppTest) -> None:
    sample.segmented_control("w:goals-view").set_value("business_goals").run()
    press(sample, "business_goal_write-hiring")
    assert sample.selectbox("w:goals-business_goal").value == "hiring"
    press(sample, "save")
    assert work(sample).goals[-1].business_goal == "hiring"


def test_audiences_have_networks(sample: AppTest) -> None:
    sample.segmented_control("w:goals-view").set_value("audiences").run()
    sample.text_input("w:goals-audience_new").set_value("Tourists")
    press(sample, "audience_add")
    fresh = work(sample).audiences[-1]
    press(sample, f"audience_edit-{fresh.id}")
    sample.multiselect("w:goals-entry_networks").set_value(["tiktok"])
    press(sample, "entry_save")
    assert work(sample).audiences[-1].networks == ["tiktok"]
    assert EN("goal-audience_unserved") in said(sample)


def test_text_from_people_is_never_markdown(empty: AppTest) -> None:
    evil = "![x](https://evil.example/p.png) :red[hi] $a$"
    empty.text_input("w:goals-business_goal_new").set_value(evil)
    press(empty, "business_goal_add")
    press(empty, "new")
    empty.text_input("w:goals-statement").set_value(evil).run()
    empty.selectbox("w:goals-business_goal").set_value(work(empty).business_goals[0].id).run()
    empty.selectbox("w:goals-owner").set_value(evil).run()
    press(empty, "step_add")
    press(empty, "save")
    empty.run()
    drawn = "\n".join(one.value for kind in (empty.markdown, empty.caption) for one in kind)
    assert "](https" not in drawn
    assert ":red[" not in drawn
