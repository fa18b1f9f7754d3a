"""Every finding leads to the place where it is mended."""

from smmdash.audit import STEPS
from smmdash.checks import Mend
from smmdash.checks.places import address
from smmdash.goals import Goal
from smmdash.store import Upload, Workspace

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
    for step in STEPS.values():
        for entry in (*step.questions, *step.registers):
            assert address(Mend("audit", entry.key), WORK)["step"] == step.key


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
