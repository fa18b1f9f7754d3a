"""The audit page: what would raise the score, two audits compared, kept audits read, named and deleted; the picture."""

from datetime import date

import pytest
from pages.test_audit import Start, audit, each_language, in_focus, opened, undo, written
from streamlit.testing.v1 import AppTest

from smmdash.goals import BusinessGoal, Goal
from smmdash.i18n import Texts

EN = Texts("en")


def lines(app: AppTest) -> str:
    return written(app).replace("\\", "")


def charts(app: AppTest) -> int:
    return len(app.get("vega_lite_chart"))


@each_language
def test_the_sample_says_what_improved_and_what_slipped(app: Start, language: str) -> None:
    page = opened(app, language=language)
    t, said = Texts(language), lines(page)
    assert len(audit(page).past) == 1
    assert t("kept-obstacle_gone", name=t("audit-cause_skills")) in said
    assert t("kept-unowned", profile="X, @ritagaisma") in said
    assert t("kept-none_slipped") not in said
    assert t("kept-none_improved") not in said
    assert not any(left in said for left in ("kept-", "raises-", "trace-", "audit-"))


def test_closing_and_then_changing_an_answer_is_one_line(app: Start) -> None:
    page = opened(app, with_sample=False)
    assert EN("kept-first") in lines(page)
    page.button("audit-close").click().run()
    (kept,) = audit(page).past
    assert kept.kept is not None
    assert EN("kept-first") in lines(page), "an audit is not compared with its own day"
    page.session_state["smmdash"].history.present.workspace.audit.past[0].day = date(2026, 6, 1)
    page.query_params["step"] = "where_we_go"
    page.run()
    assert EN("kept-none_improved") in lines(page)
    page.text_area("w:audit-question-aim").set_value("To be first").run()
    said = lines(page)
    assert EN("kept-answered", question=EN("audit-aim")) in said
    assert EN("kept-now") in page.selectbox("w:audit-kept-later").options
    assert EN("kept-improved", count=2) in said, "the answer, and the score of its step"
    undo(page)
    assert EN("kept-none_improved") in lines(page)


def test_any_two_kept_audits_are_compared(app: Start) -> None:
    page = opened(app)
    before = charts(page)
    page.button("audit-close").click().run()
    audit(page).past[-1].day = date(2026, 9, 1)
    page.run()
    first, second = (row.day.isoformat() for row in audit(page).past)
    assert page.selectbox("w:audit-kept-earlier").value == first, "a choice stays"
    page.selectbox("w:audit-kept-later").set_value(second).run()
    assert EN("kept-obstacle_gone", name=EN("audit-cause_skills")) in lines(page)
    assert charts(page) == before + 1
    page.selectbox("w:audit-kept-earlier").set_value(second).run()
    assert page.selectbox("w:audit-kept-later").value == "now", "an audit is compared with a later one only"
    assert not page.exception


def test_a_kept_audit_is_read_named_and_deleted_and_given_back(app: Start) -> None:
    page = opened(app)
    (kept,) = audit(page).past
    said = lines(page)
    assert EN("sample-audit_course_then") in said
    assert "Liene" in said
    name = f"w:audit-kept-name-{kept.day.isoformat()}"
    page.text_input(name).set_value("Before the summer").run()
    assert audit(page).past[0].name == "Before the summer"
    assert any("Before the summer" in option for option in page.selectbox("w:audit-kept-earlier").options)
    undo(page)
    assert page.text_input(name).value == ""
    page.button("audit-kept-delete").click().run()
    assert audit(page).past == []
    assert not page.exception
    assert EN("kept-deleted", day=EN.date(kept.day)) in lines(page)
    undo(page)
    assert audit(page).past == [kept]


def test_a_name_that_looks_like_a_secret_is_refused(app: Start) -> None:
    page = opened(app)
    (kept,) = audit(page).past
    secret = "ghp_0123456789abcdefghijABCDEFGHIJ"
    page.text_input(f"w:audit-kept-name-{kept.day.isoformat()}").set_value(secret).run()
    assert audit(page).past[0].name == ""
    assert len(page.error) == 1
    assert secret not in repr(page.session_state)


def test_what_would_raise_a_step_leads_to_it(app: Start) -> None:
    page = opened(app, "how_we_know", with_sample=False)
    assert EN("raises-title") in lines(page)
    labels = [page.button(f"audit-raises-how_we_know-{place}").label.replace("\\", "") for place in range(4)]
    assert "(+2)" in labels[0]
    assert EN("raises-answer", question=EN("audit-tracking"), by=1) in labels
    page.button(
        f"audit-raises-how_we_know-{labels.index(EN('raises-answer', question=EN('audit-tracking'), by=1))}"
    ).click().run()
    assert in_focus(page) == "tracking"
    page.text_area("w:audit-question-tracking").set_value("Every Monday").run()
    assert not any(EN("audit-tracking") in one.label for one in page.button if "raises-how_we_know" in str(one.key))


def test_what_a_check_complains_of_leads_the_list_and_opens_its_step(app: Start) -> None:
    page = opened(app, "how_we_know")
    first = page.button("audit-raises-whole-0")
    assert EN("raises-complained") in first.label
    assert EN("audit-profiles") in first.label
    first.click().run()
    assert page.query_params["step"] == "what_we_have"
    assert in_focus(page) == "profiles"


def test_the_picture_stands_before_the_gaps_and_leads_to_them(app: Start) -> None:
    page = opened(app, "the_plan")
    assert EN("trace-holed", holes=3, count=8) in lines(page)
    assert EN("audit-hole_no_audience") in lines(page)
    labels = [link.label for link in page.get("page_link")]
    assert labels.count(EN("trace-open_field")) == 2
    assert labels.count(EN("trace-write_for_business")) == 1


@pytest.mark.parametrize("many", [40])
def test_a_large_plan_is_drawn_a_business_goal_a_row_until_one_is_chosen(app: Start, many: int) -> None:
    page = opened(app, "the_plan", with_sample=False)
    work = page.session_state["smmdash"].history.present.workspace
    work.business_goals = [BusinessGoal(id="b1", name="Guests"), BusinessGoal(id="b2", name="Orders")]
    work.goals = [Goal(id=f"g{n}", statement=f"Goal {n}", business_goal="b1" if n else "b2") for n in range(many)]
    page.run()
    assert EN("trace-note_grouped", most=30) in lines(page)
    page.selectbox("w:audit-traces-of").set_value("b2").run()
    assert EN("trace-holed", holes=1, count=1) in lines(page)
    page.selectbox("w:audit-traces-of").set_value("b1").run()
    assert EN("trace-rest", count=many - 31) in lines(page)
    assert not page.exception
