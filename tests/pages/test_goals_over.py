"""Goals that are over or rest, what is missing on a card, and what waits elsewhere, in three languages."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from conftest import TODAY
from pages.acting import EN, Start, goals, history, keys, opened, press, said, spaced, undo, work
from streamlit.testing.v1 import AppTest

from smmdash import store
from smmdash.goals import Baseline, Goal, Outcome, edit, words
from smmdash.i18n import LANGUAGES, Texts

each_language = pytest.mark.parametrize("language", LANGUAGES)
PASSED = date(2026, 11, 15)


def changed(running: AppTest, goal_id: str, **fields: object) -> AppTest:
    """Change a goal behind the page's back and draw the page anew."""
    mine = running.session_state["smmdash"]
    made = work(running).model_copy(deep=True)
    at = datetime(2026, 11, 12, tzinfo=UTC)
    made.goals = edit.replaced(made.goals, goal_id, lambda known: edit.changed(known, at=at, **fields))
    mine.history = mine.history.changed(store.state.with_workspace(mine.history.present, made), "goal-change_edited")
    running.session_state["smmdash"] = mine
    running.run()
    assert not running.exception
    return running


def alone(running: AppTest, goal_id: str, alter: Callable[[Goal], Goal]) -> AppTest:
    """Leave one goal in the workspace, altered, so that what the page says is about it."""
    mine = running.session_state["smmdash"]
    made = work(running).model_copy(deep=True)
    made.goals = [alter(goal) for goal in made.goals if goal.id == goal_id]
    mine.history = mine.history.changed(store.state.with_workspace(mine.history.present, made), "goal-change_edited")
    running.session_state["smmdash"] = mine
    running.run()
    assert not running.exception
    return running


def passed(goal: Goal) -> Goal:
    return goal.model_copy(update={"deadline": PASSED})


def ended(goal: Goal) -> Goal:
    end = Outcome(result="missed", day=PASSED, reasons=["content"], note="Too few videos", repeat="Reels")
    return passed(goal).model_copy(update={"outcome": end})


def foreseen(running: AppTest) -> bool:
    """Tell whether a chart draws what may come."""
    return any("p50" in chart.proto.spec for chart in running.get("vega_lite_chart"))


@each_language
@pytest.mark.parametrize("alter", [passed, ended])
@pytest.mark.parametrize("goal_id", ["followers", "lead_cost", "engagement"])
def test_what_is_over_has_no_forecast_no_pace_and_no_chance(
    app: Start, language: str, goal_id: str, alter: Callable[[Goal], Goal]
) -> None:
    texts = Texts(language)
    running = opened(app, "sample", language)
    assert foreseen(running)
    assert "w:goals-odds-followers" in keys(running)
    running = alone(running, goal_id, alter)
    text = said(running)
    assert not foreseen(running)
    assert texts("odds-ui_line", chance="").strip() not in text
    assert texts("odds-ui_pace", ratio="").strip() + " " not in text
    assert f"w:goals-odds-{goal_id}" not in keys(running)
    assert not [one for one in keys(running) if one.startswith("w:goals-mend_")]
    days = (PASSED - goals(running)[goal_id].start).days + 1
    assert spaced(texts("goal-end_days", count=days, day=words.day(texts, PASSED))) in text
    if alter is ended:
        assert texts("goal-ended_reasons", reasons=texts("audit-reason_content")) in text
        assert texts("goal-ended_repeat", text="Reels") in text
        assert f"w:goals-check_in-{goal_id}" not in keys(running)
    else:
        assert f"w:goals-ask_outcome-{goal_id}" in keys(running)
    press(running, f"edit-{goal_id}")
    assert texts("odds-ui_over") in said(running)
    assert "w:goals-take-safe" not in keys(running)


def test_the_question_how_it_ended_opens_the_form_and_goes(sample: AppTest) -> None:
    changed(sample, "visits", deadline=PASSED)
    press(sample, "ask_outcome-visits")
    assert "w:goals-ask_outcome-visits" not in keys(sample)
    assert sample.segmented_control("w:goals-outcome_result").value == "missed"  # as the data have it
    press(sample, "outcome_save")
    assert goals(sample)["visits"].outcome.result == "missed"
    assert "w:goals-ask_outcome-visits" not in keys(sample)


def test_a_deadline_that_passed_without_data_has_a_state_of_its_own(sample: AppTest) -> None:
    alone(sample, "answers", passed)
    assert f":material/event_busy: {EN('goal-over')}" in said(sample)
    assert EN("pacing-reason_no_data") in said(sample)
    assert "w:goals-ask_outcome-answers" in keys(sample)


def test_an_early_end_is_told_with_the_figures_of_its_day(sample: AppTest) -> None:
    day = date(2026, 10, 30)
    alone(sample, "visits", lambda goal: goal.model_copy(update={"outcome": Outcome(result="dropped", day=day)}))
    text = said(sample)
    assert "ended on Oct 30, 2026, after 35 of 92 days" in text
    assert "6,399" not in text  # what there is today
    assert "data to Oct 30, 2026" in text
    assert not foreseen(sample)


def test_a_deadline_that_the_data_do_not_reach_is_not_forecast_once_it_has_passed(
    sample: AppTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone(sample, "visits", lambda goal: goal.model_copy(update={"deadline": date(2026, 12, 5)}))
    assert foreseen(sample)
    monkeypatch.setenv("SMMDASH_TODAY", "2026-12-10")
    sample.run()
    text = said(sample)
    assert not foreseen(sample)
    assert EN("odds-ui_line", chance="").strip() not in text
    assert EN("pacing-reason_data_end_early") in text
    assert "in 71 days, to Dec 5, 2026; figures to Nov 20, 2026" in text
    assert f":material/event_busy: {EN('goal-over')}" in text


def test_a_goal_moved_beyond_today_has_its_chance_again(sample: AppTest) -> None:
    changed(sample, "visits", deadline=PASSED)
    press(sample, "edit-visits")
    assert EN("odds-ui_over") in said(sample)
    sample.date_input("w:goals-deadline").set_value(TODAY + timedelta(days=30)).run()
    assert EN("odds-ui_over") not in said(sample)
    assert EN("odds-ui_suggested") in said(sample)


@each_language
def test_a_goal_that_rests_says_since_when_why_and_what_its_deadline_does(app: Start, language: str) -> None:
    running, texts = opened(app, "sample", language), Texts(language)
    due = spaced(texts.number(6071))  # by the pace line, until the goal rests
    assert due in said(running)
    press(running, "pause-visits")
    running.text_input("w:goals-pause_note").set_value("the site is *rebuilt*")
    press(running, "pause_save")
    alone(running, "visits", lambda goal: goal)
    goal = goals(running)["visits"]
    text, day = said(running), words.day(texts, TODAY)
    assert spaced(texts("goal-paused.why", day=day, reason="the site is *rebuilt*")) in text
    left = (goal.deadline - TODAY).days
    deadline = texts("goal-paused.deadline", day=words.day(texts, goal.deadline), count=left)
    assert spaced(deadline) in text
    assert "w:goals-odds-visits" not in keys(running)
    assert due not in text
    press(running, "resume-visits")
    assert goals(running)["visits"].paused is None
    assert "w:goals-odds-visits" in keys(running)


def test_a_pause_outlasting_the_deadline_says_so(sample: AppTest) -> None:
    alone(sample, "visits", lambda goal: passed(goal).model_copy(update={"paused": date(2026, 11, 1)}))
    assert EN("goal-paused.passed", day="Nov 15, 2026") in said(sample)
    assert {"w:goals-resume-visits", "w:goals-ask_outcome-visits"} <= keys(sample)


def test_the_baseline_is_taken_from_the_data_on_the_card(sample: AppTest) -> None:
    way = "mend_hint_baseline-engagement"
    alone(sample, "engagement", lambda goal: goal.model_copy(update={"baseline": Baseline()}))
    assert EN("smart-baseline_missing") in said(sample)
    press(sample, way)
    found = goals(sample)["engagement"].baseline
    assert found.value == pytest.approx(5.3, abs=0.3)
    assert f"w:goals-{way}" not in keys(sample)
    undo(sample)
    assert goals(sample)["engagement"].baseline.value is None
    changed(sample, "engagement", baseline=Baseline(value=4, by_hand=True))
    assert EN("smart-baseline_other", value="4%") in said(sample)
    assert f"w:goals-{way}" in keys(sample)
    changed(sample, "engagement", baseline=Baseline(value=4, by_hand=True, note="the agency's report"))
    assert f"w:goals-{way}" not in keys(sample)
    changed(sample, "engagement", baseline=found)
    assert f"w:goals-{way}" not in keys(sample)


@each_language
def test_an_upload_that_waits_is_named_where_its_figures_are_lacking(app: Start, language: str) -> None:
    running, texts = opened(app, "sample", language), Texts(language)
    days = "".join(f'"2026-10-{day:02d}T00:00:00","{day}"\n' for day in range(1, 20))
    data = ('sep=,\n"Follows"\n"Date","Primary"\n' + days).encode("utf-16")
    mine = running.session_state["smmdash"]
    made, effect = store.add(history(running).present, data, "My_Follows.csv", now=datetime(2026, 11, 21, tzinfo=UTC))
    assert any(question.required for question in effect.read.questions)
    mine.history = mine.history.changed(made, "data-change_added")
    running.session_state["smmdash"] = mine
    waits = texts("goal-waits", name="My_Follows.csv")
    alone(running, "followers", lambda goal: goal)
    assert waits in said(running)
    links = [link.proto for link in running.get("page_link")]
    assert any(link.label == texts("goal-waits.answer") and effect.source in link.query_string for link in links)
    alone(running, "followers", lambda goal: goal.model_copy(update={"metric": "likes"}))
    assert waits not in said(running)
