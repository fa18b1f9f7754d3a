"""Servers, a browser and a stopwatch inside the page: from the visitor's click to the last change of what is seen."""

import os
import shutil
import socket
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.big import TODAY

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app.py"
FLOOR = ROOT / "benchmarks" / "floor" / "app.py"
LAUNCH = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run", "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
]  # fmt: skip
STILL = 400
"""Milliseconds without any change after which the page counts as quiet; they are not part of the figure."""

_STOPWATCH = """
(() => {
  const watch = { start: null, changed: 0, state: 0, finished: 0 }
  window.__watch = watch
  const app = () => document.querySelector("[data-testid=stApp]")
  const stamp = () => { if (watch.armed) watch.start = performance.now() }
  for (const name of ["click", "change", "keydown"]) window.addEventListener(name, stamp, true)
  const seen = new MutationObserver((changes) => {
    const now = performance.now()
    for (const change of changes) {
      if (change.attributeName === "data-test-script-state") {
        watch.state = now
        if (app()?.dataset.testScriptState === "notRunning") watch.finished += 1
      }
      const target = change.target.nodeType === 1 ? change.target : change.target.parentElement
      if (target?.closest("[data-testid=stMain]")) watch.changed = now
    }
  })
  const observe = () => seen.observe(document.documentElement,
    { subtree: true, childList: true, characterData: true, attributes: true })
  if (document.documentElement) observe(); else window.addEventListener("DOMContentLoaded", observe)
  watch.arm = () => { Object.assign(watch, { start: null, changed: 0, state: 0, finished: 0, armed: true }) }
  watch.settle = (marker, still, limit) => new Promise((resolve, reject) => {
    const begun = performance.now()
    const look = setInterval(() => {
      const now = performance.now()
      const last = Math.max(watch.changed, watch.state)
      const quiet = app()?.dataset.testScriptState === "notRunning" && now - last > still
      const there = !marker || document.querySelector(marker.split("|")[0])?.textContent.includes(marker.split("|")[1])
      // A very short run may be over before the page ever showed it as running.
      const moved = watch.finished > 0 || watch.changed > watch.start
      if (watch.start !== null && moved && quiet && there) {
        clearInterval(look); watch.armed = false; resolve(last - watch.start)
      } else if (now - begun > limit) {
        clearInterval(look); watch.armed = false
        reject(new Error(`not quiet: start ${watch.start}, finished ${watch.finished}, quiet ${quiet}, there ${there}`))
      }
    }, 25)
  })
})()
"""


def chromium() -> str:
    """Return where Chromium is."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        raise SystemExit("Chromium is needed on the path")
    return found


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def serve(script: Path, **environment: str) -> Iterator[tuple[str, int]]:
    """Start a Streamlit script from the project's folder; yield its address and process id."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port), "--server.headless",
               "true", "--server.address", "127.0.0.1", "--server.fileWatcherType", "none"]  # fmt: skip
    made = {**os.environ, "SMMDASH_TODAY": TODAY.isoformat(), **environment}
    with subprocess.Popen(command, cwd=ROOT, env=made, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as started:
        try:
            wait(f"http://127.0.0.1:{port}/_stcore/health", started)
            yield f"http://127.0.0.1:{port}", started.pid
        finally:
            started.terminate()


def wait(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until an address answers."""
    for _ in range(1200):
        try:
            with urllib.request.urlopen(address, timeout=1):
                return
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.05)
    raise RuntimeError("the server did not start")


@contextmanager
def browser() -> Iterator[Browser]:
    """Yield a headless Chromium."""
    with sync_playwright() as play:
        launched = play.chromium.launch(executable_path=chromium(), args=LAUNCH)
        yield launched
        launched.close()


def visit(where: Browser, address: str, path: str = "/?lang=en") -> Page:
    """Open an address as a new visitor and wait until it is quiet."""
    context = where.new_context(
        viewport={"width": 1280, "height": 900}, locale="en-GB", timezone_id="Europe/Riga", color_scheme="light"
    )
    context.add_init_script(_STOPWATCH)
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(address + path)
    quiet(page)
    return page


def quiet(page: Page) -> None:
    """Wait until a page stands still."""
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]", timeout=240_000)
    page.wait_for_timeout(STILL)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]", timeout=240_000)


def arm(page: Page) -> None:
    """Make ready to measure: the next click, key or chosen file starts the watch."""
    page.evaluate("window.__watch.arm()")


def settled(page: Page, marker: str = "", limit: int = 60_000) -> float:
    """Return milliseconds from the visitor's last act to the last change seen, once the page is quiet.

    ``marker`` is ``selector|text``: an element that must be there and hold the text. Raises RuntimeError when the page
    shows an error.
    """
    taken = float(page.evaluate("([m, s, l]) => window.__watch.settle(m, s, l)", [marker, STILL, limit]))
    if page.locator("[data-testid=stException]").count():
        raise RuntimeError(f"{page.url} shows an error")
    return taken


def open_workspace(page: Page, path: Path) -> float:
    """Open a workspace file through the start page; return milliseconds."""
    arm(page)
    page.locator(".st-key-start-file input[type=file]").set_input_files(str(path))
    taken = settled(page, ".st-key-start-next|")
    quiet(page)
    return taken


def choose(page: Page, key: str, number: int) -> None:
    """Pick an option of a selectbox by its place; the watch starts with the click on the option."""
    page.locator(f".st-key-{key} input").first.click()
    option = page.get_by_role("option").nth(number)
    option.wait_for()
    arm(page)
    option.click()


def go(page: Page, key: str, title: str) -> float:
    """Switch to a page through the navigation; return milliseconds."""
    link = page.locator("[data-testid=stSidebarNavLink]").filter(has_text=title).first
    link.wait_for()
    arm(page)
    link.click()
    return settled(page, "[data-testid=stMain]|")


def family(pid: int) -> list[int]:
    """Return a process and all its descendants."""
    children: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found, waiting = [], [pid]
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting += children.get(here, [])
    return found


def memory(pid: int) -> float:
    """Return the resident megabytes of a process and its descendants."""
    total = 0
    for member in family(pid):
        try:
            total += int(Path(f"/proc/{member}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
        except OSError:
            continue
    return total / 1e6


class Peak:
    """The most memory a process and its descendants hold while the block runs."""

    def __init__(self, pid: int, every: float = 0.05) -> None:
        self.pid = pid
        self.every = every
        self.megabytes = memory(pid)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def _look(self) -> None:
        while not self._over.wait(self.every):
            self.megabytes = max(self.megabytes, memory(self.pid))

    def __enter__(self) -> "Peak":
        self._thread.start()
        return self

    def __exit__(self, *unused: object) -> None:
        self._over.set()
        self._thread.join()


def quantile(values: Sequence[float], share: float) -> float:
    """Return a quantile; of a single value, itself."""
    return (
        values[0] if len(values) == 1 else statistics.quantiles(values, n=100, method="inclusive")[int(share * 100) - 1]
    )


def machine() -> str:
    """Return one line about the machine."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        "unknown processor",
    )
    total = int(Path("/proc/meminfo").read_text().split()[1]) / 1e6
    return f"{os.cpu_count()} cores of {model}, {total:.0f} GB memory, Python {sys.version.split()[0]}"
