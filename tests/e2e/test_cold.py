"""Starting cold: a deep link to any page brings the whole app, and the pinned requirements alone are enough."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from e2e.acting import quiet
from e2e.conftest import free_port, serve
from playwright.sync_api import Browser

from smmdash.ui.shell import PAGES


@pytest.mark.parametrize("key", [page.key for page in PAGES if page.key != "start"])
def test_a_cold_deep_link_shows_the_page_in_its_shell(browser: Browser, key: str):
    port = free_port()
    started = serve(sys.executable, ROOT, port)
    try:
        page = browser.new_page(locale="lv")
        page.goto(f"http://127.0.0.1:{port}/{key}?lang=lv")
        quiet(page)
        assert page.locator("[data-testid=stSidebarNavLink]").count() == len(PAGES)
        assert page.locator("[data-testid=stMain] h1").count() == 1
        assert page.evaluate("document.documentElement.lang") == "lv"
        page.close()
    finally:
        started.terminate()
        started.wait(20)


def test_the_app_starts_with_nothing_but_the_pins(browser: Browser, tmp_path: Path):
    """As a host runs it that installs requirements.txt and never the project itself."""
    home = tmp_path / "home"
    subprocess.run([sys.executable, "-m", "venv", home], check=True)
    python = home / "bin" / "python"
    pins = str(ROOT / "requirements.txt")
    subprocess.run([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", pins], check=True)
    absent = "import importlib.util as u, sys; sys.exit(u.find_spec('smmdash') is not None)"
    subprocess.run([python, "-c", absent], check=True, cwd=tmp_path)
    port = free_port()
    started = serve(python, tmp_path, port)
    try:
        page = browser.new_page(locale="en")
        page.goto(f"http://127.0.0.1:{port}/?lang=en")
        quiet(page)
        page.locator(".st-key-start-sample button").first.click()
        quiet(page)
        assert page.locator(".st-key-start-next").is_visible()
        page.close()
    finally:
        started.terminate()
        started.wait(20)
