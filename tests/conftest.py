"""What the tests share: the day they are on, the sample files, and the app as AppTest runs it."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from streamlit.runtime.pages_manager import PagesManager
from streamlit.testing.v1 import AppTest

# In CI the same examples every time: what lands is judged by what was tried, not by luck. At home they vary.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "sample_data"
REAL_EXPORTS = ROOT.parent / "shared" / "exports"
TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def _no_legacy_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """AppTest would otherwise forget app.py after the first run, because a folder ``pages/`` stands beside it."""
    made = PagesManager.__init__

    def patched(self: PagesManager, *arguments: object, **named: object) -> None:
        made(self, *arguments, **named)
        PagesManager.uses_pages_directory = False

    monkeypatch.setattr(PagesManager, "__init__", patched)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    """Return a function that starts the app on a page in a language, on the day TODAY."""
    monkeypatch.setenv("SMMDASH_TODAY", TODAY.isoformat())

    def start(page: str = "start", language: str = "en") -> AppTest:
        running = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        running.query_params["lang"] = language
        running.run()
        if page != "start":
            running.switch_page(f"pages/{page}.py").run()
        return running

    return start
