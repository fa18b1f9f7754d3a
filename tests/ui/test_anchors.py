"""Every finding, and every way that leads elsewhere, leads to a place that its page draws."""

from datetime import datetime

import pytest
from checks.changes import SECRET, TODAY, altered, first, second
from checks.conftest import good_facts, good_workspace
from checks.test_catalogue import ALSO, CASES
from checks.ways_cases import WAY_CASES
from streamlit.testing.v1 import AppTest

from smmdash.audit import STEPS
from smmdash.checks import CHECKS, Evidence, Mend, SourceInfo, run
from smmdash.checks.places import address
from smmdash.checks.ways import mends
from smmdash.goals import CheckIn, Outcome
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS
from smmdash.store import Upload
from smmdash.ui.checks.heading import PAGES
from smmdash.ui.goals import heading
from smmdash.ui.goals.focus import FIELDS
from smmdash.ui.plan.heading import VIEWS

EN = Texts("en")
SECRETS = {
    "an outcome": first("outcome", Outcome(result="missed", day=TODAY, note=SECRET)),
    "a check-in": second("check_ins", [CheckIn(day=TODAY, value=6.4, note=SECRET)]),
    "a statement": first("statement", SECRET),
    "an upload": lambda e: setattr(e.workspace.uploads[1], "name", SECRET),
    "the workspace": lambda e: setattr(e.workspace, "name", SECRET),
}
EVERY = [
    *((key, change) for key, change in CASES.items()),
    *ALSO,
    *WAY_CASES.values(),
    *(("secret_in_text", change) for change in SECRETS.values()),
]


@pytest.fixture
def evidence() -> Evidence:
    """The good workspace, with its uploads in the document too."""
    work = good_workspace()
    work.uploads = [Upload(id=f"s{n}", name=f"{n}.csv", size=1, added=datetime(2026, 11, 20)) for n in (1, 2, 3)]
    names = (("s1", "instagram", "riga.roast"), ("s2", "ads", "Riga Roast"), ("s3", "instagram", "riga.roast"))
    known = {
        key: SourceInfo(key, f"{key}.csv", network=network, account=account, added=TODAY, last=TODAY)
        for key, network, account in names
    }
    return Evidence(work, TODAY, good_facts(), known)


def exists(mend: Mend, evidence: Evidence) -> bool:
    """Tell whether the page that a mend names draws the place to which its address leads."""
    work, query = evidence.workspace, address(mend, evidence.workspace)
    goals = {goal.id for goal in work.goals}
    field = query.get("field", "").split("/")
    match mend.page:
        case "goals" if field[0] in heading.VIEWS:
            return int(field[1]) < len(getattr(work, field[0]))
        case "goals" if query.get("goal") == "new":
            served, meant = query.get("business_goal"), query.get("audience")
            return served in {None, *(one.id for one in work.business_goals)} and (
                meant in {None, *(one.id for one in work.audiences)}
            )
        case "goals" if "goal" in query:
            return query["goal"] in goals and field[0] in {"", *FIELDS, *heading._PANELS}
        case "plan":
            return query["view"] in VIEWS and query.get("goal", "") in {"", *goals}
        case "audit":
            step = STEPS[query["step"]]
            if "field" not in query:
                return True
            registers = {one.key: [column.key for column in one.columns] for one in step.registers}
            if len(field) > 2:
                return field[2] in registers[field[0]] and int(field[1]) < len(getattr(work.audit, field[0]))
            return field[0] in {*registers, *(one.key for one in step.questions)}
        case "data":
            accounts = {f"{one.network}:{one.account}" for one in evidence.sources.values()}
            return query.get("upload") in {None, *evidence.sources} and query.get("account") in {None, *accounts}
        case "dashboard":
            return query["metric"] in METRICS
    return not query


@pytest.mark.parametrize("place", range(len(EVERY)), ids=lambda place: f"{EVERY[place][0]}-{place}")
def test_every_finding_leads_to_a_place_that_is_there(evidence: Evidence, place: int) -> None:
    key, change = EVERY[place]
    seen = altered(evidence, change)
    found = [result for result in run(seen) if result.finding is not None]
    assert key in {result.check for result in found}
    for result in found:
        assert result.finding is not None
        assert result.finding.mend.page in PAGES
        assert exists(result.finding.mend, seen), (result.check, result.finding.mend)
        for way in mends(result, seen, EN):
            assert way.leads is None or exists(way.leads, seen), way


def test_every_check_is_among_them() -> None:
    assert {key for key, _ in EVERY} == set(CHECKS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_that_findings_lead_to_has_a_name_of_its_link(language: str) -> None:
    texts = Texts(language)
    assert [page for page in PAGES if not texts.has(f"checks-go_{page}")] == []


def test_the_goals_page_draws_each_field_that_a_finding_names(app) -> None:
    running: AppTest = app()
    running.button("start-sample").click().run()
    running.switch_page("pages/goals.py").run()
    for field, widget in FIELDS.items():
        if field in ("smart", "steps", "milestone_done", "scope", "review_every_days"):
            continue  # containers, and fields that other choices bring
        for name in ("goal", "field"):
            running.query_params.pop(name, None)
        running.session_state["w:goals-editing"] = ""
        running.query_params["goal"], running.query_params["field"] = "followers", field
        running.run()
        assert not running.exception
        keys = {str(one.key) for one in running.main if one.key}
        assert f"w:goals-{widget}" in keys, field
    for field, opened in {"check_ins": "check_in_save", "outcome": "outcome_save"}.items():
        running.query_params["goal"], running.query_params["field"] = "followers", field
        running.run()
        assert f"w:goals-{opened}" in {str(one.key) for one in running.button}


def test_a_link_for_an_audience_opens_a_goal_for_it(app) -> None:
    running: AppTest = app()
    running.button("start-sample").click().run()
    running.switch_page("pages/goals.py").run()
    audience = running.session_state["smmdash"].history.present.workspace.audiences[0].id
    running.query_params["goal"], running.query_params["audience"] = "new", audience
    running.run()
    assert running.selectbox(key="w:goals-audience").value == audience
