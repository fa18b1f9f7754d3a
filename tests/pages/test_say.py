"""A goal said in a sentence: what is understood is shown, corrected, asked for and saved, in three languages."""

import json
import re
from datetime import date
from typing import Any

import pytest
from conftest import TODAY
from pages.acting import EN, Start, keys, opened, press, said, work
from streamlit.components.v2.bidi_component.main import _make_trigger_id
from streamlit.testing.v1 import AppTest

from smmdash.goals import Goal
from smmdash.goals.sentence import DOUBTS, FACETS
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts

SAID = {
    "en": "Win 250 new followers on Instagram in two weeks",
    "lv": "Divu nedēļu laikā iegūt 250 jaunus sekotājus Instagram",
    "ru": "Привлечь 250 новых подписчиков в Instagram за две недели",
}


def goals(running: AppTest) -> list[Goal]:
    return list(work(running).goals)


def say(running: AppTest, sentence: str) -> AppTest:
    running.text_input("w:goals-say_text").set_value(sentence).run()
    assert not running.exception
    return running


def _component(running: AppTest) -> Any:
    return next(one.proto for one in running.get("bidi_component") if one.proto.component_name == "smmdash_say")


def shown(running: AppTest) -> dict[str, Any]:
    """Return what the browser is given to draw."""
    found: dict[str, Any] = json.loads(_component(running).json)
    return found


def marks(running: AppTest) -> dict[str, dict[str, str]]:
    """Return the marked words of the sentence with their marks."""
    return {part["text"]: part for part in shown(running)["parts"] if part["piece"]}


def extras(running: AppTest) -> list[str]:
    return [part["label"] for part in shown(running)["extras"]]


def pick(running: AppTest, piece: str) -> AppTest:
    """Press a mark, as the browser says it."""
    states = running._tree.get_widget_states()
    pressed = states.widgets.add()
    pressed.id = _make_trigger_id(_component(running).id, "events")
    pressed.json_trigger_value = json.dumps([{"event": "picked", "value": piece}])
    running._run(states)
    assert not running.exception
    return running


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_becomes_a_saved_goal_and_is_taken_back(app: Start, language: str) -> None:
    running = say(opened(app, language=language), SAID[language])
    words = marks(running)
    assert "".join(part["text"] for part in shown(running)["parts"]) == SAID[language]
    assert {"250", "Instagram"} <= set(words)
    assert Texts(language)("sentence-facet_network") in words["Instagram"]["label"]
    assert not re.search(r"\b(sentence|goal|metric)-[a-z]", json.dumps(shown(running)) + said(running))
    press(running, "say_save")
    (made,) = goals(running)
    assert (made.statement, made.metric, made.goal_type) == (SAID[language], "net_new_followers", "awareness")
    assert (made.target.kind, made.target.basis, made.target.value) == ("total", "to", 250)
    assert (made.scope.networks, made.start, made.deadline) == (["instagram"], TODAY, date(2026, 12, 5))
    assert made.created == TODAY
    assert running.text_input("w:goals-say_text").value == ""
    running.button("shell-undo").click().run()
    assert goals(running) == []


@pytest.mark.parametrize("said_in", LANGUAGES)
def test_the_sentence_may_be_in_another_language_than_the_page(app: Start, said_in: str) -> None:
    running = say(opened(app, language="lv"), SAID[said_in])
    press(running, "say_save")
    assert goals(running)[0].target.value == 250


def test_a_misread_word_is_corrected_where_it_stands(empty: AppTest) -> None:
    say(empty, SAID["en"])
    pick(empty, marks(empty)["Instagram"]["piece"])
    assert shown(empty)["open"] == marks(empty)["Instagram"]["piece"]
    empty.multiselect("w:goals-say_to_network").set_value(["tiktok"]).run()
    assert marks(empty)["Instagram"]["state"] == "dropped"
    assert any("TikTok" in label for label in extras(empty))
    pick(empty, marks(empty)["250"]["piece"])
    empty.text_input("w:goals-say_to_value").set_value("many").run()
    assert "“many” was typed" in said(empty)
    assert "250" in said(empty)
    empty.text_input("w:goals-say_to_value").set_value("300").run()
    assert marks(empty)["250"]["state"] == "changed"
    assert "300" in marks(empty)["250"]["label"]
    press(empty, "say_done")
    assert shown(empty)["open"] == ""
    press(empty, "say_save")
    (made,) = goals(empty)
    assert (made.scope.networks, made.target.value) == (["tiktok"], 300)
    assert made.statement == SAID["en"]


def test_a_correction_can_be_taken_back(empty: AppTest) -> None:
    say(empty, SAID["en"])
    piece = next(part["piece"] for part in marks(empty).values() if "metric" in part["label"])
    pick(empty, piece)
    empty.selectbox("w:goals-say_to_metric").set_value("comments").run()
    assert "Comments" in next(part["label"] for part in marks(empty).values() if part["piece"] == piece)
    press(empty, "say_restore")
    assert empty.selectbox("w:goals-say_to_metric").value == "net_new_followers"
    assert "changed" not in {part["state"] for part in marks(empty).values()}


def test_words_that_were_not_meant_so_count_for_nothing(empty: AppTest) -> None:
    say(empty, SAID["en"])
    deadline = next(part for part in marks(empty).values() if "deadline" in part["label"])
    pick(empty, deadline["piece"])
    press(empty, "say_leave_out")
    assert next(part["state"] for part in marks(empty).values() if part["piece"] == deadline["piece"]) == "dropped"
    assert "w:goals-say_save" not in keys(empty)
    assert EN("sentence-missing_time_bound") in said(empty)


def test_what_is_missing_is_asked_for_on_the_spot(empty: AppTest) -> None:
    say(empty, "More followers on Instagram")
    assert "w:goals-say_save" not in keys(empty)
    empty.text_input("w:goals-say_ask_value").set_value("1,200").run()
    assert any("1,200" in label for label in extras(empty))
    empty.pills("w:goals-say_ask_quick_deadline").set_value("end_of_quarter").run()
    assert any("Dec 31" in label for label in extras(empty))
    press(empty, "say_save")
    (made,) = goals(empty)
    assert (made.target.value, made.deadline) == (1200, date(2026, 12, 31))


def test_a_metric_is_asked_for_with_near_ones_to_press(empty: AppTest) -> None:
    say(empty, "Something better by the end of the year")
    assert len(empty.pills("w:goals-say_ask_quick_metric").options) > 2
    empty.selectbox("w:goals-say_ask_metric").set_value("sales").run()
    empty.pills("w:goals-say_ask_basis").set_value("by_percent").run()
    empty.text_input("w:goals-say_ask_value").set_value("10").run()
    press(empty, "say_save")
    (made,) = goals(empty)
    assert (made.metric, made.target.kind) == ("sales", "total")
    assert (made.target.basis, made.target.value, made.target.comparison) == ("by_percent", 10, "at_least")


def test_a_doubt_is_put_as_a_choice(empty: AppTest) -> None:
    say(empty, "Increase conversion rate by 10 % by the end of the year")
    assert EN("sentence-doubt_percent_or_points") in said(empty)
    assert "w:goals-say_save" not in keys(empty)
    press(empty, "say_answer_percent_or_points-1")
    assert EN("sentence-doubt_percent_or_points") not in said(empty)
    press(empty, "say_save")
    assert goals(empty)[0].target.basis == "by_points"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_facet_and_doubt_has_words(language: str) -> None:
    texts = Texts(language)
    assert [one for one in FACETS if not texts.has(f"sentence-facet_{one}")] == []
    assert [one for one in DOUBTS if not texts.has(f"sentence-doubt_{one}")] == []


@pytest.mark.parametrize(
    ("language", "wish"),
    [("en", "Be better on social media"), ("lv", "Palielināt atpazīstamību"), ("ru", "Повысить узнаваемость")],
)
def test_a_wish_gets_one_example_with_the_accounts_own_figures(app: Start, language: str, wish: str) -> None:
    running = say(opened(app, "sample", language), wish)
    before = len(goals(running))
    assert Texts(language)("sentence-wish_own") in said(running)
    press(running, "say_take_over")
    assert "w:goals-say_wish" not in keys(running)
    assert "changed" not in {part["state"] for part in marks(running).values()}  # the app understands its own words
    press(running, "say_save")
    made = next(goal for goal in goals(running) if goal.created == TODAY and goal.statement.strip())
    assert len(goals(running)) == before + 1
    assert made.metric
    assert made.deadline is not None
    assert made.baseline.value is not None
    assert made.target.value > made.baseline.value * 0.5
    assert made.goal_type == "awareness"


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "Raise our awareness by 15 February 2027"),
        ("lv", "Palielināt atpazīstamību līdz 2027. gada 15. februārim"),
        ("ru", "Повысить узнаваемость к 15 февраля 2027 года"),
    ],
)
def test_what_is_offered_for_a_wish_ends_on_the_day_that_was_said(app: Start, language: str, wish: str) -> None:
    running = say(opened(app, "sample", language), wish)
    press(running, "say_take_over")
    press(running, "say_save")
    made = next(goal for goal in goals(running) if goal.created == TODAY and goal.statement.strip())
    assert made.deadline == date(2027, 2, 15)


def test_a_wish_without_data_gets_the_types_example(empty: AppTest) -> None:
    say(empty, "Raise awareness")
    assert EN("sentence-wish") in said(empty)
    press(empty, "say_take_over")
    press(empty, "say_save")
    example = GOAL_TYPES["awareness"].example
    (made,) = goals(empty)
    assert (made.metric, made.target.value) == (example.metric, example.value)


def test_a_hostile_sentence_is_shown_letter_by_letter(empty: AppTest) -> None:
    hostile = "**250** followers <script>alert(1)</script> ![p](https://evil.example/p.png) $x$ in two weeks"
    say(empty, hostile)
    assert "".join(part["text"] for part in shown(empty)["parts"]) == hostile
    assert not [one for one in empty.markdown if "![p](" in one.value]
    say(empty, "x " * 3000)
    assert not empty.exception


def test_a_press_on_something_unknown_does_nothing(empty: AppTest) -> None:
    say(empty, SAID["en"])
    pick(empty, "at-9999")
    assert shown(empty)["open"] == ""


def test_corrections_stay_where_a_changed_sentence_says_the_same(empty: AppTest) -> None:
    say(empty, SAID["en"])
    pick(empty, marks(empty)["250"]["piece"])
    empty.text_input("w:goals-say_to_value").set_value("300").run()
    say(empty, "Win 250 new followers on TikTok in two weeks")
    assert "300" in marks(empty)["250"]["label"]
    say(empty, "Win 400 new followers on TikTok in two weeks")
    assert marks(empty)["400"]["state"] == "read"
    press(empty, "say_clear")
    assert empty.text_input("w:goals-say_text").value == ""


def test_all_fields_open_with_what_was_said(empty: AppTest) -> None:
    say(empty, SAID["en"])
    press(empty, "say_open_fields")
    assert empty.selectbox("w:goals-metric").value == "net_new_followers"
    assert empty.text_input("w:goals-value").value == "250"
    assert empty.multiselect("w:goals-networks").value == ["instagram"]
    assert goals(empty) == []
    press(empty, "save")
    assert goals(empty)[0].statement == SAID["en"]
    assert empty.text_input("w:goals-say_text").value == ""


def test_in_the_editor_what_was_said_goes_into_its_fields_and_back(empty: AppTest) -> None:
    press(empty, "new")
    empty.text_input("w:goals-statement").set_value("My own words").run()
    empty.selectbox("w:goals-metric").set_value("sales").run()
    say(empty, "Win 250 new followers in two weeks")
    assert empty.selectbox("w:goals-metric").value == "sales"
    press(empty, "say_fill")
    assert empty.selectbox("w:goals-metric").value == "net_new_followers"
    assert empty.text_input("w:goals-value").value == "250"
    assert empty.text_input("w:goals-statement").value == "My own words"
    press(empty, "say_put_back")
    assert empty.selectbox("w:goals-metric").value == "sales"
    assert empty.text_input("w:goals-value").value == ""


def test_the_sentence_survives_a_change_of_language(empty: AppTest) -> None:
    say(empty, "Raise comments to 1,5 thousand by 01.03.2027")
    say(empty, SAID["en"])
    pick(empty, marks(empty)["250"]["piece"])
    empty.text_input("w:goals-say_to_value").set_value("1,500").run()
    empty.selectbox("lang").set_value("ru").run()
    assert not empty.exception
    assert empty.text_input("w:goals-say_text").value == SAID["en"]
    assert empty.text_input("w:goals-say_to_value").value == "1500"
    press(empty, "say_save")
    assert goals(empty)[0].target.value == 1500


def test_both_readings_of_a_date_in_digits_are_offered(empty: AppTest) -> None:
    say(empty, "Win 250 new followers on Instagram by 02/03/2027")
    press(empty, "say_answer_ambiguous_date-1")
    assert EN("sentence-doubt_ambiguous_date") not in said(empty)
    press(empty, "say_save")
    assert goals(empty)[0].deadline == date(2027, 3, 2)


def test_a_missing_target_is_suggested_from_the_data(sample: AppTest) -> None:
    before = {goal.id for goal in goals(sample)}
    say(sample, "More new followers on Instagram in 90 days")
    offered = sample.pills("w:goals-say_ask_quick_target")
    assert [label.partition(":")[0] for label in offered.options] == [
        EN(f"odds-ui_{name}") for name in ("safe", "ambitious", "stretch")
    ]
    offered.set_value("safe").run()
    assert EN("odds-ui_line", chance="").strip() in said(sample)
    press(sample, "say_save")
    (made,) = [goal for goal in goals(sample) if goal.id not in before]
    assert made.target.value is not None
    assert f"{made.target.value:,.0f}" in offered.options[0]


def test_a_failure_inside_says_so_and_loses_nothing(empty: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*arguments: Any, **named: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("smmdash.ui.goals.say.box.marks", broken)
    say(empty, SAID["en"])
    assert empty.error[0].value.startswith(EN("shell-failed.body", number="")[:20])
    assert "w:goals-new" in keys(empty)
