"""The plan in the browser: a goal split into steps, a calendar planned and handed over, a budget from the data."""

import re
from pathlib import Path

import pytest
from e2e.acting import fill, go_to, press, quiet, sideways, violations
from playwright.sync_api import expect

from smmdash.i18n import Texts


@pytest.mark.parametrize(("language", "theme", "width"), [("ru", "light", 1280), ("lv", "dark", 390)])
def test_a_plan_is_made_from_the_first_click_to_the_files(visit, tmp_path: Path, language: str, theme: str, width: int):
    t = Texts(language)
    page = visit(language=language, theme=theme, width=width)
    press(page, "start-sample")
    go_to(page, "plan")
    # The timeline is drawn: one name per dated goal, and today.
    drawn = page.locator("[data-testid=stVegaLiteChart] svg").first
    expect(drawn).to_contain_text(t("plan-chart_today"))
    expect(drawn).to_contain_text("3")

    press(page, "w-plan-split-answers")
    first = page.locator(".st-key-w-plan-title-answers-step-1 input").first
    expect(first).not_to_have_value("")
    fill(page, "w-plan-title-answers-step-1", "Rota")
    expect(page.locator(".st-key-w-plan-card-answers")).to_contain_text(t("plan-tactics"))
    press(page, "w-plan-target_propose-answers")
    press(page, "w-plan-open-answers")
    expect(page.locator(".st-key-w-plan-card-answers")).to_contain_text("Rota")
    assert sideways(page) <= 0
    assert violations(page) == []

    page.locator(".st-key-w-plan-view button").nth(1).click()
    quiet(page)
    press(page, "w-plan-rhythm_plan")
    press(page, "w-plan-entry_new")
    fill(page, "w-plan-entry_title", "Advent")
    if page.locator(".st-key-w-plan-entry_save").count():
        press(page, "w-plan-entry_save")
    expect(page.locator("[data-testid=stMain]")).to_contain_text("Advent")
    assert sideways(page) <= 0
    assert violations(page) == []
    for name, begins in (("csv", b"\xef\xbb\xbf"), ("ics", b"BEGIN:VCALENDAR")):
        with page.expect_download() as handed:
            page.locator(f".st-key-plan-{name} button").first.click()
        kept = tmp_path / handed.value.suggested_filename
        handed.value.save_as(kept)
        assert kept.suffix == f".{name}"
        assert kept.read_bytes().startswith(begins)
        assert b"Advent" in kept.read_bytes()

    page.locator(".st-key-w-plan-view button").nth(2).click()
    quiet(page)
    fill(page, "w-plan-wanted", "100")
    amount = page.locator("[data-testid=stMetricValue]").first
    expect(amount).to_contain_text(re.compile(r"\d{3},\d\d"))
    press(page, "w-plan-budget_save")
    expect(page.locator(".st-key-w-plan-budget_save button").first).to_be_disabled()
    assert sideways(page) <= 0
    assert violations(page) == []
