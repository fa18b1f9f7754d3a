"""The first words after ``python -m smmdash``, and the environment it makes for itself."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, SAMPLES

from smmdash import __main__ as entry


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(entry, "HOME", tmp_path.resolve())
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    return tmp_path


def test_an_environment_that_someone_else_made_is_left_alone(home):
    assert entry._has("app")


def test_our_own_environment_is_renewed_when_the_pins_change(home):
    (home / ".smmdash-app-0000000000000000").touch()
    assert not entry._has("app")
    entry._mark("app").touch()
    assert entry._has("app")


def test_the_mark_follows_the_pins(home, monkeypatch, tmp_path):
    before = entry._mark("app")
    root = tmp_path / "root"
    root.mkdir()
    (root / "requirements.txt").write_text("x==1")
    (root / "pyproject.toml").write_text("")
    monkeypatch.setattr(entry, "ROOT", root)
    assert entry._mark("app") != before


def test_the_entry_imports_nothing_but_the_standard_library():
    listed = "import sys, smmdash.__main__; print(sorted(set(m.split('.')[0] for m in sys.modules)))"
    run = subprocess.run([sys.executable, "-S", "-c", listed], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"pandas", "streamlit", "numpy", "pydantic"} & set(eval(run.stdout))


@pytest.mark.parametrize("words", [["nothing"], ["inspect"], ["kpi", "x", "--metric", "nonsense"], ["check"]])
def test_wrong_usage_is_two(words):
    run = subprocess.run([sys.executable, "-m", "smmdash", *words], cwd=ROOT, capture_output=True, check=False)
    assert run.returncode == 2


def test_inspect_answers_from_the_command_line():
    words = [sys.executable, "-m", "smmdash", "inspect", str(SAMPLES / "tiktok_overview.csv"), "--json"]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0
    assert '"tiktok_overview"' in run.stdout


def test_serve_hands_its_options_to_streamlit(monkeypatch):
    from smmdash import cli

    called: list[list[str]] = []
    monkeypatch.setattr(cli.subprocess, "call", lambda words: called.append(words) or 0)
    assert cli.run(["serve", "--server.port", "8601"]) == 0
    assert called[0][1:4] == ["-m", "streamlit", "run"]
    assert called[0][-2:] == ["--server.port", "8601"]
