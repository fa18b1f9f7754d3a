"""Makes the README's pictures from the sample workspace: ``python -m benchmarks.pictures``."""

from pathlib import Path

from playwright.sync_api import FloatRect, Page

from benchmarks.watch import APP, browser, go, quiet, serve, visit
from smmdash.i18n import Texts

FOLDER = Path(__file__).resolve().parent / "pictures"
CARDS = {"dashboard": "[class*=st-key-dashboard-card-]", "goals": "[class*=st-key-w-goals-card-]"}
"""Pages by their key, and the cards below which the picture is cut."""
TALLEST = 1040


def main() -> None:
    """Open the sample and take a picture of each page."""
    FOLDER.mkdir(exist_ok=True)
    with serve(APP) as (address, _), browser() as chromium:
        page = visit(chromium, address)
        page.locator(".st-key-start-sample button").click()
        page.wait_for_selector(".st-key-start-next")
        quiet(page)
        for key, cards in CARDS.items():
            page.set_viewport_size({"width": 1280, "height": TALLEST})
            go(page, key, Texts("en")(f"shell-page_{key}"))
            take(page, FOLDER / f"{key}.png", cards)


def take(page: Page, path: Path, cards: str) -> None:
    """Take a picture down to the last card that is seen whole, without the pointer's hover."""
    page.mouse.move(1270, 500)
    before, boxes = None, _boxes(page, cards)
    while boxes != before or not boxes:
        page.wait_for_timeout(3000)
        quiet(page)
        before, boxes = boxes, _boxes(page, cards)
    bottom = max(
        (box["y"] + box["height"] for box in boxes if box["y"] + box["height"] < TALLEST), default=TALLEST - 16
    )
    page.screenshot(path=str(path), clip={"x": 0, "y": 0, "width": 1280, "height": bottom + 16})


def _boxes(page: Page, cards: str) -> list[FloatRect]:
    return [box for card in page.locator(cards).all() if (box := card.bounding_box())]


if __name__ == "__main__":
    main()
