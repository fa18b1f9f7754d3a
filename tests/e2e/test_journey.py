"""The main job as a new user does it: from nothing to goals that are tracked, saved and opened again."""

import re
from pathlib import Path

import pytest
from conftest import SAMPLES
from e2e.acting import choose, close_menu, fill, go_to, open_menu, press, quiet, save
from playwright.sync_api import Page, expect

from smmdash.i18n import LANGUAGES, Texts
from smmdash.ui.goals.fields import metric_name

EIGHT = (
    "meta_instagram_posts.csv",
    "meta_facebook_posts.csv",
    "meta_insights_daily.csv",
    "tiktok_overview.csv",
    "tiktok_followers.csv",
    "x_account_overview.csv",
    "linkedin_page_followers.xlsx",
    "youtube_content.csv",
)


def upload(page: Page, *names: str) -> None:
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files([SAMPLES / name for name in names])
    page.wait_for_timeout(800)
    quiet(page)


def new_goal(page: Page, t: Texts, statement: str, metric: str, value: str) -> None:
    press(page, "w-goals-new")
    fill(page, "w-goals-statement", statement)
    choose(page, "w-goals-metric", metric_name(t, metric))
    fill(page, "w-goals-value", value)
    begin(page, t)
    press(page, "w-goals-deadline_in_90_days")
    page.locator(".st-key-w-goals-owner input").first.fill("Marta")
    page.locator(".st-key-w-goals-owner input").first.press("Enter")
    quiet(page)
    press(page, "w-goals-save")


def begin(page: Page, t: Texts) -> None:
    """Let the goal start on 1 September 2026, inside the samples' data, by typing into the date field."""
    page.locator(".st-key-w-goals-start [role=spinbutton]").first.click()
    page.keyboard.type("20260901" if t.language == "en" else "01092026")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    quiet(page)


@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 390)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_nothing_to_a_saved_workspace(visit, tmp_path: Path, language: str, theme: str, width: int):
    t = Texts(language)
    page = visit(language=language, theme=theme, width=width)
    fill(page, "start-name", "Maize un Krēms")
    expect(page.locator(".st-key-start-next")).to_contain_text(t("journey-next_data"))

    # Eight layouts at once: each is recognised and told.
    go_to(page, "data")
    upload(page, *EIGHT)
    news = page.locator(".st-key-data-news")
    for name in EIGHT:
        expect(news).to_contain_text(name)
    expect(page.locator("[data-testid=stMain]")).to_contain_text(t("data-uploads", count=8))

    # The same file again changes nothing.
    upload(page, EIGHT[0])
    expect(page.locator(".st-key-data-news")).to_contain_text(t("data-same.body"))

    # A business goal and two goals.
    go_to(page, "goals")
    fill(page, "w-goals-business_goal_new", "Vairāk pasūtījumu")
    new_goal(page, t, "First goal", "net_new_followers", "500")
    new_goal(page, t, "Second goal", "engagement_rate_by_reach", "6")
    main = page.locator("[data-testid=stMain]")
    expect(main).to_contain_text("First goal")
    expect(main).to_contain_text("Second goal")
    expect(main.locator("[data-testid=stVegaLiteChart]").first).to_be_visible()
    first = main.locator("[class*='st-key-w-goals-card-']", has_text="First goal")
    expect(first).to_contain_text(re.compile(r"\d+\s?%"))  # the share of the way is there, so figures were found

    # Follow a finding to the place of its mend.
    go_to(page, "checks")
    mend = page.locator("[class*='st-key-checks-go-'] button").first
    expect(mend).to_be_visible()
    mend.click()
    quiet(page)
    expect(page).not_to_have_url(re.compile("/checks"))

    # Answer in two audit steps.
    go_to(page, "audit")
    answer(page, "First answer")
    press(page, "audit-next")
    press(page, "audit-turn-roi_attempts")
    answer(page, "Second answer")

    # Another language twice, and nothing is lost.
    others = [code for code in LANGUAGES if code != language]
    for code in (others[0], language):
        speak(page, code)
    go_to(page, "goals")
    # The finding had opened a goal; nothing was written in it, so leaving the page has closed it.
    expect(page.locator(".st-key-w-goals-back")).to_have_count(0)
    expect(page.locator("[data-testid=stMain]")).to_contain_text("Second goal")

    # Save, leave, come back, open.
    made = save(page, t)
    saved = tmp_path / made.suggested_filename
    made.save_as(saved)
    assert saved.name == "Maize un Krēms.smmdash"
    page.goto(page.url.split("/goals")[0] + f"/?lang={language}")
    quiet(page)
    expect(page.locator("[data-testid=stMain] h1")).to_have_text(t("start-title"))
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(saved)
    page.wait_for_timeout(1500)
    quiet(page)
    expect(page.locator("[data-testid=stMain] h1")).to_have_text("Maize un Krēms")
    go_to(page, "goals")
    for statement in ("First goal", "Second goal"):
        expect(page.locator("[data-testid=stMain]")).to_contain_text(statement)
    page.goto(re.sub(r"\?.*", "", page.url).rsplit("/", 1)[0])  # a new visit has nothing of this one
    quiet(page)
    expect(page.locator("[data-testid=stMain]")).not_to_contain_text("Maize un Krēms")


def answer(page: Page, text: str) -> None:
    field = page.locator("[data-testid=stMain] textarea").first
    field.fill(text)
    field.press("Control+Enter")
    quiet(page)
    expect(page.locator("[data-testid=stMain] textarea").first).to_have_value(text)


def speak(page: Page, code: str) -> None:
    from smmdash.i18n import LANGUAGES as NAMES

    open_menu(page)
    choose(page, "lang", NAMES[code])
    close_menu(page)
    assert page.evaluate("document.documentElement.lang") == code


BAD = {
    "empty.csv": (b"", "data-refused"),
    "photo.csv": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "data-refused"),
    "notes.csv": (b"Colour,Taste,Smell\nred,sweet,rose\nblue,sour,sea\n", "data-unused"),
    "huge.csv": (b"Date,Likes\n" + b"2026-01-01,5\n" * 8_000_000, "data-too_large"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*BAD, "table_less.xlsx"])
def test_bad_input_is_a_clear_sentence_and_nothing_is_lost(visit, tmp_path: Path, language: str, name: str):
    t = Texts(language)
    page = visit(language=language)
    press(page, "start-empty")
    go_to(page, "data")
    upload(page, "tiktok_overview.csv")
    path = tmp_path / name
    key = "data-refused"
    if name == "table_less.xlsx":
        import xlsxwriter

        xlsxwriter.Workbook(path).close()
    else:
        data, key = BAD[name]
        path.write_bytes(data)
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(path)
    page.wait_for_timeout(1500)
    quiet(page)
    told = page.locator(".st-key-data-news")
    expect(told).to_contain_text(t(key, name=name).strip())
    assert len(told.inner_text()) > 80
    expect(page.locator("[data-testid=stMain]")).to_contain_text(t("data-uploads", count=1))
    expect(page.locator("[data-testid=stMain]")).to_contain_text("tiktok_overview.csv")
