"""Hostile files through the uploader: each is answered within half a minute, and the app stays alive and small."""

import os
import re
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, SAMPLES
from e2e.acting import fill, go_to, quiet
from e2e.conftest import free_port, serve
from e2e.hostile import FILES
from playwright.sync_api import Browser, Page, expect

SECONDS = 30
MOST = 2 << 30
"""Bytes that the app and any process of it may hold at once."""


class Watch:
    """The most memory that a process, or one it started, held."""

    def __init__(self, pid: int) -> None:
        self.pid, self.peak, self.stopped = pid, 0, False
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def _look(self) -> None:
        while not self.stopped:
            self.peak = max([self.peak, *map(_held, [self.pid, *_children(self.pid)])])
            time.sleep(0.1)


def _held(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError, ValueError):
        return 0


def _children(pid: int) -> list[int]:
    try:
        tasks = Path(f"/proc/{pid}/task").iterdir()
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []


@pytest.fixture(scope="module")
def app(browser: Browser) -> Iterator[tuple[str, Watch]]:
    """Return the address of an app of its own and a watch over its memory."""
    port = free_port()
    started = serve(sys.executable, ROOT, port)
    watch = Watch(started.pid)
    yield f"http://127.0.0.1:{port}", watch
    watch.stopped = True
    started.terminate()
    started.wait(20)


@pytest.fixture(scope="module")
def page(browser: Browser, app: tuple[str, Watch]) -> Iterator[Page]:
    """Return the data page of one visitor, who drops one file after another."""
    context = browser.new_context(locale="en")
    page = context.new_page()
    page.goto(f"{app[0]}/?lang=en")
    quiet(page)
    fill(page, "start-name", "Hostile")
    go_to(page, "data")
    yield page
    context.close()


def drop(page: Page, path: Path) -> float:
    """Drop a file and return the seconds until the page says what became of it."""
    begin = time.perf_counter()
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(path)
    expect(page.locator(".st-key-data-news")).to_contain_text(path.name, timeout=(SECONDS + 10) * 1_000)
    return time.perf_counter() - begin


@pytest.mark.parametrize("name", list(FILES))
def test_a_hostile_file_is_answered_and_the_app_lives(
    page: Page, app: tuple[str, Watch], tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name]())
    alerts: list[str] = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    assert drop(page, path) < SECONDS
    quiet(page)
    said = page.locator(".st-key-data-news").inner_text().replace(name, "")
    assert re.search(r"[A-Z][^.]{8,}\.", said), said
    assert not page.locator("[data-testid=stException]").count()
    assert "Traceback" not in page.locator("body").inner_text()
    assert alerts == []
    with urllib.request.urlopen(f"{app[0]}/_stcore/health", timeout=5) as answer:
        assert answer.status == 200
    assert app[1].peak < MOST


def test_a_good_file_is_still_read_afterwards(page: Page) -> None:
    drop(page, SAMPLES / "tiktok_overview.csv")
    expect(page.locator(".st-key-data-news")).to_contain_text("TikTok")
