"""Every finding leads to the place where it is mended."""

from datetime import date

import pytest
from checks.cases import FAR, LONG, step
from checks.changes import Change, altered, both, first, steps

from smmdash.audit import STEPS
from smmdash.checks import CHECKS, Evidence, Finding, Mend, run
from smmdash.checks.places import address
from smmdash.goals import Budget, Entry, Goal, Intermediate, Outcome, Step
from smmdash.store import Upload, Workspace

TODAY = date(2026, 11, 21)

WORK = Workspace(
    id="w",
    created="2026-01-01T00:00:00Z",
    goals=[Goal(id="g1"), Goal(id="a/b")],
    uploads=[Upload(id="u1", name="a.csv", size=1, added="2026-01-01T00:00:00Z")],
)


def test_a_field_of_the_audit_opens_its_step() -> None:
    assert address(Mend("audit", "profiles/3/owner"), WORK) == {"step": "what_we_have", "field": "profiles/3/owner"}
    assert address(Mend("audit", "audit/aim"), WORK) == {"step": "where_we_go", "field": "aim"}
    assert address(Mend("audit", "why"), WORK) == {"step": "why"}
    for stage in STEPS.values():
        for entry in (*stage.questions, *stage.registers):
            assert address(Mend("audit", entry.key), WORK)["step"] == stage.key


def test_goals_by_id_and_by_their_place_in_the_document() -> None:
    assert address(Mend("goals", "g1/deadline"), WORK) == {"goal": "g1", "field": "deadline"}
    assert address(Mend("goals", "a/b/deadline"), WORK) == {"goal": "a/b", "field": "deadline"}
    assert address(Mend("goals", "goals/1/statement"), WORK) == {"goal": "a/b", "field": "statement"}
    assert address(Mend("goals", "new"), WORK) == {"goal": "new"}
    assert address(Mend("goals", "audiences/0/name"), WORK) == {"field": "audiences/0/name"}


def test_data_and_whole_pages() -> None:
    assert address(Mend("data", "u1"), WORK) == {"upload": "u1"}
    assert address(Mend("data", "x:riga"), WORK) == {"account": "x:riga"}
    assert address(Mend("goals"), WORK) == {}
    assert address(Mend("audit", "no_such_field/1"), WORK) == {}


def test_a_plan_opens_on_its_goal_and_a_planned_post_in_the_calendar() -> None:
    work = WORK.model_copy(update={"calendar": [Entry(id="e1"), Entry(id="e2")]})
    assert address(Mend("plan", "g1/steps"), work) == {"view": "steps", "goal": "g1", "field": "steps"}
    assert address(Mend("plan", "goals/1/milestones/0/note"), work) == {
        "view": "steps", "goal": "a/b", "field": "milestones",
    }  # fmt: skip
    assert address(Mend("plan", "goals/0/budget/note"), work)["view"] == "budget"
    assert address(Mend("plan", "calendar/1/title"), work) == {"view": "calendar", "entry": "e2"}
    assert address(Mend("plan", "calendar/7/title"), work) == {"view": "calendar"}


def test_what_is_written_on_the_page_of_the_plan_is_mended_there() -> None:
    secret = "password: Qwerty12!"
    full = {"steps": [Step(id="s1", title=secret)], "milestones": [Intermediate(day=TODAY, note=secret)],
            "budget": Budget(note=secret)}  # fmt: skip
    ended = Outcome(result="missed", day=TODAY)
    work = WORK.model_copy(
        update={
            "goals": [Goal(id="g1", statement=secret, **full), Goal(id="g2", outcome=ended, **full)],
            "calendar": [Entry(id="e1", title=secret)],
        }
    )
    found = CHECKS["secret_in_text"].rule(Evidence(work, TODAY))
    pages = [(one.mend.page, one.mend.anchor) for one in found if isinstance(one, Finding)]
    assert pages == [
        ("goals", "goals/0/statement"), ("plan", "goals/0/steps/0/title"), ("plan", "goals/0/milestones/0/note"),
        ("plan", "goals/0/budget/note"), ("goals", "goals/1/steps/0/title"), ("goals", "goals/1/milestones/0/note"),
        ("goals", "goals/1/budget/note"), ("plan", "calendar/0/title"),
    ]  # fmt: skip


ABOUT_PLANS: dict[str, Change] = {
    "step_without_kpi": first("steps", [step(kpi=" ")]),
    "goal_without_steps": first("steps", []),
    "goal_too_many_steps": steps(5),
    "long_goal_without_milestones": both(LONG, first("steps", [step(due=FAR)])),
}


@pytest.mark.parametrize("check", ABOUT_PLANS)
def test_a_finding_about_steps_leads_to_the_plan(good: Evidence, check: str) -> None:
    altered(good, ABOUT_PLANS[check])
    found = next(result.finding for result in run(good, CHECKS) if result.check == check and result.finding)
    place = address(found.mend, good.workspace)
    assert (found.mend.page, place["goal"], place["view"]) == ("plan", good.workspace.goals[0].id, "steps")
