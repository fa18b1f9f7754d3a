"""``smmdash check`` on every kind of workspace: a file, a folder with exports, the sample; what it refuses and how."""

import json
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from conftest import ROOT, SAMPLES, TODAY

from smmdash.checks import CHECKS
from smmdash.cli import check, opening
from smmdash.goals import Goal
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.answers import Answers
from smmdash.store import add, new
from smmdash.store.file import to_bytes
from smmdash.store.state import State, with_workspace

EN = Texts("en")
EXPORT = "tiktok_overview.csv"
KEYS = {"check", "severity", "subject", "result", "message", "evidence", "mend", "accepted"}
Out = pytest.CaptureFixture[str]


def state(*, goals: bool = True, export: bool = False) -> State:
    made = new("w", "Riga Roast", datetime(2026, 1, 1, tzinfo=UTC))
    if goals:
        goal = Goal(id="g1", statement="More guests", created=date(2026, 10, 1))
        made = with_workspace(made, made.workspace.model_copy(update={"goals": [goal]}))
    if export:
        made, _ = add(made, (SAMPLES / EXPORT).read_bytes(), EXPORT, now=datetime(2026, 11, 1, tzinfo=UTC))
    return made


def rows(place: object, capsys: Out, **words: str) -> tuple[int, list[dict], str]:
    code = check.run(str(place), as_json=True, today=TODAY, language="en", **words)
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else [], said.err


def test_a_file_answers_in_the_shape_that_was_agreed(tmp_path: Path, capsys: Out) -> None:
    path = tmp_path / "riga.smmdash"
    path.write_bytes(to_bytes(state(export=True)))
    code, found, said = rows(path, capsys)
    assert (code, said) == (1, "")
    assert {row["check"] for row in found} == set(CHECKS)
    assert all(row.keys() == KEYS for row in found)
    assert {row["result"] for row in found} == {"found", "passed", "skipped"}
    places = [row["result"] for row in found]
    assert places == sorted(places, key=["found", "skipped", "passed"].index)
    assert found[0]["severity"] == "error"
    assert found[0]["mend"].keys() == {"page", "anchor", "text"}


def test_a_folder_of_exports_alone_is_a_workspace(tmp_path: Path, capsys: Out) -> None:
    shutil.copy(SAMPLES / EXPORT, tmp_path)
    code, found, said = rows(tmp_path, capsys)
    assert said == ""
    stale = [row for row in found if row["check"] == "data_stale"]
    assert [row["result"] for row in stale] == ["found"]
    assert code == int(any(row["severity"] == "error" and row["result"] == "found" for row in found))


def test_a_folder_adds_its_exports_to_its_workspace_and_writes_nothing(tmp_path: Path, capsys: Out) -> None:
    held = tmp_path / "riga.smmdash"
    held.write_bytes(to_bytes(state()))
    before = held.read_bytes()
    _, found, _ = rows(held, capsys)
    assert {row["result"] for row in found if row["check"] == "data_stale"} == {"skipped"}
    shutil.copy(SAMPLES / EXPORT, tmp_path)
    code, found, said = rows(tmp_path, capsys)
    assert (code, said) == (1, "")
    assert "found" in {row["result"] for row in found if row["check"] == "data_stale"}
    assert "found" in {row["result"] for row in found if row["check"] == "goal_vague"}
    assert held.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {"riga.smmdash", EXPORT}


def test_a_file_that_cannot_be_read_beside_the_others_is_said_and_makes_the_code_1(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "good.smmdash").write_bytes(to_bytes(new("w", "x", datetime(2026, 1, 1, tzinfo=UTC))))
    assert rows(tmp_path, capsys)[0] == 0
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "prose.txt").write_text("just a note to myself")
    code, found, said = rows(tmp_path, capsys)
    assert code == 1
    assert found
    assert "broken.xlsx" in said
    assert "prose.txt" in said
    assert "note to myself" not in said


def test_an_export_that_waits_for_an_answer_is_said_and_makes_the_code_1(tmp_path: Path, capsys: Out) -> None:
    name = "vk_community.csv"
    data = (SAMPLES / name).read_bytes()
    empty = new("w", "x", datetime(2026, 1, 1, tzinfo=UTC))
    made, _ = add(empty, data, name, now=datetime(2026, 10, 20, tzinfo=UTC))
    waiting = EN("checks-folder_waits", name=name)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / name).write_bytes(data)
    (tmp_path / "waits.smmdash").write_bytes(to_bytes(made))
    for place in (folder, tmp_path / "waits.smmdash"):
        code, _, said = rows(place, capsys)
        assert (code, said.strip()) == (1, waiting)
    made, _ = add(empty, data, name, now=datetime(2026, 10, 20, tzinfo=UTC), answers=Answers(confirm="yes"))
    (tmp_path / "told.smmdash").write_bytes(to_bytes(made))
    assert rows(tmp_path / "told.smmdash", capsys)[2] == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_workspace_says_what_was_expected(tmp_path: Path, capsys: Out, language: str) -> None:
    texts = Texts(language)
    assert check.run(tmp_path, as_json=True, today=TODAY, language=language) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip() == texts("checks-folder_empty", name=tmp_path.name)
    for name in ("a", "b"):
        (tmp_path / f"{name}.smmdash").write_bytes(to_bytes(state()))
    assert check.run(tmp_path, as_json=True, today=TODAY, language=language) == 1
    assert "b.smmdash" in capsys.readouterr().err
    (tmp_path / "c.smmdash").write_text("not a workspace")
    assert check.run(tmp_path / "c.smmdash", as_json=False, today=TODAY, language=language) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert texts("file-error_not_a_workspace") in said.err


def test_more_exports_than_are_read_are_refused(tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST", 1)
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("x")
    code, found, said = rows(tmp_path, capsys)
    assert (code, found) == (1, [])
    assert "holds 2 exports; at most 1 are read" in said


def test_the_least_severity_leaves_out_what_is_less_grave_but_not_the_exit_code(tmp_path: Path, capsys: Out) -> None:
    path = tmp_path / "riga.smmdash"
    path.write_bytes(to_bytes(state()))
    code, everything, _ = rows(path, capsys)
    errors = rows(path, capsys, severity="error")
    warnings = rows(path, capsys, severity="warning")
    assert (code, errors[0], warnings[0]) == (1, 1, 1)
    assert {row["severity"] for row in errors[1]} == {"error"}
    assert {row["severity"] for row in warnings[1]} == {"error", "warning"}
    assert len(errors[1]) < len(warnings[1]) < len(everything)
    goal = Goal(id="g1", statement="x", metric="", target={"kind": "milestone"}, deadline=date(2026, 12, 31),
                business_goal="b")  # fmt: skip
    made = state(goals=False)
    work = made.workspace.model_copy(update={"goals": [goal], "business_goals": [{"id": "b", "name": "Guests"}]})
    path.write_bytes(to_bytes(with_workspace(made, type(work).model_validate(work.model_dump(warnings=False)))))
    code, found, _ = rows(path, capsys, severity="error")
    assert code == 0
    assert not [row for row in found if row["result"] == "found"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_for_people_it_is_ordered_as_the_page(tmp_path: Path, capsys: Out, language: str) -> None:
    texts = Texts(language)
    path = tmp_path / "riga.smmdash"
    path.write_bytes(to_bytes(state()))
    assert check.run(path, as_json=False, today=TODAY, language=language) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "More guests"
    assert lines[1].strip().startswith(texts("check-severity_error"))
    assert lines[2].startswith(f"  - {texts('check-severity_error')}: ")
    assert lines[3].strip() == texts("check-goal_vague.mend")
    assert lines.index(texts("checks-subject_audit")) > lines.index("More guests")
    assert not any("{" in line or "checks-" in line for line in lines)


def test_the_sample_is_opened_by_its_name(capsys: Out) -> None:
    code, found, said = rows("sample", capsys)
    assert (code, said) == (1, "")
    assert "known" in {row["subject"]["id"] for row in found if row["subject"]}


def test_a_folder_named_sample_is_that_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    (tmp_path / "sample").mkdir()
    monkeypatch.chdir(tmp_path)
    code, found, said = rows("sample", capsys)
    assert (code, found) == (1, [])
    assert "neither a workspace nor exports" in said


def test_the_command_of_the_readme(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / EXPORT, tmp_path)
    (tmp_path / "riga.smmdash").write_bytes(to_bytes(state()))
    words = ["check", str(tmp_path), "--language", "lv", "--severity", "warning", "--today", "2026-11-21"]
    ran = subprocess.run(
        [sys.executable, "-m", "smmdash", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1, ran.stderr
    assert "Kļūda" in ran.stdout
    wrong = subprocess.run(
        [sys.executable, "-m", "smmdash", "check", str(tmp_path), "--severity", "grave"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert wrong.returncode == 2


WRONG = {
    "known": {
        "goal_vague", "goal_without_target", "goal_without_deadline", "goal_without_business_goal",
        "goal_without_audience", "goal_without_steps",
    },
    "answers": {"goal_unmeasured", "goal_without_audience", "goal_without_owner", "goal_without_steps"},
    "hiring": {"business_goal_without_goal"},
    "x:ritagaisma": {"profile_without_owner"},
    "steps": {"audit_incomplete"},
}  # fmt: skip
"""What is wrong on purpose in the sample workspace, by its subject."""


@pytest.mark.parametrize("day", [*range(7), 90, 144, 176, 192, 264, 288, 310])
def test_the_sample_raises_what_is_wrong_in_it_and_nothing_else_on_any_day(day: int, capsys: Out) -> None:
    check.run("sample", as_json=True, today=TODAY + timedelta(days=day), language="en")
    found: dict[str, set[str]] = {}
    for one in json.loads(capsys.readouterr().out):
        if one["result"] == "found":
            found.setdefault(one["subject"]["id"], set()).add(one["check"])
    assert found == WRONG
