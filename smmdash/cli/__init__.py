"""The command line. Each command is a module with a ``run`` function; this one reads the words after ``smmdash``."""

import argparse
import subprocess
import sys
from datetime import date
from pathlib import Path

from smmdash.i18n import DEFAULT_LANGUAGE, LANGUAGES
from smmdash.metrics import METRICS

APP = Path(__file__).resolve().parent.parent.parent / "app.py"


def run(arguments: list[str]) -> int:
    """Run one command. Exit code 0: fine, 1: findings or refusals, 2: wrong usage."""
    if arguments[:1] == ["serve"]:  # what follows is Streamlit's own to read
        return subprocess.call([sys.executable, "-m", "streamlit", "run", str(APP), *arguments[1:]])
    words = _words()
    given = words.parse_args(arguments or ["--help"])
    if given.command == "goal" and (given.sentence is None) != given.lines:
        words.error("goal takes either a sentence or --lines")
    today = getattr(given, "today", None) or date.today()
    if given.command == "inspect":
        from smmdash.cli import inspect

        return inspect.run(given.files, as_json=given.json, today=today)
    if given.command == "kpi":
        from smmdash.cli import kpi

        return kpi.run(given.workspace, given.metric, given.by, as_json=given.json, today=today)
    if given.command == "goal":
        from smmdash.cli import goal

        if given.lines:
            return goal.run_lines(sys.stdin.buffer, today=today, language=given.language)
        return goal.run(given.sentence, as_json=given.json, today=today, language=given.language)
    from smmdash.cli import check

    return check.run(given.workspace, as_json=given.json, today=today, language=given.language, severity=given.severity)


def _day(said: str) -> date:
    """Read a day; what is no day is named with the notation that is wanted."""
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{said!r} is no day; write it as YYYY-MM-DD, such as 2026-11-30") from None


def _words() -> argparse.ArgumentParser:
    words = argparse.ArgumentParser(prog="smmdash", description="Checks social media goals against the data.")
    commands = words.add_subparsers(dest="command", required=True)

    commands.add_parser("serve", help="start the app and open it in the browser; options go to streamlit run")

    inspect = commands.add_parser("inspect", help="say what export files are and what was read from them")
    inspect.add_argument("files", nargs="+")

    check = commands.add_parser(
        "check",
        help="run every check on a workspace",
        description="Runs every check. Exit code 0: no error is open; 1: an error is open, or the workspace or a file "
        "beside it cannot be read; 2: wrong usage.",
    )
    check.add_argument("--language", choices=list(LANGUAGES), default=DEFAULT_LANGUAGE)
    check.add_argument(
        "--severity", choices=["error", "warning", "info"], default="info",
        help="print only what is at least as grave; the exit code stays the same",
    )  # fmt: skip

    kpi = commands.add_parser("kpi", help="print a metric of a workspace over time")
    kpi.add_argument("--metric", choices=list(METRICS), required=True)
    kpi.add_argument("--by", choices=["day", "week", "month", "quarter"], default="week")

    goal = commands.add_parser("goal", help="say what was understood of a goal in a sentence")
    goal.add_argument("sentence", nargs="?", help="the goal in English, Latvian or Russian")
    goal.add_argument("--lines", action="store_true", help="answer JSON lines with text and today on standard input")
    goal.add_argument("--language", choices=list(LANGUAGES), default="", help="the language of the sentence")

    for command in (check, kpi):
        command.add_argument(
            "workspace",
            help="a .smmdash file, a folder with one and exports to add (or exports alone), or the word sample",
        )
    for command in (inspect, check, kpi, goal):
        command.add_argument("--json", action="store_true", help="print JSON only")
        command.add_argument("--today", type=_day, help="the day to judge from, as YYYY-MM-DD")
    return words
