import io
import json
import subprocess
import sys
from datetime import date

import pytest
from conftest import ROOT

from smmdash.cli import goal
from smmdash.i18n import LANGUAGES

TODAY = date(2026, 11, 22)
TEXT = "Привлечь 250 новых подписчиков в группу ВКонтакте за две недели"


def test_json_has_every_part_and_null_for_what_was_not_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert goal.run(TEXT, as_json=True, today=TODAY) == 0
    assert json.loads(capsys.readouterr().out) == {
        "metric": "net_new_followers", "goal_type": "awareness", "kind": "total", "comparison": "at_least",
        "basis": "to", "value": 250, "upper": None, "baseline": None, "currency": None, "cadence": None,
        "networks": ["vk"], "campaign": None, "post_types": [], "segment": None, "start": None,
        "deadline": "2026-12-06", "missing": [], "doubts": [], "language": "ru",
        "understood": [
            {"text": "250", "as": "value:250"},
            {"text": "новых подписчиков", "as": "metric:net_new_followers"},
            {"text": "ВКонтакте", "as": "network:vk"},
            {"text": "за две недели", "as": "deadline:2026-12-06"},
        ],
    }  # fmt: skip


def test_nothing_understood_is_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert goal.run("Be great", as_json=True, today=TODAY) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["missing"] == ["specific", "measurable", "time_bound"]
    assert {found[name] for name in ("metric", "kind", "comparison", "basis", "value", "deadline")} == {None}


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_a_person_gets_lines_in_the_language(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert goal.run("Increase ER 10 %", as_json=False, today=TODAY, language=language) == 0
    out = capsys.readouterr().out
    assert "ER" in out
    assert "sentence-" not in out
    assert len(out.splitlines()) >= 5


def test_an_empty_sentence_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert goal.run("  ", as_json=True, today=TODAY) == 1
    assert json.loads(capsys.readouterr().out)["error"]["key"] == "empty"
    assert goal.run("", as_json=False, today=TODAY) == 1
    assert capsys.readouterr().err


def test_lines_are_answered_in_their_order_and_bad_ones_refused() -> None:
    given = [
        '{"text": "Get 50 likes by March", "today": "2025-01-01"}',
        "",
        "{nonsense",
        '{"text": 5}',
        '{"text": "a", "today": "yesterday"}',
        '{"text": "a", "language": "xx"}',
        "[" * 5_000,
        '{"text": "Savākt 5 atsauksmes \\ud800", "language": "lv"}',
    ]
    out = io.StringIO()
    assert goal.run_lines([line.encode() for line in given], today=TODAY, out=out) == 1
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [answer.get("deadline") for answer in answers] == ["2025-02-28", *[None] * 6]
    assert [("error" in answer) for answer in answers] == [False, *[True] * 5, False]
    assert answers[-1]["metric"] == "reviews"


def test_the_command_line() -> None:
    def run(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "smmdash", "goal", *words]
        return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, text=True, check=False)

    said = run(TEXT, "--json", "--today", "2026-11-22", "--language", "ru")
    assert (said.returncode, json.loads(said.stdout)["value"]) == (0, 250)
    lines = run("--lines", given=json.dumps({"text": TEXT, "today": "2027-01-01"}) + "\n")
    assert (lines.returncode, json.loads(lines.stdout)["deadline"]) == (0, "2027-01-15")
    assert run().returncode == 2
    assert run("Get 5 likes", "--lines").returncode == 2
    soon = run("Get 5 likes", "--today", "soon")
    assert soon.returncode == 2
    assert "'soon' is no day; write it as YYYY-MM-DD" in soon.stderr
