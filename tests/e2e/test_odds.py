"""The odds of a goal as a person meets them: a suggested target taken over, and odds that move after an upload."""

from datetime import timedelta

from conftest import TODAY
from e2e.acting import go_to, press, quiet, sideways, violations
from playwright.sync_api import Page, expect

from smmdash.i18n import Texts
from smmdash.store.sample_exports import exports


def chance(page: Page, goal: str) -> str:
    """The line of a goal's card that says its chance."""
    card = page.locator(f".st-key-w-goals-card-{goal}")
    return card.locator("strong", has_text=Texts("en")("odds-ui_line", chance="")).first.inner_text()


def test_a_suggested_target_is_taken_over_and_an_upload_moves_the_odds(visit):
    texts = Texts("en")
    page = visit()
    press(page, "start-sample")
    go_to(page, "goals")
    before = chance(page, "visits")
    assert "548 days" in before

    traffic = next(file for file in exports(TODAY + timedelta(days=1)) if file.name == "Traffic_acquisition.csv")
    go_to(page, "data")
    page.locator("[data-testid=stFileUploader] input[type=file]").first.set_input_files(
        {"name": "Traffic until today.csv", "mimeType": "text/csv", "buffer": traffic.data}
    )
    quiet(page)
    go_to(page, "goals")
    after = chance(page, "visits")
    assert "549 days" in after
    press(page, "w-goals-odds-visits")
    expect(page.locator(".st-key-w-goals-odds_panel canvas, .st-key-w-goals-odds_panel svg").first).to_be_visible()
    assert sideways(page) <= 0
    assert violations(page) == []

    press(page, "w-goals-edit-visits")
    panel = page.locator(".st-key-w-goals-odds")
    headline = panel.locator("h5").inner_text()
    press(page, "w-goals-take-safe")
    expect(panel.locator("h5")).not_to_have_text(headline)
    expect(panel).to_contain_text(texts("odds-ui_taken"))
    press(page, "w-goals-save")
    expect(page.locator(".st-key-w-goals-card-visits")).to_contain_text(texts("odds-status_on_track"))


def test_the_odds_beside_the_target_fit_a_phone_in_the_dark(visit):
    page = visit(language="ru", theme="dark", width=390)
    press(page, "start-sample")
    expect(page.locator(".st-key-start-goals")).to_contain_text(Texts("ru")("odds-status_off_track"))
    go_to(page, "goals")
    press(page, "w-goals-edit-lead_cost")
    panel = page.locator(".st-key-w-goals-odds")
    panel.scroll_into_view_if_needed()
    expect(panel).to_contain_text(Texts("ru")("odds-ui_suggested"))
    assert sideways(page) <= 0
    assert violations(page) == []
