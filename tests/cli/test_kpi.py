import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import SAMPLES
from kpi.dice import made

from smmdash.cli import kpi, opening
from smmdash.facts import Facts

TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class State:
    workspace: SimpleNamespace
    facts: Facts


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [
        {"date": day, "network": "vk", "account": "cafe", "likes": likes, "reach": 1.0}
        for day, likes in ((date(2026, 11, 2), 3.0), (date(2026, 11, 8), 4.0), (date(2026, 11, 16), 5.0))
    ]
    facts = Facts(days=made("days", rows))
    workspace = SimpleNamespace(week_start="monday")
    monkeypatch.setattr(opening, "opened", lambda place, today, texts: (State(workspace, facts), []))


@pytest.mark.usefixtures("opened")
def test_json_has_every_bucket_and_null_for_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert kpi.run("w.smmdash", "likes", "week", as_json=True, today=TODAY) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["start"], one["end"], one["value"], one["partial"]) for one in found] == [
        ("2026-11-02", "2026-11-08", 7.0, False),
        ("2026-11-09", "2026-11-15", None, False),
        ("2026-11-16", "2026-11-22", 5.0, True),
    ]
    assert found[0]["coverage"] == {"have": 2, "of": 7, "what": "days", "accounts_have": 1, "accounts_of": 1}
    assert (found[0]["basis"], found[1]["reason"]) == ("days", "no_data")


@pytest.mark.usefixtures("opened")
def test_lines_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert kpi.run("w.smmdash", "likes", "month", as_json=False, today=TODAY) == 0
    assert capsys.readouterr().out == "2026-11-01  2026-11-30  12  (not complete)\n"
    assert kpi.run("folder/w.smmdash", "sales", "month", as_json=False, today=TODAY) == 0
    assert capsys.readouterr().out == "Sales: no data in w.smmdash.\n"


@pytest.mark.usefixtures("opened")
def test_nothing_to_print_is_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert kpi.run("w.smmdash", "sales", "week", as_json=True, today=TODAY) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert kpi.run("w.smmdash", "likes", "week", as_json=True, today=date(2026, 11, 1)) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_file_that_cannot_be_opened_and_a_metric_that_does_not_exist(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.smmdash"
    bad.write_bytes(b"not a zip")
    assert kpi.run(bad, "likes", "week", as_json=True, today=TODAY) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "bad.smmdash" in captured.err
    assert str(tmp_path) not in captured.err
    assert kpi.run(tmp_path / "none.smmdash", "likes", "week", as_json=True, today=TODAY) == 1
    assert "none.smmdash" in capsys.readouterr().err
    assert kpi.run(bad, "vibes", "week", as_json=True, today=TODAY) == 2


def test_the_sample_and_a_folder_of_exports_are_workspaces_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kpi.run("sample", "likes", "month", as_json=True, today=TODAY) == 0
    assert len(json.loads(capsys.readouterr().out)) > 12
    (tmp_path / "day.csv").write_bytes((SAMPLES / "x_account_overview.csv").read_bytes())
    assert kpi.run(tmp_path, "likes", "month", as_json=True, today=TODAY) == 0
    assert json.loads(capsys.readouterr().out)
    (tmp_path / "bad.xlsx").write_bytes(b"PK no workbook")
    assert kpi.run(tmp_path, "likes", "month", as_json=True, today=TODAY) == 1
    captured = capsys.readouterr()
    assert "bad.xlsx" in captured.err
    assert json.loads(captured.out)
