"""The first page waits for nothing that only other pages need; that comes right after."""

import gc
import subprocess
import sys

from conftest import ROOT

from smmdash.ui import warm
from smmdash.ui.shell import PAGES

FIRST = """
import sys
import smmdash.ui.shell, smmdash.ui.start
late = [name for name in ("altair", "smmdash.charts.trend", "smmdash.goals.sentence.vocabulary") if name in sys.modules]
assert not late, late
"""


def test_the_start_page_needs_neither_charts_nor_the_words_of_sentences() -> None:
    run = subprocess.run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]


def test_all_that_pages_need_is_imported_while_the_first_is_looked_at() -> None:
    warm.up.cache_clear()
    thread = warm.up()
    thread.join(60)
    gc.unfreeze()
    assert not thread.is_alive()
    assert warm.up() is thread
    assert all(name in sys.modules for name in warm.LATER)
    named = " ".join(warm.LATER)
    assert all(f"smmdash.ui.{page.key}" in named for page in PAGES if page.key != "start")


def test_what_cannot_be_imported_keeps_nobody_from_a_page(monkeypatch, caplog) -> None:
    monkeypatch.setattr(warm, "LATER", ("smmdash.ui.no_such_page", "smmdash.ui.checks"))
    warm._import(after=0)
    gc.unfreeze()
    assert "smmdash.ui.no_such_page could not be imported" in caplog.text
    assert "smmdash.ui.checks" in sys.modules
