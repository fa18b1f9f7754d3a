"""What a person does in the browser, and what the tests look at."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Download, Page, expect

from smmdash.i18n import Texts

QUIET = "[data-testid=stApp][data-test-script-state=notRunning]"


def quiet(page: Page) -> None:
    """Wait until the app has finished what it was doing."""
    page.wait_for_timeout(250)
    page.wait_for_selector(QUIET, timeout=60_000)
    page.wait_for_timeout(200)
    page.wait_for_selector(QUIET, timeout=60_000)


def press(page: Page, key: str) -> None:
    """Click the button with a key."""
    page.locator(f".st-key-{key} button").first.click()
    quiet(page)


def open_menu(page: Page) -> None:
    """Bring the navigation into view, which on a phone is behind a button."""
    button = page.locator("[data-testid=stExpandSidebarButton]")
    if button.is_visible():
        button.click()
        page.wait_for_timeout(900)  # it slides in, and a press on its way would miss
        quiet(page)


def save(page: Page, t: Texts) -> Download:
    """Save the workspace to a file and wait until the app knows."""
    open_menu(page)
    with page.expect_download() as waiting:
        page.get_by_role("button", name=t("shell-save")).click()
    expect(page.locator(".st-key-shell-workspace")).to_contain_text(t("shell-saved"))
    quiet(page)
    return waiting.value


def close_menu(page: Page) -> None:
    """Put the navigation away on a phone."""
    narrow = page.viewport_size is not None and page.viewport_size["width"] < 768
    button = page.locator("[data-testid=stSidebarCollapseButton] button")
    if narrow and button.is_visible():
        button.click()
        page.wait_for_timeout(400)
    quiet(page)


def go_to(page: Page, name: str) -> None:
    """Open a page from the navigation, on a phone through its menu."""
    open_menu(page)
    page.locator(f"[data-testid=stSidebarNavLink][href*='/{name}']").first.click()
    quiet(page)
    close_menu(page)


def violations(page: Page) -> list[str]:
    """Return what axe finds against WCAG 2.2 AA: rule, and the first places."""
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = Axe().run(page, options=options).response["violations"]
    return [f"{rule['id']}: {[node['html'][:160] for node in rule['nodes'][:3]]}" for rule in found]


def sideways(page: Page) -> int:
    """Return by how many pixels the page scrolls sideways."""
    return int(
        page.evaluate(
            "() => { const m = document.querySelector('[data-testid=stMain]');"
            " return Math.max(m.scrollWidth - m.clientWidth, document.documentElement.scrollWidth - innerWidth) }"
        )
    )


def fill(page: Page, key: str, text: str) -> None:
    """Type into the text field with a key and press Enter."""
    field = page.locator(f".st-key-{key} input, .st-key-{key} textarea").first
    field.fill(text)
    field.press("Enter")
    quiet(page)


def choose(page: Page, key: str, name: str) -> None:
    """Choose an entry of the select box with a key by its name."""
    page.locator(f".st-key-{key} input").first.click()
    page.locator(f".st-key-{key} input").first.fill(name)
    page.get_by_role("option", name=name, exact=True).first.click()
    quiet(page)
