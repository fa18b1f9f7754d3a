"""Rows pasted from a spreadsheet: what is taken, what is not and why, and that nothing is lost without a word."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from smmdash import audit_table
from smmdash.audit import Audit, Criterion, Obstacle, PastGoal, Profile, Risk, TeamSkill
from smmdash.audit.model import MOST_INVENTORY, InventoryItem
from smmdash.audit_table import Incoming, Names, Problem, read
from smmdash.audit_table.columns import REGISTERS
from smmdash.goal_table import sheets
from smmdash.goals import Goal
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.reading import ReadError
from smmdash.sheet import safe_workbook

NAMES = Names.of(
    [], [], [Goal(id="g1", statement="Win followers"), Goal(id="g2", statement="Sell"), Goal(id="g3", statement="sell")]
)
SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ"


def pasted(text: str, register: str = "team", rows: Any = (), language: str = "en") -> Incoming:
    return audit_table.pasted(text, REGISTERS[register], list(rows), NAMES, language=language)


def states(found: Incoming) -> list[str]:
    return [row.state for row in found.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Person\tSkill\tLevel, 1 to 5\tWhat is lacking\nMarta\tPhoto\t4\t\nEdgars\tAds\t2\ttime; money",
        'Person;Skill;Level, 1 to 5;What is lacking\nMarta;Photo;4;\nEdgars;Ads;2;"time; money"',
        "skill,person,gap,level\nPhoto,Marta,,4\nAds,Edgars,time; money,2",
        "Darbinieks|Prasme|Līmenis, 1–5|Kas trūkst\nMarta|Photo|4/5|\nEdgars|Ads|2|time; money",
        "Marta\tPhoto\t4\nEdgars\tAds\t2\ttime; money",
        "Marta|Photo|4|\nEdgars|Ads|2|time; money",
        "\ufeffPERSON\tskill\t LEVEL, 1 to 5:\tgap\r\nMarta\tPhoto\t4.0\r\n\r\nEdgars\tAds\t2 of 5\ttime; money\r\n",
    ],
)
def test_a_paste_is_read_by_its_header_or_in_order(text: str) -> None:
    names = {"Darbinieks": "person", "Prasme": "skill", "Līmenis, 1–5": "level", "Kas trūkst": "gap"}
    if text.startswith("Darbinieks"):
        for name, key in names.items():
            text = text.replace(name, Texts("lv")(f"audit-team_{key}"), 1)
    found = pasted(text.removeprefix("\ufeff"))
    assert [row.row for row in found.rows] == [
        TeamSkill(person="Marta", skill="Photo", level=4),
        TeamSkill(person="Edgars", skill="Ads", level=2, gap="time; money"),
    ]
    assert states(found) == ["new", "new"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", list(REGISTERS))
def test_headers_are_known_in_every_language(key: str, language: str) -> None:
    register, texts = REGISTERS[key], Texts(language)
    line = "\t".join(audit_table.header(texts, register, column.key) for column in audit_table.taken(register))
    found = pasted(f"{line}\n" + "\t" * line.count("\t") + "\n", key)
    assert set(found.columns) == {column.key for column in audit_table.taken(register)}
    assert found.named


def test_a_cell_that_is_not_understood_is_told_and_the_rest_is_taken() -> None:
    found = pasted("Person\tSkill\tLevel, 1 to 5\nMarta\tPhoto\tgreat\nEdgars\tAds\t6")
    assert [row.problems for row in found.rows] == [
        (Problem("scale", "level", "great"),),
        (Problem("scale", "level", "6"),),
    ]
    assert [row.line for row in found.rows] == [2, 3]
    assert found.rows[0].row == TeamSkill(person="Marta", skill="Photo")


@pytest.mark.parametrize(
    ("register", "text", "problem"),
    [
        ("past_goals", "Goal\tOutcome\nSell\tdone", Problem("unknown", "outcome", "done")),
        ("community_notes", "Day\tWhat was done\nsoon\tchat", Problem("date", "day", "soon")),
        ("community_notes", "Day\tWhat was done\n05/06/2026\tchat", Problem("date_undecided", "day", "05/06/2026")),
        ("criteria", "Criterion\tGoal\nMore\tsell", Problem("ambiguous", "goal", "sell")),
        ("criteria", "Criterion\tGoal\nMore\tfly", Problem("unnamed", "goal", "fly")),
        ("team", f"Person\tSkill\n{'x' * 301}\tPhoto", Problem("too_long", "person", "x" * 60)),
        (
            "profiles",
            f"Handle\tWhere the access is kept\n@riga\t{SECRET}",
            Problem("secret", "credentials_place", "token"),
        ),
    ],
)
def test_every_problem_names_its_column_and_what_was_seen(register: str, text: str, problem: Problem) -> None:
    found = pasted(text, register)
    assert found.rows[0].problems == (problem,)
    assert found.rows[0].state == "new"  # the other cell is taken


def test_a_secret_is_shown_nowhere() -> None:
    found = pasted(f"Handle\tWhere the access is kept\n@riga\t{SECRET}\n\t{SECRET}", "profiles")
    assert SECRET not in repr(found)
    assert states(found) == ["new", "refused"]
    assert [problem.key for problem in found.rows[1].problems] == ["secret", "nothing"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Person\tSkill\nMarta\tPhoto\t4", ["wide"]),
        ("Team of 2026\n\nPerson\tSkill\nMarta\tPhoto", ["above", None]),
        ("Marta\tPhoto\t4\tnothing\tmore", ["wide"]),
    ],
)
def test_a_row_that_is_not_taken_says_why(text: str, keys: list[str | None]) -> None:
    found = pasted(text)
    assert [row.problems[0].key if row.problems else None for row in found.rows] == keys


def test_headers_that_mean_nothing_and_those_the_data_fill_in_are_told() -> None:
    found = pasted("Network\tHandle\tShoe size\tLast post in the data\nInstagram\t@riga\t44\t2026-01-01", "profiles")
    assert found.unknown == ("Shoe size",)
    assert found.told == ("last_post",)
    assert found.rows[0].row == Profile(network="instagram", handle="@riga")


def test_a_row_that_is_known_is_changed_only_where_a_cell_is_filled() -> None:
    rows = [Profile(network="instagram", handle="riga", owner="Marta", posts_90_days=7, credentials_place="vault")]
    found = pasted(
        "Network\tHandle\tWho runs it\tWhere the access is kept\nInstagram\t@Riga\tEdgars\t", "profiles", rows
    )
    assert states(found) == ["changed"]
    assert found.rows[0].changed == ("handle", "owner")
    (made,) = audit_table.applied(rows, found)
    assert made == Profile(
        network="instagram", handle="@Riga", owner="Edgars", posts_90_days=7, credentials_place="vault"
    )
    assert states(pasted("Network\tHandle\nInstagram\triga", "profiles", rows)) == ["same"]


def test_links_to_the_plan_survive_a_paste() -> None:
    rows = [Obstacle(cause="time", weight=2, goal="g1", step="s1")]
    found = pasted("What holds us back\tWeight, 1 to 5\nTime\t5\nFear\t1", "obstacles", rows)
    assert audit_table.applied(rows, found) == [
        Obstacle(cause="time", weight=5, goal="g1", step="s1"),
        Obstacle(cause="fear", weight=1),
    ]


def test_two_rows_of_one_paste_never_swallow_each_other() -> None:
    found = pasted("Risk\tOwner\nLack of time\tMarta\nLack of time\tEdgars", "risks")
    assert audit_table.applied([], found) == [
        Risk(risk="lack_of_time", owner="Marta"),
        Risk(risk="lack_of_time", owner="Edgars"),
    ]


def test_reasons_are_several_and_may_have_commas_in_their_names() -> None:
    texts = Texts("en")
    two = f"{texts('audit-reason_skills')}, {texts('audit-reason_budget')}"
    found = pasted(f"Goal\tOutcome\tReasons\nSell\tmissed\t{two}", "past_goals")
    assert found.rows[0].row == PastGoal(goal="Sell", outcome="missed", reasons=["skills", "budget"])


def test_names_are_found_in_any_case() -> None:
    found = pasted("Criterion\tGoal\nMore\twin FOLLOWERS\nLess\t#g2", "criteria")
    assert [row.row for row in found.rows] == [
        Criterion(criterion="More", goal="g1"),
        Criterion(criterion="Less", goal="g2"),
    ]


def test_a_day_is_read_as_its_header_writes_days() -> None:
    texts = Texts("lv")
    head = f"{texts('audit-community_notes_day')}\t{texts('audit-community_notes_work')}"
    found = pasted(f"{head}\n05/06/2026\tč", "community_notes")
    assert found.rows[0].row.day == date(2026, 6, 5)  # type: ignore[union-attr]


def test_a_register_that_is_full_says_so() -> None:
    rows = [InventoryItem(title=str(place)) for place in range(MOST_INVENTORY - 1)]
    found = pasted("Content\tLink\none\thttps://a.example\ntwo\thttps://b.example", "inventory", rows)
    assert states(found) == ["new", "refused"]
    assert found.rows[1].problems == (Problem("full"),)


def test_two_lines_of_one_person_and_skill_change_two_rows() -> None:
    rows = [TeamSkill(person="Marta", skill="Photo", level=1), TeamSkill(person="Marta", skill="Photo", level=2)]
    found = pasted("Person\tSkill\tLevel\nMarta\tPhoto\t4\nMarta\tPhoto\t5\nMarta\tPhoto\t3", rows=rows)
    assert [(row.state, row.place) for row in found.rows] == [("changed", 0), ("changed", 1), ("new", None)]


def test_more_rows_than_are_read_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MOST_ROWS", 2)
    found = pasted("Person\tSkill\nMarta\tPhoto\nEdgars\tAds\nLiene\tTexts")
    assert states(found) == ["new", "new", "refused"]
    assert found.rows[2].problems == (Problem("many"),)


def test_a_sheet_longer_than_is_read_does_not_pass_for_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "_MOST_ROWS", 4)
    long, fits = (
        safe_workbook({"Team": pd.DataFrame({"Person": [f"P{n}" for n in range(count)], "Skill": "Ads"})})
        for count in (4, 3)
    )
    with pytest.raises(ReadError) as refused:
        audit_table.given(long, "team.xlsx", REGISTERS["team"], [], NAMES, language="en")
    assert (refused.value.key, refused.value.values) == ("too_many_rows", {"limit": 4})
    found = audit_table.given(fits, "team.xlsx", REGISTERS["team"], [], NAMES, language="en")
    assert states(found) == ["new"] * 3


def test_too_much_text_is_refused_at_once() -> None:
    with pytest.raises(audit_table.TooMuch):
        pasted("x" * (audit_table.MOST_LETTERS + 1))


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n", 'a"b\tc', '"open\tquote', "Person", "\x00", ";;;"])
def test_odd_texts_break_nothing(text: str) -> None:
    found = pasted(text)
    filled = [line for line in text.splitlines() if line.replace("\t", "").replace(";", "").strip()]
    assert len(found.rows) == (0 if filled in ([], ["Person"]) else len(filled))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_told_has_its_words(language: str) -> None:
    texts = Texts(language)
    for key in audit_table.PROBLEMS:
        assert texts.has(f"audit_registers-problem_{key}"), key
    for state in audit_table.STATES:
        assert texts.has(f"audit_registers-row_{state}"), state


def test_applying_keeps_the_audit_valid() -> None:
    audit = Audit()
    audit.team = audit_table.applied(audit.team, pasted("Marta\tPhoto\t4"))  # type: ignore[assignment]
    assert audit.team == [TeamSkill(person="Marta", skill="Photo", level=4)]
