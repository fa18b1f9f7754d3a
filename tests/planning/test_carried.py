"""What the audit asks for, carried out by the plan: linked, followed, let go, and known to the checks."""

from datetime import UTC, date, datetime, timedelta

import pytest

from smmdash.audit import Audit, Obstacle, Risk, Tactic
from smmdash.checks.audit import obstacle_without_action, risk_without_answer
from smmdash.checks.base import Evidence
from smmdash.goals import Entry, Goal, Outcome, Step
from smmdash.i18n import LANGUAGES, Texts
from smmdash.planning.carried import STATES, carried, with_entry, with_step, without
from smmdash.store import Workspace

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def space(**parts: object) -> Workspace:
    goal = Goal(id="g", statement="Win", steps=[Step(id="s", title="Plan the week", owner="Marta")])
    return Workspace(id="w", created=AT, goals=[goal], audit=Audit(**parts))


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({}, "open"),
        ({"due": TODAY}, "open"),
        ({"due": TODAY - timedelta(days=1)}, "late"),
        ({"due": TODAY - timedelta(days=1), "done": True}, "done"),
    ],
)
def test_a_step_stands_as_the_plan_says(change: dict, state: str) -> None:
    work = space(obstacles=[Obstacle(cause="time", goal="g", step="s")])
    for name, value in change.items():
        setattr(work.goals[0].steps[0], name, value)
    found = carried(work.audit.obstacles[0], work.goals, TODAY)
    assert found is not None
    assert found.state == state in STATES


def test_a_step_may_be_gone_or_its_goal_ended() -> None:
    row = Obstacle(cause="time", goal="g", step="s")
    work = space()
    assert carried(Obstacle(cause="time"), work.goals, TODAY) is None
    assert carried(row, [], TODAY).state == "gone"  # type: ignore[union-attr]
    assert carried(row.model_copy(update={"step": "x"}), work.goals, TODAY).state == "gone"  # type: ignore[union-attr]
    work.goals[0].outcome = Outcome(result="missed", day=TODAY)
    assert carried(row, work.goals, TODAY).state == "ended"  # type: ignore[union-attr]
    work.goals[0].steps[0].done = True
    assert carried(row, work.goals, TODAY).state == "done"  # type: ignore[union-attr]


def test_a_new_step_fills_in_what_the_row_lacks() -> None:
    step = Step(id="n", title="Agree with a courier", owner="Edgars", due=TODAY)
    work = with_step(space(risks=[Risk(name="strike")]), "risks", 0, "g", step, at=AT)
    assert work.goals[0].steps[-1] == step
    assert work.goals[0].history[-1].field == "steps"
    assert work.audit.risks[0] == Risk(name="strike", owner="Edgars", answer="Agree with a courier", goal="g", step="n")
    written = Risk(name="strike", owner="Marta", answer="insure")
    work = with_step(space(risks=[written]), "risks", 0, "g", step, at=AT)
    assert (work.audit.risks[0].owner, work.audit.risks[0].answer) == ("Marta", "insure")
    work = with_step(space(tactics=[Tactic(tactic="training")]), "tactics", 0, "g", step, at=AT)
    assert (work.audit.tactics[0].when, work.audit.tactics[0].owner) == (TODAY, "Edgars")


def test_a_step_that_is_there_is_linked_and_not_doubled() -> None:
    work = space(obstacles=[Obstacle(cause="time")])
    work = with_step(work, "obstacles", 0, "g", work.goals[0].steps[0], at=AT)
    assert len(work.goals[0].steps) == 1
    assert work.goals[0].history == []
    assert work.audit.obstacles[0].action == "Plan the week"


def test_a_full_plan_or_a_goal_that_is_gone_is_refused() -> None:
    work = space(obstacles=[Obstacle(cause="time")])
    work.goals[0].steps = [Step(id=str(number)) for number in range(50)]
    with pytest.raises(ValueError, match="at most"):
        with_step(work, "obstacles", 0, "g", Step(id="n"), at=AT)
    with pytest.raises(ValueError, match="goal"):
        with_step(work, "obstacles", 0, "x", Step(id="n"), at=AT)


def test_a_tactic_becomes_an_entry_and_the_link_is_taken_away() -> None:
    work = with_entry(space(tactics=[Tactic(name="night")]), 0, Entry(id="e", day=TODAY, title="night", owner="Marta"))
    assert [entry.id for entry in work.calendar] == ["e"]
    assert work.audit.tactics[0] == Tactic(name="night", when=TODAY, owner="Marta", entry="e")
    work = without(work, "tactics", 0)
    assert work.audit.tactics[0].entry == ""
    assert [entry.id for entry in work.calendar] == ["e"]


def found(work: Workspace, rule: object) -> int:
    return sum(1 for _ in rule.rule(Evidence(work, TODAY)))  # type: ignore[attr-defined]


def test_checks_know_the_step() -> None:
    work = space(obstacles=[Obstacle(cause="time")], risks=[Risk(name="strike", likelihood=5, impact=5)])
    assert (found(work, obstacle_without_action), found(work, risk_without_answer)) == (1, 1)
    step = Step(id="n", title="Agree with a courier", owner="Edgars")
    work = with_step(work, "obstacles", 0, "g", step, at=AT)
    work = with_step(work, "risks", 0, "g", step, at=AT)
    assert (found(work, obstacle_without_action), found(work, risk_without_answer)) == (0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_words(language: str) -> None:
    assert all(Texts(language).has(f"audit_registers-step_{state}") for state in STATES)
