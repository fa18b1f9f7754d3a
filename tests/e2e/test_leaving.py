"""Leaving with unsaved work warns; leaving with nothing to lose does not; a reload after saving is quiet."""

from e2e.acting import press, quiet, save
from playwright.sync_api import Page

from smmdash.i18n import Texts


def warned_on_leaving(page: Page) -> bool:
    """Try to close the page as a person does and tell whether the browser asked."""
    asked: list[str] = []

    def answer(dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", answer)
    page.close(run_before_unload=True)
    for _ in range(20):
        if asked or page.is_closed():
            break
        try:
            page.wait_for_timeout(100)
        except Exception:  # noqa: BLE001 - the page may be gone by now, which is what is asked
            break
    return "beforeunload" in asked


def rename(page: Page, name: str) -> None:
    field = page.locator("[class*='st-key-w-start-rename'] input").first
    field.fill(name)
    field.press("Enter")
    quiet(page)


def test_nothing_to_lose(visit):
    page = visit()
    press(page, "start-sample")
    page.mouse.click(600, 600)
    assert not warned_on_leaving(page)


def test_unsaved_work_warns(visit):
    page = visit()
    press(page, "start-empty")
    rename(page, "Work of an hour")
    assert warned_on_leaving(page)


def test_saved_work_does_not_warn(visit):
    page = visit()
    press(page, "start-empty")
    rename(page, "Work of an hour")
    save(page, Texts("en"))
    assert not warned_on_leaving(page)


def test_a_file_is_made_although_the_page_is_being_drawn(visit):
    page = visit()
    press(page, "start-sample")
    button = page.get_by_role("button", name="Save to a file")
    for _ in range(12):  # every press begins a run of the page, in which the next one falls
        with page.expect_download(timeout=15_000):
            button.click()
