"""A running app and a browser, for tests that do what a person does. Without Chromium they are skipped, never in CI."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import ROOT, TODAY
from e2e.acting import quiet
from playwright.sync_api import Browser, Page, expect, sync_playwright

LAUNCH = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
expect.set_options(timeout=30_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder as a browser test."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)


def chromium() -> str | None:
    """Return where Chromium is, or None."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def serve(python: str | Path, cwd: Path, port: int, **environment: str) -> subprocess.Popen[bytes]:
    """Start the app and wait until it answers."""
    command = [str(python), "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.port", str(port),
               "--server.headless", "true", "--server.address", "127.0.0.1",
               "--server.fileWatcherType", "none"]  # fmt: skip
    started = subprocess.Popen(
        command,
        cwd=cwd,
        env={**os.environ, "SMMDASH_TODAY": TODAY.isoformat(), **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(240):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1):
                return started
        except OSError:
            if started.poll() is not None:
                break
            time.sleep(0.25)
    started.kill()
    raise RuntimeError("the app did not start")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium."""
    where = chromium()
    if where is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing in CI")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=where, args=LAUNCH)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def address(browser: Browser) -> Iterator[str]:
    """Return the address of an app that serves this session's tests."""
    port = free_port()
    started = serve(sys.executable, ROOT, port)
    yield f"http://127.0.0.1:{port}"
    started.terminate()
    started.wait(20)


@pytest.fixture(scope="session")
def address_later(browser: Browser) -> Iterator[str]:
    """Return the address of the app four weeks later."""
    port = free_port()
    started = serve(sys.executable, ROOT, port, SMMDASH_TODAY=(TODAY + timedelta(days=28)).isoformat())
    yield f"http://127.0.0.1:{port}"
    started.terminate()
    started.wait(20)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Keep a picture of every page that was open when a test failed, where SMMDASH_PICTURES names a folder."""
    report = yield
    folder = os.environ.get("SMMDASH_PICTURES")
    if folder and report.when == "call" and report.failed:
        for number, page in enumerate(item.funcargs.get("pages", [])):
            name = "".join(letter if letter.isalnum() else "_" for letter in item.name)
            page.screenshot(path=str(Path(folder) / f"{name}-{number}.png"))
    return report


@pytest.fixture
def pages() -> list[Page]:
    """Return the pages a test has opened, newest last."""
    return []


@pytest.fixture
def visit(browser: Browser, address: str, pages: list[Page]) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a page as a new visitor with a language, a theme and a width, ``at`` an address.

    Whatever a test does, no page may ask anyone but the app for anything.
    """
    contexts = []
    asked: set[str] = set()
    ours = {address}

    def go(path: str = "", *, language: str = "en", theme: str = "light", width: int = 1280, at: str = "") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 1400 if width > 600 else 1800},
            color_scheme=theme,  # type: ignore[arg-type]
            locale=language,
            timezone_id="Europe/Riga",
            accept_downloads=True,
        )
        context.on("request", lambda request: asked.add(request.url))
        contexts.append(context)
        page = context.new_page()
        pages.append(page)
        ours.add(at or address)
        page.goto(f"{at or address}/{path}?lang={language}")
        quiet(page)
        return page

    yield go
    for context in contexts:
        context.close()
    outside = {url for url in asked if not url.startswith((*ours, "data:", "blob:"))}
    assert not outside, f"fetched from outside: {sorted(outside)}"
