"""Every callback of a widget runs before the page and outside its boundary, so each has to bring its own."""

import ast

import pytest
from conftest import ROOT

FILES = sorted((ROOT / "smmdash" / "ui").rglob("*.py"))


def unguarded(source: str) -> list[str]:
    """Return the callbacks handed to widgets that neither are decorated with ``safe`` nor wrapped in it."""
    tree = ast.parse(source)
    guarded = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(decorator).endswith("safe") for decorator in node.decorator_list)
    }
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        for word in node.keywords:
            if word.arg not in ("on_click", "on_change") or isinstance(word.value, ast.Constant):
                continue
            written = ast.unparse(word.value)
            if written in guarded or (
                isinstance(word.value, ast.Call) and ast.unparse(word.value.func).endswith("safe")
            ):
                continue
            found.append(f"{written} (line {word.value.lineno})")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_callback_has_a_boundary(path):
    assert unguarded(path.read_text(encoding="utf-8")) == []


def test_the_search_itself_finds_a_bare_callback():
    assert unguarded("st.button('x', on_click=go)") == ["go (line 1)"]
    assert unguarded("@safe\ndef go(): ...\nst.button('x', on_click=go)") == []
    assert unguarded("st.button('x', on_click=boundary.safe(go))") == []
