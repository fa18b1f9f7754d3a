"""Where each question and register of a step stands, and which comes next."""

from datetime import date

import pytest

from smmdash.audit import STEPS, Audit, Context, Profile, Promise, score
from smmdash.audit.raises import raises
from smmdash.audit.turns import next_turn, turns

EMPTY = Context()


def standing(step: str, audit: Audit, context: Context = EMPTY) -> dict[str, str]:
    return {turn.key: turn.standing for turn in turns(STEPS[step], audit, context)}


@pytest.mark.parametrize("step", STEPS)
def test_every_demand_belongs_to_a_register_or_is_met_elsewhere(step: str) -> None:
    entry = STEPS[step]
    registers = {register.key for register in entry.registers}
    assert {demand.entry for demand in entry.demands} <= registers | {""}
    assert registers <= {demand.entry for demand in entry.demands}, "a register without a demand is never done"
    missing = {key for turn in turns(entry, Audit(), EMPTY) for key in turn.missing}
    asked = {turn.key for turn in turns(entry, Audit(), EMPTY) if turn.waits and not turn.missing}
    elsewhere = {key for one in raises(step, Audit(), EMPTY) if not one.entry for key in one.missing}
    assert missing | asked | elsewhere == set(score(step, Audit(), EMPTY).missing)


def test_a_question_is_done_once_it_has_an_answer() -> None:
    audit = Audit(course="  ", course_reviewed=date(2026, 1, 1), course_current=3)
    found = standing("what_we_have", audit)
    assert (found["course"], found["course_reviewed"], found["course_current"]) == ("open", "done", "done")


def test_a_register_is_started_with_a_row_and_done_with_its_demands() -> None:
    assert standing("what_we_have", Audit())["profiles"] == "open"
    audit = Audit(profiles=[Profile(network="x", handle="a", owner="Marta")])
    assert standing("what_we_have", audit)["profiles"] == "started"
    audit.profiles[0].credentials_place = "the vault"
    assert standing("what_we_have", audit)["profiles"] == "done"
    seen = Context(accounts={"instagram:b": None})
    assert standing("what_we_have", audit, seen)["profiles"] == "started", "an account of the data is not listed"


def test_the_next_turn_is_the_first_that_waits_after_another() -> None:
    audit = Audit(why_niche="because", positioning="a neighbour")
    listed = turns(STEPS["why"], audit, EMPTY)
    assert next_turn(listed) == "why_needed"
    assert next_turn(listed, "why_needed") == "why_share"
    assert next_turn(listed, "why_share") == "promises"
    assert next_turn(listed, "promises") == ""
    full = audit.model_copy(
        update={"why_needed": "a", "why_share": "b", "promises": [Promise(audience="x", why_follow="y")]}
    )
    assert next_turn(turns(STEPS["why"], full, EMPTY)) == ""


def test_an_optional_question_does_not_wait() -> None:
    listed = turns(STEPS["what_was_done"], Audit(integration="partly"), EMPTY)
    assert next_turn(listed) == "roi_attempts"
