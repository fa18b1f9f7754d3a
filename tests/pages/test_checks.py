"""The checks page: what to mend first, the way there, accepting with a reason, filters, pages, and empty workspaces."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from conftest import SAMPLES
from streamlit.testing.v1 import AppTest

from smmdash.goals import Goal
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store import new
from smmdash.store.state import with_workspace
from smmdash.ui import checks as page_of_checks

Start = Callable[..., AppTest]
each_language = pytest.mark.parametrize("language", LANGUAGES)


def sample(app: Start, language: str = "en") -> AppTest:
    running = app("start", language)
    running.button("start-sample").click().run()
    return running.switch_page("pages/checks.py").run()


def empty(app: Start, language: str = "en") -> AppTest:
    running = app("start", language)
    running.button("start-empty").click().run()
    return running.switch_page("pages/checks.py").run()


def cards(app: AppTest) -> list[str]:
    """The short names of the findings whose cards are drawn."""
    return [
        str(button.key).removeprefix("checks-go-") for button in app.button if str(button.key).startswith("checks-go-")
    ]


def written(app: AppTest) -> str:
    kinds = (app.markdown, app.caption, app.info, app.success, app.error, app.title)
    return "\n".join(element.value for kind in kinds for element in kind)


def work(app: AppTest):
    return app.session_state["smmdash"].history.present.workspace


def accept_first(app: AppTest, reason: str) -> AppTest:
    name = cards(app)[0]
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
    places = [text.find(t(f"check-{key}")) for key in ("goal_vague", "goal_without_owner")]
    assert -1 < places[0] < places[1]
    for key in ("checks-", "check-", "audit-", "goal-"):
        assert key not in "".join(element.label for element in page.expander)
    assert "check-" not in text
    assert "checks-" not in text


def test_a_card_leads_to_the_goal_that_is_to_be_mended(app: Start) -> None:
    page = sample(app)
    page.segmented_control("w:checks-severity").set_value("error").run()
    results = {page_of_checks._name(r): r for r in findings_of(page)}
    name = next(n for n in cards(page) if results[n].check == "goal_without_deadline")
    page.button(f"checks-go-{name}").click().run()
    assert not page.exception
    assert page.query_params["goal"] == ["known"] or page.query_params["goal"] == "known"


def test_a_finding_of_the_audit_leads_to_its_step_and_marks_the_place(app: Start) -> None:
    page = sample(app)
    page.selectbox("w:checks-subject").set_value("audit").run()
    results = {page_of_checks._name(r): r for r in findings_of(page)}
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
    assert cards(page) == before[1:]
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
    results = {page_of_checks._name(r): r for r in findings_of(page)}
    page.segmented_control("w:checks-severity").set_value("warning").run()
    assert {results[name].severity for name in cards(page)} == {"warning"}
    page.selectbox("w:checks-subject").set_value("audit").run()
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


def test_many_findings_are_paged_and_quick(app: Start) -> None:
    page = empty(app)
    state = new("many", "Many", datetime(2026, 1, 1, tzinfo=UTC))
    goals = [Goal(id=f"g{n}", statement=f"Goal *{n}*") for n in range(200)]
    history = page.session_state["smmdash"].history
    many = with_workspace(state, state.workspace.model_copy(update={"goals": goals}))
    page.session_state["smmdash"].history = history.changed(many, "start-change_renamed")
    page.run()
    assert not page.exception
    assert len(cards(page)) == page_of_checks.PER_PAGE
    assert len(page.get("pagination")) == 1
    assert "Goal *" not in written(page)
    first = cards(page)
    page.session_state["w:checks-page"] = 2
    page.run()
    assert len(cards(page)) == page_of_checks.PER_PAGE
    assert not set(first) & set(cards(page))


def test_many_findings_of_one_check_are_folded_below_the_first(app: Start) -> None:
    page = empty(app)
    page.switch_page("pages/data.py").run()
    uploader = next(one for one in page.file_uploader if one.key.startswith("data-files"))
    names = (
        "x_account_overview.csv",
        "tiktok_overview.csv",
        "amocrm_deals.csv",
        "zendesk_tickets.csv",
        "ga4_report.csv",
    )
    for name in names:
        uploader.upload(name, (SAMPLES / name).read_bytes(), "text/csv")
    page.run()
    page.switch_page("pages/checks.py").run()
    stale = [result for result in findings_of(page) if result.check == "data_stale"]
    assert len(stale) > page_of_checks.FEW
    name = Texts("en")("check-data_stale")
    folded = next(one for one in page.expander if one.label == f"{name}: {len(stale) - 1} more")
    assert not folded.proto.expanded
    assert len(cards(page)) == len(findings_of(page))
