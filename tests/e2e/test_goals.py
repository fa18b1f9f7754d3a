"""What only a browser shows of the goals page: drafts across languages, and links that lead to a field."""

from e2e.acting import choose, fill, go_to, press, quiet, sideways, violations
from playwright.sync_api import expect

from smmdash.i18n import LANGUAGES, Texts


def test_a_draft_survives_a_change_of_language_with_its_dates(visit):
    page = visit(language="en")
    press(page, "start-empty")
    go_to(page, "goals")
    press(page, "w-goals-new")
    choose(page, "w-goals-metric", Texts("en")("metric-followers"))
    fill(page, "w-goals-value", "1,500")
    fill(page, "w-goals-owner", "Inga")
    press(page, "w-goals-deadline_end_of_year")
    expect(page.locator(".st-key-w-goals-reading")).to_contain_text("at least 1,500 by Dec 31, 2026")
    choose(page, "lang", LANGUAGES["lv"])
    expect(page.locator(".st-key-w-goals-reading")).to_contain_text("līdz 31.12.2026")
    expect(page.locator(".st-key-w-goals-value input")).to_have_value("1500")
    press(page, "w-goals-save")
    expect(page.locator("[data-testid=stMain]")).to_contain_text(Texts("lv")("goal-card_owner", owner="Inga"))


def test_a_mend_puts_the_cursor_in_its_field(visit):
    page = visit(language="ru")
    press(page, "start-sample")
    go_to(page, "goals")
    press(page, "w-goals-gap_deadline-known")
    field = page.locator(".st-key-w-goals-deadline")
    expect(field).to_be_in_viewport()
    assert page.evaluate("document.querySelector('.st-key-w-goals-deadline').contains(document.activeElement)")


def test_the_editor_fits_a_phone_and_meets_the_rules(visit):
    page = visit(language="lv", width=390)
    press(page, "start-sample")
    go_to(page, "goals")
    assert sideways(page) <= 0
    press(page, "w-goals-edit-followers")
    quiet(page)
    assert sideways(page) <= 0
    own = [one for one in violations(page) if not ("target-size" in one and "spinbutton" in one)]
    assert own == []  # the parts of Streamlit's date field are smaller than 24 pixels


def test_the_menu_of_a_card_closes_over_what_was_chosen_in_it(visit):
    page = visit(language="lv", width=390)
    press(page, "start-sample")
    go_to(page, "goals")
    press(page, "w-goals-more-visits")
    press(page, "w-goals-pause-visits")
    expect(page.locator(".st-key-w-goals-duplicate-visits")).not_to_be_visible()
    fill(page, "w-goals-pause_note", "Vietni pārbūvē")  # Enter sends the form
    card = page.locator(".st-key-w-goals-card-visits")
    expect(card).to_contain_text(Texts("lv")("goal-paused"))
    expect(card.get_by_role("heading")).to_be_in_viewport()


def test_back_leaves_an_editor_in_which_nothing_was_written(visit):
    page = visit(language="en")
    press(page, "start-sample")
    go_to(page, "goals")
    press(page, "w-goals-edit-visits")
    expect(page.locator(".st-key-w-goals-save")).to_be_visible()
    page.go_back()
    quiet(page)
    expect(page.locator(".st-key-w-goals-save")).not_to_be_visible()
    expect(page.locator(".st-key-w-goals-card-visits")).to_be_visible()
