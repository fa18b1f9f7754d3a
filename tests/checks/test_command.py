import json
from datetime import date, datetime
from pathlib import Path

import pytest

from smmdash.checks import CHECKS, evidence_of, message, run
from smmdash.cli import check
from smmdash.i18n import Texts
from smmdash.store import state as states
from smmdash.store.file import to_bytes

TODAY = date(2026, 11, 21)


@pytest.fixture
def saved(tmp_path: Path, good) -> Path:
    """The good workspace without its data, as a file."""
    path = tmp_path / "riga.smmdash"
    path.write_bytes(to_bytes(states.State(good.workspace)))
    return path


def test_without_errors_the_exit_code_is_0(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run(saved, as_json=True, today=TODAY, language="lv") == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["check"] for row in rows} == set(CHECKS)
    assert {row["result"] for row in rows} == {"passed", "skipped"}
    assert all(row["message"] for row in rows)


def test_an_open_error_gives_1_and_its_evidence(tmp_path: Path, good, capsys: pytest.CaptureFixture[str]) -> None:
    good.workspace.goals[0].deadline = None
    good.workspace.goals[1].owner = ""
    path = tmp_path / "riga.smmdash"
    path.write_bytes(to_bytes(states.State(good.workspace)))
    assert check.run(path, as_json=True, today=TODAY, language="en") == 1
    first, second = json.loads(capsys.readouterr().out)[:2]
    assert first["check"] == "goal_without_deadline"
    assert first["severity"] == "error"
    assert first["result"] == "found"
    assert first["subject"] == {"kind": "goal", "id": "g1", "name": "11,250 followers"}
    assert first["mend"] == {"page": "goals", "anchor": "g1/deadline", "text": "Set the last day of the goal."}
    assert first["evidence"] == {}
    assert second["check"] == "goal_without_owner"


def test_for_people_it_prints_sentences(tmp_path: Path, good, capsys: pytest.CaptureFixture[str]) -> None:
    good.workspace.goals[0].owner = ""
    path = tmp_path / "riga.smmdash"
    path.write_bytes(to_bytes(states.State(good.workspace)))
    assert check.run(path, as_json=False, today=TODAY, language="ru") == 0
    said = capsys.readouterr().out
    assert "Предупреждение: За цель «11,250 followers» никто не отвечает." in said


def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "notes.smmdash"
    path.write_text("not a workspace")
    assert check.run(path, as_json=True, today=TODAY, language="en") == 1
    assert check.run(tmp_path / "nowhere.smmdash", as_json=True, today=TODAY, language="en") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "notes.smmdash: This is not a smmdash workspace" in said.err
    assert "nowhere.smmdash is not there or cannot be read" in said.err


def test_the_evidence_of_a_state_knows_its_uploads(good) -> None:
    rows = [f"2026-10-{day:02},{day * 10},3,{day},1,0".encode() for day in range(1, 29)]
    data = b"\n".join([b"Date,Video Views,Profile Views,Likes,Comments,Shares", *rows, b"someday,1,1,1,1,1"])
    state, effect = states.add(states.State(good.workspace), data, "Overview.csv", now=datetime(2026, 11, 1))
    assert effect.kind == "added"
    evidence = evidence_of(state, TODAY)
    (info,) = evidence.sources.values()
    assert (info.name, info.network, info.added) == ("Overview.csv", "tiktok", date(2026, 11, 1))
    assert (info.first, info.last) == (date(2026, 10, 1), date(2026, 10, 28))
    assert (info.rows_rejected, info.rejected) == (1, ((30, "date_unreadable"),))
    assert not info.drops_zero_days
    found = {result.check: result for result in run(evidence) if result.finding}
    assert message(found["data_rejected_rows"], Texts("en")) == (
        "Overview.csv: 1 row was set aside (line 30). The date could not be read."
    )
    assert message(found["data_stale"], Texts("en")).startswith("TikTok: the newest figures are from Oct 28, 2026")


def test_an_export_that_leaves_out_zero_days_is_known(good) -> None:
    days = [f'"2026-10-{day:02}T00:00:00","{day}"' for day in (1, 2, 3, 7, 8, 9)]
    for title, expected in (("Instagram follows", {"followers_gained"}), ("Instagram profile visits", set())):
        data = "\n".join(["sep=,", f'"{title}"', '"Date","Primary"', *days]).encode("utf-16")
        state, effect = states.add(states.State(good.workspace), data, f"{title}.csv", now=datetime(2026, 11, 1))
        assert effect.kind == "added"
        (info,) = evidence_of(state, TODAY).sources.values()
        assert info.drops_zero_days == expected
