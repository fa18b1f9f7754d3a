"""Every text that the code asks for exists."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from smmdash.i18n import DEFAULT_LANGUAGE, keys
from smmdash.i18n.texts import FOLDER

ROOT = FOLDER.parent.parent
ASKING = {"t", "texts", "name", "text"}
LABELLING = {"edit", "commit", "changed"}
KEY = re.compile(r"[a-z_]+-[a-z0-9_]+(\.[a-z_]+)?")


def sources() -> list[Path]:
    return sorted([ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "smmdash").rglob("*.py")])


def asked(tree: ast.AST) -> Iterator[tuple[int, re.Pattern[str]]]:
    """The line and the shape of every key that stands as the first argument of a call for a text."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func
        while isinstance(called, ast.Call):  # session.texts()("key")
            called = called.func
        name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
        if name in ASKING | LABELLING or (name == "has" and isinstance(called, ast.Attribute)):
            for argument in node.args[:1] if name not in LABELLING else node.args:
                for shape in shapes(argument):
                    yield node.lineno, shape


def shapes(argument: ast.expr) -> Iterator[re.Pattern[str]]:
    if isinstance(argument, ast.IfExp):
        yield from shapes(argument.body)
        yield from shapes(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        if KEY.fullmatch(argument.value):
            yield re.compile(re.escape(argument.value))
    elif isinstance(argument, ast.JoinedStr):
        parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in argument.values]
        if re.match(r"[a-z_]+\\?-", parts[0]):
            yield re.compile("".join(parts))


def missing(source: str, known: frozenset[str]) -> list[str]:
    return [
        f"line {line}: {shape.pattern}"
        for line, shape in asked(ast.parse(source))
        if not any(shape.fullmatch(key) for key in known)
    ]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_key_in_the_code_exists(path: Path) -> None:
    if path.exists():
        assert missing(path.read_text(encoding="utf-8"), keys(DEFAULT_LANGUAGE)) == []


def test_a_wrong_key_is_found() -> None:
    known = frozenset({"metric-reach", "metric-reach.trap", "shell-undo"})
    assert missing('t("metric-reach"); t(f"metric-{key}.trap"); session.texts()("shell-undo")', known) == []
    assert len(missing('t("metric-raech")', known)) == 1
    assert len(missing('t(f"metric-{key}.why")', known)) == 1
    assert len(missing('t("shell-undo" if a else "shell-redo")', known)) == 1
    assert len(missing('session.edit("goals-added", change)', known)) == 1
    assert len(missing('session.texts()("shell-none")', known)) == 1


def test_the_code_does_ask_for_texts() -> None:
    count = sum(1 for path in sources() if path.exists() for _ in asked(ast.parse(path.read_text(encoding="utf-8"))))
    assert count > 10
