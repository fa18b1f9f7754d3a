"""A table nobody knows: dropped, told once, seen on the dashboard; the next month's is read at once; carried away."""

import json
from pathlib import Path

import pytest
from e2e.acting import go_to, press, quiet, sideways, violations
from playwright.sync_api import Page, expect

from smmdash.i18n import LANGUAGES, Texts

HEAD = "Datums;Sasniegums;Rādīto reižu skaits;Sekotāju skaits;Zvani;Klienta e-pasts\n"


def month(number: int, *, reordered: bool = False) -> bytes:
    rows = [
        [f"{day:02d}.{number:02d}.2026", str(1000 + day), str(2000 + day), str(900 + day), str(day % 4), "a@maize.lv"]
        for day in range(1, 21)
    ]
    if reordered:
        rows = [[row[1], row[0], *row[2:]] for row in rows]
        head = "SASNIEGUMS;datums;Rādīto reižu skaits;Sekotāju skaits;Zvani;Klienta e-pasts\n"
    else:
        head = HEAD
    return (head + "\n".join(";".join(row) for row in rows) + "\n").encode("cp1257")


def drop(page: Page, name: str, data: bytes, *, place: int = 0) -> None:
    file = {"name": name, "mimeType": "text/csv", "buffer": data}
    page.locator("[data-testid=stMain] input[type=file]").nth(place).set_input_files(file)
    page.wait_for_timeout(900)
    quiet(page)


def meaning(page: Page, place: int, name: str) -> None:
    column = page.locator(f".st-key-map-column-{place}")
    column.locator("input").first.click()
    column.locator("input").first.fill(name)
    page.get_by_role("option", name=name, exact=True).first.click()
    quiet(page)


@pytest.mark.parametrize(("language", "theme", "width"), [("lv", "light", 1280), ("ru", "dark", 390)])
def test_an_unknown_table_is_told_once(visit, tmp_path: Path, language: str, theme: str, width: int):
    assert language in LANGUAGES
    t = Texts(language)
    page = visit(language=language, theme=theme, width=width)
    main = page.locator("[data-testid=stMain]")
    press(page, "start-empty")
    go_to(page, "data")

    # It waits, and nothing is guessed in silence.
    drop(page, "Instagram oktobris.csv", month(10))
    expect(page.locator(".st-key-data-news")).to_contain_text(t("mapping-unknown.body"))
    page.locator("[class*='st-key-map-open-news'] button").first.click()
    quiet(page)
    screen = page.locator(".st-key-map-screen")
    expect(screen).to_contain_text(t("mapping-preview"))
    expect(screen).to_contain_text("01.10.2026")
    expect(screen).not_to_contain_text("maize.lv")
    assert violations(page) == []
    assert sideways(page) <= 0

    # What no heading tells is chosen by hand, and the figures count.
    meaning(page, 2, t("measure-impressions"))
    meaning(page, 4, t("measure-leads"))
    press(page, "map-save")
    expect(page.locator(".st-key-data-news")).to_contain_text(t("data-changed", count=80))
    expect(main).to_contain_text(t("mapping-item.uploads", count=1))
    assert violations(page) == []

    # The next month's file, saved by another program, is read at once.
    drop(page, "novembris.csv", month(11, reordered=True))
    news = page.locator(".st-key-data-news")
    expect(news).to_contain_text(t("import-format_own_mapping"))
    expect(news).to_contain_text(t("data-changed", count=80))
    expect(main).to_contain_text(t("mapping-item.uploads", count=2))
    go_to(page, "dashboard")
    expect(main).to_contain_text(t.number(920))  # followers on the last day of both

    # Changed: both files are read anew.
    go_to(page, "data")
    page.locator("[class*='st-key-map-edit-'] button").first.click()
    quiet(page)
    meaning(page, 4, t("measure-sales"))
    press(page, "map-save")
    expect(page.locator(".st-key-data-news")).to_contain_text("novembris.csv")

    # Carried to another workspace.
    with page.expect_download() as waiting:
        page.locator("[class*='st-key-map-export-'] button").first.click()
    carried = tmp_path / "mapping.json"
    waiting.value.save_as(carried)
    assert json.loads(carried.read_text())["mapping"]["columns"][4]["measure"] == "sales"
    other = visit(language=language, theme=theme, width=width)
    press(other, "start-empty")
    go_to(other, "data")
    drop(other, "oktobris.csv", month(10))
    other.get_by_role("button", name=t("mapping-import")).click()
    other.wait_for_timeout(500)
    other.locator("[data-testid=stPopoverBody] input[type=file]").set_input_files(carried)
    other.wait_for_timeout(900)
    quiet(other)
    expect(other.locator("[data-testid=stMain]")).to_contain_text(t("data-changed", count=80))
