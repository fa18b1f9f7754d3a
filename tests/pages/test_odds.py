"""The odds in the browser: beside the target, on the cards, on the dashboard and the start page, and their history."""

import re
from datetime import date, timedelta

import pytest
from conftest import TODAY
from pages.acting import EN, Start, goals, history, keys, opened, press, said, work
from streamlit.testing.v1 import AppTest

from smmdash import pacing
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing import STATUS_STATES, odds_words
from smmdash.store.sample_exports import exports


def headline(running: AppTest) -> str:
    """The chance beside the target, which is the one line that is set as a heading."""
    found = [element.value for element in running.markdown if element.value.startswith("##### ")]
    return re.sub(r"\\(.)", r"\1", found[0][6:]) if found else ""


def charts(running: AppTest) -> list[str]:
    return [chart.proto.spec for chart in running.get("vega_lite_chart")]


def test_the_chance_appears_beside_the_target_and_moves_with_it(sample: AppTest) -> None:
    press(sample, "edit-visits")
    first = headline(sample)
    odds = pacing.odds(goals(sample)["visits"], history(sample).present.facts, today=TODAY)
    assert first.lower() == odds_words.chance(EN, odds).lower()
    assert str(odds.days) in first
    sample.text_input("w:goals-value").set_value("25000").run()
    assert headline(sample) != first
    sample.text_input("w:goals-value").set_value("7000").run()
    assert "over 19 in 20" in headline(sample).lower()
    sample.date_input("w:goals-deadline").set_value(TODAY + timedelta(days=3)).run()
    assert not sample.exception
    assert goals(sample)["visits"].target.value == 10000  # nothing is kept until it is saved


def test_the_fan_is_in_the_chart_of_the_editor_with_what_was_before(sample: AppTest) -> None:
    press(sample, "edit-visits")
    (spec,) = charts(sample)
    assert '"p90"' in spec
    assert '"before"' in spec
    assert EN("odds-ui_chart_today") in str(sample.get("vega_lite_chart")[0].proto)


@pytest.mark.parametrize("name", ["safe", "ambitious", "stretch"])
def test_a_suggested_target_is_taken_over_and_said_to_be_the_target(sample: AppTest, name: str) -> None:
    press(sample, "edit-visits")
    sample.text_input("w:goals-value").set_value("12000").run()
    odds = pacing.odds(goals(sample)["visits"], history(sample).present.facts, today=TODAY)
    suggestion = getattr(odds, name)
    press(sample, f"take-{name}")
    assert float(sample.text_input("w:goals-value").value) == suggestion.written
    assert f"w:goals-take-{name}" not in keys(sample)
    assert EN("odds-ui_taken") in said(sample)
    press(sample, "save")
    assert goals(sample)["visits"].target.value == suggestion.written


def test_a_suggested_target_is_written_in_the_basis_of_the_goal(sample: AppTest) -> None:
    press(sample, "edit-visits")
    sample.segmented_control("w:goals-basis").set_value("by_percent").run()
    sample.text_input("w:goals-value").set_value("90").run()
    press(sample, "take-ambitious")
    assert sample.segmented_control("w:goals-basis").value == "by_percent"
    assert 0 < float(sample.text_input("w:goals-value").value) < 100


def test_in_another_language_the_number_is_written_as_that_language_writes_it(app: Start) -> None:
    running = opened(app, "sample", "ru")
    press(running, "edit-engagement")
    press(running, "take-safe")
    assert re.fullmatch(r"\d+(,\d+)?", running.text_input("w:goals-value").value)
    press(running, "save")
    made = goals(running)["engagement"].target.value
    assert made is not None
    assert 1 < made < 10


def test_a_later_deadline_and_an_easier_target_are_taken_over(sample: AppTest) -> None:
    press(sample, "edit-visits")
    odds = pacing.odds(goals(sample)["visits"], history(sample).present.facts, today=TODAY)
    assert odds.longer is not None
    assert odds.smaller is not None
    press(sample, "take-smaller")
    assert float(sample.text_input("w:goals-value").value) < 10000
    sample.text_input("w:goals-value").set_value("10000").run()
    press(sample, "take-longer")
    assert sample.date_input("w:goals-deadline").value == odds.longer.deadline


def test_what_leaves_a_chance_as_it_is_told_is_not_advised(sample: AppTest) -> None:
    press(sample, "edit-visits")
    levers = {"w:goals-take-longer", "w:goals-take-smaller"}
    assert levers <= keys(sample)
    sample.text_input("w:goals-value").set_value("900000").run()
    assert not levers & keys(sample)


def test_targets_are_suggested_before_one_is_typed(sample: AppTest) -> None:
    press(sample, "new")
    sample.selectbox("w:goals-metric").set_value("followers").run()
    press(sample, "deadline_in_90_days")
    sample.segmented_control("w:goals-basis").set_value("by_percent").run()
    assert "w:goals-take-safe" in keys(sample)
    assert headline(sample) == ""
    assert EN("odds-reason_no_target") in said(sample)
    press(sample, "take-safe")
    assert headline(sample)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_history_the_reason_is_said_and_what_would_help(app: Start, language: str) -> None:
    texts = Texts(language)
    running = opened(app, "empty", language)
    press(running, "new")
    running.selectbox("w:goals-metric").set_value("net_new_followers").run()
    running.text_input("w:goals-value").set_value("300").run()
    press(running, "deadline_in_90_days")
    assert headline(running) == ""
    assert texts("odds-reason_no_history") in said(running)
    assert texts("measure-followers") in said(running)
    assert not any(str(key).startswith("w:goals-take") for key in keys(running))
    assert not re.search(r"\bodds(-ui)?[-_][a-z]", said(running))


def test_a_milestone_has_no_odds(sample: AppTest) -> None:
    press(sample, "edit-mark")
    assert EN("odds-ui_title") not in said(sample)
    press(sample, "cancel")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_says_its_status_and_its_chance_with_the_days_behind_it(app: Start, language: str) -> None:
    texts = Texts(language)
    running = opened(app, "sample", language)
    drawn = said(running)
    facts = history(running).present.facts
    states = set()
    for goal in work(running).goals:
        pace = pacing.pace(goal, facts, today=TODAY)
        odds = pacing.odds(goal, facts, today=TODAY)
        status = pacing.status(odds, goal.odds, pace)
        states.add(status.state)
        assert texts(f"odds-status_{status.state}") in drawn
        if odds.chance is not None:
            line = texts("odds-ui_line", chance=odds_words.chance(texts, odds))
            assert re.sub("[\u2009\u00a0\u202f]", " ", line) in drawn
            assert str(odds.days) in line
    assert len(states) >= 3
    assert states <= set(STATUS_STATES)
    assert not re.search(r"\bodds(-ui)?[-_][a-z]", drawn)


def test_the_sample_tells_how_its_chances_moved_and_shows_their_course(sample: AppTest) -> None:
    assert len(goals(sample)["visits"].odds) > 5
    assert not history(sample).past  # nothing that a visitor could take back
    press(sample, "odds-visits")
    assert any('"step-after"' in spec for spec in charts(sample))
    assert EN("odds-ui_history.note") in said(sample)
    assert EN("odds-ui_compare") in said(sample)
    assert odds_words.base_source(EN) in said(sample)


def test_a_status_is_set_by_hand_with_a_note_taken_back_and_cleared(sample: AppTest) -> None:
    press(sample, "odds-visits")
    sample.segmented_control("w:goals-override_state").set_value("on_track")
    press(sample, "override_save")
    assert EN("odds-ui_override.missing") in said(sample)
    assert goals(sample)["visits"].status_override is None
    sample.text_input("w:goals-override_note").set_value("The *campaign* starts on Monday")
    press(sample, "override_save")
    held = goals(sample)["visits"].status_override
    assert held is not None
    assert (held.state, held.day, held.as_of) == ("on_track", TODAY, TODAY - timedelta(days=1))
    assert EN("odds-ui_status_by_hand", status=EN("odds-status_on_track")) in said(sample)
    assert "The *campaign* starts on Monday" in said(sample)
    sample.button("shell-undo").click().run()
    assert goals(sample)["visits"].status_override is None
    sample.button("shell-redo").click().run()
    press(sample, "override_clear")
    assert goals(sample)["visits"].status_override is None


def test_a_new_target_adds_a_point_without_an_undo_step_of_its_own(sample: AppTest) -> None:
    before = goals(sample)["visits"].odds
    press(sample, "edit-visits")
    sample.text_input("w:goals-value").set_value("12000").run()
    press(sample, "save")
    assert len(history(sample).past) == 1
    assert goals(sample)["visits"].odds[-1].target == 12000
    sample.button("shell-undo").click().run()
    assert goals(sample)["visits"].odds == before
    assert not history(sample).past
    sample.button("shell-redo").click().run()
    assert goals(sample)["visits"].odds[-1].target == 12000


def test_the_dashboard_puts_first_what_needs_somebody(app: Start) -> None:
    running = opened(app, "sample")
    running.switch_page("pages/dashboard.py").run()
    drawn = said(running)
    assert drawn.index(goals(running)["lead_cost"].statement) < drawn.index(goals(running)["visits"].statement)
    assert EN("odds-status_off_track") in drawn
    assert any('"p90"' in spec for spec in charts(running))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_says_where_the_goals_stand(app: Start, language: str) -> None:
    texts = Texts(language)
    running = app("start", language)
    running.button("start-sample").click().run()
    assert not running.exception
    assert texts("odds-ui_goals") in [element.value for element in running.header]
    assert texts("odds-status_off_track") in said(running)
    assert texts("odds-ui_reviews") not in [element.value for element in running.header]


def test_the_start_page_reminds_of_goals_that_are_due_for_a_review(app: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    running = opened(app, "sample")
    press(running, "edit-visits")
    running.selectbox("w:goals-rhythm").set_value("own").run()
    running.number_input("w:goals-review_every_days").set_value(3).run()
    press(running, "save")
    running.switch_page("pages/start.py").run()
    assert EN("odds-ui_reviews") in [element.value for element in running.header]
    assert EN("goal-review_overdue", count=3, day=EN.date(TODAY - timedelta(days=3))) in said(running)


def export(day: date) -> bytes:
    """The visits of the sample's website as they were exported on a day."""
    return next(file.data for file in exports(day) if file.name == "Traffic_acquisition.csv")


def upload(running: AppTest, name: str, data: bytes) -> AppTest:
    running.switch_page("pages/data.py").run()
    field = next(one for one in running.file_uploader if str(one.key).startswith("data-files"))
    field.upload(name, data, "text/csv")
    running.run()
    assert not running.exception
    return running


def test_an_upload_moves_the_odds_and_its_point_goes_with_it(app: Start) -> None:
    running = app("start")
    running.button("start-empty").click().run()
    upload(running, "october.csv", export(TODAY - timedelta(days=20)))
    running.switch_page("pages/goals.py").run()
    press(running, "new")
    running.selectbox("w:goals-metric").set_value("sessions").run()
    running.text_input("w:goals-value").set_value("100000").run()
    running.date_input("w:goals-start").set_value(TODAY - timedelta(days=70)).run()
    press(running, "deadline_end_of_year")
    press(running, "take-ambitious")
    press(running, "save")
    (first,) = next(iter(goals(running).values())).odds
    assert first.as_of <= TODAY - timedelta(days=20)
    assert 0.4 < first.chance < 0.6
    steps = len(history(running).past)

    upload(running, "november.csv", export(TODAY))
    (goal,) = goals(running).values()
    assert [point.as_of for point in goal.odds] == [first.as_of, goal.odds[1].as_of]
    assert goal.odds[1].as_of >= TODAY - timedelta(days=1)
    assert goal.odds[1].days > first.days
    assert goal.odds[1].chance != first.chance
    assert len(history(running).past) == steps + 1
    assert running.button("shell-undo").help == EN("shell-undo.help", change=EN("data-change_added"))
    running.switch_page("pages/goals.py").run()
    assert str(goal.odds[1].days) in said(running)

    running.button("shell-undo").click().run()
    (goal,) = goals(running).values()
    assert goal.odds == [first]


def test_what_is_counted_in_whole_things_misses_its_target_by_whole_things(sample: AppTest) -> None:
    press(sample, "edit-visits")
    sample.segmented_control("w:goals-basis").set_value("by_percent").run()
    sample.text_input("w:goals-value").set_value("32.4").run()
    (found,) = [one for one in said(sample).splitlines() if "Median forecast for" in one]
    gap = found.split(", ")[-1].split(" ")[0].strip("*")
    assert gap.replace(",", "").isdigit(), found
