"""The promises of the set-up: pins that match, names at the top, nothing of a registry in the files."""

import re
import subprocess
import tomllib

from conftest import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = (ROOT / "requirements.txt").read_text(encoding="utf-8")
TOP = {
    "README.md", "app.py", "benchmarks", "pages", "pyproject.toml", "requirements.txt", "sample_data", "smmdash",
    "tests",
}  # fmt: skip


def _pinned() -> dict[str, tuple[str, str]]:
    """Return name -> (version, the rest of its block) of every pin."""
    blocks = re.split(r"(?m)^(?=[A-Za-z0-9])", PINS)
    found = {}
    for block in blocks:
        pin = re.match(r"([A-Za-z0-9._-]+)==([^ ;\\\n]+)", block)
        if pin:
            found[canonicalize_name(pin[1])] = (pin[2], block)
    return found


def test_requirements_are_those_of_the_project():
    pinned = _pinned()
    direct = {name for name, (_, block) in pinned.items() if "smmdash (pyproject.toml)" in block}
    wanted = {
        canonicalize_name(Requirement(text).name): Requirement(text) for text in PROJECT["project"]["dependencies"]
    }
    assert direct == set(wanted)
    for name, requirement in wanted.items():
        assert requirement.specifier.contains(pinned[name][0]), f"{name} is pinned outside {requirement.specifier}"


def test_every_pin_is_checked_by_hash():
    assert len(_pinned()) > 20
    assert all("--hash=sha256:" in block for _, block in _pinned().values())


def test_no_index_in_requirements():
    assert not re.search(r"https?://|--index|--extra|--find-links", PINS)


def _tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    return listed.stdout.split("\n")[:-1]


def test_the_top_level_has_the_agreed_names():
    names = {name.split("/")[0] for name in _tracked()} or {path.name for path in ROOT.iterdir()}
    assert {name for name in names if not name.startswith(".")} <= TOP


def test_no_lock_with_addresses_is_kept():
    assert not {"uv.lock", "package-lock.json"} & {name.split("/")[-1] for name in _tracked()}


def test_app_is_short():
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) < 40


def test_readme_names_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 -m smmdash serve" in readme
    assert "python3 -m smmdash test" in readme
    assert "python3 -m smmdash test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_every_page_has_a_script_that_begins_with_the_guard():
    from smmdash.ui.shell import PAGES

    scripts = {path.stem for path in (ROOT / "pages").glob("*.py")}
    assert scripts == {page.key for page in PAGES}
    for page in PAGES:
        lines = (ROOT / page.script).read_text(encoding="utf-8").splitlines()
        code = [line for line in lines if line and not line.startswith(("#", '"""'))]
        assert code[:2] == ["from smmdash.ui import shell", "shell.require_shell()"]
        if page.needs_workspace:
            assert code[2] == "shell.require_workspace()"
        assert len(lines) < 40
        assert not any(line.startswith(("def ", "class ")) for line in lines)
