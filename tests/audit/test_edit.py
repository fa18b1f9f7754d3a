"""A register edited as a table: cells, rows added and taken out, and what is refused."""

from datetime import date

import pytest

from smmdash.audit import STEPS, PastGoal, Profile, Register, TeamSkill
from smmdash.audit.edit import REFUSALS, Edits, Refused, edited
from smmdash.i18n import LANGUAGES, keys

REGISTERS = {register.key: register for step in STEPS.values() for register in step.registers}
TEAM = [TeamSkill(person="Marta", skill="photo", level=4), TeamSkill(person="Edgars", skill="ads", level=2)]


def test_no_edits_change_nothing() -> None:
    assert edited(REGISTERS["team"], TEAM, Edits()) == TEAM


def test_cells_rows_added_and_taken_out() -> None:
    edits = Edits({1: {"level": 5, "gap": ""}}, [{"person": "Liene", "level": 3}], [0])
    assert edited(REGISTERS["team"], TEAM, edits) == [
        TeamSkill(person="Edgars", skill="ads", level=5),
        TeamSkill(person="Liene", level=3),
    ]


def test_an_emptied_cell_is_the_default_and_an_empty_row_is_left_out() -> None:
    emptied = Edits({0: {"level": None}, 1: {"person": None, "skill": "", "level": None}}, [{}])
    assert edited(REGISTERS["team"], TEAM, emptied) == [TeamSkill(person="Marta", skill="photo")]


def test_the_rows_given_are_not_touched() -> None:
    before = [row.model_copy() for row in TEAM]
    edited(REGISTERS["team"], TEAM, Edits({0: {"person": "Other"}}))
    assert before == TEAM


def test_every_refusal_has_its_text() -> None:
    wanted = {f"audit_page-refused_{key}" for key in REFUSALS}
    assert all(wanted <= keys(language) for language in LANGUAGES)
    with pytest.raises(KeyError):
        Refused("goal", "for_no_reason")


@pytest.mark.parametrize("written", ["2026-10-01", "2026-10-01T00:00:00.000", date(2026, 10, 1)])
def test_dates_as_the_browser_sends_them(written: object) -> None:
    (row,) = edited(REGISTERS["community_notes"], [], Edits(added=[{"day": written, "work": "chat"}]))
    assert row.day == date(2026, 10, 1)


def test_picks_are_a_list() -> None:
    (row,) = edited(REGISTERS["past_goals"], [PastGoal(goal="more")], Edits({0: {"reasons": ["budget", "focus"]}}))
    assert row.reasons == ["budget", "focus"]


def test_what_the_data_gives_is_not_written_by_hand() -> None:
    rows = [Profile(network="x", handle="@a", last_post=date(2026, 1, 1))]
    assert edited(REGISTERS["profiles"], rows, Edits({0: {"last_post": "2026-11-01", "posts_90_days": 9}})) == rows


@pytest.mark.parametrize(
    ("register", "cells", "key", "column"),
    [
        ("profiles", {"credentials_place": "password: Qwerty12"}, "secret", "credentials_place"),
        ("team", {"person": "x" * 301}, "too_long", "person"),
        ("team", {"level": 9}, "not_allowed", "level"),
        ("past_goals", {"outcome": "won"}, "not_allowed", "outcome"),
        ("community_notes", {"day": "next Monday"}, "not_a_date", "day"),
    ],
)
def test_refused_cells_say_why_and_never_quote(register: str, cells: dict, key: str, column: str) -> None:
    with pytest.raises(Refused) as caught:
        edited(REGISTERS[register], [], Edits(added=[cells]))
    assert (caught.value.key, caught.value.column) == (key, column)
    assert not any(str(value) in f"{caught.value!r} {vars(caught.value)}" for value in cells.values())


@pytest.mark.parametrize("register", REGISTERS.values(), ids=REGISTERS)
def test_every_text_column_refuses_a_secret(register: Register) -> None:
    for column in register.columns:
        if column.kind in ("text", "long") and not column.from_data:
            with pytest.raises(Refused):
                edited(register, [], Edits(added=[{column.key: "token: ghp_0123456789abcdefghijABCDEFGHIJ"}]))
