"""Makes the README's pictures from the sample workspace: ``python -m benchmarks.pictures``."""

from pathlib import Path

from playwright.sync_api import Page

from benchmarks.watch import APP, browser, go, quiet, serve, visit
from smmdash.i18n import Texts

FOLDER = Path(__file__).resolve().parent / "pictures"
HEIGHTS = {"dashboard": 935, "goals": 878}
"""Pages by their key, and how much of each is shown, in pixels at 1280 wide."""


def main() -> None:
    """Open the sample and take a picture of each page."""
    FOLDER.mkdir(exist_ok=True)
    with serve(APP) as (address, _), browser() as chromium:
        page = visit(chromium, address)
        page.locator(".st-key-start-sample button").click()
        page.wait_for_selector(".st-key-start-next")
        quiet(page)
        for key, height in HEIGHTS.items():
            page.set_viewport_size({"width": 1280, "height": height})
            go(page, key, Texts("en")(f"shell-page_{key}"))
            take(page, FOLDER / f"{key}.png")


def take(page: Page, path: Path) -> None:
    """Take a picture of what stands in the window, without the pointer's hover."""
    page.mouse.move(1270, 500)
    page.wait_for_timeout(1500)
    page.screenshot(path=str(path))


if __name__ == "__main__":
    main()
