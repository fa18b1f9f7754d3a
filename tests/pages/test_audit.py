"""The audit page: its steps, answers kept as they are given, registers, what the data fills in, secrets, closing."""

from collections.abc import Callable
from datetime import date

import pytest
from pages.acting import edit, editor, undo
from streamlit.testing.v1 import AppTest

from smmdash import known
from smmdash.audit import CAUSES, STEPS, Audit, Snapshot, StepScore
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


def in_focus(app: AppTest) -> str:
    """Return the key of the entry that is asked now, told by its question; empty where none is."""
    t = Texts(app.session_state["lang"])
    asked = {t(f"audit-{entry.key}.ask"): entry.key for step in STEPS.values() for entry in step.entries}
    heads = [asked[value] for one in app.subheader if (value := one.value.replace("\\", "")) in asked]
    return heads[0] if heads else ""


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
        asked = in_focus(page)
        folded = [one.key.removeprefix("audit-turn-") for one in page.button if str(one.key).startswith("audit-turn-")]
        assert sorted([*folded, *([asked] if asked else [])]) == sorted(entry.key for entry in step.entries)
        labels = [option for group in page.pills for option in group.options]
        labels += [button.label for button in page.button]
        assert not any(left in shown for left in ("audit-", "audit_page-", "known-") for shown in (text, *labels))


@pytest.mark.parametrize(("language", "with_sample"), [("en", True), ("lv", True), ("ru", True), ("en", False)])
@pytest.mark.parametrize("step", STEPS)
def test_every_question_says_why_and_what_is_known(app: Start, language: str, with_sample: bool, step: str) -> None:
    page = opened(app, step, language, with_sample=with_sample)
    t = Texts(language)
    for entry in STEPS[step].entries:
        page.query_params["field"] = entry.key
        page.run()
        assert not page.exception
        text = written(page).replace("\\", "")
        assert t(f"audit-{entry.key}.ask") in text
        assert t(f"audit-{entry.key}.why") in text
        assert t(f"audit-{entry.key}.example") in text
        assert (t("audit_page-known") in text) != (t(f"known-would_{known.would(entry.key)}") in text)
        assert not any(left in text for left in ("audit-", "audit_page-", "known-", "metric-"))


def test_the_first_step_that_lacks_something_opens_and_next_leads_on(app: Start) -> None:
    page = opened(app)
    t = Texts("en")
    assert page.header[0].value.startswith("1\\.") or page.header[0].value.startswith("1.")
    page.button("audit-next").click().run()
    assert t("audit-step_what_was_done") in page.header[0].value
    assert not page.exception
    page.button("audit-before").click().run()
    assert t("audit-step_what_we_have") in page.header[0].value


def test_one_question_comes_after_another(app: Start) -> None:
    page = opened(app, "where_we_go", with_sample=False)
    t = Texts("en")
    done_of = t("audit_page-done_of", done=0, of=6)
    assert page.get("progress")[0].proto.text == done_of
    assert [link for link in page.get("page_link") if link.proto.page == "goals"], "goals are written on their own page"
    for key in ("aim", "in_12_months", "in_two_years", "social_part"):
        assert in_focus(page) == key
        page.text_area(f"w:audit-question-{key}").set_value("something").run()
        assert in_focus(page) == key, "an answer leaves its question in focus"
        page.button("audit-next-question").click().run()
        assert page.button(f"audit-turn-{key}").label.endswith("something")
    assert in_focus(page) == "outlook"
    assert page.get("progress")[0].proto.text == t("audit_page-done_of", done=4, of=6)


def test_what_is_skipped_waits_and_is_asked_again(app: Start) -> None:
    page = opened(app, "why", with_sample=False)
    t = Texts("en")
    page.button("audit-skip").click().run()
    assert in_focus(page) == "why_needed"
    page.text_area("w:audit-question-why_needed").set_value("they ask").run()
    for key in ("why_share", "positioning", "promises"):
        page.button("audit-next-question").click().run()
        assert in_focus(page) == key
    page.button("audit-next-question").click().run()
    assert in_focus(page) == "why_niche", "the next question comes back to what was skipped"
    for _ in range(3):
        page.button("audit-skip").click().run()
    assert in_focus(page) == "promises"
    page.button("audit-skip").click().run()
    assert in_focus(page) == ""
    assert t("audit_page-skipped", count=4) in written(page)
    page.button("audit-turn-why_needed").click().run()
    assert page.text_area("w:audit-question-why_needed").value == "they ask"
    assert not [button for button in page.button if button.key == "audit-skip"], "what has an answer is not skipped"


def test_an_optional_question_is_not_waited_for(app: Start) -> None:
    page = opened(app, "what_was_done", with_sample=False)
    page.segmented_control("w:audit-question-integration").set_value("partly").run()
    page.button("audit-next-question").click().run()
    assert in_focus(page) == "roi_attempts"
    page.button("audit-turn-integration_note").click().run()
    page.button("audit-next-question").click().run()
    assert in_focus(page) == "roi_attempts"


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
    page = opened(app, "what_we_have", with_sample=False, field="course_reviewed")
    page.date_input("w:audit-question-course_reviewed").set_value(date(2026, 9, 1)).run()
    page.button("audit-turn-course_current").click().run()
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
    page = opened(app, "what_we_have", field="team")
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
    page = opened(app, "what_we_have", field="team")
    edit(page, "team", added_rows=[{"person": "Liene"}])
    page.selectbox("lang").set_value("lv").run()
    assert not page.exception
    assert list(editor(page, "team").value["person"]) == ["Marta", "Edgars", "Liene"]
    assert audit(page).team[2].person == "Liene"


def test_a_secret_in_a_cell_is_refused_with_its_column(app: Start) -> None:
    page = opened(app, "what_we_have", field="profiles")
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
    page = opened(app, "what_we_have", field="team")
    edit(page, "team", edited_rows={"0": {"level": 9}})
    assert audit(page).team[0].level == 4
    column = Texts("en")("audit-team_level")
    assert column in page.error[0].value.replace("\\", "")


def test_the_data_fills_profiles_once(app: Start) -> None:
    page = opened(app, "what_we_have", field="profiles")
    page.button("audit-fill-profiles").click().run()
    rows = audit(page).profiles
    assert len(rows) == 4
    assert rows[0].owner == "Marta"
    assert rows[0].last_post is not None
    page.button("audit-fill-profiles").click().run()
    assert audit(page).profiles == rows
    assert Texts("en")("audit_page-filled_profiles", count=0) in [s.value.replace("\\", "") for s in page.success]


def test_obstacles_are_picked_weighed_and_answered(app: Start) -> None:
    page = opened(app, "what_holds_back", field="obstacles")
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
    page = opened(app, "what_to_overcome", field="risks")
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
    assert in_focus(page) == "tactics"
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
    assert in_focus(page) == "profiles"
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
    *_, kept = audit(page).past
    assert kept.day == date(2026, 11, 21)
    assert [part.step for part in kept.scores] == list(STEPS)
    assert len(audit(page).past) == 2
    page.button("audit-close").click().run()
    assert len(audit(page).past) == 2
    undo(page)
    assert len(audit(page).past) == 1
    earlier = Snapshot(day=date(2026, 6, 1), scores=[StepScore(step=s, done=1, of=5) for s in STEPS])
    audit(page).past = [earlier]
    page.run()
    t = Texts("en")
    assert "9 of 45" in written(page)
    assert t.date(date(2026, 6, 1)) in written(page)


def test_an_address_leads_to_an_entry_until_another_one_is_asked(app: Start) -> None:
    page = opened(app, "what_was_done")
    page.query_params["entry"] = "to_drop"
    page.run()
    assert in_focus(page) == "to_drop"
    page.button("audit-turn-integration").click().run()
    assert in_focus(page) == "integration"
    assert "entry" not in page.query_params


def test_the_data_answers_beside_the_questions(app: Start) -> None:
    page = opened(app, "what_was_done", field="roi_attempts")
    t = Texts("en")
    lines = written(page).replace("\\", "")
    assert t("metric-spend") in lines
    assert "€" in lines
    assert t("audit_page-known_until", days=90, day=t.date(date(2026, 11, 20))) in lines


@each_language
def test_what_is_known_is_taken_as_the_answer_and_given_back(app: Start, language: str) -> None:
    page = opened(app, "what_was_done", language, field="roi_results")
    t = Texts(language)
    page.text_area("w:audit-question-roi_results").set_value("The codes worked.").run()
    page.button("audit-take-roi_results-sentences").click().run()
    first, *told = audit(page).roi_results.splitlines()
    assert first == "The codes worked."
    assert len(told) == 4
    assert told[0].startswith(t("metric-conversions"))
    assert page.text_area("w:audit-question-roi_results").value == audit(page).roi_results
    assert t("audit_page-taken") in [one.value.replace("\\", "") for one in page.success]
    assert not [button for button in page.button if button.key == "audit-take-roi_results-sentences"], (
        "nothing is left to take"
    )
    undo(page)
    assert audit(page).roi_results == "The codes worked."
    assert page.button("audit-take-roi_results-sentences")


def test_rows_are_taken_into_a_register_one_by_one(app: Start) -> None:
    page = opened(app, "how_we_know", field="criteria")
    offered = [str(button.key) for button in page.button if str(button.key).startswith("audit-take-criteria-")]
    assert len(offered) == 6
    assert offered[-1] == "audit-take-criteria-rows"
    page.button(offered[1]).click().run()
    (row,) = audit(page).criteria
    assert (row.metric, row.goal) == ("engagement_rate_by_reach", audit_goal(page, 1))
    assert row.criterion in list(editor(page, "criteria").value["criterion"])
    assert len([button for button in page.button if str(button.key).startswith("audit-take-criteria-")]) == 5
    page.button("audit-take-criteria-rows").click().run()
    assert len(audit(page).criteria) == len({row.goal for row in audit(page).criteria}) == 5
    assert not [button for button in page.button if str(button.key).startswith("audit-take-criteria-")]
    undo(page)
    undo(page)
    assert audit(page).criteria == []


def audit_goal(app: AppTest, place: int) -> str:
    return str(app.session_state["smmdash"].history.present.workspace.goals[place].id)


def test_the_marks_in_the_picker_tell_how_far_each_step_is(app: Start) -> None:
    page = opened(app)
    marks = [option.content_icon for option in page.pills("w:audit-step").proto.options]
    assert marks[2] == marks[5] == ":material/check_circle:"
    assert marks[1] == marks[4] == ":material/radio_button_unchecked:"
    assert marks[0] == ":material/timelapse:"
