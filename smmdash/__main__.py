"""``python -m smmdash``: runs with nothing but Python; the first run brings the tools into ``.venv``.

Only the standard library may be imported here at the top, because the tools may not be there yet.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
_PIN = (
    "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url",
    "--custom-compile-command", "python -m smmdash pin", "--quiet", "--output-file", "requirements.txt",
)  # fmt: skip
"""How requirements.txt is made from pyproject.toml; pins that are still allowed stay as they are."""
_NEEDED = {"app": "streamlit", "dev": "pytest"}


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code: 0 fine, 1 findings or refusals, 2 wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    tools = "dev" if given[:1] in (["test"], ["pin"]) else "app"
    if not _has(tools):
        return _again(_bring(tools), given)
    if given[:1] == ["test"]:
        return subprocess.call(
            [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "loadfile", *given[1:]], cwd=ROOT
        )
    if given[:1] == ["pin"]:
        return subprocess.call([sys.executable, "-m", "uv", "pip", "compile", *_PIN], cwd=ROOT)
    from smmdash.cli import run

    return run(given)


def _has(tools: str) -> bool:
    if importlib.util.find_spec(_NEEDED[tools]) is None or importlib.util.find_spec("streamlit") is None:
        return False
    # In an environment that we made ourselves the tools must also be those that the project asks for today.
    ours = Path(sys.prefix).resolve() == HOME and any(HOME.glob(".smmdash-*"))
    return not ours or _mark(tools).is_file()


def _mark(tools: str) -> Path:
    wanted = b"".join((ROOT / name).read_bytes() for name in ("requirements.txt", "pyproject.toml"))
    return HOME / f".smmdash-{tools}-{hashlib.sha256(wanted).hexdigest()[:16]}"


def _bring(tools: str) -> Path:
    python = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.is_file():
        print(f"Preparing {HOME.name} (once) ...", file=sys.stderr)
        try:
            venv.create(HOME, with_pip=True)
        except (subprocess.CalledProcessError, OSError) as error:
            raise SystemExit(
                "Python's own venv module could not make an environment. On Debian and Ubuntu install python3-venv, "
                "then run the command again."
            ) from error
    if not _mark("app").is_file():
        print("Installing what requirements.txt pins ...", file=sys.stderr)
        _pip(python, "install", "--require-hashes", "-r", "requirements.txt")
        _mark("app").touch()
    if tools == "dev" and not _mark("dev").is_file():
        print("Installing the tools for tests ...", file=sys.stderr)
        _pip(python, "install", "--upgrade", "pip>=25.1")
        _pip(python, "install", "--group", "dev")
        _mark("dev").touch()
    return python


def _pip(python: Path, *arguments: str) -> None:
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "-q", *arguments]
    if subprocess.call(command, cwd=ROOT):
        raise SystemExit("Installing failed; the lines above say why. Run the same command again to go on.")


def _again(python: Path, arguments: list[str]) -> int:
    return subprocess.call([str(python), "-m", "smmdash", *arguments], cwd=ROOT if arguments[:1] == ["test"] else None,
                           env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
