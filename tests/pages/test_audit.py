"""The audit page: its steps, answers kept as they are given, registers, what the data fills in, secrets, closing."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from smmdash.audit import CAUSES, STEPS, Audit, Snapshot, StepScore, score
from smmdash.i18n import LANGUAGES, Texts

Start = Callable[..., AppTest]
each_language = pytest.mark.parametrize("language", LANGUAGES)
SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ"


def opened(app: Start, step: str = "", language: str = "en", *, with_sample: bool = True, field: str = "") -> AppTest:
    running = app("start", language)
    running.button("start-sample" if with_sample else "start-empty").click().run()
    running.switch_page("pages/audit.py")
    if step:
        running.query_params["step"] = step
    if field:
        running.query_params["field"] = field
    return running.run()


def audit(app: AppTest) -> Audit:
    return app.session_state["smmdash"].history.present.workspace.audit


def written(app: AppTest) -> str:
    kinds = (app.markdown, app.caption, app.info, app.success, app.error, app.title, app.header, app.subheader)
    return "\n".join(element.value for kind in kinds for element in kind)


def editor(app: AppTest, register: str) -> Any:
    return next(table for table in app.data_editor if str(table.key).startswith(f"w:audit-table-{register}-"))


def edit(app: AppTest, register: str, **edits: Any) -> AppTest:
    """Do what the browser does after a cell, a row or several were changed."""
    states = app._tree.get_widget_states()
    state = states.widgets.add()
    state.id = editor(app, register).proto.id
    state.string_value = json.dumps({"edited_rows": {}, "added_rows": [], "deleted_rows": [], **edits})
    app._run(states)
    assert not app.exception
    return app


def undo(app: AppTest) -> AppTest:
    return app.button("shell-undo").click().run()


@each_language
@pytest.mark.parametrize("with_sample", [True, False], ids=["sample", "empty"])
def test_every_step_in_every_language(app: Start, language: str, with_sample: bool) -> None:
    page = opened(app, language=language, with_sample=with_sample)
    t = Texts(language)
    for key, step in STEPS.items():
        page.query_params["step"] = key
        page.run()
        assert not page.exception
        assert not page.error
        text = written(page).replace("\\", "")
        assert t(f"audit-step_{key}") in text
        assert all(t(f"audit-{question.key}") in text for question in step.questions)
        assert {str(table.key).split("-")[2] for table in page.data_editor} == {
            register.key for register in step.registers if register.key != "obstacles"
        }
        labels = [option for group in page.pills for option in group.options]
        assert not any(left in shown for left in ("audit-", "audit_page-") for shown in (text, *labels))


def test_the_first_step_that_lacks_something_opens_and_next_leads_on(app: Start) -> None:
    page = opened(app)
    t = Texts("en")
    assert page.header[0].value.startswith("1\\.") or page.header[0].value.startswith("1.")
    page.button("audit-next").click().run()
    assert t("audit-step_what_was_done") in page.header[0].value
    assert not page.exception
    page.button("audit-before").click().run()
    assert t("audit-step_what_we_have") in page.header[0].value


def test_what_is_missing_is_listed_first(app: Start) -> None:
    page = opened(app, "where_we_go", with_sample=False)
    t = Texts("en")
    assert t("audit_page-missing", done=0, of=6) in written(page)
    assert t("audit-missing_goals_set") in written(page)
    for key in ("aim", "in_12_months", "in_two_years", "social_part"):
        page.text_area(f"w:audit-question-{key}").set_value("something").run()
    assert t("audit_page-missing", done=4, of=6) in written(page)


def test_answers_are_kept_undone_and_redone(app: Start) -> None:
    page = opened(app, "where_we_go")
    page.text_area("w:audit-question-aim").set_value("To be first").run()
    assert audit(page).aim == "To be first"
    undo(page)
    assert audit(page).aim == ""
    assert page.text_area("w:audit-question-aim").value == ""
    page.button("shell-redo").click().run()
    assert page.text_area("w:audit-question-aim").value == "To be first"


def test_dates_choices_and_scales(app: Start) -> None:
    page = opened(app, "what_we_have", with_sample=False)
    page.date_input("w:audit-question-course_reviewed").set_value(date(2026, 9, 1)).run()
    page.segmented_control("w:audit-question-course_current").set_value(4).run()
    assert (audit(page).course_reviewed, audit(page).course_current) == (date(2026, 9, 1), 4)
    page.segmented_control("w:audit-question-course_current").set_value(None).run()
    assert audit(page).course_current is None
    page.query_params["step"] = "what_was_done"
    page.run()
    page.segmented_control("w:audit-question-integration").set_value("partly").run()
    assert audit(page).integration == "partly"
    page.segmented_control("w:audit-question-integration").set_value(None).run()
    assert audit(page).integration == ""


@each_language
def test_a_secret_is_refused_and_kept_nowhere(app: Start, language: str) -> None:
    page = opened(app, "where_we_go", language)
    page.text_area("w:audit-question-aim").set_value("To be first").run()
    page.text_area("w:audit-question-aim").set_value(f"log in with {SECRET}").run()
    assert audit(page).aim == "To be first"
    assert page.text_area("w:audit-question-aim").value == "To be first"
    assert len(page.error) == 1
    assert Texts(language)("audit-secret_token") in page.error[0].value.replace("\\", "")
    assert SECRET not in repr(page.session_state)
    page.text_area("w:audit-question-aim").set_value("To be second").run()
    assert not page.error


def test_a_register_takes_cells_rows_and_undo(app: Start) -> None:
    page = opened(app, "what_we_have")
    first = editor(page, "team").key
    edit(page, "team", edited_rows={"1": {"level": 5}}, added_rows=[{"person": "Liene"}, {}])
    assert [(row.person, row.level) for row in audit(page).team] == [("Marta", 4), ("Edgars", 5), ("Liene", None)]
    assert editor(page, "team").key == first, "typing on must not lose the editor"
    undo(page)
    assert [(row.person, row.level) for row in audit(page).team] == [("Marta", 4), ("Edgars", 2)]
    assert editor(page, "team").key != first
    assert list(editor(page, "team").value["level"]) == [4, 2]
    edit(page, "team", deleted_rows=[0])
    assert [row.person for row in audit(page).team] == ["Edgars"]


def test_a_switch_of_language_keeps_what_was_typed(app: Start) -> None:
    page = opened(app, "what_we_have")
    edit(page, "team", added_rows=[{"person": "Liene"}])
    page.selectbox("lang").set_value("lv").run()
    assert not page.exception
    assert list(editor(page, "team").value["person"]) == ["Marta", "Edgars", "Liene"]
    assert audit(page).team[2].person == "Liene"


def test_a_secret_in_a_cell_is_refused_with_its_column(app: Start) -> None:
    page = opened(app, "what_we_have")
    before = audit(page).profiles
    edit(page, "profiles", edited_rows={"3": {"credentials_place": f"token: {SECRET}"}})
    assert audit(page).profiles == before
    assert len(page.error) == 1
    assert SECRET not in repr(page.session_state)
    assert SECRET not in str(editor(page, "profiles").value.to_dict())
    edit(page, "profiles", edited_rows={"3": {"owner": "Liene"}})
    assert audit(page).profiles[3].owner == "Liene"
    assert not page.error


def test_an_impossible_cell_says_why(app: Start) -> None:
    page = opened(app, "what_we_have")
    edit(page, "team", edited_rows={"0": {"level": 9}})
    assert audit(page).team[0].level == 4
    column = Texts("en")("audit-team_level")
    assert column in page.error[0].value.replace("\\", "")


def test_the_data_fills_profiles_once(app: Start) -> None:
    page = opened(app, "what_we_have")
    page.button("audit-fill-profiles").click().run()
    rows = audit(page).profiles
    assert len(rows) == 4
    assert rows[0].owner == "Marta"
    assert rows[0].last_post is not None
    page.button("audit-fill-profiles").click().run()
    assert audit(page).profiles == rows
    assert Texts("en")("audit_page-filled_profiles", count=0) in [s.value.replace("\\", "") for s in page.success]


def test_the_data_fills_the_inventory_and_suggestions_are_accepted_at_once(app: Start) -> None:
    page = opened(app, "what_we_have")
    page.button("audit-fill-inventory").click().run()
    rows = audit(page).inventory
    assert len(rows) == 200
    t = Texts("en")
    assert t("audit_page-filled_inventory", count=200) in [s.value.replace("\\", "") for s in page.success]
    assert ": " in editor(page, "inventory").value["suggested"].iloc[0]
    edit(page, "inventory", edited_rows={"0": {"group": "current", "reason": "a classic"}})
    page.button("audit-accept-all").click().run()
    assert audit(page).inventory[0].group == "current"
    assert all(row.group == row.suggested for row in audit(page).inventory[1:])
    assert t("audit_page-accepted_all", count=199) in [s.value.replace("\\", "") for s in page.success]
    undo(page)
    assert [row.group for row in audit(page).inventory[:2]] == ["current", ""]


def test_obstacles_are_picked_weighed_and_answered(app: Start) -> None:
    page = opened(app, "what_holds_back")
    assert len(page.pills("w:audit-picks-obstacles").options) == len(CAUSES) == 11
    page.pills("w:audit-picks-obstacles").set_value(["time", "fear"]).run()
    page.segmented_control("w:audit-weight-1").set_value(2).run()
    page.text_input("w:audit-action-1").set_value("one post a week to begin with").run()
    assert [(row.cause, row.weight) for row in audit(page).obstacles] == [("time", 4), ("fear", 2)]
    assert audit(page).obstacles[1].action == "one post a week to begin with"
    page.text_input("w:audit-action-1").set_value(f"token {SECRET}").run()
    assert audit(page).obstacles[1].action == "one post a week to begin with"
    assert len(page.error) == 1
    page.pills("w:audit-picks-obstacles").set_value(["fear"]).run()
    assert [row.cause for row in audit(page).obstacles] == ["fear"]
    assert page.text_input("w:audit-action-0").value == "one post a week to begin with"
    undo(page)
    assert [row.cause for row in audit(page).obstacles] == ["time", "fear"]


def test_risks_and_tactics_are_picked_from_the_list(app: Start) -> None:
    page = opened(app, "what_to_overcome")
    page.pills("w:audit-picks-risks").set_value(["lack_of_time", "competitors"]).run()
    assert [row.risk for row in audit(page).risks] == ["lack_of_time", "competitors"]
    assert audit(page).risks[0].answer
    edit(page, "risks", edited_rows={"1": {"likelihood": 5, "impact": 4}}, added_rows=[{"name": "a strike"}])
    t = Texts("en")
    assert t("audit_page-matrix", count=2) in written(page).replace("\\", "")
    assert t("audit_page-no_answer") in written(page)
    assert len(page.get("vega_lite_chart")) == 2
    page.query_params["step"] = "how_we_stand_out"
    page.run()
    page.pills("w:audit-picks-tactics").set_value(["training"]).run()
    assert [row.tactic for row in audit(page).tactics] == ["training"]


def test_the_plan_shows_its_holes(app: Start) -> None:
    page = opened(app, "the_plan")
    t = Texts("en")
    table = next(frame.value for frame in page.dataframe if frame.editing_mode == "read_only")
    assert len(table) == 8
    holed = table[table[t("audit_page-column_holes")] != ""]
    assert len(holed) == 3
    assert t("audit-hole_no_goal") in list(holed[t("audit_page-column_holes")])
    assert sum(line.value.startswith(":material/link_off:") for line in page.markdown) == 3


def test_a_check_marks_the_place_it_points_to(app: Start) -> None:
    t = Texts("en")
    page = opened(app, "what_we_have", field="profiles/3/owner")
    marked = t("audit_page-marked_cell", row=4, column=t("audit-profiles_owner"))
    assert [info.value.replace("\\", "") for info in page.info] == [marked]
    assert page.subheader[0].value == t("audit-profiles")
    for field in ("profiles/x/owner", "profiles/3/no_such", "profiles"):
        page.query_params["field"] = field
        page.run()
        assert [info.value.replace("\\", "") for info in page.info] == [t("audit_page-marked")]
    page.query_params["field"] = "no_such"
    page.run()
    assert not page.info
    page.button("audit-next").click().run()
    assert "field" not in page.query_params


def test_an_unknown_step_in_the_address_opens_one_that_exists(app: Start) -> None:
    page = opened(app, "no_such_step")
    assert not page.exception
    assert page.header[0].value


def test_closing_keeps_the_scores_and_compares_the_next_audit(app: Start) -> None:
    page = opened(app, "where_we_go")
    page.button("audit-close").click().run()
    (kept,) = audit(page).past
    assert kept.day == date(2026, 11, 21)
    assert [part.step for part in kept.scores] == list(STEPS)
    page.button("audit-close").click().run()
    assert len(audit(page).past) == 1
    undo(page)
    assert audit(page).past == []
    earlier = Snapshot(day=date(2026, 6, 1), scores=[StepScore(step=s, done=1, of=5) for s in STEPS])
    audit(page).past = [earlier]
    page.run()
    t = Texts("en")
    assert "9 of 45" in written(page)
    assert t.date(date(2026, 6, 1)) in written(page)


def test_the_data_answers_beside_the_questions(app: Start) -> None:
    page = opened(app, "what_was_done")
    t = Texts("en")
    captions = [caption.value.replace("\\", "") for caption in page.caption]
    assert any(t("audit_page-known_linked", count=7, linked=6) in caption for caption in captions)
    assert any(t("metric-spend") in caption and "€" in caption for caption in captions)


def test_the_scores_in_the_picker_are_those_of_the_audit(app: Start) -> None:
    page = opened(app, with_sample=False)
    from smmdash.audit import Context

    parts = [score(step, audit(page), Context()) for step in STEPS]
    assert [option.rsplit(" ", 1)[1] for option in page.pills("w:audit-step").options] == [
        f"{part.done}/{part.of}" for part in parts
    ]
