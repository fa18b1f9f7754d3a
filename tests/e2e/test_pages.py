"""Every page, empty and full, in every language, theme and width: shown, nothing sideways, nothing against WCAG AA."""

import pytest
from e2e.acting import go_to, press, quiet, sideways, violations

from smmdash.i18n import LANGUAGES
from smmdash.ui.shell import PAGES

LOOKS = [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), LOOKS)
def test_every_page_of_the_sample(visit, language, theme, width):
    page = visit(language=language, theme=theme, width=width)
    press(page, "start-sample")
    wrong = {}
    for shown in PAGES:
        if shown.key != "start":
            go_to(page, shown.key)
        page.wait_for_timeout(700)
        assert page.locator("[data-testid=stException]").count() == 0, shown.key
        assert page.locator("[data-testid=stMain] h1").count() == 1, shown.key
        assert page.evaluate("document.documentElement.lang") == language
        wrong[shown.key] = [f"{sideways(page)} px too wide"] * (sideways(page) > 0) + violations(page)
    assert not any(wrong.values()), wrong


def test_nothing_that_a_page_names_is_outside(visit, address):
    page = visit()
    press(page, "start-sample")
    for shown in PAGES:
        if shown.key != "start":
            go_to(page, shown.key)
        named = page.evaluate("[...document.querySelectorAll('link[href], [src]')].map(one => one.href ?? one.src)")
        assert named
        # a browser without a window never asks for the icon, so what the page names is looked at too
        assert not [url for url in named if url and not url.startswith((address, "data:", "blob:"))], shown.key
        icon = page.locator("link[rel~=icon]").first.get_attribute("href")
        assert icon.startswith("data:image/svg+xml"), shown.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_without_a_workspace(visit, language):
    for shown in PAGES:
        page = visit("" if shown.key == "start" else shown.key, language=language)
        assert page.locator("[data-testid=stException]").count() == 0
        assert page.locator("[data-testid=stMain] h1").count() == 1, shown.key
        assert page.locator("[data-testid=stSidebarNavLink]").count() == len(PAGES)
        assert violations(page) == [], shown.key
        page.context.close()


@pytest.mark.parametrize(("theme", "width"), LOOKS)
def test_every_page_of_an_empty_workspace(visit, theme, width):
    page = visit(theme=theme, width=width)
    press(page, "start-empty")
    for shown in PAGES:
        if shown.key != "start":
            go_to(page, shown.key)
        quiet(page)
        assert page.locator("[data-testid=stMain] h1").count() == 1, shown.key
        assert sideways(page) <= 0, f"{shown.key} scrolls sideways"
        assert violations(page) == [], shown.key
