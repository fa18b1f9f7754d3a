"""The checks page: what to mend first, the way there, accepting with a reason, filters, pages, and empty workspaces."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from conftest import SAMPLES, TODAY
from pages.acting import EN, Start, opened, work
from streamlit.testing.v1 import AppTest

from smmdash import checks
from smmdash.checks.articles import articles_of
from smmdash.checks.priority import ranked
from smmdash.checks.table import COLUMNS, table
from smmdash.goals import Goal
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store.state import with_workspace
from smmdash.ui.checks import cards as drawn
from smmdash.ui.checks import view
from smmdash.ui.checks.lines import name_of

each_language = pytest.mark.parametrize("language", LANGUAGES)


def sample(app: Start, language: str = "en") -> AppTest:
    return opened(app, "sample", language, page="checks")


def empty(app: Start, language: str = "en") -> AppTest:
    return opened(app, "empty", language, page="checks")


def cards(app: AppTest) -> list[str]:
    """The short names of the findings whose cards are drawn."""
    return [
        str(button.key).removeprefix("checks-go-") for button in app.button if str(button.key).startswith("checks-go-")
    ]


def written(app: AppTest) -> str:
    kinds = (app.markdown, app.caption, app.info, app.success, app.error, app.title)
    return "\n".join(element.value for kind in kinds for element in kind)


def accept_first(app: AppTest, reason: str) -> AppTest:
    name = cards(app)[0]
    if f"w:checks-reason-{name}" not in {field.key for field in app.text_input}:
        app.button(f"checks-accept-{name}").click().run()
    app.text_input(f"w:checks-reason-{name}").set_value(reason)
    return app.button(f"checks-accepted-{name}").click().run()


@each_language
def test_the_sample_s_findings_are_cards_with_the_gravest_first(app: Start, language: str) -> None:
    page = sample(app, language)
    t = Texts(language)
    assert not page.exception
    assert page.title[0].value == t("checks-title")
    assert len(cards(page)) > 8
    text = written(page)
    places = [text.find(t(f"check-{key}")) for key in ("goal_unmeasured", "goal_without_owner", "goal_vague")]
    assert -1 < places[0] < places[1] < places[2]
    for key in ("checks-", "check-", "audit-", "goal-"):
        assert key not in "".join(element.label for element in page.expander)
    assert "check-" not in text
    assert "checks-" not in text


def test_a_card_leads_to_the_goal_that_is_to_be_mended(app: Start) -> None:
    page = sample(app)
    page.segmented_control("w:checks-severity").set_value("error").run()
    results = {name_of(r): r for r in findings_of(page)}
    name = next(n for n in cards(page) if results[n].check == "goal_without_deadline")
    page.button(f"checks-go-{name}").click().run()
    assert not page.exception
    assert page.query_params["goal"] == ["known"] or page.query_params["goal"] == "known"


def test_a_way_is_called_after_the_page_it_leads_to(app: Start) -> None:
    page = sample(app)
    named = {str(button.key): button.label for button in page.button}
    found = checks.run(checks.evidence_of(page.session_state["smmdash"].history.present, TODAY))
    steps = [one for one in found if one.check == "goal_without_steps" and one.is_open]
    assert steps
    drawn_ways = {named.get(f"checks-go-{name_of(one)}") for one in steps} - {None}  # some stay folded
    assert drawn_ways == {EN("checks-go_plan")}
    audience = [one for one in found if one.check == "goal_without_audience" and one.is_open]
    assert named[f"checks-go-{name_of(audience[0])}"] == EN("checks-go_goal")


def test_what_another_page_left_in_the_address_goes(app: Start) -> None:
    page = sample(app)
    page.query_params.update({"goal": "g1", "field": "metric", "severity": "error"})
    page.run()
    assert {name for name in page.query_params if name != "lang"} == {"severity"}


def test_a_finding_of_the_audit_leads_to_its_step_and_marks_the_place(app: Start) -> None:
    page = sample(app)
    page.selectbox("w:checks-about").set_value("audit").run()
    results = {name_of(r): r for r in findings_of(page)}
    name = next(n for n in cards(page) if results[n].check == "profile_without_owner")
    page.button(f"checks-go-{name}").click().run()
    t = Texts("en")
    assert page.title[0].value == t("audit_page-title")
    marked = t("audit_page-marked_cell", row=4, column=t("audit-profiles_owner"))
    assert any(marked.split(":")[0] in info.value and "4" in info.value for info in page.info)


def findings_of(app: AppTest) -> list:
    from smmdash import checks

    state = app.session_state["smmdash"].history.present
    return [r for r in checks.run(checks.evidence_of(state, datetime(2026, 11, 21).date())) if r.finding]


def test_accepting_needs_a_reason_moves_the_finding_and_can_be_undone(app: Start) -> None:
    page = sample(app)
    before = cards(page)
    accept_first(page, "  ")
    assert work(page).accepted == []
    assert Texts("en")("checks-reason.missing") in [error.value for error in page.error]
    accept_first(page, "agreed with the client")
    assert [row.reason for row in work(page).accepted] == ["agreed with the client"]
    assert set(cards(page)) == set(before) - {before[0]}
    assert "agreed with the client" in written(page)
    page.button("shell-undo").click().run()
    assert work(page).accepted == []
    assert cards(page) == before


def test_an_accepted_finding_is_reopened(app: Start) -> None:
    page = sample(app)
    before = cards(page)
    accept_first(page, "later")
    page.button(f"checks-reopen-{before[0]}").click().run()
    assert work(page).accepted == []
    assert cards(page) == before


def test_a_reason_that_looks_like_a_secret_is_not_kept(app: Start) -> None:
    page = sample(app)
    accept_first(page, "password: Qwerty12!")
    assert work(page).accepted == []
    assert Texts("en")("checks-reason.secret") in [error.value for error in page.error]
    assert "Qwerty12" not in repr(page.session_state)


def test_filters_by_severity_and_subject(app: Start) -> None:
    page = sample(app)
    results = {name_of(r): r for r in findings_of(page)}
    page.segmented_control("w:checks-severity").set_value("warning").run()
    assert {results[name].severity for name in cards(page)} == {"warning"}
    page.selectbox("w:checks-about").set_value("audit").run()
    assert {results[name].finding.subject_kind for name in cards(page)} == {"audit"}
    page.segmented_control("w:checks-severity").set_value("error").run()
    assert cards(page) == []
    assert Texts("en")("checks-none_chosen") in [info.value for info in page.info]


@each_language
def test_an_empty_workspace_says_what_will_be_checked(app: Start, language: str) -> None:
    page = empty(app, language)
    t = Texts(language)
    assert not page.exception
    assert t("checks-nothing_yet.body") in written(page)
    assert any(expander.label == t("checks-skipped", count=skipped_count(page)) for expander in page.expander)


def skipped_count(app: AppTest) -> int:
    from smmdash import checks

    state = app.session_state["smmdash"].history.present
    results = checks.run(checks.evidence_of(state, datetime(2026, 11, 21).date()))
    return sum(result.result == "skipped" for result in results)


def with_goals(page: AppTest, goals: list[Goal]) -> AppTest:
    """Put other goals into the open workspace."""
    history = page.session_state["smmdash"].history
    made = history.present.workspace.model_copy(update={"goals": goals})
    changed = history.changed(with_workspace(history.present, made), "start-change_renamed")
    page.session_state["smmdash"].history = changed
    return page.run()


def test_many_findings_are_paged_and_quick(app: Start) -> None:
    page = with_goals(empty(app), [Goal(id=f"g{n}", statement=f"Goal *{n}*") for n in range(200)])
    assert not page.exception
    assert len(subjects(page)) == drawn.PER_PAGE
    assert len(page.get("pagination")) == 1
    assert "Goal *" not in written(page)
    first = cards(page)
    page.session_state["w:checks-page"] = 2
    page.run()
    assert len(subjects(page)) == drawn.PER_PAGE
    assert not set(first) & set(cards(page))


def test_a_card_opens_the_rest_of_its_findings(app: Start) -> None:
    page = sample(app)
    more = next(button for button in page.button if str(button.key).startswith("checks-more-"))
    before = len(cards(page))
    hidden = int("".join(letter for letter in more.label if letter.isdigit()))
    more.click().run()
    assert len(cards(page)) == before + hidden
    assert len(cards(page)) == len(findings_of(page))


def subjects(app: AppTest) -> list[str]:
    """The headings of the cards."""
    return [element.value for element in app.markdown if element.value.startswith("#### ")]


def test_one_card_for_a_goal_says_why_it_stands_first(app: Start) -> None:
    page = sample(app)
    goals = {goal.id: goal.statement for goal in work(page).goals}
    heads = subjects(page)
    assert len([head for head in heads if goals["known"] in head]) == 1
    lead = heads[0]
    assert "Why it stands first: error; the deadline is in 94 days" in lead.replace("\\", "")
    assert not any("stands first" in head for head in heads[1:])


def test_the_findings_can_be_arranged_by_check(app: Start) -> None:
    page = sample(app)
    count = len(findings_of(page))
    page.segmented_control("w:checks-by").set_value("check").run()
    assert not page.exception
    names = [head.removeprefix("#### ") for head in subjects(page)]
    assert len(names) == min(len({result.check for result in findings_of(page)}), drawn.PER_PAGE)
    assert EN("check-goal_without_audience") in names
    assert drawn.PER_PAGE <= len(cards(page)) <= count
    assert asked(page, "by") == "check"


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ({"subject": "goal:known"}, lambda r: r.finding.subject_id == "known"),
        ({"subject": "step:what_we_have"}, lambda r: r.check == "profile_without_owner"),
        ({"check": "goal_without_audience"}, lambda r: r.check == "goal_without_audience"),
        ({"article": "d"}, lambda r: "d" in articles_of(r.check)),
        ({"about": "audit"}, lambda r: r.finding.subject_kind == "audit"),
        ({"severity": "error", "about": "goal"}, lambda r: r.severity == "error"),
    ],
)
def test_an_address_opens_the_page_filtered(app: Start, query: dict[str, str], kept: Callable[..., bool]) -> None:
    page = sample(app)
    expected = {name_of(result) for result in findings_of(page) if kept(result)}
    assert 0 < len(expected) < len(findings_of(page))
    page.switch_page("pages/start.py").run()
    for name, value in query.items():
        page.query_params[name] = value
    page.switch_page("pages/checks.py").run()
    open_all(page)
    assert set(cards(page)) == expected
    for name, value in query.items():
        assert asked(page, name) == value
    page.button("checks-clear").click().run()
    assert not set(query) & set(page.query_params)
    assert len(cards(page)) > len(expected)


def asked(app: AppTest, name: str) -> str:
    """Return what the address says of a filter."""
    value = app.query_params[name]
    return value[0] if isinstance(value, list) else value


def open_all(app: AppTest) -> AppTest:
    while more := [button for button in app.button if str(button.key).startswith("checks-more-")]:
        more[0].click().run()
    return app


def test_the_filters_stay_when_the_language_changes(app: Start) -> None:
    page = sample(app)
    page.segmented_control("w:checks-severity").set_value("error").run()
    page.selectbox("w:checks-check").set_value("goal_vague").run()
    before = cards(page)
    page.selectbox("lang").set_value("ru").run()
    assert page.title[0].value == Texts("ru")("checks-title")
    assert cards(page) == before != []
    assert asked(page, "severity") == "error"
    assert page.selectbox("w:checks-check").value == "goal_vague"


def test_filters_survive_a_visit_to_another_page(app: Start) -> None:
    page = sample(app)
    page.selectbox("w:checks-check").set_value("goal_vague").run()
    before = cards(page)
    page.switch_page("pages/goals.py").run()
    page.switch_page("pages/checks.py").run()
    assert cards(page) == before


@pytest.mark.parametrize("value", ["<b>x</b>", "goal:gone", "~" * 400, "step:nothing", ":", "data:"])
def test_a_link_to_nothing_shows_nothing_or_everything_and_never_fails(app: Start, value: str) -> None:
    page = sample(app)
    page.switch_page("pages/start.py").run()
    for name in view.NAMES:
        page.query_params[name] = value
    page.switch_page("pages/checks.py").run()
    assert not page.exception
    assert "<b>" not in written(page)


def test_what_could_not_be_judged_says_what_is_missing_and_leads_there(app: Start) -> None:
    page = empty(app)
    said = written(page)
    assert EN("check-skipped_no_goals") in said.replace("\\", "")
    pages = {link.proto.page for link in page.get("page_link")}
    assert {"goals", "data", "audit"} <= {name.rpartition("/")[2] for name in pages}


def test_an_accepted_finding_returns_with_what_has_changed(app: Start) -> None:
    page = sample(app)
    page.selectbox("w:checks-check").set_value("audit_incomplete").run()
    accept_first(page, "next month")
    assert cards(page) == []
    history = page.session_state["smmdash"].history
    made = history.present.workspace.model_copy(deep=True)
    made.audit.aim = "to be the first cafe people think of"
    made.audit.positioning = "the neighbour who knows beans"
    state = with_workspace(history.present, made)
    page.session_state["smmdash"].history = history.changed(state, "start-change_renamed")
    page.switch_page("pages/start.py").run()
    page.switch_page("pages/checks.py").run()
    page.selectbox("w:checks-check").set_value("audit_incomplete").run()
    said = written(page).replace("\\", "")
    assert "next month" in said
    assert "6 → 4" in said
    assert "4 of 9 audit steps have no answer" in said
    # Accepted anew, it is told as accepted once, and the older acceptance makes room.
    accept_first(page, "still next month")
    assert [row.reason for row in work(page).accepted] == ["still next month"]


def test_the_history_notes_what_came_and_what_was_mended(app: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    page = sample(app)
    (point,) = work(page).findings.days
    errors = sum(result.severity == "error" for result in findings_of(page))
    assert (point.day, point.errors, point.came) == (TODAY, errors, [])
    monkeypatch.setenv("SMMDASH_TODAY", (TODAY + timedelta(days=1)).isoformat())
    goals = [goal for goal in work(page).goals if goal.id != "known"]
    goals = [goal.model_copy(update={"owner": "Inese"}) if goal.id == "answers" else goal for goal in goals]
    with_goals(page, goals)
    days = work(page).findings.days
    assert len(days) == 2
    went = {(one.check, one.how) for one in days[1].went}
    assert ("goal_without_owner", "mended") in went
    assert ("goal_vague", "gone") in went
    page.run()
    assert work(page).findings.days == days
    assert any(":material/build:" in element.value for element in page.markdown)
    assert "errors 5 → 1" in written(page).replace("\\", "")
    # What follows from a change goes with it.
    page.session_state["smmdash"].history = page.session_state["smmdash"].history.undone()
    page.run()
    last = work(page).findings.days[-1]
    assert last.errors == errors
    assert not {one.check for one in last.went} & {"goal_vague", "goal_without_owner"}


def test_the_history_tells_at_once_what_a_click_has_changed(app: Start) -> None:
    page = sample(app)
    before = work(page).findings.days[0].errors
    accept_first(page, "agreed with the client")
    assert EN("checks-history_errors", count=before - 1) in written(page)
    assert work(page).findings.days[0].errors == before - 1


def test_the_history_is_no_change_that_is_unsaved(app: Start) -> None:
    page = sample(app)
    assert work(page).findings.days
    assert page.button("shell-undo").disabled


@each_language
def test_the_findings_are_taken_along_in_the_visitor_s_language(app: Start, language: str) -> None:
    page = sample(app, language)
    t = Texts(language)
    assert {t("checks-export.xlsx"), t("checks-export.csv")} <= {one.proto.label for one in page.get("download_button")}
    state = page.session_state["smmdash"].history.present
    evidence = checks.evidence_of(state, TODAY)
    frame = table(ranked(checks.run(evidence), evidence), [], state.workspace, TODAY, t)
    assert list(frame.columns) == [t(f"checks-column_{name}") for name in COLUMNS]
    assert len(frame) == len(findings_of(page))


def badge(found: list[checks.Result]) -> str:
    errors = sum(result.severity == "error" for result in found)
    assert 1 < errors < len(found)
    return f"{len(found)} findings: {errors} errors"


def test_badges_stand_on_goals_sources_steps_and_in_the_sidebar_and_lead_to_what_was_found(app: Start) -> None:
    page = sample(app)
    found = findings_of(page)
    page.switch_page("pages/goals.py").run()
    links = [link.proto for link in page.get("page_link")]
    mine = [link for link in links if "subject=goal%3Aknown" in link.query_string]
    known = badge([result for result in found if result.finding.subject_id == "known"])
    assert [known in link.label for link in mine] == [True]
    assert not [link for link in links if "goal%3Amark" in link.query_string]
    assert any(badge(found) in link.label for link in links)
    page.switch_page("pages/audit.py").run()
    page.query_params["step"] = "what_we_have"
    page.run()
    links = [link.proto for link in page.get("page_link")]
    assert [link for link in links if "subject=step%3A" in link.query_string]


def test_a_source_with_findings_has_a_badge(app: Start) -> None:
    page = empty(app)
    page.switch_page("pages/data.py").run()
    uploader = next(one for one in page.file_uploader if one.key.startswith("data-files"))
    name = "x_account_overview.csv"
    uploader.upload(name, (SAMPLES / name).read_bytes(), "text/csv")
    page.run()
    page.run()
    (upload,) = work(page).uploads
    mine = [link.proto for link in page.get("page_link") if f"data%3A{upload.id}" in link.proto.query_string]
    assert len(mine) == 1
    page.query_params["subject"] = f"data:{upload.id}"
    page.switch_page("pages/checks.py").run()
    assert {r.finding.subject_kind for r in findings_of(page) if name_of(r) in cards(page)} == {"data"}
    assert cards(page)
