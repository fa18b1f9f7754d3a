"""The life of a goal on its card and in its editor: the end and its lessons, the way back, history, rhythm, reasons."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from pages.acting import EN, Start, goals, opened, press, said, undo, work
from streamlit.testing.v1 import AppTest

from smmdash.goals import CheckIn, edit
from smmdash.i18n import LANGUAGES, Texts

each_language = pytest.mark.parametrize("language", LANGUAGES)


def changed(running: AppTest, goal_id: str, change: Callable[..., object]) -> AppTest:
    """Alter a goal of the open workspace as if it had been done before."""
    held = running.session_state["smmdash"].history.present.workspace
    for place, goal in enumerate(held.goals):
        if goal.id == goal_id:
            held.goals[place] = change(goal)
    return running.run()


@each_language
def test_a_goal_ends_with_reasons_and_lessons_that_the_audit_gets_too(app: Start, language: str) -> None:
    running, texts = opened(app, "sample", language), Texts(language)
    before = work(running)
    press(running, "outcome-visits")
    running.segmented_control("w:goals-outcome_result").set_value("missed")
    running.multiselect("w:goals-outcome_reasons").set_value(["content", "budget"])
    running.text_area("w:goals-outcome_note").set_value("too *late*")
    running.text_area("w:goals-outcome_repeat").set_value("short videos")
    running.text_area("w:goals-outcome_drop").set_value("daily posts")
    press(running, "outcome_save")
    end = goals(running)["visits"].outcome
    assert (end.result, end.reasons, end.repeat, end.drop) == (
        "missed", ["content", "budget"], "short videos", "daily posts",
    )  # fmt: skip
    for text in (
        texts("goal-ended_reasons", reasons=f"{texts('audit-reason_content')}; {texts('audit-reason_budget')}"),
        texts("goal-ended_note", text="too *late*"), texts("goal-ended_repeat", text="short videos"),
    ):  # fmt: skip
        assert text in said(running)
    audit = work(running).audit
    assert (audit.past_goals[-1].outcome, audit.past_goals[-1].reasons) == ("missed", ["content", "budget"])
    assert audit.to_repeat[-1].what == "short videos"
    assert audit.to_drop[-1].what == "daily posts"
    undo(running)  # one undo takes back both
    assert work(running).audit == before.audit
    assert goals(running)["visits"].outcome is None


def test_the_audit_is_left_alone_when_it_is_not_wanted(sample: AppTest) -> None:
    before = work(sample).audit
    press(sample, "outcome-visits")
    sample.segmented_control("w:goals-outcome_result").set_value("reached")
    sample.checkbox("w:goals-outcome_audit").set_value(False)
    press(sample, "outcome_save")
    assert goals(sample)["visits"].outcome.result == "reached"
    assert work(sample).audit == before


def test_lessons_without_a_result_are_not_lost_in_silence(sample: AppTest) -> None:
    press(sample, "outcome-visits")
    sample.text_area("w:goals-outcome_drop").set_value("daily posts")
    press(sample, "outcome_save")
    assert EN("goal-outcome_missing") in said(sample)
    assert sample.text_area("w:goals-outcome_drop").value == "daily posts"


def test_an_ended_goal_is_reopened_and_its_history_keeps_the_end(sample: AppTest) -> None:
    press(sample, "outcome-visits")
    assert "w:goals-outcome_reopen" not in {str(button.key) for button in sample.button}
    sample.segmented_control("w:goals-outcome_result").set_value("dropped")
    press(sample, "outcome_save")
    press(sample, "outcome-visits")
    press(sample, "outcome_reopen")
    goal = goals(sample)["visits"]
    assert goal.outcome is None
    assert [(entry.old, entry.new) for entry in goal.history if entry.field == "outcome"] == [
        ("", "dropped"), ("dropped", ""),
    ]  # fmt: skip
    undo(sample)
    assert goals(sample)["visits"].outcome.result == "dropped"


@each_language
def test_the_history_is_narrowed_down_and_searched(app: Start, language: str) -> None:
    running, texts = opened(app, "sample", language), Texts(language)

    def with_past(goal):
        moved = edit.changed(
            goal, at=_at(2026, 11, 2), deadline=date(2027, 1, 31), owner="Zane", reason="the fair moved"
        )
        rests = edit.changed(moved, at=_at(2026, 11, 5), paused=date(2026, 11, 5))
        goes_on = edit.changed(rests, at=_at(2026, 11, 9), paused=None)
        return edit.checked_in(
            goes_on, CheckIn(day=date(2026, 11, 12), value=6100, confidence=6, note="after the fair")
        )

    changed(running, "visits", with_past)
    press(running, "history-visits")
    assert texts("goal-history_paused_days", count=4) in said(running)
    assert "the fair moved" in said(running)
    running.pills("w:goals-history_kinds").set_value(["check_in"]).run()
    assert "after the fair" in _history(running)
    assert "the fair moved" not in _history(running)
    running.pills("w:goals-history_kinds").set_value(["check_in", "promise"]).run()
    assert "the fair moved" in _history(running)
    assert "Zane" not in _history(running)
    running.text_input("w:goals-history_find").set_value("AFTER").run()
    assert "the fair moved" not in _history(running)
    running.text_input("w:goals-history_find").set_value("nowhere").run()
    assert texts("goal-history_nothing") in said(running)


def test_a_long_history_is_shown_bit_by_bit(sample: AppTest) -> None:
    def busy(goal):
        for day in range(1, 29):
            goal = edit.changed(goal, at=_at(2026, 10, day), owner=f"Owner {day}")
        return goal

    changed(sample, "visits", busy)
    press(sample, "history-visits")
    assert "to Owner 28" in _history(sample)
    assert "to Owner 2\n" not in _history(sample) + "\n"
    press(sample, "history_more")
    assert "Owner 1 to Owner 2" in _history(sample)


def test_a_check_in_noted_by_mistake_is_removed_and_taken_back(sample: AppTest) -> None:
    before = goals(sample)["visits"].check_ins
    press(sample, "history-visits")
    assert sample.selectbox("w:goals-history_day").value == before[-1].day
    press(sample, "history_remove")
    assert goals(sample)["visits"].check_ins == before[:-1]
    undo(sample)
    assert goals(sample)["visits"].check_ins == before


def test_a_second_check_in_of_a_day_starts_from_the_first(sample: AppTest) -> None:
    press(sample, "check_in-visits")
    sample.text_input("w:goals-check_in_value").set_value("6,400")
    sample.pills("w:goals-check_in_confidence").set_value(7)
    sample.text_area("w:goals-check_in_note").set_value("Slow week")
    press(sample, "check_in_save")
    press(sample, "check_in-visits")
    assert sample.text_input("w:goals-check_in_value").value == "6400"
    assert sample.pills("w:goals-check_in_confidence").value == 7
    assert sample.text_area("w:goals-check_in_note").value == "Slow week"
    assert "Nov 21, 2026: Check-in: 6,400, confidence 7 of 10 — Slow week" in said(sample)


def test_the_rhythm_is_one_of_the_usual_or_ones_own(sample: AppTest) -> None:
    press(sample, "edit-visits")
    sample.selectbox("w:goals-rhythm").set_value("two_weeks").run()
    assert "w:goals-review_every_days" not in {str(field.key) for field in sample.number_input}
    press(sample, "save")
    assert goals(sample)["visits"].review_every_days == 14
    press(sample, "edit-visits")
    assert sample.selectbox("w:goals-rhythm").value == "two_weeks"
    sample.selectbox("w:goals-rhythm").set_value("own").run()
    sample.number_input("w:goals-review_every_days").set_value(10).run()
    sample.text_input("w:goals-statement").set_value("Visits").run()
    assert sample.selectbox("w:goals-rhythm").value == "own"
    press(sample, "save")
    assert goals(sample)["visits"].review_every_days == 10
    press(sample, "edit-visits")
    assert sample.number_input("w:goals-review_every_days").value == 10
    sample.selectbox("w:goals-rhythm").set_value("weekly").run()
    sample.text_input("w:goals-statement").set_value("More visits").run()
    press(sample, "save")
    assert goals(sample)["visits"].review_every_days == 7


@each_language
def test_a_change_of_what_was_promised_asks_why_and_saves_without(app: Start, language: str) -> None:
    running, texts = opened(app, "sample", language), Texts(language)
    asked = texts("goal-reason_asked", fields=texts("goal-facet_deadline"))
    press(running, "edit-visits")
    assert asked not in said(running)
    running.text_input("w:goals-statement").set_value("Other words").run()
    assert asked not in said(running)
    running.date_input("w:goals-deadline").set_value(date(2027, 2, 28)).run()
    assert asked in said(running)
    assert running.text_input("w:goals-reason").label == texts("goal-field_reason.asked")
    press(running, "save")
    assert goals(running)["visits"].deadline == date(2027, 2, 28)
    assert goals(running)["visits"].history[-1].reason == ""


def _at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 12, tzinfo=UTC)


def _history(running: AppTest) -> str:
    """What the open history lists."""
    return next(one.value for one in running.markdown if one.value.startswith("- ")).replace("\\", "")
