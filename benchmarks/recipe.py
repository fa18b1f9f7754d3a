"""What each page of the app draws, captured from the app itself, so that the floor can draw as much without computing.

A recipe is JSON: for every variant (page, language, filters) the tree of blocks and elements as the app sent them.
"""

import base64
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from streamlit.runtime.pages_manager import PagesManager
from streamlit.testing.v1 import AppTest, local_script_runner

from benchmarks.big import TODAY
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store import History, State
from smmdash.ui.session import Session
from smmdash.ui.shell import PAGES

ROOT = Path(__file__).resolve().parent.parent
FILTERS = ("window", "grain", "against")
Node = dict[str, Any]


OURS_ALONE = {"bidi_component"}
"""What the app draws and the floor need not: the component that tells the browser the language."""


class Messages:
    """What the last run of an app in this process sent."""

    def __init__(self) -> None:
        self.messages: list[Any] = []
        _keep_app(self)

    def tree(self) -> Node:
        """Return what the last run drew, in the main part and the sidebar."""
        roots: Node = {"children": {}}
        for message in self.messages:
            if message.WhichOneof("type") == "delta":
                _place(roots, list(message.metadata.delta_path), message.delta)
        return _listed(roots)


class Capture(Messages):
    """The app on a workspace, run in this process; every run's messages become a tree."""

    def __init__(self, state: State) -> None:
        super().__init__()
        os.environ["SMMDASH_TODAY"] = TODAY.isoformat()
        os.chdir(ROOT)
        self.app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=300)
        self.app.query_params["lang"] = "en"
        self.app.session_state["smmdash"] = Session(history=History(state))
        self.app.run()

    def page(self, key: str, language: str) -> Node:
        """Return the tree of a page."""
        self.app.session_state["lang"] = language
        self.app.query_params["lang"] = language
        self.app.switch_page(f"pages/{key}.py").run()
        return self.tree()


def _keep_app(capture: Messages) -> None:
    made = PagesManager.__init__

    def patched(self: PagesManager, *arguments: object, **named: object) -> None:
        made(self, *arguments, **named)
        PagesManager.uses_pages_directory = False  # AppTest would forget app.py beside a folder ``pages/``

    PagesManager.__init__ = patched  # type: ignore[method-assign]
    parse = local_script_runner.parse_tree_from_messages

    def keeping(messages: list[Any]) -> Any:
        capture.messages = list(messages)
        return parse(messages)

    local_script_runner.parse_tree_from_messages = keeping


def _place(roots: Node, path: Sequence[int], delta: Any) -> None:
    node = roots
    for step in path:
        node = node.setdefault("children", {}).setdefault(step, {})
    kind = delta.WhichOneof("type")
    if kind == "add_block":
        node["block"] = _packed(delta.add_block)
        node["children"] = {}
    elif kind == "new_element":
        node["element"] = _packed(delta.new_element)
        node["type"] = delta.new_element.WhichOneof("type")


def _packed(message: Any) -> str:
    return base64.b64encode(message.SerializeToString()).decode()


def _listed(node: Node) -> Node:
    made = {name: node[name] for name in ("block", "element", "type") if name in node}
    if "children" in node:
        made["children"] = [_listed(child) | {"at": at} for at, child in sorted(node["children"].items())]
    return made


def count(node: Node) -> tuple[dict[str, int], int]:
    """Return how many elements of each type a tree has, and their bytes; blocks count as ``block``."""
    found: dict[str, int] = {}
    size = 0
    waiting = [node]
    while waiting:
        here = waiting.pop()
        waiting += here.get("children", [])
        kind = here.get("type") or ("block" if "block" in here else "")
        if kind:
            found[kind] = found.get(kind, 0) + 1
            size += len(here.get("element") or here["block"]) * 3 // 4
    return found, size


def variant(page: str, language: str, *filters: str) -> str:
    """Return the name of a variant."""
    return "|".join([page, language, *filters])


def record(state: State, views: Sequence[tuple[str, str, str]], uploaded: State, news: list[Any]) -> Node:
    """Return the recipe of every page in every language, of the dashboard under ``views`` and of an upload."""
    capture = Capture(state)
    trees: dict[str, Node] = {}
    for page in PAGES:
        for language in LANGUAGES:
            trees[variant(page.key, language)] = capture.page(page.key, language)
    capture.page("dashboard", "en")
    for view in views:
        for name, value in zip(FILTERS, view, strict=True):
            capture.app.session_state[f"w:dashboard-{name}"] = value
        capture.app.run()
        trees[variant("dashboard", "en", *view)] = capture.tree()
    after = Session(history=History(uploaded), news=news)
    capture.app.session_state["smmdash"] = after
    trees["data-after|en"] = capture.page("data", "en")
    titles = {code: {page.key: Texts(code)(f"shell-page_{page.key}") for page in PAGES} for code in LANGUAGES}
    icons = {page.key: page.icon for page in PAGES}
    return {"trees": trees, "titles": titles, "icons": icons}


def save(recipe: Node, path: Path) -> None:
    """Write a recipe."""
    path.write_text(json.dumps(recipe))


def compare(path: Path) -> str:
    """Draw every variant on the floor; return how much it sends against the app.

    Raises ValueError when a variant has other numbers of elements than the app's page.
    """
    os.environ["FLOOR_RECIPE"] = str(path)
    heard = Messages()
    shares = []
    elements = 0
    for name, tree in json.loads(path.read_text())["trees"].items():
        floor = AppTest.from_file(str(ROOT / "benchmarks" / "floor" / "one.py"), default_timeout=300)
        floor.session_state["variant"] = name
        floor.run()
        (drawn, size), (wanted, asked) = count(heard.tree()), count(tree)
        differing = {kind for kind in drawn | wanted if drawn.get(kind) != wanted.get(kind)} - OURS_ALONE
        if differing:
            raise ValueError(f"the floor of {name} differs in {sorted(differing)}")
        shares.append(size / asked)
        elements += sum(drawn.values())
    return (
        f"The floor draws {len(shares)} variants with {elements} blocks and elements in the same numbers as the app; "
        f"it sends {min(shares):.0%} to {max(shares):.0%} of the app's bytes."
    )
