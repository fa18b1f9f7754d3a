"""Goals as a table on their page: handed over, looked at before they are taken in, taken in and taken back at once."""

import pytest
from pages.acting import EN, Start, goals, opened, press, said, undo, work
from streamlit.testing.v1 import AppTest

from smmdash import goal_table
from smmdash.i18n import LANGUAGES, Texts

each_language = pytest.mark.parametrize("language", LANGUAGES)


def give(running: AppTest, data: bytes, name: str = "goals.csv") -> AppTest:
    uploader = next(one for one in running.file_uploader if str(one.key).startswith("w:goals-table_file"))
    uploader.upload(name, data, "text/csv").run()
    assert not running.exception
    return running


def preview(running: AppTest) -> list[dict[str, object]]:
    return running.dataframe[0].value.to_dict("records")


@each_language
def test_the_template_is_taken_in_and_taken_back_at_once(app: Start, language: str) -> None:
    running, texts = opened(app, "empty", language), Texts(language)
    today = running.session_state["smmdash"].history.present.workspace.created.date()
    give(running, goal_table.template(texts, today=today))
    assert [row["state"] for row in preview(running)] == [texts("goal_table-state_new")] * 2
    assert goals(running) == {}
    press(running, "table_apply")
    assert sorted(goal.metric for goal in goals(running).values()) == ["net_new_followers", "response_time"]
    assert texts("goal_table-done", new="2", changed="0") in [one.value.replace("\\", "") for one in running.success]
    undo(running)
    assert goals(running) == {}


def test_each_row_says_what_becomes_of_it(sample: AppTest) -> None:
    before = work(sample)
    lines = (
        b"id,statement,metric,target_value,owner,Colour\n"
        b"#visits,,,7000,Zane,red\n"
        b",Get more <b>reach</b>,mean_reach_per_post,900,,\n"
        b",Bad,folowers,10,,\n"
    )
    give(sample, lines)
    rows = preview(sample)
    assert [(row["line"], row["state"]) for row in rows] == [(2, "Changed"), (3, "New"), (4, "Not taken")]
    assert "Metric: “folowers” is not one of the names or keys known here." in rows[2]["why"]
    assert "Owner" in rows[0]["why"]
    assert "Colour" in said(sample)
    listed = next(one.value for one in sample.markdown if one.value.startswith("- :material/block:"))
    assert "not one of the names or keys known here" in listed
    assert "\n- **Row 2\\: Changed" in listed
    assert "1 new, 1 changed, 0 the same, 1 not taken." in said(sample)
    assert work(sample) == before
    press(sample, "table_apply")
    assert goals(sample)["visits"].owner == "Zane"
    assert {entry.reason for entry in goals(sample)["visits"].history if entry.field == "owner"} == {
        EN("goal_table-reason", name="goals.csv")
    }
    assert len(goals(sample)) == len(before.goals) + 1
    undo(sample)
    assert goals(sample)["visits"].owner == before.goals[[goal.id for goal in before.goals].index("visits")].owner
    assert len(goals(sample)) == len(before.goals)


def test_an_export_of_the_page_changes_nothing_when_it_comes_back(sample: AppTest) -> None:
    held = work(sample)
    names = {one.id: one.name for one in [*held.business_goals, *held.audiences]}
    give(sample, goal_table.exported(held.goals, names, EN))
    assert {row["state"] for row in preview(sample)} == {"Same"}
    assert EN("goal_table-nothing") in said(sample)
    assert "w:goals-table_apply" not in {str(button.key) for button in sample.button}
    press(sample, "table_drop")
    assert not sample.dataframe


@pytest.mark.parametrize(
    ("data", "told"), [(b"date,likes\n2026-01-01,5\n", "No table with goals"), (b"%PDF-1.7", "PDF")]
)
def test_a_file_without_goals_says_what_was_expected(empty: AppTest, data: bytes, told: str) -> None:
    give(empty, data)
    assert told in said(empty)
    assert goals(empty) == {}


@each_language
def test_there_are_ways_out_and_in_in_every_language(app: Start, language: str) -> None:
    texts = Texts(language)
    assert _labels(opened(app, "empty", language)) == {texts("goal_table-template")}
    assert _labels(opened(app, "sample", language)) == {texts("goal_table-template"), texts("goal_table-export")}


def _labels(running: AppTest) -> set[str]:
    return {one.proto.label for one in running.get("download_button") if one.proto.id.find("table") >= 0}
