"""What a closed audit keeps: answers and registers, bounded, without secrets and without the inventory's rows."""

from datetime import date

import pytest
from pydantic import ValidationError

from smmdash.audit import Audit, Context, InventoryItem, Profile, Promise, Snapshot, TeamSkill, score
from smmdash.audit.kept import LIMITS, MOST_KEPT, MOST_LETTERS, closing, narrowed, renamed, with_closed, without

DAY = date(2026, 11, 21)
SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ"


def kept(audit: Audit, **more):
    made = closing(audit, Context(goals=2, holes=1), DAY, **more)
    assert made.kept is not None
    return made.kept


def test_answers_registers_and_what_surrounds_them_are_kept() -> None:
    audit = Audit(aim="to be first", team=[TeamSkill(person="Inese", level=3)], promises=[Promise(audience="a1")])
    found = kept(audit, names={"a1": "Students", "a2": "Parents"})
    assert found.answers.aim == "to be first"
    assert found.answers.team == audit.team
    assert (found.goals, found.holes) == (2, 1)
    assert found.names == {"a1": "Students"}, "only what the registers point to"
    again = Snapshot.model_validate_json(closing(audit, Context(), DAY).model_dump_json())
    assert again.kept is not None
    assert again.kept.answers == found.answers
    assert {part.step: part.done for part in again.scores}["what_we_have"] == score(
        "what_we_have", audit, Context()
    ).done


def test_the_inventory_is_kept_as_counts_of_what_still_stands() -> None:
    items = [InventoryItem(title="a", group="outdated"), InventoryItem(title="b", group="outdated", removed=DAY),
             InventoryItem(title="c", group="current"), InventoryItem(title="d")]  # fmt: skip
    found = kept(Audit(inventory=items))
    assert found.answers.inventory == []
    assert found.groups == {"outdated": 1, "current": 1, "update": 0, "": 1}


def test_what_looks_like_a_secret_is_not_kept() -> None:
    audit = Audit(aim=f"log in with {SECRET}", profiles=[Profile(handle="@x", credentials_place=f"token {SECRET}")])
    found = kept(audit)
    assert SECRET not in found.model_dump_json()
    assert found.answers.profiles[0].handle == "@x"
    assert SECRET in audit.aim, "the open audit is not touched"


def test_a_kept_audit_is_bounded_whatever_was_written() -> None:
    full = Audit(
        team=[TeamSkill(person="p" * 300, skill=f"{number} " + "s " * 100, gap="g " * 2000) for number in range(500)],
        community_notes=[{"work": "w " * 2000, "lesson": "l " * 2000} for _ in range(500)],
        past_goals=[{"goal": "g" * 300, "note": "n " * 2000} for _ in range(500)],
        aim="a " * 2000,
    )
    found = kept(full)
    assert len(found.answers.model_dump_json()) <= MOST_LETTERS
    assert 0 < len(found.answers.team) <= found.rows
    assert len(found.answers.aim) <= found.letters
    assert found.answers.aim.endswith("…")
    small = kept(Audit(aim="x" * 4000))
    assert (small.rows, small.letters) == LIMITS[0]
    assert len(small.answers.aim) == 4000


def test_the_narrowest_limits_always_fit() -> None:
    rows = {
        "profiles": [{"handle": "h" * 300, "owner": "o" * 300, "credentials_place": "c" * 300}] * 500,
        "risks": [{"name": "r" * 300, "owner": "o" * 300, "answer": "a" * 4000}] * 200,
        "outlook": [{"change": "c" * 4000, "social_part": "s" * 4000}] * 100,
        "tactics": [{"name": "t" * 300, "owner": "o" * 300}] * 200,
        "criteria": [{"criterion": "c" * 300}] * 200,
        "to_drop": [{"what": "w" * 300, "why": "y" * 4000}] * 200,
    }
    assert len(narrowed(Audit.model_validate(rows), *LIMITS[-1]).model_dump_json()) <= MOST_LETTERS


def test_closing_twice_on_a_day_keeps_the_later_one_and_the_name() -> None:
    older, first = Snapshot(day=date(2026, 5, 1)), Snapshot(day=DAY, name="autumn")
    second = closing(Audit(aim="x"), Context(), DAY)
    found = with_closed([first, older], second)
    assert [row.day for row in found] == [older.day, DAY]
    assert found[1].name == "autumn"
    assert found[1].kept == second.kept


def test_only_the_newest_keep_what_they_said() -> None:
    past: list[Snapshot] = []
    for number in range(MOST_KEPT + 2):
        past = with_closed(past, closing(Audit(aim=str(number)), Context(), date(2026, 1, 1 + number)))
    assert [row.kept is None for row in past] == [True, True] + [False] * MOST_KEPT
    assert past[0].scores, "the scores stay"


def test_a_kept_audit_is_named_and_deleted_by_its_day() -> None:
    past = [Snapshot(day=date(2026, 5, 1)), Snapshot(day=DAY)]
    assert [row.name for row in renamed(past, DAY, "  before \n summer ")] == ["", "before summer"]
    assert without(past, DAY) == past[:1]
    assert past[1].name == ""


def test_audits_within_audits_have_an_end() -> None:
    nested = {"day": "2026-01-01", "kept": {"answers": {"aim": "x", "inventory": [{"title": "t"}],
              "past": [{"day": "2025-01-01"}]}}}  # fmt: skip
    found = Snapshot.model_validate(nested)
    assert found.kept is not None
    assert (found.kept.answers.aim, found.kept.answers.past, found.kept.answers.inventory) == ("x", [], [])
    with pytest.raises(ValidationError):
        Snapshot.model_validate({"day": "2026-01-01", "kept": {"answers": {}, "groups": {"current": -1}}})
