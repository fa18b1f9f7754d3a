"""A goal said in a sentence, as a new visitor does it: by keyboard, and on a phone."""

from e2e.acting import go_to, press, quiet, sideways, violations
from playwright.sync_api import Page, expect

from smmdash.i18n import Texts


def say(page: Page, sentence: str) -> None:
    field = page.locator(".st-key-w-goals-say_text input")
    field.focus()
    page.keyboard.type(sentence)
    page.keyboard.press("Enter")
    quiet(page)


def piece(page: Page, words: str):
    return page.locator(".st-key-w-goals-say button[data-piece]", has=page.get_by_text(words, exact=True))


def focused(page: Page) -> str:
    """Return the words of the mark that has the focus."""
    return str(
        page.evaluate(
            "() => { let one = document.activeElement; while (one?.shadowRoot) one = one.shadowRoot.activeElement;"
            " return one?.querySelector('span')?.textContent ?? '' }"
        )
    )


def test_a_sentence_becomes_a_goal_by_keyboard(visit):
    texts = Texts("en")
    page = visit(language="en")
    press(page, "start-empty")
    go_to(page, "goals")
    say(page, "Win 250 new followers on Instagram in two weeks")
    expect(piece(page, "Instagram")).to_contain_text(texts("sentence-facet_network"))
    assert violations(page) == []

    piece(page, "250").focus()
    page.keyboard.press("Enter")
    field = page.locator(".st-key-w-goals-say_to_value input")
    expect(field).to_be_focused()
    expect(piece(page, "250")).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("300")
    page.keyboard.press("Enter")
    expect(piece(page, "250")).to_contain_text("300")
    quiet(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(field).to_have_count(0)
    quiet(page)
    assert focused(page) == "250"

    page.locator(".st-key-w-goals-say_save button").focus()
    page.keyboard.press("Enter")
    quiet(page)
    card = page.locator("[class*='st-key-w-goals-card-']")
    expect(card).to_contain_text("at least 300")
    expect(card).to_contain_text("Win 250 new followers on Instagram in two weeks")
    press(page, "shell-undo")
    expect(card).to_have_count(0)


def test_what_is_missing_is_answered_on_a_phone_in_the_dark(visit):
    texts = Texts("lv")
    page = visit(language="lv", theme="dark", width=390)
    press(page, "start-sample")
    go_to(page, "goals")
    say(page, "Vairāk sekotāju Instagram")
    expect(page.locator(".st-key-w-goals-say_asked")).to_contain_text(texts("sentence-ask_value"))
    piece(page, "Instagram").click()
    quiet(page)
    assert sideways(page) <= 0
    assert violations(page) == []
    press(page, "w-goals-say_done")
    field = page.locator(".st-key-w-goals-say_ask_value input")
    field.fill("25000")
    field.press("Enter")
    quiet(page)
    quick = page.locator(".st-key-w-goals-say_ask_quick_deadline")
    quick.get_by_text(texts("goal-deadline_end_of_year"), exact=False).click()
    quiet(page)
    assert sideways(page) <= 0
    press(page, "w-goals-say_save")
    expect(page.locator("[data-testid=stMain]")).to_contain_text("Vairāk sekotāju Instagram")
